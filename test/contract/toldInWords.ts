import type { Row } from "./Row.ts";
import { must, type Stage } from "./Stage.ts";

const seats = "/v1/customer-portal/seats";

const assign = (stage: Stage, email: string, as: string, more: Record<string, unknown> = {}) =>
  must(
    stage,
    {
      method: "POST",
      path: seats,
      auth: "$buyer",
      body: { subscription_id: "$sub", email, ...more },
    },
    as,
  );

const revoke = (stage: Stage, named: string) =>
  must(stage, { method: "DELETE", path: `${seats}/$${named}.id`, auth: "$buyer" }, named);

const resend = (stage: Stage, named: string) =>
  must(stage, { method: "POST", path: `${seats}/$${named}.id/resend`, auth: "$buyer" });

const claim = (stage: Stage, named: string) =>
  must(stage, {
    method: "POST",
    path: "/v1/customer-seats/claim",
    body: { invitation_token: `$token:${named}` },
  });

/**
 * What a row about the stream tells in words only: while somebody listens, seats are claimed, assigned, revoked
 * or sent again.
 */
export async function whileListening(stage: Stage, { given }: Row): Promise<void> {
  const says = (word: RegExp) => word.test(given.text);
  if (says(/immediate/)) return assign(stage, "ana@acme.dev", "seat1", { immediate_claim: true });
  if (!stage.memory.knows("seat1")) await assign(stage, "ana@acme.dev", "seat1");
  if (says(/\bresend\b/)) await resend(stage, "seat1");
  if (says(/^claim|\bclaims?\b while/)) await claim(stage, "seat1");
  if (says(/\brevoke\b/)) await revoke(stage, "seat1");
}

/** What a row about a job tells in words only, before its request. */
export const jobs: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  "JOB-01": async (stage) => {
    await assign(stage, "ana@acme.dev", "seat1");
    await assign(stage, "bo@acme.dev", "seat2", { immediate_claim: true });
    await assign(stage, "cy@acme.dev", "seat3");
    await revoke(stage, "seat3");
    stage.server.endSubscription();
  },
  "JOB-02": async (stage) => {
    await assign(stage, "ana@acme.dev", "seat1");
    await removeMember(stage, "$seat1.member_id");
    stage.server.runJobs();
  },
  "JOB-03": async (stage) => {
    await assign(stage, "ana@acme.dev", "seat1");
    await removeMember(stage, "$seat1.member_id");
    stage.server.runJobs();
  },
};

function removeMember(stage: Stage, id: string): Promise<void> {
  return must(stage, {
    method: "DELETE",
    path: `/v1/customer-portal/members/${id}`,
    auth: "owner",
  });
}
