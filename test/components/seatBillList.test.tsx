import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SeatBillList } from "../../src/components/change/SeatBillList.tsx";
import { en, type Subscription } from "../../src/index.ts";
import { seatBill } from "../../src/model/plan/seatBill.ts";
import { aSubscription } from "../../src/testing/index.ts";

const preview = {
  prorations: [],
  subtotal_amount: 5000,
  discount_amount: 0,
  net_amount: 5000,
  tax_amount: 950,
  total_amount: 5950,
  due_amount: 950,
};

function showBill(proration_behavior: string | null, of: Partial<Subscription> = {}, charged = {}) {
  const plan = { ...aSubscription(), ...of };
  const charge = { ...preview, ...charged };
  const organization = { ...plan.product!.organization!, proration_behavior };
  const subscription = { ...plan, product: { ...plan.product!, organization } };
  const bill = seatBill(subscription, 8, charge);
  render(<SeatBillList subscription={subscription} seats={8} bill={bill} preview={charge} labels={en} />);
}

test("with no price for the rest of this period, no sum of the next invoice is made up", () => {
  const plan = aSubscription();
  const organization = { ...plan.product!.organization!, proration_behavior: "prorate" };
  const subscription = { ...plan, product: { ...plan.product!, organization } };
  const bill = seatBill(subscription, 8, null);
  render(<SeatBillList subscription={subscription} seats={8} bill={bill} preview={null} labels={en} />);
  expect(screen.getByText(en.chargeNote("prorate", true))).toBeVisible();
  expect(screen.queryByText(/Next invoice/)).toBeNull();
  expect(screen.getByText(en.laterInvoices)).toBeVisible();
});

test("the old price is told from the new one aloud, too", () => {
  showBill("invoice");
  const old = screen.getByText(/^instead of/);
  expect(old.textContent.trim()).toBe(en.insteadOf("$30.00"));
  expect(old.previousElementSibling).toHaveAttribute("aria-hidden", "true");
});

test("what the balance pays is told where what is charged today is known", () => {
  showBill("invoice");
  expect(screen.getByText(en.balance).nextSibling).toHaveTextContent("$50.00");
  expect(screen.getByText(en.chargedToday).nextSibling).toHaveTextContent("$9.50");
});

test.each([null, "a new one"])(
  "with a proration that nobody knows (%s), no balance is invented",
  (proration) => {
    showBill(proration);
    expect(screen.queryByText(en.balance)).toBeNull();
    expect(screen.queryByText(en.chargedToday)).toBeNull();
    expect(screen.getByText(en.tax)).toBeVisible();
  },
);

test("what one amount of a bill is written with, all of them are", () => {
  showBill("invoice", { currency: "huf" }, { tax_amount: 95050 });
  const amounts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
  expect(amounts.length).toBeGreaterThan(3);
  for (const amount of amounts) expect(amount).toMatch(/HUF\s[\d,]+\.\d\d/);
  expect(screen.getByText(/^HUF\s950.50$/)).toBeVisible();
});
