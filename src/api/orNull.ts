import * as z from "zod/mini";

/** A field that some server generation leaves out, or sends as null: always there for us, null when unknown. */
export const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
