import type { AuditLog } from '../audit/audit-log.ts';
import {
  type Content,
  type ContentRow,
  type Form,
  parseContent,
  partLabel,
} from '../forms/forms.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import { asInstant, DAY_MS, type Instant } from '../shared/instant.ts';
import { textList } from '../shared/text-list.ts';
import { say, type TextRef, type TextValue } from '../shared/text-ref.ts';
import type { DraftKey } from '../submissions/draft.ts';
import { mayReview } from '../submissions/review-right.ts';
import type { HandedInFact, Submission, SubmissionStore } from '../submissions/submission.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { advancedModels, goodDeeds } from './advanced-models.ts';
import { initiativeList } from './initiatives.ts';

/** An item of a paper for ever, whatever version. */
export type ModelKey = DraftKey & { key: string };

/** Where a model was taken up, as the Board noted it. */
export type ModelMark = ModelKey & { unitIds: readonly UnitId[]; by: PersonId; at: Instant };

export interface ModelMarkStore {
  of(key: ModelKey): Promise<ModelMark | null>;
  all(): Promise<ModelMark[]>;
  /** Adds it, or replaces the row of the same item. */
  save(mark: ModelMark): Promise<void>;
}

/** In which list of which form models stand. */
const groups: ReadonlyMap<string, string> = new Map([
  [advancedModels.id, 'models'],
  [goodDeeds.id, 'models'],
  [initiativeList.id, 'initiatives'],
]);

/** The forms of papers that tell of models. */
export const modelForms: ReadonlySet<string> = new Set(groups.keys());

/** Something that a unit has told of: a model, a good deed, an initiative. */
export type Model = {
  paper: Submission;
  /** Its place in the paper, which a version never changes. */
  at: number;
  row: ContentRow;
  content: Content;
  /** As in a remark: `models.k1`. */
  path: string;
};

/** What came longer ago is found at its unit. */
export const LOOKED_BACK_MS = 730 * DAY_MS;

/** All that units have told of, newest paper first. */
export const loadModels = async (
  submissions: Pick<SubmissionStore, 'cameSince' | 'newestOfUnits'>,
  { now, isSeen }: { now: Instant; isSeen: (unitId: UnitId) => boolean },
): Promise<Model[]> => {
  const came = (await submissions.cameSince(asInstant(now - LOOKED_BACK_MS))).filter(
    ({ formId, unitId }) => groups.has(formId) && isSeen(unitId),
  );
  const papers = await submissions.newestOfUnits(
    [...new Set(came.map(({ unitId }) => unitId))],
    papersOf(came),
  );
  return papers
    .toSorted((one, other) => other.submittedAt - one.submittedAt)
    .flatMap((paper) => modelsIn(paper));
};

const papersOf = (came: readonly HandedInFact[]) => [
  ...new Map(
    came.map(({ formId, period }) => [`${formId} ${period}`, { formId, period }]),
  ).values(),
];

/** Those of one paper, in its order. */
export const modelsIn = (paper: Submission): Model[] => {
  const group = groups.get(paper.formId);
  const content = parseContent(JSON.parse(paper.content));
  if (group === undefined || !content) return [];
  return content.sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.type === 'group' && entry.field === group ? entry.rows : []))
    .map((row, at) => ({ paper, at, row, content, path: `${group}.${row.key}` }));
};

export const keyOfModel = ({ paper: { unitId, formId, period }, row }: Model): ModelKey => ({
  unitId,
  formId,
  period,
  key: row.key,
});

/** What it is called; else by its number. */
export const nameOfModel = (form: Form, { row, content, path }: Model): TextValue => {
  const named = row.entries.find(({ field }) => field === 'display_name' || field === 'title');
  return typeof named?.value === 'string' && named.value !== ''
    ? named.value
    : partLabel(form, content, path);
};

/** Whether it tells of people who, as the unit says, do not know of it. */
export const isUnawareOf = ({ content, row }: Model): boolean => {
  const kind = row.entries.find(({ field }) => field === 'model_kind')?.value;
  const told = content.sections
    .flatMap(({ entries }) => entries)
    .find(({ field }) => field === 'nominees_informed');
  const isPersonal = kind === 'individual' || kind === 'household';
  return isPersonal && told?.type === 'answer' && told.value === false;
};

type MarkStores = {
  modelMarks: ModelMarkStore;
  people: PersonStore;
  units: UnitStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

type Marking = { model: Model; name: TextValue; by: KnownPerson; now: Instant };

/** Notes where a model was taken up, in the place of what was noted before; its unit hears of it. */
export const markReplicated = async (
  stores: MarkStores,
  { model, name, by, now, unitIds }: Marking & { unitIds: readonly UnitId[] },
): Promise<boolean> => {
  const key = keyOfModel(model);
  if (!(await mayReview(stores, { by, unitId: key.unitId }, now))) return false;
  await stores.modelMarks.save({ ...key, unitIds, by: by.person.id, at: now });
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'model-replicated',
    subject: `unit:${key.unitId}`,
    details: { number: model.paper.number, units: unitIds.length },
  });
  if (unitIds.length === 0) return true;
  const names = (await stores.units.byIds(unitIds)).map(({ shortName }) => shortName);
  await tellUnit(stores, model, {
    line: say('model-news-replicated', { name, units: textList(names) }),
    what: `replicated:${unitIds.length}:${now}`,
    now,
  });
  return true;
};

/** Tells the unit that its model is about to be spread to others, so that it can object in time. */
export const tellOfSpreading = async (
  stores: MarkStores,
  { model, name, by, now }: Marking,
): Promise<void> => {
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'model-spread',
    subject: `unit:${model.paper.unitId}`,
    details: { number: model.paper.number },
  });
  await tellUnit(stores, model, { line: say('model-news-spread', { name }), what: 'spread', now });
};

/** The same of a model, by `what`, is told once. */
type News = { line: TextRef; what: string; now: Instant };

const tellUnit = async (
  { people, outbox }: Pick<MarkStores, 'people' | 'outbox'>,
  { paper: { unitId, number }, row }: Model,
  { line, what, now }: News,
): Promise<void> => {
  const contacts = await people.contactsOf(unitId);
  await outbox.queue(
    contacts.map(({ telegramId: to }) => ({
      dedupeKey: `model:${what}:${number}:${row.key}:${to}`,
      bundleKey: null,
      subject: { type: 'model', id: number },
      to,
      priority: 1,
      kind: 'model-news',
      message: {
        type: 'notice',
        lines: [line],
        buttons: [
          [
            {
              label: say('button-see-submission'),
              intent: { type: 'see-submission', number },
              keepsMessage: true,
            },
          ],
        ],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};
