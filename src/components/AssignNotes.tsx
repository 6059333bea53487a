import { moreIcons } from "../primitives/moreIcons.ts";
import type { Seat } from "../api/Seat.ts";
import type { Labels } from "../labels/Labels.ts";
import { addressSlip } from "../model/addressSlip.ts";
import type { Chip } from "../model/Chip.ts";
import { personOf } from "../model/personOf.ts";
import { Button } from "../primitives/Button.tsx";
import { Glyph } from "../primitives/Glyph.tsx";
import { Icon } from "../primitives/Icon.tsx";
import type { JudgedChip } from "./RecipientField.tsx";

export interface AssignNotesProps {
  readonly id: string;
  readonly people: readonly JudgedChip[];
  readonly labels: Labels;
  readonly isByEmail: boolean;
  /** Renews the invitation of somebody whose old one is over. */
  readonly onRenew: (seat: Seat) => void;
  readonly onEdit: (id: number, text: string) => void;
  readonly onDiscard: () => void;
}

/** As many of a kind are told one by one; the rest is counted. */
const mostOfAKind = 3;

/** What is to be known about the people in the field before they are sent, with the repair beside the fault. */
export function AssignNotes({ id, people, labels, isByEmail, onRenew, onEdit, onDiscard }: AssignNotesProps) {
  const invalid = people.filter(({ verdict }) => verdict.state === "invalid");
  const left = people.flatMap(({ chip, verdict }) =>
    verdict.state === "seated" || verdict.state === "invited"
      ? [{ chip, state: verdict.state, who: personOf(verdict.seat).title ?? chip.text }]
      : [],
  );
  const expired = people.flatMap(({ chip, verdict }) =>
    verdict.state === "expired" ? [{ chip, seat: verdict.seat }] : [],
  );
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
    <ul className="ps-notes" id={id}>
      {invalid.slice(0, mostOfAKind).map(({ chip }, at) => (
        <li key={chip.id} data-tone="danger">
          <Icon name="failed" />
          <span>
            {sayInvalid(chip)}
            {at === invalid.length - 1 && discard}
          </span>
        </li>
      ))}
      {invalid.length > mostOfAKind && (
        <li data-tone="danger">
          <Icon name="failed" />
          <span>
            {labels.moreIncomplete(invalid.length - mostOfAKind)}
            {discard}
          </span>
        </li>
      )}
      {slips.slice(0, mostOfAKind).map(({ chip, better }) => (
        <li key={chip.id}>
          <Icon name="info" />
          <span>
            {labels.didYouMean(better)}{" "}
            <Button size="s" variant="ghost" tone="accent" onClick={() => onEdit(chip.id, better)}>
              {labels.useIt}
            </Button>
          </span>
        </li>
      ))}
      {expired.slice(0, mostOfAKind).map(({ chip, seat }) => (
        <li key={chip.id}>
          <Glyph status="expired" />
          <span>
            {labels.inviteExpired(personOf(seat).title ?? chip.text)}{" "}
            <Button size="s" variant="ghost" tone="accent" onClick={() => onRenew(seat)}>
              {labels.renew}
            </Button>
          </span>
        </li>
      ))}
      {left.slice(0, mostOfAKind).map(({ chip, state, who }) => (
        <li key={chip.id}>
          <Glyph status={state === "seated" ? "claimed" : "pending"} />
          <span>{state === "seated" ? labels.alreadySeated(who) : labels.alreadyInvited(who)}</span>
        </li>
      ))}
      {left.length > mostOfAKind && (
        <li>
          <Glyph status="claimed" />
          <span>{labels.moreSeated(left.length - mostOfAKind)}</span>
        </li>
      )}
      {merged > 0 && (
        <li>
          <Icon name={moreIcons.copy} />
          <span>{labels.merged(merged)}</span>
        </li>
      )}
    </ul>
  );
}
