import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";
import addonMsw from "msw-storybook-addon";
import { configure, expect, mocked, spyOn } from "storybook/test";
import { createSeatServer } from "../src/testing/index.ts";
import { demoServer } from "../stories/demoServer.ts";
import { StoryPage } from "../stories/StoryPage.tsx";
import "../src/styles.css";

// Two writes and a list, as slow as a person sees them, are longer than the one second that is the default; and a
// shared machine may be slow.
configure({ asyncUtilTimeout: 10_000 });

async function startWorker() {
  // Initial handlers outlive the reset between stories: a call that no story answers is loud, assets pass through.
  const worker = setupWorker(
    http.all("*/v1/*", ({ request }) => {
      console.error(`No story answers ${request.method} ${request.url}`);
      return HttpResponse.json({ error: "UnansweredInStory" }, { status: 501 });
    }),
  );
  await worker.start({
    quiet: true,
    onUnhandledFrame: "bypass",
    // "./" in the static build, so that it can live under any path; "/" in development and under test.
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  return worker;
}

// Firefox sends past the worker what it keeps alive, and nothing there would answer: so no story keeps anything alive.
const send = window.fetch;
window.fetch = (to, init) => send(to, init?.keepalive ? { ...init, keepalive: false } : init);

// One start, also when a docs page mounts several stories at once.
let worker: ReturnType<typeof startWorker> | undefined;

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonMsw(() => (worker ??= startWorker()))],
  tags: ["autodocs"],
  parameters: {
    a11y: { test: "error" },
    // Each story of a docs page in a frame of its own: they share one worker, and with it one server, otherwise.
    docs: { story: { inline: false, height: "420px" } },
    layout: "fullscreen",
    options: {
      storySort: {
        order: ["Customer portal", "SeatManager", "SeatTable", "AssignSeatDialog", "RevokeSeatDialog"],
      },
    },
  },
  globalTypes: {
    appearance: {
      description: "Light or dark",
      toolbar: { icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    accent: {
      description: "The accent of the page",
      toolbar: {
        icon: "paintbrush",
        items: [
          { value: "#4654d6", title: "Indigo" },
          { value: "#0b7a4b", title: "Green" },
          { value: "#d9480f", title: "Orange" },
          { value: "#111111", title: "Black" },
          { value: "#ffd400", title: "Yellow" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { appearance: "light", accent: "#4654d6" },
  loaders: [({ parameters }) => ({ server: createSeatServer({ ...demoServer(), ...parameters["server"] }) })],
  beforeEach({ msw, loaded }) {
    msw.use(...loaded["server"].handlers);
    spyOn(console, "error");
    spyOn(console, "warn");
  },
  // The library, a guest in its page, logs nothing.
  async afterEach() {
    const said = [console.error, console.warn].flatMap((level) => mocked(level).mock.calls.map(String));
    // What React says about how Storybook wraps events in `act` is not ours.
    await expect(said.filter((words) => !words.includes("inside an `act` scope"))).toEqual([]);
  },
  decorators: [
    (Story, { id, loaded, globals, parameters }) => (
      <StoryPage
        key={id}
        server={loaded["server"]}
        actor={parameters["actor"]}
        appearance={globals["appearance"]}
        accent={globals["accent"]}
        sessionEnded={parameters["sessionEnded"] === true}
        framed={parameters["framed"] !== false}
      >
        <Story />
      </StoryPage>
    ),
  ],
});
