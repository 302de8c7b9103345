import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { FieldError, isObject, optionalText, requiredText, within } from '../api/json-fields.ts';
import type { MenuCommand } from '../state/records.ts';
import type { SandboxTelegram } from '../state/telegram.ts';
import { cleanString } from '../text/clean-text.ts';
import { findChatWithMembers } from './chat-access.ts';
import { answer, type Method } from './method.ts';

const MAX_COMMANDS = 100;
const PLAIN_SCOPES: ReadonlySet<string> = new Set([
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
]);

type Place = { scope: string; language: string };

export const setMyCommands: Method = (telegram, params) => {
  const commands = readCommands(params);
  const place = readPlace(telegram, params);
  const checked = commands.map(checkedCommand);
  if (checked.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  if (checked.some(({ command }) => !/^[a-z0-9_]+$/.test(command))) {
    throw badRequest('BOT_COMMAND_INVALID');
  }
  replaceSet(telegram, place, checked);
  return answer(true);
};

export const deleteMyCommands: Method = (telegram, params) => {
  replaceSet(telegram, readPlace(telegram, params), []);
  return answer(true);
};

/** Exactly this scope and language; no falling back to wider ones. */
export const getMyCommands: Method = (telegram, params) => {
  const place = readPlace(telegram, params);
  return answer(telegram.state.commandSets.find((set) => isAt(set, place))?.commands ?? []);
};

const isAt = (set: Place, place: Place): boolean =>
  set.scope === place.scope && set.language === place.language;

const replaceSet = (telegram: SandboxTelegram, place: Place, commands: MenuCommand[]): void => {
  const others = telegram.state.commandSets.filter((set) => !isAt(set, place));
  telegram.state.commandSets = commands.length === 0 ? others : [...others, { ...place, commands }];
  telegram.events.emit({ type: 'commands' });
};

const readPlace = (telegram: SandboxTelegram, params: ApiParams): Place => {
  const scope = readScope(telegram, params);
  return { scope, language: readLanguage(params) };
};

/** Two small letters, or '' for everybody else (misc.cpp 403). */
export const readLanguage = (params: ApiParams): string => {
  const language = params.text('language_code');
  if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest('Invalid language code specified');
  return language;
};

const readScope = (telegram: SandboxTelegram, params: ApiParams): string => {
  const value = params.json('scope', "Can't parse BotCommandScope JSON object");
  if (value === undefined) return 'default';
  const { type, chatId, member } = within("Can't parse BotCommandScope", () =>
    readScopeJson(value),
  );
  if (chatId === '') return type;
  return `${type}:${findChatWithMembers(telegram, chatId).id}${member}`;
};

const readScopeJson = (value: unknown) => {
  if (!isObject(value)) throw new FieldError('BotCommandScope must be an Object');
  const type = requiredText(value, 'type');
  if (PLAIN_SCOPES.has(type)) return { type, chatId: '', member: '' };
  if (!['chat', 'chat_administrators', 'chat_member'].includes(type)) {
    throw new FieldError('Unsupported type specified');
  }
  const chatId = requiredText(value, 'chat_id');
  if (chatId === '') throw new FieldError('Empty chat_id specified');
  const member = type === 'chat_member' ? `:${optionalText(value, 'user_id')}` : '';
  return { type, chatId, member };
};

const readCommands = (params: ApiParams): MenuCommand[] => {
  const value = params.json('commands', "Can't parse commands JSON object") ?? [];
  if (!Array.isArray(value)) throw badRequest('Expected an Array of BotCommand');
  return value.map((one: unknown) => within("Can't parse BotCommand", () => readCommand(one)));
};

const readCommand = (value: unknown): MenuCommand => {
  if (!isObject(value)) throw new FieldError('expected an Object');
  return {
    command: requiredText(value, 'command'),
    description: requiredText(value, 'description'),
  };
};

/** BotCommand.cpp set_commands: trimmed, without a leading slash, counted in code points. */
const checkedCommand = (given: MenuCommand): MenuCommand => {
  const command = cleanString(given.command).trim().replace(/^\//, '');
  const description = cleanString(given.description).trim();
  if (command === '') throw badRequest('Command must be non-empty');
  if (Array.from(command).length > 32) throw badRequest('Command length must not exceed 32');
  if (description === '') throw badRequest('Command description must be non-empty');
  if (Array.from(description).length > 256) {
    throw badRequest('Command description length must not exceed 256');
  }
  return { command, description };
};
