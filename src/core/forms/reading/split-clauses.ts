import { cleanLine, searchKey } from '../../shared/vietnamese-text.ts';
import type { GroupField } from '../schema/form.ts';
import type { Clauses } from '../schema/list-shapes.ts';
import { markedLine } from './marked-line.ts';

/** What a line says of an item: its name, words for fields, and options that were meant. */
export type SplitLine = {
  name: string;
  said: ReadonlyMap<string, string>;
  chosen: ReadonlyMap<string, string>;
};

/** Whether words say when, as the question about it reads them. */
export type IsTime = (words: string) => boolean;

/**
 * Reads a line as officials write it: "Tổ chức ký giao ước, Văn phòng chủ trì, phối hợp với các phòng,
 * trước 28/2; sản phẩm: Bản giao ước". A part that is known by its words answers its question; one
 * that is not goes on with the part before it. Undefined where the line holds nothing but a name.
 */
export const splitClauses = (
  line: string,
  { clauses, headings: labels = [] }: Pick<GroupField, 'clauses' | 'headings'>,
  isTime: IsTime,
): SplitLine | undefined => {
  if (!clauses) return undefined;
  const reader = new LineReader({ ...clauses, labels }, isTime);
  const parts = partsOf(markedLine(cleanLine(line).normalize('NFC'), clauses));
  for (const [at, part] of parts.entries()) reader.take(part, parts[at + 1]?.mark ?? '');
  return reader.result();
};

type Known = Clauses & { labels: NonNullable<GroupField['headings']> };

/** A part of a line with the mark before it. */
type Part = { text: string; mark: string };

/** Marks between parts; a quotation is never parted, and a dash parts what says who launches it, or when. */
const MARKS =
  /(“[^”]*”|"[^"]*")|(\s*[,;|:()\t]\s*|\s+[-–—]\s+(?=(?:do\s.{2,60}\sphát động|cả năm|từ (?:năm|tháng|quý|ngày|\d)|trong (?:năm|tháng|quý)|giai đoạn \d|(?:xong |hoàn thành )?trước (?:ngày |tháng )?\d|(?:xong |hoàn thành )?trước Tết|tuần (?:thứ )?(?:\d|hai|ba|tư|đầu|cuối)|ngày \d{1,2} (?:hằng|hàng|mỗi))))/giu;

const partsOf = (line: string): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  let mark = '';
  const add = (to: number): void => {
    const text = line.slice(from, to).trim();
    if (text !== '') parts.push({ text, mark });
  };
  for (const found of line.matchAll(MARKS)) {
    if (found[2] === undefined) continue;
    add(found.index);
    from = found.index + found[0].length;
    mark = found[2].trim() === '' ? '\t' : found[2].trim();
  }
  add(line.length);
  return parts;
};

/** Between these stand cells; a comma or a parenthesis may stand within one. */
const STRONG: ReadonlySet<string> = new Set([';', '|', '\t']);

class LineReader {
  readonly #clauses: Known;
  readonly #isTime: IsTime;
  readonly #said = new Map<string, string>();
  readonly #chosen = new Map<string, string>();
  /** Whether something was known by its words, and not by its place alone. */
  #isKnown = false;
  #name = '';
  /** The field that the last part went to; null: the name. */
  #last: string | null = null;
  /** What was said last of those that are known by a word before or after them, with that word. */
  #marked: { field: string; text: string } | undefined;
  /** Whether its time was no more than an option that may be meant as one. */
  #isTimeOption = false;
  /** A label whose words come in the next part. */
  #labelled: string | undefined;

  constructor(clauses: Known, isTime: IsTime) {
    this.#clauses = clauses;
    this.#isTime = isTime;
  }

