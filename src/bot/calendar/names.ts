import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { say, type KeyTaking } from '../../core/shared/text-ref.ts';
import { type typedWords } from '../kit/button-fields.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { button } from './of-milestone.ts';

const { calendar } = buttons;

/** Names in both languages, short ones for buttons, and the phrase that the milestone rests on. */
export const showNames = (ctx: BotContext, milestone: Milestone): void => {
  const { id, name, source } = milestone;
  const short = shortNameOf(milestone);
  const ask = (key: KeyTaking, what: (typeof typedWords)[number]): MessageButton =>
    button(key, calendar.ask.to({ id, what }));
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
      [button('button-calendar-to-milestone', calendar.milestone.to({ id }))],
    ],
  );
};
