import type { FormattedWords } from '../shared/formatted-words.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { KeptItem } from '../shared/kept-message.ts';

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
 * What an admin sent to the bot, kept by value, so that what was approved is what is sent, whatever
 * becomes of the message in the admin's chat. What cannot be kept so (a poll, a place, a sticker)
 * is copied from there, and an edit of it there stops it.
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
  /** The message by value, one for each of `messageIds`; without it the source is copied. */
  items?: readonly KeptItem[];
  /** The source was edited after this had begun: it is not copied any more. */
  isSourceEdited?: boolean;
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
  const { items: _, ...known } = before;
  const kept = keptItems([message, before], messageIds);
  return { ...known, kind: 'album', messageIds, words: spoken.words, captionAt, ...kept };
};

/** Those of all these messages; none where one of them could not be kept. */
const keptItems = (
  parts: readonly BroadcastContent[],
  ids: readonly number[],
): Pick<BroadcastContent, 'items'> => {
  const items = ids.flatMap((id) =>
    parts.flatMap((part) => part.items?.[part.messageIds.indexOf(id)] ?? []).slice(0, 1),
  );
  return items.length === ids.length ? { items } : {};
};

/** An album that was not kept by value cannot be copied with other words. */
export const isCopiedAsItWas = ({
  kind,
  items,
}: Pick<BroadcastContent, 'kind' | 'items'>): boolean => kind === 'album' && items === undefined;

/** The content after an edit of one of the messages that it was made of. */
export const withEdited = (
  before: BroadcastContent,
  edited: BroadcastContent,
): BroadcastContent => {
  if (before.messageIds.length === 1) return edited;
  const at = before.messageIds.findIndex((id) => edited.messageIds.includes(id));
  const items = before.items?.map((item, place) =>
    place === at ? (edited.items?.[0] ?? item) : item,
  );
  const isSpeaker = at === (before.captionAt ?? 0);
  const words = isSpeaker ? edited.words : before.words;
  return { ...before, words, ...(items ? { items } : {}) };
};

/** Votes on copies of a poll would be counted apart, where nobody sees them. */
export const isForwarded = ({ kind }: Pick<BroadcastContent, 'kind'>): boolean => kind === 'poll';
