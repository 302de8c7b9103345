import type { FoundAnswer } from '../forms/forms.ts';
import { cleanLine, searchKey } from '../shared/vietnamese-text.ts';
import { annexesIn } from './annexes.ts';
import type { Block } from './block.ts';
import { withoutLabel } from './label.ts';

/** What frames a document: head, title and signature, and what stands between them. */
export type Framed = {
  title: string;
  issuer: string | undefined;
  isUnnumbered: boolean;
  answers: FoundAnswer[];
  body: Block[];
};

/** Parts the body of a document from its head and its foot, and reads both. */
export const framed = (written: readonly Block[]): Framed => {
  const blocks = withHeadApart(written);
  const titleAt = blocks.findIndex(isTitle);
  const from = titleAt === -1 ? firstOfBody(blocks) : endOfTitle(blocks, titleAt);
  const footAt = footOf(blocks, from);
  const to = footAt === -1 ? blocks.length : footAt;
  const head = blocks.slice(0, from);
  const numbered = numberIn(head);
  const { foot, annexes } = annexesIn(blocks.slice(to));
  return {
    title:
      titleAt === -1
        ? ''
        : head
            .slice(titleAt)
            .filter((block) => block.type === 'line')
            .map(({ text }) => cleanLine(text))
            .filter((text) => /[\p{L}\p{N}]/u.test(text))
            .join(' '),
    issuer: head.flatMap(textsOf).find((text) => ISSUER.test(text)),
    isUnnumbered: numbered.isUnnumbered,
    answers: [...numbered.answers, ...signerIn(foot)],
    body: [...blocks.slice(from, to).flatMap(withoutClosing), ...annexes],
  };
};

/** `PHƯỜNG HỒNG HÀ` below the name of its committee. */
const ISSUER =
  /^(?:(?:ỦY BAN NHÂN DÂN|UBND) )?(?:PHƯỜNG|XÃ|ĐẶC KHU) (?!HỘI)\p{Lu}[\p{Lu} -]{0,40}$/u;

/** The last sentence of the text says nothing; its sign `./.` ends the text. */
const withoutClosing = (block: Block): Block[] => {
  if (block.type !== 'line' || !/\.\/\.\s*$/u.test(block.text)) return [block];
  const sentences = block.text.replace(/\.\/\.\s*$/u, '.').split(SENTENCE_END);
  const text = sentences.filter((sentence) => !isClosing(sentence)).join(' ');
  return text === '' ? [] : [{ ...block, text }];
};

/** Behind a word, not behind an abbreviation. */
const SENTENCE_END = /(?<=\p{Ll}{2}\.) +(?=\p{Lu})/u;

const isClosing = (sentence: string): boolean =>
  /^\s*(?:trên đây|trân trọng|yêu cầu)(?!\p{L})/iu.test(sentence) ||
  TO_OWN_UNITS.test(sentence) ||
  /^.{0,60} (?:xin |kính )?trân trọng (?:báo cáo|đề nghị)/iu.test(sentence);

/** What is proposed to those above is said in a section of its own, and may be the last sentence. */
const TO_OWN_UNITS =
  /^\s*đề nghị (?:các|toàn thể|thủ trưởng|lãnh đạo các|trưởng các|mặt trận|ủy ban mttq|ubmttq)(?!\p{L})/iu;

const textsOf = (block: Block): string[] =>
  (block.type === 'line' ? [block.text] : block.rows.flat()).flatMap((text) =>
    text
      .split(/\n|\t+/)
      .map(cleanLine)
      .filter((line) => line !== ''),
  );

/** `KẾ HOẠCH` by itself, or with what it is about behind it. */
const isTitle = (block: Block): boolean =>
  block.type === 'line' &&
  !block.isBox &&
  /^(?:KẾ HOẠCH|BÁO CÁO|PHƯƠNG HƯỚNG|CHƯƠNG TRÌNH|BẢN ĐĂNG KÝ|GIAO ƯỚC|BIÊN BẢN|THỐNG KÊ|TỜ TRÌNH|DANH SÁCH)(?=$|[\s:])/u.test(
    cleanLine(block.text),
  );

/** What it is about stands below, centred or bold. */
const endOfTitle = (blocks: readonly Block[], at: number): number => {
  const end = blocks.findIndex(
    (block, n) =>
      n > at &&
      !(
        block.type === 'line' &&
        block.label === '' &&
        (block.isCentred || block.isBold) &&
        withoutLabel(block.text.trim()).label === null
      ),
  );
  return end === -1 ? at + 1 : end;
};

const firstOfBody = (blocks: readonly Block[]): number => {
  const last = blocks.slice(0, HEAD).findLastIndex((block) => textsOf(block).some(isOfHead));
  return last + 1;
};

const isOfHead = (text: string): boolean =>
  /cong hoa xa hoi|doc lap ?[-–—] ?tu do|^so ?:/.test(searchKey(text));

/** The head of a document is no longer. */
const HEAD = 12;

/** In a sheet head and title may stand above the table without a row between them. */
const withHeadApart = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, at) => {
    if (block.type === 'line' || at > HEAD) return [block];
    const { rows } = block;
    const end = rows.slice(0, HEAD).findLastIndex((row) => row.some(isOfHead)) + 1;
    const rest = rows.slice(end);
    const from = rest.findIndex((row) => wordsIn(row).length > 1);
    if (end === 0 || from === -1 || rest.length - from < SHORTEST_TABLE) return [block];
    return [
      { type: 'table', rows: rows.slice(0, end) },
      ...rest.slice(0, from).flatMap((row) => wordsIn(row).map(lineOf)),
      { type: 'table', rows: rest.slice(from) },
    ];
  });

const SHORTEST_TABLE = 3;

