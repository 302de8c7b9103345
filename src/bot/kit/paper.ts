import { z } from 'zod';

import { targetStatuses } from '../../core/check-ins/check-in.ts';

/** A file that the bot makes, as a reply remembers it: what to draw, not the drawing. */
export const paper = z.discriminatedUnion('type', [
  z.object({ type: z.literal('units-template'), language: z.string() }),
  /** Holds secrets, which are forgotten with the reply as soon as it is said. */
  z.object({
    type: z.literal('invitations'),
    language: z.string(),
    cluster: z.string(),
    rows: z.array(
      z.object({ code: z.string(), unit: z.string(), link: z.string(), expiresOn: z.string() }),
    ),
  }),
  /** Bars of targets; the words are those of whoever reads them. */
  z.object({
    type: z.literal('progress'),
    heading: z.string(),
    note: z.string(),
    rows: z.array(
      z.object({
        name: z.string(),
        figures: z.string(),
        percent: z.number(),
        tone: z.enum(['none', ...targetStatuses]),
      }),
    ),
  }),
  z.object({
    type: z.literal('reminder-log'),
    language: z.string(),
    about: z.string(),
    rows: z.array(
      z.object({
        day: z.string(),
        unit: z.string(),
        milestone: z.string(),
        person: z.string(),
        step: z.string(),
        text: z.string(),
        outcome: z.string(),
        followed: z.string(),
      }),
    ),
  }),
  /** Read and drawn when it is sent: thousands of people would be much to remember. */
  z.object({
    type: z.literal('broadcast-report'),
    language: z.string(),
    id: z.string(),
    number: z.number(),
  }),
  /** The milestones of a year, as a table. */
  z.object({
    type: z.literal('year-table'),
    language: z.string(),
    about: z.string(),
    rows: z.array(
      z.object({
        name: z.string(),
        opens: z.string(),
        due: z.string(),
        last: z.string(),
        locks: z.string(),
        who: z.string(),
        form: z.string(),
        reminders: z.string(),
        state: z.string(),
        warnings: z.string(),
        source: z.string(),
      }),
    ),
  }),
  /** Days on which something is due, for a phone's calendar. */
  z.object({
    type: z.literal('calendar'),
    name: z.string(),
    events: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        title: z.string(),
        about: z.string(),
      }),
    ),
  }),
]);

export type Paper = z.infer<typeof paper>;

export type DrawnPaper = { name: string; bytes: Uint8Array; kind?: 'document' | 'photo' };
