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
];
