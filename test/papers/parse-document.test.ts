import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/core/documents/block.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { box, line, table, wordFile, zipOf } from '../support/word-file.ts';

const blocksOf = async (bytes: Uint8Array): Promise<readonly Block[]> => {
  const parsed = await parseDocument(bytes);
  if (parsed.type !== 'document') throw new Error(parsed.reason);
  return parsed.blocks;
};

/** A paragraph of the first list. */
const ofList = (level: number) => ({ list: [1, level] }) as const;

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'line' ? [`${block.label} ${block.text}`.trim()] : ['table'],
  );

describe('a Word file', () => {
  it('has the numbers that Word puts before its paragraphs, also where a list goes on', async () => {
    const lists = [
      [
        ['upperRoman', '%1.'],
        ['decimal', '%1.%2.'],
        ['lowerLetter', '%3)'],
      ],
    ] as const;
    const bytes = wordFile(
      [
        line('Mục đích', ofList(0)),
        line('Một', ofList(1)),
        line('Hai', ofList(1)),
        line('Chữ', ofList(2)),
        line('xen giữa'),
        line('Ba', ofList(1)),
        line('Chỉ tiêu', ofList(0)),
        line('Bốn', ofList(1)),
      ],
      { lists },
    );
    expect(linesOf(await blocksOf(bytes))).toEqual([
      'I. Mục đích',
      'I.1. Một',
      'I.2. Hai',
      'a) Chữ',
      'xen giữa',
      'I.3. Ba',
      'II. Chỉ tiêu',
      'II.1. Bốn',
    ]);
  });

  it('says in each row what a cell that reaches down says, and where cells reach across', async () => {
    const bytes = wordFile([
      table([
        [{ text: 'Chỉ tiêu', across: 2 }, 'ĐVT'],
        [{ text: 'Văn hóa', down: 'begins' }, 'Gia đình', '%'],
        [{ text: '', down: 'goes-on' }, 'Tổ dân phố', '%'],
      ]),
    ]);
    expect(await blocksOf(bytes)).toEqual([
      {
        type: 'table',
        rows: [
          ['Chỉ tiêu', '', 'ĐVT'],
          ['Văn hóa', 'Gia đình', '%'],
          ['Văn hóa', 'Tổ dân phố', '%'],
        ],
      },
    ]);
  });

  it('has the words of a text box once, though Word writes them twice', async () => {
    const blocks = await blocksOf(wordFile([box('DỰ THẢO'), line('Kế hoạch')]));
    expect(linesOf(blocks)).toEqual(['DỰ THẢO', 'Kế hoạch']);
    expect(blocks[0]).toMatchObject({ isBox: true });
  });

  it('is read as composed letters, whatever program took them apart', async () => {
    const blocks = await blocksOf(wordFile([line('Tuyên truyền')], { isDecomposed: true }));
    expect(linesOf(blocks)).toEqual(['Tuyên truyền']);
  });
});

const oldOffice = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(name, 'utf16le'),
  ]);

const document = '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>';

describe('letters', () => {
  it.each([
    [
      '.VnTime',
      'C«ng t¸c thi ®ua, khen th\u00ADëng n¨m 2027',
      'Công tác thi đua, khen thưởng năm 2027',
    ],
    ['.VnTimeH', 'kÕ ho¹ch', 'KẾ HOẠCH'],
    [
      'VNI-Times',
      'Coâng taùc thi ñua, khen thöôûng cuûa ÑAÛNG BOÄ',
      'Công tác thi đua, khen thưởng của ĐẢNG BỘ',
    ],
    ['Times New Roman', 'Công tác ® C«', 'Công tác ® C«'],
  ])('of %s are read as they are seen', async (font, stored, seen) => {
    expect(linesOf(await blocksOf(wordFile([line(stored, { font })])))).toEqual([seen]);
  });

  it('that are shown in capitals are capitals', async () => {
    const blocks = await blocksOf(wordFile([line('Kế hoạch', { caps: true, bold: true })]));
    expect(linesOf(blocks)).toEqual(['KẾ HOẠCH']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty-file'],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'pdf'],
    ['a PDF behind a mark', Buffer.from('\uFEFF%PDF-1.7\n…'), 'pdf'],
    ['a file of an old Word', oldOffice('WordDocument'), 'old-office'],
    ['a file with a password', oldOffice('EncryptedPackage'), 'locked'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), 'other-kind'],
    ['a zip of something else', zipOf({ 'ghi-chu.txt': 'Kế hoạch' }), 'other-kind'],
    ['a Word file that was cut off', wordFile([line('Kế hoạch')]).subarray(0, 400), 'broken'],
    [
      'a Word file whose text is damaged',
      zipOf({ 'word/document.xml': '<w:document><w:body>' }),
      'broken',
    ],
    [
      'a document type that defines entities',
      zipOf({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${document}` }),
      'broken',
    ],
    ['pages that are pictures', zipOf({ 'word/document.xml': document }), 'no-text'],
    ['a bomb', zipOf({ 'word/document.xml': `<a>${' '.repeat(30_000_000)}</a>` }), 'unsafe'],
    ['a book', wordFile(Array.from({ length: 4100 }, (_, at) => line(`Dòng ${at}`))), 'too-long'],
  ])('%s', async (_, bytes, reason) => {
    expect(await parseDocument(bytes)).toEqual({ type: 'refused', reason });
  });

  it('is never more than a refusal, wherever a file was cut or damaged', async () => {
    const whole = wordFile([line('Kế hoạch'), table([['a', 'b']])]);
    for (let at = 1; at < whole.length; at += 37) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(['document', 'refused']).toContain((await parseDocument(damaged)).type);
      expect((await parseDocument(whole.subarray(0, at))).type).toBe('refused');
    }
  });
});
