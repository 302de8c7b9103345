/** Lets one holder in at a time, in the order in which they asked. */
export class Gate {
  #last: Promise<void> = Promise.resolve();

  /** Waits for the gate and resolves to what opens it for the next; calling that twice is harmless. */
  enter(): Promise<() => void> {
    return new Promise((enter) => {
      this.#last = this.#last.then(() => new Promise<void>((leave) => enter(leave)));
    });
  }
}
