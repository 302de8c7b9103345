import { type FormKey, say, sayOfForm } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { FormContext } from '../engine/form-context.ts';
import { namesAmong } from '../engine/names-among.ts';
import type { ChoiceField, MultiChoiceField } from '../schema/form.ts';
import type { FormQuestion, QuestionOf } from '../schema/question.ts';
import { fieldKey, optionKey } from '../schema/text-keys.ts';
import type { Value } from '../schema/value.ts';
import { fileRows } from './files-on-screen.ts';
import { answerButton, type FormButton, dressed, inRows } from './show.ts';

/** Few options are sentences and take a row each; many are words, as months are. */
const FEW = 4;
const MANY = 6;

/** The buttons by which a question is answered; none when it is answered by typing. */
export const optionRows = (context: FormContext, question: FormQuestion): FormButton[][] => {
  const { field } = question;
  if (field.type === 'choice') return inRows(choices(context, question, field), widthFor(field));
  if (field.type === 'multi-choice')
    return [
      ...inRows(toggles(context, question, field), widthFor(field)),
      [done(context, question)],
    ];
  if (field.type === 'yes-no') return [yesNo(context, question)];
  if (field.type === 'file') return fileRows(context, question as QuestionOf<'file'>);
  if (field.type === 'text') return inRows(names(context, question), 2);
  return field.type === 'note' ? [[done(context, question)]] : [];
};

const widthFor = ({ options }: ChoiceField | MultiChoiceField): number =>
  options.length > MANY ? 3 : options.length > FEW ? 2 : 1;

const choices = (
  context: FormContext,
  question: FormQuestion,
  { options }: ChoiceField,
): FormButton[] =>
  options.map(({ code }, at) => {
    const label = sayOfForm(optionKey(keyOf(question), code));
    const button = answerButton(context, label, { op: 'set', path: question.path, code });
    return dressed(button, {
      ...chosenStyle(stored(context, question) === code),
      number: at + 1,
    });
  });

const toggles = (
  context: FormContext,
  question: FormQuestion,
  { options }: MultiChoiceField,
): FormButton[] => {
  const value = stored(context, question);
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  return options.map(({ code }) => {
    const option = sayOfForm(optionKey(keyOf(question), code));
    const isChosen = chosen.includes(code);
    const label = isChosen ? say('form-button_chosen', { option }) : option;
    const op = isChosen ? 'unselect' : 'select';
    return answerButton(context, label, { op, path: question.path, code });
  });
};

/** More are found sooner by typing. */
const MOST_NAMES = 20;

/** Of names that the answer may be one of, each. */
const names = (context: FormContext, question: FormQuestion): FormButton[] => {
  const all = namesAmong(context, question.field);
  if (all.length > MOST_NAMES) return [];
  return all.map((name, at) => {
    const action = { op: 'set', path: question.path, code: String(at) } as const;
    const label = say('form-button_name', { n: at + 1, name: shorten(name, NAME_LENGTH) });
    return dressed(answerButton(context, label, action), {
      ...chosenStyle(stored(context, question) === name),
      isTappedOnly: true,
    });
  });
};

const NAME_LENGTH = 24;

const yesNo = (context: FormContext, question: FormQuestion): FormButton[] =>
  (['yes', 'no'] as const).map((code) => {
    const label = say(`form-${code}`);
    const button = answerButton(context, label, { op: 'set', path: question.path, code });
    const isChosen = stored(context, question) === (code === 'yes');
    return dressed(button, { ...chosenStyle(isChosen), word: code });
  });

const done = (context: FormContext, { path, field }: FormQuestion): FormButton => ({
  ...answerButton(context, field.type === 'note' ? 'read-on' : 'done', { op: 'done', path }),
  style: 'primary',
});

const keyOf = ({ form, field, group }: FormQuestion): FormKey => fieldKey(form, field, group);

const stored = ({ filled }: FormContext, { path }: FormQuestion): Value | undefined =>
  filled.answers.get(path)?.value;

const chosenStyle = (isChosen: boolean) => (isChosen ? ({ style: 'primary' } as const) : {});
