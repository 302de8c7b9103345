import type { Milestone } from '../../core/calendar/milestone.ts';
import { reminderProfileNames } from '../../core/calendar/reminder-profiles.ts';
import { lowered, say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { inThrees } from '../kit/columns.ts';
import { show, type BotContext } from '../kit/request.ts';
import { button, chosenMark } from './of-milestone.ts';

const { calendar } = buttons;

/** How units are reminded of a milestone, and whether they are. */
export const showReminders = (ctx: BotContext, milestone: Milestone): void => {
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
          data: calendar.setLadder.to({ id, value: profile }),
        })),
      ),
      [
        button(
          remindersOn ? 'button-calendar-silence' : 'button-calendar-remind',
          calendar.setReminders.to({ id, isOn: !remindersOn }),
        ),
      ],
      [button('button-calendar-to-milestone', calendar.milestone.to({ id }))],
    ],
  );
};
