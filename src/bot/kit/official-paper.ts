import * as z from 'zod';

import type { CalendarDate } from '../../core/shared/calendar-date.ts';

/** `core/official-papers/official-paper.ts` as a reply remembers it. */
const passage = z.union([
  z.string(),
  z.array(z.object({ text: z.string(), mark: z.enum(['added', 'removed']).optional() })).readonly(),
]);

const words = z.array(z.string()).readonly();

const part = z.discriminatedUnion('type', [
  z.object({ type: z.literal('basis'), text: passage }),
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    text: passage,
  }),
  z.object({ type: z.literal('paragraph'), text: passage }),
  z.object({
    type: z.literal('table'),
    columns: z
      .array(
        z.object({
          heading: z.string(),
          width: z.union([z.number(), z.literal('narrow')]),
          align: z.enum(['left', 'centre', 'right']),
        }),
      )
      .readonly(),
    rows: z
      .array(
        z.object({
          cells: z.array(passage).readonly(),
          isHeading: z.literal(true).optional(),
          mark: z.enum(['added', 'removed']).optional(),
        }),
      )
      .readonly(),
  }),
]);

const parts = z.array(part).readonly();

export const officialPaper = z.object({
  letterhead: z.object({
    above: words,
    issuer: words,
    called: z.string(),
    symbol: z.string(),
    number: z.string().nullable(),
    place: z.string(),
    on: z.custom<CalendarDate>((on) => typeof on === 'string').nullable(),
    year: z.number(),
  }),
  kind: z.string().nullable(),
  subject: z.string(),
  addressees: words,
  parts,
  annexes: z
    .array(z.object({ title: z.string(), parts, isWide: z.boolean().optional() }))
    .readonly(),
  signature: z.object({ titles: words, name: z.string().nullable() }),
  recipients: words,
});

/** `core/official-papers/page-rows.ts` as a reply remembers it. */
export const printedPage = z.object({
  title: z.string(),
  facts: words,
  layout: z.object({ size: z.number(), columns: z.union([z.literal(1), z.literal(2)]) }),
  lines: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.enum(['section', 'heading']), text: z.string() }),
        z.object({ type: z.literal('line'), label: z.string().optional(), text: z.string() }),
      ]),
    )
    .readonly(),
});
