import type { Exchange } from "./Exchange.ts";
import { openApi } from "./openApi.ts";

/** One answer that the OpenAPI file declares for an operation. */
export interface DeclaredAnswer {
  readonly method: string;
  /** With `{names}` for the parts that vary. */
  readonly path: string;
  readonly status: string;
  /** Where it stands in the file. */
  readonly pointer: string;
  /** By content type; undefined where there shall be no body. */
  readonly content: Readonly<Record<string, unknown>> | undefined;
}

export const declaredAnswers: readonly DeclaredAnswer[] = Object.entries(openApi.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses).map(([status, answer]) => {
        const shared = answer.$ref?.replace("#/components/responses/", "");
        return {
          method: method.toUpperCase(),
          path,
          status,
          pointer:
            shared === undefined
              ? `/paths/${path.replaceAll("/", "~1")}/${method}/responses/${status}`
              : `/components/responses/${shared}`,
          content: shared === undefined ? answer.content : openApi.components.responses[shared]?.content,
        };
      }),
    ),
);

/** What an answer was declared to be, or undefined where the file knows of no such answer. */
export function declarationOf({ method, path, status }: Exchange): DeclaredAnswer | undefined {
  return declaredAnswers.find(
    (it) => it.method === method && it.status === String(status) && fits(it.path, path),
  );
}

function fits(template: string, path: string): boolean {
  const parts = path.split("/");
  const expected = template.split("/");
  return (
    parts.length === expected.length &&
    expected.every((part, index) => (part.startsWith("{") ? parts[index] !== "" : part === parts[index]))
  );
}
