import { type Field, type Form, never } from '../forms/forms.ts';
import type { DefaultMilestone } from './default-milestone.ts';
import { annualMilestones } from './default-milestones.ts';
import { fiveYearMilestones } from './five-year-milestones.ts';

/**
 * The simple forms of those milestones that have none of their own: number and day of the document,
 * file, note. A form that takes the place of one keeps its id and these fields, with a higher
 * version, so that what was answered stays.
 */
export const handInForms = (ownForms: readonly Form[]): Form[] => {
  const own = new Set(ownForms.map(({ id }) => id));
  const wanted = [...annualMilestones, ...fiveYearMilestones].filter(
    ({ formId, isEvent }) => !isEvent && !own.has(formId),
  );
  const ofMilestones = new Map(wanted.map((one) => [one.formId, handInForm(one)]));
  return [...ofMilestones.values(), handInForm({ formId: EXTRA_FORM_ID })];
};

/** What the Board asks for beside the usual; several in a year differ by their periods. */
export const EXTRA_FORM_ID = 'extra-hand-in';

const HAND_IN_TEXTS = 'hand-in';

/** Whether it is a simple one, which is called by the name of its milestone. */
export const isHandIn = ({ texts }: Pick<Form, 'texts'>): boolean => texts === HAND_IN_TEXTS;

/** Whether people know a form by the name of its milestone. */
export const isNamedByMilestone = (form: Pick<Form, 'texts' | 'namedBy'>): boolean =>
  isHandIn(form) || form.namedBy === 'milestone';

const handInForm = ({
  formId,
  mayBeNone: isOptional,
}: Pick<DefaultMilestone, 'formId' | 'mayBeNone'>): Form => ({
  id: formId,
  version: 5,
  texts: HAND_IN_TEXTS,
  sections: ['document'],
  fields: isOptional
    ? [hasContent, ...documentFields({ relevant: isThere }), note]
    : [...documentFields(), note],
  rules: [],
});

/** Where a unit says whether it has anything to hand in. */
export const contentChoice = { path: 'has_content', some: 'some', none: 'none' } as const;

/** Whether a unit may have nothing of it. */
export const mayBeNone = ({ fields }: Pick<Form, 'fields'>): boolean =>
  fields.some(({ id }) => id === contentChoice.path);

/** Of a unit that has something to hand in. */
export const isThere = { type: 'equals', field: contentChoice.path, value: 'some' } as const;

/**
 * The questions of a simple form for one that asks more and takes its place: whether there is
 * anything, number and day of the document with its file, and a note to the Board. They bring their
 * own texts.
 */
export const documentQuestions = ({ mayBeNone: isOptional = false } = {}) => ({
  choice: withOwnTexts(hasContent),
  document: documentFields(isOptional ? { relevant: isThere } : {}).map(withOwnTexts),
  note: withOwnTexts(isOptional ? { ...note, relevant: isThere } : note),
});

const withOwnTexts = (field: Field): Field => ({ ...field, texts: HAND_IN_TEXTS });

/** "Chưa có" is an answer too. */
const hasContent: Field = {
  id: contentChoice.path,
  section: 'document',
  type: 'choice',
  options: [{ code: 'some' }, { code: contentChoice.none }],
};

type DocumentOptions = {
  relevant?: typeof isThere;
  /** Kinds that the paper may be, as its symbol begins. */
  kinds?: readonly string[];
  /** Whether it may have no number. */
  isOptional?: boolean;
};

/** Who has signed it: read from its file, or put in by whoever opens the question; nobody is led to it. */
const signer = (shared: Pick<Field, 'section' | 'relevant'>): Field[] => {
  const beside = {
    ...shared,
    texts: HAND_IN_TEXTS,
    type: 'text',
    maxLength: 100,
    required: false,
    askedWhen: never,
    default: { type: 'previous' },
  } as const;
  return [
    { ...beside, id: 'signer_name', isName: true, position: 'signer_title' },
    { ...beside, id: 'signer_title' },
  ];
};

/** Number and day of a paper, who has signed it, and its file. */
export const documentFields = ({ relevant, kinds, isOptional }: DocumentOptions = {}): Field[] => {
  const shared = { section: 'document', ...(relevant ? { relevant } : {}) };
  const required = isOptional ? { required: false } : {};
  return [
    {
      ...shared,
      ...required,
      id: 'doc_number',
      type: 'document-number',
      date: 'doc_date',
      ...(kinds ? { kinds } : {}),
    },
    {
      ...shared,
      ...required,
      id: 'doc_date',
      type: 'date',
      min: { type: 'year-start', plusDays: -366 },
      max: { type: 'today' },
    },
    ...signer(shared),
    {
      ...shared,
      id: 'file',
      type: 'file',
      accept: ['pdf', 'word', 'excel'],
      max: 10,
      photos: 10,
      required: false,
      ...(relevant ? { implies: { field: relevant.field, value: relevant.value } } : {}),
    },
  ];
};

/** A word beside it, asked of whoever has sent no file. */
export const note: Field = {
  id: 'contact_note',
  section: 'document',
  type: 'text',
  multiline: true,
  maxLength: 500,
  required: false,
  // What is to be said stands in the file; whoever has more finds the question in the list.
  askedWhen: { type: 'not', of: { type: 'answered', field: 'file' } },
};
