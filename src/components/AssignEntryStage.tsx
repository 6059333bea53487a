"use client";

import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from "react";
import type { Recipient } from "../api/Recipient.ts";
import { useNow } from "../hooks/useNow.ts";
import { useRenewInvitation } from "../hooks/useRenewInvitation.ts";
import { useSeatCountPreview } from "../hooks/useSeatCountPreview.ts";
import { useSeats } from "../hooks/useSeats.ts";
import { csvText } from "../model/csvText.ts";
import { isActive } from "../model/isActive.ts";
import { judgeChip } from "../model/judgeChip.ts";
import { personOf } from "../model/personOf.ts";
import { seatBill } from "../model/seatBill.ts";
import { useAnnounce } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { DialogFrame } from "../primitives/DialogFrame.tsx";
import { Icon } from "../primitives/Icon.tsx";
import { AssignCapacity } from "./AssignCapacity.tsx";
import { AssignDetails } from "./AssignDetails.tsx";
import { AssignNotes } from "./AssignNotes.tsx";
import { AssignPurchaseFailure } from "./AssignPurchaseFailure.tsx";
import type { AssignStageProps } from "./AssignStage.ts";
import { checkDetails, detailsOf } from "./checkDetails.ts";
import { CsvButton } from "./CsvButton.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { RecipientField } from "./RecipientField.tsx";
import { sayDay } from "./sayDay.ts";
import { sayMoney } from "./sayMoney.ts";
import { useCsvFile } from "./useCsvFile.ts";

export interface AssignEntryStageProps extends AssignStageProps {
  readonly onFile: (file: Extract<CsvFile, { type: "table" }>) => void;
}

const template = `data:text/csv;charset=utf-8,${encodeURIComponent(
  csvText([
    ["Email", "Team", "Cost centre"],
    ["lena.hartwig@nordal.example", "Support", "EMEA-204"],
  ]),
)}`;

