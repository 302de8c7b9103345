import type { Message } from 'grammy/types';

import type { Reply } from './reply.ts';

/** A question of the bot's; `messageId` once it stands in the chat. */
type Standing = { updateId: number; key: string; isEdit: boolean; messageId?: number };

/** More never wait at once: what is older has been seen or overtaken. */
const MOST_REMEMBERED = 8;

/**
 * Which question stands in each chat, and since which message. Ids of messages grow in the order in
 * which Telegram took them, over all chats of a bot: what has a smaller one was written before.
 */
export class StandingQuestions {
  readonly #chats = new Map<number, Standing[]>();
  readonly #albums = new Map<number, string | undefined>();
  readonly #doubts = new Map<number, number>();

  /** An update was handled, perhaps for the second time, and that is to be said to it. */
  put(chatId: number, updateId: number, replies: readonly Reply[]): void {
    const before = (this.#chats.get(chatId) ?? []).filter((one) => one.updateId < updateId);
    const asked = replies.flatMap((reply) => {
      const key = keyIn(reply);
      return key === undefined ? [] : [{ updateId, key, isEdit: reply.type === 'edit' }];
    });
    if (before.length + asked.length > 0)
      this.#chats.set(chatId, [...before, ...asked].slice(-MOST_REMEMBERED));
  }

  /** It stands in the chat now. Returns the question about messages in doubt that it replaces. */
  shown(chatId: number, messageId: number, reply: Reply): number | undefined {
    const key = keyIn(reply);
    const waiting = this.#chats
      .get(chatId)
      ?.find((one) => one.key === key && one.messageId === undefined);
    if (waiting) waiting.messageId = messageId;
    return this.#noteDoubt(chatId, messageId, isDoubt(reply));
  }

  /** The question about messages in doubt that stands in the chat. */
  doubtIn(chatId: number): number | undefined {
    return this.#doubts.get(chatId);
  }

  /** A message came; the next one may be of the same album. */
  heard({ chat, media_group_id: album }: Message): void {
    this.#albums.set(chat.id, album);
  }

  /** Whether the message is of the album of the one before. */
  isOfAlbum({ chat, media_group_id: album }: Message): boolean {
    return album !== undefined && this.#albums.get(chat.id) === album;
  }

  /** Whether a message was written before the question that stands now was in the chat. */
  isUnseen(updateId: number, message: Message): boolean {
    const asked = (this.#chats.get(message.chat.id) ?? []).filter((one) => one.updateId < updateId);
    const key = asked.at(-1)?.key;
    if (key === undefined || this.isOfAlbum(message)) return false;
    const others = asked.findLastIndex((one) => one.key !== key);
    return !asked.slice(others + 1).some((one) => isBefore(one, message));
  }

  #noteDoubt(chatId: number, messageId: number, isAsked: boolean): number | undefined {
    const before = this.#doubts.get(chatId);
    if (isAsked) this.#doubts.set(chatId, messageId);
    else if (before === messageId) this.#doubts.delete(chatId);
    return isAsked && before !== messageId ? before : undefined;
  }
}

const keyIn = (reply: Reply): string | undefined => ('asks' in reply ? reply.asks : undefined);

const isDoubt = (reply: Reply): boolean => 'isDoubt' in reply && reply.isDoubt === true;

/** What takes the place of something else is there as soon as Telegram says so. */
const isBefore = ({ messageId, isEdit }: Standing, message: Message): boolean =>
  messageId !== undefined && (isEdit || messageId < message.message_id);
