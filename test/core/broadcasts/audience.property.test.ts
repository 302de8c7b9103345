import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  type Audience,
  type AudienceFacts,
  type AudienceGroup,
  type BoardFacts,
  handInStates,
  resolveAudience,
  type UnitFacts,
} from '../../../src/core/broadcasts/audience.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type MilestoneId, type UnitId } from '../../../src/core/shared/ids.ts';
import { unitTypes } from '../../../src/core/units/unit.ts';

const addressee = fc
  .record({ who: fc.integer({ min: 1, max: 9 }), isUnreachable: fc.boolean() })
  .map(({ who, isUnreachable }) => ({
    personId: asId<UnitFacts['contacts'][number]['personId']>(`p${who}`),
    chatId: asTelegramId(who),
    name: `Người ${who}`,
    isUnreachable,
  }));

const clusterId = fc.constantFrom('c1', 'c2').map((id) => asId<AudienceClusterId>(id));
type AudienceClusterId = NonNullable<UnitFacts['clusterId']>;

const unitAt = (at: number): fc.Arbitrary<UnitFacts> =>
  fc.record({
    unit: fc.constantFrom(...unitTypes).map((type) => ({
      id: asId<UnitId>(`u${at}`),
      code: `U${at}`,
      name: `Đơn vị ${at}`,
      shortName: `ĐV ${at}`,
      type,
      calendarProfile: 'calendar_year' as const,
      validFrom: '2025-07-01' as CalendarDate,
      validTo: null,
    })),
    clusterId: fc.option(clusterId),
    isLead: fc.boolean(),
    tags: fc.subarray(['ven do', 'moi']),
    contacts: fc.uniqueArray(addressee, { maxLength: 3, selector: ({ personId }) => personId }),
  });

const board: fc.Arbitrary<BoardFacts> = fc.record({
  addressee,
  roles: fc.subarray(['board_admin'] as const, { minLength: 1 }),
  clusterIds: fc.subarray([asId<AudienceClusterId>('c1')]),
});

const facts: fc.Arbitrary<AudienceFacts> = fc.record({
  units: fc.tuple(...[0, 1, 2, 3, 4].map(unitAt)),
  board: fc.uniqueArray(board, { maxLength: 3, selector: (one) => one.addressee.personId }),
  handIns: fc
    .array(fc.constantFrom(...handInStates.slice(1)), { minLength: 3, maxLength: 3 })
    .map(
      (states) =>
        new Map([
          [asId<MilestoneId>('m'), new Map(states.map((s, at) => [asId<UnitId>(`u${at}`), s]))],
        ]),
    ),
  silent: fc.constant(
    new Map([[asId<NonNullable<AudienceGroup['silentOn']>>('b'), new Set([asId<UnitId>('u1')])]]),
  ),
});

const some = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 2 });
const group = fc.record(
  {
    unitTypes: some(fc.constantFrom(...unitTypes)),
    clusterIds: some(clusterId),
    roles: some(fc.constantFrom('contact', 'cluster-lead', 'board_admin')),
    tags: some(fc.constantFrom('ven do', 'moi')),
    handIn: fc.record({
      milestoneId: fc.constantFrom('m', 'other').map((id) => asId<MilestoneId>(id)),
      state: fc.constantFrom(...handInStates),
    }),
    unitIds: some(fc.constantFrom(...[0, 1, 2, 3].map((at) => asId<UnitId>(`u${at}`)))),
    silentOn: fc.constant(asId<NonNullable<AudienceGroup['silentOn']>>('b')),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<AudienceGroup>;

const audience: fc.Arbitrary<Audience> = fc.record({
  to: fc.array(group, { maxLength: 3 }),
  except: fc.array(group, { maxLength: 2 }),
});

type NaivePlace = {
  who: UnitFacts['contacts'][number];
  unit: UnitFacts | null;
  seat: BoardFacts | null;
};

type Asked = { wanted: AudienceGroup; place: NaivePlace; known: AudienceFacts };

const rolesAt = ({ unit, seat }: NaivePlace): string[] =>
  unit ? (unit.isLead ? ['contact', 'cluster-lead'] : ['contact']) : [...(seat?.roles ?? [])];

/** Undefined: the group does not ask that. */
const questions: readonly ((asked: Asked) => boolean | undefined)[] = [
  ({ wanted, place }) => wanted.roles?.some((role) => rolesAt(place).includes(role)),
  ({ wanted, place }) =>
    wanted.clusterIds?.some((id) =>
      place.unit ? place.unit.clusterId === id : place.seat?.clusterIds.includes(id),
    ),
  ({ wanted, place }) => wanted.unitTypes?.some((type) => place.unit?.unit.type === type),
  ({ wanted, place }) => wanted.unitIds?.some((id) => place.unit?.unit.id === id),
  ({ wanted, place }) => wanted.tags?.some((tag) => place.unit?.tags.includes(tag)),
  ({ wanted, place }) =>
    wanted.silentOn ? place.unit !== null && place.unit.unit.id === 'u1' : undefined,
  ({ wanted, place, known }) => {
    if (!wanted.handIn) return undefined;
    const states = known.handIns.get(wanted.handIn.milestoneId);
    const state = place.unit ? states?.get(place.unit.unit.id) : undefined;
    return wanted.handIn.state === 'not-submitted'
      ? state === 'not-begun' || state === 'drafting'
      : state === wanted.handIn.state;
  },
];

/** The same said slowly: a list of questions, asked of every pair of person and place. */
const naive = ({ to, except }: Audience, known: AudienceFacts): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  const places: NaivePlace[] = [
    ...known.units.flatMap((unit) => unit.contacts.map((who) => ({ who, unit, seat: null }))),
    ...known.board.map((seat) => ({ who: seat.addressee, unit: null, seat })),
  ];
  const fits = (wanted: AudienceGroup, place: NaivePlace): boolean =>
    questions.every((question) => question({ wanted, place, known }) ?? true);
  for (const place of places) {
    if (!to.some((one) => fits(one, place)) || except.some((one) => fits(one, place))) continue;
    const units = found.get(place.who.personId) ?? new Set();
    if (place.unit) units.add(place.unit.unit.id);
    found.set(place.who.personId, units);
  }
  return found;
};

it('finds the people that a slow reading of the audience finds, each once', () => {
  fc.assert(
    fc.property(audience, facts, (wanted, known) => {
      const { members } = resolveAudience(wanted, known);
      const ids = members.map(({ addressee: { personId } }) => personId);
      expect(new Set(ids).size).toBe(ids.length);
      const found = new Map(members.map((one) => [one.addressee.personId, new Set(one.unitIds)]));
      expect(found).toEqual(naive(wanted, known));
    }),
    { numRuns: 500 },
  );
});

it('counts units without a contact among those that are meant', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const { units, withoutContact } = resolveAudience({ to: [{}], except: [] }, known);
      expect(units).toHaveLength(known.units.length);
      const silent = known.units.filter(({ contacts }) => contacts.length === 0);
      expect(new Set(withoutContact)).toEqual(new Set(silent.map(({ unit }) => unit)));
    }),
  );
});
