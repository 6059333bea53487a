import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";

/** Somebody out of a text or a table, and what is known of them alone. */
export type Piece = ReadRecipient & {
  readonly externalCustomerId?: string | null | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Why the server refused them as they stand. */
  readonly refusal?: SeatsErrorReason | null;
};
