import type { Recipient } from "../api/Recipient.ts";
import type { AssignSource } from "../api/SeatSource.ts";
import { predictAssign } from "../model/predictAssign.ts";
import { assignWrite } from "./assignWrite.ts";
import type { SeatAct } from "./SeatAct.ts";
import { sendWrite } from "./sendWrite.ts";

export const assigning: SeatAct<Recipient, AssignSource> = {
  kind: "assign",
  draw: (list, { id, variables, ...sent }) =>
    predictAssign(list, { ...sent, key: `assign-${id}`, recipient: variables as Recipient }),
  send: (here, source, recipient) => sendWrite(here, source, assignWrite(here, source, recipient)),
};
