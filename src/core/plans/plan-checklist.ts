import type { Content, ContentRow, ContentValue } from '../forms/forms.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../shared/text-ref.ts';
import { annualPlan } from './annual-plan.ts';
import { chosenTasks, type TaskKind, taskKinds } from './chosen-tasks.ts';
import type { WithFile } from './compare-with-file.ts';
import { fiveYearPlan } from './five-year-plan.ts';
import { targetsIn, valueIn } from './read-targets.ts';

/**
 * What the city's plan asks of every plan. Each has the texts `plan-check-…` (what is asked) and
 * `plan-remark-…` (what is said where it is lacking).
 */
export const planChecks = [
  'theme',
  'criteria',
  'content',
  'targets',
  'tasks',
  'model',
  'assignments',
  'file',
  'same',
] as const;
export type PlanCheck = (typeof planChecks)[number];

/**
 * `isMet`: null where only a reader can tell. `path`: what is lacking, or where it would stand; of all of it, empty.
 * `notes`: what was found, or why it cannot be told.
 */
export type CheckedPoint = {
  check: PlanCheck;
  isMet: boolean | null;
  path: string;
  notes?: readonly TextRef[];
};

/** What the attached file says beside what was entered, or why that is not known. */
export type FileCheck =
  | { type: 'none' | 'scan' | 'waiting' | 'refused' }
  | ({ type: 'compared' } & WithFile);

/** How a plan stands against what the city's plan asks; null for what is no plan. */
export const checkPlan = (content: Content, file?: FileCheck): CheckedPoint[] | null =>
  isPlan(content)
    ? planChecks.map((check) => Object.assign({ check }, checks[check](content, file)))
    : null;

/** Whether the city's plan asks anything of it. */
export const isPlan = ({ form }: Pick<Content, 'form'>): boolean =>
  form === annualPlan.id || form === fiveYearPlan.id;

type Finding = Omit<CheckedPoint, 'check'>;

const met = (isMet: boolean | null, path: string): Finding => ({ isMet, path });

/** The first row that lacks something is what the remark is about. */
const everyRow = (
  rows: readonly ContentRow[],
  group: string,
  has: (row: ContentRow) => boolean,
) => {
  const lacking = rows.find((row) => !has(row));
  if (rows.length === 0) return met(false, group);
  return met(lacking === undefined, lacking ? `${group}.${lacking.key}` : group);
};

const checks: Readonly<Record<PlanCheck, (content: Content, file?: FileCheck) => Finding>> = {
  theme: (content) => met(isSaid(content, 'theme'), 'theme'),
  criteria: (content) =>
    everyRow(
      rowsIn(content, 'campaigns'),
      'campaigns',
      (row) => isResponse(row) || valueIn(row, 'criteria') === true || has(row, 'criteria_text'),
    ),
  content: (content) =>
    everyRow(
      rowsIn(content, 'campaigns'),
      'campaigns',
      (row) => isResponse(row) || has(row, 'content'),
    ),
  targets: (content) => {
    const targets = targetsIn(content);
    const vague = targets.find(({ value }) => value === null);
    const path = vague ? `targets.${vague.key}` : 'targets';
    return met(targets.length > 0 && vague === undefined, path);
  },
  tasks: (content) => tasksIn(content),
  model: (content) => {
    const isNamed = rowsIn(content, 'campaigns').some((row) => has(row, 'pilot_model'));
    const count = answerIn(content, 'model_target');
    return met(isNamed || (typeof count === 'number' && count > 0), 'model_target');
  },
  assignments: (content) =>
    everyRow(rowsIn(content, 'tasks'), 'tasks', (row) => has(row, 'lead') && has(row, 'due')),
  file: (content) => met(isSaid(content, 'file'), 'file'),
  same: (_content, file) => sameAs(file),
};

/** Which tasks are central, weak or difficult stands in words: all of them is met, none at all is not. */
const tasksIn = (content: Content): Finding => {
  const { named, isOpen } = chosenTasks(content);
  const lacking = taskKinds.filter((kind) => !named.includes(kind));
  const path = isOpen ? 'tasks' : 'solutions';
  if (lacking.length === 0) return met(true, path);
  if (named.length === 0 && !isOpen) return met(false, path);
  const notes = [
    ...(named.length > 0 ? [say('plan-tasks-named', { kinds: kindsIn(named) })] : []),
    say('plan-tasks-lacking', { kinds: kindsIn(lacking) }),
  ];
  return { ...met(null, path), notes };
};

const kindsIn = (kinds: readonly TaskKind[]): TextValue =>
  textList(kinds.map((kind) => say(`plan-tasks_${kind}`)));

/** A scan is read by people; where nothing could be compared nothing is said to agree. */
const sameAs = (file: FileCheck | undefined): Finding => {
  if (!file) return met(null, '');
  if (file.type !== 'compared') return { ...met(null, ''), notes: [say(`plan-file_${file.type}`)] };
  const { compared, differences } = file;
  if (differences.length > 0) return { ...met(false, ''), notes: differences };
  return compared === 0
    ? { ...met(null, ''), notes: [say('plan-file_nothing')] }
    : { ...met(true, ''), notes: [say('plan-file_same', { count: compared })] };
};

/** What somebody above has launched has its criteria and content there. */
const isResponse = (row: ContentRow): boolean => {
  const by = valueIn(row, 'launched_by');
  return by !== undefined && by !== 'unit';
};

/** Said in words, or in the attached document. */
const has = (row: ContentRow, field: string): boolean =>
  row.entries.some(
    (entry) => entry.field === field && (entry.inDocument === true || isThere(entry.value)),
  );

const isThere = (value: ContentValue): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '';

const entriesOf = ({ sections }: Content) => sections.flatMap(({ entries }) => entries);

const rowsIn = (content: Content, group: string): readonly ContentRow[] =>
  entriesOf(content).flatMap((entry) =>
    entry.type === 'group' && entry.field === group ? entry.rows : [],
  );

const answerIn = (content: Content, field: string): ContentValue | undefined =>
  entriesOf(content).flatMap((entry) =>
    entry.type === 'answer' && entry.field === field ? [entry.value] : [],
  )[0];

const isSaid = (content: Content, field: string): boolean =>
  entriesOf(content).some(
    (entry) =>
      entry.type === 'answer' &&
      entry.field === field &&
      (entry.inDocument === true || isThere(entry.value)),
  );
