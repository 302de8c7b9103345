/** Whether Telegram answers, as the last poll found it. */
export class Hearing {
  readonly #onBack: () => void;
  #isHeard = false;

  /** `onBack` is called whenever it answers again, the first time too. */
  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  get isHeard(): boolean {
    return this.#isHeard;
  }

  note(isHeard: boolean): void {
    const isBack = isHeard && !this.#isHeard;
    this.#isHeard = isHeard;
    if (isBack) this.#onBack();
  }
}
