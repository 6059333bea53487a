"use client";

import { useEffect, useState } from "react";
import type { Labels } from "../../labels/Labels.ts";
import { addressSlip } from "../../model/recipients/addressSlip.ts";
import { readRecipients } from "../../model/recipients/readRecipients.ts";
import { Button } from "../../primitives/Button.tsx";
import { Note } from "../../primitives/Note.tsx";

export interface AddressSlipHintProps {
  /** What is typed in the field above. */
  readonly text: string;
  readonly labels: Labels;
  readonly onUse: (better: string) => void;
}

const rest = 600;

/** A likelier address, offered when the typing rests: everybody who types gmail.com passes through gmail.co. */
export function AddressSlipHint({ text, labels, onUse }: AddressSlipHintProps) {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest);
    return () => clearTimeout(timer);
  }, [text]);

  const [only, ...others] = rested === text ? readRecipients(text) : [];
  const better = only?.email && others.length === 0 ? addressSlip(only.email) : null;
  return (
    // Always there, so that it is heard when it says something.
    <div className="ps-slip" role="status">
      {better !== null && (
        <ul className="ps-notes">
          <Note icon="info">
            {labels.didYouMean(better)}{" "}
            <Button size="s" variant="ghost" tone="accent" onClick={() => onUse(better)}>
              {labels.useIt}
            </Button>
          </Note>
        </ul>
      )}
    </div>
  );
}
