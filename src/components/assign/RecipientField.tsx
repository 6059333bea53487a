"use client";

import {
  forwardRef,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { useSteady } from "../../hooks/useSteady.ts";
import type { Labels } from "../../labels/Labels.ts";
import type { Chip } from "../../model/recipients/Chip.ts";
import { backwards } from "../../primitives/backwards.ts";
import { FieldError } from "../../primitives/FieldError.tsx";
import { isComposing } from "../../primitives/isComposing.ts";
import { stepAlong } from "../../primitives/stepAlong.ts";
import { unassisted } from "../../primitives/unassisted.ts";
import type { JudgedChip } from "./JudgedChip.ts";
import { RecipientChip } from "./RecipientChip.tsx";
import { usePress } from "./usePress.ts";

export interface RecipientFieldProps {
  readonly label: string;
  readonly people: readonly JudgedChip[];
  /** What is typed and not yet a chip. */
  readonly text: string;
  readonly labels: Labels;
  /** What is wrong with what was entered as a whole. */
  readonly error: string | undefined;
  /** The id of the notes below. */
  readonly describedBy: string;
  /** Beside the label. */
  readonly action: ReactNode;
  /** Whether a text is a whole person, so that a separator typed after it ends it. */
  readonly isComplete: (text: string) => boolean;
  readonly onText: (text: string) => void;
  readonly onAdd: (text: string) => void;
  readonly onRemove: (id: number) => void;
  readonly onEdit: (chip: Chip, text: string) => void;
}

/** More chips than these are counted, not drawn: nobody reads them, and a page should not stop for them. */
const mostChips = 100;

/**
 * A field for many people: text becomes chips, and chips become text again. One stop for Tab in the chips, arrows
 * between them; whatever a button does, a key does too.
 */
export const RecipientField = forwardRef<HTMLInputElement, RecipientFieldProps>(function RecipientField(
  { label, people, text, labels, error, describedBy, action, isComplete, onText, onAdd, onRemove, onEdit },
  ref,
) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<number | null>(null);
  /** The chip that had the focus last. */
  const [latest, setLatest] = useState<number>();

  const shown = people.filter(({ verdict }, index) => index < mostChips || verdict.state === "invalid");
  const drawn = shown.slice(0, mostChips * 2);
  const stop = drawn.find(({ chip }) => chip.id === latest) ?? drawn.at(-1);
  const input = () => box.current?.querySelector<HTMLInputElement>(":scope > input");
  const buttons = () => [...(box.current?.querySelectorAll<HTMLElement>(".ps-chip-edit") ?? [])];

  const add = (more: string) => {
    if (more.trim() !== "") onAdd(more);
  };
  const addLater = useSteady(add);
  useLayoutEffect(() => {
    // Scrolled to its end, so that the input stays in sight after many people.
    if (document.activeElement === input()) box.current!.scrollTop = 1e6;
  });
  const { isPressing, afterPress } = usePress();
  // A new chip moves the buttons below it, and the one that is being pressed has to stay under its pointer.
  const onLeave = () => {
    if (!isPressing()) return add(text);
    afterPress((isSending) => {
      const field = input();
      // Whoever sends looks at what is half typed, too.
      if (!isSending && field?.value === text && document.activeElement !== field) addLater(text);
    });
  };

  const focusChip = (at: number) => {
    const all = buttons();
    const target = at >= all.length ? input() : all[Math.max(0, at)];
    target?.focus();
  };

  const onType = (value: string) => {
    const ended = /^(.*\S)[\s,;]$/.exec(value);
    if (ended?.[1] && isComplete(ended[1])) add(ended[1]);
    else onText(value);
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    // A single word, pasted into another, is text; anything more is people.
    if (!/[\s,;<]/.test(pasted.trim()) && !(text === "" && isComplete(pasted))) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const before = text.slice(0, selectionStart ?? text.length);
    add(before + (isComplete(before) ? "," : "") + pasted + text.slice(selectionEnd ?? text.length));
  };

  const onDrop = (event: DragEvent<HTMLElement>) => {
    const dropped = event.dataTransfer.getData("text");
    if (dropped === "") return;
    event.preventDefault();
    add(text === "" ? dropped : `${text},${dropped}`);
  };

  const onInputKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const { key, currentTarget, repeat } = event;
    const atStart = currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0;
    if (key === "Enter") {
      event.preventDefault();
      if (text.trim() !== "") add(text);
      else currentTarget.form?.requestSubmit();
    }
    // Held down, Backspace stops at the end of the text and eats no chips.
    if (
      atStart &&
      (key === backwards(currentTarget) || (key === "Backspace" && !repeat)) &&
      drawn.length > 0
    ) {
      event.preventDefault();
      focusChip(drawn.length - 1);
    }
  };

  const onChipKey = (event: KeyboardEvent<HTMLElement>, at: number, chip: Chip) => {
    const next = stepAlong(event, at, drawn.length);
    if (next !== undefined) focusChip(next);
    else if (event.key === "Delete" || event.key === "Backspace") remove(at, chip);
    else if (event.key === "F2") setEditing(chip.id);
    else return;
    event.preventDefault();
  };

  const remove = (at: number, chip: Chip) => {
    onRemove(chip.id);
    // The focus goes to the next chip; after the last, to the input.
    requestAnimationFrame(() => focusChip(at));
  };

  const endEdit = (chip: Chip, value: string) => {
    // The press may have begun the editing of another one.
    setEditing((now) => (now === chip.id ? null : now));
    if (value !== chip.text) onEdit(chip, value);
    requestAnimationFrame(() => {
      // Not if what was pressed has the focus.
      if (document.activeElement?.matches("body, [role=dialog]")) input()?.focus();
    });
  };

  return (
    <div className="ps-field">
      <div className="ps-label-row">
        <label className="ps-label" htmlFor={id}>
          {label}
        </label>
        {action}
      </div>
      {/* The keyboard reaches the input by itself: this only makes the whole box its target for a pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className="ps-chips"
        ref={box}
        aria-invalid={error !== undefined || undefined}
        onClick={(event) => event.target === event.currentTarget && input()?.focus()}
        onDragOver={(event) => event.dataTransfer.types.includes("text/plain") && event.preventDefault()}
        onDrop={onDrop}
      >
        {drawn.length > 0 && (
          <ul role="list" className="ps-chip-list" aria-label={label} aria-describedby={`${id}-help`}>
            {drawn.map(({ chip, verdict }, at) => (
              <RecipientChip
                key={chip.id}
                chip={chip}
                verdict={verdict}
                labels={labels}
                isEditing={editing === chip.id}
                isStop={chip === stop?.chip}
                onFocus={() => setLatest(chip.id)}
                onEdit={() => setEditing(chip.id)}
                // Ending the edit may remove a note above what is being pressed, which has to stay under its pointer.
                onEdited={(value) => afterPress(() => endEdit(chip, value))}
                onKeyDown={(event) => onChipKey(event, at, chip)}
                onRemove={() => remove(at, chip)}
              />
            ))}
            {people.length > drawn.length && (
              <li className="ps-chip">{labels.morePeople(people.length - drawn.length)}</li>
            )}
          </ul>
        )}
        <input
          ref={ref}
          id={id}
          type="text"
          value={text}
          placeholder={people.length > 0 ? labels.addMore : ""}
          onChange={(event) => onType(event.target.value)}
          onPaste={onPaste}
          onKeyDown={onInputKey}
          onBlur={onLeave}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={`${describedBy}${error === undefined ? "" : ` ${id}-error`}`}
          enterKeyHint="done"
          {...unassisted}
        />
      </div>
      <span id={`${id}-help`} hidden>
        {labels.chipsHelp}
      </span>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
});
