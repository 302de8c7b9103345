import { replacingKinds, type ReplacingFile } from '../outbox/message.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { FormattedWords } from '../shared/formatted-words.ts';
import type { BroadcastId, PersonId, TelegramId } from '../shared/ids.ts';
import { HOUR_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { KeptItem } from '../shared/kept-message.ts';
import type { Language } from '../shared/language.ts';
import type { BroadcastContent, ContentKind } from './content.ts';

/** What takes the place of what was sent. */
export type Correction = {
  variant: Language;
  words: FormattedWords;
  /** Another file in the place of the first; null leaves it. */
  file: ReplacingFile | null;
  /** The admin's message that it was made of. */
  source: { chatId: TelegramId; messageId: number };
};

/** Something done to what has been sent already: other words in its place, or its deletion. */
export type SentChange = {
  id: string;
  broadcastId: BroadcastId;
  createdBy: PersonId;
  createdAt: Instant;
  /** Null as long as nobody has confirmed it. */
  startedAt: Instant | null;
  endedAt: Instant | null;
} & (({ type: 'correction' } & Correction) | { type: 'withdrawal' });

/**
 * What became of it with one person: `too-old` is Telegram's limit of 48 hours for deleting, `gone`
 * a message that stands in the chat no more, `unknown` what a broken connection left open.
 */
export const changeResults = ['done', 'too-old', 'gone', 'blocked', 'failed', 'unknown'] as const;
export type ChangeResult = (typeof changeResults)[number];

export type ChangeTally = Record<ChangeResult, number>;

export const emptyChangeTally = (): ChangeTally =>
  Object.fromEntries(changeResults.map((result) => [result, 0])) as ChangeTally;

export const changedOf = (tally: ChangeTally): number =>
  changeResults.reduce((sum, result) => sum + tally[result], 0);

/** The subject under which its messages are found. */
export const changeSubject = (id: string): Subject => ({ type: 'broadcast-change', id });

/** Telegram: “A message can only be deleted if it was sent less than 48 hours ago.” */
const DELETABLE_MS = 48 * HOUR_MS;

export const isDeletable = ({ sentAt }: { sentAt: Instant | null }, now: Instant): boolean =>
  sentAt !== null && now < plusMs(sentAt, DELETABLE_MS);

const withCaption = new Set<ContentKind>([...replacingKinds, 'voice', 'album']);

/** What of a sent message can be edited; undefined for a poll, a place, a sticker. */
export const editablePart = ({
  kind,
}: Pick<BroadcastContent, 'kind'>): 'text' | 'caption' | undefined => {
  if (kind === 'text') return 'text';
  return withCaption.has(kind) ? 'caption' : undefined;
};

/** Telegram's limits, in the units that it counts in. */
const LONGEST = { text: 4_096, caption: 1_024 };

export type Misfit = 'not-editable' | 'text-only' | 'caption-only' | 'no-words' | 'too-long';

/** Why this cannot take the place of what was sent. */
export const misfitOf = (
  content: BroadcastContent,
  { words, file }: Pick<Correction, 'words' | 'file'>,
): Misfit | undefined => {
  const part = editablePart(content);
  if (part === undefined) return 'not-editable';
  if (file !== null && part === 'text') return 'text-only';
  if (file !== null && (content.kind === 'album' || content.kind === 'voice'))
    return 'caption-only';
  if (file === null && words.text.trim() === '') return 'no-words';
  return Array.from(words.text).length > LONGEST[part] ? 'too-long' : undefined;
};

/** What people get from now on who have not got it yet. */
export const correctedContent = (
  content: BroadcastContent,
  { id, words, file, source }: Correction & Pick<SentChange, 'id'>,
): BroadcastContent =>
  content.kind === 'text' || file !== null
    ? {
        correctedBy: id,
        kind: file?.kind ?? 'text',
        fromChatId: source.chatId,
        messageIds: [source.messageId],
        mediaGroupId: null,
        words: words.text,
        caption: null,
        items: [file ? { ...file, words } : { kind: 'text', words }],
      }
    : {
        ...content,
        correctedBy: id,
        words: words.text,
        caption: words,
        ...(content.items ? { items: reworded(content.items, content.captionAt, words) } : {}),
      };

const reworded = (items: readonly KeptItem[], at = 0, words: FormattedWords): KeptItem[] =>
  items.map((item, place) => (place === at ? { ...item, words } : item));
