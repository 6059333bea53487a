import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Closing line 'N passed, N failed'. What broke outside a test (import, hook, unhandled error, threshold) is a failure. */
export default class CiReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: readonly unknown[], reason: string): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state !== "skipped") failed += 1;
      }
    }
    process.on("exit", (code) => {
      const total = failed === 0 && (code !== 0 || reason !== "passed") ? 1 : failed;
      const line = `${passed} passed, ${total} failed\n`;
      const file = process.env["TALLY_FILE"];
      if (file) writeFileSync(file, line);
      else process.stdout.write(line);
    });
  }
}
