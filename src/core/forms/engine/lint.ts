import { conditionsToExist } from '../answers/condition.ts';
import type { Default, Field, Form, GroupField, ItemField } from '../schema/form.ts';
import type { RowStates } from '../schema/list-shapes.ts';
import { groupOf } from '../schema/path.ts';
import {
  comparedIn,
  type Condition,
  type FieldRef,
  isComparison,
  type Rule,
} from '../schema/rules.ts';
import { sheetsOf } from '../schema/sheet.ts';
import { textKeysOf } from '../schema/text-keys.ts';

/** A mistake in a form, told to whoever wrote it. `at` is a field's id or a text key. */
export type Issue = { at: string; problem: string };

/**
 * Everything that is wrong with a form, checked at start: ids, references, conditions that wait
 * for each other, texts missing in a language.
 */
export const lint = (form: Form, hasText: (key: string) => boolean): Issue[] => [
  ...idIssues(form),
  ...sectionIssues(form),
  ...form.fields.flatMap((field) => referenceIssues(form, field)),
  ...ruleIssues(form),
  ...sheetIssues(form),
  ...cycleIssues(form),
  ...factIssues(form),
  ...totalIssues(form),
  ...textKeysOf(form)
    .filter((key) => !hasText(key))
    .map((at) => ({ at, problem: 'no such text in every language' })),
];

const idIssues = (form: Form): Issue[] => {
  const top = form.fields.map(({ id }) => id);
  const lists = [
    top,
    ...form.fields.map((field) => (field.type === 'group' ? field.fields.map(({ id }) => id) : [])),
  ];
  const doubled = lists.flatMap((ids) => ids.filter((id, at) => ids.indexOf(id) !== at));
  const malformed = lists.flat().filter((id) => !/^[a-z][a-z0-9_]*$/.test(id));
  const sections = top.filter((id) => id === 'section');
  return [
    ...doubled.map((at) => ({ at, problem: 'id is used twice' })),
    ...[...malformed, ...sections].map((at) => ({ at, problem: 'id is not usable' })),
  ];
};

const totalIssues = ({ fields, totals = [] }: Form): Issue[] =>
  totals
    .flatMap(({ of, most }) => [of, most])
    .filter((ref) => fields.every(({ id }) => id !== ref))
    .map((at) => ({ at, problem: 'the total refers to this unknown question' }));

const sectionIssues = (form: Form): Issue[] =>
  form.fields
    .filter(({ section }) => section === undefined || !form.sections.includes(section))
    .map(({ id }) => ({ at: id, problem: 'section is not one of the form' }));

const referenceIssues = (form: Form, field: Field, group?: GroupField): Issue[] => {
  const known = (ref: FieldRef): boolean =>
    form.fields.some(({ id }) => id === ref) ||
    (group?.fields.some(({ id }) => id === ref) ?? false);
  const unknown = referencesOf(field).filter((ref) => !known(ref));
  const own = unknown.map((ref) => ({ at: field.id, problem: `refers to unknown "${ref}"` }));
  if (field.type !== 'group') return own;
  const title = field.fields.some(({ id }) => id === field.titleField)
    ? []
    : [{ at: field.id, problem: 'titleField is none of its fields' }];
  const inner = field.fields.flatMap((one) => referenceIssues(form, one, field));
  return [...own, ...title, ...inner];
};

const referencesOf = (field: Field): FieldRef[] => [
  ...conditionsOf(field).flatMap(refsIn),
  ...(field.constraint ?? []).flatMap((one) => {
    if ('field' in one) return [one.field];
    if (one.type === 'unique') return one.unless ?? [];
    if ('unless' in one && one.unless) return refsIn(one.unless);
    return 'when' in one && one.when ? refsIn(one.when) : [];
  }),
  ...defaultRefs(field.default),
  ...alsoAnswered(field),
  ...besideRefs(field),
];

/** What the same words may answer. */
const besideRefs = (field: Field): FieldRef[] => {
  const refs = [
    field.type === 'choice' ? field.other?.field : undefined,
    field.type === 'document-number' ? field.date : undefined,
    field.type === 'date' ? field.until : undefined,
    field.type === 'text' ? field.position : undefined,
    'comparedBy' in field ? field.comparedBy : undefined,
    ...('unit' in field ? (field.unit ?? []) : []),
  ];
  return refs.filter((ref) => ref !== undefined);
};

/** What an answer, or leaving it out, answers as well. */
const alsoAnswered = (field: Field): FieldRef[] => [
  ...(field.skipSets ? [field.skipSets.field] : []),
  ...(field.saidIn ? [field.saidIn] : []),
  ...(field.type === 'file' && field.implies ? [field.implies.field] : []),
];

const defaultRefs = (from: Field['default']): FieldRef[] =>
  from ? [...ownRefs(from), ...('otherwise' in from ? defaultRefs(from.otherwise) : [])] : [];

const ownRefs = (from: Default): FieldRef[] => {
  if (from.type === 'usual') return from.when ? refsIn(from.when) : [];
  if (from.type === 'sum') return [from.group];
  if (from.type === 'known') return [from.of];
  return from.type === 'answer-of' ? [from.field, ...refsIn(from.when)] : [];
};

const conditionsOf = ({ relevant, required, askedWhen }: Field): Condition[] => [
  ...(relevant ? [relevant] : []),
  ...(askedWhen ? [askedWhen] : []),
  ...(typeof required === 'object' ? [required] : []),
];

const refsIn = (condition: Condition): FieldRef[] => {
  if (isComparison(condition)) return [...comparedIn(condition)];
  // What it asks of the items is checked against their own questions.
  if (condition.type === 'any-item' || condition.type === 'tied') return [condition.group];
  if ('field' in condition) return [condition.field];
  return Array.isArray(condition.of)
    ? condition.of.flatMap((part: Condition) => refsIn(part))
    : refsIn(condition.of as Condition);
};

