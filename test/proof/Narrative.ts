import type { ShownSeats } from "../../src/index.ts";
import type { Call } from "./Call.ts";
import type { Deed } from "./Deed.ts";
import { personOn } from "./personOn.ts";

/** The run, told line by line, for whoever has to understand a counterexample. */
export class Narrative {
  readonly #lines: string[] = [];
  readonly #seats = new Map<string, number>();
  readonly #start = Date.now();

  text(): string {
    return this.#lines.join("\n");
  }

  say(line: string): void {
    this.#lines.push(`${String(Date.now() - this.#start).padStart(6)} ms  ${line}`);
  }

  /** Seats are called by number, in the order in which they came up. */
  seat(id: string | null | undefined): string {
    if (id === null || id === undefined) return "no seat";
    const number = this.#seats.get(id) ?? this.#seats.size + 1;
    this.#seats.set(id, number);
    return `seat ${number}`;
  }

  deed(deed: Deed): string {
    const { kind, nth, seat, loser, winner } = deed;
    const from = seat ? ` ${this.seat(seat.id)} of ${loser ?? "nobody"}` : "";
    const to = winner !== null && kind !== "renew" ? ` to ${winner}` : "";
    return `[${nth}] ${kind}${from}${to}`;
  }

  list({ seats, available_seats, total_seats }: ShownSeats): string {
    const rows = seats.map((row) => {
      const busy = row.pending ? ` (${row.pending} on its way)` : "";
      return `${this.seat(row.id)}: ${personOn(row) ?? "nobody"}, ${row.status}${busy}`;
    });
    return `${available_seats} of ${total_seats} free; ${rows.join("; ")}`;
  }

  left(page: { readonly name: string } | null, call: Call, deed: Deed | undefined): void {
    const of = deed ? ` for [${deed.nth}]` : "";
    this.say(`${nameOf(page)}: ${this.#call(call)} leaves${of}`);
  }

  served(call: Call): void {
    const { mishap } = call.fate;
    const changed =
      call.served && call.served.after !== call.served.before ? "changes it" : "changes nothing";
    this.say(`server: ${this.#call(call)} ${changed}${mishap ? ` (${mishap})` : ""}`);
  }

  ended(page: { readonly name: string } | null, call: Call): void {
    this.say(`${nameOf(page)}: ${this.#call(call)} ${call.end} ${call.served?.status || ""}`);
  }

  #call({ nth, what, seatId }: Call): string {
    return `#${nth} ${what}${seatId === null ? "" : ` ${this.seat(seatId)}`}`;
  }
}

function nameOf(page: { readonly name: string } | null): string {
  return page?.name ?? "somebody";
}
