import type { Piece } from "./Piece.ts";
import type { ReadRecipient } from "./ReadRecipient.ts";

/** A piece, and how often it was named. */
export type MergedRecipient<Read extends Piece = ReadRecipient> = Read & { readonly times: number };

/**
 * Adds the people just read to those that are known: each once, where and as they were first written. Letter case does
 * not make two of an address, as it does not for the server. Text that is no address is never merged, unless people are
 * named by ids.
 */
export function mergeRecipients<Read extends Piece>(
  known: readonly MergedRecipient<Read>[],
  read: readonly Read[],
  areIds = false,
): readonly MergedRecipient<Read>[] {
  /** Ids are the merchant's, and differ by letter case. A piece that names nobody yet equals no other. */
  const keyOf = ({ email, externalCustomerId, text }: Piece): string | symbol => {
    if (email !== null) return `email ${email.toLowerCase()}`;
    const id = externalCustomerId ?? (areIds ? text : null);
    return id === null ? Symbol() : `id ${id}`;
  };
  const merged = [...known];
  const places = new Map(known.map((piece, place) => [keyOf(piece), place]));

  for (const piece of read) {
    const key = keyOf(piece);
    const place = places.get(key) ?? merged.length;
    const first = merged[place];
    places.set(key, place);
    merged[place] = first
      ? Object.assign({}, first, {
          name: first.name ?? piece.name,
          times: first.times + 1,
          // The first value of a key counts; further keys are added.
          ...(piece.metadata && { metadata: { ...piece.metadata, ...first.metadata } }),
        })
      : { ...piece, times: 1 };
  }
  return merged;
}
