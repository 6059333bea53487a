import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { BulkDialogBody } from "../../src/components/run/BulkDialogBody.tsx";
import { loadActingParts } from "../../src/components/loadActingParts.ts";
import {
  en,
  SeatManager,
  SeatTable,
  type Seat,
  useAssignSeats,
  useSeats,
  useSeatsRun,
} from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: what a run has done is told once, to who has started it, and a closed dialog leaves alone what it has not been open for.

const nothing = () => {};
const listener = () => vi.fn<(seat: Seat) => void>();
const told = (heard: ReturnType<typeof listener>) => heard.mock.calls.map(([seat]) => seat.email);

test("of two managers of one list the one in which it was done tells its host", async () => {
  const here = setting({ total: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
  const { wrapper: Wrapper, source } = here;
  const [first, second] = [listener(), listener()];
  await loadActingParts();
  const ui = (onFirst: typeof first | undefined) => (
    <Wrapper>
      <SeatManager source={source} onAssigned={onFirst} />
      <SeatManager source={source} onAssigned={second} />
    </Wrapper>
  );
  const { rerender } = render(ui(undefined));
  // Both have their dialogs: what comes in an idle moment has come.
  await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  const assign = async (email: string) => {
    await waitFor(() => expect(screen.getAllByRole("button", { name: en.assign })).toHaveLength(2));
    await userEvent.click(screen.getAllByRole("button", { name: en.assign })[1]!);
    await userEvent.type(await screen.findByRole("textbox", { name: en.emails }), `${email},`);
    await userEvent.click(screen.getByRole("button", { name: en.assignSeats(1) }));
    await userEvent.click(await screen.findByRole("button", { name: en.done }));
  };
  await assign("bo@acme.dev");
  await waitFor(() => expect(told(second)).toEqual(["bo@acme.dev"]));
  rerender(ui(first));
  await assign("cy@acme.dev");
  await waitFor(() => expect(told(second)).toEqual(["bo@acme.dev", "cy@acme.dev"]));
  expect(first).not.toHaveBeenCalled();
});

test("what was sent in one way is told to its end, whatever many are asked about meanwhile", async () => {
  const here = setting({ seats: [aSeat({ email: "ana@acme.dev" }), aSeat({ email: "bo@acme.dev" })] });
  const { wrapper: Wrapper, server, source } = here;
  server.disturb(({ path }) => {
    if (!path.endsWith("/resend")) return undefined;
    return path.includes(server.seats()[0]!.id) ? { wayIn: 500, outcome: "request lost" } : { wayIn: 500 };
  });
  const onResent = listener();
  await loadActingParts();
  render(
    <Wrapper>
      <SeatTable source={source} onResent={onResent} />
    </Wrapper>,
  );
  await userEvent.click(await screen.findByRole("checkbox", { name: en.selectAll }));
  await userEvent.click(await screen.findByRole("button", { name: en.resendSome(null) }));
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: en.revokeSome }));
  await screen.findByRole("dialog", { name: en.revokeManyTitle(2) });
  await waitFor(() => expect(onResent).toHaveBeenCalledOnce());
  // It waits for the answer to what is asked.
  await userEvent.click(screen.getByRole("button", { name: en.cancel }));
  await screen.findByRole("dialog", { name: "1 invitation sent again, 1 failed" });
  expect(onResent).toHaveBeenCalledOnce();
});

describe("a double click", () => {
  /** A manager in which the button of that name, in its dialog, is clicked twice before anything is drawn. */
  async function clickTwice(isRefused: boolean, item: string, name: string, email?: string) {
    const here = setting({ total: 5, seats: [aSeat({ status: "claimed", email: "ana@acme.dev" })] });
    const { wrapper: Wrapper, server, source } = here;
    const heard = listener();
    await loadActingParts();
    render(
      <Wrapper>
        <SeatTable source={source} onRevoked={heard} onReassigned={heard} />
      </Wrapper>,
    );
    await userEvent.click(await screen.findByRole("button", { name: en.actionsFor("ana@acme.dev") }));
    await userEvent.click(await screen.findByRole("menuitem", { name: item }));
    if (email) await userEvent.type(screen.getByRole("textbox"), email);
    server.disturb(({ method }) =>
      method === "DELETE" ? { wayIn: 100, ...(isRefused && { outcome: "request lost" }) } : undefined,
    );
    const button = screen.getByRole("button", { name });
    act(() => [1, 2].forEach(() => button.click()));
    return heard;
  }

  test.each([
    ["revoking", en.revokeAsk, en.revokeSeat, undefined],
    ["reassigning", en.reassignAsk, en.reassignSeat, "bo@acme.dev"],
  ])("on %s is told once", async (_, item, name, email) => {
    const heard = await clickTwice(false, item, name, email);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(heard).toHaveBeenCalledOnce();
  });

  test.each([
    ["revoking", en.revokeAsk, en.revokeSeat, undefined],
    ["reassigning", en.reassignAsk, en.reassignSeat, "bo@acme.dev"],
  ])("on %s that is refused is refused in the dialog alone", async (_, item, name, email) => {
    await clickTwice(true, item, name, email);
    await screen.findByRole("alert");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("what a host sends by itself is told to itself, though its page has gone, and by no dialog", async () => {
  const here = setting({ total: 5 });
  const { wrapper: Wrapper, source } = here;
  here.server.disturb(({ method }) => (method === "POST" ? { wayIn: 100 } : undefined));
  const [own, dialogs] = [listener(), listener()];
  const { result, unmount } = renderHook(() => useAssignSeats(source, own), { wrapper: Wrapper });
  render(
    <Wrapper>
      <AssignSeatDialogBody source={source} open={false} onOpenChange={nothing} onAssigned={dialogs} />
    </Wrapper>,
  );
  act(() => result.current.start([{ email: "ana@acme.dev" }, { email: "bo@acme.dev" }]));
  unmount();
  await waitFor(() => expect(told(own)).toEqual(["ana@acme.dev", "bo@acme.dev"]));
  expect(dialogs).not.toHaveBeenCalled();
});

test("a seat that goes to the next person is told again", async () => {
  const here = setting({ total: 1 });
  const heard = listener();
  const { result } = renderHook(() => useAssignSeats(here.source, heard), { wrapper: here.wrapper });
  act(() => result.current.start([{ email: "ana@acme.dev" }]));
  await waitFor(() => expect(heard).toHaveBeenCalledOnce());
  const { id } = heard.mock.calls[0]![0];
  await here.client.revokeSeat(id);
  act(() => result.current.start([{ email: "bo@acme.dev" }]));
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
