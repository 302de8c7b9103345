import { asId, type PersonId } from '../../shared/ids.ts';
import { asInstant } from '../../shared/instant.ts';
import type { TextRef } from '../../shared/text-ref.ts';
import type { Field, Form } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import type { Path, Value } from '../schema/value.ts';
import type { Answer, Filled } from './answers.ts';

/** What a draft is filled from beside what people say: a check-in from the targets of a plan. */
export type Facts = {
  /** Items of the groups that are `given`, in their order. */
  items: Readonly<Record<string, readonly GivenItem[]>>;
  /** Of questions of the form itself that are a `calculation`, by their ids. */
  values?: Readonly<Record<string, Value>>;
  /** Names that an answer may be one of, by the word that the question has for them. */
  names?: Readonly<Record<string, readonly string[]>>;
  /** By group, items that may be taken over; nobody has to. */
  offers?: Readonly<Record<string, Offer>>;
  /** By group, items of which some may be taken over, one by one. */
  choices?: Readonly<Record<string, Choices>>;
  /** What is proposed to questions of the form itself, by their ids. */
  proposed?: Readonly<Record<string, Value>>;
  /** What is known of whoever a question names, by what it is and by the search key of their name. */
  known?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The paper that says it: "Đăng ký thi đua năm 2027". */
  proposedFrom?: TextRef;
};

export type Offer = {
  /** Where they come from: "Kế hoạch 5 năm 2026-2030". */
  source: TextRef;
  /** Values by the ids of the group's questions. */
  items: readonly Readonly<Record<string, Value>>[];
};

export type Choices = {
  /** Where they come from: "Chỉ tiêu của Thành phố năm 2027". */
  source: TextRef;
  /** `key` names one among them; `words` say what it is beside its name. */
  items: readonly { key: string; values: Readonly<Record<string, Value>>; words: TextRef }[];
};

export type GivenItem = {
  /** Names the item for ever, also in later drafts of other facts. */
  key: string;
  /** Of the questions that are a `calculation`, by their ids. */
  values: Readonly<Record<string, Value>>;
  /** Shown above each question of the item. */
  context: readonly TextRef[];
  /** The same in a few words, for a line in the list. */
  brief?: TextRef;
  /** What was answered the last time, by id of the question; empty the first time. */
  last: Readonly<Record<string, Value>>;
};

const NOBODY = asId<PersonId>('');
const NEVER = asInstant(0);

/**
 * The draft with its facts and its given items with theirs. Answers to an item that is given no more stay
 * among the answers, unread, until it comes back.
 */
export const withFacts = (form: Form, filled: Filled, facts: Facts | undefined): Filled => {
  if (!facts || !form.fields.some(isFilled)) return filled;
  const answers = new Map<Path, Answer>(filled.answers);
  const items: Record<string, readonly string[]> = { ...filled.items };
  setFacts(answers, facts.values ?? {}, (id) => id);
  for (const group of form.fields) {
    if (group.type !== 'group' || !group.given) continue;
    const given = facts.items[group.id] ?? [];
    items[group.id] = given.map(({ key }) => key);
    for (const { key, values } of given)
      setFacts(answers, values, (id) => itemPath(group.id, key, id));
  }
  return { ...filled, answers, items };
};

const setFacts = (
  answers: Map<Path, Answer>,
  values: Readonly<Record<string, Value>>,
  pathOf: (id: string) => Path,
): void => {
  for (const [id, value] of Object.entries(values))
    answers.set(pathOf(id), factAt(pathOf(id), value));
};

const isFilled = (field: Field): boolean =>
  field.type === 'group' ? field.given === true : field.calculation !== undefined;

const factAt = (path: Path, value: Value): Answer => ({
  path,
  value,
  raw: '',
  rev: 0,
  stale: false,
  savedAt: NEVER,
  savedBy: NOBODY,
  isFact: true,
});

/** The given item that a question belongs to. */
export const givenItem = (
  facts: Facts | undefined,
  group: string,
  key: string,
): GivenItem | undefined => facts?.items[group]?.find((item) => item.key === key);
