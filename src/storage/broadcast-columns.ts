import * as z from 'zod';

import { audienceRoles, handInStates, type Audience } from '../core/broadcasts/audience.ts';
import type { Broadcast, BroadcastTiming } from '../core/broadcasts/broadcast.ts';
import { contentKinds, type BroadcastButton } from '../core/broadcasts/content.ts';
import type { Correction } from '../core/broadcasts/sent-change.ts';
import { replacingKinds } from '../core/outbox/message.ts';
import { unitTypes } from '../core/units/unit.ts';
import { formattedWords, keptItem } from './kept-columns.ts';

const file = z.object({ kind: z.enum(replacingKinds), fileId: z.string() });

const correction = formattedWords.extend({
  file: file.nullable(),
  source: z.object({ chatId: z.number(), messageId: z.number() }),
});

const content = z.object({
  kind: z.enum(contentKinds),
  fromChatId: z.number(),
  messageIds: z.array(z.number()),
  mediaGroupId: z.string().nullable(),
  captionAt: z.number().optional(),
  words: z.string(),
  caption: formattedWords.nullable(),
  correctedBy: z.string().optional(),
  items: z.array(keptItem).optional(),
  isSourceEdited: z.boolean().optional(),
});

const contents = z.record(z.string(), content);

const buttons = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('link'), label: z.string(), url: z.string() }),
    z.object({ type: z.literal('acknowledge') }),
    z.object({ type: z.literal('ask') }),
  ]),
);

const ids = z.array(z.string()).optional();

const group = z.object({
  unitTypes: z.array(z.enum(unitTypes)).optional(),
  clusterIds: ids,
  roles: z.array(z.enum(audienceRoles)).optional(),
  tags: ids,
  handIn: z.object({ milestoneId: z.string(), state: z.enum(handInStates) }).optional(),
  unitIds: ids,
  silentOn: z.string().optional(),
});

const audience = z.object({ to: z.array(group), except: z.array(group) });

const timing = z.discriminatedUnion('type', [
  z.object({ type: z.literal('now') }),
  z.object({ type: z.literal('at'), at: z.number() }),
  z.object({ type: z.literal('milestone'), milestoneId: z.string() }),
]);

// Ids and instants are numbers and strings here; brands cannot be checked.
export const readContents = (text: string) =>
  contents.parse(JSON.parse(text)) as unknown as Broadcast['content'];

export const readButtons = (text: string): BroadcastButton[] => buttons.parse(JSON.parse(text));

export const readAudience = (text: string) =>
  audience.parse(JSON.parse(text)) as unknown as Audience;

export const readTiming = (text: string) =>
  timing.parse(JSON.parse(text)) as unknown as BroadcastTiming;

const textList = z.array(z.string());

export const readTexts = (text: string): string[] => textList.parse(JSON.parse(text));

export const packCorrection = ({ words, file: replacing, source }: Correction): string =>
  JSON.stringify({ ...words, file: replacing, source });

export const readCorrection = (text: string) => {
  const { text: words, entities, ...rest } = correction.parse(JSON.parse(text));
  return { words: { text: words, entities }, ...rest } as unknown as Omit<Correction, 'variant'>;
};
