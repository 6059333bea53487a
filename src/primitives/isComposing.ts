/**
 * Whether a key is the input method's, as is the Enter that ends a word of Japanese, or the Escape that takes it back.
 * Safari sends it after the word has ended, and then only its number tells.
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
