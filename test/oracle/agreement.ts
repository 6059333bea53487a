/** Compiles for an empty union only: the compiler's complaint names what is left in it. */
export type Nothing<Left extends never> = Left;

/** What the SDK has and we do not; `LeftOut` on purpose, for as long as the SDK has it and we do not. */
export type Forgotten<Theirs, Ours, LeftOut extends keyof Theirs = never> =
  | Exclude<keyof Theirs, keyof Ours | LeftOut>
  | Extract<LeftOut, keyof Ours>;

/** What we have and the SDK does not. */
export type MadeUp<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

/** The words in which a union of ours and one of the SDK differ; the `string` that keeps ours open is no word. */
export type OtherWords<Ours, Theirs> =
  | Exclude<Words<Ours>, Theirs>
  | Exclude<Theirs, Words<Ours> | undefined>;

type Words<Open> = Open extends string ? (string extends Open ? never : Open) : never;

/** The same type without interfaces: those never fit a schema that lets further keys through. */
export type Plain<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
