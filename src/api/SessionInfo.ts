import * as z from "zod/mini";
import { textOrNull } from "./textOrNull.ts";

/** How long the session lasts (an hour from its start; it cannot be renewed), and where it came from. */
export interface SessionInfo {
  readonly expires_at: string;
  readonly return_url: string | null;
}

export const sessionInfoSchema = z.looseObject({
  expires_at: z.string(),
  return_url: textOrNull,
}) satisfies z.ZodMiniType<SessionInfo>;
