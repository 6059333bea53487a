"use client";

import { useId, useState, type FormEvent } from "react";
import { useAssignSeat } from "../hooks/useAssignSeat.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { isActive } from "../model/isActive.ts";
import { isEmailAddress } from "../model/isEmailAddress.ts";
import { personKey } from "../model/personKey.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";

import { Field } from "../primitives/Field.tsx";
import { Notice } from "../primitives/Notice.tsx";
import type { AssignSeatDialogProps } from "./AssignSeatDialog.tsx";
import { RootDialog } from "./RootDialog.tsx";
import { sayFailure } from "./sayFailure.ts";
import { useLabels } from "./useLabels.ts";

/** What `AssignSeatDialog` is once it has been fetched. */
export function AssignSeatDialogBody({
  source,
  open,
  onOpenChange,
  onAssigned,
  labels: own,
}: AssignSeatDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const formId = useId();
  const { data } = useSeats(source);
  const assign = useAssignSeat(source);
  const [text, setText] = useState("");
  const [slip, setSlip] = useState<string>();

  const email = text.trim();
  const isFull = data?.available_seats === 0 && !assign.isPending;
  const seated = data?.seats.some((seat) => isActive(seat) && personKey(seat) === email.toLowerCase());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (assign.isPending || isFull) return;
    if (email === "") return setSlip(labels.emailMissing);
    if (!isEmailAddress(email)) return setSlip(labels.emailIncomplete(email));
    if (seated) return setSlip(labels.alreadySeated(email));
    assign.mutate(
      { email },
      {
        onSuccess: (seat) => {
          announce(labels.invited(email));
          setText("");
          onOpenChange(false);
          onAssigned?.(seat);
        },
        // Closed meanwhile: the reason would stand where nobody looks.
        onError: () => onOpenChange(true),
      },
    );
  };

  const refusal =
    assign.error?.reason.type === "already_assigned"
      ? labels.alreadySeated(email)
      : assign.error && sayFailure(assign.error, labels, labels.noSeatUsed);

  return (
    <RootDialog
      open={open}
      onOpenChange={onOpenChange}
      size="s"
      title={labels.assign}
      description={labels.assignIntro}
      labels={labels}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{labels.cancel}</Button>
          <Button
            variant="primary"
            submits
            form={formId}
            busy={assign.isPending ? labels.assigning : undefined}
            unavailable={isFull ? labels.seatsFull(data.total_seats) : undefined}
          >
            {labels.assignSeat}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field
          label={labels.email}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setSlip(undefined);
            if (assign.isError) assign.reset();
          }}
          error={slip ?? refusal ?? undefined}
          readOnly={assign.isPending}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // Password managers offer the manager's own address for somebody else's.
          data-1p-ignore=""
          data-lpignore="true"
        />
      </form>
      {isFull && <Notice title={labels.seatsFull(data.total_seats)}>{labels.seatsFullNote}</Notice>}
    </RootDialog>
  );
}
