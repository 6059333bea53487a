/** Keeps what is asked of something that is still on its way, and hands it over when it comes. */
export class Gate<Keeper> {
  #keeper: Keeper | null = null;
  #waiting: ((keeper: Keeper) => void)[] = [];

  ask(wish: (keeper: Keeper) => void): void {
    if (this.#keeper) wish(this.#keeper);
    else this.#waiting.push(wish);
  }

  /** The keeper is here; returns how it leaves. */
  open(keeper: Keeper): () => void {
    this.#keeper = keeper;
    this.#waiting.splice(0).forEach((wish) => wish(keeper));
    return () => {
      if (this.#keeper === keeper) this.#keeper = null;
    };
  }
}
