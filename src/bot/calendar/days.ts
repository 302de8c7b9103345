import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import {
  dueSemantics,
  lastDayOf,
  shiftPolicies,
  type DueSemantics,
  type Milestone,
  type ShiftPolicy,
} from '../../core/calendar/milestone.ts';
import { loadWorkingDays } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { chosenMark, milestoneButton, milestoneById, milestoneData } from './data.ts';
import { edit } from './edit.ts';
import { dayWords, dueWords, locksWords } from './words.ts';

/** The four days of a milestone, what its due day means, and where a day off moves it. */
export const calendarDaysFeature = (): Feature => {
  const days = feature();
  days.callbackQuery(/^k:d:/, forAdmins(showPressed));
  days.callbackQuery(/^k:s:[^:]+:(?:sem|sh|nl|ng):/, forAdmins(pressed));
  return days;
};

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await milestoneById(ctx, dataParts(ctx)[1]);
  if (!milestone) return refuse(ctx, 'button-outdated');
  await showDays(ctx, milestone);
};

export const showDays = async (ctx: BotContext, milestone: Milestone): Promise<void> => {
  const { id, name, opensOn, onTimeUntil, locksOn, semantics, shift } = milestone;
  const days = await loadWorkingDays(ctx.request.stores);
  const hasGrace = onTimeUntil !== lastDayOf(milestone);
  const ask = (key: KeyTaking, what: string): MessageButton =>
    milestoneButton(key, { screen: 'e', id, more: [what] });
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      say('calendar-opens', { day: dayWords(opensOn) }),
      say('calendar-due', { due: dueWords(milestone, days) }),
      hasGrace
        ? say('calendar-on-time', { day: dayWords(onTimeUntil) })
        : say('calendar-on-time-due'),
      say('calendar-locks', { locks: locksWords(milestone) }),
      'blank',
      say('calendar-days-how'),
    ],
    [
      [ask('button-calendar-due', 'due'), ask('button-calendar-opens', 'opens')],
      [ask('button-calendar-on-time', 'grace'), ask('button-calendar-locks', 'locks')],
      [
        ...(hasGrace ? [setButton('button-calendar-no-grace', [id, 'ng', '0'])] : []),
        ...(locksOn ? [setButton('button-calendar-unlock', [id, 'nl', '0'])] : []),
      ],
      dueSemantics.map((one) => ({
        label: say(`button-calendar-${one}`, { mark: chosenMark(one === semantics) }),
        data: milestoneData('s', id, 'sem', one),
      })),
      shiftPolicies.map((one) => ({
        label: say(`button-calendar-shift-${one}`, { mark: chosenMark(one === shift) }),
        data: milestoneData('s', id, 'sh', one),
      })),
      [milestoneButton('button-calendar-to-milestone', { screen: 'm', id })],
    ].filter((row) => row.length > 0),
  );
};

const setButton = (
  key: KeyTaking,
  [id, what, value]: [Milestone['id'], string, string],
): MessageButton => ({ label: say(key), data: milestoneData('s', id, what, value) });

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, what = '', value = ''] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  if (!milestone) return refuse(ctx, 'button-outdated');
  const changes = changesOf(milestone, what, value);
  await edit(ctx, by, { wish: { id: milestone.id, changes }, shown: showDays });
};

const changesOf = (milestone: Milestone, what: string, value: string): MilestoneChanges => {
  switch (what) {
    case 'sem':
      return { semantics: value as DueSemantics };
    case 'sh':
      return { shift: value as ShiftPolicy };
    case 'ng':
      return { onTimeUntil: lastDayOf(milestone) };
    default:
      return { locksOn: null };
  }
};
