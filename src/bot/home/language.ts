import type { Language } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { refuse, tell, type BotContext, languageButtons } from '../kit/request.ts';
import { chooseLanguage, speak } from '../people/onboarding.ts';
import { showStrangerWelcome } from '../people/strangers.ts';
import { welcome } from './menu.ts';

export const askLanguage = ({ request }: BotContext): void =>
  tell(request, say('language-question'), [languageButtons(request)]);

/** Answers hold codes and values, never words: changing the language loses nothing. */
export const changeLanguage = async (
  ctx: BotContext,
  { language }: { language: string },
): Promise<void> => {
  const { stores, ports, who } = ctx.request;
  if (!ports.text.speaks(language)) return refuse(ctx, 'button-outdated');
  speak(ctx, language);
  if (!who.known) return goOnIn(ctx, language);
  const person = { ...who.known.person, language };
  await stores.people.save(person);
  await welcome(ctx, { ...who.known, person });
};

/** For somebody on the way in: nothing is kept of a stranger but what they are being asked. */
const goOnIn = async (ctx: BotContext, language: Language): Promise<void> => {
  const { stores, who } = ctx.request;
  if (await stores.onboardings.of(who.telegramId)) await chooseLanguage(ctx, language);
  else showStrangerWelcome(ctx);
};
