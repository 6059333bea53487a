import { personOn } from "../personOn.ts";
import type { FrameLaw } from "./Law.ts";

/** At every frame: nobody has two seats. */
export const everybodyOnce: FrameLaw = ({ seats }) => {
  const people = (seats?.seats ?? []).flatMap((row) => personOn(row) ?? []);
  const twice = people.find((person, nth) => people.indexOf(person) !== nth);
  return twice === undefined ? undefined : `${twice} is there twice`;
};
