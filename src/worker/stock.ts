import type { CommonPace, Meeting } from '../core/outbox/common-pace.ts';
import type { Pace } from '../core/outbox/pace.ts';
import { recoverLost } from '../core/outbox/recover-after-crash.ts';
import type { Claimed, Gone, Lease } from '../core/outbox/sending-store.ts';
import type { SendingRules, SendingStores } from '../core/outbox/sending.ts';
import type { InstallationStore } from '../core/shared/installation-store.ts';
import type { Instant } from '../core/shared/instant.ts';
import type { CommitQueue } from './commit-queue.ts';

/** Half a second's worth is held, so that what is urgent soon has its turn. */
const CLAIMED_AT_ONCE = { least: 8, seconds: 0.5, most: 64 };
/** Longer than a call and its marks take: who holds something that long is hung or gone. */
const LEASE_MS = 60_000;
/** What a process that is gone had begun is in doubt so long after; until then it may say how it ended. */
const DOUBTED_AFTER_MS = 10_000;
const JUMP_BACK_MS = 5_000;
/** Whoever may not take anything asks again. */
const NOT_YET_MS = 1_000;

/** What a process shares that sends beside others on the same database. */
export type SharedSending<S> = {
  pace: CommonPace;
  /** Asks who sends; null while this process may not be sure that it is one of them. */
  look(): Promise<OthersSeen<S> | null>;
};

export type OthersSeen<S> = {
  isGone(token: string): boolean;
  /** Whether this process may take something; asked in the transaction that does. */
  mayClaim(stores: S): Promise<boolean>;
};

export type StockStores = SendingStores & { installation: InstallationStore };

export type StockPorts<S> = {
  rules: SendingRules<S>;
  /** Its own, or the one that all who send share. */
  pace: Pace | SharedSending<S>;
  /** Nobody else's; what this sender holds carries it, with a number for each time it took some. */
  token: string;
  now(): Instant;
  /** The time that leases end by: of the machine since its start, which no program and no clock changes, or of the database server. */
  machineMs(): number;
  /** How long it may hold something; shorter in tests alone. */
  leaseMs?: number;
};

/** What a sender has taken from the outbox and not begun to send. */
export class Stock<S extends StockStores> {
  readonly #ports: StockPorts<S>;
  readonly #commits: CommitQueue<S>;
  #held: Claimed[] = [];
  #claims = 0;
  #seen: Instant | undefined;

  constructor(ports: StockPorts<S>, commits: CommitQueue<S>) {
    this.#ports = ports;
    this.#commits = commits;
  }

  get held(): readonly Claimed[] {
    return this.#held;
  }

  /** The next one that may go out, or for how many milliseconds none may; null when none is due. */
  async next(): Promise<Claimed | number | null> {
    this.#dropLost();
    const { pace } = this.#ports;
    return 'look' in pace ? this.#nextBesideOthers(pace) : this.#nextAlone(pace);
  }

  lease(): Lease {
    const nowMs = this.#ports.machineMs();
    return { nowMs, untilMs: nowMs + (this.#ports.leaseMs ?? LEASE_MS) };
  }

  /** Held for too long, as during a long pause: anybody may have taken it meanwhile. */
  #dropLost(): void {
    const nowMs = this.#ports.machineMs();
    if (this.#held.some(({ leaseUntilMs }) => leaseUntilMs <= nowMs)) this.#held = [];
  }

  async #nextAlone(pace: Pace): Promise<Claimed | number | null> {
    if (this.#held.length === 0) {
      const { wish, before } = this.#wish(pace.rate);
      this.#held = await this.#commits.add(async (stores, isBare) => {
        await this.#prepare(stores, { wish, before, isBare });
        return stores.sending.claim(wish);
      });
    }
    return this.#take(pace);
  }

  #take(pace: Pick<Pace, 'chatWaitMs' | 'take'>): Claimed | number | null {
    const gaps = this.#held.map(({ to }) => pace.chatWaitMs(to));
    const at = gaps.findIndex((gap) => gap <= 0);
    const next = this.#held[at];
    if (!next) return gaps.length > 0 ? Math.min(...gaps) : null;
    const waitMs = pace.take(next.to);
    if (waitMs > 0) return waitMs;
    this.#held.splice(at, 1);
    return next;
  }

  async #nextBesideOthers(shared: SharedSending<S>): Promise<Claimed | number | null> {
    const { pace } = shared;
    if (this.#held.length > 0 && !pace.hasUrgentNews) {
      const next = this.#take(pace);
      if (next !== Number.POSITIVE_INFINITY) return next;
    }
    const others = await shared.look();
    if (!others) return NOT_YET_MS;
    const { claimed, met } = await this.#meet(pace, others);
    pace.keep(met);
    this.#held.push(...claimed);
    if (this.#held.length === 0) return met.mayClaim && met.room.waitMs === 0 ? null : met.waitMs;
    const next = this.#take(pace);
    return next === Number.POSITIVE_INFINITY ? met.waitMs : next;
  }

  /** Takes messages, and places for them, in one transaction. */
  #meet(pace: CommonPace, others: OthersSeen<S>): Promise<{ claimed: Claimed[]; met: Met }> {
    const { wish, before } = this.#wish(pace.rate);
    const gone: Gone = {
      isGone: (token) => others.isGone(token),
      untilMs: wish.lease.untilMs - DOUBTED_AFTER_MS,
    };
    const held = this.#held.map(({ to }) => to);
    return this.#commits.add(async (stores, isBare) => {
      const mayClaim = await others.mayClaim(stores);
      if (mayClaim) await this.#prepare(stores, { wish, before, gone, isBare });
      const met = await pace.meet(stores);
      const { resting, room } = met;
      const limit = mayClaim && held.length === 0 ? Math.min(wish.limit, room.places) : 0;
      const claimed = limit > 0 ? await stores.sending.claim({ ...wish, limit, resting }) : [];
      const chats = { held, added: claimed.map(({ to }) => to) };
      const kept = await pace.reserve(stores, met, chats);
      const waitMs = mayClaim ? Math.max(1, room.waitMs) : NOT_YET_MS;
      return { claimed, met: { ...kept, mayClaim, waitMs } };
    });
  }

  #wish(rate: number) {
    const { token } = this.#ports;
    this.#claims += 1;
    const now = this.#ports.now();
    const before = this.#seen ?? now;
    this.#seen = now;
    const { least, seconds, most } = CLAIMED_AT_ONCE;
    const limit = Math.min(most, Math.max(least, Math.round(seconds * rate)));
    const wish = { token: `${token}:${this.#claims}`, now, lease: this.lease(), limit };
    return { wish, before };
  }

  /** What is held by nobody any more is free before anything is taken. */
  async #prepare(stores: S, { wish, before, gone, isBare }: Preparation): Promise<void> {
    const { token, now, lease } = wish;
    if (now < before - JUMP_BACK_MS) await stores.sending.rebase({ from: before, to: now });
    await recoverLost(this.#ports.rules, stores, { token, now, lease, gone, isBare });
  }
}

type Met = Meeting & { mayClaim: boolean; waitMs: number };

type Preparation = {
  wish: { token: string; now: Instant; lease: Lease };
  before: Instant;
  gone?: Gone;
  isBare: boolean;
};
