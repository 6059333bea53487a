"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Labels } from "../../labels/Labels.ts";
import type { Chip } from "../../model/recipients/Chip.ts";
import type { Verdict } from "../../model/recipients/judgePiece.ts";
import { Glyph } from "../../primitives/Glyph.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { IconButton } from "../../primitives/IconButton.tsx";
import { isComposing } from "../../primitives/isComposing.ts";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { unassisted } from "../../primitives/unassisted.ts";
import { useEscape } from "../../primitives/useEscape.ts";

export interface RecipientChipProps {
  readonly chip: Chip;
  readonly verdict: Verdict;
  readonly labels: Labels;
  readonly isEditing: boolean;
  /** Where Tab stops among the chips. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onEdited: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onRemove: () => void;
}

/** One person in the field: a button with their text, which turns into a text field. */
export function RecipientChip({
  chip,
  verdict: { state },
  labels,
  isEditing,
  isStop,
  onFocus,
  onEdit,
  onEdited,
  onKeyDown,
  onRemove,
}: RecipientChipProps) {
  if (isEditing)
    return (
      <li className="ps-chip" data-state="editing">
        <ChipEditor text={chip.text} label={labels.editPerson(chip.text)} onEdited={onEdited} />
      </li>
    );
  const isSeated = state !== "ready" && state !== "invalid";
  const edit = isSeated ? labels.editLeftOut : state === "invalid" ? labels.editInvalid : labels.editPerson;
  return (
    <li className="ps-chip" data-state={isSeated ? "seated" : state}>
      {state === "invalid" && <Icon name="failed" />}
      {isSeated && <Glyph status={state} />}
      <button
        type="button"
        className="ps-chip-edit"
        tabIndex={isStop ? 0 : -1}
        title={chip.name ?? undefined}
        aria-label={edit(chip.text)}
        onFocus={onFocus}
        onClick={onEdit}
        onKeyDown={onKeyDown}
      >
        <bdi title={chip.name ? `${chip.name} ${chip.text}` : chip.text}>{chip.text}</bdi>
      </button>
      {chip.times > 1 && <small>{labels.times(chip.times)}</small>}
      <IconButton
        icon={moreIcons.close}
        label={labels.removePerson(chip.text)}
        tabIndex={-1}
        onClick={onRemove}
      />
    </li>
  );
}

function ChipEditor({
  text,
  label,
  onEdited,
}: Pick<RecipientChipProps, "onEdited"> & { readonly text: string; readonly label: string }) {
  const [value, setValue] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  useEscape(true, () => onEdited(text));
  return (
    <input
      ref={input}
      data-escape=""
      aria-label={label}
      value={value}
      // About as wide as what is in it.
      style={{ inlineSize: `${Math.max(8, value.length + 2)}ch` }}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => onEdited(value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
        event.preventDefault();
        onEdited(value);
      }}
      {...unassisted}
    />
  );
}
