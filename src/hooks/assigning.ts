import type { Recipient } from "../api/Recipient.ts";
import { predictAssign } from "../model/predictAssign.ts";
import type { DrawnKind } from "./DrawnKind.ts";

export const assigning: DrawnKind<"assign"> = {
  kind: "assign",
  draw: (list, { id, variables, ...sent }) =>
    predictAssign(list, { ...sent, key: `assign-${id}`, recipient: variables as Recipient }),
};
