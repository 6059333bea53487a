import { replaceEqualDeep } from "@tanstack/react-query";

/** For `memo` of components whose numbers are counted anew at each render: equal numbers do not render them again. */
export function saysTheSame(one: object, other: object): boolean {
  return replaceEqualDeep(one, other) === one;
}