const wordsIn = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');

const lineOf = (text: string): Block => ({
  type: 'line',
  text,
  label: '',
  outline: null,
  isBold: false,
  isCentred: true,
  isBox: false,
});

const NUMBER = /(?:^|\s)Số\s*:?\s*(\d{1,5}[^\s,;/]*\s?\/\s?[^\s,;]+)/iu;
const NO_NUMBER = /(?:^|\s)Số\s*:?[\s.…_]*\/\s*[\p{L}\d-]+/iu;
const DAY =
  /ngày\s+(?:\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})/iu;
const NO_DAY = /ngày[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm/iu;

const numberIn = (head: readonly Block[]): Pick<Framed, 'isUnnumbered' | 'answers'> => {
  const texts = head.flatMap(textsOf);
  const numbers = texts.flatMap((text) => NUMBER.exec(text)?.[1] ?? []);
  const days = texts.flatMap((text) => DAY.exec(text)?.[0] ?? []);
  const where = texts.find((text) => NUMBER.test(text)) ?? '';
  const isUnnumbered =
    numbers.length === 0 && texts.some((text) => NO_NUMBER.test(text) || NO_DAY.test(text));
  return {
    isUnnumbered,
    answers: [
      ...only('doc_number', numbers, where),
      ...only('doc_date', days, texts.find((text) => DAY.test(text)) ?? ''),
    ],
  };
};

const only = (field: string, [first, ...more]: readonly string[], where: string): FoundAnswer[] =>
  first === undefined
    ? []
    : [{ field, words: cleanLine(first), where, isSure: more.every((one) => one === first) }];

/** Where it is signed; where nothing else says so, a title near the end. */
const footOf = (blocks: readonly Block[], from: number): number => {
  const sure = blocks.findLastIndex((block, at) => at >= from && isFoot(block));
  const last = Math.max(from, blocks.length - FOOT);
  return sure === -1 ? blocks.findIndex((block, at) => at >= last && isSigned(block)) : sure;
};

/** The foot of a document is no longer. */
const FOOT = 12;

const isSigned = (block: Block): boolean =>
  textsOf(block).some((line) => TITLE.test(line) && line === line.toUpperCase());

/** "Nơi nhận", or who signs for whom. */
const isFoot = (block: Block): boolean =>
  textsOf(block).some((text) => /^noi nhan\b/.test(searchKey(text)) || SIGNS_FOR.test(text));

const SIGNS_FOR = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}{2}/u;

const TITLE =
  /^(?:(?:KT|TL|TUQ|Q|TM)\s?\.\s?)?((?:QUYỀN |PHÓ )?(?:TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG KHỐI|TRƯỞNG CỤM|CHÁNH VĂN PHÒNG|CHÁNH ÁN|CHỈ HUY TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|TỔNG BIÊN TẬP|CHÁNH THANH TRA|TRƯỞNG CÔNG AN|HIỆU PHÓ)(?: (?:UBND|ỦY BAN NHÂN DÂN|HĐQT|HỘI ĐỒNG))?[^.]{0,40})$/iu;

/** `Nguyễn Văn A`, with ranks, degrees or titles before it at most. */
const NAME =
  /^(?:(?:(?:GS|PGS|TSKH|TS|ThS|BSCKII|BSCKI|BSNT|BS|DSCKII|DSCKI|DS|CKII|CKI|CN|KS|KTS|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ)(?![\p{L}])|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy)[.,]*\s?)*((?:\p{Lu}\p{Ll}*[ -]?){2,6})$/u;

const signerIn = (foot: readonly Block[]): FoundAnswer[] => {
  const lines = foot.flatMap(signingTexts);
  const titleAt = lines.findLastIndex((line) => TITLE.test(line) && line === line.toUpperCase());
  const title = TITLE.exec(lines[titleAt] ?? '')?.[1];
  if (title === undefined) return [];
  const names = lines.slice(titleAt + 1).filter((line) => NAME.test(line) && !isCapitalLine(line));
  const [name, ...others] = names;
  const where = lines[titleAt] ?? '';
  return [
    ...(name === undefined
      ? []
      : [
          {
            field: 'signer_name',
            words: NAME.exec(name)?.[1]?.trim() ?? name,
            where,
            isSure: others.length === 0,
          },
        ]),
    { field: 'signer_title', words: spoken(title), where, isSure: true },
  ];
};

/** Of two columns the right one signs. */
const signingTexts = (block: Block): string[] => {
  if (block.type === 'line') {
    const parts = block.text.split(/\n/).flatMap((line) => line.split(/\t+/).at(-1) ?? '');
    return parts.map(cleanLine).filter((line) => line !== '');
  }
  const right = block.rows.map((row) => row.findLast((cell) => cell !== '') ?? '');
  const isPair = block.rows.every((row) => row.length > 1);
  return (isPair ? right : block.rows.flat()).flatMap((cell) =>
    cell
      .split('\n')
      .map(cleanLine)
      .filter((line) => line !== ''),
  );
};

const isCapitalLine = (line: string): boolean => line === line.toUpperCase();

/** `PHÓ CHỦ TỊCH` is `Phó Chủ tịch` where it is not shouted; abbreviations stay. */
const spoken = (title: string): string => {
  const words = title
    .split(' ')
    .map((word) => (/^(?:UBND|HĐND|HĐQT|TP)$/u.test(word) ? word : word.toLowerCase()));
  const main = words.findIndex((word) => !RANK.has(word));
  return words
    .map((word, at) => (at === 0 || at === main || word === 'tổng' ? withCapital(word) : word))
    .join(' ');
};

const RANK: ReadonlySet<string> = new Set(['phó', 'quyền', 'tổng']);

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
