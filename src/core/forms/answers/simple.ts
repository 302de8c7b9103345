import { onceEach } from '../../shared/once-each.ts';
import type { Field, Form, ItemField } from '../schema/form.ts';
import { topQuestion } from '../schema/path.ts';
import { mayBeHidden } from './condition.ts';
import { rulesAbout } from './rules.ts';

/**
 * Whether a question of the form always exists, is always put to people and has an answer against which nothing
 * is held: that answer alone says whether it is dealt with. Most are so, and each screen looks at all of them.
 */
export const isSimple = (form: Form, field: Field): field is ItemField =>
  simpleFields(form).has(field);

const simpleFields = onceEach(
  (form: Form): ReadonlySet<Field> =>
    new Set(form.fields.filter((field) => standsAlone(form, field))),
);

const standsAlone = (form: Form, field: Field): boolean => {
  if (field.type === 'group' || field.type === 'note') return false;
  const { askedWhen, calculation, constraint = [], required, saidIn } = field;
  const isAlwaysAsked = askedWhen === undefined && calculation === undefined;
  const isItsOwn = saidIn === undefined && typeof required !== 'object' && constraint.length === 0;
  const question = topQuestion(field);
  return (
    isAlwaysAsked &&
    isItsOwn &&
    !mayBeHidden(form, question) &&
    rulesAbout({ form, ...question }).length === 0
  );
};
