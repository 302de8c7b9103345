/** A sleep that may be cut short; what rings while nobody sleeps is kept for the next one. */
export class Alarm {
  #isRung = false;
  #end: (() => void) | undefined;

  get isRung(): boolean {
    return this.#isRung;
  }

  ring(): void {
    this.#isRung = true;
    this.#end?.();
  }

  /** What has rung until now has been heeded. */
  reset(): void {
    this.#isRung = false;
  }

  sleep(ms: number): Promise<void> {
    if (ms <= 0 || this.#isRung) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end?.(), ms);
      this.#end = () => {
        this.#end = undefined;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
