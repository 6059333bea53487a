/** One piece of a text that names people: an address, or words that are none. */
export type ReadRecipient =
  | {
      readonly text: string;
      readonly email: string;
      /** What stood with the address as a name. For people to see: the API takes none. */
      readonly name: string | null;
    }
  | {
      /** As it was written, to be shown, marked and put right. Read again, it is one piece again. */
      readonly text: string;
      readonly email: null;
      readonly name: null;
    };
