import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSeatServer, type SeatServer } from "../../src/testing/index.ts";
import { heardOn } from "./heardOn.ts";

const listen = (server: SeatServer, init: RequestInit = {}) =>
  server.fetch("https://api.polar.sh/v1/customer-portal/customers/stream", {
    ...init,
    headers: { Authorization: `Bearer ${server.session()}` },
  });

const seatOf = (server: SeatServer) => server.seats()[0]?.id ?? "";

test("a claim is heard, by everybody who listens", async () => {
  const server = createSeatServer({ seats: [{}] });
  const one = heardOn(await listen(server));
  const other = heardOn(await listen(server));
  const { id } = server.claim(seatOf(server));
  expect(await one()).toMatchObject([{ payload: { seat_id: id } }]);
  expect(await other()).toMatchObject([{ payload: { seat_id: id } }]);
});

test("whoever listens later hears nothing of earlier claims", async () => {
  const server = createSeatServer({ seats: [{}] });
  server.claim(seatOf(server));
  expect(await heardOn(await listen(server))()).toEqual([]);
});

test("the person behind an invitation may listen without a session", async () => {
  const server = createSeatServer({ seats: [{}, {}] });
  const [mine, other] = server.seats().map(({ id }) => id);
  const token = server.invitationToken(mine ?? "");
  const stream = await server.fetch(`https://api.polar.sh/v1/customer-seats/claim/${token}/stream`);
  const heard = heardOn(stream);
  server.claim(other ?? "");
  // The whole channel of the buyer, as on the real server.
  expect(await heard()).toMatchObject([{ payload: { seat_id: other } }]);
});

test("going offline breaks the stream", async () => {
  const server = createSeatServer();
  const response = await listen(server);
  const reading = response.text();
  server.goOffline();
  await expect(reading).rejects.toThrow(TypeError);
});

test("giving up the call ends the stream with the signal's reason", async () => {
  const server = createSeatServer({ seats: [{}] });
  const givingUp = new AbortController();
  const response = await listen(server, { signal: givingUp.signal });
  const reading = response.text();
  givingUp.abort(new Error("unmounted"));
  await expect(reading).rejects.toThrow("unmounted");
  expect(() => server.claim(seatOf(server))).not.toThrow();
});

describe("as time goes by", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a comment keeps the line open, and after ten minutes the server wants a new call", async () => {
    const response = await listen(createSeatServer());
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const reading = response.text();
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    const lines = (await reading).split("\r\n").filter((line) => line !== "");
    expect(lines.filter((line) => line.startsWith(": ping"))).toHaveLength(39);
    expect(lines.at(-1)).toBe('data: {"type":"reconnect"}');
  });
});
