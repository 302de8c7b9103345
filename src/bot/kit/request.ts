import type { Context } from 'grammy';

import type { RankingWeights } from '../../core/clusters/ranking-weights.ts';
import type { BoardHead } from '../../core/official-papers/board-letterhead.ts';
import type { UnitHead } from '../../core/official-papers/own-head.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { Right } from '../../core/people/rights.ts';
import type { Shown } from '../../core/people/shown.ts';
import type { OneTimeCodes } from '../../core/people/step-up.ts';
import type { Hash } from '../../core/shared/hash.ts';
import type { TelegramId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import type { JobRun } from '../../core/shared/job-health.ts';
import { type Language, type InLanguages } from '../../core/shared/language.ts';
import type { Random } from '../../core/shared/random.ts';
import { say, type KeyTaking, type TextRef } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import type { FormPorts } from '../../core/submissions/form-ports.ts';
import type { Text } from '../../text.ts';
import type { ButtonData } from './address.ts';
import { buttons } from './buttons.ts';
import type { Page } from './page.ts';
import type { Button, Reply } from './reply.ts';
import type { StandingQuestions } from './standing-questions.ts';

/** What handlers need and no transaction gives. */
export type BotPorts = {
  text: Text;
  forms: FormPorts;
  random: Random;
  hash: Hash;
  /** How the Board heads its letters, and whether papers can be had as PDF. */
  papers: {
    boardHeads: readonly BoardHead[];
    unitHeads: readonly UnitHead[];
    canPrint: boolean;
  };
  /** Without the at sign; deep links carry it. */
  botUsername: string;
  organisationName: InLanguages;
  /** Where the Board is rung up. */
  organisationPhone: string | undefined;
  defaultLanguage: Language;
  invitationDays: number;
  /** Accounts that the configuration makes admins. */
  adminIds: readonly TelegramId[];
  /** Codes that admins are asked for, where the owner of the server wants that. */
  codes?: OneTimeCodes | undefined;
  /** A broadcast to more people than this needs a second admin. */
  approvalAbove: number;
  /** What clusters are compared by. */
  rankingWeights: RankingWeights;
  /** What the program does by the clock, and how each ran last. */
  jobRuns(): readonly JobRun[];
  /** The newest prompt of a form in a chat, as far as this process has shown one. */
  newestPrompt(chatId: number): number | undefined;
  /** The newest message in a chat, anybody's, as far as this process has seen one. */
  newestMessage(chatId: number): number | undefined;
  /** What stands in the chats, as far as this process has shown it. */
  standing: Pick<StandingQuestions, 'isUnseen' | 'isOfAlbum' | 'doubtIn'>;
};

/** Who speaks: a stranger as long as `known` is null. */
export type Speaker = { telegramId: TelegramId; known: KnownPerson | null; language: Language };

/** One update being answered, inside its transaction. */
export type Request = {
  stores: Stores;
  ports: BotPorts;
  now: Instant;
  who: Speaker;
  /** Said in order once the transaction is committed. */
  replies: Reply[];
  /** The message whose button was pressed stays as it is; what is shown comes below it. */
  isBelow: boolean;
  /** What is shown, where it is more than a screen: see `Shown`. The last one counts. */
  shows?: Pick<Shown, 'type' | 'id'>;
  /** Which question words answer that were asked for just now. */
  asks?: string;
  /** What somebody looks for in the list that is drawn. */
  sought?: string;
  /** How much of that there is; stands above what is said next. */
  found?: TextRef;
  /** What they must be for what they have asked for. */
  right?: Right;
  /** They have said once more, or by a code, that they mean what they pressed. */
  isSure?: true;
  /** The message answers, in Telegram, the prompt of the draft at hand. */
  isAddressed?: true;
};

/**
 * grammY's context for routing. Handlers answer through `request`; calling Telegram from here would
 * hold up everybody's writes, and say what a rollback takes back.
 */
export type BotContext = Context & { request: Request };

/** A line of words, an empty line, or HTML that is ready. */
export type Line = TextRef | 'blank' | { html: string };

export type MessageButton = { label: TextRef; style?: 'primary' | 'success' | 'danger' } & (
  | { data: ButtonData }
  | { url: string }
  | { copy: string }
);

/** Whoever words something: a request, or a page that is worked out after one. */
export type Wording = { ports: Pick<BotPorts, 'text'>; who: Pick<Speaker, 'language'> };

export const wordsOf = ({ ports, who }: Wording, ref: TextRef): string =>
  ports.text.words(ref, who.language);

export const htmlOf = ({ ports, who }: Wording, lines: readonly Line[]): string =>
  lines
    .map((line) => {
      if (line === 'blank') return '';
      return 'html' in line ? line.html : ports.text.html(line, who.language);
    })
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

export const buttonsOf = (
  request: Wording,
  rows: readonly (readonly MessageButton[])[],
): Button[][] =>
  rows.map((row) =>
    row.map(({ label, style, ...target }) => ({
      text: wordsOf(request, label),
      ...(style ? { style } : {}),
      ...target,
    })),
  );

/** Says something new. */
export const tell = (
  request: Request,
  lines: TextRef | readonly Line[],
  rows: readonly (readonly MessageButton[])[] = [],
): void => {
  const html = htmlOf(request, foundFirst(request, 'key' in lines ? [lines] : lines));
  const below = buttonsOf(request, rows);
  request.replies.push({ type: 'message', html, ...(below.length > 0 ? { rows: below } : {}) });
};

const foundFirst = (request: Request, lines: readonly Line[]): readonly Line[] => {
  const { found } = request;
  delete request.found;
  return found ? [found, 'blank', ...lines] : lines;
};

/** Shows something in place of the message whose button was pressed; says it anew otherwise. */
export const show = (
  ctx: BotContext,
  lines: readonly Line[],
  rows: readonly (readonly MessageButton[])[] = [],
): void => {
  const message = ctx.callbackQuery?.message;
  // What stands below a photo or a file cannot become a text.
  if (!message || isGone(message) || !('text' in message) || ctx.request.isBelow) {
    tell(ctx.request, lines, rows);
    return;
  }
  const { message_id: messageId } = message;
  const html = htmlOf(ctx.request, foundFirst(ctx.request, lines));
  ctx.request.replies.push({ type: 'edit', messageId, html, rows: buttonsOf(ctx.request, rows) });
};

/** The same with what is worked out once the transaction is over. */
export const showPage = (ctx: BotContext, page: Page): void => {
  const message = ctx.callbackQuery?.message;
  const isText = message !== undefined && !isGone(message) && 'text' in message;
  const place = isText ? { messageId: message.message_id } : {};
  ctx.request.replies.push({ type: 'page', page, ...place });
};

/** Deleted since, or too old: Telegram tells of such a message only that it was there. */
export const isGone = ({ date }: { date: number }): boolean => date === 0;

/** A few words over the pressed button; nothing outside of a press. */
export const toast = (ctx: BotContext, ref: TextRef, isAlert = false): void => {
  const queryId = ctx.callbackQuery?.id;
  if (queryId === undefined) return;
  ctx.request.replies.push({ type: 'toast', queryId, text: wordsOf(ctx.request, ref), isAlert });
};

/** The Board's name as the reader's texts call it. */
export const organisation = ({ ports, who }: Request): string =>
  organisationIn(ports, who.language);

/** As the operator has named it, else as the language does. */
export const organisationIn = (
  { text, organisationName }: Pick<BotPorts, 'text' | 'organisationName'>,
  language: Language,
): string => organisationName[language] ?? text.words(say('organisation-name'), language);

/** One for each language, in which it is named. */
export const languageButtons = ({
  ports: { text },
}: Request): { label: TextRef; data: ButtonData }[] =>
  text.languages.map((language) => ({
    label: say('language-button', { name: text.words(say('language-name'), language) }),
    data: buttons.home.language.to({ language }),
  }));

/** Whether the message was written before what is asked now was in the chat. */
export const isUnseen = ({ message, update, request }: BotContext): boolean =>
  message !== undefined && request.ports.standing.isUnseen(update.update_id, message);

/** A sign on the message that it was received, where words would only be in the way. */
export const react = ({ message, request }: BotContext, emoji: '✍' | '👍'): void => {
  if (message) request.replies.push({ type: 'reaction', messageId: message.message_id, emoji });
};

/** Kept short on purpose: what to do is on the buttons. */
export const refuse = (ctx: BotContext, key: KeyTaking): void => {
  if (ctx.callbackQuery) toast(ctx, say(key), true);
  else tell(ctx.request, say(key));
};
