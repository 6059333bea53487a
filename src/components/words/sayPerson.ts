import type { Seat } from "../../api/Seat.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { personOf } from "../../model/personOf.ts";

/** What the person on a seat is called within a sentence. */
export function sayPerson(seat: Seat, labels: PageLabels): string {
  return personOf(seat).title ?? labels.nobody;
}
