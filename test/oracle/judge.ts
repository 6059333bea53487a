import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { DeclaredAnswer } from "./declaredAnswers.ts";
import type { Exchange } from "./Exchange.ts";
import { openApi } from "./openApi.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addVocabulary(Object.keys(openApi));
addFormats.default(ajv);
ajv.addSchema(openApi, "openapi");

/** What is wrong with an answer, in words: nothing when it is as declared. */
export function flawsOf({ contentType, text }: Exchange, { pointer, content }: DeclaredAnswer): string[] {
  if (content === undefined) return text === "" ? [] : [`there should be no body; it is ${text}`];
  const type = contentType?.split(";")[0] ?? "nothing";
  if (!Object.hasOwn(content, type))
    return [`it should be sent as ${Object.keys(content).join(" or ")}; it is sent as ${type}`];
  if (type !== "application/json") return [];
  return flawsAt(`${pointer}/content/application~1json/schema`, JSON.parse(text));
}

/** What is wrong with a value by one of the file's schemas. */
export function flawsBySchema(name: string, value: unknown): string[] {
  return flawsAt(`/components/schemas/${name}`, value);
}

function flawsAt(pointer: string, value: unknown): string[] {
  const address = pointer.split("/").map(encodeURIComponent).join("/");
  const validate = ajv.getSchema(`openapi#${address}`);
  if (!validate) throw new Error(`openapi-seats.json has nothing at ${pointer}.`);
  return validate(value) ? [] : (validate.errors ?? []).map(told);
}

function told({ instancePath, message = "does not fit", params }: ErrorObject): string {
  const about = JSON.stringify(params);
  return `${instancePath === "" ? "the body" : instancePath} ${message} ${about}`;
}
