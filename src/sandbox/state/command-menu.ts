import type { MenuCommand, CommandSet, SandboxPerson } from './records.ts';

/**
 * The command menu in a person's private chat: chat, then all private chats, then default; in each
 * the person's language, then none.
 */
export const menuFor = (
  sets: readonly CommandSet[],
  person: Pick<SandboxPerson, 'id' | 'languageCode'>,
): MenuCommand[] => {
  const [language = ''] = person.languageCode.split('-');
  for (const scope of [`chat:${person.id}`, 'all_private_chats', 'default']) {
    for (const wanted of [language, '']) {
      const set = sets.find((one) => one.scope === scope && one.language === wanted);
      if (set !== undefined) return set.commands;
    }
  }
  return [];
};
