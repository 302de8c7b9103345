import { deflateRawSync } from 'node:zlib';

/** A paragraph of Word as people make it. In its text `**…**` is bold, `[+…+]` inserted and `[-…-]` deleted in a tracked change. */
export type Looks = {
  bold?: boolean;
  italic?: boolean;
  centre?: boolean;
  right?: boolean;
  /** Id of a style: `Heading1`. */
  style?: string;
  /** List and level of automatic numbering. */
  list?: readonly [list: number, level: number];
  outline?: number;
  /** A font from before Unicode, which shows other letters than are stored. */
  font?: string;
  /** Shown in capitals, whatever is typed. */
  caps?: boolean;
};

export const line = (text: string, looks: Looks = {}): string =>
  `<w:p>${paragraphProperties(looks)}${runs(text, looks)}</w:p>`;

/** Lines that look alike. */
export const lines = (looks: Looks, ...texts: readonly string[]): string =>
  texts.map((text) => line(text, looks)).join('');

export const bold = (text: string): string => line(text, { bold: true });
export const title = (...texts: readonly string[]): string =>
  lines({ bold: true, centre: true }, ...texts);

const paragraphProperties = ({ style, list, outline, centre, right }: Looks): string =>
  [
    '<w:pPr>',
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
    '<w:spacing w:before="60" w:line="288" w:lineRule="auto"/>',
    centre ? '<w:jc w:val="center"/>' : right ? '<w:jc w:val="right"/>' : '<w:jc w:val="both"/>',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    '<w:rPr><w:sz w:val="28"/></w:rPr></w:pPr>',
  ].join('');

const PARTS = /(\*\*.+?\*\*|\[\+.+?\+\]|\[-.+?-\])/gu;

const runs = (text: string, looks: Looks): string =>
  text
    .split(PARTS)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = part.slice(2, -2);
      if (part.startsWith('**')) return plainRuns(inner, { ...looks, bold: true });
      if (part.startsWith('[+'))
        return `<w:ins w:id="7" w:author="Văn thư" w:date="2027-01-12T08:00:00Z">${plainRuns(inner, looks)}</w:ins>`;
      if (part.startsWith('[-'))
        return `<w:del w:id="8" w:author="Văn thư" w:date="2027-01-12T08:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(inner)}</w:delText></w:r></w:del>`;
      return plainRuns(part, looks);
    })
    .join('');

/** Word parts a text into runs wherever somebody once stopped typing. */
const plainRuns = (text: string, looks: Looks): string =>
  (text.match(/[^]{1,37}/gu) ?? [])
    .map(
      (part, at) => `${at % 3 === 1 ? '<w:proofErr w:type="spellStart"/>' : ''}${run(part, looks)}`,
    )
    .join('');

const run = (text: string, { bold: isBold, italic, font, caps }: Looks): string =>
  `<w:r w:rsidR="00A77B3E"><w:rPr>${font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : ''}${caps ? '<w:caps/>' : ''}${isBold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="28"/></w:rPr>${signs(text)}</w:r>`;

const signs = (text: string): string =>
  text
    .split(/([\t\n])/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      return part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export type Cell =
  | string
  | {
      text: string;
      across?: number;
      down?: 'begins' | 'goes-on';
      bold?: boolean;
      list?: readonly [number, number];
    };

/** A table; lines of a cell are paragraphs of their own. */
export const table = (
  rows: readonly (readonly Cell[])[],
  looks: { hasBorders?: boolean } = {},
): string =>
  [
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${looks.hasBorders === false ? '' : '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders>'}</w:tblPr>`,
    ...rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`),
    '</w:tbl>',
  ].join('');

const cell = (given: Cell): string => {
  const {
    text,
    across,
    down,
    bold: isBold,
    list,
  } = typeof given === 'string' ? { text: given } : given;
  const merged = [
    across ? `<w:gridSpan w:val="${across}"/>` : '',
    down ? (down === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '',
  ].join('');
  const looks = { ...(isBold ? { bold: true } : {}), ...(list ? { list } : {}) };
  const paragraphs = text.split('\n').map((one) => line(one, looks));
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${merged}</w:tcPr>${paragraphs.join('')}</w:tc>`;
};

/** A text box, which Word writes twice: for new programs and for old ones. */
export const box = (text: string): string => {
  const content = `<w:txbxContent>${line(text, { bold: true })}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
};

/** Levels of an automatic list: format and text as Word has them. */
export type ListShape = readonly (readonly [format: string, text: string])[];

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const numberingXml = (shapes: readonly ListShape[]): string =>
  [
    `${HEAD}<w:numbering ${NAMESPACES}>`,
    ...shapes.map(
      (levels, at) =>
        `<w:abstractNum w:abstractNumId="${at + 1}">${levels
          .map(
            ([format, text], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escaped(text)}"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    ),
    ...shapes.map(
      (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`,
    ),
    '</w:numbering>',
  ].join('');

const STYLES = `${HEAD}<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  1, 2, 3,
]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>${level === 3 ? '' : `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  )
  .join('')}</w:styles>`;

/** Bytes of a Word file with that body; `isDecomposed`: as programs of a Mac write marks. */
export const wordFile = (
  body: readonly string[],
  {
    lists: shapes = [],
    isDecomposed = false,
  }: { lists?: readonly ListShape[]; isDecomposed?: boolean } = {},
): Buffer => {
  const text = body.join('');
  const document = `${HEAD}<w:document ${NAMESPACES}><w:body>${isDecomposed ? text.normalize('NFD') : text}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/styles.xml': STYLES,
    ...(shapes.length > 0 ? { 'word/numbering.xml': numberingXml(shapes) } : {}),
  });
};

/** A zip of texts. */
export const zipOf = (files: Readonly<Record<string, string>>): Buffer => {
  const records: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(20);
    facts.writeUInt16LE(8, 2);
    facts.writeUInt32LE(crc32(content), 8);
    facts.writeUInt32LE(packed.length, 12);
    facts.writeUInt32LE(content.length, 16);
    const shared = Buffer.concat([facts, lengthOf(path)]);
    const own = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      shared,
      Buffer.alloc(2),
      path,
      packed,
    ]);
    records.push(own);
    directory.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]),
        shared,
        Buffer.alloc(12),
        numberOf(at),
        path,
      ]),
    );
    at += own.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...records, list, end]);
};

const lengthOf = (path: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(path.length);
  return length;
};

const numberOf = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
};
