import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatManager, useSubscription, type SeatSource } from "../src/index.ts";
import "./CustomerPortal.css";
import { serverOf } from "./serverOf.ts";

const day = (date: Date) => date.toLocaleDateString("en", { dateStyle: "long", timeZone: "UTC" });
const money = (cents: number) => (cents / 100).toLocaleString("en", { style: "currency", currency: "usd" });

/** The page asks the same server as the manager in it. */
function Renewal({ source }: { source: SeatSource }) {
  const plan = useSubscription(source).data;
  if (!plan?.current_period_end || plan.amount === null) return <p>&nbsp;</p>;
  return (
    <p>
      Renews on {day(new Date(plan.current_period_end))} · {money(plan.amount)} a month
    </p>
  );
}

/** The day of an invoice, so many periods ago. */
function invoiced(loaded: Record<string, unknown>, periodsAgo: number): string {
  const date = new Date(serverOf(loaded).subscription().current_period_start ?? "");
  date.setUTCMonth(date.getUTCMonth() - periodsAgo);
  return day(date);
}

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
          <Renewal source={loaded["server"].source} />
        </header>
        <section className="portal-card">
          <SeatManager {...args} source={loaded["server"].source} />
        </section>
        <section className="portal-card">
          <h2>Invoices</h2>
          <table>
            <tbody>
              <tr>
                <td>{invoiced(loaded, 0)}</td>
                <td>$192.00</td>
                <td>Paid</td>
              </tr>
              <tr>
                <td>{invoiced(loaded, 1)}</td>
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
    // The page and the manager say the same of the plan.
    await expect(await canvas.findByText(/^Renews on \w+ \d+, \d{4} · \$192\.00 a month$/)).toBeVisible();
    // A guest: the page's own table and button look as the page says.
    await expect(canvas.getByRole("button", { name: "See all invoices" })).toHaveStyle({
      borderRadius: "4px",
    });
  },
});
