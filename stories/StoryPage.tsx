import "@fontsource-variable/inter";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { SeatsProvider } from "../src/index.ts";
import type { Actor, SeatServer } from "../src/testing/index.ts";

interface StoryPageProps {
  readonly server: SeatServer;
  readonly actor: Actor | undefined;
  readonly appearance: "light" | "dark";
  readonly accent: string;
  /** The session is over before the first call. */
  readonly sessionEnded: boolean;
  /** Room around the story, as a page would give it. */
  readonly framed: boolean;
  readonly children: ReactNode;
}

/** The host of a story: a page with its own font, ground and cache, that asks the story's seat server. */
export function StoryPage({
  server,
  actor,
  appearance,
  accent,
  sessionEnded,
  framed,
  children,
}: StoryPageProps) {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  const [session] = useState(() => {
    const token = server.session(actor);
    if (sessionEnded) server.expireSession(token);
    return token;
  });
  return (
    <div
      style={{
        colorScheme: appearance,
        minBlockSize: "100vh",
        boxSizing: "border-box",
        padding: framed ? "clamp(16px, 4vw, 40px)" : 0,
        background: appearance === "dark" ? "#111215" : "#ffffff",
        color: appearance === "dark" ? "#eeeff2" : "#16171d",
        fontFamily: '"Inter Variable", system-ui, sans-serif',
        WebkitFontSmoothing: "antialiased",
      }}
    >
      <QueryClientProvider client={queryClient}>
        <SeatsProvider customerSession={session} theme={{ accent }} onSessionEnded={() => {}}>
          {children}
        </SeatsProvider>
      </QueryClientProvider>
    </div>
  );
}
