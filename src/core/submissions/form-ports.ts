import type { Form } from '../forms/form.ts';
import type { Hash } from '../shared/hash.ts';
import type { Random } from '../shared/random.ts';
import type { TextRef } from '../shared/text-ref.ts';

/** What filling in and handing in needs beside stores. */
export type FormPorts = {
  forms: ReadonlyMap<string, Form>;
  random: Random;
  hash: Hash;
  /** The words of a text in every language: a typed label counts as a press. */
  wordings(ref: TextRef): readonly string[];
};

/** The form, or undefined when the program has none of that id. */
export const findForm = (ports: Pick<FormPorts, 'forms'>, formId: string): Form | undefined =>
  ports.forms.get(formId);

/** @throws for an unknown form: ids come from the program itself */
export const formOf = (ports: FormPorts, formId: string): Form => {
  const form = findForm(ports, formId);
  if (!form) throw new Error(`no form "${formId}"`);
  return form;
};
