import type { AuditLog } from '../audit/audit-log.ts';
import { calendarDate, type CalendarDate } from '../shared/calendar-date.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { InLanguages } from '../shared/language.ts';
import {
  extraPeriod,
  parsePeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../shared/period.ts';
import type { Random } from '../shared/random.ts';
import type { WordsInLanguages } from '../shared/text-ref.ts';
import { sourceOn } from './default-sources.ts';
import { newMilestoneId, yearKey } from './ensure-milestones.ts';
import type { MilestoneStore } from './milestone-store.ts';
import { SHORT_NAME_LENGTH, type Milestone } from './milestone.ts';
import { milestonesOfYear, type NewMilestone } from './year-milestones.ts';

/** What copying a year would do to the next one. Doing it twice does nothing the second time. */
export type CopyPlan = {
  year: number;
  adds: NewMilestone[];
  replaces: { before: Milestone; after: Milestone }[];
  /** Changed by hand in the next year, and different: left alone. */
  keeps: Milestone[];
  same: Milestone[];
  /** Carry the phrase of a document that the Board has named, which may speak of the year before. */
  sources: number;
};

/** Moves the milestones of a year by one; those of five years stay where they belong. */
export const planCopy = (
  {
    from,
    existing,
    isBegun,
    inLanguages,
  }: {
    from: readonly Milestone[];
    existing: readonly Milestone[];
    isBegun: boolean;
    inLanguages: WordsInLanguages;
  },
  year: number,
): CopyPlan => {
  const usual = {
    before: namesByPlace(milestonesOfYear(year - 1, inLanguages)),
    after: namesByPlace(milestonesOfYear(year, inLanguages)),
  };
  const known = new Map(existing.map((one) => [keyOf(one), one]));
  const plan: CopyPlan = { year, adds: [], replaces: [], keeps: [], same: [], sources: 0 };
  for (const one of from) {
    const later = yearLater(one);
    if (!later) continue;
    place(plan, known.get(keyOf(later)), {
      ...later,
      ...namesLater(one, usual.before.get(keyOf(one)), usual.after.get(keyOf(later))),
    });
  }
  if (!isBegun)
    plan.adds.push(
      ...milestonesOfYear(year, inLanguages).filter(
        (one) => parsePeriod(one.period)?.type === 'span' && !known.has(keyOf(one)),
      ),
    );
  const changed = [...plan.adds, ...plan.replaces.map(({ after }) => after)];
  plan.sources = changed.filter(
    ({ code, dueOn, source }) => source !== '' && source !== sourceOn(code, dueOn),
  ).length;
  return plan;
};

const keyOf = ({ code, period }: Pick<Milestone, 'code' | 'period'>): string => `${code} ${period}`;

const place = (plan: CopyPlan, known: Milestone | undefined, later: NewMilestone): void => {
  if (!known) plan.adds.push(later);
  else if (isSame(known, later)) plan.same.push(known);
  else if (known.isEdited) plan.keeps.push(known);
  else
    plan.replaces.push({
      before: known,
      after: { ...later, id: known.id, revision: known.revision + 1 },
    });
};

const isSame = (known: Milestone, later: NewMilestone): boolean => {
  const { id: _id, revision: _revision, isEdited: _isEdited, ...facts } = known;
  const { revision: _later, isEdited: _edited, ...wanted } = later;
  return JSON.stringify(sorted(facts)) === JSON.stringify(sorted(wanted));
};

const sorted = (facts: object): [string, unknown][] =>
  Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1));

/** The same a year later; undefined for what belongs to five years. */
export const yearLater = (milestone: Milestone): NewMilestone | undefined => {
  const { id: _id, ...facts } = milestone;
  const period = periodLater(milestone.period);
  if (!period) return undefined;
  const { opensOn, dueOn, onTimeUntil, locksOn } = milestone;
  return {
    ...facts,
    period,
    ...namesLater(milestone),
    source: sourceLater(milestone),
    opensOn: dayLater(opensOn),
    dueOn: dayLater(dueOn),
    onTimeUntil: dayLater(onTimeUntil),
    locksOn: locksOn && dayLater(locksOn),
    isEdited: false,
    revision: 1,
  };
};

