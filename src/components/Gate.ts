/** `isLate`: the person has had to wait, and may be somewhere else by now. */
export type Wish<Keeper> = (keeper: Keeper, isLate: boolean) => void;

/** Keeps what is asked of something that is still on its way, and hands it over when it comes. */
export class Gate<Keeper> {
  #keeper: Keeper | null = null;
  #waiting: Wish<Keeper>[] = [];

  ask(wish: Wish<Keeper>): void {
    if (this.#keeper) wish(this.#keeper, false);
    else this.#waiting.push(wish);
  }

  /** The keeper is here; returns how it leaves. */
  open(keeper: Keeper): () => void {
    this.#keeper = keeper;
    this.#waiting.splice(0).forEach((wish) => wish(keeper, true));
    return () => {
      if (this.#keeper === keeper) this.#keeper = null;
    };
  }
}
