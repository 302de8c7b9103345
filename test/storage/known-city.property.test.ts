import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { nothingFilled, progress, type Write } from '../../src/core/forms/forms.ts';
import { loadObligations } from '../../src/core/obligations/load-obligations.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type PersonId, type UnitId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Stores, Transactions } from '../../src/core/stores.ts';
import { sharesKeeper } from '../../src/core/submissions/draft-shares.ts';
import { PAPER_FOLLOWS } from '../../src/core/submissions/submission.ts';
import { milestoneOf } from '../core/reminders/duties.ts';
import { attempt, programsOn } from './programs.ts';

const UNITS = 1;
const PROGRAMS = 2;
const questions = ['theme', 'objectives', 'solutions'];

const milestone = milestoneOf({
  id: asId('plan'),
  code: 'ANNUAL_PLAN',
  formId: annualPlan.id,
  period: yearPeriod(2027),
  dueOn: '2027-03-01' as CalendarDate,
});

const change = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      paths: fc.subarray(questions, { minLength: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('cancel' as const, 'restore' as const, 'restart' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('hand-in' as const), follows: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('close' as const), isEnd: fc.boolean() }) },
);
type Change = typeof change extends fc.Arbitrary<infer It> ? It : never;

const deed = fc.record({
  program: fc.nat(PROGRAMS - 1),
  unit: fc.nat(UNITS - 1),
  looksFirst: fc.boolean(),
  changes: fc.array(change, { minLength: 1, maxLength: 2 }),
  looksThen: fc.boolean(),
  isUndone: fc.boolean(),
  keeps: fc.constantFrom('nothing' as const, 'shares' as const, 'shares-of-earlier' as const),
  isLookedAt: fc.boolean(),
});

type Deed = typeof deed extends fc.Arbitrary<infer It> ? It : never;

const unitId = (at: number): UnitId => asId(`unit-${at}`);
const by = asId<PersonId>('lan');
const nothing = { units: [], clusters: [], memberships: [], successions: [] };
/** All at one moment: what was changed is told by nothing but the change. */
const at = instantInHanoi('2027-02-01' as CalendarDate, '09:00');

const unitOf = (number: number, validTo: CalendarDate | null = null) => ({
  id: unitId(number),
  code: `P-${number}`,
  name: `Phường ${number}`,
  shortName: `Phường ${number}`,
  type: 'commune' as const,
  calendarProfile: 'calendar_year' as const,
  validFrom: '2025-07-01' as CalendarDate,
  validTo,
});

const keyOf = (unit: number) => ({
  unitId: unitId(unit),
  formId: annualPlan.id,
  period: milestone.period,
});

let made = 0;

const apply = async (stores: Stores, unit: number, one: Change): Promise<void> => {
  const { drafts, submissions, units } = stores;
  if (one.type === 'close')
    return units.save({
      ...nothing,
      units: [unitOf(unit, one.isEnd ? ('2027-02-15' as CalendarDate) : null)],
    });
  const draft = await drafts.find(keyOf(unit));
  if (!draft) {
    const id = `draft-${unit}`;
    const opened = { openedBy: by, openedAt: at, changedAt: at, formVersion: annualPlan.version };
    const begun = { ...opened, status: 'open', filled: nothingFilled } as const;
    return drafts.add({ ...keyOf(unit), ...begun, id: asId(id), token: id });
  }
  const save = { draft, writes: [], items: {}, by, at };
  const { answers } = draft.filled;
  switch (one.type) {
    case 'answer': {
      const writes = one.paths.map((path): Write => {
        const seen = answers.get(path)?.rev ?? 0;
        return { type: 'answer', path, value: 'x', raw: 'x', seen, chatId: null, messageId: null };
      });
      return drafts.save({ ...save, writes });
    }
    case 'cancel':
      return drafts.save({ ...save, status: 'cancelled' });
    case 'restore':
      return drafts.save({ ...save, status: 'open' });
    case 'restart':
      return drafts.save({ ...save, status: 'open', restart: { token: `token-${(made += 1)}` } });
    case 'hand-in': {
      const number = `BN-${(made += 1)}`;
      const versions = await submissions.versions(keyOf(unit));
      await submissions.add({
        ...keyOf(unit),
        id: asId(number),
        number,
        draftId: draft.id,
        version: versions.length + 1,
        formVersion: annualPlan.version,
        content: one.follows ? `{${PAPER_FOLLOWS}}` : '{}',
        hash: '',
        submittedBy: by,
        onBehalf: false,
        submittedAt: at,
      });
      return drafts.save({ ...save, status: 'submitted' });
    }
  }
};

