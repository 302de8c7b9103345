import type { Milestone } from '../../src/core/calendar/milestone.ts';
import { isNudge, type Reminder } from '../../src/core/reminders/reminder.ts';
import { weekdayOf, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import type { HeardLog, Noted } from './heard-log.ts';
import type { Player } from './player.ts';
import { isDigest, itemsOf, loadNames, type Names } from './told-items.ts';
import type { World } from './world.ts';

/** `ANNUAL_PLAN 2027`: what it is and of which year. */
const codeOf = ({ code, period }: Milestone): string => `${code} ${period.slice(0, 4)}`;

type Row = {
  day: CalendarDate;
  time: string;
  who: string[];
  what: string;
  lines: string[];
  isDeed: boolean;
};

/** Everything that was noted, a paragraph a day; those who hear the same stand together. */
export const tableOf = async (
  world: World,
  log: HeardLog,
  people: Readonly<Record<string, Player>>,
): Promise<string> => {
  const names = await loadNames(world);
  const rows: Row[] = [];
  for (const one of inOrder(log.noted, Object.keys(people))) {
    const row = await rowOf(one, { world, names, people });
    const last = rows.findLastIndex(({ isDeed }) => isDeed);
    const same = rows.slice(last + 1).find((other) => isSame(other, row));
    if (same && !row.isDeed) same.who.push(...row.who);
    else rows.push(row);
  }
  let day = '';
  const lines: string[] = [];
  for (const row of rows) {
    if (row.day !== day) lines.push('', `${weekdays[weekdayOf(row.day)] ?? ''} ${row.day}`);
    day = row.day;
    lines.push(
      `  ${row.time} ${row.who.join(', ')}${row.what}`,
      ...row.lines.map((line) => `    ${line}`),
    );
  }
  return `${lines.slice(1).join('\n')}\n`;
};

/** Chats hear side by side: what lies between two deeds is put in the order of the people. */
const inOrder = (noted: readonly Noted[], people: readonly string[]): Noted[] => {
  const sorted: Noted[] = [];
  let run: Noted[] = [];
  const end = (): void => {
    sorted.push(
      ...run.toSorted((one, other) => (placeOf(one, people) < placeOf(other, people) ? -1 : 1)),
    );
    run = [];
  };
  for (const one of noted) {
    if (one.type === 'heard') run.push(one);
    else {
      end();
      sorted.push(one);
    }
  }
  end();
  return sorted;
};

const placeOf = ({ day, time, who }: Noted, people: readonly string[]): string =>
  `${day} ${time} ${String(people.indexOf(who)).padStart(3, '0')}`;

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const isSame = (one: Row, other: Row): boolean =>
  one.day === other.day &&
  one.time === other.time &&
  one.what === other.what &&
  one.lines.join('\n') === other.lines.join('\n');

type Facts = { world: World; names: Names; people: Readonly<Record<string, Player>> };

const rowOf = async (one: Noted, facts: Facts): Promise<Row> => {
  const { day, time, who } = one;
  const row = { day, time, who: [who], lines: [], isDeed: one.type === 'did' };
  if (one.type === 'did') return { ...row, what: ` ${one.what}` };
  if (!isDigest(one.text)) {
    const [heading = '', ...rest] = one.text.split('\n').filter((line) => line !== '');
    return rest.length > 2
      ? { ...row, what: `: ${heading}`, lines: rest }
      : { ...row, what: `: ${[heading, ...rest].join(' / ')}` };
  }
  const items = itemsOf(one.text, facts.names);
  const steps = await stepsOf(one, facts);
  const own = items.flatMap(({ about, isOwn }) => (about && isOwn ? [about.unit.id] : []));
  const lines = items.map(({ about, isOwn, words }, at) => {
    if (!about) return `  ${words}`;
    const { milestone, unit } = about;
    const place = isOwn && new Set(own).size === 1 ? '' : `${unit.name}, `;
    const isNudged = items[at + 1]?.words.startsWith('Nhắc theo đề nghị') ?? false;
    const step = steps.get(`${milestone.id}:${unit.id}:${isOwn}:${isNudged}`) ?? 'no step';
    return `${place}${codeOf(milestone)} ${step}: ${words}`;
  });
  return { ...row, what: ':', lines };
};

/** The rung of the ladder on which each line of a digest stands, as the log of reminders has it. */
const stepsOf = async (
  { day, who }: Noted,
  { world, people }: Facts,
): Promise<Map<string, string>> => {
  const sent = await sentOn(world, people[who]?.id ?? 0, day);
  return new Map(
    sent.map((one) => [
      `${one.milestoneId}:${one.unitId}:${['unit', 'guest'].includes(one.audience)}:${isNudge(one)}`,
      one.step,
    ]),
  );
};

/** What the log of reminders says that somebody was told on a day. */
export const sentOn = (world: World, id: number, day: CalendarDate): Promise<Reminder[]> =>
  world.stores(async ({ people, reminders }) => {
    const known = await people.known(asTelegramId(id));
    const all = known ? await reminders.ofDay(known.person.id, day) : [];
    return all.filter(({ state }) => state === 'sent');
  });
