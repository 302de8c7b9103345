import { expect, it } from 'vitest';

import { completeNames } from '../../../src/core/calendar/complete-names.ts';
import { ensureMilestones } from '../../../src/core/calendar/ensure-milestones.ts';
import { addDays, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import type { WordsInLanguages } from '../../../src/core/shared/text-ref.ts';
import { NOW, openPeopleWorld, type Needs } from '../../support/people-world.ts';
import { inLanguages } from '../../support/words-in-languages.ts';

const FIRST = '2026-01-01' as CalendarDate;

const german: WordsInLanguages = (ref) => ({ ...inLanguages(ref), de: 'x' });

const onlyFirst: WordsInLanguages = (ref) => ({ vi: inLanguages(ref)['vi'] ?? '' });

const namesIn = async ({ milestones, calendarDays }: Needs) => {
  const named = [
    ...(await milestones.dueBetween(FIRST, addDays(FIRST, 2_000))),
    ...(await calendarDays.all()),
  ];
  return named.map(({ name }) => name);
};

it('names in a language that has come since what the Board has not named itself', async () => {
  const world = await openPeopleWorld();
  await world.run((needs) => ensureMilestones({ ...needs, inLanguages: onlyFirst }, NOW));
  const [before, begun, off] = await world.run(async (needs) => {
    const plan = (await needs.milestones.dueBetween(FIRST, addDays(FIRST, 800))).find(
      ({ code, period }) => code === 'ANNUAL_PLAN' && period === '2027',
    );
    const [day] = await needs.calendarDays.all();
    if (!plan || !day) throw new Error('nothing begun');
    await needs.milestones.save([{ ...plan, name: { vi: 'Kế hoạch của Ban' } }]);
    await needs.calendarDays.save([{ ...day, name: { vi: 'Nghỉ vì bão' } }]);
    return [await namesIn(needs), plan, day] as const;
  });
  expect(before.every((name) => Object.keys(name).join() === 'vi')).toBe(true);

  await world.run((needs) => completeNames({ ...needs, inLanguages }));
  const after = await world.run(namesIn);
  const own = after.filter(({ en }) => en === undefined).map(({ vi }) => vi);
  expect(own).toEqual(['Kế hoạch của Ban', 'Nghỉ vì bão']);
  expect(after.map(({ vi }) => vi)).toEqual(before.map(({ vi }) => vi));
  const found = await world.run(({ milestones }) => milestones.byId(begun.id));
  expect(found).toMatchObject({
    short: { vi: 'Kế hoạch năm 2027', en: 'Annual plan 2027' },
    revision: begun.revision,
    isEdited: false,
  });
  expect(after).toContainEqual({ vi: 'Nghỉ bù Quốc tế Lao động', en: 'Labour Day (substitute)' });
  expect(off.name).toEqual({ vi: 'Tết Dương lịch' });

  await world.run((needs) => completeNames({ ...needs, inLanguages: german }));
  const later = await world.run(namesIn);
  expect(later.filter(({ de }) => de === undefined).map(({ vi }) => vi)).toEqual(own);
  expect(later.map(({ en }) => en)).toEqual(after.map(({ en }) => en));
});
