import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forKnown, type Feature } from '../kit/feature.ts';
import { refuse, tell, type BotContext, languageButtons } from '../kit/request.ts';
import { welcome } from './menu.ts';

/** Answers hold codes and values, never words: changing the language loses nothing. */
export const languageFeature = (): Feature => {
  const language = feature();
  language.command(['ngonngu', 'lang', 'language'], (ctx) =>
    tell(ctx.turn, say('language-question'), [languageButtons(ctx.turn)]),
  );
  language.callbackQuery(/^lang:/, forKnown(choose));
  return language;
};

const choose = async (ctx: BotContext, { person, ...known }: KnownPerson): Promise<void> => {
  const [code] = dataParts(ctx);
  if (!ctx.turn.ports.text.speaks(code)) return refuse(ctx, 'button-outdated');
  const changed = { ...person, language: code };
  await ctx.turn.stores.people.save(changed);
  ctx.turn.who = { ...ctx.turn.who, language: code };
  await welcome(ctx, { ...known, person: changed });
};
