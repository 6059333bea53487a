import { defineMain } from "@storybook/react-vite/node";
import { msw } from "msw/vite";

export default defineMain({
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  // Allows tests beside a story, each on a fresh copy of it.
  features: { experimentalTestSyntax: true },
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // Serves the worker in development and under test, and puts it into the static build: no copy of it to keep.
  viteFinal: (config) => ({
    ...config,
    // Vite would find it only when a story opens a file, and reload the page under the story.
    optimizeDeps: { ...config.optimizeDeps, include: [...(config.optimizeDeps?.include ?? []), "papaparse"] },
    plugins: [...(config.plugins ?? []), msw({ mode: "worker-only" })],
  }),
});
