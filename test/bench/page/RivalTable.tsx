import { useEffect, useMemo, useState, type ComponentType, type ReactNode } from "react";
import type { Root } from "react-dom/client";
import type { Seat } from "../../../src/api/Seat.ts";
import { deferred, type Deferred } from "./deferred.ts";
import { startBench } from "./bench.ts";
import "./rival.css";

export interface RivalRowProps {
  readonly seat: Seat;
  readonly onMenu: (seat: Seat) => void;
}

const date = new Intl.DateTimeFormat("en", { dateStyle: "medium" });
let known: readonly Seat[] = [];
let answer: Deferred<Response> | undefined;
let setKnown: ((change: (seats: readonly Seat[]) => readonly Seat[]) => void) | undefined;

/** The same columns as ours, and a search of name and address. */
function RivalTable({ Row, menu }: { Row: ComponentType<RivalRowProps>; menu: (seat: Seat) => ReactNode }) {
  const [seats, setSeats] = useState(known);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<Seat | null>(null);
  useEffect(() => {
    setKnown = setSeats;
    const close = ({ key }: KeyboardEvent) => key === "Escape" && setOpen(null);
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, []);
  const shown = useMemo(() => {
    const wanted = query.toLowerCase();
    const says = (text: string | null | undefined) => text?.toLowerCase().includes(wanted) === true;
    return wanted ? seats.filter(({ email, member }) => says(email) || says(member?.name)) : seats;
  }, [seats, query]);
  return (
    <section>
      <input
        type="search"
        aria-label="Search"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Status</th>
            <th scope="col">Since</th>
            <th scope="col">Actions</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((seat) => (
            <Row key={seat.id} seat={seat} onMenu={setOpen} />
          ))}
        </tbody>
      </table>
      {open && menu(open)}
    </section>
  );
}

export function RivalCells({ seat, children }: { readonly seat: Seat; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <span>{seat.member?.name}</span>
        <span>{seat.email}</span>
      </th>
      <td>{seat.status}</td>
      <td>{date.format(new Date(seat.claimed_at ?? seat.created_at))}</td>
      <td>{children}</td>
    </tr>
  );
}

export function startRivalTable(Row: ComponentType<RivalRowProps>, menu: (seat: Seat) => ReactNode): void {
  startBench({
    prepare: async (seats) => {
      // A copy of its own: the list came as JSON, too.
      known = JSON.parse(JSON.stringify(seats)) as Seat[];
    },
    mount: (root: Root) => root.render(<RivalTable Row={Row} menu={menu} />),
    begin: async () => {
      answer = deferred<Response>();
      void answer.promise
        .then((response) => response.json() as Promise<Seat>)
        .then((next) => setKnown?.((seats) => seats.map((seat) => (seat.id === next.id ? next : seat))));
    },
    answer: (body) => answer?.resolve(new Response(body)),
  });
}
