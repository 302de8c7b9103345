import type { Milestone } from '../../core/calendar/milestone.ts';
import { reminderProfileNames } from '../../core/calendar/reminder-profiles.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { lowered, say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext } from '../kit/request.ts';
import { chosenMark, milestoneButton, milestoneById, milestoneData } from './data.ts';
import { edit } from './edit.ts';

/** How units are reminded of a milestone, and whether they are. */
export const calendarRemindersFeature = (): Feature => {
  const reminders = feature();
  reminders.callbackQuery(/^k:r:/, forAdmins(showPressed));
  reminders.callbackQuery(/^k:s:[^:]+:(?:rp|rr):/, forAdmins(pressed));
  return reminders;
};

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await milestoneById(ctx, dataParts(ctx)[1]);
  if (milestone) showReminders(ctx, milestone);
  else refuse(ctx, 'button-outdated');
};

const showReminders = (ctx: BotContext, milestone: Milestone): void => {
  const { id, name, reminders, remindersOn } = milestone;
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      say(remindersOn ? 'calendar-reminders-are-on' : 'calendar-reminders-are-off'),
      'blank',
      say('calendar-reminders', { profile: say(`calendar-profile-${lowered(reminders)}`) }),
      'blank',
      ...reminderProfileNames.map((profile) => say(`calendar-profile-${lowered(profile)}-days`)),
    ],
    [
      ...inThrees(
        reminderProfileNames.map((profile) => ({
          label: say(`button-calendar-profile-${lowered(profile)}`, {
            mark: chosenMark(profile === reminders),
          }),
          data: milestoneData('s', id, 'rp', profile),
        })),
      ),
      [
        milestoneButton(remindersOn ? 'button-calendar-silence' : 'button-calendar-remind', {
          screen: 's',
          id,
          more: ['rr', remindersOn ? '0' : '1'],
        }),
      ],
      [milestoneButton('button-calendar-to-milestone', { screen: 'm', id })],
    ],
  );
};

const inThrees = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / 3) }, (_, at) => items.slice(at * 3, at * 3 + 3));

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, what, value] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  const profile = reminderProfileNames.find((one) => one === value);
  if (!milestone || (what === 'rp' && !profile)) return refuse(ctx, 'button-outdated');
  const changes = profile ? { reminders: profile } : { remindersOn: value === '1' };
  await edit(ctx, by, { wish: { id: milestone.id, changes }, shown: showReminders });
};
