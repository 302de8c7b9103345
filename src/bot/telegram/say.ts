import type { Api } from 'grammy';

import type { SendOutcome } from '../../core/outbox/outbox-message.ts';
import type { TextRef } from '../../core/shared/text-ref.ts';
import type { Page } from '../kit/page.ts';
import type { DrawnPaper, Drawing, Paper } from '../kit/paper.ts';
import {
  type AskedAs,
  type Button,
  type DrawnReply,
  isCarrying,
  type Reply,
} from '../kit/reply.ts';
import { toFailure } from './failure.ts';
import type { TelegramMessage } from './telegram-message.ts';
import { writeToTelegram } from './telegram-writer.ts';

export type Voice = {
  api: Api;
  drawQr: (text: string) => Promise<Uint8Array>;
  drawPaper: (paper: Paper, drawing?: Drawing) => Promise<DrawnPaper>;
  /** What the data folder has of a file that people sent. @throws when it is gone */
  readCopy: (storedName: string) => Promise<Uint8Array>;
  /** What is said in place of a look. */
  look: (look: Extract<Reply, { type: 'look' }>) => Promise<Reply[]>;
  /** What is said instead of a file to somebody who is not what they were when they asked; null where they are. */
  refuseFile: (to: { chatId: number; askedAs: AskedAs }) => Promise<DrawnReply | null>;
  /** In a language, for a message and for a button. */
  words: (ref: TextRef, language: string) => { html: string; plain: string };
  warn: (text: string, error: unknown) => void;
  workOut: (page: Page) => Promise<{ html: string; rows: Button[][] }>;
};

/** Says one thing to a chat. Never throws. */
export const sayReply = async (
  voice: Voice,
  chatId: number,
  reply: DrawnReply,
): Promise<SendOutcome> => {
  const outcome = await attempt(voice, chatId, reply);
  const isRefused = outcome.type === 'refused' && reply.type === 'file';
  return isRefused ? sayFromCopy(voice, chatId, { reply, outcome }) : outcome;
};

type FileReply = Extract<DrawnReply, { type: 'file' }>;

/** Telegram knows the file no more: it is sent anew. */
const sayFromCopy = async (
  { api, readCopy }: Voice,
  chatId: number,
  { reply: { copy, html }, outcome }: { reply: FileReply; outcome: SendOutcome },
): Promise<SendOutcome> => {
  const bytes = copy && (await readCopy(copy.storedName).catch(() => undefined));
  if (!copy || !bytes) return outcome;
  const made = { name: copy.name, bytes };
  return writeToTelegram(api, chatId, { type: 'upload', made, html }).catch(toFailure);
};

const attempt = async (voice: Voice, chatId: number, reply: DrawnReply): Promise<SendOutcome> => {
  try {
    const { askedAs } = isCarrying(reply) ? reply : {};
    const instead = askedAs ? await voice.refuseFile({ chatId, askedAs }) : null;
    const given = instead ?? reply;
    return await writeToTelegram(
      voice.api,
      chatId,
      isDrawable(given) ? await drawn(voice, given) : given,
    );
  } catch (error) {
    return toFailure(error);
  }
};

type Drawable = Extract<Reply, { type: 'page' | 'qr' | 'paper' | 'text-file' }>;

const isDrawable = (reply: DrawnReply): reply is Drawable =>
  ['page', 'qr', 'paper', 'text-file'].includes(reply.type);

/** What a reply leaves to be made when it is said. */
const drawn = async (voice: Voice, reply: Drawable): Promise<TelegramMessage> => {
  switch (reply.type) {
    case 'page': {
      const { page, messageId } = reply;
      const made = await voice.workOut(page);
      return messageId === undefined
        ? { type: 'message', ...made }
        : { type: 'edit', messageId, ...made };
    }
    case 'qr': {
      const { link, html, rows } = reply;
      const bytes = await voice.drawQr(link);
      return { type: 'upload', made: { name: 'lien-ket.png', bytes, kind: 'photo' }, html, rows };
    }
    case 'paper': {
      const { paper, html, rows } = reply;
      return { type: 'upload', made: await voice.drawPaper(paper), html, rows };
    }
    case 'text-file': {
      const { name, content, html } = reply;
      return { type: 'upload', made: { name, bytes: Buffer.from(content, 'utf8') }, html };
    }
  }
};
