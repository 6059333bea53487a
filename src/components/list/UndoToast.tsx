"use client";

import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from "react";
import type { Seat } from "../../api/Seat.ts";
import type { SeatSource } from "../../api/SeatSource.ts";
import type { WaitingRevoke } from "../../hooks/waiting/createDeferredRevokes.ts";
import { useDeferredRevoke, type DeferredRevoke } from "../../hooks/waiting/useDeferredRevoke.ts";
import type { Labels } from "../../labels/Labels.ts";
import { undoTime } from "../../model/undoTime.ts";
import { useAnnounce } from "../../primitives/Announcer.tsx";
import { Button } from "../../primitives/Button.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { openDialogs } from "../../primitives/openDialogs.ts";
import { TopLayer } from "../../primitives/TopLayer.tsx";
import { useFocusHandedOn } from "../../primitives/useFocusHandedOn.ts";
import { useLabels } from "../frame/useLabels.ts";
import { sayPerson } from "../words/sayPerson.ts";
import { useUndoKey } from "./useUndoKey.ts";

export interface UndoToastProps {
  readonly source: SeatSource;
  /** Holds the rows: the undo key counts there, and around them. */
  readonly box: RefObject<HTMLElement | null>;
  /** False where another place with the same list shows it. */
  readonly isLeading: boolean;
  readonly labels?: Partial<Labels> | undefined;
  /** Where the focus goes when the toast is removed with it, given the seat that was revoked last. */
  readonly returnFocus?: ((seat: Seat) => HTMLElement | null) | undefined;
}

/** The way back from revocations that wait, and the time left for it. */
export function UndoToast({ source, box, isLeading, labels: own, returnFocus }: UndoToastProps) {
  const labels = useLabels(own);
  const announce = useAnnounce();
  const { waiting, undo, hold } = useDeferredRevoke(source);
  const newest = waiting.at(-1);
  const count = waiting.length;
  const person = newest ? sayPerson(newest.seat, labels) : "";

  // Every revocation that the toast names.
  const undoAll = () => {
    waiting.forEach((it) => undo(it.seat));
    announce(count > 1 ? labels.seatsKept(count) : labels.keepsSeat(person));
  };
  useUndoKey(box, newest?.deadline, undoAll);

  if (!newest || !isLeading) return null;
  return (
    <Toast
      newest={newest}
      words={count > 1 ? labels.seatsWillBeRevoked(count) : labels.willBeRevoked(person)}
      labels={labels}
      hold={hold}
      onUndo={undoAll}
      returnFocus={returnFocus}
    />
  );
}

interface ToastProps extends Pick<UndoToastProps, "returnFocus">, Pick<DeferredRevoke, "hold"> {
  readonly newest: WaitingRevoke;
  readonly words: string;
  readonly labels: Labels;
  readonly onUndo: () => void;
}

function Toast({ newest: { seat, deadline }, words, labels, hold, onUndo, returnFocus }: ToastProps) {
  const announce = useAnnounce();
  const toast = useRef<HTMLDivElement>(null);
  const [isPointed, setIsPointed] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  // Below a dialog nobody can reach it, so time stands still there, too.
  const isCovered = useSyncExternalStore(openDialogs.subscribe, openDialogs.isAny, () => false);
  const isHeld = isPointed || isFocused || isCovered;

  // Time stands still while somebody is on it: they may first have to hear it read (WCAG 2.2.1).
  useEffect(() => (isHeld ? hold() : undefined), [isHeld, hold]);

  const told = useRef(new Set<Seat>());
  useEffect(() => {
    if (!told.current.has(seat)) announce(labels.undoWith(words, /Mac|iP/.test(navigator.platform)));
    told.current.add(seat);
  }, [announce, labels, seat, words]);

  useFocusHandedOn(toast, returnFocus && (() => returnFocus(seat)));

  return (
    <TopLayer
      ref={toast}
      className="ps-toast"
      data-held={isHeld || undefined}
      onPointerEnter={() => setIsPointed(true)}
      onPointerLeave={() => setIsPointed(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      <Icon name={moreIcons.revoke} />
      <p>{words}</p>
      <Button size="s" variant="ghost" tone="accent" onClick={onUndo} aria-keyshortcuts="Control+Z Meta+Z">
        {labels.undo}
      </Button>
      <TimeLeft key={seat.id} deadline={deadline} />
    </TopLayer>
  );
}

function TimeLeft({ deadline }: { readonly deadline: number }) {
  const [delay] = useState(() => deadline - undoTime - Date.now());
  return <span className="ps-toast-time" style={{ animationDelay: `${Math.min(delay, 0)}ms` }} />;
}
