import { deAssign } from "./deAssign.ts";
import { deFailure } from "./deFailure.ts";
import { dePage } from "./dePage.ts";
import { dePlan } from "./dePlan.ts";
import { deSeat } from "./deSeat.ts";
import type { Labels } from "./Labels.ts";

/** German. Formal where somebody is addressed, and neutral about who somebody is. */
export const de: Labels = { ...dePage, ...deAssign, ...deSeat, ...dePlan, ...deFailure };
