import type { ReadRecipient } from "./ReadRecipient.ts";

/** A piece of a text or a row of a table. */
type Piece = ReadRecipient & {
  readonly externalCustomerId?: string | null;
  readonly metadata?: Readonly<Record<string, unknown>>;
};

/** A piece, and how often it was named. */
export type MergedRecipient<Read extends Piece = ReadRecipient> = Read & { readonly times: number };

/**
 * The people that are known, with those just read: each once, where and as they were first written. Letter case
 * does not make two of an address, as it does not for the server. What is no address all stays, unless people are named
 * by ids.
 */
export function mergeRecipients<Read extends Piece>(
  known: readonly MergedRecipient<Read>[],
  read: readonly Read[],
  areIds = false,
): readonly MergedRecipient<Read>[] {
  /** Ids are the merchant's, and compared to the letter. */
  const keyOf = ({ email, externalCustomerId, text }: Piece): string | null => {
    if (email !== null) return `email ${email.toLowerCase()}`;
    const id = externalCustomerId ?? (areIds ? text : null);
    return id === null ? null : `id ${id}`;
  };
  const merged = [...known];
  const places = new Map<string, number>();
  known.forEach((piece, place) => places.set(keyOf(piece) ?? "", place));

  for (const piece of read) {
    const key = keyOf(piece);
    const place = key === null ? undefined : places.get(key);
    const first = place === undefined ? undefined : merged[place];
    if (place !== undefined && first) {
      merged[place] = Object.assign({}, first, {
        name: first.name ?? piece.name,
        times: first.times + 1,
        // What was said first about them counts, and what is said besides is kept.
        ...(piece.metadata && { metadata: { ...piece.metadata, ...first.metadata } }),
      });
    } else {
      if (key !== null) places.set(key, merged.length);
      merged.push({ ...piece, times: 1 });
    }
  }
  return merged;
}
