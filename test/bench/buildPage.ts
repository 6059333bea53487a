import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";
import { contenders, type ContenderName } from "./contenders.ts";

/** The files of a page, by the path under which it asks for them. */
export type Page = ReadonlyMap<string, { readonly type: string; readonly body: string }>;

/** A contender's page as it would be deployed: minified, React for production, one React for all. */
export async function buildPage(name: ContenderName): Promise<Page> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    mode: "production",
    plugins: [react()],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { dedupe: ["react", "react-dom"] },
    build: {
      write: false,
      target: "es2022",
      minify: true,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: { page: join(import.meta.dirname, contenders[name].page) },
        output: { entryFileNames: "page.js" },
        // "use client" means nothing here, and a rival's comments are its own affair.
        onwarn: () => {},
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const files = output.map((file) =>
    file.type === "chunk"
      ? ([`/${file.fileName}`, { type: "text/javascript", body: file.code }] as const)
      : ([`/${file.fileName}`, { type: "text/css", body: String(file.source) }] as const),
  );
  const styles = files.filter(([path]) => path.endsWith(".css"));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
${styles.map(([path]) => `<link rel="stylesheet" href="${path}">`).join("")}
<script type="module" src="/page.js"></script><body>`;
  return new Map([["/", { type: "text/html", body: html }], ...files]);
}
