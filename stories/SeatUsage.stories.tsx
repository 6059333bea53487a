import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { SeatUsage } from "../src/index.ts";
import { claimed, fullServer, invited } from "./demoServer.ts";

const meta = preview.meta({
  title: "SeatUsage",
  component: SeatUsage,
  args: { source: { subscriptionId: "" }, style: { maxInlineSize: 400 } },
  render: (args, { loaded }) => <SeatUsage {...args} source={loaded["server"].source} />,
});

/** Up to sixty seats, each is a pip. */
export const Team = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("meter", { name: "Seats" })).toHaveAttribute(
      "aria-valuetext",
      "10 of 12 seats assigned: 7 claimed, 2 pending, 1 expired, 2 free",
    );
  },
});

/** Above sixty, a bar for each status. */
export const Large = meta.story({
  parameters: {
    server: {
      total: 240,
      seats: [
        ...Array.from({ length: 181 }, (_, n) => claimed("2026-03-03", { email: `c${n}@nordal.example` })),
        ...Array.from({ length: 22 }, (_, n) => invited(12, { email: `p${n}@nordal.example` })),
        ...Array.from({ length: 6 }, (_, n) => invited(-12, { email: `e${n}@nordal.example` })),
      ],
    },
  },
});

/** What asks for action is still in sight, and nothing beside the meter counts otherwise. */
export const OverAssigned = meta.story({
  parameters: { server: { total: 8 } },
  play: async ({ canvas }) => {
    const meter = await canvas.findByRole("meter", { name: "Seats" });
    const pips = [...meter.children].map((pip) => pip.getAttribute("data-status")).join(" ");
    await expect(pips).toBe("claimed claimed claimed claimed claimed pending pending expired over over");
    await expect(canvas.getByText("2 too many")).toBeVisible();
    await expect(canvas.queryByText("0 free")).toBeNull();
  },
});
export const Full = meta.story({ parameters: { server: fullServer() } });
export const Empty = meta.story({ parameters: { server: { seats: [] } } });
export const Loading = meta.story({ parameters: { server: { latency: 1_000_000 } } });
