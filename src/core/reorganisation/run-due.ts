import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Clock } from '../shared/clock.ts';
import { eachApart } from '../shared/each-apart.ts';
import { say } from '../shared/text-ref.ts';
import { announceFailed } from './announce-reorganisation.ts';
import { applyReorganisation, type ApplyPorts, type ApplyStores } from './apply-reorganisation.ts';
import { isDated } from './compose-reorganisation.ts';
import { planFromRegister } from './plan-from-register.ts';
import { gatherForBoard, sendGathered } from './tell-board.ts';

export type RunDuePorts = ApplyPorts & {
  read<T>(work: (stores: ApplyStores) => Promise<T>): Promise<T>;
  /** Runs one short transaction. */
  transact<T>(work: (stores: ApplyStores) => Promise<T>): Promise<T>;
  now: Clock['now'];
};

/**
 * Plans what an imported register says of units that are carried on, and does what was planned for today or,
 * while the program stood still, for a day before; each by itself, the earliest first.
 */
export const runDueReorganisations = async (ports: RunDuePorts): Promise<void> => {
  try {
    do await runAll(ports);
    while ((await plan(ports)) > 0);
  } finally {
    await ports.transact((stores) => sendGathered(stores, ports.now()));
  }
};

/** Whoever was carried on today may be carried on by another one since. */
const plan = (ports: RunDuePorts): Promise<number> =>
  ports.transact((stores) => planFromRegister(stores, ports.random, ports.now()));

const runAll = async (ports: RunDuePorts): Promise<void> => {
  const today = dateInHanoi(ports.now());
  const marks = await ports.read(({ reorganisations }) => reorganisations.marks());
  const due = marks
    .flatMap(({ id, state, fromOn }) =>
      state === 'planned' && fromOn !== null && fromOn <= today ? [{ id, fromOn }] : [],
    )
    .toSorted((one, other) => one.fromOn.localeCompare(other.fromOn));
  await eachApart(due, ({ id }) => ports.transact((stores) => runOne(stores, ports, id)));
};

/** Does it, or tells admins that it cannot be done; nothing where it was done already. */
const runOne = async (stores: ApplyStores, ports: RunDuePorts, id: string): Promise<void> => {
  const now = ports.now();
  const reorganisation = await stores.reorganisations.byId(id);
  if (reorganisation?.state !== 'planned' || !isDated(reorganisation)) return;
  const outcome = await applyReorganisation(stores, ports, { reorganisation, now });
  if (outcome.type === 'done') return gatherForBoard(stores, { ...outcome, now });
  await stores.reorganisations.save({ ...reorganisation, state: 'failed' });
  const why = say(`reorganisation-problem-${outcome.why}`);
  await announceFailed(stores, { reorganisation, why, now });
};
