/** Finds rows as a person does: by role, and by the address that is written in them. */
export interface Rows {
  /** The first row with somebody in it. */
  readonly first: () => HTMLElement | null;
  /** How many rows with somebody in them are elements of the page. */
  readonly count: () => number;
}

// The cell with the name of somebody; a header may have cells that are no column headers.
const cells = "[role=rowheader], th[scope=row]";

export function findRows(selector: string | undefined): Rows {
  const rowOf = (cell: Element | null) => cell?.closest<HTMLElement>("[role=row], tr") ?? null;
  return selector
    ? {
        first: () => document.querySelector<HTMLElement>(selector),
        count: () => document.querySelectorAll(selector).length,
      }
    : {
        first: () => rowOf(document.querySelector(cells)),
        count: () => new Set([...document.querySelectorAll(cells)].map(rowOf)).size,
      };
}

/** The number in `anneli.achterberg.73@nordal.example`. */
export function numberIn(from: Element | string | null): string | undefined {
  return /\.(\d+)@/.exec((typeof from === "string" ? from : from?.textContent) ?? "")?.[1];
}

/** The list is on the screen: as many rows, one after the other, as a short page shows. */
export function isFilled(row: HTMLElement | null, wanted: number): boolean {
  let next: Element | null = row;
  for (let n = 1; n < wanted; n++) next = next?.nextElementSibling ?? null;
  return next !== null;
}

/** Not the header, nor a row that offers free seats without a word about a person. */
export function isPerson(element: Element, selector = "[role=row], tr"): boolean {
  return element.matches(selector) && numberIn(element) !== undefined;
}
