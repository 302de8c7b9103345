import { expect, it } from 'vitest';

import { annualPlan } from '../../../src/core/plans/annual-plan.ts';
import { childOf, childrenOf, readXml, type XmlNode } from '../../../src/papers/xml.ts';
import { unpackedEntry, zipContents } from '../../../src/papers/zip-contents.ts';
import { asWord, draftedPaper } from '../../support/drafted-paper.ts';
import { printedPages, printsWord } from '../../support/libre-office.ts';
import { longPlan, shortPlan } from '../../support/long-plan.ts';

const partsOf = (bytes: Uint8Array): ((name: string) => XmlNode) => {
  const entries = zipContents(bytes) ?? [];
  return (name) => {
    const entry = entries.find((one) => one.name === name);
    const content = entry && unpackedEntry(bytes, entry);
    const xml = content && readXml(new TextDecoder().decode(content));
    if (!xml) throw new Error(`no ${name}`);
    return xml;
  };
};

const everywhere = (node: XmlNode, name: string): XmlNode[] => [
  ...childrenOf(node, name),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everywhere(child, name))),
];

const MM = 1440 / 25.4;
const inMm = (node: XmlNode | undefined, name: string): number =>
  Math.round(Number(node?.attributes[name]) / MM);

it('has the page, the margins and the letters of the decree', async () => {
  const part = partsOf(await asWord(draftedPaper(annualPlan, longPlan)));
  const sections = everywhere(part('word/document.xml'), 'sectPr');
  expect(sections).toHaveLength(4);
  for (const section of sections) {
    const [page, margins] = [childOf(section, 'pgSz'), childOf(section, 'pgMar')];
    const isWide = page?.attributes['orient'] === 'landscape';
    expect([inMm(page, 'w'), inMm(page, 'h')]).toEqual(isWide ? [297, 210] : [210, 297]);
    expect(['top', 'bottom', 'left', 'right'].map((side) => inMm(margins, side))).toEqual([
      20, 20, 30, 20,
    ]);
    expect(childOf(section, 'titlePg')).toBeDefined();
  }
  const usual = childOf(part('word/styles.xml'), 'docDefaults', 'rPrDefault', 'rPr');
  expect(childOf(usual, 'rFonts')?.attributes['ascii']).toBe('Times New Roman');
  expect(childOf(usual, 'sz')?.attributes['val']).toBe('28');
  const sizes = everywhere(part('word/document.xml'), 'sz').map((size) =>
    Number(size.attributes['val']),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(28);
  const fonts = everywhere(part('word/document.xml'), 'rFonts');
  expect(fonts).toEqual([]);
});

it('repeats the heading of a table on each of its pages', async () => {
  const part = partsOf(await asWord(draftedPaper(annualPlan, longPlan)));
  const tables = everywhere(part('word/document.xml'), 'tbl');
  const headed = tables.filter((table) => everywhere(table, 'tblHeader').length > 0);
  // Head and foot of the paper are tables too, without lines and headings.
  expect([tables.length, headed.length]).toEqual([5, 3]);
});

it.skipIf(!printsWord)(
  'is printed on as many pages as it needs, numbered from the second on',
  async () => {
    const [long = [], short = []] = printedPages([
      await asWord(draftedPaper(annualPlan, longPlan)),
      await asWord(draftedPaper(annualPlan, shortPlan)),
    ]);
    expect([long.length, short.length]).toEqual([6, 4]);
    const numbers = long.map((page) => /^ *(\d+)\n/.exec(page)?.[1] ?? null);
    expect(numbers).toEqual([null, '2', '3', null, null, null]);
    const [first = '', , third = '', targets = ''] = long;
    for (const words of [
      /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m,
      /Độc lập - Tự do - Hạnh phúc/,
      /Số: +\/KH-UBND/,
      /Láng, ngày +tháng +năm 2027/,
      /DỰ THẢO/,
      /^ +KẾ HOẠCH$/m,
    ])
      expect(first).toMatch(words);
    expect(third).toMatch(/Trên đây là Kế hoạch[^]*Nơi nhận:[^]*- Lưu: VT\./);
    expect(third).toMatch(/TM\. ỦY BAN NHÂN DÂN[^]*CHỦ TỊCH/);
    expect(targets).toMatch(/Phụ lục I\n[^]*CHỈ TIÊU THI ĐUA NĂM 2027[^]*≥ 95/);
  },
  120_000,
);
