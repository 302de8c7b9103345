import { withoutCourtesy } from '../../shared/vietnamese-text.ts';
import { type Lack, lacks, mayLack } from '../schema/lack.ts';
import type { FormQuestion } from '../schema/question.ts';
import { isOneOf } from './read-choice.ts';
import type { ReadingEnv } from './reading-env.ts';
import { accepted, type Reading } from './reading.ts';

/** "Chưa có số liệu", "không áp dụng", "N/A", "-" where a number is asked for; undefined for anything else. */
export const readLack = (
  { field, group }: Pick<FormQuestion, 'field' | 'group'>,
  said: string,
  env: ReadingEnv,
): Reading | undefined => {
  if (!mayLack(field, group)) return undefined;
  const lack = lackSaid(said, env);
  if (lack) return accepted(lack);
  const isZero = 'min' in field && field.min === 0 && field.type !== 'numbers';
  return isZero && isOneOf('form-words_none', said, env)
    ? { type: 'unsure', reason: 'read-as', candidates: [0] }
    : undefined;
};

/** What words say instead of a number, whatever is asked. */
export const lackSaid = (said: string, env: ReadingEnv): Lack | undefined => {
  if (/^\s*[-–—]+\s*$/u.test(said)) return 'no-data';
  const words = withoutCourtesy(said, 'dạ');
  return lacks.find((lack) => isOneOf(`form-words_${lack}`, words, env));
};
