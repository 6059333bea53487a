"use client";

import { useEffect, useRef } from "react";

export interface SelectAllProps {
  /** How many of the rows that the view asks for are selected. */
  readonly selected: "all" | "some" | "none";
  readonly onSelectAll: (isOn: boolean) => void;
  readonly label: string;
}

/** The checkbox above the others: half ticked when some are. */
export function SelectAll({ selected, onSelectAll, label }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === "some";
  }, [selected]);
  return (
    <input
      ref={box}
      type="checkbox"
      className="ps-checkbox"
      autoComplete="off"
      aria-label={label}
      checked={selected === "all"}
      onChange={() => onSelectAll(selected !== "all")}
    />
  );
}
