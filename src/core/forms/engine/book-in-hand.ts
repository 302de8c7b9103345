import type { Write } from '../answers/write.ts';
import { isKind } from '../schema/file-kinds.ts';
import { nameOf } from './attach-file.ts';
import { save } from './commit.ts';
import type { DocumentInHand } from './cursor.ts';
import type { SentFile } from './event.ts';
import { type FormContext, goTo, type Transition } from './form-context.ts';

/** Kept beside the answers: it is read and nobody's document. */
const BOOK_PATH = 'book';

/** It is read at once, and the person sees what was found. */
export const takeBook = (context: FormContext, file: SentFile): Transition => {
  const writes: Write[] = [
    { type: 'attach-file', path: BOOK_PATH, file: file.id },
    { type: 'read-document', file: file.id },
  ];
  const after = goTo(context, { type: 'found', step: 0, part: 0 }, save(context, [], writes));
  const document = { file: file.id, name: nameOf(file), state: 'waiting', next: 0 } as const;
  return { ...after, cursor: { ...after.cursor, document: { ...document, ...cameFrom(context) } } };
};

/** Where its person was before they looked at a document. */
export const cameFrom = ({
  cursor: { place, document },
}: FormContext): Pick<DocumentInHand, 'from'> => {
  const from = place.type === 'found' ? document?.from : place;
  return from ? { from } : {};
};

/** Any other workbook is looked into as well, which says nothing where it is none of a form's. */
export const lookInto = (
  after: Transition,
  { cursor: { document } }: FormContext,
  file: SentFile,
): Transition => {
  const isTaken = after.writes.some(({ type }) => type === 'attach-file');
  const mayBe = file.kind === 'document' && isKind('excel', file);
  return isTaken && mayBe && document === null
    ? { ...after, writes: [...after.writes, { type: 'read-document', file: file.id }] }
    : after;
};
