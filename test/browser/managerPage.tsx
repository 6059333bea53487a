import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";
import { page } from "vitest/browser";
import { createSeatsClient, SeatManager, type SeatManagerProps, SeatsProvider } from "../../src/index.ts";
import { createSeatServer, type SeatServerOptions } from "../../src/testing/index.ts";
import "../../src/styles.css";

let root: Root | undefined;
beforeEach(() => {
  document.body.style.cssText = "margin: 16px; font-family: sans-serif";
});
afterEach(() => {
  root?.unmount();
  document.body.innerHTML = "";
  document.body.removeAttribute("style");
  document.documentElement.removeAttribute("dir");
});

/** A page with a manager on it, its rows drawn; and the server behind it. */
export async function managerPage(
  options: SeatServerOptions,
  { width = 900, ...props }: { readonly width?: number } & Partial<SeatManagerProps> = {},
) {
  await page.viewport(width, 900);
  const server = createSeatServer(options);
  const client = createSeatsClient({ customerSession: server.session(), fetch: server.fetch });
  const host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <SeatsProvider client={client}>
      <SeatManager {...props} source={server.source} />
    </SeatsProvider>,
  );
  await vi.waitFor(() => {
    if (!document.querySelector(".ps-row[data-key]")) throw new Error("no rows yet");
  });
  return server;
}
