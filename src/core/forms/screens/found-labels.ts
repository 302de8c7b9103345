import { say, sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import type { FoundInDocument } from '../answers/found.ts';
import type { Field, Form } from '../schema/form.ts';
import { labelOf, sectionKey } from '../schema/text-keys.ts';

/** As many questions are told by name as a phone shows with the rest of the message. */
const MOST_NAMED = 8;

/** What of a form a document says, in the form's order: each question, or where they are many, how many of each section. */
export const foundLabels = (form: Form, { answers, items, lists }: FoundInDocument): TextRef[] => {
  const found = new Set([
    ...answers.map(({ field }) => field),
    ...[...items, ...lists].map(({ group }) => group),
  ]);
  const fields = form.fields.filter(({ id }) => found.has(id));
  return fields.length <= MOST_NAMED
    ? fields.map((field) => labelOf(form, field))
    : form.sections.flatMap((section) => sectionLabels(form, section, fields));
};

const sectionLabels = (form: Form, section: string, fields: readonly Field[]): TextRef[] => {
  const own = fields.filter((field) => field.section === section);
  const [first] = own;
  if (!first) return [];
  return own.length === 1
    ? [labelOf(form, first)]
    : [
        say('document-found-section', {
          section: sayOfForm(sectionKey(form, section)),
          count: own.length,
        }),
      ];
};
