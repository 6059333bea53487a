import { Fields } from "./Fields.ts";
import type { Incoming } from "./Incoming.ts";
import type { Issue } from "./Issue.ts";
import { flag, int32, justNull, justTrue, oneOf, text, uuid4 } from "./kinds.ts";
import { isObject, notAnObject, readJson } from "./readBody.ts";
import { flawAt, invalidShape } from "./Refusal.ts";

/** The one kind of change that a PATCH of a subscription asks for. */
export type SubscriptionUpdate =
  | { readonly kind: "product"; readonly productId: string }
  | { readonly kind: "seats"; readonly seats: number }
  | {
      readonly kind: "cancel";
      /** Null: nothing to do. */
      readonly cancel: boolean | null;
      readonly reason: string | null;
      readonly comment: string | null;
    }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" }
  | { readonly kind: "clear" };

interface Branch {
  readonly name: string;
  readonly read: (fields: Fields) => SubscriptionUpdate;
}

const reasons = [
  "customer_service",
  "low_quality",
  "missing_features",
  "switched_service",
  "too_complex",
  "too_expensive",
  "unused",
  "other",
] as const;

const product: Branch["read"] = (fields) => ({
  kind: "product",
  productId: fields.required("product_id", uuid4) ?? "",
});

const seats: Branch["read"] = (fields) => ({ kind: "seats", seats: fields.required("seats", int32) ?? 0 });

/** In the server's order, by the server's names: the name is the second part of `loc`. */
const updates: readonly Branch[] = [
  { name: "CustomerSubscriptionUpdateProduct", read: product },
  { name: "CustomerSubscriptionUpdateSeats", read: seats },
  {
    name: "CustomerSubscriptionCancel",
    read: (fields) => ({
      kind: "cancel",
      cancel: fields.nullable("cancel_at_period_end", flag),
      reason: fields.nullable("cancellation_reason", oneOf(...reasons)),
      comment: fields.nullable("cancellation_comment", text),
    }),
  },
  {
    name: "CustomerSubscriptionPause",
    read: (fields) => {
      fields.required("pause_at_period_end", flag);
      fields.nullable("resumes_at", text);
      return { kind: "pause" };
    },
  },
  {
    name: "CustomerSubscriptionResume",
    read: (fields) => {
      fields.required("resume", justTrue);
      return { kind: "resume" };
    },
  },
  {
    name: "CustomerSubscriptionUpdateClear",
    read: (fields) => {
      fields.required("pending_update", justNull);
      return { kind: "clear" };
    },
  },
];

const previews: readonly Branch[] = [
  { name: "CustomerSubscriptionChangePreviewProduct", read: product },
  { name: "CustomerSubscriptionChangePreviewSeats", read: seats },
];

/** The body of a PATCH: exactly one kind of change. `{}` is a cancellation that asks for nothing. */
export function readSubscriptionUpdate(request: Incoming): SubscriptionUpdate {
  return readUnion(readJson(request), updates);
}

/** The body of a preview: another product, or another number of seats. */
export function readChangePreview(request: Incoming): SubscriptionUpdate {
  return readUnion(readJson(request), previews);
}

/** When no branch fits, one list holds what is wrong with each of them (contract §6). */
function readUnion(body: unknown, branches: readonly Branch[]): SubscriptionUpdate {
  const issues: Issue[] = [];
  for (const { name, read } of branches) {
    const at = ["body", name];
    if (!isObject(body)) {
      issues.push(flawAt(at, notAnObject, body));
      continue;
    }
    const fields = new Fields(body, at);
    const update = read(fields);
    fields.forbidOthers();
    if (fields.issues.length === 0) return update;
    issues.push(...fields.issues);
  }
  throw invalidShape(issues);
}
