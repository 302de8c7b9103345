import type { Update } from 'grammy/types';
import * as z from 'zod';

import type { KeptItem } from '../../core/shared/kept-message.ts';
import { page } from './page.ts';
import { paper } from './paper.ts';

const button = z.union([
  z.object({
    text: z.string(),
    data: z.string(),
    style: z.enum(['primary', 'success', 'danger']).optional(),
  }),
  z.object({ text: z.string(), url: z.string() }),
  z.object({ text: z.string(), copy: z.string() }),
]);

const rows = z.array(z.array(button));

/** `✍`: written down. `👍`: received, nothing else follows. */
const reactions = ['✍', '👍'] as const;

/**
 * `isPrompt`: shows where the person is; a later prompt makes an unsent one pointless. `isDoubt`: the
 * same of what messages in doubt are for. `asks`: the same for the same question, which words answer.
 */
const asking = {
  isPrompt: z.boolean().optional(),
  isDoubt: z.boolean().optional(),
  /** A message that it is about: what was asked after that one, of the same sort, is asked about both. */
  joins: z.number().optional(),
  asks: z.string().optional(),
};

/** What somebody was when they asked for a file: who is less by the time it is sent does not get it. */
const askedAs = z
  .object({ roles: z.array(z.string()).readonly(), unitIds: z.array(z.string()).readonly() })
  .optional();

const reply = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    html: z.string(),
    rows: rows.optional(),
    menu: z.array(z.array(z.string())).optional(),
    placeholder: z.string().optional(),
    ...asking,
  }),
  /** Replaces a message of the bot; sent anew when that one is gone. */
  z.object({
    type: z.literal('edit'),
    messageId: z.number(),
    html: z.string(),
    rows: rows.optional(),
    ...asking,
  }),
  /** Other buttons below a message of any kind, whose words stay. Failure does not matter. */
  z.object({ type: z.literal('buttons'), messageId: z.number(), rows }),
  /** Ends the waiting circle of a pressed button. Failure does not matter. */
  z.object({
    type: z.literal('toast'),
    queryId: z.string(),
    text: z.string().optional(),
    isAlert: z.boolean().optional(),
  }),
  /** A sign on somebody's message that it was received. Failure does not matter. */
  z.object({ type: z.literal('reaction'), messageId: z.number(), emoji: z.enum(reactions) }),
  /** Takes a message from the top of its chat. Failure does not matter. */
  z.object({ type: z.literal('unpin'), messageId: z.number() }),
  /** A link as a picture to be scanned, drawn when it is sent. */
  z.object({ type: z.literal('qr'), link: z.string(), html: z.string(), rows: rows.optional() }),
  /** The commands that Telegram offers in a chat; none: those of all. Failure does not matter. */
  z.object({
    type: z.literal('commands'),
    commands: z.array(z.object({ command: z.string(), description: z.string() })),
    chat: z.number(),
  }),
  /** A file that somebody sent before, by Telegram's id; where Telegram has it no more, the own copy. */
  z.object({
    type: z.literal('file'),
    askedAs,
    fileId: z.string(),
    kind: z.string(),
    html: z.string(),
    copy: z.object({ storedName: z.string(), name: z.string() }).optional(),
  }),
  /** A copy of messages of another chat; several are an album, which carries no buttons. */
  z.object({
    type: z.literal('copy'),
    askedAs,
    fromChatId: z.number(),
    messageIds: z.array(z.number()),
    caption: z.object({ text: z.string(), entities: z.array(z.unknown()).readonly() }).optional(),
    isForward: z.boolean().optional(),
    rows: rows.optional(),
  }),
  /** What was kept of a message; several items are an album, which carries no buttons. */
  z.object({
    type: z.literal('kept'),
    askedAs,
    items: z.array(z.custom<KeptItem>()).readonly(),
    rows: rows.optional(),
  }),
  /** A file made by the bot when it is sent. */
  z.object({ type: z.literal('paper'), askedAs, paper, html: z.string(), rows: rows.optional() }),
  /** A page that takes longer than a transaction may; replaces a message when it names one. */
  z.object({ type: z.literal('page'), askedAs, page, messageId: z.number().optional() }),
  /** A screen that looks at the whole city, drawn from what holds when it is said; see `Look`. */
  z.object({
    type: z.literal('look'),
    name: z.string(),
    values: z.unknown(),
    update: z.custom<Update>(),
    sought: z.string().optional(),
    /** What it leads to is made beside what else is said: see `exportOf`. */
    making: z
      .object({
        /** In which the chat is told how far it is. */
        language: z.string(),
        /** The message that tells so, where there is one. */
        messageId: z.number().optional(),
        /** How often the program has begun it anew after it was started. */
        startedAnew: z.number().optional(),
      })
      .optional(),
  }),
  /** Ends the making of a file that an earlier press asked for, and says so where it was told of. */
  z.object({
    type: z.literal('stop-making'),
    updateId: z.number(),
    messageId: z.number().optional(),
    /** Said where it was under way, and where it was over. */
    stopped: z.string(),
    over: z.string(),
  }),
  /** A small text file made by the bot. */
  z.object({
    type: z.literal('text-file'),
    askedAs,
    name: z.string(),
    content: z.string(),
    html: z.string(),
  }),
]);

/** What the bot says to an update. Written in the update's transaction, said after it. */
export type Reply = z.infer<typeof reply>;

/** What carries more away than a screen shows. */
const carrying = ['file', 'copy', 'kept', 'paper', 'page', 'text-file'] as const;
type Carrying = Extract<Reply, { type: (typeof carrying)[number] }>;

export const isCarrying = (one: Reply): one is Carrying =>
  (carrying as readonly string[]).includes(one.type);

export type AskedAs = NonNullable<Carrying['askedAs']>;

/** What can be said as it is. */
export type DrawnReply = Exclude<Reply, { type: 'look' | 'stop-making' }>;

export type Button = z.infer<typeof button>;

const replies = z.array(reply);

export const packReplies = (list: readonly Reply[]): string =>
  list.length === 0 ? '' : JSON.stringify(list);

/** Replies of an earlier program may have another form; they are not worth failing for. */
export const unpackReplies = (text: string): Reply[] => {
  const parsed = replies.safeParse(text === '' ? [] : JSON.parse(text));
  return parsed.success ? parsed.data : [];
};
