import type { Form } from './form.ts';

/** What follows from a form alone is worked out once: a form is data that does not change. */
export const onceAForm = <Result>(work: (form: Form) => Result): ((form: Form) => Result) => {
  const results = new WeakMap<Form, { result: Result }>();
  return (form) => {
    const before = results.get(form);
    if (before) return before.result;
    const result = work(form);
    results.set(form, { result });
    return result;
  };
};
