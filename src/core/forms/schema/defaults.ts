import type { Value } from '../answers/answers.ts';
import type { Turn } from '../engine/form-context.ts';
import { looker, valueOf } from './condition.ts';
import { givenItem } from './facts.ts';
import type { Default } from './form.ts';
import type { Question } from './question.ts';

/** The value that one button takes over; undefined when there is none. */
export const defaultOf = (turn: Turn, question: Question): Value | undefined =>
  valueFrom(turn, question, question.field.default);

const valueFrom = (
  turn: Turn,
  question: Question,
  from: Default | undefined,
): Value | undefined => {
  switch (from?.type) {
    case 'value':
      return from.value;
    case 'person-name':
      return turn.env.personName || undefined;
    case 'previous':
      return previousOf(turn, question);
    case 'last':
      return lastOf(turn, question);
    case 'answer-of':
      return fromAnother(turn, question, from);
    case undefined:
      return undefined;
  }
};

const previousOf = ({ env }: Turn, { path }: Question): Value | undefined =>
  env.previous?.answers.get(path) ?? undefined;

const fromAnother = (
  turn: Turn,
  question: Question,
  { field, when, otherwise }: Extract<Default, { type: 'answer-of' }>,
): Value | undefined =>
  looker(turn.form, turn.filled)(when, question)
    ? (valueOf(turn, field, question) ?? undefined)
    : valueFrom(turn, question, otherwise);

const lastOf = ({ env }: Turn, { group, key, field }: Question): Value | undefined =>
  group && key ? (givenItem(env.facts, group.id, key)?.last[field.id] ?? undefined) : undefined;
