const MINUTE_MS = 60_000;
/** Enough to come in with a link, mistakes included; a flood ends here. */
const ANSWERS_A_MINUTE = { person: 15, group: 4 } as const;
/** All of them together: what a city's launch day needs, and a third of what Telegram lets out. */
const TOGETHER_PER_SECOND = 10;
const TOGETHER_AT_ONCE = 20;
const MANY_CHATS = 10_000;

/**
 * How many answers chats get that anybody may open: those of uninvited people, and groups. What comes
 * beyond is stored and not answered, and all their answers together go out at a slow pace, so that
 * invited people, reminders and announcements always find room. By the machine's monotonic time.
 */
export class AnswerBudget {
  readonly #monotonicMs: () => number;
  /** When which update of a chat was answered within the last minute. */
  readonly #answered = new Map<number, Map<number, number>>();
  #nextMs = Number.NEGATIVE_INFINITY;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /** Whether that chat may be answered; an update that is tried again is no second one. */
  has(chat: number, updateId: number): boolean {
    const answered = this.#recent(chat);
    const most = chat < 0 ? ANSWERS_A_MINUTE.group : ANSWERS_A_MINUTE.person;
    return answered.size < most || answered.has(updateId);
  }

  spend(chat: number, updateId: number): void {
    if (this.#answered.size >= MANY_CHATS)
      for (const known of this.#answered.keys())
        if (this.#recent(known).size === 0) this.#answered.delete(known);
    this.#answered.set(chat, this.#recent(chat).set(updateId, this.#monotonicMs()));
  }

  /** Whoever has been let in is answered like everybody. */
  forget(chat: number): void {
    this.#answered.delete(chat);
  }

  /** Takes a place for one answer and says how long it has to wait; 0 for chats without a budget. */
  waitMs(chat: number): number {
    if (!this.#answered.has(chat)) return 0;
    const now = this.#monotonicMs();
    const intervalMs = 1000 / TOGETHER_PER_SECOND;
    this.#nextMs = Math.max(this.#nextMs, now - TOGETHER_AT_ONCE * intervalMs) + intervalMs;
    return Math.max(0, this.#nextMs - now);
  }

  #recent(chat: number): Map<number, number> {
    const answered = this.#answered.get(chat) ?? new Map<number, number>();
    const since = this.#monotonicMs() - MINUTE_MS;
    for (const [updateId, atMs] of answered) if (atMs <= since) answered.delete(updateId);
    return answered;
  }
}
