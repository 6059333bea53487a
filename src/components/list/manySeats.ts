import { createArranger } from "../../hooks/reads/createArranger.ts";
import { WindowRows } from "../../primitives/WindowRows.tsx";

/** What only a long list needs: it is sorted in steps, and only the rows near the visible ones are drawn. */
export const manySeats = { createArranger, WindowRows };
