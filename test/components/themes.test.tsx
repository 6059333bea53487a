import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SeatsProvider, SeatsRoot, SeatTable, type SeatsTheme } from "../../src/index.ts";
import { setting } from "../hooks/setting.tsx";

const accent = (element: Element | null) => (element as HTMLElement).style.getPropertyValue("--ps-accent");

test("what stands in a root of ours looks as the provider next to it says", () => {
  const { client, source } = setting();
  const themed = (theme: SeatsTheme, inside: React.ReactNode) => (
    <SeatsProvider client={client} theme={theme}>
      {inside}
    </SeatsProvider>
  );
  render(
    themed(
      { accent: "#ff0000" },
      <SeatsRoot data-testid="outer">
        <SeatTable source={source} data-testid="same" />
        {themed({ accent: "#0000ff" }, <SeatTable source={source} data-testid="other" />)}
      </SeatsRoot>,
    ),
  );
  expect(accent(screen.getByTestId("outer"))).toBe("#ff0000");
  expect(screen.getByTestId("same")).not.toHaveClass("ps-root");
  expect(screen.getByTestId("other")).toHaveClass("ps-root");
  expect(accent(screen.getByTestId("other"))).toBe("#0000ff");
});
