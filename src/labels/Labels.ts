import type { en } from "./en.ts";

/** Every word this library shows. A language is one value of this type; a placeholder is a parameter. */
export type Labels = Readonly<typeof en>;
