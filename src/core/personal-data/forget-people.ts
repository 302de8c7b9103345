import { eachApart } from '../shared/each-apart.ts';
import { DAY_MS, plusMs, type Instant } from '../shared/instant.ts';
import { erasePerson, type EraseNeeds } from './erase-person.ts';

/** Twelve months, as the notice says. */
const KEPT_MS = 366 * DAY_MS;

export type ForgetPorts = {
  read<T>(work: (stores: ForgetStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: ForgetStores) => Promise<T>): Promise<T>;
  random: EraseNeeds['random'];
  now(): Instant;
};

type ForgetStores = Omit<EraseNeeds, 'random'>;

/** Erases whoever has spoken for no unit, and belonged to no Board, for twelve months. */
export const forgetPeople = async (ports: ForgetPorts): Promise<void> => {
  const now = ports.now();
  const gone = await ports.read(({ people }) => people.leftBefore(plusMs(now, -KEPT_MS)));
  await eachApart(gone, (personId) =>
    ports.transact((stores) =>
      erasePerson({ ...stores, random: ports.random }, { personId, by: 'system' }, now),
    ),
  );
};
