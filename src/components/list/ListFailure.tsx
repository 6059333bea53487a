"use client";

import { useRef } from "react";
import { SeatsFailure, type SeatsFailureProps } from "../frame/SeatsFailure.tsx";
import { useFocusKept } from "./useFocusKept.ts";

/** Shown in place of a list that could not be had. The list that comes after all finds the focus here, and takes it along. */
export function ListFailure(failure: SeatsFailureProps) {
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box);
  return (
    <div className="ps-seats" ref={box}>
      <SeatsFailure {...failure} />
    </div>
  );
}
