/**
 * How near `useAssignSeats` comes to an ideal pipeline of four: 200 people at 50 ms latency, both in one run, three
 * rounds in turn. Prints the ratio of the medians. `npm run bench:assign`
 */
import { QueryClient } from "@tanstack/react-query";
import { createSeatsClient } from "../../src/api/createSeatsClient.ts";
import { assigning } from "../../src/hooks/writes/assigning.ts";
import { runOf } from "../../src/hooks/run/runOf.ts";
import { seatsQuery } from "../../src/hooks/seatsQuery.ts";
import type { Assigned } from "../../src/hooks/useAssignSeats.ts";
import { createSeatServer } from "../../src/testing/index.ts";

const people = 200;
const latency = 50;
const wide = 4;

async function ours(): Promise<number> {
  const server = createSeatServer({ total: people, latency });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(seatsQuery(client, server.source));
  const here = { client, queryClient, onSessionEnded: undefined };
  const run = runOf(here, server.source, assigning, (recipient): Assigned => ({ recipient }));
  const start = performance.now();
  run.start(Array.from({ length: people }, (_, n) => ({ email: `u${n}@acme.dev` })));
  await new Promise<void>((resolve) => {
    run.subscribe(() => run.progress().phase === "finished" && resolve());
  });
  const took = performance.now() - start;
  if (server.seats().length !== people) throw new Error("not everybody got a seat");
  queryClient.clear();
  return took;
}

async function ideal(): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async () => {
    while (next++ < people) await new Promise((resolve) => setTimeout(resolve, latency));
  };
  await Promise.all(Array.from({ length: wide }, worker));
  return performance.now() - start;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounds = { ideal: [] as number[], ours: [] as number[] };
for (let round = 0; round < 3; round++) {
  rounds.ideal.push(await ideal());
  rounds.ours.push(await ours());
}
const [best, real] = [median(rounds.ideal), median(rounds.ours)];
console.log(
  `ideal ${best.toFixed(0)} ms, useAssignSeats ${real.toFixed(0)} ms, ratio ${(real / best).toFixed(3)}`,
);