const isFact = ({ calculation }: Field): boolean => calculation !== undefined;

/** Of items only given ones have facts; their own names are. */
const factIssues = (form: Form): Issue[] =>
  form.fields.flatMap((field) => {
    if (field.type !== 'group') return [];
    if (!field.given) {
      const stray = field.fields.filter(isFact);
      return stray.map(({ id: at }) => ({ at, problem: 'only given items have facts' }));
    }
    const title = field.fields.find(({ id }) => id === field.titleField);
    return [
      ...(title && isFact(title) ? [] : [{ at: field.id, problem: 'its items have no name' }]),
      ...(field.min === 0 ? [] : [{ at: field.id, problem: 'nobody can add what is given' }]),
      ...anyItemIssues(form, field),
      ...oneMessageIssues(field),
    ];
  });

/** What one message answers are questions of the group, and its states are options. */
const oneMessageIssues = ({
  id: at,
  fields,
  inOneMessage,
  rankedBy,
  heading,
}: GroupField): Issue[] => {
  if (!inOneMessage) return [];
  const { value, words, most, states } = inOneMessage;
  const own = [value, words, most, states?.state, rankedBy, heading];
  return [
    ...own
      .filter((ref) => ref !== undefined && fields.every(({ id }) => id !== ref))
      .map((ref) => ({ at, problem: `refers to unknown "${ref}"` })),
    ...(states ? stateIssues(at, fields, states) : []),
  ];
};

const stateIssues = (
  at: string,
  fields: readonly ItemField[],
  { state, usual, kept, asPlanned, reached, unknown }: RowStates,
): Issue[] => {
  const stated = fields.find(({ id }) => id === state);
  const codes = stated?.type === 'choice' ? stated.options.map(({ code }) => code) : [];
  return [usual, ...kept, asPlanned, reached, unknown]
    .filter((code) => !codes.includes(code))
    .map((code) => ({ at, problem: `"${code}" is no option of "${state}"` }));
};

/** Conditions over the items of a group name the questions of that group. */
const anyItemIssues = (form: Form, group: GroupField): Issue[] => {
  const known = new Set([...form.fields, ...group.fields].map(({ id }) => id));
  return form.fields.flatMap((field) =>
    conditionsOf(field)
      .flatMap((condition) => overItems(condition, group.id))
      .flatMap(refsIn)
      .filter((ref) => !known.has(ref))
      .map((ref) => ({ at: field.id, problem: `refers to unknown "${ref}"` })),
  );
};

const overItems = (condition: Condition, group: string): Condition[] => {
  if (condition.type === 'any-item') return condition.group === group ? [condition.of] : [];
  if (condition.type === 'not') return overItems(condition.of, group);
  return condition.type === 'all' || condition.type === 'any'
    ? condition.of.flatMap((part) => overItems(part, group))
    : [];
};

const ruleIssues = (form: Form): Issue[] => form.rules.flatMap((rule) => issuesOfRule(form, rule));

const refsTo = (field: Field): FieldRef[] =>
  field.type === 'group'
    ? [field.id].concat(field.fields.map(({ id }) => `${field.id}.${id}`))
    : [field.id];

/** A rule names questions of its list or of the form, and asks a reason in words. */
const issuesOfRule = (form: Form, rule: Rule): Issue[] => {
  const group = rule.group === undefined ? undefined : groupOf(form, rule.group);
  if (rule.group !== undefined && !group)
    return [{ at: rule.group, problem: 'a rule refers to this unknown list' }];
  const own = group?.fields ?? form.fields;
  const all = new Set([...form.fields.flatMap(refsTo), ...own.map(({ id }) => id)]);
  const unknown = [...refsIn(rule.when), ...(rule.severity === 'ask' ? rule.about : [])]
    .filter((ref) => !all.has(ref))
    .map((at) => ({ at, problem: 'a rule refers to this unknown question' }));
  if (rule.severity !== 'warn') return unknown;
  const isWords = own.some(({ id, type }) => id === rule.reason && type === 'text');
  return isWords
    ? unknown
    : [...unknown, { at: rule.reason, problem: 'a reason is words beside its number' }];
};

/** A table has rows: two figures or more that follow each other. */
const sheetIssues = (form: Form): Issue[] => {
  const found = new Set(sheetsOf(form).map(({ section }) => section));
  return (form.sheets ?? [])
    .filter((section) => !found.has(section))
    .map((at) => ({ at, problem: 'no figures of this section follow each other' }));
};

/** Relevance must be decidable: following the conditions of a question never leads back to it. */
const cycleIssues = (form: Form): Issue[] => {
  const groups = form.fields.flatMap((field) => (field.type === 'group' ? [field] : []));
  const scopes: Scope[] = [
    { form, fields: form.fields, group: null },
    ...groups.map((group) => ({ form, fields: group.fields, group })),
  ];
  return scopes.flatMap((scope) =>
    scope.fields
      .filter(({ id }) => leadsTo(scope, { from: id, to: id, depth: scope.fields.length }))
      .map(({ id }) => ({ at: id, problem: 'its condition depends on itself' })),
  );
};

type Scope = { form: Form; fields: readonly Field[]; group: GroupField | null };
type Route = { from: string; to: string; depth: number };

const leadsTo = (scope: Scope, { from, to, depth }: Route): boolean => {
  const field = scope.fields.find(({ id }) => id === from);
  if (!field || depth === 0) return false;
  return conditionsToExist(scope.form, field, scope.group)
    .flatMap(refsIn)
    .some((ref) => ref === to || leadsTo(scope, { from: ref, to, depth: depth - 1 }));
};
