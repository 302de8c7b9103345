import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext, type MessageButton } from '../kit/request.ts';
import { milestoneButton, milestoneById } from './data.ts';

/** Names in both languages, short ones for buttons, and the phrase that the milestone rests on. */
export const calendarNamesFeature = (): Feature => {
  const names = feature();
  names.callbackQuery(/^k:n:/, forAdmins(showPressed));
  return names;
};

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await milestoneById(ctx, dataParts(ctx)[1]);
  if (!milestone) return refuse(ctx, 'button-outdated');
  showNames(ctx, milestone);
};

export const showNames = (ctx: BotContext, milestone: Milestone): void => {
  const { id, name, source } = milestone;
  const short = shortNameOf(milestone);
  const ask = (key: KeyTaking, what: string): MessageButton =>
    milestoneButton(key, { screen: 'e', id, more: [what] });
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      say('calendar-name-vi', { name: name['vi'] ?? '' }),
      say('calendar-name-en', { name: name['en'] ?? '' }),
      say('calendar-short-vi', { name: short['vi'] ?? '' }),
      say('calendar-short-en', { name: short['en'] ?? '' }),
      source === '' ? say('calendar-no-source') : say('calendar-source', { source }),
    ],
    [
      [ask('button-calendar-name-vi', 'vi'), ask('button-calendar-name-en', 'en')],
      [ask('button-calendar-short-vi', 'svi'), ask('button-calendar-short-en', 'sen')],
      [ask('button-calendar-source', 'src')],
      [milestoneButton('button-calendar-to-milestone', { screen: 'm', id })],
    ],
  );
};
