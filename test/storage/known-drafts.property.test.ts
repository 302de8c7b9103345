import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { applyWrites } from '../../src/core/forms/answers/apply-writes.ts';
import { nothingFilled, type Write } from '../../src/core/forms/forms.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type DraftId, type PersonId, type UnitId } from '../../src/core/shared/ids.ts';
import { asInstant } from '../../src/core/shared/instant.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Transactions } from '../../src/core/stores.ts';
import type { DraftStore } from '../../src/core/submissions/draft-store.ts';
import type { Draft } from '../../src/core/submissions/draft.ts';
import { attempt, programsOn } from './programs.ts';

const PROGRAMS = 2;
const GROUP = 'targets';
const draftId = asId<DraftId>('draft');
const unitId = asId<UnitId>('unit');
const people = ['lan', 'binh'].map((id) => asId<PersonId>(id));

const write = fc.oneof(
  fc.record({ type: fc.constant('answer' as const), at: fc.nat(5), value: fc.nat(9) }),
  fc.record({ type: fc.constant('leave-out' as const), at: fc.nat(5) }),
  fc.record({ type: fc.constant('forget' as const), at: fc.nat(5) }),
  fc.record({ type: fc.constant('hide' as const), at: fc.nat(5), stale: fc.boolean() }),
  fc.record({ type: fc.constant('item' as const), key: fc.nat(3) }),
  fc.record({ type: fc.constant('no-item' as const), key: fc.nat(3) }),
);
type Planned = typeof write extends fc.Arbitrary<infer It> ? It : never;

/** What somebody does in one of the programs: several steps in a transaction, which may be thought better of. */
const step = fc.record({
  by: fc.nat(people.length - 1),
  /** Distinct places: one step says one thing of each. */
  writes: fc.uniqueArray(write, { minLength: 1, maxLength: 3, selector: (one) => placeOf(one) }),
  how: fc.constantFrom('known', 'known', 'known', 'unknown', 'anew'),
});
const deed = fc.record({
  program: fc.nat(PROGRAMS - 1),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  isUndone: fc.boolean(),
});

const placeOf = (one: Planned): string => ('at' in one ? `q${one.at}` : `k${one.key}`);
const itemAnswer = (key: number): string => `${GROUP}.k${key}.name`;

const writesOf = ({ filled }: Draft, one: Planned): Write[] => {
  const said = (path: string, value: string | null): Write => ({
    type: 'answer',
    path,
    value,
    raw: String(value),
    seen: filled.answers.get(path)?.rev ?? 0,
    chatId: 7,
    messageId: 8,
  });
  switch (one.type) {
    case 'answer':
      return [said(placeOf(one), String(one.value))];
    case 'leave-out':
      return [said(placeOf(one), null)];
    case 'forget':
      return [{ type: 'forget', path: placeOf(one) }];
    case 'hide':
      return [{ type: 'mark-stale', path: placeOf(one), stale: one.stale }];
    case 'item':
      return (filled.items[GROUP] ?? []).includes(placeOf(one))
        ? [said(itemAnswer(one.key), 'again')]
        : [
            { type: 'add-item', group: GROUP, key: placeOf(one) },
            said(itemAnswer(one.key), 'first'),
          ];
    case 'no-item':
      return [{ type: 'remove-item', group: GROUP, key: placeOf(one) }];
  }
};

type Step = typeof step extends fc.Arbitrary<infer It> ? It : never;

const takeStep = async (drafts: DraftStore, { by, writes: planned, how }: Step, at: number) => {
  const person = people[by] ?? asId<PersonId>('nobody');
  const opened = await drafts.opened(draftId, person);
  if (!opened) throw new Error('the draft is gone');
  const { draft } = opened;
  const now = asInstant(at);
  const written = { draft, by: person, at: now };
  if (how === 'anew') {
    await drafts.save({ ...written, writes: [], items: {}, restart: { token: 'token' } });
    return;
  }
  const writes = planned.flatMap((one) => writesOf(draft, one));
  const filled = applyWrites(draft.filled, writes, { person, now });
  const { items } = filled;
  await drafts.save({ ...written, writes, items, ...(how === 'known' ? { filled } : {}) });
};

const openPrograms = async () => {
  const opened = await programsOn(PROGRAMS);
  await opened.programs[0]?.run(async ({ units, drafts }) => {
    const names = { name: 'Phường Láng', shortName: 'Phường Láng', code: 'P-LANG' };
    const kind = { type: 'commune', calendarProfile: 'calendar_year' } as const;
    const valid = { validFrom: '2025-07-01' as CalendarDate, validTo: null };
    await units.save({
      units: [{ id: unitId, ...names, ...kind, ...valid }],
      clusters: [],
      memberships: [],
      successions: [],
    });
    const at = asInstant(0);
    const begun = { openedBy: asId<PersonId>('lan'), openedAt: at, changedAt: at };
    const shared = { id: draftId, token: 'token', formVersion: 1, status: 'open' } as const;
    const key = { unitId, formId: 'annual-plan', period: yearPeriod(2027) };
    await drafts.add({ ...shared, ...key, ...begun, filled: nothingFilled });
  });
  return opened;
};

it('knows of a draft what stands in the database, whoever answers or thinks better of it', async () => {
  const { programs, newcomer } = await openPrograms();
  const [someone = asId<PersonId>('')] = people;
  const openedBy = (by: Transactions) => by.single(({ drafts }) => drafts.opened(draftId, someone));
  let at = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
      for (const { program, steps, isUndone } of deeds) {
        await attempt(programs[program] as Transactions, { isUndone }, async ({ drafts }) => {
          for (const one of steps) await takeStep(drafts, one, (at += 1));
        });
        const stored = await openedBy(newcomer());
        for (const one of programs) expect((await openedBy(one))?.draft).toEqual(stored?.draft);
      }
    }),
    { numRuns: 60 },
  );
});

const say = (value: number): Step => ({
  by: 0,
  how: 'known',
  writes: [{ type: 'answer', at: 0, value }],
});

it('reads no answer that it has stored itself', async () => {
  const { programs } = await openPrograms();
  const [one] = programs;
  const filled = async () =>
    (await one?.run(({ drafts }) => drafts.opened(draftId, asId<PersonId>('lan'))))?.draft.filled;
  await one?.run(({ drafts }) => takeStep(drafts, say(1), 1));
  const first = await filled();
  expect(first?.answers.get('q0')?.value).toBe('1');
  expect(await filled()).toBe(first);
  await one?.run(({ drafts }) => takeStep(drafts, say(2), 2));
  expect((await filled())?.answers.get('q0')?.value).toBe('2');
});
