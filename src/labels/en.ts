import { enAssign } from "./enAssign.ts";
import { enPage } from "./enPage.ts";
import { enPlan } from "./enPlan.ts";
import { enSeat } from "./enSeat.ts";

/** English, and the type of every language: `type Labels = typeof en`. */
export const en = { ...enPage, ...enAssign, ...enSeat, ...enPlan };
