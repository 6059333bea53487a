import type { SeatServer } from "../src/testing/index.ts";

/** The seat server of a story, which its loader has made. */
export const serverOf = (loaded: Record<string, unknown>) => loaded["server"] as SeatServer;
