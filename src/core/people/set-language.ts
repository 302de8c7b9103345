import type { TelegramId } from '../shared/ids.ts';
import type { PersonStore } from './person-store.ts';
import type { Language } from './person.ts';

/** Keeps the language of a known person; somebody on the way to it uses advanceOnboarding. */
export const setLanguage = async (
  { people }: { people: PersonStore },
  { telegramId, language }: { telegramId: TelegramId; language: Language },
): Promise<{ type: 'set' | 'unknown-person' }> => {
  const known = await people.known(telegramId);
  if (!known) return { type: 'unknown-person' };
  if (known.person.language !== language) await people.save({ ...known.person, language });
  return { type: 'set' };
};
