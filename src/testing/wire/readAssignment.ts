import { pythonJsonLength } from "../../model/recipients/pythonJsonLength.ts";
import type { Assignment } from "../acts/assignSeat.ts";
import type { RecipientFields } from "../acts/RecipientFields.ts";
import { emailAddress } from "./emailAddress.ts";
import { Fields } from "./Fields.ts";
import type { Incoming } from "./Incoming.ts";
import { valueError, type Flaw } from "./Issue.ts";
import { flag, hasNul, nulCharacter, storableText, uuid, type Kind } from "./kinds.ts";
import { isObject, readJsonObject, type JsonObject } from "./readBody.ts";

/** What seats are taken from, as the body said it: exactly one is given. */
export interface SourceFields {
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly checkout_id: string | null;
}

/** The body of an assignment. Only the portal knows checkouts (contract §6, organization twins). */
export function readAssignment(
  request: Incoming,
  { checkouts }: { readonly checkouts: boolean },
): { source: SourceFields; assignment: Assignment } {
  const fields = new Fields(readJsonObject(request), ["body"]);
  const subscription_id = fields.nullable("subscription_id", uuid);
  const order_id = fields.nullable("order_id", uuid);
  const recipient = {
    email: fields.nullable("email", emailAddress),
    external_customer_id: fields.nullable("external_customer_id", storableText),
    customer_id: fields.nullable("customer_id", uuid),
    external_member_id: fields.nullable("external_member_id", storableText),
    member_id: fields.nullable("member_id", uuid),
  };
  const metadata = fields.nullable("metadata", seatMetadata);
  const immediateClaim = fields.withDefault("immediate_claim", flag, false);
  const checkout_id = checkouts ? fields.nullable("checkout_id", uuid) : null;
  const source = { subscription_id, order_id, checkout_id };
  fields.rule(() => sourceFlaw(source, checkouts) ?? recipientFlaw(recipient));
  fields.check();
  return { source, assignment: { recipient, metadata, immediateClaim } };
}

const seatMetadata: Kind<JsonObject> = (input) => {
  if (!isObject(input)) return { flaw: { type: "dict_type", msg: "Input should be a valid dictionary" } };
  if (Object.keys(input).length > 10) return { flaw: valueError("Metadata cannot have more than 10 keys") };
  if (pythonJsonLength(input) > 1024) return { flaw: valueError("Metadata size cannot exceed 1KB") };
  if (containsNul(input)) return { flaw: nulCharacter };
  return { value: input };
};

function containsNul(value: unknown): boolean {
  if (typeof value === "string") return hasNul(value);
  if (Array.isArray(value)) return value.some(containsNul);
  return isObject(value) && Object.entries(value).some(([key, item]) => hasNul(key) || containsNul(item));
}

function sourceFlaw(source: SourceFields, checkouts: boolean): Flaw | undefined {
  if (given(Object.values(source)) === 1) return undefined;
  const names = checkouts ? "subscription_id, order_id, or checkout_id" : "subscription_id or order_id";
  return valueError(`Exactly one of ${names} must be provided`);
}

function recipientFlaw(recipient: RecipientFields): Flaw | undefined {
  const { email, external_customer_id, customer_id, external_member_id, member_id } = recipient;
  const customers = given([external_customer_id, customer_id]);
  const members = given([external_member_id, member_id]);

  if (email === null && customers + members === 0)
    return valueError(
      "At least one of email, external_customer_id, customer_id, external_member_id, or member_id must be provided",
    );
  if (customers > 0 && members > 0)
    return valueError("Cannot combine external_customer_id/customer_id with external_member_id/member_id");
  if (members > 1) return valueError("Cannot provide both external_member_id and member_id");
  if (customers > 1 || (customers === 1 && email !== null))
    return valueError("Exactly one of email, external_customer_id, or customer_id must be provided");
  if (member_id !== null && email !== null) return valueError("Cannot combine member_id with email");
  return undefined;
}

function given(values: readonly (string | null)[]): number {
  return values.filter((value) => value !== null).length;
}
