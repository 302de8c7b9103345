import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forKnown, type Feature } from '../kit/feature.ts';
import { refuse, tell, type BotContext, languageButtons } from '../kit/request.ts';
import { welcome } from './menu.ts';

/** Answers hold codes and values, never words: changing the language loses nothing. */
export const languageFeature = (): Feature => {
  const language = feature();
  language.callbackQuery(/^lang:/, forKnown(choose));
  return language;
};

export const askLanguage = ({ request }: BotContext): void =>
  tell(request, say('language-question'), [languageButtons(request)]);

const choose = async (ctx: BotContext, { person, ...known }: KnownPerson): Promise<void> => {
  const [code] = dataParts(ctx);
  if (!ctx.request.ports.text.speaks(code)) return refuse(ctx, 'button-outdated');
  const changed = { ...person, language: code };
  await ctx.request.stores.people.save(changed);
  ctx.request.who = { ...ctx.request.who, language: code };
  await welcome(ctx, { ...known, person: changed });
};
