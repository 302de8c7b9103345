import type { FormattedWords } from '../shared/formatted-words.ts';
import type { TelegramId } from '../shared/ids.ts';

/** What an admin sent to be announced. */
export const contentKinds = [
  'text',
  'photo',
  'video',
  'animation',
  'document',
  'audio',
  'voice',
  'video_note',
  'sticker',
  'poll',
  'location',
  'venue',
  'contact',
  'album',
] as const;
export type ContentKind = (typeof contentKinds)[number];

/**
 * An announcement is what an admin sent to the bot and is copied from there, so that formatting
 * and media arrive as they were composed.
 */
export type BroadcastContent = {
  kind: ContentKind;
  fromChatId: TelegramId;
  /** More than one for an album, in order. */
  messageIds: readonly number[];
  /** What joins the items of an album, which arrive one by one. */
  mediaGroupId: string | null;
  /** Which of them carries the words of an album; the first unless known. */
  captionAt?: number;
  /** The text or caption, for lists and reports. */
  words: string;
  /** A caption that took the place of the first one. */
  caption: FormattedWords | null;
  /** The correction by which it came to be what it is. */
  correctedBy?: string;
};

/** `acknowledge` says for a unit that it has received it; `ask` begins a question to the Board. */
export type BroadcastButton =
  | { type: 'link'; label: string; url: string }
  | { type: 'acknowledge' }
  | { type: 'ask' };

/** Telegram has at most ten items in an album. */
const MOST_ITEMS = 10;
export const MOST_LINKS = 4;
export const LONGEST_LABEL = 40;

export const hasAcknowledge = (buttons: readonly BroadcastButton[]): boolean =>
  buttons.some(({ type }) => type === 'acknowledge');

/**
 * The content after one more message: a further item of the album at hand, or something new in its
 * place.
 */
export const withMessage = (
  before: BroadcastContent | undefined,
  message: BroadcastContent,
): BroadcastContent => {
  const isFurther = message.mediaGroupId !== null && before?.mediaGroupId === message.mediaGroupId;
  if (!before || !isFurther) return message;
  const messageIds = [...new Set([...before.messageIds, ...message.messageIds])]
    .toSorted((one, other) => one - other)
    .slice(0, MOST_ITEMS);
  const isFirstWord = before.words === '' && message.words !== '';
  const spoken = isFirstWord ? message : before;
  const speaker = spoken.messageIds[isFirstWord ? 0 : (before.captionAt ?? 0)] ?? 0;
  const captionAt = Math.max(0, messageIds.indexOf(speaker));
  return { ...before, kind: 'album', messageIds, words: spoken.words, captionAt };
};

/** Votes on copies of a poll would be counted apart, where nobody sees them. */
export const isForwarded = ({ kind }: BroadcastContent): boolean => kind === 'poll';
