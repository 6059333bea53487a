import type { SeatsErrorReason } from "../../api/SeatsError.ts";
import type { MergedRecipient } from "./mergeRecipients.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";

/** Somebody who was typed, pasted or read from a file, and what was said about them there. */
export type Chip = MergedRecipient<
  ReadRecipient & {
    /** Lasts as long as the chip, whatever its text becomes. */
    readonly id: number;
    readonly externalCustomerId: string | null;
    readonly metadata: Readonly<Record<string, unknown>>;
    /** Why the server refused them as they stand; null for whom it was not asked. */
    readonly refusal: SeatsErrorReason | null;
  }
>;
