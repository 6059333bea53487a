/** `isLate`: the person has had to wait, and may be somewhere else by now. */
export type Wish<Keeper> = (keeper: Keeper, isLate: boolean) => void;

/** Keeps wishes until the keeper, which fulfils them, has been loaded, and hands them over then. */
export interface Gate<Keeper> {
  readonly ask: (wish: Wish<Keeper>) => void;
  /** Called once the keeper is there; returns how it leaves. */
  readonly open: (keeper: Keeper) => () => void;
}

export function createGate<Keeper>(): Gate<Keeper> {
  let here: Keeper | null = null;
  const waiting: Wish<Keeper>[] = [];
  return {
    ask: (wish) => {
      if (here) wish(here, false);
      else waiting.push(wish);
    },
    open: (keeper) => {
      here = keeper;
      waiting.splice(0).forEach((wish) => wish(keeper, true));
      return () => {
        if (here === keeper) here = null;
      };
    },
  };
}
