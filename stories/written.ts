import { serverOf } from "./serverOf.ts";

/** The methods of the writes that the server of a story has seen, in their order. */
export const written = (loaded: Record<string, unknown>) =>
  serverOf(loaded)
    .requests.map(({ method }) => method)
    .filter((method) => method !== "GET");
