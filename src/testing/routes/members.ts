import { memberWith } from "../acts/findRecipient.ts";
import { takeBack } from "../acts/revokeSeat.ts";
import { pageBody } from "../bodies/pageBody.ts";
import { portalMemberBody } from "../bodies/portalMemberBody.ts";
import type { Member } from "../state/People.ts";
import { timestamp } from "../state/timestamp.ts";
import type { World } from "../state/World.ts";
import { json, noContent } from "../wire/Answer.ts";
import { teamSession, type MemberCaller } from "../wire/Caller.ts";
import { emailAddress } from "../wire/emailAddress.ts";
import { Fields } from "../wire/Fields.ts";
import { oneOf, text, textUpTo } from "../wire/kinds.ts";
import { readJsonObject } from "../wire/readBody.ts";
import { readPage } from "../wire/readPage.ts";
import { readPathId } from "../wire/readPathId.ts";
import { invalidValue, notFound } from "../wire/Refusal.ts";
import type { Route, Visit } from "../wire/Route.ts";

const role = oneOf("owner", "billing_manager", "member");

/** The people of a team (contract §6). */
export const members: readonly Route[] = [
  {
    method: "GET",
    path: "/v1/customer-portal/members",
    answer: ({ world, request, caller }) => {
      const { customer } = teamSession(caller);
      const rows = world.people.membersOf(customer.id);
      return json(
        200,
        pageBody(rows, readPage(request), (page) => page.map(portalMemberBody)),
      );
    },
  },
  {
    method: "POST",
    path: "/v1/customer-portal/members",
    answer: ({ world, request, caller }) => {
      const { customer } = teamSession(caller);
      const fields = new Fields(readJsonObject(request), ["body"]);
      const email = fields.required("email", emailAddress) ?? "";
      const name = fields.nullable("name", text);
      const wanted = fields.withDefault("role", role, "member");
      fields.check();
      if (wanted === "owner")
        throw invalidValue(
          ["body", "role"],
          "Cannot add a member as owner. There must be exactly one owner.",
          wanted,
        );
      const known = world.people.memberByEmail(customer.id, email);
      const member = known ?? memberWith(world, customer.id, { email, name });
      // A member who is there already is answered unchanged.
      if (!known) member.role = wanted;
      return json(201, portalMemberBody(member));
    },
  },
  {
    method: "PATCH",
    path: "/v1/customer-portal/members/{id}",
    answer: (visit) => {
      const actor = teamSession(visit.caller);
      const id = readPathId(visit, "id");
      const fields = new Fields(readJsonObject(visit.request), ["body"]);
      const name = fields.nullable("name", textUpTo(256));
      const wanted = fields.nullable("role", role);
      fields.check();
      const member = findMember(visit, actor, id);
      if (wanted !== null) changeRole(visit.world, actor, member, wanted);
      if (name !== null) member.name = name;
      if (name !== null || wanted !== null) member.modified_at = timestamp(visit.world.now());
      return json(200, portalMemberBody(member));
    },
  },
  {
    method: "DELETE",
    path: "/v1/customer-portal/members/{id}",
    answer: (visit) => {
      const { world } = visit;
      const actor = teamSession(visit.caller);
      const member = findMember(visit, actor, readPathId(visit, "id"));
      if (member.id === actor.member.id)
        throw invalidValue(["path", "id"], "You cannot remove yourself from the team.", member.id);
      if (member.role === "owner")
        throw invalidValue(["body"], "Cannot delete the only owner. Transfer ownership first.", member.id);
      world.people.remove(member);
      world.jobs.enqueue(() => {
        for (const seat of world.seats.ofMember(member.id)) takeBack(world, seat);
      });
      return noContent;
    },
  },
];

function findMember({ world }: Visit, { customer }: MemberCaller, id: string): Member {
  const member = world.people.member(customer.id, id);
  if (!member) throw notFound("Member not found");
  return member;
}

/** There is exactly one owner: whoever makes somebody else owner hands the team over. */
function changeRole(world: World, actor: MemberCaller, member: Member, wanted: Member["role"]): void {
  if (member.id === actor.member.id)
    throw invalidValue(["path", "id"], "You cannot modify your own role.", member.id);
  if (member.role === wanted) return;
  if (wanted === "owner" && actor.member.role !== "owner")
    throw invalidValue(["body", "role"], "Only the owner can transfer ownership.", wanted);
  if (member.role === "owner")
    throw invalidValue(
      ["body", "role"],
      "Cannot demote the only owner. The team must have at least one owner.",
      wanted,
    );
  if (wanted === "owner") {
    actor.member.role = "billing_manager";
    actor.member.modified_at = timestamp(world.now());
  }
  member.role = wanted;
}
