import { type Content, type Form, summarise, type ToldList } from '../forms/forms.ts';
import { say, type TextRef, type TextValue } from '../shared/text-ref.ts';
import { cleanLine, shorten } from '../shared/vietnamese-text.ts';
import { joinedShort, type OnePage, type PageLayout, type PageLine, rowsOf } from './page-rows.ts';

type Source = {
  title: string;
  facts: readonly string[];
  form: Form;
  content: Content;
  /** What a feature says of a list of its own, and what rules have to say of it all. */
  told?: ToldList | undefined;
  notes?: readonly TextRef[];
  /** Plain words, in the language of whoever reads it. */
  inWords: (ref: TextRef) => string;
};

/**
 * The page of a paper, whatever its length: short ones in large letters, longer ones in two columns; of what
 * fits in no letters answers are shortened, then what is said of each item, and lists at last. It says so.
 */
export const onePage = ({ title, facts, inWords, ...said }: Source): OnePage => {
  const head = { title: shorten(cleanLine(title), LONGEST_TITLE), facts };
  const lines = linesIn(said, inWords);
  const roomy = layouts.find((layout) => fits({ ...head, layout, lines }));
  if (roomy) return { ...head, layout: roomy, lines: lines.map(printed) };
  const note: PageLine = { type: 'line', text: inWords(say('one-page-shortened')) };
  const pageOf = (how: Shortening): OnePage => ({
    ...head,
    layout: tightest,
    lines: [...shortened(lines, how, inWords), note],
  });
  for (const how of shortenings) {
    const page = pageOf(how);
    if (fits(page)) return page;
  }
  return cutOff(pageOf(LEAST), note);
};

const LONGEST_TITLE = 200;

const tightest: PageLayout = { size: 17, columns: 2 };
const layouts: readonly PageLayout[] = [
  { size: 26, columns: 1 },
  { size: 23, columns: 1 },
  { size: 20, columns: 2 },
  { size: 18, columns: 2 },
  tightest,
];

const fits = (page: OnePage): boolean => {
  const { used, room } = rowsOf(page);
  return used <= room;
};

/** `of`: an item of a list, what else is said of it, or neither. */
type SaidLine = PageLine & { of: 'item' | 'detail' | 'none' };

const printed = ({ of: _of, ...line }: SaidLine): PageLine => line;

/** Above all what the points come to, and what was noted and warned of; then section by section its figures and words, and its lists. */
const linesIn = (
  { form, content, told, notes = [] }: Omit<Source, 'title' | 'facts' | 'inWords'>,
  inWords: Source['inWords'],
): SaidLine[] => {
  const whole = summarise(form, content, told);
  const first = whole.findIndex(({ key }) => key === SECTION);
  const head = whole.slice(0, Math.max(first, 0));
  const above = [
    ...head.filter(isTotal),
    ...(notes.length === 0 ? [] : [say('form-notes', { count: notes.length }), ...notes]),
    ...head.filter((ref) => !isTotal(ref)),
  ];
  const below = content.sections.flatMap(({ id, entries }) => {
    const part = (some: typeof entries): TextRef[] =>
      withoutWarnings(summarise(form, { ...content, sections: [{ id, entries: some }] }, told));
    const [heading, ...plain] = part(entries.filter(({ type }) => type !== 'group'));
    const lists = entries
      .filter(({ type }) => type === 'group')
      .map((entry) => part([entry]))
      .filter(({ length }) => length > 1);
    const [section] = heading ? [heading] : (lists[0] ?? []);
    return [
      ...[...(section ? [section] : []), ...plain].map((ref) => lineOf(ref, inWords)),
      ...lists.flatMap(([, ...refs]) => listLines(refs.map((ref) => lineOf(ref, inWords)))),
    ];
  });
  return [...above.map((ref) => lineOf(ref, inWords)), ...below];
};

const isTotal = ({ key }: TextRef): boolean => key === 'form-total' || key === 'form-total-of';

const SECTION = 'form-summary_section';
const SECTIONS: ReadonlySet<string> = new Set(['form-notes', SECTION, 'form-summary_warnings']);
const HEADINGS: ReadonlySet<string> = new Set(['form-summary_group', 'form-summary_item']);

