import type { Root } from "react-dom/client";
import type { Seat } from "../../../src/api/Seat.ts";

/** What the benchmark drives: a page with seats. What it sees there, it finds by roles and names. */
export interface Contender {
  /** Brings the list into memory, so that mounting waits for nothing. */
  readonly prepare: (seats: readonly Seat[]) => Promise<void>;
  /** Calls `root.render`. */
  readonly mount: (root: Root) => void;
  /** Begins a change to this seat. Resolves once the page waits for the server. */
  readonly begin: (seat: Seat) => Promise<void>;
  /** The server's answer to the change begun: JSON, as it comes from the network. */
  readonly answer: (json: string) => void;
  /** Asks for the whole list again. Only where there is a cache that could notice what has not changed. */
  readonly refetch?: (seats: readonly Seat[]) => Promise<void>;
  /** Selects the rows, if they do not have that role. */
  readonly rowSelector?: string;
}
