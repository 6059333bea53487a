import * as z from "zod/mini";
import { orNull } from "./orNull.ts";

/** A text that may be missing, as most may. */
export const textOrNull = orNull(z.string());
