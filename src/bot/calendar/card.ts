import { lastDayOf, shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { calendarAgreedAt } from '../../core/calendar/year-agreed.ts';
import { isUsualDay } from '../../core/calendar/year-milestones.ts';
import { loadObligations, loadToday } from '../../core/obligations/load-obligations.ts';
import { isDone } from '../../core/obligations/obligation.ts';
import { yearOf } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { leadLines } from '../board/overview.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { button, type ScreenNews } from './of-milestone.ts';
import {
  commonDeadline,
  dayWords,
  formWords,
  locksWords,
  namedWords,
  reminderWords,
  whoWords,
} from './words.ts';

const { calendar } = buttons;

/** Everything about one milestone, with the ways to change it. */
export const showMilestone = async (
  ctx: BotContext,
  milestone: Milestone,
  news?: ScreenNews,
): Promise<void> => {
  const { id, dueOn } = milestone;
  show(
    ctx,
    [
      ...(news?.lines ?? []),
      say('calendar-milestone', { name: { said: milestone.name } }),
      ...(await standingLines(ctx, milestone)),
      'blank',
      ...(await factLines(ctx, milestone)),
    ],
    [
      ...(news?.rows ?? []),
      [
        button('button-calendar-names', calendar.names.to({ id })),
        button('button-calendar-days', calendar.days.to({ id })),
      ],
      [
        button('button-calendar-who', calendar.who.to({ id })),
        button('button-calendar-form', calendar.form.to({ id })),
      ],
      [button('button-calendar-reminders', calendar.reminders.to({ id }))],
      ...leadRow(milestone),
      ...switches(milestone),
      [
        {
          label: say('button-calendar-back', { year: String(yearOf(dueOn)) }),
          data: calendar.year.to({ year: yearOf(dueOn) }),
        },
      ],
    ],
  );
};

/** What nobody hands in nobody reads. */
const leadRow = ({ id, isOwed, isReadByLead, isCheckedByLead }: Milestone): MessageButton[][] =>
  isOwed
    ? [
        [
          button(
            isReadByLead ? 'button-calendar-lead-not' : 'button-calendar-lead-reads',
            calendar.letLeadRead.to({ id, isOn: !isReadByLead }),
          ),
        ],
        [
          button(
            isCheckedByLead ? 'button-calendar-lead-no-check' : 'button-calendar-lead-checks',
            calendar.letLeadCheck.to({ id, isOn: !isCheckedByLead }),
          ),
        ],
      ]
    : [];

const switches = ({ id, isOn, remindersOn, reminders }: Milestone): MessageButton[][] => {
  const canRemind = isOn && reminders !== 'NONE';
  const silence = remindersOn ? 'button-calendar-silence' : 'button-calendar-remind';
  return [
    ...(canRemind
      ? [[button(silence, calendar.switchReminders.to({ id, isOn: !remindersOn }))]]
      : []),
    [
      button(
        isOn ? 'button-calendar-switch-off' : 'button-calendar-switch-on',
        calendar.switchOn.to({ id, isOn: !isOn }),
      ),
    ],
  ];
};

/** Whether it counts, and how many units it concerns. */
const standingLines = async (ctx: BotContext, milestone: Milestone): Promise<TextRef[]> => {
  const { stores, ports, now } = ctx.request;
  if (!milestone.isOn) return [say('calendar-is-off')];
  if (!milestone.isOwed) return [say('calendar-is-event')];
  const owed = await loadObligations(stores, ports.forms, { now, milestones: [milestone] });
  const done = owed.filter(isDone).length;
  return [
    ...(await leadLines(ctx.request, milestone)),
    owed.length === 0
      ? say('calendar-is-on-nobody')
      : say('calendar-is-on', { count: owed.length, done }),
  ];
};

/** A day that the Board has neither changed nor found right rests on nothing yet. */
const usualDayLines = async (ctx: BotContext, milestone: Milestone): Promise<Line[]> => {
  if (!milestone.isOwed || !isUsualDay(milestone)) return [];
  const agreedAt = await calendarAgreedAt(ctx.request.stores.installation, yearOf(milestone.dueOn));
  return agreedAt === null ? [say('calendar-default-day')] : [];
};

const factLines = async (ctx: BotContext, milestone: Milestone): Promise<Line[]> => {
  const { request } = ctx;
  const { opensOn, onTimeUntil, short, source, reminders, members, owes, isOwed } = milestone;
  const { isReadByLead, isCheckedByLead } = milestone;
  const now = await loadToday(request.stores, request.now);
  const shortName = shortNameOf(milestone);
  const hasGrace = onTimeUntil !== lastDayOf(milestone);
  return [
    ...(Object.values(short).every((words) => words === '')
      ? []
      : [say('calendar-short', { name: { said: shortName } })]),
    say('calendar-opens', { day: dayWords(opensOn) }),
    say('calendar-due', { due: commonDeadline(milestone, now) }),
    ...(await usualDayLines(ctx, milestone)),
    say('calendar-named', { day: namedWords(milestone) }),
    ...(hasGrace ? [say('calendar-on-time', { day: dayWords(onTimeUntil) })] : []),
    say('calendar-locks', { locks: locksWords(milestone) }),
    say('calendar-who', { who: whoWords(request, milestone) }),
    say('calendar-form', { form: formWords(request, milestone) }),
    ...(isOwed ? [say(isReadByLead ? 'calendar-lead-reads' : 'calendar-lead-not')] : []),
    ...(isCheckedByLead ? [say('calendar-lead-checks')] : []),
    say('calendar-reminders', {
      profile: reminders === 'NONE' ? say('calendar-profile-none') : reminderWords(milestone),
    }),
    ...(owes.role === 'lead' && members !== 'NONE' ? [say('calendar-members')] : []),
    source === '' ? say('calendar-no-source') : say('calendar-source', { source }),
  ];
};
