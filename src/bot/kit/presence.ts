import type { Api } from 'grammy';
import type { LanguageCode } from 'grammy/types';

import type { KnownPerson, Person } from '../../core/people/person.ts';
import { type Language, type InLanguages, firstLanguage } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Text } from '../../text.ts';
import { menuCommandsFor, type OfferedCommand } from './commands.ts';
import type { Reply } from './reply.ts';
import { type Request, organisationIn } from './request.ts';

type Command = { command: string; description: string };

const described = (
  text: Text,
  commands: readonly OfferedCommand[],
  language: Language,
): Command[] =>
  commands.map((command) => ({
    command: text.words(say(`command-${command}.name`), language),
    description: text.words(say(`command-${command}`), language),
  }));

/** What Telegram says of the bot, as the bot wants it. */
export type Presence = { text: Text; organisationName: InLanguages };

/**
 * Tells Telegram which commands to offer in private chats and what the bot is for. Asks first and
 * writes only what differs, since these calls are limited far more than messages are.
 */
export const publishPresence = async (api: Api, presence: Presence): Promise<void> => {
  for (const language of presence.text.languages) {
    await publishCommands(api, presence, language);
    await publishDescriptions(api, presence, language);
  }
};

/** Languages other than ours get the first one, which is set for none in particular. */
const codeOf = (language: Language): { language_code?: LanguageCode } =>
  language === firstLanguage ? {} : { language_code: language as LanguageCode };

const publishCommands = async (api: Api, { text }: Presence, language: Language): Promise<void> => {
  const place = { scope: { type: 'all_private_chats' }, ...codeOf(language) } as const;
  const commands = described(text, menuCommandsFor('contact', 'everyone'), language);
  if (!isSame(await api.getMyCommands(place), commands)) await api.setMyCommands(commands, place);
};

const publishDescriptions = async (
  api: Api,
  presence: Presence,
  language: Language,
): Promise<void> => {
  const { text } = presence;
  const code = codeOf(language);
  const values = { organisation: organisationIn(presence, language) };
  const description = text.words(say('bot-description', values), language);
  if ((await api.getMyDescription(code)).description !== description)
    await api.setMyDescription(description, code);
  const short = text.words(say('bot-short-description', values), language);
  if ((await api.getMyShortDescription(code)).short_description !== short)
    await api.setMyShortDescription(short, code);
};

const isSame = (given: readonly Command[], wanted: readonly Command[]): boolean =>
  given.length === wanted.length &&
  wanted.every(
    ({ command, description }, at) =>
      given[at]?.command === command && given[at]?.description === description,
  );

type Entitled = Omit<KnownPerson, 'person' | 'shown'> & {
  person: Pick<Person, 'telegramId' | 'language'>;
};

/**
 * What Telegram offers in that person's chat: the commands of their roles, and a contact's where they
 * are one; of a contact alone those of everybody, and none where it would do nothing. Telegram takes them only once the person has written.
 */
export const ownCommands = (
  text: Text,
  { person, roles, unitIds }: Entitled,
): Extract<Reply, { type: 'commands' }> => {
  const isContactAlone = roles.length === 0 && unitIds.length > 0;
  const names =
    roles.length > 0
      ? menuCommandsFor(...roles, ...(unitIds.length > 0 ? ['contact' as const] : []), 'everyone')
      : menuCommandsFor('everyone');
  return {
    type: 'commands',
    // What everybody is offered need not be said to each.
    commands: isContactAlone ? [] : described(text, names, person.language),
    chat: person.telegramId,
  };
};

/** For somebody whose rights somebody else has changed just now. */
export const renewCommands = async (
  { stores, ports, replies }: Request,
  { telegramId }: Person,
): Promise<void> => {
  const known = await stores.people.known(telegramId);
  if (known) replies.push(ownCommands(ports.text, known));
};
