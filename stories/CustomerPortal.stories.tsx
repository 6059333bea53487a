import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatManager } from "../src/index.ts";
import "./CustomerPortal.css";

const meta = preview.meta({
  title: "Customer portal",
  component: SeatManager,
  args: { source: { subscriptionId: "" } },
  parameters: { framed: false },
  render: (args, { loaded, globals }) => (
    <div className="portal" data-scheme={globals["appearance"]}>
      <nav className="portal-nav" aria-label="Portal">
        <strong>Atlas</strong>
        <a href="#overview">Overview</a>
        <a href="#team" aria-current="page">
          Team
        </a>
        <a href="#invoices">Invoices</a>
        <a href="#payment">Payment</a>
      </nav>
      <main className="portal-main">
        <header>
          <p className="portal-crumb">Nordal · Atlas Team</p>
          <h1>Team</h1>
          <p>Renews on December 4, 2026 · $192.00 a month</p>
        </header>
        <section className="portal-card">
          <SeatManager {...args} source={loaded["server"].source} />
        </section>
        <section className="portal-card">
          <h2>Invoices</h2>
          <table>
            <tbody>
              <tr>
                <td>November 4, 2026</td>
                <td>$192.00</td>
                <td>Paid</td>
              </tr>
              <tr>
                <td>October 4, 2026</td>
                <td>$176.00</td>
                <td>Paid</td>
              </tr>
            </tbody>
          </table>
          <button type="button">See all invoices</button>
        </section>
      </main>
    </div>
  ),
});

/** The manager where it lives: in a page with its own fonts, headings, tables and buttons. */
export const Page = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("row", { name: /Anneli Virtanen/ })).toBeVisible();
    // A guest: the page's own table and button look as the page says.
    await expect(canvas.getByRole("button", { name: "See all invoices" })).toHaveStyle({
      borderRadius: "4px",
    });
  },
});
