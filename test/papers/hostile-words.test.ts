import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import type { Paper } from '../../src/bot/kit/paper.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { drawingOf } from '../../src/papers/chart-drawing.ts';
import { legible } from '../../src/papers/legible.ts';
import type { XmlNode } from '../../src/papers/xml.ts';
import { drawPaper } from '../../src/service/draw-paper.ts';
import { createText } from '../../src/text.ts';
import { draftedPaper } from '../support/drafted-paper.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { printedPages, printsWord } from '../support/libre-office.ts';
import { longPlan, shortPlan } from '../support/long-plan.ts';
import { elementsOf, strictParts, strictXml, wordsBelow } from '../support/strict-xml.ts';

const noDatabase = { run: () => Promise.reject(new Error('no database')) } as never;
const draw = drawPaper(createText(), noDatabase);

/** What an earlier version may have queued as well: words as they came, cleaned by nobody. */
const hostileSheet = (name: string): Extract<Paper, { type: 'sheet' }> => ({
  type: 'sheet',
  fileName: 'so.xlsx',
  name,
  title: name,
  columns: [
    { heading: name, width: 20 },
    { heading: 'Số', width: 8 },
  ],
  rows: [...hostileWords.map((words, at) => [words, at]), ['x'.repeat(40_000), 0]],
});

/** Everything that is text in the paper, replaced by hostile words, one after the other. */
const poisoned = <Value>(value: Value, poisons = hostileWords): Value => {
  let at = 0;
  const fixed = new Set([
    'type',
    'align',
    'mark',
    'look',
    'kind',
    'level',
    'width',
    'theme',
    'tone',
    'on',
  ]);
  const walk = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') {
      if (fixed.has(name)) return part;
      at += 1;
      return poisons[at % poisons.length];
    }
    if (Array.isArray(part)) return part.map((one) => walk(one, name));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, walk(one, key)]));
  };
  return walk(value, '') as Value;
};

const wordOf = (content: Extract<Paper, { type: 'word' }>['content']) =>
  draw({
    type: 'word',
    fileName: 'ke-hoach.docx',
    format: 'docx',
    by: hostileWords[13] ?? '',
    at: '2027-01-12',
    content,
  });

/** Endless words take LibreOffice minutes. */
const brief = hostileWords.filter(({ length }) => length < 100);

/** Formulas in the sheets of a workbook that opens. */
const formulasIn = (bytes: Uint8Array): XmlNode[] => {
  const sheets = [...strictParts(bytes)].filter(([name]) => name.startsWith('xl/worksheets/'));
  if (sheets.length === 0) throw new Error('no workbook');
  return sheets.flatMap(([, part]) => elementsOf(part, 'f'));
};

const partOf = (bytes: Uint8Array, name: string): XmlNode => {
  const part = strictParts(bytes).get(name);
  if (!part) throw new Error(`no ${name}`);
  return part;
};

describe('hostile words', () => {
  it.each([...hostileWords.entries()])(
    'name a sheet, and stand in it as words (%i)',
    async (_, name) => {
      const { bytes } = await draw(hostileSheet(name));
      expect(formulasIn(bytes)).toEqual([]);
      const names = elementsOf(partOf(bytes, 'xl/workbook.xml'), 'sheet');
      for (const { attributes } of names)
        expect(attributes['name']).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
    },
  );

  it('are read back from a workbook as they were, but for what no file can hold', async () => {
    const { bytes } = await draw(hostileSheet('Sổ'));
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    const read = (sheet?.data ?? []).slice(2, 2 + hostileWords.length).map(([cell]) => cell);
    const trimmed = read.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
    expect(trimmed).toEqual(hostileWords.map((words) => legible(words).trim()));
  });

  it('stand in a form to be filled in as words, whatever is chosen from', async () => {
    const { bytes } = await draw({
      type: 'form-book',
      fileName: 'mau.xlsx',
      lists: hostileWords[6] ?? '',
      sheets: hostileWords.map((name) => ({
        name,
        widths: [20],
        sticky: 1,
        choices: [{ column: 0, from: 0, to: 3, options: [...hostileWords] }],
        rows: hostileWords.map((text) => [
          { look: 'answer', text },
          { look: 'given', text },
        ]),
      })),
    });
    expect(formulasIn(bytes)).toEqual([]);
  });

  it('stand in the workbook of links', async () => {
    const rows = hostileWords.map((words) => ({
      code: words,
      unit: words,
      link: 'https://t.me/thi_dua_bot?start=x',
      expiresOn: '2027-01-12',
      letter: words,
    }));
    const cluster = hostileWords.join(' ');
    const { bytes } = await draw({
      type: 'invitations',
      language: 'vi',
      cluster,
      rows: rows.slice(0, 22),
    });
    expect(formulasIn(bytes)).toEqual([]);
  });

  it('stand in a paper to be signed, in each place that a paper has', async () => {
    const plan = draftedPaper(annualPlan, longPlan);
    const { bytes } = await wordOf(poisoned(plan));
    const words = wordsBelow(partOf(bytes, 'word/document.xml'));
    expect(words).toContain(`=cmd|' /C calc'!A0`);
  });

  it.runIf(printsWord)('are printed by LibreOffice', { timeout: 90_000 }, async () => {
    const { bytes } = await wordOf(poisoned(draftedPaper(annualPlan, shortPlan), brief));
    const [pages] = printedPages([bytes]);
    expect(pages?.join('\n')).toContain('=HYPERLINK');
  });

  it('stand in a picture whose letters a browser reads', () => {
    const bars = {
      theme: 'light' as const,
      heading: hostileWords.join(' '),
      note: hostileWords[13] ?? '',
      legend: [{ tone: 'on_time' as const, name: hostileWords[7] ?? '' }],
    };
    const rows = hostileWords.map((name) => ({
      name,
      figures: name,
      parts: [{ tone: 'on_time' as const, count: 1 }],
    }));
    const drawn = drawingOf({ ...bars, chart: { type: 'bars', rows } });
    expect(strictXml(drawn.svg).name).toBe('svg');
    const cells = hostileWords.map((text) => ({ text, share: 0.5 }));
    const map = rows.map(({ name }) => ({ name, cells }));
    const mapped = drawingOf({
      ...bars,
      chart: { type: 'map', columns: [...hostileWords], rows: map },
    });
    expect(strictXml(mapped.svg).name).toBe('svg');
    // What draws keeps lists by words; none of them is a property of everything now.
    expect(Object.hasOwn(Object.prototype, 'next')).toBe(false);
  });

  it('are one line each in a calendar, and begin no event of their own', async () => {
    const events = hostileWords.map((words, at) => ({
      id: `${at}@thi-dua-bot`,
      on: '2027-03-01',
      title: words,
      about: words,
    }));
    const { bytes } = await draw({ type: 'calendar', name: hostileWords.join(' '), events });
    const text = Buffer.from(bytes).toString('utf8');
    expect(text.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(events.length);
    expect(text.match(/^SUMMARY/gmu)).toHaveLength(events.length);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });
});
