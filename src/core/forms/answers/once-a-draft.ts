import type { Form } from '../schema/form.ts';
import type { Filled } from './answers.ts';

/** An event is about a draft as it was, as it becomes, and as it would be: so many are remembered. */
const REMEMBERED = 4;

type Known<Result> = { form: Form; filled: Filled; result: Result };

/**
 * What is asked of the same answers many times a message is worked out once. Nobody changes answers: those that
 * differ are another draft's or a later one's. (In a WeakMap every draft that ever was would outlive V8's young
 * generation with all that is known of it.)
 */
export const onceADraft = <Result>(
  work: (form: Form, filled: Filled) => Result,
): ((form: Form, filled: Filled) => Result) => {
  const drafts: Known<Result>[] = [];
  return (form, filled) => {
    for (const draft of drafts)
      if (draft.filled === filled && draft.form === form) return draft.result;
    const result = work(form, filled);
    if (drafts.length >= REMEMBERED) drafts.pop();
    drafts.unshift({ form, filled, result });
    return result;
  };
};
