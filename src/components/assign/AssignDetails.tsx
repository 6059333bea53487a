"use client";

import { useId, useRef } from "react";
import { flushSync } from "react-dom";
import type { Labels } from "../../labels/Labels.ts";
import type { Naming } from "../../model/recipients/judgePiece.ts";
import { Button } from "../../primitives/Button.tsx";
import { FieldError } from "../../primitives/FieldError.tsx";
import { Icon } from "../../primitives/Icon.tsx";
import { IconButton } from "../../primitives/IconButton.tsx";
import { moreIcons } from "../../primitives/moreIcons.ts";
import { checkDetails } from "./checkDetails.ts";
import type { Detail } from "./Detail.ts";
import { unnamedOf } from "./unnamedOf.ts";
import type { AssignDraft } from "./useAssignDraft.ts";

export interface AssignDetailsProps {
  readonly draft: AssignDraft;
  readonly labels: Labels;
  /** Only if the host switches it on. */
  readonly allowsClaimAtOnce: boolean | undefined;
  /** What is wrong with the details. */
  readonly problem: string | undefined;
}

const namings: readonly Naming[] = ["email", "customerId", "externalCustomerId", "memberId"];

let nextDetail = 1;

/** Folded away: metadata for the seats, ids instead of addresses, an immediate claim. */
export function AssignDetails({ draft, labels, allowsClaimAtOnce, problem }: AssignDetailsProps) {
  const { details, naming, claimAtOnce, change, rename } = draft;
  const errorId = useId();
  const body = useRef<HTMLDivElement>(null);
  const within = (selector: string) => [...(body.current?.querySelectorAll<HTMLElement>(selector) ?? [])];

  const write = (id: number, part: Partial<Detail>) =>
    change({ details: details.map((it) => (it.id === id ? { ...it, ...part } : it)) });
  const add = () => {
    flushSync(() => change({ details: [...details, { id: nextDetail++, name: "", value: "" }] }));
    within(".ps-pair").at(-1)?.querySelector("input")?.focus();
  };
  const remove = (id: number, at: number) => {
    // At once, so that the focus moves on before the dialog notices that it was on what is gone.
    flushSync(() => change({ details: details.filter((it) => it.id !== id) }));
    // To the next one, else to the one before it; after all of them, to the button that adds one.
    const buttons = within(".ps-pair button");
    (buttons[at] ?? buttons.at(-1) ?? within("button")[0])?.focus();
  };
  const unnamed = unnamedOf(details);
  // What is too much may also be what a person from a file brings along.
  const areTooMuch = unnamed.length === 0 && checkDetails(details, [], labels) !== undefined;
  const fault = { "aria-invalid": true, "aria-describedby": errorId } as const;
  return (
    <details className="ps-disclosure">
      <summary>
        <Icon name={moreIcons.chevron} />
        {labels.details}
      </summary>
      <div className="ps-disclosure-body" ref={body}>
        {details.map((it, at) => (
          <div className="ps-pair" key={it.id}>
            <input
              className="ps-input"
              aria-label={labels.detailName}
              placeholder={labels.detailName}
              value={it.name}
              onChange={(event) => write(it.id, { name: event.target.value })}
              {...(unnamed.includes(it) && fault)}
            />
            <input
              className="ps-input"
              aria-label={labels.detailValue}
              placeholder={labels.detailValue}
              value={it.value}
              onChange={(event) => write(it.id, { value: event.target.value })}
              {...(areTooMuch && fault)}
            />
            <IconButton
              icon={moreIcons.close}
              label={labels.removeDetail(it.name.trim())}
              onClick={() => remove(it.id, at)}
            />
          </div>
        ))}
        {problem !== undefined && <FieldError id={errorId}>{problem}</FieldError>}
        <Button variant="ghost" size="s" tone="quiet" flush="start" icon="plus" onClick={add}>
          {labels.addDetail}
        </Button>
        <label className="ps-field">
          <span className="ps-label">{labels.namedBy}</span>
          <select
            className="ps-input"
            value={naming}
            onChange={(event) => rename(event.target.value as Naming)}
          >
            {namings.map((it) => (
              <option key={it} value={it}>
                {labels.namings[it]}
              </option>
            ))}
          </select>
        </label>
        {allowsClaimAtOnce && (
          <label className="ps-check-label">
            <input
              type="checkbox"
              className="ps-checkbox"
              checked={claimAtOnce}
              onChange={(event) => change({ claimAtOnce: event.target.checked })}
            />
            <span>
              {labels.claimAtOnce}
              <small>{labels.claimAtOnceNote}</small>
            </span>
          </label>
        )}
      </div>
    </details>
  );
}
