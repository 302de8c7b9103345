/** Lets one holder in at a time, in the order in which they asked. */
export class Mutex {
  #last: Promise<void> = Promise.resolve();

  /** Waits for its turn and resolves to what lets in the next; calling that twice is harmless. */
  enter(): Promise<() => void> {
    return new Promise((enter) => {
      this.#last = this.#last.then(() => new Promise<void>((leave) => enter(leave)));
    });
  }
}
