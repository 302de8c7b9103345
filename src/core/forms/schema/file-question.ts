import { sayOfForm, type TextRef } from '../../shared/text-ref.ts';
import { hasBook, isOwnBook } from './book-file.ts';
import { holdsAcceptedKind, isKind, isPicture } from './file-kinds.ts';
import { type Form, MAX_FILE_BYTES } from './form.ts';
import { locate } from './path.ts';
import { acceptedKey, labelOf } from './text-keys.ts';
import type { Path } from './value.ts';

export type FileQuestion = {
  label: TextRef;
  /** Which kinds of file it takes, in words. */
  wanted: TextRef;
  /** `sniffedType` is what the bytes say, whatever name and sender claim. */
  takes(file: { name: string; sniffedType: string }): boolean;
};

/** The question at a path that files answer; undefined when the form has none there. */
export const fileQuestion = (form: Form, path: Path): FileQuestion | undefined => {
  const located = locate(form, path);
  if (located?.field.type !== 'file') return undefined;
  const { field, group } = located;
  return {
    label: labelOf(form, field, group),
    wanted: sayOfForm(acceptedKey(field)),
    takes: (file) => holdsAcceptedKind(field, file),
  };
};

type Declared = { name: string; mime: string; kind: string; size: number };

/**
 * Whether a form asks for its document, and a file like that, as Telegram tells of it, can be it; or may be the form
 * itself, filled in as a workbook.
 */
export const takesFile = (form: Form, file: Declared): boolean =>
  file.size <= MAX_FILE_BYTES && ((isOwnBook(file) && hasBook(form)) || asksFor(form, file));

const asksFor = ({ fields }: Form, file: Declared): boolean =>
  fields.some(
    (field) =>
      field.type === 'file' &&
      (file.kind === 'link' ||
        field.accept.some((kind) => isKind(kind, file)) ||
        ((field.photos ?? 0) > 0 && isPicture(file))),
  );
