/** Whether a function may be invoked: closed, it is like a function with a reserved concurrency of 0. */
export class Gate {
  #open = true;
  #timer: NodeJS.Timeout | undefined;
  readonly #waiting = new Set<() => void>();

  get isOpen(): boolean {
    return this.#open;
  }

  close(seconds?: number): void {
    clearTimeout(this.#timer);
    this.#open = false;
    if (seconds !== undefined) this.#timer = setTimeout(() => this.open(), seconds * 1000);
  }

  open(): void {
    clearTimeout(this.#timer);
    this.#open = true;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  async passage(signal: AbortSignal): Promise<void> {
    while (!this.#open && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal.removeEventListener('abort', wake);
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
        signal.addEventListener('abort', wake);
      });
    }
  }
}
