import { shortNameOf, type Milestone } from '../../core/calendar/milestone.ts';
import { nameIn, type Language } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import { languageWords } from '../kit/languages.ts';
import { show, type BotContext, type MessageButton, type Request } from '../kit/request.ts';
import { button, type ScreenNews } from './of-milestone.ts';

const { calendar } = buttons;

/** Names in all languages, short ones for buttons, and the phrase that the milestone rests on. */
export const showNames = (ctx: BotContext, milestone: Milestone, news?: ScreenNews): void => {
  const { request } = ctx;
  const { languages } = request.ports.text;
  const { id, name, source } = milestone;
  const short = shortNameOf(milestone);
  const ask = (part: Part): MessageButton[][] =>
    inPairs(
      languages.map((language) => ({
        label: nameLabel(request, part, language),
        data: calendar.ask.to({ id, what: { part, language } }),
      })),
    );
  show(
    ctx,
    [
      ...(news?.lines ?? []),
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      ...languages.map((language) => nameLine(request, 'name', { names: name, language })),
      ...languages.map((language) => nameLine(request, 'short', { names: short, language })),
      source === '' ? say('calendar-no-source') : say('calendar-source', { source }),
    ],
    [
      ...ask('name'),
      ...ask('short'),
      [button('button-calendar-source', calendar.ask.to({ id, what: 'source' }))],
      [button('button-calendar-to-milestone', calendar.milestone.to({ id }))],
    ],
  );
};

type Part = 'name' | 'short';

const nameLabel = (request: Request, part: Part, language: Language): TextRef =>
  language === request.who.language
    ? say(`button-calendar-${part}-own`)
    : say(`button-calendar-${part}-other`, { language: languageWords(request, language) });

/** As people of that language see it. */
const nameLine = (
  request: Request,
  part: Part,
  { names, language }: { names: Milestone['name']; language: Language },
): TextRef => {
  const name = nameIn(names, language);
  return language === request.who.language
    ? say(`calendar-${part}-own`, { name })
    : say(`calendar-${part}-other`, { name, language: languageWords(request, language) });
};
