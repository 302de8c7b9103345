import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Clock } from '../shared/clock.ts';
import { eachApart } from '../shared/each-apart.ts';
import { say } from '../shared/text-ref.ts';
import { announceFailed } from './announce-reorganisation.ts';
import { applyReorganisation, type ApplyPorts, type ApplyStores } from './apply-reorganisation.ts';
import { isDated } from './compose-reorganisation.ts';

export type RunDuePorts = ApplyPorts & {
  read<T>(work: (stores: ApplyStores) => Promise<T>): Promise<T>;
  /** Runs one short transaction. */
  transact<T>(work: (stores: ApplyStores) => Promise<T>): Promise<T>;
  now: Clock['now'];
};

/** Does what was planned for today or, while the program stood still, for a day before; each by itself. */
export const runDueReorganisations = async (ports: RunDuePorts): Promise<void> => {
  const today = dateInHanoi(ports.now());
  const planned = await ports.read(({ reorganisations }) => reorganisations.inStates(['planned']));
  const due = planned.filter(({ fromOn }) => fromOn !== null && fromOn <= today);
  await eachApart(due.toReversed(), ({ id }) =>
    ports.transact(async (stores) => {
      const now = ports.now();
      const reorganisation = await stores.reorganisations.byId(id);
      if (reorganisation?.state !== 'planned' || !isDated(reorganisation)) return;
      const outcome = await applyReorganisation(stores, ports, { reorganisation, now });
      if (outcome.type === 'done') return;
      await stores.reorganisations.save({ ...reorganisation, state: 'failed' });
      const why = say(`reorganisation-problem-${outcome.why}`);
      await announceFailed(stores, { reorganisation, why, now });
    }),
  );
};