/** What rests on the law does so a year later too, as the law is then; what the Board has named goes on. */
const sourceLater = ({ code, dueOn, source }: Milestone): string =>
  source === sourceOn(code, dueOn) ? sourceOn(code, dayLater(dueOn)) : source;

const periodLater = (period: Period): Period | undefined => {
  const parts = parsePeriod(period);
  if (!parts || parts.type === 'span') return undefined;
  const year = parts.year + 1;
  if (parts.type === 'quarter') return quarterPeriod(year, parts.quarter);
  return parts.type === 'extra' ? extraPeriod(year, parts.number) : yearPeriod(year);
};

/** 29 February becomes the 28th. */
export const dayLater = (date: CalendarDate): CalendarDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = calendarDate(year + 1, month, day) ?? calendarDate(year + 1, month, day - 1);
  if (!later) throw new Error(`no day a year after ${date}`);
  return later;
};

/** Years in names go on by one, `2026-2027` too; spans of several years stay. */
export const wordsLater = (text: string): string =>
  text.replaceAll(/\b20\d\d(?: ?[-–] ?20\d\d)?\b/gu, (found) => {
    const [first, last = first] = found.match(/\d{4}/gu) ?? [];
    const isLong = Number(last) - Number(first) > 1;
    return isLong ? found : found.replaceAll(/\d{4}/gu, (year) => String(Number(year) + 1));
  });

const shortLater = (text: string): string =>
  Array.from(wordsLater(text)).slice(0, SHORT_NAME_LENGTH).join('');

type Names = Pick<Milestone, 'name' | 'short'>;

const namesByPlace = (milestones: readonly NewMilestone[]): Map<string, Names> =>
  new Map(milestones.map((one) => [keyOf(one), one]));

/** What is called as usual is so a year later too; what the Board has called otherwise keeps its words. */
const namesLater = ({ name, short }: Names, usual?: Names, usualLater?: Names): Names => {
  const later = (said: InLanguages, one: keyof Names, change: (words: string) => string) =>
    Object.fromEntries(
      Object.entries(said).map(([language, words]) => {
        const isUsual = words === usual?.[one][language];
        return [language, (isUsual ? usualLater?.[one][language] : undefined) ?? change(words)];
      }),
    );
  return { name: later(name, 'name', wordsLater), short: later(short, 'short', shortLater) };
};

type CopyStores = {
  milestones: MilestoneStore;
  installation: InstallationStore;
  audit: AuditLog;
};

const EARLIEST = '01-01';
const LATEST = '12-31';

/** What copying would do now. */
export const loadCopy = async (
  {
    milestones,
    installation,
    inLanguages,
  }: Pick<CopyStores, 'milestones' | 'installation'> & { inLanguages: WordsInLanguages },
  year: number,
): Promise<CopyPlan> => {
  const dueIn = (from: number, to: number): Promise<Milestone[]> =>
    milestones.dueBetween(`${from}-${EARLIEST}` as CalendarDate, `${to}-${LATEST}` as CalendarDate);
  return planCopy(
    {
      from: await dueIn(year, year),
      existing: await dueIn(year, year + 2),
      isBegun: (await installation.get(yearKey(year + 1))) !== null,
      inLanguages,
    },
    year + 1,
  );
};

/** Copies as planned. */
export const copyYear = async (
  stores: CopyStores,
  random: Random,
  { plan, by, now }: { plan: CopyPlan; by: PersonId; now: Instant },
): Promise<void> => {
  const { year, adds, replaces, keeps } = plan;
  const isCopied = (await stores.installation.get(yearKey(year))) !== null;
  if (isCopied && adds.length + replaces.length === 0) return;
  await stores.milestones.save([
    ...adds.map((one) => Object.assign(one, { id: newMilestoneId(random) })),
    ...replaces.map(({ after }) => after),
  ]);
  await stores.installation.set(yearKey(year), String(now));
  await stores.audit.record({
    at: now,
    actor: by,
    action: 'year-copied',
    subject: `year:${year}`,
    details: { added: adds.length, replaced: replaces.length, kept: keeps.length },
  });
};
