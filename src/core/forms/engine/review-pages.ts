import { type Filled, keysOf } from '../answers/answers.ts';
import { fieldsInSections } from '../answers/condition.ts';
import { onceADraft } from '../answers/once-a-draft.ts';
import type { Field, Form } from '../schema/form.ts';
import { fieldIn, topOf } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';

type Draft = { form: Form; filled: Filled };

/** A question with its number in the review. */
export type Numbered = { field: Field; n: number };

/**
 * A page of the review is a section by its place in the form, or a further part of one that fits no phone:
 * part 1 of section 6 is page 106, so that a page keeps its number whatever grows before it.
 */
const PART = 100;

/** Lines of a phone that the answers of a page may take; one that is a part has a line about that above them. */
const MOST_LINES = 9;
const MOST_LINES_OF_PART = MOST_LINES - 1;

/** What stands on a page; of one that there is not, what stands on the nearest. */
export const reviewPart = (
  draft: Draft,
  page: number,
): { section: string; part: number; parts: number; fields: readonly Numbered[] } => {
  const { sections } = draft.form;
  const section = sections[page % PART] ?? sections[0] ?? '';
  const parts = partsOf(draft, section);
  const part = Math.min(Math.floor(page / PART), parts.length - 1);
  return { section, part, parts: parts.length, fields: parts[part] ?? [] };
};

/** Whether its section is there; of a part that is not, the nearest stands. */
export const isReviewPage = ({ sections }: Form, page: number): boolean =>
  page >= 0 && page % PART < Math.max(sections.length, 1);

/** The page on which a question stands. */
export const reviewPageOf = (draft: Draft, path: Path): number => {
  const id = topOf(path);
  const { sections, fields } = draft.form;
  const section = fieldIn(fields, id)?.section ?? '';
  const at = Math.max(sections.indexOf(section), 0);
  const part = partsOf(draft, section).findIndex((own) => own.some(({ field }) => field.id === id));
  return at + Math.max(part, 0) * PART;
};

/** The pages before and behind one; absent at the ends. */
export const pagesAround = (
  draft: Draft,
  page: number,
): { before: number | undefined; after: number | undefined } => {
  const { part, parts } = reviewPart(draft, page);
  const at = page % PART;
  const { sections } = draft.form;
  const lastPartOf = (index: number): number =>
    index + (partsOf(draft, sections[index] ?? '').length - 1) * PART;
  const earlier = at > 0 ? lastPartOf(at - 1) : undefined;
  const later = at < sections.length - 1 ? at + 1 : undefined;
  return {
    before: part > 0 ? at + (part - 1) * PART : earlier,
    after: part < parts - 1 ? at + (part + 1) * PART : later,
  };
};

type Parts = readonly (readonly Numbered[])[];

/** Each screen names the page of its question. */
const knownParts = onceADraft(() => new Map<string, Parts>());

/** The questions of a section, in as many parts as they need; one at least. */
const partsOf = ({ form, filled }: Draft, section: string): Parts => {
  const known = knownParts(form, filled);
  const parts = known.get(section) ?? cutSection({ form, filled }, section);
  known.set(section, parts);
  return parts;
};

type Sections = ReadonlyMap<string | undefined, readonly Numbered[]>;

const numberedIn = (fields: readonly Field[]): Sections => {
  const known = knownNumbers.get(fields) ?? numbered(fields);
  knownNumbers.set(fields, known);
  return known;
};

const numbered = (fields: readonly Field[]): Sections => {
  const sections = new Map<string | undefined, Numbered[]>();
  for (const [at, field] of fields.entries()) {
    const own = sections.get(field.section) ?? [];
    own.push({ field, n: at + 1 });
    sections.set(field.section, own);
  }
  return sections;
};

/** An answer seldom brings a question up or takes one away. */
const knownNumbers = new WeakMap<readonly Field[], Sections>();

const cutSection = ({ form, filled }: Draft, section: string): Parts => {
  const own = numberedIn(fieldsInSections(form, filled)).get(section) ?? [];
  return isOnePage(filled, own) ? [own] : cutIntoParts(filled, own);
};

/** A single question stands on a page however long it is. */
const isOnePage = (filled: Filled, own: readonly Numbered[]): boolean => {
  let lines = 0;
  return own.every(({ field }, at) => {
    lines += linesOf(filled, field);
    return at === 0 || lines <= MOST_LINES;
  });
};

const cutIntoParts = (filled: Filled, own: readonly Numbered[]): Parts => {
  const parts: Numbered[][] = [[]];
  let lines = 0;
  for (const one of own) {
    const more = linesOf(filled, one.field);
    if (lines > 0 && lines + more > MOST_LINES_OF_PART) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)?.push(one);
    lines += more;
  }
  return parts;
};

/** Letters of a line, and as many of an answer as a list of answers shows. */
const LINE = 40;
const SHOWN = 160;
/** What questions and items are called takes about so much. */
const LABEL = 24;
const ITEMS_SHOWN = 5;

const linesOf = (filled: Filled, field: Field): number => {
  if (field.type === 'group')
    return 1 + 1.5 * Math.min(keysOf(filled, field.id).length, ITEMS_SHOWN);
  const value = filled.answers.get(field.id)?.value;
  return typeof value === 'string' && field.type === 'text'
    ? Math.ceil((LABEL + Math.min(value.length, SHOWN)) / LINE)
    : 1.5;
};
