import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, SeatManager, SeatsProvider } from "../../src/index.ts";
import { createSeatServer } from "../../src/testing/index.ts";
import "../../src/styles.css";

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function mount(latency: number) {
  const server = createSeatServer({ total: 3 });
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  createRoot(host).render(
    <SeatsProvider client={client} queryClient={new QueryClient()}>
      <SeatManager source={server.source} />
    </SeatsProvider>,
  );
  server.disturb(({ method }) => (method === "POST" ? { wayIn: latency } : undefined));
  return server;
}

test("the row is on the screen in the frame after the click, before the server answers", async () => {
  const server = mount(60_000);
  await userEvent.click(page.getByRole("button", { name: "Assign seats" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Email addresses" }), "bo@acme.dev");
  const button = page.getByRole("button", { name: "Assign 1 seat" }).element();

  const shown = new Promise<boolean>((resolve) => {
    button.addEventListener("click", () => {
      // Painted in this frame, or in the next one at the latest.
      void nextFrame()
        .then(nextFrame)
        .then(() => resolve(document.body.textContent.includes("bo@acme.devPending")));
    });
  });
  (button as HTMLElement).click();
  expect(await shown).toBe(true);
  expect(server.requests.at(-1)).toMatchObject({ method: "POST", status: null });
});
