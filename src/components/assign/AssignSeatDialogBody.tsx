"use client";

import { useEffect, useState } from "react";
import type { SeatFate } from "../../hooks/run/SeatFate.ts";
import { whyNotDone } from "../../hooks/run/whyNotDone.ts";
import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import { seatsKeys } from "../../hooks/seatsKeys.ts";
import { useAssignSeats } from "../../hooks/useAssignSeats.ts";
import { usePortalUser } from "../../hooks/usePortalUser.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { DialogFrame } from "../../primitives/DialogFrame.tsx";
import { Notice } from "../../primitives/Notice.tsx";
import { Spinner } from "../../primitives/Spinner.tsx";
import type { AssignSeatDialogProps } from "../AssignSeatDialog.tsx";
import { ChangeSeatsDialog } from "../ChangeSeatsDialog.tsx";
import { closedFirst } from "../frame/closedFirst.ts";
import { RootDialog } from "../frame/RootDialog.tsx";
import { useComeBack } from "../frame/useComeBack.ts";
import { useLabels } from "../frame/useLabels.ts";
import { useEndUnseen } from "../run/useEndUnseen.ts";
import { AssignCsvStage } from "./AssignCsvStage.tsx";
import { AssignEntryStage } from "./AssignEntryStage.tsx";
import { AssignResultStage } from "./AssignResultStage.tsx";
import type { CsvFile } from "./readCsvFile.ts";
import { useAssignDraft } from "./useAssignDraft.ts";
import { useSeatPurchase } from "./useSeatPurchase.ts";
import { whenSold } from "./whenSold.ts";

/** The body of `AssignSeatDialog`, loaded on demand: the field, maybe a file, and what became of everybody. */
export function AssignSeatDialogBody({
  source,
  open,
  onOpenChange,
  file: chosen,
  onSeatsNeeded,
  onBillingNeeded,
  allowsClaimAtOnce = false,
  onAssigned,
  onResent,
  onRevoked,
  onSeatsChanged,
  labels: own,
  ...rest
}: AssignSeatDialogProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const user = usePortalUser();
  const { client, queryClient } = useSeatsContext("AssignSeatDialog");
  const draft = useAssignDraft(allowsClaimAtOnce);
  const run = useAssignSeats(source, onAssigned);
  const [file, setFile] = useState<CsvFile | null>(null);
  const [dropped, setDropped] = useState<File>();
  const [isAsked, setIsAsked] = useState(false);
  const comeBack = useComeBack(open, onOpenChange);
  const purchase = useSeatPurchase(
    source,
    (subscription, isWanted) => {
      onSeatsChanged?.(subscription);
      if (!isWanted) announce(`${labels.changedTo(subscription.seats ?? 0)}. ${labels.nobodyInvited}`);
    },
    comeBack,
  );
  const [wanted, setWanted] = useState<number>();
  const [isChanging, setIsChanging] = useState(false);
  // Closed together with this dialog; if the change is refused, it opens again alone.
  useEffect(() => () => setIsChanging(false), [open]);

  useEndUnseen(run, open, () => {
    const { people } = run;
    const count = (wanted: SeatFate["state"]) => people.filter(({ state }) => state === wanted).length;
    // What failed, or why it went no further, has to be seen. Whoever has stopped it knows.
    if (people.some(whyNotDone)) return comeBack();
    announce(labels.manyOver(labels.assigned(count("done")), 0, count("stopped")));
    if (count("stopped") > 0) return;
    run.reset();
    draft.settle(people);
  });

  const left = run.people.filter(({ state }) => state === "waiting").length;
  // The run may be over before the question about closing is answered.
  if (isAsked && left === 0) setIsAsked(false);

  const finish = () => {
    setIsAsked(false);
    onOpenChange(false);
    // The seats that are being bought still come, but nobody is invited to them.
    if (purchase.change.isPending) purchase.giveUp();
    else purchase.change.reset();
    if (run.phase !== "finished") return;
    run.reset();
    draft.settle(run.people);
  };
  const askHost = closedFirst(finish, onSeatsNeeded);
  const payAtHost = closedFirst(finish, onBillingNeeded);
  const stage = {
    source,
    onSeatsNeeded:
      askHost &&
      ((count: number) =>
        whenSold(askHost(count), () => {
          void queryClient.invalidateQueries({ queryKey: seatsKeys.list(client, source) });
          comeBack();
        })),
    onBillingNeeded: payAtHost,
    allowsClaimAtOnce,
    onResent,
    labels,
    draft,
    run,
    purchase,
    onChangeSeats: (seats: number) => {
      setWanted(seats);
      setIsChanging(true);
    },
    onClose: finish,
  };
  return (
    <>
      {open && (
        // Closing it while it runs asks first; closing it once more takes the question away, and the run goes on.
        <RootDialog
          {...rest}
          closeLabel={labels.close}
          // Anywhere on it: else the browser would open the file in place of the page. A button does it by keyboard.
          onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
          onDrop={(event) => {
            if (event.dataTransfer.files.length === 0) return;
            event.preventDefault();
            if (run.phase === "idle" && !file) setDropped(event.dataTransfer.files[0]);
          }}
          onClose={() => (left > 0 ? setIsAsked(!isAsked) : finish())}
        >
          {run.phase === "idle" && (user.isPending || user.data?.canManage === false) ? (
            <DialogFrame title={labels.assign} footer={<Button onClick={finish}>{labels.close}</Button>}>
              {user.data ? (
                <Notice title={labels.notYoursTitle} announced>
                  {labels.error({ type: "not_permitted" })}
                </Notice>
              ) : (
                <p className="ps-status ps-usage" role="status">
                  <Spinner />
                  {labels.loading}
                </p>
              )}
            </DialogFrame>
          ) : run.phase !== "idle" ? (
            <AssignResultStage {...stage} isAsked={isAsked} onGoOn={() => setIsAsked(false)} />
          ) : file ? (
            <AssignCsvStage {...stage} file={file} onDone={() => setFile(null)} />
          ) : (
            <AssignEntryStage {...stage} files={[chosen, dropped]} onFile={setFile} />
          )}
        </RootDialog>
      )}
      {/* Beside this dialog: a change that was sent from there may end when this one is closed. */}
      {source.subscriptionId !== undefined && (
        <ChangeSeatsDialog
          source={source}
          seats={wanted}
          open={isChanging}
          onOpenChange={setIsChanging}
          onChanged={onSeatsChanged}
          onRevoked={onRevoked}
          onBillingNeeded={payAtHost}
          labels={labels}
        />
      )}
    </>
  );
}
