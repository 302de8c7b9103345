import { type Content, type Form, summarise } from '../../core/forms/forms.ts';
import type { TextRef } from '../../core/shared/text-ref.ts';
import { htmlOf, type Request } from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';

const HEADINGS: ReadonlySet<string> = new Set([
  'form-summary_warnings',
  'form-summary_section',
  'form-summary_group',
  'form-summary_item',
]);

/** Answers as pages of HTML; headings stand apart from what is above and stay with what follows. */
export const summaryPages = (request: Request, form: Form, content: Content): string[] => {
  const blocks: string[] = [];
  let headings: TextRef[] = [];
  for (const line of summarise(form, content)) {
    if (HEADINGS.has(line.key)) headings.push(line);
    else {
      const html = htmlOf(request, [...headings, line]);
      blocks.push(headings.length > 0 && blocks.length > 0 ? `\n${html}` : html);
      headings = [];
    }
  }
  return pagesOf([...blocks, htmlOf(request, headings)]);
};
