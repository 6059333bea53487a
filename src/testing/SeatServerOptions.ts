import type { SeatTier } from "../api/Subscription.ts";
import type { SeatOverrides } from "./state/completeSeat.ts";
import type { WorldKind } from "./state/createWorld.ts";
import type { PaymentMethod, Proration } from "./state/World.ts";
import type { Environment } from "./wire/RateLimiter.ts";

/** What a seat server is like at the start. Everything has a default. */
export interface SeatServerOptions {
  /**
   * The organization: `member_model` (the buyer is a team with members; default), `legacy` (every seat holder is
   * a customer), `no_feature` (does not sell seats), `locked` (`member_model`, but the portal may not change the
   * number of seats).
   */
  readonly world?: WorldKind;
  /** Seats of the main subscription. Default 3. */
  readonly total?: number;
  /** The rows that the main subscription has already, made with `aSeat()` or just the fields that matter. */
  readonly seats?: readonly SeatOverrides[];
  /** The server's clock. Default: the real one. */
  readonly now?: () => Date;
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number | (() => number);
  /** `sandbox` and `production` limit the calls of a minute. Default `development`, which does not. */
  readonly environment?: Environment;
  /** What the things and people are called. Default: the product Atlas Team of Nordal, bought by Ines Okafor. */
  readonly names?: { readonly product?: string; readonly organization?: string; readonly buyer?: string };
  /** What a seat of the main product costs. Default: 10.00 usd each, from 1 seat on, without an upper bound. */
  readonly price?: {
    /** Small letters. */
    readonly currency?: string;
    readonly type?: "volume" | "graduated";
    /** In minor units, rising and without gaps; the first and the last bound the number of seats. */
    readonly tiers?: readonly SeatTier[];
  };
  /** When a change of the number of seats is charged. Default `prorate`. */
  readonly proration?: Proration;
  /** Whether the buyer can be charged at once, which only `invoice` and `reset` do. Default `none`. */
  readonly paymentMethod?: PaymentMethod;
  /** The private preview of a change of the number of seats; false: no such route. Default: no tax. */
  readonly changePreview?: false | { readonly taxRate: number };
  /**
   * The origin of the page that calls, for what CORS hides from it. Null: no page. Default: the page's own, or
   * null outside a browser.
   */
  readonly origin?: string | null;
}
