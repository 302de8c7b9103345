import type { Form } from '../schema/form.ts';
import type { Filled } from './answers.ts';

/**
 * What is asked of the same answers many times a message is worked out once. Nobody changes answers: those that
 * differ are another draft's or a later one's.
 */
export const onceADraft = <Result>(
  work: (form: Form, filled: Filled) => Result,
): ((form: Form, filled: Filled) => Result) => {
  const drafts = new WeakMap<Filled, { form: Form; result: Result }>();
  return (form, filled) => {
    const before = drafts.get(filled);
    if (before?.form === form) return before.result;
    const result = work(form, filled);
    drafts.set(filled, { form, result });
    return result;
  };
};
