import { searchKey } from '../shared/vietnamese-text.ts';
import { awardOf } from './award.ts';
import { type EarlierAward, earlierAwardsIn, longestRun } from './earlier-awards.ts';

/** A row of a dossier's list, as far as rules look at it. */
export type Nominee = {
  name: string;
  award: string;
  meritType: string;
  earlier: string;
  initiative: string;
  /** What the registry has of them, written the same way; absent: nothing. */
  registered?: string;
};

/**
 * What the law wants of an award, as data: a rule that changes gets an `until`, and its successor a line
 * of its own. Rules warn; whether somebody is worthy people decide.
 */
type Rule = { from: string; until?: string; source: string } & (
  | { type: 'years-in-a-row'; award: string; earlier: string; count: number }
  | { type: 'times'; award: string; earlier: string; count: number }
  | { type: 'initiative'; awards: readonly string[] }
  | { type: 'not-counted'; words: readonly string[] }
  | { type: 'one-achievement' }
);

const LAW = 'Luật số 06/2022/QH15';
const DECREE = 'Nghị định số 152/2025/NĐ-CP';

const rules: readonly Rule[] = [
  {
    type: 'years-in-a-row',
    award: 'city_fighter',
    earlier: 'unit_fighter',
    count: 3,
    from: '2024-01-01',
    source: LAW,
  },
  {
    type: 'times',
    award: 'national_fighter',
    earlier: 'city_fighter',
    count: 2,
    from: '2024-01-01',
    source: LAW,
  },
  {
    type: 'initiative',
    awards: ['unit_fighter', 'city_fighter', 'national_fighter'],
    from: '2024-01-01',
    source: LAW,
  },
  {
    type: 'not-counted',
    words: ['chuyen de', 'dot xuat'],
    from: '2025-07-01',
    source: DECREE,
  },
  { type: 'one-achievement', from: '2024-01-01', source: LAW },
];

/** What somebody may want to look at again; never a refusal. */
export type EligibilityWarning =
  /** The registry has no such award of these years, though it has some of others. */
  | { name: string; type: 'not-registered'; earlier: string; years: readonly number[] }
  /** A collective is proposed for what is for persons alone. */
  | { name: string; type: 'for-persons'; award: string }
  | ({ name: string; source: string } & (
      | {
          type: 'years-in-a-row' | 'times';
          award: string;
          earlier: string;
          count: number;
          found: number;
        }
      | { type: 'initiative'; award: string }
      | { type: 'not-counted' }
      | { type: 'one-achievement' }
    ));

/** The registry keeps these awards, so that one which it lacks may be looked at again. */
export type Kept = ReadonlySet<string>;

/**
 * What the rules of a day (ISO) say of a list, in the order of the list. What is listed and what the registry has
 * count together.
 */
