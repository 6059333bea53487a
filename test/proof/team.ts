import type { Recipient } from "../../src/index.ts";
import type { Whom } from "./Script.ts";

const names = ["ana", "bo", "cy", "dee", "eva", "fay", "gus"];

export const metadata = { team: "ops", "cost center": 7 };

export function addressOf(person: number): string {
  return `${names[person % names.length]}@nordal.example`;
}

export function recipientFor(whom: Whom): Recipient {
  return {
    email: "address" in whom ? whom.address : written[whom.written](addressOf(whom.person)),
    ...(whom.metadata && { metadata }),
    ...(whom.immediateClaim && { immediateClaim: true }),
  };
}

const written = {
  plainly: (address: string) => address,
  "in capitals": (address: string) => address.toUpperCase(),
  "with spaces": (address: string) => ` ${address} `,
  "with a name": (address: string) => `Somebody <${address}>`,
};
