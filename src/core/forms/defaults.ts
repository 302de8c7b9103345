import type { Value } from './answers.ts';
import type { Env } from './env.ts';
import type { Question } from './question.ts';

/** The value that one button takes over; undefined when there is none. */
export const defaultOf = ({ field, path }: Question, env: Env): Value | undefined => {
  switch (field.default?.type) {
    case 'value':
      return field.default.value;
    case 'person-name':
      return env.personName === '' ? undefined : env.personName;
    case 'previous':
      return env.previous?.answers.get(path) ?? undefined;
    case undefined:
      return undefined;
  }
};
