import { setTimeout as wait } from 'node:timers/promises';

import { beginSending } from '../core/outbox/begin-sending.ts';
import type { Messenger } from '../core/outbox/messenger.ts';
import type { SendOutcome } from '../core/outbox/outbox-message.ts';
import type { Pace } from '../core/outbox/pace.ts';
import { recordOutcome } from '../core/outbox/record-outcome.ts';
import { storePause } from '../core/outbox/recover-after-crash.ts';
import type { Claimed } from '../core/outbox/sending-store.ts';
import type { TelegramId } from '../core/shared/ids.ts';
import type { Instant } from '../core/shared/instant.ts';
import { Alarm } from './alarm.ts';
import { CommitQueue, type CommitPorts } from './commit-queue.ts';
import { Stock, type StockPorts, type StockStores } from './stock.ts';

/** Never more on their way at once: so many at most are uncertain after a kill. */
const MOST_IN_FLIGHT = 4;
/** Longer than any call takes that ends by itself. */
const LONGEST_CALL_MS = 40_000;
/** The clock is looked at this often; it may be moved, and others may queue. */
const LOOK_EVERY_MS = 5_000;
const LEAST_SLEEP_MS = 20;
/** What is due may be for a chat to which another process writes just now. */
const LEAST_SLEEP_BESIDE_OTHERS_MS = 250;
/** Others who send hear so soon of answers. */
const TOLD_AFTER_MS = 250;
const NETWORK_PAUSE_MS = { first: 500, most: 30_000 };

export type SenderPorts<S> = CommitPorts<S> &
  StockPorts<S> & {
    /** Runs one statement outside of a transaction. */
    read<T>(work: (stores: S) => Promise<T>): Promise<T>;
    messenger: Messenger;
    wallMs(): number;
    /** How many calls may be on their way at once; never more than four in the whole program. */
    places?: number;
    warn(text: string): void;
  };

/** Sends what is due, at the pace that Telegram allows, for as long as the program runs. */
export class Sender<S extends StockStores> {
  readonly #ports: SenderPorts<S>;
  readonly #commits: CommitQueue<S>;
  readonly #inFlight = new Set<Promise<void>>();
  readonly #resting: (() => void)[] = [];
  readonly #alarm = new Alarm();
  readonly #pace: Pick<Pace, 'rate' | 'noteAnswer' | 'refuse' | 'refuseAnswer'>;
  readonly #stock: Stock<S>;
  #telling: NodeJS.Timeout | undefined;
  /** In flight for the database: from the commit before a call to the commit after it. */
  #onWire = 0;
  #isStopped = false;
  #running: Promise<void> | undefined;
  #networkPauseMs = 0;

  constructor(ports: SenderPorts<S>) {
    this.#ports = ports;
    this.#commits = new CommitQueue(ports);
    this.#stock = new Stock(ports, this.#commits);
    this.#pace = 'look' in ports.pace ? ports.pace.pace : ports.pace;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** There may be something to send. */
  wake(): void {
    this.#alarm.ring();
  }

  /** An answer goes out. */
  noteAnswer(chat: TelegramId): void {
    this.#pace.noteAnswer(chat);
    const { pace } = this.#ports;
    if (!('look' in pace) || !pace.pace.hasNews || this.#telling) return;
    this.#telling = setTimeout(() => {
      this.#telling = undefined;
      this.wake();
    }, TOLD_AFTER_MS).unref();
  }

  /** Telegram has refused an answer for a while: mostly only that chat has had too much. */
  heedRefusedAnswer(chat: TelegramId, forMs: number): void {
    this.#tellOfPause(this.#pace.refuseAnswer(chat, forMs), forMs);
  }

  /** Where all are to wait, also the next program is told. */
  #tellOfPause(whose: 'chat' | 'everybody', forMs: number): void {
    this.wake();
    if (whose === 'chat') return;
    const pause = { untilMs: this.#ports.wallMs() + forMs, forMs, rate: this.#pace.rate };
    // The queue logs what fails and tries again; only a stop gives up, and the pause with it.
    this.#commits.add(({ installation }) => storePause(installation, pause)).catch(() => undefined);
  }

