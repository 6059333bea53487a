import type { Call } from "../Call.ts";
import type { Deed, DeedKind } from "../Deed.ts";
import type { DeedLaw } from "./Law.ts";

type Write = Exclude<Call["what"], "list" | "subscription">;

const writesOf: Record<DeedKind, readonly Write[]> = {
  assign: ["assign"],
  revoke: ["revoke"],
  resend: ["resend"],
  renew: ["revoke", "assign"],
  reassign: ["revoke", "assign"],
  resize: ["resize"],
};

/** No write is sent twice by itself. A second click on what is on its way sends nothing, and hears the same. */
export const sentOnce: DeedLaw = (deed) => {
  const { kind, first, calls, settled } = deed;
  const writes = calls.flatMap(({ what }) => (what === "list" || what === "subscription" ? [] : what));
  if (first && writes.length > 0) return `a second click has sent ${writes.join(" and ")}`;
  if (first && !isAlike(settled, first.settled)) return "a second click has heard something else";
  // Of two halves one may be missing: a seat that is free already is only given, a refused one only asked for.
  const inOrder = writesOf[kind].filter((what) => writes.includes(what));
  return writes.join() === inOrder.join() ? undefined : `it has sent ${writes.join(", then ")}`;
};

function isAlike(one: Deed["settled"], other: Deed["settled"]): boolean {
  return one?.answer === other?.answer && one?.error === other?.error;
}
