const aMoment = 300;

/** Work that the server does a moment after it has answered (contract §6, members). */
export class Jobs {
  readonly #waiting = new Set<() => void>();

  enqueue(job: () => void): void {
    const once = () => {
      if (this.#waiting.delete(once)) job();
    };
    this.#waiting.add(once);
    setTimeout(once, aMoment);
  }

  /** Does all that waits now. */
  runAll(): void {
    for (const job of this.#waiting) job();
  }
}
