import { yearOf } from '../shared/calendar-date.ts';
import { firstLanguage, type InLanguages } from '../shared/language.ts';
import { say, type WordsInLanguages } from '../shared/text-ref.ts';
import type { CalendarDay, CalendarDayStore } from './calendar-day.ts';
import { everyMilestone } from './every-milestone.ts';
import { cultureDayOf, holidaysOf, namedDays, swapDay, unnamedDay } from './holidays.ts';
import type { MilestoneStore } from './milestone-store.ts';
import type { Milestone } from './milestone.ts';
import { milestonesOfYear } from './year-milestones.ts';

type Needs = {
  milestones: MilestoneStore;
  calendarDays: CalendarDayStore;
  inLanguages: WordsInLanguages;
};

/**
 * Says in languages that have come since what milestones and days off are called. Names that the
 * Board has given are left alone, and so is what is said already. Idempotent; a change of nothing but
 * names, so what is planned stays planned.
 */
export const completeNames = async ({
  milestones,
  calendarDays,
  inLanguages,
}: Needs): Promise<void> => {
  const isIncomplete = lacking(Object.keys(inLanguages(say('language-name'))));
  const known = await everyMilestone({ milestones });
  const incomplete = known.filter(({ name, short }) => isIncomplete(name) || isIncomplete(short));
  const usual = usualNames(incomplete, inLanguages);
  await milestones.save(
    incomplete.flatMap((one) => {
      const names = usual.get(placeOf(one));
      const name = names && completed(one.name, names.name);
      const short = names && completed(one.short, names.short);
      return name || short ? [{ ...one, name: name ?? one.name, short: short ?? one.short }] : [];
    }),
  );
  const table = (await calendarDays.all()).filter(({ name }) => isIncomplete(name));
  const ruled = usualDays(table, inLanguages);
  await calendarDays.save(
    table.flatMap((day) => {
      const name = ruled
        .get(day.date)
        ?.map((one) => completed(day.name, one))
        .find((one) => one !== undefined);
      return name ? [{ ...day, name }] : [];
    }),
  );
};

/** Nothing is added where the first language says nothing. */
const lacking =
  (languages: readonly string[]) =>
  (said: InLanguages): boolean =>
    said[firstLanguage] !== undefined && languages.some((one) => said[one] === undefined);

const placeOf = ({ code, period }: Pick<Milestone, 'code' | 'period'>): string =>
  `${code} ${period}`;

const usualNames = (known: readonly Milestone[], inLanguages: WordsInLanguages) => {
  const years = new Set(known.map(({ dueOn }) => yearOf(dueOn)));
  const usual = [...years].flatMap((year) => milestonesOfYear(year, inLanguages));
  return new Map(usual.map((one) => [placeOf(one), one]));
};

/** What each day may be called without the Board's doing. */
const usualDays = (table: readonly CalendarDay[], inLanguages: WordsInLanguages) => {
  const years = new Set(table.map(({ date }) => yearOf(date)));
  const ruled = [...years].flatMap((year) => holidaysOf(year).concat(cultureDayOf(year)));
  const unruled = table.flatMap(({ date, isWorking }) => [
    unnamedDay(date, isWorking),
    swapDay(date, isWorking),
  ]);
  const names = new Map<string, InLanguages[]>();
  for (const { date, name } of namedDays([...ruled, ...unruled], inLanguages))
    names.set(date, [...(names.get(date) ?? []), name]);
  return names;
};

/** With the languages in which nothing is said yet; undefined where there is nothing to add. */
const completed = (said: InLanguages, usual: InLanguages): InLanguages | undefined => {
  if (said[firstLanguage] === undefined || said[firstLanguage] !== usual[firstLanguage])
    return undefined;
  const isComplete = Object.keys(usual).every((language) => said[language] !== undefined);
  return isComplete ? undefined : { ...usual, ...said };
};
