import type { Seat } from "../../api/Seat.ts";
import type { PageLabels } from "../../labels/enPage.ts";
import { personOf } from "../../model/personOf.ts";
import { EmailText } from "./EmailText.tsx";

/** What a person is called, in one line: the name, else the address, else an id. */
export function personTitle(seat: Seat, labels: PageLabels) {
  const { name, email, title } = personOf(seat);
  return (
    // Around a `bdi`, whose lines would else be aligned by its own direction of writing, and not like all others.
    <span className="ps-name">
      {!name && email ? (
        <EmailText email={email} />
      ) : (
        <bdi title={title ?? undefined}>{title ?? labels.nobody}</bdi>
      )}
    </span>
  );
}