const withoutWarnings = (refs: readonly TextRef[]): TextRef[] => {
  const first = refs.findIndex(({ key }) => key === SECTION);
  return first === -1 ? [] : refs.slice(first);
};

const lineOf = (ref: TextRef, inWords: Source['inWords']): SaidLine => {
  const text = cleanLine(inWords(ref));
  if (SECTIONS.has(ref.key)) return { type: 'section', text, of: 'none' };
  if (HEADINGS.has(ref.key)) return { type: 'heading', text, of: 'none' };
  const { label, value } = ref.values ?? {};
  if (ref.key !== 'form-summary_line' || label === undefined || value === undefined)
    return { type: 'line', text, of: 'none' };
  const plain = (one: TextValue): string => cleanLine(inWords(say('form-value', { value: one })));
  return { type: 'line', label: plain(label), text: plain(value), of: 'none' };
};

const isNumbered = (line: SaidLine | undefined): boolean =>
  line?.type === 'line' && /^\d+\. /u.test(line.label ?? line.text);

/** An item is a line with its number, or a heading with the line that names it. */
const listLines = ([heading, ...lines]: readonly SaidLine[]): SaidLine[] => {
  let isNamed = true;
  const marked = lines.map((line, at): SaidLine => {
    if (isNumbered(line)) return { ...line, of: 'item' };
    if (line.type === 'heading') {
      if (isNumbered(lines[at + 1])) return line;
      isNamed = false;
      return { ...line, of: 'item' };
    }
    const isName = !isNamed;
    isNamed = true;
    return { ...line, of: isName ? 'item' : 'detail' };
  });
  return heading ? [heading, ...marked] : marked;
};

/** As many letters of each item, lines of what else is said of it, and items of each list. */
type Shortening = { letters: number; details: number; items: number };

/** Words that stand for themselves are never cut to less. */
const FEWEST_LETTERS = 110;

const shortenings: readonly Shortening[] = [
  ...[600, 300, 160].map((letters) => ({ letters, details: Infinity, items: Infinity })),
  ...[3, 1, 0].map((details) => ({ letters: 110, details, items: Infinity })),
  { letters: 52, details: 0, items: Infinity },
  ...[60, 40, 25, 12, 6, 3].map((items) => ({ letters: 52, details: 0, items })),
];

const LEAST: Shortening = { letters: 52, details: 0, items: 1 };

const shortened = (
  lines: readonly SaidLine[],
  how: Shortening,
  inWords: Source['inWords'],
): PageLine[] =>
  joinedShort(
    fewer(lines, how, inWords).map((line) =>
      shorter(
        printed(line),
        line.of === 'none' ? Math.max(how.letters, FEWEST_LETTERS) : how.letters,
      ),
    ),
  );

const shorter = (line: PageLine, letters: number): PageLine => {
  const text = shorten(line.text, letters);
  if (line.type !== 'line' || line.label === undefined) return { ...line, text };
  // An amount stays whole: it is what the line is for.
  const room = Math.max(letters - Array.from(text).length, Math.round(letters / 2));
  return { ...line, label: shorten(line.label, room), text };
};

/** Of each list the first items, and how many lines follow. */
const fewer = (
  lines: readonly SaidLine[],
  { details, items }: Shortening,
  inWords: Source['inWords'],
): SaidLine[] => {
  const kept: SaidLine[] = [];
  let [ofList, ofItem, left] = [0, 0, 0];
  const tell = (): void => {
    if (left > 0)
      kept.push({ type: 'line', text: inWords(say('one-page-left', { count: left })), of: 'none' });
    [ofList, ofItem, left] = [0, 0, 0];
  };
  for (const line of lines) {
    if (line.of === 'none' && line.type !== 'line') tell();
    if (line.of === 'item') [ofList, ofItem] = [ofList + 1, 0];
    if (line.of === 'detail') ofItem += 1;
    if (line.of !== 'none' && ofList > items) left += 1;
    else if (line.of !== 'detail' || ofItem <= details) kept.push(line);
  }
  tell();
  return kept;
};

/** What is still too long ends where the page does. */
const cutOff = (page: OnePage, note: PageLine): OnePage => {
  const lines = [...page.lines];
  while (lines.length > 1 && !fits({ ...page, lines: [...lines, note] })) lines.pop();
  return { ...page, lines: [...lines, note] };
};