export const warningsFor = (
  nominees: readonly Nominee[],
  { day, kept = new Set() }: { day: string; kept?: Kept },
): EligibilityWarning[] => {
  const valid = rules.filter(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
  return nominees.flatMap((nominee, at) => [
    ...valid.flatMap((rule) => {
      const warning = warningOf(rule, nominee, nominees.slice(0, at)) ?? [];
      return notRegistered(rule, nominee, { day, kept }).concat(warning);
    }),
    ...collectiveWarnings(nominee, kept),
  ]);
};

/**
 * What a collective lists of its own and the registry lacks, though it keeps such awards of others of the unit; and a
 * collective is proposed for nothing that is for persons alone.
 */
const collectiveWarnings = (nominee: Nominee, kept: Kept): EligibilityWarning[] => {
  const award = awardOf(nominee.award);
  const { name } = nominee;
  if (isCollective(name) && award?.isPersonal)
    return [{ type: 'for-persons', name, award: award.code }];
  if (!award || award.isPersonal) return [];
  const has = yearsByCode(nominee.registered);
  return [...yearsByCode(nominee.earlier)].flatMap(([earlier, years]): EligibilityWarning[] => {
    const missing = [...years].filter((year) => !has.get(earlier)?.has(year));
    if (!kept.has(earlier) || awardOf(earlier)?.isPersonal || missing.length === 0) return [];
    return [{ type: 'not-registered', name, earlier, years: missing.toSorted((a, b) => a - b) }];
  });
};

/** By the word that its name begins with, with its marks: people are called Tô and Trương. */
const COLLECTIVE =
  /^(?:tập thể|phòng|ban|tổ|đội|khoa|trường|trung tâm|công ty|chi cục|chi bộ|hội|ủy ban|uỷ ban|ubnd|sở|phường|xã)\s/u;

const isCollective = (name: string): boolean => COLLECTIVE.test(name.trim().toLowerCase());

const yearsByCode = (text = ''): Map<string, Set<number>> => {
  const found = new Map<string, Set<number>>();
  for (const { code, year } of earlierAwardsIn(text)) {
    const years = found.get(code) ?? new Set();
    if (year !== null) years.add(year);
    found.set(code, years);
  }
  return found;
};

const MERIT = 'merit';

const warningOf = (
  rule: Rule,
  nominee: Nominee,
  before: readonly Nominee[],
): EligibilityWarning | undefined => {
  if ('count' in rule) return countWarning(rule, nominee);
  const said = { name: nominee.name, source: rule.source };
  if (rule.type === 'initiative') {
    const isLacking = rule.awards.includes(nominee.award) && nominee.initiative === '';
    return isLacking ? { ...said, type: 'initiative', award: nominee.award } : undefined;
  }
  const isWarned =
    rule.type === 'not-counted'
      ? nominee.meritType === MERIT && mentions(nominee.earlier, rule.words)
      : before.some((other) => isSameAchievement(other, nominee));
  return isWarned ? { ...said, type: rule.type } : undefined;
};

type Counting = Extract<Rule, { count: number }>;

const countWarning = (rule: Counting, nominee: Nominee) => {
  const { name, award, earlier: text, registered = '' } = nominee;
  if (award !== rule.award) return undefined;
  const found = countOf(rule, [...earlierAwardsIn(text), ...earlierAwardsIn(registered)]);
  const { type, earlier, count, source } = rule;
  return found < count ? { name, source, type, award, earlier, count, found } : undefined;
};

/** The years that a list names; without any those that the rule is about, up to the one that is honoured. */
const notRegistered = (
  rule: Rule,
  nominee: Nominee,
  { day, kept }: { day: string; kept: Kept },
): EligibilityWarning[] => {
  if (!('count' in rule) || nominee.award !== rule.award || !kept.has(rule.earlier)) return [];
  const yearsIn = (text = ''): number[] =>
    earlierAwardsIn(text).flatMap(({ code, year }) => (code === rule.earlier ? (year ?? []) : []));
  const listed = yearsIn(nominee.earlier);
  const last = Number(day.slice(0, 4)) - 1;
  const meant =
    listed.length === 0 && rule.type === 'years-in-a-row'
      ? Array.from({ length: rule.count }, (_, back) => last - back)
      : listed;
  const has = new Set(yearsIn(nominee.registered));
  const years = [...new Set(meant)].filter((year) => !has.has(year)).toSorted((a, b) => a - b);
  const { earlier } = rule;
  return years.length === 0 ? [] : [{ type: 'not-registered', name: nominee.name, earlier, years }];
};

const countOf = (
  { type, earlier }: { type: 'years-in-a-row' | 'times'; earlier: string },
  had: readonly EarlierAward[],
): number => {
  const these = had.filter(({ code }) => code === earlier);
  const years = these.flatMap(({ year }) => year ?? []);
  return type === 'times'
    ? new Set(years).size + these.filter(({ year }) => year === null).length
    : longestRun(years);
};

const mentions = (text: string, words: readonly string[]): boolean => {
  const key = searchKey(text);
  return words.some((word) => key.includes(word));
};

/** Two forms of commendation for the same kind of merit; a title beside a form is something else. */
const isSameAchievement = (one: Nominee, other: Nominee): boolean =>
  searchKey(one.name) === searchKey(other.name) &&
  one.meritType === other.meritType &&
  [one, other].every(({ award }) => awardOf(award)?.kind === 'form');
