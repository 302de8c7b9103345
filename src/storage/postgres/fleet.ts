import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { AlreadyRunning } from '../single-instance.ts';
import { LEADER_LOCK, MemberSession, type SessionPorts } from './session.ts';

/** So often a process asks whether it may lead. */
const LOOK_EVERY_MS = 500;
/** So often whoever leads looks whether another process hangs. */
const LOOK_FOR_HUNG_EVERY_MS = 2_000;

/** For as long as it lasts, this process and no other applies updates, answers and runs jobs. */
export type Leadership = {
  /** Nobody else's: what is written in its name is refused once another process leads. */
  term: string;
  session: MemberSession;
  /** Aborted when it is over without having been given up. */
  lost: AbortSignal;
  /** Whether no other process can lead at this very moment, also after this one was frozen or cut off. */
  isSure(): boolean;
  giveUp(): Promise<void>;
};

/**
 * One of several processes that serve a database, on whatever machines they run. The server knows which of them are
 * there and which leads, by locks that are gone with the connection that holds them.
 */
export class FleetMember {
  readonly #ports: SessionPorts;
  #session: MemberSession | undefined;

  private constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  /** @throws {AlreadyRunning} when a program is on the database that bears no other one, such as a copy */
  static async join(ports: SessionPorts): Promise<FleetMember> {
    const member = new FleetMember(ports);
    await member.#connected();
    return member;
  }

  /** As the server knows this process at present; undefined while it is cut off. */
  get session(): MemberSession | undefined {
    return this.#session?.lost.aborted === false ? this.#session : undefined;
  }

  /**
   * Waits until this process leads; `onStandingBy` is called once where another one does at first.
   *
   * @throws {AlreadyRunning} as `join`, and the signal's reason when it ends the wait
   */
  async lead(signal: AbortSignal, onStandingBy: () => void): Promise<Leadership> {
    let isTold = false;
    for (;;) {
      signal.throwIfAborted();
      const lead = await this.#tryToLead();
      if (lead) return lead;
      if (!isTold) onStandingBy();
      isTold = true;
      await wait(LOOK_EVERY_MS, undefined, { signal });
    }
  }

  async leave(): Promise<void> {
    const session = this.session;
    this.#session = undefined;
    await session?.close();
  }

  async #tryToLead(): Promise<Leadership | undefined> {
    try {
      const session = await this.#connected();
      await session.endHung();
      return (await isLocked(session)) ? this.#leading(session) : undefined;
    } catch (error) {
      if (error instanceof AlreadyRunning) throw error;
      this.#ports.onTrouble(error);
      this.#drop();
      return undefined;
    }
  }

  async #connected(): Promise<MemberSession> {
    this.#session = this.session ?? (await MemberSession.open(this.#ports));
    return this.#session;
  }

  #leading(session: MemberSession): Leadership {
    const looking = setInterval(() => {
      session.endHung().catch((error: unknown) => {
        if (!session.lost.aborted) this.#ports.onTrouble(error);
      });
    }, LOOK_FOR_HUNG_EVERY_MS);
    session.lost.addEventListener('abort', () => clearInterval(looking));
    return {
      term: randomUUID(),
      session,
      lost: session.lost,
      isSure: () => session.isSure(),
      giveUp: async () => {
        clearInterval(looking);
        if (!session.lost.aborted)
          await session.client.query('SELECT pg_advisory_unlock($1)', [LEADER_LOCK]);
      },
    };
  }

  /** A new connection is opened when one is needed next. */
  #drop(): void {
    const session = this.#session;
    this.#session = undefined;
    session?.close().catch(() => undefined);
  }
}

const isLocked = async ({ client }: MemberSession): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS taken',
    [LEADER_LOCK],
  );
  return rows[0]?.taken === true;
};
