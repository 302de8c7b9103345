import { Context } from 'grammy';
import type { Message } from 'grammy/types';

import { isPaper, type LooseFile } from '../../core/conversation/tasks-for-file.ts';
import { soundsLikeQuestion } from '../../core/conversation/words-for-the-board.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asTelegramId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanLine, shorten } from '../../core/shared/vietnamese-text.ts';
import { linkIn } from '../../core/submissions/sent-link.ts';
import { cleanFileName, fileOf } from '../forms/form-message.ts';
import { muteApi } from '../kit/mute-api.ts';
import type { BotContext } from '../kit/request.ts';

/** Keeps the message at hand until the person says what it is for; of a command only the `words` behind it. */
export const keepMessage = async (
  ctx: BotContext,
  by: KnownPerson,
  words?: string,
): Promise<void> => {
  const { message, request } = ctx;
  if (!message) return;
  const { entities: _entities, ...plain } = message;
  await request.stores.heldMessages.add({
    id: request.ports.random.token(72),
    personId: by.person.id,
    chatId: asTelegramId(message.chat.id),
    messageId: message.message_id,
    content: JSON.stringify(words === undefined ? message : { ...plain, text: words }),
    heldAt: request.now,
  });
};

/** A message that waits for the person's word. */
export type Held = { id: string; message: Message };

/** All that wait, oldest first. */
export const heldMessages = async (ctx: BotContext, by: KnownPerson): Promise<Held[]> => {
  const held = await ctx.request.stores.heldMessages.of(by.person.id);
  return held.map(({ id, content }): Held => ({ id, message: JSON.parse(content) }));
};

/** An edited message that waits is what it says now. */
export const hearEditedHeld = async ({ editedMessage, request }: BotContext): Promise<boolean> =>
  editedMessage !== undefined &&
  request.stores.heldMessages.edit({
    chatId: asTelegramId(editedMessage.chat.id),
    messageId: editedMessage.message_id,
    content: JSON.stringify(editedMessage),
  });

/** These wait no more. */
export const letGo = ({ request }: BotContext, held: readonly Held[]): Promise<void> =>
  request.stores.heldMessages.letGo(held.map(({ id }) => id));

/** A message, with all that came as one album with it, or as one long text that the client has cut. */
export const firstUtterance = (held: readonly Held[]): Held[] => {
  const [first, ...others] = held;
  if (!first) return [];
  if (first.message.text === undefined) return albumOf(first, held);
  const taken = [first];
  for (const next of others) {
    if (!isRestOf(taken.at(-1)?.message, next.message)) break;
    taken.push(next);
  }
  return taken;
};

/** Telegram cuts at 4096; the parts leave a phone within seconds. */
const PROBABLY_CUT = 4000;
const BREATH_S = 10;

const isRestOf = (part: Message | undefined, { text, date }: Message): boolean =>
  text !== undefined &&
  part?.text !== undefined &&
  part.text.length >= PROBABLY_CUT &&
  date <= part.date + BREATH_S;

const albumOf = (one: Held, held: readonly Held[]): Held[] => {
  const group = one.message.media_group_id;
  return held.filter(
    (other) =>
      other.id === one.id || (group !== undefined && other.message.media_group_id === group),
  );
};

/** The first document that waits, with its album; of photos all, which are pages of one. */
export const firstPaper = (held: readonly Held[]): Held[] => {
  const first = held.find(({ message }) => paperIn(message));
  if (!first) return [];
  return first.message.photo ? held.filter(({ message }) => message.photo) : albumOf(first, held);
};

/** The document or photo of a message, or the link in it, if it may be what a unit hands in. */
export const paperIn = (message: Message): LooseFile | undefined => {
  const file = fileOf(message);
  const link = file ? undefined : linkIn(message.text ?? '');
  if (link) {
    const { url, rest } = link;
    return { name: url.hostname, size: 0, mime: 'text/uri-list', kind: 'link', caption: rest };
  }
  const loose = file && { ...file, caption: message.caption ?? '' };
  return loose && isPaper(loose) ? loose : undefined;
};

/** Whether its words, also those below a file, sound like a question to the Board. */
export const asksSomething = ({ text, caption = '' }: Message): boolean =>
  soundsLikeQuestion(text ?? caption);

/** The update as it would be if the message came now. */
export const asIfSaid = (ctx: BotContext, message: Message): BotContext => {
  const update = { update_id: ctx.update.update_id, message } as typeof ctx.update;
  return Object.assign(new Context(update, muteApi, ctx.me), { request: ctx.request });
};

const LONGEST_SHOWN = 120;

/** What a person recognises their message by. */
export const messageLine = (message: Message): TextRef => {
  if (message.document && !message.animation)
    return say('doubt-file', { name: cleanFileName(message.document.file_name ?? '') });
  return wordsLine(message) ?? say('doubt-other');
};

/** The same, with the words below a file. */
export const messageLines = (message: Message): TextRef[] => {
  const words = message.document && !message.animation ? wordsLine(message) : undefined;
  return [messageLine(message), ...(words ? [words] : [])];
};

const wordsLine = ({ text, caption = '' }: Message): TextRef | undefined => {
  const words = cleanLine(text ?? caption);
  return words === '' ? undefined : say('doubt-words', { words: shorten(words, LONGEST_SHOWN) });
};
