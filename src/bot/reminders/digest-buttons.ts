import { loadObligations, loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import { isDone, type Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dutiesOfDigest, snoozeDigest } from '../../core/reminders/snooze.ts';
import { LONGEST_SNOOZE_DAYS } from '../../core/reminders/time-limits.ts';
import {
  addDays,
  dateInHanoi,
  instantInHanoi,
  yearOf,
  type CalendarDate,
} from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import { HOUR_MS, plusMs, type Instant } from '../../core/shared/instant.ts';
import { say } from '../../core/shared/text-ref.ts';
import { readDate } from '../../core/shared/vietnamese-date.ts';
import { day } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { calledTask } from '../kit/called.ts';
import { awaitWords, expectedReply, forgetAwaited } from '../kit/expected-reply.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, tell, type BotContext } from '../kit/request.ts';
import { relievingQuestion, type AskedRelief } from '../tasks/exemption-questions.ts';
import { placeOf, taskShortTitle } from '../tasks/task-lines.ts';

const { reminders, tasks } = buttons;

const SNOOZE_HOURS = 3;
const TASKS_A_PAGE = 10;

/** Until when a digest is put off. */
export const SNOOZE = expectedReply('snooze', { day });

/** The day of the digest whose button was pressed. */
type OfDigest = { day: CalendarDate };

/** What a digest asked for and is still open; the digest itself stays as it is. */
export const askRelief = async (
  ctx: BotContext,
  by: KnownPerson,
  { deed, page, ...digest }: OfDigest & { deed: AskedRelief['deed']; page: number | undefined },
): Promise<void> => {
  const open = await openTasks(ctx, by, digest.day);
  const [only, another] = open;
  if (!only) return refuse(ctx, 'digest-nothing-open');
  if (!another) {
    const { lines, rows } = await relievingQuestion(ctx, { by, task: only, deed });
    return tell(ctx.request, lines, rows);
  }
  const isOneUnit = new Set(open.map(({ unit }) => unit.id)).size === 1;
  const address = deed === 'p' ? reminders.paper : reminders.extension;
  const { items, turning } = pageOf(ctx.request, open, {
    wanted: page ?? 0,
    size: TASKS_A_PAGE,
    to: (at) => address.to({ day: digest.day, page: at }),
    named: calledTask,
  });
  const lines = [say(deed === 'p' ? 'digest-choose-paper' : 'digest-choose-extension')];
  const rows = items.map((task) => [
    {
      label: say('button-task', {
        form: taskShortTitle(task),
        unit: isOneUnit ? '' : ` · ${task.unit.shortName}`,
      }),
      data: (deed === 'p' ? tasks.paper : tasks.extension).to(placeOf(task)),
    },
  ]);
  const below = turning.length > 0 ? [...rows, turning] : rows;
  if (page === undefined) tell(ctx.request, lines, below);
  else show(ctx, lines, below);
};

const openTasks = async (
  { request }: BotContext,
  { person, unitIds }: KnownPerson,
  digestDay: CalendarDate,
): Promise<Obligation[]> => {
  const { stores, ports, now } = request;
  const duties = await dutiesOfDigest(stores.reminders, person.id, digestDay);
  if (duties.length === 0) return [];
  const milestoneIds = [...new Set(duties.map(({ milestoneId }) => milestoneId))];
  const asked = new Set(duties.map((one) => `${one.unitId}:${one.milestoneId}`));
  const where = { now, milestoneIds, unitIds };
  return (await loadObligations(stores, ports.forms, where)).filter(
    (one) => asked.has(`${one.unit.id}:${one.milestone.id}`) && !isDone(one) && !one.pending,
  );
};

export const askLater = async (
  ctx: BotContext,
  _by: KnownPerson,
  digest: OfDigest,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const days = await loadWorkingDays(stores);
  const today = dateInHanoi(now);
  const first = days.nextWorkingDay(today);
  const later = [3, 5].map((count) => days.addWorkingDays(today, count));
  const isTomorrow = first === addDays(today, 1);
  tell(
    ctx.request,
    [say('snooze-question', { date: { date: digest.day } })],
    [
      [
        { label: say('snooze-button-hours'), data: reminders.laterToday.to(digest) },
        {
          label: isTomorrow
            ? say('snooze-button-tomorrow')
            : say('snooze-button-date', { date: { date: first } }),
          data: reminders.laterUntil.to({ ...digest, until: first }),
        },
      ],
      later.map((date) => ({
        label: say('snooze-button-date', { date: { date } }),
        data: reminders.laterUntil.to({ ...digest, until: date }),
      })),
      [{ label: say('snooze-button-type'), data: reminders.laterTyped.to(digest) }],
    ],
  );
};

export const putOffByHours = (ctx: BotContext, by: KnownPerson, digest: OfDigest): Promise<void> =>
  snooze(ctx, by, { ...digest, until: plusMs(ctx.request.now, SNOOZE_HOURS * HOUR_MS) });

export const putOffTo = async (
  ctx: BotContext,
  by: KnownPerson,
  { until, ...digest }: OfDigest & { until: CalendarDate },
): Promise<void> => {
  if (!maySnooze(until, dateInHanoi(ctx.request.now))) return refuse(ctx, 'button-outdated');
  await snooze(ctx, by, { ...digest, until: instantInHanoi(until, '08:00') });
};

const maySnooze = (until: CalendarDate, today: CalendarDate): boolean =>
  until > today && until <= addDays(today, LONGEST_SNOOZE_DAYS);

export const askDay = async (ctx: BotContext, by: KnownPerson, digest: OfDigest): Promise<void> => {
  await awaitWords(ctx, by, SNOOZE.about(digest));
  tell(ctx.request, say('snooze-type'));
};

export const hearDay = async (
  ctx: BotContext,
  by: KnownPerson,
  digest: OfDigest,
): Promise<void> => {
  const today = dateInHanoi(ctx.request.now);
  const reading = readDate(ctx.message?.text ?? '', { today, year: yearOf(today) });
  const until =
    reading.type === 'dates' ? reading.dates.find((date) => maySnooze(date, today)) : undefined;
  if (!until)
    return tell(
      ctx.request,
      dateProblem(reading) ?? say('snooze-bad-date', { days: LONGEST_SNOOZE_DAYS }),
    );
  await forgetAwaited(ctx, by);
  await snooze(ctx, by, { ...digest, until: instantInHanoi(until, '08:00') });
};

const snooze = async (
  ctx: BotContext,
  by: KnownPerson,
  wish: { day: CalendarDate; until: Instant },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await snoozeDigest(stores, { by, now, ...wish });
  if (outcome.type === 'nothing-to-snooze') return refuse(ctx, 'snooze-nothing');
  const values = { at: { at: outcome.at }, count: outcome.count };
  tell(ctx.request, [say('snooze-done', values)]);
};
