import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/AssignSeatDialogBody.tsx";
import { BulkDialogBody } from "../../src/components/BulkDialogBody.tsx";
import { type Seat, useAssignSeats, useSeats, useSeatsRun } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: what a run has done is told once, and a closed dialog leaves alone what it has not been open for.

const nothing = () => {};
const listener = () => vi.fn<(seat: Seat) => void>();
const told = (heard: ReturnType<typeof listener>) => heard.mock.calls.map(([seat]) => seat.email);

/** A page that assigns by the hook, beside a closed dialog that may come and go. */
function assigning(here: ReturnType<typeof setting>) {
  const heard = listener();
  const { wrapper: Wrapper, source } = here;
  const now: { run?: ReturnType<typeof useAssignSeats> } = {};
  function Starter() {
    Object.assign(now, { run: useAssignSeats(source) });
    return null;
  }
  const ui = (isThere: boolean) => (
    <Wrapper>
      <Starter />
      {isThere && (
        <AssignSeatDialogBody source={source} open={false} onOpenChange={nothing} onAssigned={heard} />
      )}
    </Wrapper>
  );
  const { rerender } = render(ui(true));
  return {
    heard,
    assign: (...emails: string[]) => act(() => now.run!.start(emails.map((email) => ({ email })))),
    show: (isThere: boolean) => rerender(ui(isThere)),
  };
}

test("who leaves while a run is on and comes back is not told of the same seat twice", async () => {
  const here = setting({ total: 20 });
  here.server.disturb(({ method, body }) =>
    method === "POST" && body.includes("slow") ? { wayIn: 500 } : undefined,
  );
  const { heard, assign, show } = assigning(here);
  assign("ana@acme.dev", "slow@acme.dev");
  await waitFor(() => expect(heard).toHaveBeenCalledOnce());
  show(false);
  show(true);
  await waitFor(() => expect(told(heard)).toContain("slow@acme.dev"));
  expect(told(heard)).toEqual(["ana@acme.dev", "slow@acme.dev"]);
});

test("a seat that goes to the next person is told again", async () => {
  const here = setting({ total: 1 });
  const { heard, assign } = assigning(here);
  assign("ana@acme.dev");
  await waitFor(() => expect(heard).toHaveBeenCalledOnce());
  const { id } = heard.mock.calls[0]![0];
  await here.client.revokeSeat(id);
  assign("bo@acme.dev");
  await waitFor(() => expect(told(heard)).toEqual(["ana@acme.dev", "bo@acme.dev"]));
  expect(heard.mock.calls[1]![0].id).toBe(id);
});

const bulk = (
  here: ReturnType<typeof setting>,
  open: boolean,
  seats: readonly Seat[],
  opened: (open: boolean) => void = nothing,
) => <BulkDialogBody source={here.source} kind="resend" seats={seats} open={open} onOpenChange={opened} />;

/** The host’s own run, beside whatever dialog. */
function ownRun(here: ReturnType<typeof setting>, dialog: ReactNode) {
  const { wrapper: Wrapper, source } = here;
  return renderHook(() => ({ seats: useSeats(source), run: useSeatsRun(source, "resend") }), {
    wrapper: ({ children }) => (
      <Wrapper>
        {children}
        {dialog}
      </Wrapper>
    ),
  }).result;
}

test("a closed dialog does not take away the result that another one shows", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })] });
  const { seats } = await here.client.listSeats(here.source);
  const { wrapper: Wrapper } = here;
  render(
    <Wrapper>
      {bulk(here, true, seats)}
      {bulk(here, false, [])}
    </Wrapper>,
  );
  expect(await screen.findByRole("heading", { name: "2 invitations sent again" })).toBeVisible();
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.getByRole("heading", { name: "2 invitations sent again" })).toBeVisible();
});

test("what a host sends by itself keeps its outcomes beside a closed dialog", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const result = ownRun(here, bulk(here, false, []));
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  act(() => result.current.run.start(result.current.seats.data!.seats));
  await waitFor(() => expect(result.current.run.phase).toBe("finished"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(result.current.run.outcomes).toMatchObject([{ state: "done" }]);
});

test("no closed dialog opens because of what a host has sent by itself", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const opened = vi.fn<(open: boolean) => void>();
  const result = ownRun(here, bulk(here, false, [], opened));
  await waitFor(() => expect(result.current.seats.data).toBeDefined());
  here.server.goOffline();
  act(() => result.current.run.start(result.current.seats.data!.seats));
  await waitFor(() => expect(result.current.run.outcomes).toMatchObject([{ state: "failed" }]));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(opened).not.toHaveBeenCalled();
});

test("a dialog that was open for an earlier run has no part in the next one", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  const { seats } = await here.client.listSeats(here.source);
  const { wrapper: Wrapper, source } = here;
  const now: { run?: ReturnType<typeof useSeatsRun> } = {};
  function Page({ open }: { readonly open: boolean }) {
    Object.assign(now, { run: useSeatsRun(source, "resend") });
    return bulk(here, open, seats);
  }
  const ui = (open: boolean) => (
    <Wrapper>
      <Page open={open} />
    </Wrapper>
  );
  const { rerender } = render(ui(true));
  await screen.findByRole("heading", { name: "1 invitation sent again" });
  rerender(ui(false));
  act(() => now.run!.reset());
  await waitFor(() => expect(now.run!.phase).toBe("idle"));
  act(() => now.run!.start(seats));
  await waitFor(() => expect(now.run!.phase).toBe("finished"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(now.run!.outcomes).toMatchObject([{ state: "done" }]);
});
