import { readFileSync } from 'node:fs';

import { CommonPace } from '../core/outbox/common-pace.ts';
import type { InstallationStore } from '../core/shared/installation-store.ts';
import type { MemberSession, Roll } from '../storage/postgres/session.ts';
import type { OthersSeen, SharedSending } from '../worker/stock.ts';
import { machineHash } from './machine-ports.ts';

/** Whoever leads, once what waits may be sent, and which program in which settings may do so. */
const OPEN = 'fleet-sends';

type Words = { installation: Pick<InstallationStore, 'get'> };

export type Sharer = SharedSending<Words> & {
  pace: CommonPace;
  /** What senders of this process call what they take. */
  tokenOf(random: string): string;
};

export type SharingStart = {
  session: MemberSession;
  /** All messages a second, of all processes together. */
  rate: number;
  /** The same for all processes that may send beside each other. */
  mark: string;
  /** Whoever leads says when the others may send, and waits for nobody. */
  leads: boolean;
};

/** The sending of one process that others share, for as long as its session with the server lasts. */
export const shareSending = ({ session, rate, mark, leads }: SharingStart): Sharer => {
  let isOpen = false;
  const mayClaim = async ({ installation }: Words, roll: Roll): Promise<boolean> => {
    // Nothing else can have happened to the database while this session holds it.
    if (leads || roll.leads === null) return leads || isOpen;
    isOpen = (await installation.get(OPEN)) === openedBy(roll.leads, mark);
    return isOpen;
  };
  return {
    pace: new CommonPace(
      rate,
      () => session.clockMs(),
      () => Date.now(),
    ),
    tokenOf: (random) => `${session.key}.${random}`,
    look: async (): Promise<OthersSeen<Words> | null> => {
      if (!session.isSure()) return null;
      const roll = await session.roll();
      return {
        isGone: (token) => !roll.keys.has(token.split('.')[0] ?? ''),
        mayClaim: (words) => mayClaim(words, roll),
      };
    },
  };
};

/** From now on the others may send what waits. */
export const openSending = (
  installation: InstallationStore,
  { session, mark }: Pick<SharingStart, 'session' | 'mark'>,
): Promise<void> => installation.set(OPEN, openedBy(session.key, mark));

const openedBy = (key: string, mark: string): string => `${key} ${mark}`;

/** Another version of the program may know other messages, another token writes to other people. */
export const markOf = ({ token, bulkRate }: { token: string; bulkRate: number }): string => {
  const [, program] = process.argv;
  const code = program === undefined ? '' : readFileSync(program, 'utf8');
  return machineHash.sha256(JSON.stringify([code, token.split(':')[0], bulkRate]));
};
