import { badRequest } from '../api/api-error.ts';
import type { ProfileField } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { cleanString } from '../text/clean-text.ts';
import { readLanguage } from './commands.ts';
import { answer, type Method } from './method.ts';

type Rule = { max: number; complaint: string };

const RULES: Readonly<Record<ProfileField, Rule>> = {
  name: { max: 64, complaint: 'BOT_NAME_TOO_LONG' },
  description: { max: 512, complaint: 'BOT_DESCRIPTION_TOO_LONG' },
  short_description: { max: 120, complaint: 'BOT_SHORT_DESCRIPTION_TOO_LONG' },
};

/** An empty text takes the language's own one away. */
const setter =
  (field: ProfileField): Method =>
  (telegram, params) => {
    const language = readLanguage(params);
    const text = cleanString(params.text(field)).trim();
    const { max, complaint } = RULES[field];
    if (Array.from(text).length > max) throw badRequest(complaint);
    const others = telegram.state.profile.filter(
      (one) => one.field !== field || one.language !== language,
    );
    telegram.state.profile = text === '' ? others : [...others, { field, language, text }];
    return answer(true);
  };

/** In this language, else in none, else what the bot was made with. */
const getter =
  (field: ProfileField): Method =>
  (telegram, params) => {
    const language = readLanguage(params);
    const text = textIn(telegram, field, language) ?? textIn(telegram, field, '');
    return answer({ [field]: text ?? (field === 'name' ? telegram.bot.name : '') });
  };

const textIn = (
  telegram: SandboxTelegram,
  field: ProfileField,
  language: string,
): string | undefined =>
  telegram.state.profile.find((one) => one.field === field && one.language === language)?.text;

export const setMyName = setter('name');
export const setMyDescription = setter('description');
export const setMyShortDescription = setter('short_description');
export const getMyName = getter('name');
export const getMyDescription = getter('description');
export const getMyShortDescription = getter('short_description');
