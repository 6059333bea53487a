import fc from "fast-check";
import { mishaps, type Fate } from "./Fate.ts";
import type { Act, Script, SeededSeat, Step, Whom } from "./Script.ts";

const person = fc.nat(5);
const page = fc.nat(1);
const rarely = fc.boolean().chain((is) => (is ? fc.boolean() : fc.constant(false)));

const seat: fc.Arbitrary<SeededSeat> = fc.record({
  person,
  state: fc.constantFrom("pending", "expired", "claimed", "revoked"),
  metadata: rarely,
});

const hints = { metadata: rarely, immediateClaim: rarely };
const whom: fc.Arbitrary<Whom> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      ...hints,
      person,
      written: fc.constantFrom(
        "plainly",
        "plainly",
        "in capitals",
        "in capitals",
        "with spaces",
        "with a name",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...hints,
      address: fc.constantFrom("lost@nxdomain-nordal.example", "not an address"),
    }),
  },
);

const again = fc.constantFrom("no", "no", "no", "no", "at once", "while it is on its way");
const shown = { row: fc.nat(7), framesAgo: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12)) };
const count = fc.integer({ min: 1, max: 9 });

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ kind: fc.constant("assign"), page, again, whom }) },
  {
    weight: 7,
    arbitrary: fc.record({ kind: fc.constantFrom("revoke", "resend", "renew"), page, again, ...shown }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("reassign"), page, again, ...shown, whom }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("resize"), page, again, seats: count }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("refetch"), page }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("open", "close"), page }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("somebody claims", "somebody revokes"), row: fc.nat(7) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("somebody hands on"), row: fc.nat(7), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("somebody assigns"), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("somebody resizes"), seats: count }) },
);

/** Most things happen at once or soon; some let all that was started come to its end. */
const step: fc.Arbitrary<Step> = fc.record({
  wait: fc.oneof({ weight: 4, arbitrary: fc.nat(8) }, { weight: 2, arbitrary: fc.nat(60) }, fc.nat(400)),
  act,
});

const way = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 120 }) },
);
/** Longer than a page waits for an answer. */
const forever = fc.constant(9000);

const slow: fc.Arbitrary<Fate> = fc.record({ wayIn: way, wayOut: way, mishap: fc.constant(null) });
const bad: fc.Arbitrary<Fate> = fc.record({
  wayIn: fc.oneof({ weight: 20, arbitrary: way }, forever),
  wayOut: fc.oneof({ weight: 20, arbitrary: way }, forever),
  mishap: fc.option(fc.constantFrom(...mishaps), { freq: 4 }),
});

/** Half of the runs are only slow and out of order, so that nothing can be put down to bad luck. */
const fates = fc.oneof(fc.array(slow, { maxLength: 40 }), fc.array(bad, { maxLength: 40 }));

export const scripts: fc.Arbitrary<Script> = fc.record({
  total: fc.integer({ min: 1, max: 6 }),
  seats: fc.uniqueArray(seat, { maxLength: 5, selector: ({ person: who }) => who }),
  pages: fc.constantFrom(1, 1, 2),
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
  fates,
});
