import { type Content, type Form, summarise } from '../../core/forms/forms.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { htmlOf, type Request } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';

const SECTION = 'form-summary_section';

/** What stands above all sections. */
const ABOVE: ReadonlySet<string> = new Set(['form-notes', 'form-summary_warnings']);

const HEADINGS: ReadonlySet<string> = new Set([
  ...ABOVE,
  SECTION,
  'form-summary_group',
  'form-summary_item',
]);

/** Answers as pages of HTML; headings stand apart from what is above and stay with what follows. */
export const summaryPages = (request: Request, form: Form, content: Content): string[] => {
  const blocks: string[] = [];
  let headings: TextRef[] = [];
  const told = request.ports.forms.told.get(form.id)?.(content);
  for (const line of [...noted(request, content), ...summarise(form, content, told)]) {
    // Of a section without any answer nothing is said.
    if (line.key === SECTION) headings = headings.filter(({ key }) => ABOVE.has(key));
    if (HEADINGS.has(line.key)) headings.push(line);
    else {
      const html = htmlOf(request, [...headings, line]);
      blocks.push(headings.length > 0 && blocks.length > 0 ? `\n${html}` : html);
      headings = [];
    }
  }
  return pagesOf([...blocks, htmlOf(request, headings)]);
};

/** What the rules of today have to say of it, above it all. */
const noted = ({ ports, now }: Request, content: Content): TextRef[] => {
  const source = ports.forms.notes.get(content.form);
  const notes = source?.(content, { day: dateInHanoi(now) }).review ?? [];
  return notes.length === 0 ? [] : [say('form-notes', { count: notes.length }), ...notes];
};
