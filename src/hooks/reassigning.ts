import { predictHandover } from "../model/predictHandover.ts";
import type { DrawnKind } from "./DrawnKind.ts";
import type { Handover } from "./handOver.ts";

export const reassigning: DrawnKind<"reassign"> = {
  kind: "reassign",
  draw: (list, { id, variables, ...sent }) => {
    const { seat, recipient } = variables as Handover;
    return predictHandover(list, "reassign", seat, { ...sent, key: `reassign-${id}`, recipient });
  },
};
