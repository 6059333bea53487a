import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AssignCapacity } from "../../src/components/AssignCapacity.tsx";
import { en } from "../../src/index.ts";

test("no line of how many people fit begins with a separator", () => {
  render(<AssignCapacity people={4} free={2} labels={en} added={undefined} action={null} />);
  const words = screen.getByRole("status").textContent;
  // Where it may break, it breaks after the dot.
  expect(words.split(" ")).not.toContainEqual(expect.stringMatching(/^·/));
  expect(words.replaceAll("\u00a0", " ")).toBe("4 people · 2 seats free · 2 too many");
});
