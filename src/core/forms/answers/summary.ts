import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { Field, Form, GroupField } from '../schema/form.ts';
import { groupOf, locate } from '../schema/path.ts';
import { sectionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { comparedBy } from './compared-value.ts';
import type { Content, Entry, GroupEntry, SimpleEntry } from './content.ts';
import { groupLines, type ToldList } from './summary-list.ts';
import { comparedLine, lineOf, wordsOf } from './summary-words.ts';
import { isInTotal, totalOfEntries } from './total.ts';
import { warningOf } from './warnings.ts';

/**
 * Submitted content as readable lines, HTML; first what was warned of, with the reasons that were
 * given. Questions that the present form no longer has are shown under their id, so that old
 * submissions stay readable.
 */
export const summarise = (form: Form, content: Content, told?: ToldList): TextRef[] => [
  ...warnedLines(form, content),
  ...totalOfEntries(
    form,
    content.sections.flatMap(({ entries }) => entries),
  ),
  ...sectionsOf(form, content, told),
];

const warnedLines = (form: Form, { sections }: Content): TextRef[] => {
  const lines = sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' ? warnedIn(form, entry) : warned(form, entry)));
  return lines.length === 0
    ? []
    : [say('form-summary_warnings', { count: lines.length }), ...lines];
};

const warned = (form: Form, entry: SimpleEntry): TextRef[] =>
  isWarning(form, locate(form, entry.field)?.field, null) ? [lineOf(form, entry, null)] : [];

const isWarning = (form: Form, field: Field | undefined, group: GroupField | null): boolean =>
  field !== undefined && warningOf(form, field, group) !== undefined;

/** With the name of the item, since it stands apart from it. */
const warnedIn = (form: Form, { field, rows }: GroupEntry): TextRef[] => {
  const group = groupOf(form, field);
  if (!group) return [];
  const warning = new Set(
    group.fields.filter((one) => isWarning(form, one, group)).map(({ id }) => id),
  );
  return rows.flatMap(({ entries }) => {
    const title = entries.find((entry) => entry.field === group.titleField)?.value;
    const item = typeof title === 'string' ? shorten(title, TITLE_LENGTH) : '';
    return entries
      .filter((entry) => warning.has(entry.field))
      .map((entry) => say('form-summary_warning', { item, ...wordsOf(form, entry, group) }));
  });
};

const TITLE_LENGTH = 60;

const sectionsOf = (form: Form, content: Content, told?: ToldList): TextRef[] =>
  content.sections
    .map(({ id, entries }) => ({
      id,
      entries: entries.filter(({ field }) => !isInTotal(form, field)),
    }))
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ id, entries }) =>
      [sectionLine(form, id)].concat(
        entries.flatMap((entry) =>
          isSaidBeside(form, entry, entries) ? [] : linesOf(form, entry, { entries, told }),
        ),
      ),
    );

/** How a number compares stands in the number's own line. */
const isSaidBeside = (form: Form, { field }: Entry, entries: readonly Entry[]): boolean =>
  form.fields.some((one) => comparedBy(one) === field && entries.some((e) => e.field === one.id));

const comparisonIn = (form: Form, { field }: SimpleEntry, entries: readonly Entry[]): Value => {
  const own = form.fields.find(({ id }) => id === field);
  const beside = own && comparedBy(own);
  const said = entries.find((one) => one.type === 'answer' && one.field === beside);
  return said?.type === 'answer' && typeof said.value === 'string' ? said.value : null;
};

const sectionLine = (form: Form, id: string): TextRef =>
  say('form-summary_section', {
    section: form.sections.includes(id) ? sayOfForm(sectionKey(form, id)) : id,
  });

type Around = { entries: readonly Entry[]; told: ToldList | undefined };

const linesOf = (form: Form, entry: Entry, { entries, told }: Around): TextRef[] => {
  if (entry.type !== 'group')
    return [comparedLine(form, entry, comparisonIn(form, entry, entries))];
  return groupLines(form, entry, told?.list === entry.field ? told : undefined);
};
