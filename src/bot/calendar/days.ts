import {
  dueSemantics,
  lastDayOf,
  shiftPolicies,
  type Milestone,
} from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { type typedDays } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { button, chosenMark, type ScreenNews } from './of-milestone.ts';
import { commonDeadline, dayWords, locksWords, namedWords } from './words.ts';

const { calendar } = buttons;

/** The four days of a milestone, what its due day means, and where a day off moves it. */
export const showDays = async (
  ctx: BotContext,
  milestone: Milestone,
  news?: ScreenNews,
): Promise<void> => {
  const { id, name, opensOn, onTimeUntil, locksOn, semantics, shift } = milestone;
  const now = await loadToday(ctx.request.stores, ctx.request.now);
  const hasGrace = onTimeUntil !== lastDayOf(milestone);
  const ask = (key: KeyTaking, what: (typeof typedDays)[number]): MessageButton =>
    button(key, calendar.ask.to({ id, what }));
  show(
    ctx,
    [
      ...(news?.lines ?? []),
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      say('calendar-opens', { day: dayWords(opensOn) }),
      say('calendar-due', { due: commonDeadline(milestone, now) }),
      say('calendar-named', { day: namedWords(milestone) }),
      hasGrace
        ? say('calendar-on-time', { day: dayWords(onTimeUntil) })
        : say('calendar-on-time-due'),
      say('calendar-locks', { locks: locksWords(milestone) }),
      'blank',
      say('calendar-days-how'),
    ],
    [
      ...(news?.rows ?? []),
      [ask('button-calendar-due', 'due'), ask('button-calendar-opens', 'opens')],
      [ask('button-calendar-on-time', 'grace'), ask('button-calendar-locks', 'locks')],
      [
        ...(hasGrace
          ? [button('button-calendar-no-grace', calendar.dropGrace.to({ id, value: false }))]
          : []),
        ...(locksOn
          ? [button('button-calendar-unlock', calendar.dropLock.to({ id, value: false }))]
          : []),
      ],
      dueSemantics.map((one) => ({
        label: say(`button-calendar-${one}`, { mark: chosenMark(one === semantics) }),
        data: calendar.setSemantics.to({ id, value: one }),
      })),
      shiftPolicies.map((one) => ({
        label: say(`button-calendar-shift-${one}`, { mark: chosenMark(one === shift) }),
        data: calendar.setShift.to({ id, value: one }),
      })),
      [button('button-calendar-to-milestone', calendar.milestone.to({ id }))],
    ].filter((row) => row.length > 0),
  );
};
