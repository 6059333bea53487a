/** How long the cache keeps what a person has yet to read, in milliseconds: as long as an invitation is valid. */
export const keptFor = 24 * 60 * 60 * 1000;
