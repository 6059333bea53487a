import type { SeatServer } from "../../src/testing/index.ts";
import type { Memory } from "./Memory.ts";
import type { RowRequest } from "./Row.ts";
import { sendRequest } from "./sendRequest.ts";

/** Where a row is played: its server, and what it remembers. */
export interface Stage {
  readonly server: SeatServer;
  readonly memory: Memory;
}

/** Sends a request that has to succeed. */
export async function must({ server, memory }: Stage, request: RowRequest, as?: string): Promise<void> {
  const came = await sendRequest(server, memory, request);
  if (came.status >= 300)
    throw new Error(`the setup was refused: ${request.method} ${request.path} → ${came.status} ${came.text}`);
  if (as !== undefined) memory.store(as, came.body);
}