  /** Nothing is due and nothing on its way. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#resting.push(resolve);
      this.wake();
    });
  }

  /** What is on its way may arrive; the rest waits for the next start. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.wake();
    const patience = wait(5_000, undefined, { ref: false }).then(() => this.#commits.stop());
    await Promise.race([Promise.all([this.#running, ...this.#inFlight]), patience]);
    const release = this.#ports.transact(({ sending }) => sending.release(this.#stock.held));
    // What stays held is free again when its lease ends.
    await release.catch((error: unknown) => this.#ports.logFailure(error));
    await this.#commits.stop();
    for (const resolve of this.#resting.splice(0)) resolve();
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      try {
        await this.#alarm.sleep(await this.#next());
      } catch (error) {
        this.#ports.logFailure(error);
        await this.#alarm.sleep(LOOK_EVERY_MS);
      }
    }
  }

  /** Sends one if it may, and says how long nothing further can be done. */
  async #next(): Promise<number> {
    this.#alarm.reset();
    if (this.#onWire >= (this.#ports.places ?? MOST_IN_FLIGHT)) return LOOK_EVERY_MS;
    const next = await this.#stock.next();
    if (next === null) return this.#rest();
    if (typeof next === 'number') return next;
    this.#launch(next);
    return 0;
  }

  #launch(next: Claimed): void {
    this.#onWire += 1;
    const sending = this.#send(next).finally(() => {
      this.#inFlight.delete(sending);
      this.wake();
    });
    this.#inFlight.add(sending);
  }

  async #rest(): Promise<number> {
    const dueAt = await this.#ports.read(({ sending }) => sending.nextDueAt());
    if (this.#alarm.isRung || this.#inFlight.size > 0) return LOOK_EVERY_MS;
    const waitMs = dueAt === null ? LOOK_EVERY_MS : dueAt - this.#ports.now();
    if (waitMs > 0) for (const resolve of this.#resting.splice(0)) resolve();
    const leastMs = 'look' in this.#ports.pace ? LEAST_SLEEP_BESIDE_OTHERS_MS : LEAST_SLEEP_MS;
    return Math.min(LOOK_EVERY_MS, Math.max(leastMs, waitMs));
  }

  async #send(held: Claimed): Promise<void> {
    let isOnWire = true;
    const leaveWire = (): void => {
      if (isOnWire) this.#onWire -= 1;
      isOnWire = false;
      this.wake();
    };
    try {
      const recorded = await this.#callWith(held);
      if (!recorded) return;
      // The next mark waits behind this one, most often in the same commit: the place is free.
      if (recorded.outcome.type === 'not-sent') await this.#waitForNetwork();
      leaveWire();
      await recorded.commit;
    } catch (error) {
      // Only a stop gives up on a commit: the next start finds the row as it was left.
      if (!this.#isStopped) this.#ports.logFailure(error);
    } finally {
      leaveWire();
    }
  }

  /** Marks, calls, and lets mark what became of it. */
  async #callWith(held: Claimed): Promise<{ outcome: SendOutcome; commit: Promise<void> } | null> {
    const { rules, messenger } = this.#ports;
    const now = (): Instant => this.#ports.now();
    const begun = await this.#commits.add((stores, isBare) =>
      beginSending(rules, { stores, claimed: held, now: now(), isBare }, this.#stock.lease()),
    );
    if (!begun) return null;
    const { claimed, message } = begun;
    const outcome = await withinTime(messenger.send(claimed.to, message, claimed.language));
    this.#heed(outcome, claimed);
    const commit = this.#commits.add((stores, isBare) =>
      recordOutcome(rules, { stores, claimed, now: now(), isBare }, outcome),
    );
    // Awaited by the caller, perhaps after a pause: until then a failure is not unhandled.
    commit.catch(() => undefined);
    return { outcome, commit };
  }

  #heed(outcome: SendOutcome, { id, kind, to }: Claimed): void {
    if (outcome.type !== 'not-sent') this.#networkPauseMs = 0;
    if (outcome.type === 'paused')
      this.#tellOfPause(this.#pace.refuse(to, outcome.afterMs), outcome.afterMs);
    if (outcome.type === 'refused')
      this.#ports.warn(`Telegram refused message ${id} of kind ${kind}: ${outcome.reason}`);
  }

  /** Holds this place, one of few, so that a network that is down is asked ever more seldom. */
  async #waitForNetwork(): Promise<void> {
    const { first, most } = NETWORK_PAUSE_MS;
    this.#networkPauseMs = Math.min(most, Math.max(first, 2 * this.#networkPauseMs));
    const until = performance.now() + this.#networkPauseMs;
    while (!this.#isStopped && performance.now() < until)
      await wait(100, undefined, { ref: false });
  }
}

/** A call that never ends is one of which nobody knows what became of it. */
const withinTime = (call: Promise<SendOutcome>): Promise<SendOutcome> =>
  new Promise((resolve, reject) => {
    const late = (): void => resolve({ type: 'unknown', reason: 'no answer' });
    const timer = setTimeout(late, LONGEST_CALL_MS);
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });
