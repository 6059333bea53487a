import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "./test/chromium.ts";

// A function: Vitest writes the project's name into the object it is given.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1024, height: 768 },
  provider: playwright({
    launchOptions: { executablePath: findChromium() ?? "", args: chromiumArgs },
  }),
  instances: [{ browser: "chromium" as const }],
});

export default defineConfig({
  plugins: [react()],
  build: {
    // The stylesheets are entries of their own, which needs this.
    cssCodeSplit: true,
    target: "es2022",
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: "src/index.ts",
        "testing/index": "src/testing/index.ts",
        // An entry for each language: only the page that speaks it imports it.
        "labels/de": "src/labels/de.ts",
        "labels/en": "src/labels/en.ts",
        styles: "src/styles.css",
        unlayered: "src/unlayered.css",
      },
      formats: ["es"],
    },
    rolldownOptions: {
      external: (id) => !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("\0"),
      // One file per module: "use client" is lost when files are joined.
      output: {
        preserveModules: true,
        preserveModulesRoot: "src",
        entryFileNames: "[name].js",
        // `/* @__PURE__ */` before every element would come along into some pages: 1 kB of it. Whole files are what is
        // left out of a page (`sideEffects` in package.json).
        comments: { annotation: false },
      },
    },
  },
  test: {
    // A shared machine may be slow: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a host's own callback throws is left to the page: only the tests of that throw these words.
    onUnhandledError: ({ message }) => message !== "thrown by the host",
    reporters: ["default", "./test/ci-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "test/contract/**"],
          environment: "jsdom",
          setupFiles: ["test/setup.ts"],
        },
      },
      {
        extends: true,
        test: { name: "contract", include: ["test/contract/**/*.test.ts"], environment: "node" },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            "react",
            "react/jsx-dev-runtime",
            "react-dom",
            "react-dom/client",
            "@tanstack/react-query",
            "@radix-ui/react-dialog",
            "zod/v4/core",
            "msw",
            "msw/browser",
          ],
        },
        test: { name: "browser", include: ["test/**/*.browser.tsx"], browser: browser() },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "storybook", browser: browser() },
      },
    ],
  },
});
