import type { UserJson } from '../state/user-json.ts';

/** Offsets and lengths count UTF-16 units, as everywhere in the Bot API and in JavaScript. */
export type MessageEntity = {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  user?: UserJson;
  custom_emoji_id?: string;
  unix_time?: number;
  date_time_format?: string;
};

export type FormattedText = { text: string; entities: MessageEntity[] };

/** Smaller stands outside when two entities cover the same text (MessageEntity.cpp 38-61). */
const PRIORITIES: ReadonlyMap<string, number> = new Map([
  ['blockquote', 0],
  ['expandable_blockquote', 0],
  ['pre', 11],
  ['code', 20],
  ['date_time', 30],
  ['text_link', 49],
  ['text_mention', 49],
  ['bold', 90],
  ['italic', 91],
  ['underline', 92],
  ['strikethrough', 93],
  ['spoiler', 94],
  ['custom_emoji', 99],
]);
const DETECTED_PRIORITY = 50;

const priorityOf = (entity: MessageEntity): number =>
  PRIORITIES.get(entity.type) ?? DETECTED_PRIORITY;

export const inOrder = (entities: readonly MessageEntity[]): MessageEntity[] =>
  entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || priorityOf(a) - priorityOf(b),
  );

export const SPLITTABLE: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
]);
export const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'expandable_blockquote']);
export const PRE: ReadonlySet<string> = new Set(['pre', 'code', 'date_time']);

export const endOf = (entity: MessageEntity): number => entity.offset + entity.length;
