import * as z from 'zod';

import { targetStatuses } from '../../core/check-ins/check-in.ts';
import { paperStandings as chartTones } from '../../core/reports/year-coverage.ts';
import { officialPaper, printedPage } from './official-paper.ts';

const cell = z.union([
  z.string(),
  z.number(),
  z.object({ day: z.string() }),
  z.object({ at: z.string() }),
]);

/** What is made for a reply that is said at once may be rows that are made when they are written. */
export type DrawnRows = Iterable<readonly z.infer<typeof cell>[]> & { readonly length: number };

const sheet = {
  name: z.string(),
  title: z.string(),
  columns: z.array(z.object({ heading: z.string(), width: z.number() })),
  rows: z.array(z.array(cell)).transform((rows): DrawnRows => rows),
};

const drawnSheet = z.object(sheet);

export type DrawnSheet = z.infer<typeof drawnSheet>;

/** A file that the bot makes, as a reply remembers it: what to draw, not the drawing. */
export const paper = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('units-template'),
    language: z.string(),
    /** Papers that an earlier version has queued carry none. */
    year: z.number().optional(),
  }),
  /** Holds secrets, which are forgotten with the reply as soon as it is said. */
  z.object({
    type: z.literal('invitations'),
    language: z.string(),
    cluster: z.string(),
    rows: z.array(
      z.object({
        code: z.string(),
        unit: z.string(),
        link: z.string(),
        expiresOn: z.string(),
        /** Papers that an earlier version has queued carry none. */
        letter: z.string().default(''),
      }),
    ),
  }),
  /** Bars of targets; the words are those of whoever reads them. */
  z.object({
    type: z.literal('progress'),
    heading: z.string(),
    note: z.string(),
    rows: z.array(
      z.object({
        heading: z.string().optional(),
        name: z.string(),
        figures: z.string(),
        percent: z.number(),
        tone: z.enum(['none', ...targetStatuses]),
        /** Papers that an earlier version has queued have neither this nor what follows. */
        scale: z
          .object({
            value: z.number().nullable(),
            goal: z.tuple([z.number(), z.number()]),
            start: z.number().nullable(),
          })
          .optional(),
      }),
    ),
    theme: z.enum(['light', 'dark']).optional(),
    legend: z.object({ value: z.string(), goal: z.string(), start: z.string() }).optional(),
  }),
  /** How papers stand, drawn from what was counted; its words are those of whoever looks at it. */
  z.object({
    type: z.literal('chart'),
    fileName: z.string(),
    theme: z.enum(['light', 'dark']),
    heading: z.string(),
    note: z.string(),
    legend: z.array(z.object({ tone: z.enum(chartTones), name: z.string() })),
    chart: z.discriminatedUnion('type', [
      /** A bar a row, of parts that make up the whole of what is owed. */
      z.object({
        type: z.literal('bars'),
        rows: z.array(
          z.object({
            name: z.string(),
            figures: z.string(),
            parts: z.array(z.object({ tone: z.enum(chartTones), count: z.number() })),
          }),
        ),
      }),
      /** A square for each row and column; null: nothing is owed there. `share`: 0 to 1. */
      z.object({
        type: z.literal('map'),
        columns: z.array(z.string()),
        rows: z.array(
          z.object({
            name: z.string(),
            cells: z.array(
              z
                .object({
                  text: z.string(),
                  tone: z.enum(chartTones).optional(),
                  share: z.number().optional(),
                })
                .nullable(),
            ),
          }),
        ),
      }),
    ]),
  }),
  /** A table, whose words are those of whoever reads it; `more`: on sheets of their own. */
  z.object({
    type: z.literal('sheet'),
    fileName: z.string(),
    ...sheet,
    more: z.array(drawnSheet).optional(),
  }),
  /** A form to be filled in, whose words are those of whoever fills it in. */
  z.object({
    type: z.literal('form-book'),
    fileName: z.string(),
    lists: z.string(),
    sheets: z.array(
      z.object({
        name: z.string(),
        widths: z.array(z.number()),
        sticky: z.number(),
        /** Papers that an earlier version has queued do not say. */
        isList: z.boolean().optional(),
        choices: z.array(
          z.object({
            column: z.number(),
            from: z.number(),
            to: z.number(),
            options: z.array(z.string()),
          }),
        ),
        rows: z.array(
          z.array(
            z
              .object({
                look: z.enum(['title', 'note', 'code', 'heading', 'section', 'given', 'answer']),
                kind: z.enum(['text', 'number', 'share', 'date']).optional(),
                text: z.string().optional(),
                number: z.number().optional(),
                date: z.string().optional(),
              })
              .nullable(),
          ),
        ),
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
  /** A paper to be signed: `by` whom and `at` which day its changes were made. */
  z.object({
    type: z.literal('word'),
    fileName: z.string(),
    /** Papers that an earlier version has queued are Word files. */
    format: z.enum(['docx', 'pdf']).default('docx'),
    by: z.string(),
    at: z.string(),
    content: officialPaper,
  }),
  /** What a paper says, on one page; its words are those of whoever reads it. */
  z.object({
    type: z.literal('one-page'),
    fileName: z.string(),
    format: z.enum(['docx', 'pdf']),
    by: z.string(),
    content: printedPage,
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

/** How it is with a drawing that takes long. */
export type Drawing = {
  /** Ends it half-way. */
  signal: AbortSignal;
  /** Hears again and again how many rows of a table are written. */
  onRows(written: number): void;
};
