import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatStatusBadge } from "../src/index.ts";
import { claimed, invited } from "./demoServer.ts";

const meta = preview.meta({
  title: "SeatStatusBadge",
  component: SeatStatusBadge,
  args: { status: "claimed" as const },
});

const rosa = { email: "rosa@nordal.example" };

/** The word alone, for every state. */
export const Words = meta.story({
  render: () => (
    <div style={{ display: "flex", flexWrap: "wrap", gap: 24 }}>
      {(["claimed", "pending", "expired", "revoked", "unknown"] as const).map((status) => (
        <SeatStatusBadge key={status} status={status} />
      ))}
    </div>
  ),
});

/** With a seat, what it asks of you is told too. */
export const Seats = meta.story({
  render: () => (
    <div style={{ display: "flex", flexWrap: "wrap", gap: 24 }}>
      <SeatStatusBadge seat={claimed("2026-03-03", rosa)} />
      <SeatStatusBadge seat={invited(5, rosa)} />
      <SeatStatusBadge seat={invited(40 / 60, rosa)} />
      <SeatStatusBadge seat={invited(24, rosa)} />
      <SeatStatusBadge seat={invited(-1, rosa)} />
      <SeatStatusBadge seat={{ ...invited(24, rosa), pending: "assign" }} />
      <SeatStatusBadge seat={{ ...claimed("2026-03-03", rosa), pending: "revoke" }} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("expires in 5 h")).toBeVisible();
    await expect(canvas.getByText("Revoking")).toBeVisible();
  },
});

export const Claimed = meta.story({ args: { status: "claimed" } });
export const Pending = meta.story({ args: { status: "pending" } });
export const Expired = meta.story({ args: { status: "expired" } });
export const Revoked = meta.story({ args: { status: "revoked" } });
/** A status that only a later server knows. */
export const Unknown = meta.story({ args: { status: "unknown" } });
