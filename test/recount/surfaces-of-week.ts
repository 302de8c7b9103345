import { expect } from 'vitest';

import { showWeek } from '../../src/bot/board/overview.ts';
import { weekOf as weekPageOf } from '../../src/core/reminders/week-page.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { counted, grouped, isDone, isPast, percentOf, weekOf } from './counted.ts';
import { NOW } from './lay-register.ts';
import { TODAY, YEAR } from './random-year.ts';
import { seen, type Scene } from './scene.ts';
import { forms, said } from './shown.ts';
import type { Duty } from './stored-year.ts';
import { riskIn } from './surfaces-of-papers.ts';
import { targetsOf } from './targets-by-hand.ts';

const today = TODAY;

/** The days before and after today on which the week looks. */
const [BEFORE, AFTER] = ['2027-05-21', '2027-09-03'];
const MOST = 5;

const dayOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
};

const figuresOf = (duties: readonly Duty[]): string => {
  if (duties[0]?.milestone.code === 'INITIATIVES') {
    const having = duties.filter((one) => !one.isQuestion && !one.hasNothing);
    const values = {
      has: having.length,
      sent: having.filter(isDone).length,
      without: duties.filter((one) => one.hasNothing).length,
      unanswered: duties.filter((one) => one.isQuestion).length,
    };
    return said(say('weekly-question', { name: '', due: '', ...values }))[0] ?? '';
  }
  const values = {
    done: duties.filter(isDone).length,
    total: duties.length,
    late: duties.filter((one) => isPast(one, NOW)).length,
  };
  return said(say('weekly-milestone', { name: '', due: '', ...values }))[0] ?? '';
};

/** `• name, by date (note): figures`, without the note. */
const linesOf = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => line.startsWith('• '))
    .map((line) => {
      const [, name, date, figures] =
        /^• (.*?), hạn (?:hết ngày )?([\d/]+).*?: (.*)$/u.exec(line) ?? [];
      return `${name} | ${date} | ${figures}`;
    });

/** The day that the Board named, or to which it was moved for all. */
const named = (one: Duty['milestone']): string => {
  const day = new Date(Date.parse(one.dueOn) - (one.semantics === 'before' ? 86_400_000 : 0))
    .toISOString()
    .slice(0, 10);
  return one.onTimeUntil > day ? one.onTimeUntil : day;
};

const expectMilestoneLines = ({ found }: Scene, lines: readonly string[]): void => {
  const open = grouped(found.duties, ({ milestone }) => milestone.id)
    .map(([id, duties]) => ({ id, duties, day: named((duties[0] as Duty).milestone) }))
    .filter(({ day }) => BEFORE <= day && day <= AFTER)
    .filter(({ duties }) => duties.some((one) => !isDone(one)));
  expect(open.length).toBeLessThanOrEqual(MOST);
  expect(linesOf(lines).toSorted()).toEqual(
    open
      .map(({ id, duties }) => {
        const [, figures] = /: (.*)$/u.exec(figuresOf(duties)) ?? [];
        return `${(duties[0] as Duty).milestone.title} | ${dayOf(found.dueOf(id))} | ${figures}`;
      })
      .toSorted(),
  );
  const alone = found.units.filter(
    (unit) =>
      unit.validFrom <= TODAY &&
      (unit.validTo === null || TODAY <= unit.validTo) &&
      !found.spokenFor.has(unit.id),
  ).length;
  const told = said(say('weekly-contacts', { count: 1 }))[0]?.slice(2) ?? '';
  expect(lines.filter((line) => line.includes(told))).toEqual(
    alone > 0 ? said(say('weekly-contacts', { count: alone })) : [],
  );
};

/** What comes to leaders by their schedule, and what `/tomtat` shows. */
export const expectWeek = async (scene: Scene): Promise<void> => {
  const { stores, found } = scene;
  const page = await weekPageOf(stores, { forms }, { language: 'vi', now: NOW });
  const lines = said(...page.lines);
  const all = counted(found.duties);
  const week = weekOf(found, NOW);
  const risk = riskIn(found.units.flatMap(({ id }) => [targetsOf(found, id) ?? []]));
  const expected = said(
    say('weekly-heading', { date: { date: today } }),
    ...(all.owed === 0
      ? []
      : [
          say('weekly-year', {
            year: String(YEAR),
            done: all.done,
            owed: all.owed,
            percent: percentOf(all),
          }),
          say('city-year-week', { count: week.came, full: week.newly }),
        ]),
    ...(all.overdue > 0 ? [say('city-year-overdue', { count: all.overdue })] : []),
    ...(all.returned > 0 ? [say('city-year-returned', { count: all.returned })] : []),
    ...(risk.risk > 0 ? [say('city-year-targets', risk)] : []),
  );
  expect(lines.slice(0, expected.length)).toEqual(expected);
  expectMilestoneLines(scene, lines);
  const bars = page.chart?.rows ?? [];
  expect(bars.map(({ figures }) => said(figures)[0] ?? '').toSorted()).toEqual(
    grouped(found.duties, ({ cluster }) => cluster)
      .map(([, own]) => counted(own))
      .filter(({ owed }) => owed > 0)
      .flatMap((each) => {
        const { done, owed } = each;
        return said(say('city-year-figures', { done, owed, percent: percentOf(each) }));
      })
      .toSorted(),
  );
  const asked = await seen(scene, (ctx, by) => showWeek(ctx, by));
  expectMilestoneLines(scene, asked.lines);
};
