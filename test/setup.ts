import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// The library, a guest in its page, logs nothing: whatever reaches the console fails the test that made it.
for (const level of ["error", "warn"] as const)
  vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
    throw new Error(`console.${level}: ${said.map(String).join(" ")}`);
  });

// A shared machine may be slow: waiting long is no failure.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