  take(part: Part, next: string): void {
    const { text } = part;
    const labelled = this.#labelled;
    this.#labelled = undefined;
    if (labelled !== undefined) {
      this.#isKnown = true;
      this.#put(labelled, text);
      return;
    }
    const label = next === ':' ? labelOf(text, this.#clauses) : undefined;
    if (label !== undefined) {
      this.#labelled = label;
      return;
    }
    if (this.#takeOwner(part, next)) this.#isKnown = true;
    else this.#takeParts(part);
  }

  /** Who launches it, and when, may stand at the end of a part without a comma before. */
  #takeParts({ text, mark }: Part): void {
    // "Hoàn thành trước 31/1" is a time as a whole.
    const { rest, end } = this.#isTime(text)
      ? { rest: text }
      : withoutEnd(text, this.#clauses, this.#isTime);
    const ends = end === undefined ? [] : [end];
    if (end === undefined && this.#takeKnown(text)) {
      this.#isKnown = true;
      return;
    }
    // A second time has no place of its own.
    if (end === undefined || !this.#hasPlace(end)) {
      this.#takeWords({ text, mark });
      return;
    }
    if (!LEADS_TO_TIME.test(searchKey(rest))) this.#takeParts({ text: rest, mark });
    const last = this.#last;
    for (const one of ends) if (this.#takeKnown(one)) this.#isKnown = true;
    this.#last = last;
  }

  result(): SplitLine | undefined {
    this.#nameByRest();
    return this.#isKnown && this.#name !== ''
      ? { name: this.#name, said: this.#said, chosen: this.#chosen }
      : undefined;
  }

  /** "Phòng A chủ trì, phối hợp với các phòng làm việc B": where the bodies end is for people to say. */
  #nameByRest(): void {
    if (this.#name !== '') return;
    const { field = '', text = '' } = this.#marked ?? {};
    if (field === this.#clauses.owner || !this.#said.delete(field)) return;
    this.#name = text.charAt(0).toUpperCase() + text.slice(1);
  }

  #takeKnown(text: string): boolean {
    const chosen = choiceIn(text, this.#clauses);
    if (chosen) this.#chosen.set(chosen.field, chosen.code);
    const isWhen =
      chosen && this.#said.has(this.#clauses.time ?? '')
        ? false
        : this.#takeTime(text, chosen !== undefined);
    if (chosen || isWhen) return true;
    const marked = markedIn(text, this.#clauses);
    if (!marked) return false;
    const before = this.#said.get(marked.field);
    // "Tác giả: A, đồng tác giả B"
    this.#put(marked.field, before === undefined ? marked.text : `${before}, ${text}`);
    this.#marked = { field: marked.field, text };
    return true;
  }

  #hasPlace(end: string): boolean {
    const { time = '', until = time } = this.#clauses;
    const isFree = !this.#said.has(time) || this.#isTimeOption || !this.#said.has(until);
    return isFree || choiceIn(end, this.#clauses) !== undefined;
  }

  #takeTime(text: string, isOption = false): boolean {
    const { time, until } = this.#clauses;
    if (time === undefined || !this.#isTime(text)) return false;
    // "Thường xuyên" is the whole year only where no days are said.
    if (!this.#said.has(time) || this.#isTimeOption) {
      this.#put(time, text);
      this.#isTimeOption = isOption;
    } else if (until !== undefined && !this.#said.has(until)) this.#put(until, text);
    else return false;
    return true;
  }

  /** "Phòng Văn hóa: tham mưu …", or "Ký giao ước: Văn phòng". */
  #takeOwner({ text, mark }: Part, next: string): boolean {
    const { owner } = this.#clauses;
    if (owner === undefined || this.#said.has(owner) || !isBody(text)) return false;
    if (markedIn(text, this.#clauses)) return false;
    const isBefore = this.#name === '' && next === ':';
    const isAfter = this.#name !== '' && (mark === ':' || STRONG.has(mark));
    if (!isBefore && !isAfter) return false;
    this.#put(owner, text);
    return true;
  }

  #takeWords({ text, mark }: Part): void {
    if (this.#name === '') {
      this.#name = text.charAt(0).toUpperCase() + text.slice(1);
      this.#last = null;
      return;
    }
    const free = STRONG.has(mark)
      ? this.#clauses.free.find((field) => !this.#said.has(field))
      : undefined;
    if (free !== undefined) return this.#put(free, text);
    this.#goOn(text, mark);
  }

  #goOn(text: string, mark: string): void {
    const isDash = /[-–—]/u.test(mark);
    const glue =
      mark === '('
        ? ' ('
        : mark === '\t'
          ? ' '
          : mark === ')' || !isDash
            ? `${mark} `
            : ` ${mark} `;
    const closed = mark === '(' ? ')' : '';
    if (this.#last === null)
      this.#name = `${this.#name}${glue}${text}${closed}`.replace(/\)\) /u, ') ');
    else this.#said.set(this.#last, `${this.#said.get(this.#last) ?? ''}${glue}${text}${closed}`);
  }

  #put(field: string, text: string): void {
    this.#said.set(field, text);
    this.#last = field;
  }
}

/** The letters of a text for comparing, where each stands at the place of its own. */
const keyOf = (text: string): string => {
  const key = searchKey(text);
  return key.length === text.length ? key : text.toLowerCase();
};

const labelOf = (text: string, { labels }: Known): string | undefined => {
  const key = searchKey(text);
  return labels.find(({ names }) => names.includes(key))?.field;
};

/** "Phòng Nội vụ chủ trì", "phối hợp với các phòng". */
const markedIn = (
  text: string,
  { after = [], before = [] }: Clauses,
): { field: string; text: string } | undefined => {
  const key = keyOf(text);
  for (const { field, words } of before)
    for (const word of words)
      if (key.startsWith(`${word} `)) return { field, text: text.slice(word.length + 1).trim() };
  for (const { field, words } of after)
    for (const word of words)
      if (key.endsWith(` ${word}`)) {
        const rest = text.slice(0, -word.length - 1).trim();
        return { field, text: rest.replace(/^(?:do|giao)\s+/iu, '') };
      }
  return undefined;
};

/** Words of a part that names an option, at most: more is a sentence. */
const LONGEST_CHOICE = 12;

const choiceIn = (
  text: string,
  { choices = [] }: Clauses,
): { field: string; code: string } | undefined => {
  const key = searchKey(text);
  for (const { field, mark, options } of choices) {
    const isMarked = mark !== undefined && key.endsWith(` ${mark}`);
    const words = key
      .replace(new RegExp(` (?:tu )?${mark ?? '$^'}$`, 'u'), '')
      .replace(/^(?:do|cua|cap|theo) /u, '');
    // Without a mark the words are those of an option, and no more.
    if (isMarked && words.split(' ').length > LONGEST_CHOICE) continue;
    const found = options.find((one) =>
      one.words.some((word) => (isMarked ? ` ${words} `.includes(` ${word} `) : words === word)),
    );
    if (found) return { field, code: found.code };
  }
  return undefined;
};

/** Where a time, or whoever launches something, begins at the end of a name. */
const END_BEGINS =
  /(?<=[”"])\s(?=cua (?:trung uong|thanh pho|cum|khoi)(?: thi dua)?(?: so \d+)?$)|\s(?=(?:do\s.{2,80}\sphat dong|(?:trong )?giai doan 20\d\d ?[-–—] ?20\d\d|20\d\d ?[-–—] ?20\d\d|truoc (?:ngay )?\d|truoc thang|(?:hoan thanh |xong )?(?:truoc|sau|trong|nhan) (?:dip )?tet(?: |$)|tuan (?:thu )?(?:\d|hai|ba|tu|dau|cuoi) thang|trong (?:thang|quy|nam)\s|xong truoc|hoan thanh (?:truoc|trong)|tu (?:nam|thang|ngay|quy) |tu 20\d\d|tu \d{1,2}\/)[^]*$)/u;

/** "Áp dụng từ 01/2027" says when, and nothing else. */
const LEADS_TO_TIME = /^(?:da |duoc )?(?:ap dung|bat dau|thuc hien|trien khai)$/;

const withoutEnd = (
  text: string,
  clauses: Clauses,
  isTime: IsTime,
): { rest: string; end?: string } => {
  const key = keyOf(text);
  const at = key.search(END_BEGINS);
  if (at < 1) return { rest: text };
  const [rest, end] = [text.slice(0, at).trim(), text.slice(at).trim()];
  if (isTime(end)) return { rest, end };
  const isKnown = (words: string): boolean =>
    isTime(words) || choiceIn(words, clauses) !== undefined;
  // Both stand there: "… giai đoạn 2021-2025 do Trung ương phát động".
  for (const { index } of keyOf(end).matchAll(new RegExp(END_BEGINS, 'gu'))) {
    const [first, other] = [end.slice(0, index).trim(), end.slice(index).trim()];
    if (isKnown(first) && isKnown(other)) return { rest: `${rest} ${first}`, end: other };
  }
  return choiceIn(end, clauses) ? { rest, end } : { rest: text };
};

/** What offices and bodies are called, and words that begin alike. */
const BODY =
  /^(?:cac )?(?:phong(?! trao| chong| ngua)|ban(?! hanh| giao| be| do)|van phong|cong an|quan su|hoi(?! nghi| thao| thi| nhap)|doan(?! ket)|mat tran|uy ban|ubnd|ubmttq|trung tam|truong(?! hop)|tram|to(?! chuc| tinh)|so(?! ket| luong| hoa| do)|chi cuc|cong doan|bo phan|khoa(?! hoc)|doi(?! moi| thoai)|cum truong|khoi truong|chi bo|dang uy|don vi|co quan|lanh dao|thu truong|chu tich|giam doc)(?: |$)/u;
const LONGEST_BODY = 14;

const isBody = (text: string): boolean =>
  BODY.test(searchKey(text)) && text.split(/\s+/u).length <= LONGEST_BODY;
