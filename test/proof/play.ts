import { Clock } from "./Clock.ts";
import { acceptedStays } from "./laws/acceptedStays.ts";
import { alonePageIsUpToDate } from "./laws/alonePageIsUpToDate.ts";
import { asAsked } from "./laws/asAsked.ts";
import { countedAsShown } from "./laws/countedAsShown.ts";
import { countsAddUp } from "./laws/countsAddUp.ts";
import { drawnWhileOnItsWay } from "./laws/drawnWhileOnItsWay.ts";
import { everybodyOnce } from "./laws/everybodyOnce.ts";
import { inTurn } from "./laws/inTurn.ts";
import { knowsWhatItWasTold } from "./laws/knowsWhatItWasTold.ts";
import { onlyForward } from "./laws/onlyForward.ts";
import { outcomeIsTrue } from "./laws/outcomeIsTrue.ts";
import { rightPerson } from "./laws/rightPerson.ts";
import { sentOnce } from "./laws/sentOnce.ts";
import { showsTheServer } from "./laws/showsTheServer.ts";
import type { FrameLaw } from "./laws/Law.ts";
import type { Page } from "./Page.tsx";
import { perform } from "./perform.ts";
import type { Script } from "./Script.ts";
import { setStage, type Stage } from "./Stage.ts";

/** A law that did not hold, and the run up to there: the last line is the frame that broke it, if one did. */
class BrokenLaw extends Error {
  override readonly name = "BrokenLaw";
}

/** Milliseconds after which everything has come to its end: longer than any call with its retries. */
const patience = 120_000;

/** Plays a script on one server and one or two pages, and throws when a law is broken. */
export async function play(script: Script): Promise<void> {
  const clock = new Clock();
  const laws = new Map<Page, readonly FrameLaw[]>();
  let broken: BrokenLaw | undefined;
  const stage = setStage(clock, script, (page, frame) => {
    for (const law of laws.get(page) ?? []) check(page, law(frame, page, stage.journal));
  });
  const check = ({ name }: Page, wrong: string | undefined) => {
    if (wrong !== undefined) broken ??= new BrokenLaw(`${name}: ${wrong}\n\n${stage.narrative.text()}`);
  };
  const holds = () => {
    if (broken) throw broken;
  };
  clock.onTask = () => {
    for (const page of stage.pages) if (page.isOpen) check(page, countedAsShown(page, stage.journal));
  };
  for (const page of stage.pages)
    laws.set(page, [countsAddUp, everybodyOnce, acceptedStays, drawnWhileOnItsWay, onlyForward()]);

  try {
    for (const page of stage.pages) page.open();
    for (const { wait, act } of script.steps) {
      await clock.pass(wait);
      holds();
      await perform(stage, act);
    }
    await rest(stage);
    // Whoever has left comes back, and from here on nothing goes wrong.
    stage.wire.calmDown();
    for (const page of stage.pages) page.open();
    await rest(stage);
    holds();

    const isAlone =
      stage.pages.length === 1 && !script.steps.some(({ act }) => act.kind.startsWith("somebody"));
    for (const page of stage.pages) {
      for (const deed of page.deeds)
        for (const law of [sentOnce, inTurn, asAsked, rightPerson, outcomeIsTrue]) {
          const wrong = law(deed, stage.journal, page);
          if (wrong !== undefined) check(page, `${stage.narrative.deed(deed)}: ${wrong}`);
        }
      check(page, knowsWhatItWasTold(page, stage.journal));
      if (isAlone) check(page, alonePageIsUpToDate(page, stage.journal));
    }
    for (const page of stage.pages) page.refetch();
    await rest(stage);
    for (const page of stage.pages) check(page, showsTheServer(page, stage.journal));
    holds();
  } finally {
    for (const page of stage.pages) page.close();
    clock.stop();
  }
}

async function rest({ clock, wire, pages, narrative }: Stage): Promise<void> {
  for (let waited = 0; waited < patience; waited += 100) {
    await clock.pass(100);
    if (wire.onTheWay === 0 && pages.every(({ isAtRest }) => isAtRest)) return;
  }
  throw new BrokenLaw(`it never comes to rest\n\n${narrative.text()}`);
}
