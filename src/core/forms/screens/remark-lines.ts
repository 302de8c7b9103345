import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { SimpleEntry } from '../answers/content.ts';
import { wordsOf } from '../answers/summary-words.ts';
import type { FieldRemark } from '../engine/env.ts';
import type { FormContext } from '../engine/form-context.ts';
import {
  nextStop,
  partAt,
  remarksAt,
  remarksOnAll,
  stopsOf,
  untouched,
} from '../engine/remarks.ts';
import type { FormQuestion } from '../schema/question.ts';
import type { Path } from '../schema/value.ts';
import { type FormButton, draftButton } from './show.ts';

/** What the Board says of what is asked again, and what was handed in where it is another answer by now. */
export const remarkLines = (
  context: FormContext,
  path: Path,
  longest?: number,
): (TextRef | 'blank')[] => {
  const remarks = remarksAt(context, path);
  return remarks.length === 0
    ? []
    : [...remarks.map((remark) => remarkLine(remark, longest)), 'blank'];
};

const remarkLine = ({ words }: FieldRemark, longest = words.length): TextRef =>
  say('form-remark', { words: shorten(words, longest) });

/** Whether the Board says anything of what stands at a path. */
export const isRemarked = (context: FormContext, path: Path): boolean =>
  remarksAt(context, path).length > 0;

/** Letters of each remark where all of it fits on no phone; it was read whole when it came. */
export const CUT_REMARKS = [400, 300, 220, 160, 100] as const;

const LONGEST = 300;

/** The answer as it was handed in, once it was changed. */
export const handedInLine = (
  context: FormContext,
  question: FormQuestion,
  longest = LONGEST,
): TextRef[] => {
  const { submitted } = context.env;
  if (!submitted || remarksAt(context, question.path).length === 0) return [];
  const was = partAt(submitted.content, question.path);
  if (!was || !isAnswer(was)) return [];
  if (
    JSON.stringify(was.value) === JSON.stringify(context.filled.answers.get(question.path)?.value)
  )
    return [];
  const { value } = wordsOf(context.form, was, question.group);
  return [
    say('form-handed-in', {
      value: typeof value === 'string' ? shorten(value, longest) : value,
    }),
  ];
};

const isAnswer = (part: object): part is SimpleEntry => 'value' in part;

/** From an item or a list to what is asked again next. */
export const nextRemarkButtons = (context: FormContext, path: Path): FormButton[] => {
  const { cursor } = context;
  if (cursor.returnTo !== 'remarks' || !stopsOf(context).some((stop) => stop.path === path))
    return [];
  const page = nextStop(context, path);
  const label = page < stopsOf(context).length ? 'next-remark' : 'to-changes';
  return [{ ...draftButton(context, label, { op: 'remark', page }), style: 'primary' }];
};

/** Above the difference: what is said of all, and how much is as it was. */
export const remarksHead = (context: FormContext, longest?: number): (TextRef | 'blank')[] => {
  if (!context.env.remarks) return [];
  const left = untouched(context).length;
  return [
    ...remarksOnAll(context).map((remark) => remarkLine(remark, longest)),
    ...(left > 0 ? [say('form-remarks-untouched', { count: left })] : []),
  ];
};

/** Leads through what is asked again, from its beginning. */
export const toRemarks = (context: FormContext): FormButton[] => {
  const count = stopsOf(context).length;
  const label = say('form-button_remarks', { count });
  return count > 0 ? [draftButton(context, label, { op: 'remark', page: 0 })] : [];
};
