import * as z from "zod/v4/core";
// By its name: `init` asserts, which TypeScript allows a namespace's member not.
import { $ZodType } from "zod/v4/core";

/*
 * The few kinds of schema that answers are read with. They are zod's core classes: the methods that `zod/mini` adds to
 * each are not called here, and weigh 0.7 kB of the 13 that the hooks may.
 */

interface Plain {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

/**
 * What is the same in JSON and in JavaScript. A class of our own (https://zod.dev/packages/core) in place of three of
 * zod's, which can also convert, look out for NaN and be part of a template: 0.2 kB more.
 */
const $Plain: z.$constructor<z.$ZodType> = z.$constructor("$Plain", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => {
    const { type } = def;
    const input = payload.value;
    if (typeof input !== type) payload.issues.push({ code: "invalid_type", expected: type, input, inst });
    return payload;
  };
});
const plain = <Name extends keyof Plain>(type: Name) => new $Plain({ type }) as z.$ZodType<Plain[Name]>;
export const text = plain("string");
export const number = plain("number");
export const boolean = plain("boolean");
export const anything = new z.$ZodUnknown({ type: "unknown" });

export const array = <T extends z.$ZodType>(element: T) =>
  new z.$ZodArray({ type: "array", element }) as z.$ZodArray<T>;

/** An object with at least these keys: the others are kept as they came. */
export const object = <T extends z.$ZodLooseShape>(shape: T) =>
  new z.$ZodObject({ type: "object", shape, catchall: anything }) as z.$ZodObject<T, z.$loose>;

/** A field that may be missing: then it is the value given, a new one each time. */
export const orElse = <T extends z.$ZodType>(innerType: T, value: z.output<T>) =>
  new z.$ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return structuredClone(value);
    },
  }) as z.$ZodDefault<T>;

/** A field that some server generation leaves out, or sends as null: always there for us, null when unknown. */
export const orNull = <T extends z.$ZodType>(innerType: T) =>
  orElse(new z.$ZodNullable({ type: "nullable", innerType }) as z.$ZodNullable<T>, null as never);
/** A text that may be missing, as most may. */
export const textOrNull = orNull(text);
