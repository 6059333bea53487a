import type { $ZodType } from "zod/v4/core";
import { object, text, textOrNull } from "./schema.ts";

/** How long the session lasts (an hour from its start; it cannot be renewed), and where it came from. */
export interface SessionInfo {
  readonly expires_at: string;
  readonly return_url: string | null;
}

export const sessionInfoSchema = object({
  expires_at: text,
  return_url: textOrNull,
}) satisfies $ZodType<SessionInfo>;
