"use client";

import { useEffect, useRef, useState } from "react";
import { useListMoment } from "../../hooks/reads/useListMoment.ts";
import { useSeats } from "../../hooks/useSeats.ts";
import { countActive } from "../../model/countActive.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Avatar } from "../../primitives/Avatar.tsx";
import { DialogForm } from "../../primitives/DialogForm.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { Notice } from "../../primitives/Notice.tsx";
import { RootDialog } from "../frame/RootDialog.tsx";
import { useComeBack } from "../frame/useComeBack.ts";
import { useLabels } from "../frame/useLabels.ts";
import type { ReassignSeatDialogProps } from "../ReassignSeatDialog.tsx";
import { sayLoss } from "../words/sayLoss.ts";
import { sayNotDone } from "../words/sayNotDone.ts";
import { sayPerson } from "../words/sayPerson.ts";
import { checkNewPerson } from "./checkNewPerson.ts";
import { Consequences } from "./Consequences.tsx";
import { NewPersonField } from "./NewPersonField.tsx";
import { PersonCard } from "./PersonCard.tsx";
import { useHandover } from "./useHandover.ts";

export interface ReassignSeatDialogBodyProps extends ReassignSeatDialogProps {
  /** Called when it is closed, nothing that it has sent is on its way, and nothing is typed. */
  readonly onSettled?: (() => void) | undefined;
}

/** The body of `ReassignSeatDialog`, loaded on demand. Closed, it keeps what was typed. */
export function ReassignSeatDialogBody({
  source,
  seat: shown,
  open,
  onOpenChange,
  onReassigned,
  onRevoked,
  onSettled,
  labels: own,
  returnFocus,
  ...rest
}: ReassignSeatDialogBodyProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const { data } = useSeats(source);
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const comeBack = useComeBack(open, onOpenChange);

  const handover = useHandover(source, shown, {
    onReassigned,
    onRevoked,
    onDone: (email) => {
      announce(labels.reassignedTo(person, email));
      setText("");
      onOpenChange(false);
    },
    onFailed: (failed) => {
      const { type } = failed.reason;
      // If it was closed meanwhile, nobody would see the failure.
      comeBack();
      if (type !== "invalid" && type !== "already_assigned") return;
      field.current?.focus();
      field.current?.select();
    },
  });
  const { seat, isFree, isUnsure, isBusy, failure } = handover;
  const now = useListMoment(source, [seat]);
  const person = sayPerson(seat, labels);

  useEffect(() => {
    if (open) field.current?.select();
  }, [open]);
  useEffect(() => {
    if (!open && !isBusy && text === "") onSettled?.();
  });

  // If more seats are assigned than there are, the one taken back would not be free for anybody.
  const over = data ? countActive(data.seats) - data.total_seats : 0;
  const unavailable = over > 0 && !isFree && !isBusy ? labels.reassignOver(over) : undefined;

  const submit = () => {
    // If the list shows them by now, they are the one who was to have the seat.
    if (isUnsure) return handover.send(text);
    const verdict = checkNewPerson(text, isFree ? null : seat, data?.seats ?? [], labels);
    setError(verdict.error);
    if (verdict.email === undefined) return field.current?.focus();
    setText(verdict.email);
    handover.send(verdict.email);
  };
  const type = (value: string) => {
    setError(undefined);
    setText(value);
  };
  const close = () => {
    if (!isBusy) handover.reset();
    setError(undefined);
    onOpenChange(false);
  };

  if (!open) return null;
  const notInvited = isUnsure ? labels.perhapsInvited : labels.notInvited;
  return (
    <RootDialog {...rest} closeLabel={labels.close} onClose={close} size="s" returnFocus={returnFocus}>
      <DialogForm
        title={labels.reassignTitle(person)}
        initialFocus={field}
        // A change on its way cannot be called back: closing only leaves it alone.
        cancelLabel={isBusy || isUnsure ? labels.close : isFree ? labels.leaveFree : labels.cancel}
        onCancel={close}
        submitLabel={isFree ? labels.tryAgain : labels.reassignSeat}
        onSubmit={submit}
        unavailable={unavailable}
        busy={isBusy ? (isFree ? labels.inviting : labels.reassigning) : undefined}
      >
        <div className="ps-handover">
          {isFree ? (
            <div className="ps-person">
              <Avatar name={null} status="free" />
              <span className="ps-member-text">
                {!isUnsure && <span className="ps-member-name">{labels.freeSeat}</span>}
                <span className="ps-help">{labels.noLongerHasIt(person)}</span>
              </span>
            </div>
          ) : (
            <PersonCard seat={seat} now={now} labels={labels} />
          )}
          <Icon name={moreIcons.down} />
          <NewPersonField
            ref={field}
            text={text}
            onType={type}
            onCorrect={(better) => {
              type(better);
              field.current?.focus();
            }}
            error={error}
            // Somebody else would be invited besides.
            isFixed={isBusy || isUnsure}
            labels={labels}
          />
        </div>
        {!isFree && (
          <Consequences
            of={[
              [moreIcons.leave, sayLoss(seat, now, labels)],
              [moreIcons.send, labels.newPersonInvited],
            ]}
          />
        )}
        {failure && (
          <Notice
            tone="danger"
            title={isFree ? notInvited(failure.email) : labels.notReassigned(person)}
            announced={failure.at}
          >
            {sayNotDone("reassign", failure.error, labels)}
          </Notice>
        )}
      </DialogForm>
    </RootDialog>
  );
}
