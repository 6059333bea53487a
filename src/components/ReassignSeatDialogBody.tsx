"use client";

import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { firstName } from "../model/firstName.ts";
import { isActive } from "../model/isActive.ts";
import { personOf } from "../model/personOf.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Avatar } from "../primitives/Avatar.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Field } from "../primitives/Field.tsx";
import { Icon } from "../primitives/Icon.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { AddressSlipHint } from "./AddressSlipHint.tsx";
import { checkNewPerson } from "./checkNewPerson.ts";
import { PersonCard } from "./PersonCard.tsx";
import type { ReassignSeatDialogProps } from "./ReassignSeatDialog.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayHandoverFailure } from "./sayHandoverFailure.ts";
import { useHandover } from "./useHandover.ts";
import { useLabels } from "./useLabels.ts";

/** What `ReassignSeatDialog` is once it has been fetched. What was typed outlives closing. */
export function ReassignSeatDialogBody({
  source,
  seat: shown,
  open,
  onOpenChange,
  onReassigned,
  labels: own,
  returnFocus,
}: ReassignSeatDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { data, dataUpdatedAt } = useSeats(source);
  const now = useNow(dataUpdatedAt);
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();

  const handover = useHandover(source, shown, {
    onDone: (given, email) => {
      announce(labels.reassignedTo(person, email));
      setText("");
      onOpenChange(false);
      onReassigned?.(given);
    },
    onFailed: ({ type }) => {
      // Closed meanwhile: the failure would stand where nobody looks.
      onOpenChange(true);
      if (type !== "invalid" && type !== "already_assigned") return;
      field.current?.focus();
      field.current?.select();
    },
  });
  const { seat, isFree, isBusy, failure } = handover;
  const { name, title } = personOf(seat);
  const person = title ?? labels.nobody;

  useEffect(() => {
    if (open) field.current?.select();
  }, [open]);

  // Where more seats are assigned than there are, the one taken back would not be free for anybody.
  const over = data ? data.seats.filter(isActive).length - data.total_seats : 0;
  const unavailable = over > 0 && !isFree && !isBusy ? labels.reassignOver(over) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || unavailable !== undefined) return;
    const verdict = checkNewPerson(text, isFree ? null : seat, data?.seats ?? [], now, labels);
    setError(verdict.error);
    if (verdict.email === undefined) return field.current?.focus();
    setText(verdict.email);
    void handover.send(verdict.email);
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
  const failed = failure && sayHandoverFailure(failure, person, isFree, labels);
  return (
    <RootDialog onClose={close} size="s" returnFocus={returnFocus}>
      <DialogFrame
        title={labels.reassignTitle(person)}
        closeLabel={labels.close}
        initialFocus={field}
        footer={
          <>
            {unavailable !== undefined && <p aria-hidden="true">{unavailable}</p>}
            <Button onClick={close}>
              {/* What is on its way cannot be called back, only left alone. */}
              {isBusy ? labels.close : isFree ? labels.leaveFree : labels.cancel}
            </Button>
            <Button
              variant="primary"
              submits
              form={`${id}-form`}
              unavailable={unavailable}
              busy={isBusy ? (isFree ? labels.inviting : labels.reassigning) : undefined}
            >
              {isFree ? labels.tryAgain : labels.reassignSeat}
            </Button>
          </>
        }
      >
        <form className="ps-form" id={`${id}-form`} onSubmit={submit} noValidate>
          <div className="ps-handover">
            {isFree ? (
              <div className="ps-person">
                <Avatar name={null} status="free" />
                <span className="ps-member-text">
                  <span className="ps-member-name">{labels.freeSeat}</span>
                  <span className="ps-help">{labels.noLongerHasIt(person)}</span>
                </span>
              </div>
            ) : (
              <PersonCard seat={seat} now={now} labels={labels} />
            )}
            <svg className="ps-icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 3.5v9M4.75 9.25 8 12.5l3.25-3.25" />
            </svg>
            <Field
              ref={field}
              label={labels.newEmail}
              error={error}
              value={text}
              onChange={(event) => type(event.target.value)}
              readOnly={isBusy}
              // Not of type `email`: a browser would not let `Name <a@b>` be pasted and read.
              inputMode="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="done"
              // Password managers offer the manager's own address for somebody else's.
              data-1p-ignore=""
              data-lpignore="true"
            />
            <AddressSlipHint
              text={isBusy ? "" : text}
              labels={labels}
              onUse={(better) => {
                type(better);
                field.current?.focus();
              }}
            />
          </div>
          {!isFree && (
            <ul className="ps-consequences">
              <li>
                <Icon name="leave" />
                {seat.status === "claimed"
                  ? labels.losesAccess(name ? firstName(name) : person)
                  : labels.losesInvitation}
              </li>
              <li>
                <Icon name="send" />
                {labels.newPersonInvited}
              </li>
            </ul>
          )}
          {failed && (
            // Anew for each failure, so that the same one is said again.
            <Notice key={failure.count} tone="danger" title={failed.title} announced>
              {failed.note}
            </Notice>
          )}
        </form>
      </DialogFrame>
    </RootDialog>
  );
}
