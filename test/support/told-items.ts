import type { Milestone } from '../../src/core/calendar/milestone.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import type { World } from './world.ts';

/** One line of a digest: what it is about, and what is said of it in short. */
export type ToldItem = {
  about: { milestone: Milestone; unit: Unit } | null;
  isOwn: boolean;
  words: string;
};

/** What the words of a digest refer to. */
export type Names = { milestones: readonly Milestone[]; units: readonly Unit[] };

export const loadNames = (world: World): Promise<Names> =>
  world.stores(async ({ milestones, units }) => ({
    milestones: await milestones.dueBetween(
      '2026-01-01' as CalendarDate,
      '2033-12-31' as CalendarDate,
    ),
    units: await units.all(),
  }));

export const isDigest = (text: string): boolean => /^(?:Nhắc việc|Thông báo) ngày/.test(text);

/** The lines of a digest, own duties by unit and late units by milestone. */
export const itemsOf = (text: string, names: Names): ToldItem[] => {
  const items: ToldItem[] = [];
  let unit: Unit | undefined;
  let late: Milestone | undefined;
  for (const line of text.split('\n')) {
    const ofUnit = names.units.find(({ name }) => name === line);
    const ofLate = names.milestones.find(({ name }) => line === `${name.vi}: đơn vị chưa gửi`);
    if (ofUnit ?? ofLate) [unit, late] = [ofUnit, ofLate];
    if (isAside(line)) items.push({ about: null, isOwn: late === undefined, words: line });
    if (!line.startsWith('• ')) continue;
    items.push(late ? lateItem(line, late, names) : ownItem(line, unit, names));
  }
  return items;
};

/** More than is told, or who nudges. */
const isAside = (line: string): boolean =>
  line.startsWith('… và') ||
  line.startsWith('Nhắc theo đề nghị') ||
  /^Còn \d+ việc quá hạn/.test(line);

const ownItem = (line: string, unit: Unit | undefined, { milestones }: Names): ToldItem => {
  const milestone = milestones.find(({ name }) => line.startsWith(`• ${name['vi']}: `));
  if (!milestone || !unit) throw new Error(`what is this about: ${line}`);
  const words = ownWords(line.slice((milestone.name['vi'] ?? '').length + 4));
  return { about: { milestone, unit }, isOwn: true, words };
};

const lateItem = (line: string, milestone: Milestone, { units }: Names): ToldItem => {
  const unit = units.find(({ name }) => line.startsWith(`• ${name}: `));
  if (!unit) throw new Error(`of which unit is this: ${line}`);
  const words = lateWords(line.slice(unit.name.length + 4));
  return { about: { milestone, unit }, isOwn: false, words };
};

const ownWords = (said: string): string => {
  if (said.startsWith('đã tiếp nhận')) return 'has come, thanks';
  const draft = /đã soạn (\d+%)/.exec(said)?.[1];
  return `${whenOf(said)}${draft === undefined ? '' : `, draft ${draft}`}`;
};

/** What is said, and how it is put in short; of the date and the number that stand in it. */
const sayings: readonly [string, (day: string, days: string) => string][] = [
  ['đến nay Hệ thống chưa nhận được', (day, days) => `due ${day}, ${days} late`],
  ['hạn gửi là hôm nay', (day) => `today, ${day}`],
  ['hạn gửi là ngày mai', (day) => `tomorrow, ${day}`],
  ['diễn ra hôm nay', () => 'is today'],
  ['chậm nhất ngày', (day) => `is held by ${day}`],
  ['diễn ra', (day, days) => `is on ${day}, ${days} left`],
  ['đơn vị có hồ sơ', (day) => `opens: has it any? due ${day}`],
  ['đã đến kỳ', (day, days) => `opens, due ${day}, ${days} left`],
  ['còn', (day, days) => `due ${day}, ${days} left`],
  ['hạn', (day) => `due ${day}`],
];

const whenOf = (said: string): string => {
  const [due = ''] = /\d+\/\d+\/\d{4}(?: \([^)]*\))?(?:; nên gửi [^.]*)?/.exec(said) ?? [];
  const day = due.replaceAll(/\/\d{4}/g, '');
  const days = /(\d+) ngày làm việc/.exec(said)?.[1] ?? '';
  const saying = sayings.find(([start]) => said.startsWith(start));
  return saying ? saying[1](day, days) : said;
};

const lateWords = (said: string): string => {
  const days = /quá hạn (\d+) ngày làm việc/.exec(said)?.[1];
  const draft = /đã soạn (\d+%)/.exec(said)?.[1];
  if (said.startsWith('đã gửi')) return 'has come';
  if (days === undefined) return said;
  const state = draft === undefined ? '' : `, draft ${draft}`;
  return `${days} late${state}${said.includes('chưa có đầu mối') ? ', no contact' : ''}`;
};
