import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import { writeFile } from '../answers/write-value.ts';
import { fileIds } from '../engine/attached.ts';
import type { FormContext } from '../engine/form-context.ts';
import { beginningOf } from '../engine/receive-file.ts';
import type { QuestionOf } from '../schema/question.ts';
import type { Path } from '../schema/value.ts';
import { answerButton, type FormButton, dressed, inRows } from './show.ts';

/** What a question has been answered with so far, a line a file, and what may come next. */
export const fileLines = (context: FormContext, path: Path): (TextRef | 'blank')[] => {
  const ids = fileIds(context.filled, path);
  if (ids.length === 0) return [];
  return [
    'blank',
    say('form-files-so-far', { count: ids.length }),
    ...ids.map((id, at) => {
      const file = context.env.files.get(id);
      const values = { n: at + 1, name: writeFile(file) };
      return file?.isUnusable ? say('form-files-unusable', values) : say('form-files-one', values);
    }),
    say('form-files-next'),
  ];
};

/** So many can be taken away by buttons that name them; of more each has its number. */
const NAMED = 4;
const NAME_LENGTH = 24;
const NUMBERS_A_ROW = 4;

/** Files are taken away one by one; one that stands alone is replaced by sending another. */
export const fileRows = (
  context: FormContext,
  { path, field }: QuestionOf<'file'>,
): FormButton[][] => {
  const ids = fileIds(context.filled, path);
  if (ids.length === 0 || (field.max === 1 && ids.length === 1 && !field.photos)) return [];
  const done = dressed(answerButton(context, 'done', { op: 'done', path }), {
    style: 'primary',
  });
  const removals = ids.map((id, at) => {
    const name = shorten(context.env.files.get(id)?.name ?? '', NAME_LENGTH);
    const label =
      ids.length > NAMED
        ? say('form-button_remove-numbered', { n: at + 1 })
        : say('form-button_remove-file', { name });
    return answerButton(context, label, { op: 'remove-file', path, file: beginningOf(id) });
  });
  return [[done], ...inRows(removals, ids.length > NAMED ? NUMBERS_A_ROW : 1)];
};
