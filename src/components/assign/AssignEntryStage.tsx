"use client";

import { useId, useRef, useState } from "react";
import type { Seat } from "../../api/Seat.ts";
import { useSteady } from "../../hooks/useSteady.ts";
import type { Chip } from "../../model/recipients/Chip.ts";
import { samePerson } from "../../model/samePerson.ts";
import { csvText } from "../../model/view/csvText.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { DialogForm } from "../../primitives/DialogForm.tsx";
import { FieldError } from "../../primitives/FieldError.tsx";
import { useNoneWaiting } from "../frame/useNoneWaiting.ts";
import { FailureNotices } from "../person/FailureNotices.tsx";
import { useSeatActions, type SeatChanged } from "../person/useSeatActions.ts";
import { AssignCapacity } from "./AssignCapacity.tsx";
import { AssignDetails } from "./AssignDetails.tsx";
import { AssignNotes } from "./AssignNotes.tsx";
import { AssignPurchaseFailure } from "./AssignPurchaseFailure.tsx";
import type { AssignStageProps } from "./AssignStage.ts";
import { checkDetails } from "./checkDetails.ts";
import { CsvButton } from "./CsvButton.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { RecipientField } from "./RecipientField.tsx";
import { sayEdited } from "./sayEdited.ts";
import { sayGain } from "./sayGain.ts";
import { useCsvFile } from "./useCsvFile.ts";
import { useJudgedRecipients } from "./useJudgedRecipients.ts";
import { useMissingSeats } from "./useMissingSeats.ts";

export interface AssignEntryStageProps extends AssignStageProps {
  /** Files that were chosen before the dialog was opened, or dropped on it. */
  readonly files: readonly (File | undefined)[];
  readonly onFile: (file: CsvFile) => void;
}

/** Who shall get a seat: typed, pasted, or from a file; judged before anything is sent. */
export function AssignEntryStage(props: AssignEntryStageProps) {
  const { source, onClose, onSeatsNeeded, allowsClaimAtOnce, labels, draft, run, onFile } = props;
  const { purchase, onChangeSeats, onBillingNeeded } = props;
  const id = useId();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const onChanged: SeatChanged = (_, seat) => props.onResent?.(seat);
  const { send } = useSeatActions(source, labels, onChanged);
  const [renewed, setRenewed] = useState<readonly Seat[]>([]);
  const [error, setError] = useState<string>();
  const csv = useCsvFile(labels, props.files, onFile);

  const { chips, text, naming, claimAtOnce } = draft;
  const isByEmail = naming === "email";
  const judged = useJudgedRecipients(source, draft);
  const { list, people, ready, invalid, count, isComplete } = judged;
  const shortage = useMissingSeats(source, count, list, draft, purchase);
  const { over, missing, isAdding } = shortage;
  useNoneWaiting(source, over > 0 || judged.leftOut > 0);
  const problem = checkDetails(draft.details, ready, labels);
  // Details that were typed say beside their field what is wrong with them, so the button only points there. Those of a
  // person from a file are seen nowhere: for them the problem is said in full.
  const toEdit = checkDetails(draft.details, [], labels) && labels.fixDetails;

  const unavailable =
    over > 0 && !isAdding
      ? shortage.sayMissing(labels, onSeatsNeeded !== undefined)
      : invalid.length > 0
        ? labels.fixFirst(invalid.length)
        : (toEdit ?? problem ?? (shortage.isPricing ? labels.pricing : undefined));

  const template = csvText([
    [labels.csv.email, labels.externalId, labels.csvTeam],
    ["lena@nordal.example", "", "Support"],
  ]);

  const add = (more: string) => {
    setError(undefined);
    draft.add(more);
    announce(sayGain(chips, draft.read(more), judged.judge, labels, !isByEmail));
  };

  const edit = (chip: Chip, value: string) => {
    const pieces = draft.readAgain(chip, value);
    draft.replace(chip, pieces);
    announce(sayEdited(pieces, judged.judge, naming, labels));
  };

  // Once the seats are bought: whoever has been taken out of the field meanwhile is not invited.
  const startSent = useSteady(() => {
    const recipients = judged.recipients(draft.sent);
    if (recipients.length > 0) run.start(recipients);
  });

  const submit = () => {
    const isWhole = isComplete(text) && draft.read(text).every((it) => judged.judge(it).state !== "invalid");
    // Text that names nobody, or somebody who is left out, becomes a chip that says so, and nothing is sent yet.
    if (text.trim() !== "" && (count === 0 || !isWhole)) return add(text);
    if (count === 0) {
      setError(isByEmail ? labels.emailsMissing : labels.idsMissing);
      return input.current?.focus();
    }
    draft.send(judged.leftOut);
    if (!isAdding) return run.start(judged.recipients());
    void purchase.buy(shortage.wanted).then((isThere) => isThere && startSent());
  };

  return (
    <DialogForm
      title={labels.assign}
      description={claimAtOnce ? labels.assignIntroAtOnce : labels.assignIntro}
      initialFocus={input}
      cancelLabel={labels.cancel}
      onCancel={onClose}
      submitLabel={
        isAdding ? labels.addAndAssign(missing, count) : count > 0 ? labels.assignSeats(count) : labels.assign
      }
      onSubmit={submit}
      unavailable={unavailable}
      busy={purchase.change.isPending ? labels.addingSeats(missing) : undefined}
    >
      <RecipientField
        ref={input}
        label={isByEmail ? labels.emails : labels.ids}
        people={people}
        text={text}
        labels={labels}
        error={error}
        describedBy={`${id}-notes`}
        action={
          <CsvButton
            variant="ghost"
            size="s"
            tone="quiet"
            flush="end"
            labels={labels}
            isReading={csv.isReading}
            onChoose={csv.read}
          />
        }
        isComplete={isComplete}
        onText={(value) => {
          setError(undefined);
          draft.change({ text: value });
        }}
        onAdd={add}
        onRemove={draft.remove}
        onEdit={edit}
      />
      {csv.error !== undefined && <FieldError>{csv.error}</FieldError>}
      {chips.length === 0 && isByEmail && (
        <p className="ps-help">
          {labels.pasteHelp}{" "}
          <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(template)}`} download="seats.csv">
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
          setRenewed([...renewed, seat]);
          void send({ kind: "renew", seat });
          input.current?.focus();
        }}
        onEdit={(chip, better) => {
          edit(chip, better);
          input.current?.focus();
        }}
        onDiscard={() => {
          invalid.forEach(({ chip }) => draft.remove(chip.id));
          input.current?.focus();
        }}
      />
      <FailureNotices
        source={source}
        except={(seat) => !renewed.some((it) => samePerson(it, seat))}
        onChanged={onChanged}
        labels={labels}
        returnFocus={() => input.current}
      />
      {list && (
        <AssignCapacity
          people={count}
          text={text}
          shortage={shortage}
          labels={labels}
          onAdding={(addsSeats) => {
            draft.change({ addsSeats });
            if (!addsSeats) purchase.change.reset();
            input.current?.focus();
          }}
          onChangeSeats={onChangeSeats}
          onSeatsNeeded={onSeatsNeeded}
        />
      )}
      <AssignPurchaseFailure purchase={purchase} labels={labels} onBillingNeeded={onBillingNeeded} />
      <AssignDetails draft={draft} labels={labels} allowsClaimAtOnce={allowsClaimAtOnce} problem={problem} />
    </DialogForm>
  );
}
