import * as z from 'zod';

import { fileKinds, type OutgoingMessage } from '../core/outbox/message.ts';
import { intentTypes } from '../core/shared/intent.ts';
import type { TextRef, TextValue } from '../core/shared/text-ref.ts';
import { keptItem } from './kept-columns.ts';

export const textRef: z.ZodType<TextRef> = z.lazy(() =>
  z.object({ key: z.string(), values: z.record(z.string(), textValue).optional() }),
) as z.ZodType<TextRef>;

const textValue = z.union([
  z.string(),
  z.number(),
  z.object({ date: z.string() }),
  z.object({ deadline: z.string() }),
  z.object({ dayMonth: z.string() }),
  z.object({ at: z.number() }),
  z.object({ number: z.number(), digits: z.number().optional() }),
  z.object({ said: z.record(z.string(), z.string()) }),
  // Before languages were folders of any number.
  z.object({ vi: z.string(), en: z.string() }).transform((said) => ({ said })),
  textRef,
]) as z.ZodType<TextValue>;

const label = z.union([z.string(), textRef]);

/** What core has written itself; a row of another version with another intent is not sent. */
const intent = z.looseObject({ type: z.enum(intentTypes) });

const buttons = z.array(
  z.array(
    z.union([
      z.object({ label, intent, keepsMessage: z.literal(true).optional() }),
      z.object({ label, url: z.string() }),
      // What an earlier version has queued.
      z.object({ label, data: z.string() }),
    ]),
  ),
);

const shared = { buttons, isSilent: z.boolean().optional() };

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notice'), lines: z.array(textRef), ...shared }),
  z.object({
    type: z.literal('copy'),
    fromChatId: z.number(),
    messageIds: z.array(z.number()),
    caption: z.object({ text: z.string(), entities: z.array(z.unknown()) }).optional(),
    isForward: z.boolean().optional(),
    ...shared,
  }),
  z.object({ type: z.literal('kept'), items: z.array(keptItem), ...shared }),
  z.object({ type: z.literal('text'), html: z.string(), ...shared }),
  z.object({
    type: z.literal('file'),
    fileId: z.string(),
    kind: z.enum(fileKinds),
    html: z.string(),
    ...shared,
  }),
  z.object({ type: z.literal('prepared') }),
]) as unknown as z.ZodType<OutgoingMessage>;

export const packMessage = (content: OutgoingMessage): string => JSON.stringify(content);

/** @throws what is wrong with a content that no version of the program has stored */
export const unpackMessage = (content: string): OutgoingMessage =>
  message.parse(JSON.parse(content));
