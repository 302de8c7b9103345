import type { Form } from './form.ts';

/** How the bot calls what it sends; what was renamed is known by its contents. */
export const BOOK_NAME = 'bang-dien';

/** A file that is called like a form's workbook, also where it was saved as text. */
export const isOwnBook = ({ kind, name }: { kind: string; name: string }): boolean =>
  kind === 'document' && /(?<!\p{L})bang[-_ ]dien(?!\p{L}).*\.(?:xlsx?|csv|tsv|ods)$/iu.test(name);

/** Of fewer questions each is answered sooner in the chat. */
const WORTH_A_BOOK = 6;

/** Whether a form is long enough to be filled in as a workbook. */
export const hasBook = ({ fields }: Form): boolean =>
  fields.some(({ type }) => type === 'group') ||
  fields.filter(({ type }) => type !== 'file' && type !== 'note').length >= WORTH_A_BOOK;
