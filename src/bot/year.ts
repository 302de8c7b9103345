import { isDone, isOverdue, type Obligation } from '../core/obligations/obligation.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { dateInHanoi, yearOf } from '../core/shared/calendar-date.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { dataParts, feature, forKnown, type Feature } from './feature.ts';
import { taskTitle } from './task-lines.ts';
import { tasksOfPerson } from './tasks.ts';
import { htmlOf, refuse, show, wordsOf, type BotContext, type Line } from './turn.ts';

/** The year of a person's units, as a list and as a file for a phone's calendar. */
export const yearFeature = (): Feature => {
  const year = feature();
  year.callbackQuery(/^v:y:/, forKnown(showYear));
  year.callbackQuery(/^v:i$/, forKnown(sendFile));
  return year;
};

const PER_PAGE = 10;

/** What is due from this January on, the early part of the next year included. */
const dueThisYear = async ({ turn }: BotContext, by: KnownPerson): Promise<Obligation[]> => {
  const year = yearOf(dateInHanoi(turn.now));
  const { year: all } = await tasksOfPerson(turn, by);
  return all.filter(({ dueOn }) => Number(dueOn.slice(0, 4)) >= year);
};

const showYear = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const all = await dueThisYear(ctx, by);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  const at = Math.min(Number(dataParts(ctx)[1] ?? 0), pages - 1);
  const here = all.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
  const isNamed = by.unitIds.length > 1;
  const lines: Line[] = [
    say('year-heading'),
    ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
    'blank',
    ...here.map((one) => yearLine(ctx, one, isNamed)),
    'blank',
    say('year-file'),
  ];
  show(ctx, lines, [
    [
      ...(at > 0 ? [{ label: say('button-page-before'), data: `v:y:${at - 1}` }] : []),
      ...(at < pages - 1 ? [{ label: say('button-page-after'), data: `v:y:${at + 1}` }] : []),
    ],
    [{ label: say('button-calendar-file'), data: 'v:i' }],
    [{ label: say('button-menu'), data: 'menu:' }],
  ]);
};

const yearLine = ({ turn }: BotContext, one: Obligation, isNamed: boolean): TextRef =>
  say(isOverdue(one, turn.now) ? 'year-line-overdue' : 'year-line', {
    mark: markOf(one),
    date: { date: one.dueOn },
    form: taskTitle(one),
    unit: isNamed ? ` · ${one.unit.shortName}` : '',
  });

const markOf = (one: Obligation): string => {
  if (isDone(one)) return '●';
  return one.state.type === 'drafting' ? '◐' : '○';
};

const sendFile = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { turn } = ctx;
  const due = (await dueThisYear(ctx, by)).filter((one) => !isDone(one));
  if (due.length === 0) return refuse(ctx, 'year-file-empty');
  const events = due.map(({ milestone, unit, dueOn }) => ({
    // Stable, so that a file taken again moves what moved instead of doubling it.
    id: `${milestone.code}-${milestone.period}-${unit.code}@thi-dua-bot`,
    on: dueOn,
    title: `${wordsOf(turn, taskTitle({ milestone }))} · ${unit.shortName}`,
    about: milestone.source,
    revision: milestone.revision,
  }));
  const html = htmlOf(turn, [say('year-file-caption')]);
  const name = wordsOf(turn, say('year-file-title'));
  turn.replies.push({ type: 'paper', paper: { type: 'calendar', name, events }, html });
};
