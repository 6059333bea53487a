import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createSeatsClient, en } from "../../src/index.ts";
import { aSeat } from "../../src/testing/index.ts";
import { managerPage } from "./managerPage.tsx";

// The promise: an open menu belongs to its person, wherever the row goes, whatever becomes of it.

const expires = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const team = () => [
  aSeat({ status: "pending", email: "ana@acme.dev", invitation_token_expires_at: expires(2) }),
  aSeat({ status: "pending", email: "bo@acme.dev", invitation_token_expires_at: expires(9) }),
  aSeat({ status: "claimed", email: "cy@acme.dev" }),
];
const menu = page.getByRole("menu");
const buttonOf = (email: string) => page.getByRole("button", { name: en.actionsFor(email), exact: true });
const idOf = (server: Awaited<ReturnType<typeof managerPage>>, email: string) =>
  server.seats().find((seat) => seat.email === email)!.id;

/** The list comes anew by itself while an invitation is open; here it is asked for without a click. */
const refetch = () => (page.getByRole("button", { name: en.refresh }).element() as HTMLElement).click();

test("an open menu moves along with a person who claims meanwhile, and offers them no invitation any more", async () => {
  const server = await managerPage({ total: 5, seats: team() });
  await userEvent.click(buttonOf("ana@acme.dev"));
  await expect.element(page.getByRole("menuitem", { name: en.resend })).toBeVisible();
  server.claim(idOf(server, "ana@acme.dev"));
  refetch();
  await expect.element(page.getByRole("menuitem", { name: en.resend })).not.toBeInTheDocument();
  const button = buttonOf("ana@acme.dev").element().getBoundingClientRect();
  await vi.waitFor(() =>
    expect(Math.abs(menu.element().getBoundingClientRect().top - button.bottom)).toBeLessThan(12),
  );
});

test("an open menu closes when its person is gone, and leaves the focus to the next one", async () => {
  const server = await managerPage({ total: 5, seats: team() });
  await userEvent.click(buttonOf("ana@acme.dev"));
  await expect.element(menu).toBeVisible();
  const somebody = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  await somebody.revokeSeat(idOf(server, "ana@acme.dev"));
  refetch();
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(buttonOf("bo@acme.dev")).toHaveFocus();
});

test.each(["html", "body"])(
  "a menu opens at its button where the page is enlarged: zoom of %s",
  async (zoomed) => {
    const element = document.querySelector<HTMLElement>(zoomed)!;
    await managerPage({ total: 5, seats: team() });
    element.style.zoom = "1.25";
    try {
      for (const email of ["ana@acme.dev", "cy@acme.dev"]) {
        await userEvent.click(buttonOf(email));
        await expect.element(menu).toBeVisible();
        const button = buttonOf(email).element().getBoundingClientRect();
        const { top, right } = menu.element().getBoundingClientRect();
        expect(Math.abs(top - button.bottom)).toBeLessThan(12);
        expect(Math.abs(right - button.right)).toBeLessThan(12);
        await userEvent.keyboard("{Escape}");
      }
      // Above it where there is no room below.
      await page.viewport(900, 420);
      await userEvent.click(buttonOf("cy@acme.dev"));
      const button = buttonOf("cy@acme.dev").element().getBoundingClientRect();
      expect(Math.abs(menu.element().getBoundingClientRect().bottom - button.top)).toBeLessThan(12);
    } finally {
      element.style.zoom = "";
    }
  },
);
