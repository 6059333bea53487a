import type { Subscription } from "../api/Subscription.ts";
import type { Labels } from "../labels/Labels.ts";
import { planState, type PlanState } from "../model/plan/planState.ts";
import { Avatar } from "../primitives/Avatar.tsx";
import { Glyph, type GlyphStatus } from "../primitives/Glyph.tsx";
import { sayDay } from "./words/sayDay.ts";

const glyphs: Record<PlanState, GlyphStatus> = {
  active: "claimed",
  ending: "claimed",
  late: "late",
  paused: "ended",
  ended: "ended",
  unknown: "free",
};

/** One subscription, as somebody with a seat in it sees it: who sells it, its state, and until when. */
export function ClaimedCard({ subscription, labels }: { subscription: Subscription; labels: Labels }) {
  const { product, current_period_end, ends_at, ended_at, past_due_at, started_at } = subscription;
  const { cancel_at_period_end, pause_at_period_end } = subscription;
  const name = product?.name ?? labels.unknown;
  const seller = product?.organization?.name;
  const state = planState(subscription);
  const glyph = glyphs[state];
  type Until = readonly [say: (date: string) => string, moment: string | null];
  const end: Until = [labels.ends, ends_at ?? current_period_end];
  const until: Partial<Record<PlanState, Until>> = {
    active: [pause_at_period_end ? labels.pauses : labels.renews, current_period_end],
    ending: end,
    // When it is over matters more to whoever uses it than since when somebody owes.
    late: cancel_at_period_end ? end : [labels.overdue, past_due_at],
    ended: [labels.ended, ended_at ?? ends_at],
  };
  const [say, moment = null] = until[state] ?? [];
  const day = (at: string, withYear = true) => sayDay(at, labels.locale, withYear);
  return (
    <li className="ps-card" data-status={glyph} tabIndex={-1}>
      <Avatar name={name} status="claimed" />
      <div className="ps-card-text">
        <h3 title={name}>{name}</h3>
        {seller !== undefined && <p>{labels.from(seller)}</p>}
      </div>
      <span className="ps-status" data-status={glyph}>
        <Glyph status={glyph} />
        <span className="ps-status-text">{labels.planStates[state]}</span>
      </span>
      <div className="ps-card-foot">
        <span data-tone={state === "late" ? "warning" : undefined}>
          {moment && say?.(day(moment, state !== "late"))}
        </span>
        {started_at && <span>{labels.runningSince(day(started_at))}</span>}
      </div>
    </li>
  );
}
