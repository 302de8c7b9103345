import { badRequest } from '../api/api-error.ts';
import type { ApiParams } from '../api/api-params.ts';
import { FieldError, isObject, requiredText, within } from '../api/json-fields.ts';
import { tellEdited } from '../state/posting.ts';
import { findChat, findMessage } from './chat-access.ts';
import { answer, type Method } from './method.ts';

/** All that the server takes (ReactionTypeEmoji of Bot API 10.3); ✅ and ❌ are not among them. */
const EMOJI: ReadonlySet<string> = new Set(
  `👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨
  😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷
  🤷‍♀ 😡`.split(/\s+/),
);

export const isReaction = (emoji: string): boolean => EMOJI.has(emoji);

/** A bot puts at most one; an empty list takes it away. */
export const setMessageReaction: Method = (telegram, params) => {
  const wanted = readReactions(params);
  const chat = findChat(telegram, params.text('chat_id'));
  const messageId = params.messageId();
  const message = findMessage(telegram, { chat, messageId }, 'message to react');
  if (wanted.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  if (!wanted.every(isReaction)) throw badRequest('REACTION_INVALID');
  const others = (message.reactions ?? []).filter(({ personId }) => personId !== undefined);
  message.reactions = [...others, ...wanted.map((emoji) => ({ emoji }))];
  if (chat.type === 'private') tellEdited(telegram, message);
  return answer(true);
};

/** Client.cpp 12086-12130. */
const readReactions = (params: ApiParams): string[] => {
  const value = params.json('reaction', "Can't parse reaction types JSON object") ?? [];
  if (!Array.isArray(value)) throw badRequest('Expected an Array of ReactionType');
  return value.map((one: unknown) => within("Can't parse ReactionType", () => readReaction(one)));
};

const readReaction = (value: unknown): string => {
  if (!isObject(value)) throw new FieldError('expected an Object');
  const type = requiredText(value, 'type');
  if (type === 'emoji') return requiredText(value, 'emoji');
  // Custom emoji are for paying people; the server refuses what a bot may not use.
  if (type === 'custom_emoji') return requiredText(value, 'custom_emoji_id');
  throw new FieldError('invalid reaction type specified');
};
