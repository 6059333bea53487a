import type { Script } from "./Script.ts";

/** Scripts that once broke a law, and that no run of usual length is sure to meet. */
export const knownTrouble: readonly Script[] = [
  // The list that should show an accepted seat is overtaken in its turn by another write: it is asked once more.
  {
    total: 1,
    seats: [
      {
        person: 0,
        state: "revoked",
        metadata: false,
      },
      {
        person: 1,
        state: "pending",
        metadata: false,
      },
    ],
    pages: 1,
    steps: [
      {
        wait: 2,
        act: {
          kind: "revoke",
          page: 0,
          again: "no",
          row: 0,
          framesAgo: 0,
        },
      },
      {
        wait: 0,
        act: {
          kind: "somebody revokes",
          row: 0,
        },
      },
      {
        wait: 0,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: {
            metadata: false,
            immediateClaim: false,
            person: 0,
            written: "plainly",
          },
        },
      },
      {
        wait: 0,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: {
            metadata: false,
            immediateClaim: false,
            person: 1,
            written: "plainly",
          },
        },
      },
      {
        wait: 0,
        act: {
          kind: "resize",
          page: 0,
          again: "no",
          seats: 1,
        },
      },
    ],
    fates: [
      {
        wayIn: 1,
        wayOut: 1,
        mishap: null,
      },
      {
        wayIn: 1,
        wayOut: 10,
        mishap: null,
      },
      {
        wayIn: 10,
        wayOut: 10,
        mishap: null,
      },
    ],
  },
  // A list that was asked for before an accepted change of the number, by a page that is closed, clears no doubt.
  {
    total: 1,
    seats: [{ person: 0, state: "pending", metadata: false }],
    pages: 2,
    steps: [
      { wait: 0, act: { kind: "resize", page: 1, again: "no", seats: 2 } },
      { wait: 2, act: { kind: "somebody assigns", person: 0 } },
      { wait: 1, act: { kind: "revoke", page: 1, again: "no", row: 0, framesAgo: 0 } },
      { wait: 0, act: { kind: "close", page: 1 } },
    ],
    fates: [
      { wayIn: 1, wayOut: 10, mishap: null },
      { wayIn: 1, wayOut: 1, mishap: null },
      { wayIn: 10, wayOut: 1, mishap: null },
      { wayIn: 1, wayOut: 10, mishap: null },
    ],
  },
  // Of two answers that wait for the first list, the one makes room in it for the other.
  {
    total: 1,
    seats: [{ person: 0, state: "pending", metadata: false }],
    pages: 2,
    steps: [
      { wait: 0, act: { kind: "somebody hands on", row: 0, person: 5 } },
      {
        wait: 5,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: { metadata: false, immediateClaim: false, person: 0, written: "plainly" },
        },
      },
      { wait: 4, act: { kind: "somebody revokes", row: 0 } },
      { wait: 0, act: { kind: "resize", page: 1, again: "no", seats: 2 } },
      {
        wait: 5,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: { metadata: false, immediateClaim: false, person: 5, written: "plainly" },
        },
      },
    ],
    fates: [
      { wayIn: 10, wayOut: 10, mishap: null },
      { wayIn: 10, wayOut: 10, mishap: null },
      { wayIn: 10, wayOut: 4, mishap: null },
    ],
  },
  // An answer that comes while the list is asked about another one makes room for it, too.
  {
    total: 1,
    seats: [{ person: 5, state: "pending", metadata: false }],
    pages: 1,
    steps: [
      { wait: 9, act: { kind: "somebody hands on", row: 0, person: 0 } },
      {
        wait: 1,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: { metadata: false, immediateClaim: false, person: 0, written: "plainly" },
        },
      },
      { wait: 3, act: { kind: "somebody revokes", row: 0 } },
      { wait: 0, act: { kind: "resize", page: 0, again: "no", seats: 2 } },
      {
        wait: 7,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: { metadata: false, immediateClaim: false, person: 5, written: "plainly" },
        },
      },
      { wait: 0, act: { kind: "revoke", page: 0, again: "no", row: 0, framesAgo: 0 } },
    ],
    fates: [
      { wayIn: 10, wayOut: 16, mishap: null },
      { wayIn: 12, wayOut: 10, mishap: null },
      { wayIn: 10, wayOut: 7, mishap: null },
      { wayIn: 2, wayOut: 1, mishap: null },
      { wayIn: 10, wayOut: 1, mishap: null },
    ],
  },
  // The only list that came was asked for beside the cache, and doubted before it was there.
  {
    total: 1,
    seats: [],
    pages: 1,
    steps: [
      {
        wait: 0,
        act: {
          kind: "assign",
          page: 0,
          again: "no",
          whom: { metadata: false, immediateClaim: false, person: 0, written: "plainly" },
        },
      },
      { wait: 0, act: { kind: "resize", page: 0, again: "no", seats: 1 } },
      { wait: 0, act: { kind: "refetch", page: 0 } },
    ],
    fates: [
      { wayIn: 1, wayOut: 1, mishap: "request lost" },
      { wayIn: 1, wayOut: 1, mishap: "request lost" },
      { wayIn: 10, wayOut: 1, mishap: null },
      { wayIn: 1, wayOut: 10, mishap: null },
      { wayIn: 10, wayOut: 1, mishap: null },
      { wayIn: 9000, wayOut: 1, mishap: null },
      { wayIn: 10, wayOut: 1, mishap: "request lost" },
      { wayIn: 1, wayOut: 1, mishap: "request lost" },
      { wayIn: 1, wayOut: 1, mishap: "request lost" },
    ],
  },
];
