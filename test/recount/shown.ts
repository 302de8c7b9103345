import readWorkbook from 'read-excel-file/universal';

import type { Paper } from '../../src/bot/kit/paper.ts';
import type { BotContext, Request } from '../../src/bot/kit/request.ts';
import { usualWeights } from '../../src/core/clusters/ranking-weights.ts';
import { usualBoardHeads } from '../../src/core/official-papers/board-letterhead.ts';
import type { KnownPerson } from '../../src/core/people/person.ts';
import type { TextRef } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import { drawingOf } from '../../src/papers/chart-drawing.ts';
import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';
import { drawPaper } from '../../src/service/draw-paper.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { NOW } from './lay-register.ts';

export const text = createText();
export const { forms } = loadForms(text);

/** What somebody reads: lines of messages, labels of buttons, files. */
export type Shown = { lines: string[]; labels: string[]; papers: Paper[] };

const plain = (html: string): string[] =>
  html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** The words of texts, as they stand on a screen. */
export const said = (...refs: readonly TextRef[]): string[] =>
  refs.flatMap((ref) => plain(text.html(ref, 'vi')));

const requestOf = (stores: Stores, known: KnownPerson): Request =>
  ({
    stores,
    now: NOW,
    who: { telegramId: known.person.telegramId, known, language: 'vi' },
    replies: [],
    isBelow: false,
    ports: {
      text,
      forms: { forms },
      papers: { boardHeads: usualBoardHeads, unitHeads: [], canPrint: false },
      rankingWeights: usualWeights,
    },
  }) as unknown as Request;

/** What a handler of the bot shows somebody who asks for it. */
export const shownBy = async (
  stores: Stores,
  known: KnownPerson,
  handler: (ctx: BotContext) => unknown,
): Promise<Shown> => {
  const request = requestOf(stores, known);
  await handler({ request } as BotContext);
  const seen: Shown = { lines: [], labels: [], papers: [] };
  for (const reply of request.replies) {
    if ('html' in reply && typeof reply.html === 'string') seen.lines.push(...plain(reply.html));
    if ('rows' in reply) seen.labels.push(...(reply.rows ?? []).flat().map((one) => one.text));
    if (reply.type === 'paper') seen.papers.push(reply.paper);
  }
  return seen;
};

export type Cell = string | number | boolean | Date | null;

/** A spreadsheet keeps moments as fractions of days. */
const inMinutes = (cell: Cell): Cell =>
  cell instanceof Date ? new Date(Math.round(cell.getTime() / 60_000) * 60_000) : cell;

/** Sheets of the workbook that is sent, by their names: rows by the headings of their columns. */
export const sheetsOf = async ({ papers }: Shown) => {
  const [paper] = papers;
  if (paper?.type !== 'sheet') throw new Error('no workbook was sent');
  const { bytes } = await drawPaper(text, undefined as never)(paper);
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [titles, headings, ...rows] = data;
      const cellsOf = (row: readonly unknown[]) =>
        (headings ?? []).map((name, at) => [String(name), inMinutes((row[at] ?? null) as Cell)]);
      const title = String(titles?.[0] ?? '');
      return [
        sheet,
        {
          title,
          rows: rows.map((row) => Object.fromEntries(cellsOf(row)) as Record<string, Cell>),
        },
      ];
    }),
  );
};

/** All words of the picture that is sent, each picture for itself. */
export const picturesOf = ({ papers }: Shown): string[][] =>
  papers.flatMap((paper) =>
    paper.type === 'chart'
      ? [
          Array.from(
            drawingOf(paper).svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu),
            ([, words = '']) => words.replaceAll(/<[^>]+>/gu, ''),
          ),
        ]
      : [],
  );

const wordsOf = (part: string): string =>
  Array.from(part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([, words = '']) => words).join('');

/** The Word file that is sent: its paragraphs, and its tables as rows of cells. */
export const wordOf = async ({ papers }: Shown) => {
  const [paper] = papers;
  if (paper?.type !== 'word') throw new Error('no Word file was sent');
  const { bytes } = await drawPaper(text, undefined as never)(paper);
  const entry = (zipContents(bytes) ?? []).find(({ name }) => name === 'word/document.xml');
  const xml = new TextDecoder().decode((entry && unpackedEntry(bytes, entry)) ?? new Uint8Array());
  const tables = Array.from(xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu), ([table]) =>
    Array.from(table.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu), ([row]) =>
      Array.from(row.matchAll(/<w:tc>.*?<\/w:tc>/gsu), ([cell]) => wordsOf(cell)),
    ),
  );
  const body = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gsu, '');
  const paragraphs = Array.from(body.matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([one]) => wordsOf(one));
  return { tables, paragraphs: paragraphs.filter((one) => one !== '') };
};