const ports = { forms: new Map([[annualPlan.id, annualPlan]]) };

/** A form that had one question less, of which the same answers were a bigger part. */
const earlier = {
  ...annualPlan,
  version: annualPlan.version - 1,
  fields: annualPlan.fields.slice(1),
};
const keepers = {
  shares: ports,
  'shares-of-earlier': { forms: new Map([[annualPlan.id, earlier]]) },
};

const keep = async (program: Transactions, what: keyof typeof keepers): Promise<void> => {
  const keeper = sharesKeeper({
    ...keepers[what],
    read: (work) => program.single(work),
    transact: (work) => program.run(work),
    pause: async () => undefined,
  });
  await keeper();
};

/** As the rule counts it from the answers, whatever is kept of it. */
const sharesIn = async ({ drafts }: Stores): Promise<(number | undefined)[]> => {
  const found = await drafts.ofForm(annualPlan.id, milestone.period);
  return found
    .filter(({ status, filled }) => status === 'open' && filled.answers.size > 0)
    .map(({ filled }) => progress(annualPlan, filled).share);
};

const obligationsIn = (stores: Stores) =>
  loadObligations(stores, ports, { now: at, milestoneIds: [milestone.id] });

/** Whenever somebody looks, each program has to know what a newcomer reads. */
const lives = async (deeds: readonly Deed[]): Promise<void> => {
  const { programs, newcomer } = await programsOn(PROGRAMS);
  const looks = async (): Promise<void> => {
    const truth = await newcomer().single(obligationsIn);
    for (const one of programs) expect(await one.single(obligationsIn)).toEqual(truth);
    const shares = await newcomer().single(sharesIn);
    for (const { state } of truth)
      if (state.type === 'drafting') expect(shares).toContain(state.share);
  };
  await newcomer().run(async ({ units, milestones }) => {
    await milestones.save([milestone]);
    await units.save({ ...nothing, units: Array.from({ length: UNITS }, (_, n) => unitOf(n)) });
  });
  for (const {
    program,
    unit,
    looksFirst,
    changes,
    looksThen,
    isUndone,
    keeps,
    isLookedAt,
  } of deeds) {
    await attempt(programs[program] as Transactions, { isUndone }, async (stores) => {
      if (looksFirst) await obligationsIn(stores);
      for (const one of changes) await apply(stores, unit, one);
      if (looksThen) await obligationsIn(stores);
    });
    if (keeps !== 'nothing') await keep(programs[program] as Transactions, keeps);
    if (isLookedAt) await looks();
  }
  await looks();
};

it('knows of the whole city what the rule says of the database, whoever writes or thinks better of it', async () => {
  expect.hasAssertions();
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), lives), {
    numRuns: 15,
  });
});

const answers = (...paths: string[]): Deed => ({
  program: 0,
  unit: 0,
  looksFirst: false,
  changes: [{ type: 'answer', paths }],
  looksThen: false,
  isUndone: false,
  keeps: 'nothing',
  isLookedAt: false,
});

it('forgets how far a draft was in a transaction that was undone', async () => {
  expect.hasAssertions();
  const undone = { ...answers('theme'), looksThen: true, isUndone: true };
  await lives([answers(), undone, answers('theme', 'objectives')]);
});

it('believes no share that was kept of other answers, or by an earlier version of the form', async () => {
  expect.hasAssertions();
  const isLookedAt = true;
  await lives([
    answers(),
    { ...answers('theme'), keeps: 'shares', isLookedAt },
    { ...answers('theme', 'objectives'), isLookedAt },
    { ...answers('solutions'), keeps: 'shares-of-earlier', isLookedAt },
    { ...answers('theme'), keeps: 'shares', isLookedAt },
  ]);
});
