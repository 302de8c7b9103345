import type { Command, CommandSet, Person } from './records.ts';

/**
 * The command menu in a person's private chat: chat, then all private chats, then default; in each
 * the person's language, then none (telegram.md B6.10).
 */
export const menuFor = (
  sets: readonly CommandSet[],
  person: Pick<Person, 'id' | 'languageCode'>,
): Command[] => {
  const [language = ''] = person.languageCode.split('-');
  for (const scope of [`chat:${person.id}`, 'all_private_chats', 'default']) {
    for (const wanted of [language, '']) {
      const set = sets.find((one) => one.scope === scope && one.language === wanted);
      if (set !== undefined) return set.commands;
    }
  }
  return [];
};
