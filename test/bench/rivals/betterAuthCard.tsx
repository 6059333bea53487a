import { AuthUIProvider, OrganizationMembersCard } from "@daveyplate/better-auth-ui";
import { useSyncExternalStore, type ComponentProps } from "react";
import type { Seat } from "../../../src/api/Seat.ts";
import { startBench } from "../page/bench.ts";
import { deferred, type Deferred } from "../page/deferred.ts";
import "../page/rival.css";

type Hooks = NonNullable<ComponentProps<typeof AuthUIProvider>["hooks"]>;

const organization = { id: "o-1", name: "Nordal", slug: "nordal", createdAt: new Date(0) };
const organizations = [organization];
const session = { session: { id: "s-1" }, user: { id: "u-0", email: "ines@nordal.example", name: "Ines" } };
const settled = { isPending: false, isRefetching: false, error: null, refetch: () => {} };

type Member = ReturnType<typeof toMember>;
interface List {
  readonly data: { readonly members: Member[]; readonly total: number };
}

let list: List & typeof settled = { ...settled, data: { members: [], total: 0 } };
let notify = () => {};
let answer: Deferred<Response> | undefined;

function setMembers(members: Member[]) {
  list = { ...settled, data: { members, total: members.length } };
  notify();
}

function toMember({ id, email, member, status }: Seat, position: number) {
  return {
    id,
    organizationId: organization.id,
    userId: `u-${id}`,
    role: "member",
    // The card sorts by it.
    createdAt: new Date(position),
    user: {
      id: `u-${id}`,
      email: email ?? "",
      name: member?.name ?? "",
      emailVerified: status === "claimed",
    },
  };
}

const listeners = new Set<() => void>();
notify = () => listeners.forEach((listener) => listener());
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Hooks on data in memory: the card's own, which ask a server for every row, would cost it more. */
const hooks = {
  useSession: () => ({ ...settled, data: session }),
  useListOrganizations: () => ({ ...settled, data: organizations }),
  useActiveOrganization: () => ({ ...settled, data: organization }),
  useHasPermission: () => ({ ...settled, data: { error: null, success: true } }),
  useListMembers: () => useSyncExternalStore(subscribe, () => list),
} as unknown as Partial<Hooks>;

startBench({
  rowSelector: "[data-slot=card-content] > [data-slot=card]",
  prepare: async (seats) => setMembers(seats.map(toMember)),
  mount: (root) =>
    root.render(
      <AuthUIProvider authClient={{} as never} hooks={hooks} organization>
        <OrganizationMembersCard />
      </AuthUIProvider>,
    ),
  begin: async () => {
    answer = deferred<Response>();
    void answer.promise
      .then((response) => response.json() as Promise<Seat>)
      .then((changed) =>
        setMembers(
          list.data.members.map((member, index) =>
            member.id === changed.id ? toMember(changed, index) : member,
          ),
        ),
      );
  },
  answer: (body) => answer?.resolve(new Response(body)),
});
