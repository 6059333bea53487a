import { safeParse, type $ZodType } from "zod/v4/core";
import { seatSchema } from "../../api/Seat.ts";
import { seatsListSchema } from "../../api/SeatsList.ts";
import { subscriptionSchema } from "../../api/Subscription.ts";

/** Of a long list only so many seats are checked: the rest is made by the same function. */
const sample = 20;

/** A body that passes the client's own schema, so that the fake cannot drift from what the library reads. */
export const checkedBody = {
  seat: <Body>(body: Body) => checked("seat", seatSchema, body, body),
  subscription: <Body>(body: Body) => checked("subscription", subscriptionSchema, body, body),
  seatsList: <Body extends { readonly seats: readonly unknown[] }>(body: Body) =>
    checked("list of seats", seatsListSchema, { ...body, seats: body.seats.slice(0, sample) }, body),
};

function checked<Body>(what: string, schema: $ZodType, looked: unknown, body: Body): Body {
  const read = safeParse(schema, looked);
  if (read.success) return body;
  const issues = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(
    `polar-seats/testing: the server was about to send a ${what} that the client cannot read (${issues.join("; ")}). ` +
      `If you seeded seats, check the fields named here.`,
  );
}
