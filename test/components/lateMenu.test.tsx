import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { createGate } from "../../src/components/list/createGate.ts";
import { en, SeatTable } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: a menu that was asked for before its code was here comes over nothing that the person has gone on to.

test("a wish that had to wait is told that it comes late, and one that is met at once is not", () => {
  const gate = createGate<string>();
  const heard = vi.fn<(keeper: string, isLate: boolean) => void>();
  gate.ask(heard);
  expect(heard).not.toHaveBeenCalled();
  gate.open("keeper");
  gate.ask(heard);
  expect(heard.mock.calls).toEqual([
    ["keeper", true],
    ["keeper", false],
  ]);
});

test("whoever is typing elsewhere when the menu has loaded sees none, until it is asked for again", async () => {
  const { wrapper: Wrapper, source } = setting({ seats: [aSeat({ email: "ana@acme.dev" })] });
  render(
    <Wrapper>
      <SeatTable source={source} />
      <input aria-label="elsewhere" />
    </Wrapper>,
  );
  const button = await screen.findByRole("button", { name: en.actionsFor("ana@acme.dev") });
  act(() => {
    button.focus();
    button.click();
    screen.getByRole("textbox", { name: "elsewhere" }).focus();
  });
  await act(() => import("../../src/components/actingParts.ts"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(screen.queryByRole("menu")).toBeNull();
  act(() => {
    button.focus();
    button.click();
  });
  expect(await screen.findByRole("menu")).toBeInTheDocument();
});
