import { enAssign } from "./enAssign.ts";
import { enFailure } from "./enFailure.ts";
import { enPage } from "./enPage.ts";
import { enPlan } from "./enPlan.ts";
import { enSeat } from "./enSeat.ts";

/** English, and the type of every language: `type Labels = typeof en`. */
export const en = { ...enPage, ...enAssign, ...enSeat, ...enPlan, ...enFailure };
