import type { Form } from './form.ts';

const WITHDRAWN_TEXTS = 'withdrawn';

/**
 * In place of a form that the program asks for no more: without questions, so that what was answered
 * is shown as it is stored.
 */
export const withdrawnForm = (id: Form['id']): Form => ({
  id,
  version: 0,
  texts: WITHDRAWN_TEXTS,
  sections: [],
  fields: [],
  rules: [],
});

export const isWithdrawn = ({ texts }: Pick<Form, 'texts'>): boolean => texts === WITHDRAWN_TEXTS;
