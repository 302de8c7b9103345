import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { inBoardOrder } from '../units/board-order.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Unit } from '../units/unit.ts';
import type { AcknowledgementStore, BroadcastRecipientStore } from './broadcast-store.ts';
import type { Broadcast } from './broadcast.ts';
import { emptyTally, type BroadcastRecipient, type Tally } from './recipient.ts';

export type ReportRow = {
  person: Person | undefined;
  units: readonly Unit[];
  recipient: BroadcastRecipient;
};

/** Unit by unit: did it arrive with anybody, and who said so first. */
export type UnitReport = {
  unit: Unit;
  isReached: boolean;
  acknowledged: { name: string; at: Instant } | null;
};

export type BroadcastReport = {
  tally: Tally;
  rows: readonly ReportRow[];
  units: readonly UnitReport[];
};

export type ReportStores = {
  broadcastRecipients: BroadcastRecipientStore;
  acknowledgements: AcknowledgementStore;
  people: PersonStore;
  units: UnitStore;
};

export const reportBroadcast = async (
  stores: ReportStores,
  { id }: Pick<Broadcast, 'id'>,
): Promise<BroadcastReport> => {
  const recipients = await stores.broadcastRecipients.all(id);
  const acknowledged = await stores.acknowledgements.of(id);
  const ids = [...recipients, ...acknowledged].map(({ personId }) => personId);
  const people = new Map((await peopleOf(stores.people, ids)).map((one) => [one.id, one]));
  const known = new Map((await stores.units.all()).map((unit) => [unit.id, unit]));
  const unitsOf = (unitIds: readonly UnitId[]): Unit[] =>
    unitIds.flatMap((unitId) => known.get(unitId) ?? []);
  const tally = emptyTally();
  for (const { state } of recipients) tally[state] += 1;
  const first = new Map<string, (typeof acknowledged)[number]>(
    acknowledged.map((one) => [one.of, one]),
  );
  const reached = new Set(
    recipients.flatMap(({ state, unitIds }) => (state === 'sent' ? unitIds : [])),
  );
  const meant = unitsOf([...new Set(recipients.flatMap(({ unitIds }) => unitIds))]);
  return {
    tally,
    rows: recipients.map((recipient) => ({
      recipient,
      person: people.get(recipient.personId),
      units: unitsOf(recipient.unitIds),
    })),
    units: inBoardOrder(meant).map((unit) => {
      const said = first.get(unit.id);
      const name = (said && people.get(said.personId)?.fullName) ?? '';
      return {
        unit,
        isReached: reached.has(unit.id),
        acknowledged: said ? { name, at: said.at } : null,
      };
    }),
  };
};

const PIECE = 5_000;

const peopleOf = async (people: PersonStore, ids: readonly Person['id'][]): Promise<Person[]> => {
  const wanted = [...new Set(ids)];
  const found: Person[] = [];
  for (let at = 0; at < wanted.length; at += PIECE)
    found.push(...(await people.byIds(wanted.slice(at, at + PIECE))));
  return found;
};
