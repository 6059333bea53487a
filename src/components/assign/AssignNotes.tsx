import type { Seat } from "../../api/Seat.ts";
import type { Labels } from "../../labels/Labels.ts";
import { personOf } from "../../model/personOf.ts";
import { addressSlip } from "../../model/recipients/addressSlip.ts";
import type { Chip } from "../../model/recipients/Chip.ts";
import { Button } from "../../primitives/Button.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Note } from "../../primitives/Note.tsx";
import type { JudgedChip } from "./JudgedChip.ts";

export interface AssignNotesProps {
  readonly id: string;
  readonly people: readonly JudgedChip[];
  readonly labels: Labels;
  readonly isByEmail: boolean;
  /** Renews the expired invitation of somebody. */
  readonly onRenew: (seat: Seat) => void;
  readonly onEdit: (chip: Chip, text: string) => void;
  readonly onDiscard: () => void;
}

/** So many notes of a kind are shown; the rest is counted. */
const mostOfAKind = 3;

/** What is to be known about the people in the field before they are sent, with the repair beside the fault. */
export function AssignNotes({ id, people, labels, isByEmail, onRenew, onEdit, onDiscard }: AssignNotesProps) {
  const invalid = people.filter(({ verdict }) => verdict.state === "invalid");
  const seated = people.flatMap(({ chip, verdict }) =>
    "seat" in verdict ? [{ chip, ...verdict, who: personOf(verdict.seat).title ?? chip.text }] : [],
  );
  const expired = seated.filter(({ state }) => state === "expired");
  const left = seated.filter(({ state }) => state !== "expired");
  const slips = people
    .filter(({ chip }) => chip.email !== null)
    .slice(0, 100)
    .flatMap(({ chip }) => {
      const better = addressSlip(chip.text);
      return better === null ? [] : [{ chip, better }];
    });
  const merged = people.reduce((sum, { chip }) => sum + chip.times - 1, 0);
  const discard = invalid.length > 1 && (
    <>
      {" "}
      <Button size="s" variant="ghost" onClick={onDiscard}>
        {labels.discard(invalid.length)}
      </Button>
    </>
  );
  const sayInvalid = ({ text, refusal }: Chip) => {
    if (refusal) return labels.refusedAs(text, labels.error(refusal));
    return isByEmail ? labels.emailIncomplete(text) : labels.idIncomplete(text);
  };

  return (
    <ul role="list" className="ps-notes" id={id}>
      {invalid.slice(0, mostOfAKind).map(({ chip }, at) => (
        <Note key={chip.id} icon="failed" tone="danger">
          {sayInvalid(chip)}
          {at === invalid.length - 1 && discard}
        </Note>
      ))}
      {invalid.length > mostOfAKind && (
        <Note icon="failed" tone="danger">
          {labels.moreIncomplete(invalid.length - mostOfAKind)}
          {discard}
        </Note>
      )}
      {slips.slice(0, mostOfAKind).map(({ chip, better }) => (
        <Note key={chip.id} icon="info">
          {labels.didYouMean(better)}{" "}
          <Button size="s" variant="ghost" tone="accent" onClick={() => onEdit(chip, better)}>
            {labels.useIt}
          </Button>
        </Note>
      ))}
      {expired.slice(0, mostOfAKind).map(({ chip, seat, who }) => (
        <Note key={chip.id} glyph="expired">
          {labels.inviteExpired(who)}{" "}
          <Button size="s" variant="ghost" tone="accent" onClick={() => onRenew(seat)}>
            {labels.renew}
          </Button>
        </Note>
      ))}
      {left.slice(0, mostOfAKind).map(({ chip, state, who }) => (
        <Note key={chip.id} glyph={state}>
          {state === "claimed" ? labels.alreadySeated(who) : labels.alreadyInvited(who)}
        </Note>
      ))}
      {left.length > mostOfAKind && (
        <Note glyph="claimed">{labels.moreSeated(left.length - mostOfAKind)}</Note>
      )}
      {merged > 0 && <Note icon={moreIcons.copy}>{labels.merged(merged)}</Note>}
    </ul>
  );
}
