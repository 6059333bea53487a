/** Longer than this nobody waits for a list of seats. */
export const limit = 20_000;

export class TooSlow extends Error {}

/** Rejects when it takes too long. What is late goes on: the page that it happens in must be closed. */
export async function inTime<T>(work: Promise<T>, milliseconds = limit): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`took more than ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
