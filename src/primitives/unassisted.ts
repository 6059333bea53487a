/**
 * For a field that names somebody else: no completion, no correction, and no password manager, which would offer the
 * address of whoever types.
 */
export const unassisted = {
  autoComplete: "off",
  autoCapitalize: "none",
  spellCheck: false,
  "data-1p-ignore": "",
  "data-lpignore": "true",
} as const;
