import type { ItemField } from '../schema/form.ts';
import type { FormQuestion, QuestionOf } from '../schema/question.ts';
import { readChoice, readMultiChoice, readYesNo } from './read-choice.ts';
import { readDateAnswer } from './read-date.ts';
import { readLack } from './read-lack.ts';
import { readNumberAnswer } from './read-number.ts';
import { readNumbersAnswer } from './read-numbers.ts';
import { readDocumentNumber, readTextAnswer } from './read-text.ts';
import type { ReadingEnv } from './reading-env.ts';
import { type Reading, refused } from './reading.ts';

/** Reads a text as the answer to a question. Total: whatever is no answer is refused with words. */
export const parse = (question: FormQuestion, said: string, env: ReadingEnv): Reading => {
  // The table pairs each type with the reader for it, which the compiler cannot see through.
  const read = readers[question.field.type] as (
    question: FormQuestion,
    said: string,
    env: ReadingEnv,
  ) => Reading;
  const reading = readLack(question, said, env) ?? read(question, said, env);
  return question.field.echo === 'always' && reading.type === 'value'
    ? { type: 'unsure', reason: 'echo', candidates: [reading.value] }
    : reading;
};

type Readers = {
  [Type in ItemField['type']]: (
    question: QuestionOf<Type>,
    said: string,
    env: ReadingEnv,
  ) => Reading;
};

const readers: Readers = {
  text: (question, said) => readTextAnswer(question, said),
  integer: ({ field }, said, env) => readNumberAnswer(field, said, env),
  decimal: ({ field }, said, env) => readNumberAnswer(field, said, env),
  percent: ({ field }, said, env) => readNumberAnswer(field, said, env),
  numbers: ({ field }, said, env) => readNumbersAnswer(field, said, env),
  money: ({ field }, said, env) => readNumberAnswer(field, said, env),
  date: ({ field }, said, env) => readDateAnswer(field, said, env),
  choice: readChoice,
  'multi-choice': readMultiChoice,
  'yes-no': (_, said, env) => readYesNo(said, env),
  'document-number': (_, said, env) => readDocumentNumber(said, env),
  file: () => refused('file-expected'),
  note: () => refused('press-on'),
};