/** Who shall get a seat: typed, pasted, or from a file; judged before anything is sent. */
export function AssignEntryStage(props: AssignEntryStageProps) {
  const { source, onClose, onSeatsNeeded, allowsClaimAtOnce = false, labels, draft, run, onFile } = props;
  const { purchase, onChangeSeats, onBillingNeeded } = props;
  const id = useId();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const { data, dataUpdatedAt } = useSeats(source);
  const now = useNow(dataUpdatedAt);
  const renew = useRenewInvitation(source);
  const [error, setError] = useState<string>();
  const csv = useCsvFile(labels, onFile);

  const { chips, text, naming, claimAtOnce } = draft;
  const isByEmail = naming === "email";
  const seated = useMemo(
    () =>
      new Map(
        (data?.seats ?? [])
          .filter((seat) => isActive(seat) && seat.pending !== "assign")
          .map((seat) => [personOf(seat).email?.toLowerCase() ?? "", seat]),
      ),
    [data?.seats],
  );
  const people = chips.map((chip) => ({ chip, verdict: judgeChip(chip, naming, seated, now) }));
  const ready = people.filter(({ verdict }) => verdict.state === "ready");
  const invalid = people.filter(({ verdict }) => verdict.state === "invalid");

  // Half-typed text counts, once it is somebody.
  const isComplete = (typed: string) => {
    const pieces = draft.read(typed);
    return isByEmail ? pieces.some(({ email }) => email !== null) : pieces.length > 0;
  };
  const typed = isComplete(text) ? draft.read(text).length : 0;
  const count = ready.length + typed;
  const free = data?.available_seats ?? 0;
  const over = data ? Math.max(0, count - free) : 0;
  const problem = checkDetails(draft.details, ready, labels);

  // More may be assigned than paid for: those need seats first.
  const assigned = data?.seats.filter(isActive).length ?? 0;
  const missing = over > 0 && data ? assigned + count - data.total_seats : 0;
  const wanted = missing + (data?.total_seats ?? 0);
  const offer = missing > 0 ? purchase.offer(wanted) : null;
  const isAdding = draft.addsSeats && offer === "now";
  // Who would be too many later is asked again: nothing is bought that was not asked for.
  useEffect(() => {
    if (over === 0 && draft.addsSeats) draft.change({ addsSeats: false });
  });
  const preview = useSeatCountPreview(source, isAdding ? wanted : null);
  const isPricing = isAdding && preview.isFetching;
  const sayAdded = () => {
    const { plan } = purchase;
    if (!plan || !preview.data || isPricing) return labels.addedSome(missing);
    const { today, next } = seatBill(plan, wanted, preview.data);
    const price = sayMoney(today || next?.rest || 0, plan.currency, labels.locale);
    if (today && price) return labels.addedFor(missing, price);
    return next?.rest && price ? labels.addedOnInvoice(missing, price) : labels.addedSome(missing);
  };

  const unavailable = isAdding
    ? invalid.length > 0
      ? labels.fixFirst(invalid.length)
      : (problem ?? (isPricing ? labels.pricing : undefined))
    : over > 0
      ? offer === "later"
        ? labels.laterOrRemove(sayDay(purchase.plan?.current_period_end ?? null, labels.locale), over)
        : offer === "now" || onSeatsNeeded
          ? labels.addOrRemove(missing, over)
          : labels.removeToFit(over)
      : invalid.length > 0
        ? labels.fixFirst(invalid.length)
        : problem;

  const add = (more: string) => {
    const pieces = draft.read(more);
    const incomplete = isByEmail ? pieces.filter(({ email }) => email === null).length : 0;
    setError(undefined);
    draft.add(more);
    announce(
      [labels.added(pieces.length - incomplete), incomplete > 0 && labels.notComplete(incomplete)]
        .filter(Boolean)
        .join(", "),
    );
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unavailable !== undefined || purchase.change.isPending) return;
    if (text.trim() !== "" && !isComplete(text)) return draft.add(text);
    if (count === 0) {
      setError(isByEmail ? labels.emailsMissing : labels.idsMissing);
      return input.current?.focus();
    }
    const rest = draft.read(text).flatMap((piece): Recipient[] => {
      const chip = { ...piece, id: 0, times: 1, externalCustomerId: null, metadata: {} };
      const verdict = judgeChip(chip, naming, seated, now);
      return verdict.state === "ready" ? [verdict.recipient] : [];
    });
    const named = ready.flatMap(({ chip, verdict }) =>
      verdict.state === "ready" ? [{ recipient: verdict.recipient, own: chip.metadata }] : [],
    );
    const shared = detailsOf(draft.details);
    const recipients = [...named, ...rest.map((recipient) => ({ recipient, own: {} }))].map(
      ({ recipient, own }) => {
        const metadata = { ...shared, ...own };
        return {
          ...recipient,
          ...(Object.keys(metadata).length > 0 && { metadata }),
          ...(claimAtOnce && { immediateClaim: true }),
        };
      },
    );
    if (!isAdding) return run.start(recipients);
    void purchase.buy(wanted).then((isThere) => isThere && run.start(recipients));
  };

  const capacityAction = () => {
    if (isAdding)
      return (
        <Button
          size="s"
          variant="ghost"
          tone="quiet"
          onClick={() => {
            draft.change({ addsSeats: false });
            purchase.change.reset();
            input.current?.focus();
          }}
        >
          {labels.undoAdding}
        </Button>
      );
    if (offer === null && !onSeatsNeeded) return null;
    return (
      <Button
        size="s"
        onClick={() => {
          if (offer === null) return onSeatsNeeded?.(over);
          if (offer === "later") return onChangeSeats(wanted);
          draft.change({ addsSeats: true });
          input.current?.focus();
        }}
      >
        {labels.addSeats(offer ? missing : over)}
      </Button>
    );
  };

  return (
    <DialogFrame
      closeLabel={labels.close}
      title={labels.assign}
      description={claimAtOnce ? labels.assignIntroAtOnce : labels.assignIntro}
      initialFocus={input}
      footer={
        <>
          {unavailable !== undefined && <p aria-hidden="true">{unavailable}</p>}
          <Button onClick={onClose}>{labels.cancel}</Button>
          <Button
            variant="primary"
            submits
            form={`${id}-form`}
            unavailable={unavailable}
            busy={purchase.change.isPending ? labels.addingSeats(missing) : undefined}
          >
            {isAdding
              ? labels.addAndAssign(missing, count)
              : count > 0
                ? labels.assignSeats(count)
                : labels.assign}
          </Button>
        </>
      }
    >
      {/* A file can be dropped anywhere on it; the button does the same for a keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="ps-form"
        id={`${id}-form`}
        onSubmit={submit}
        noValidate
        onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          csv.read(event.dataTransfer.files[0]);
        }}
      >
        <RecipientField
          ref={input}
          label={isByEmail ? labels.emails : labels.ids}
          people={people}
          text={text}
          labels={labels}
          error={error}
          describedBy={`${id}-notes`}
          action={<CsvButton labels={labels} isReading={csv.isReading} onChoose={csv.read} />}
          isComplete={isComplete}
          onText={(value) => {
            setError(undefined);
            draft.change({ text: value });
          }}
          onAdd={add}
          onRemove={draft.remove}
          onEdit={draft.edit}
        />
        {csv.error !== undefined && (
          <p className="ps-field-error" role="alert">
            <Icon name="failed" />
            {csv.error}
          </p>
        )}
        {chips.length === 0 && isByEmail && (
          <p className="ps-help">
            {labels.pasteHelp}{" "}
            <a href={template} download="seats.csv">
              {labels.csvTemplate}
            </a>
          </p>
        )}
        <AssignNotes
          id={`${id}-notes`}
          people={people}
          labels={labels}
          isByEmail={isByEmail}
          onRenew={(seat) => {
            renew.mutate(seat);
            input.current?.focus();
          }}
          onEdit={(chip, better) => {
            draft.edit(chip, better);
            input.current?.focus();
          }}
          onDiscard={() => {
            invalid.forEach(({ chip }) => draft.remove(chip.id));
            input.current?.focus();
          }}
        />
        {data && (
          <AssignCapacity
            people={count}
            free={free}
            labels={labels}
            added={isAdding ? sayAdded() : undefined}
            action={capacityAction()}
          />
        )}
        <AssignPurchaseFailure purchase={purchase} labels={labels} onBillingNeeded={onBillingNeeded} />
        <AssignDetails
          draft={draft}
          labels={labels}
          allowsClaimAtOnce={allowsClaimAtOnce}
          problem={problem}
        />
      </form>
    </DialogFrame>
  );
}
