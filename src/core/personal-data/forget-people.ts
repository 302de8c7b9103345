import { eachApart } from '../shared/each-apart.ts';
import type { Instant } from '../shared/instant.ts';
import { erasePerson, type EraseNeeds } from './erase-person.ts';
import { keptSince } from './retention.ts';

export type ForgetPorts = {
  read<T>(work: (stores: ForgetStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: ForgetStores) => Promise<T>): Promise<T>;
  random: EraseNeeds['random'];
  now(): Instant;
};

type ForgetStores = Omit<EraseNeeds, 'random'>;

/** Erases whoever has spoken for no unit, and belonged to no Board, for as long as the table of retention says. */
export const forgetPeople = async (ports: ForgetPorts): Promise<void> => {
  const now = ports.now();
  const gone = await ports.read(({ people }) => people.leftBefore(keptSince('contacts', now)));
  await eachApart(gone, (personId) =>
    ports.transact((stores) =>
      erasePerson({ ...stores, random: ports.random }, { personId, by: 'system' }, now),
    ),
  );
};
