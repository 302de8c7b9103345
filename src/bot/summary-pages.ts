import type { Content } from '../core/forms/content.ts';
import type { Form } from '../core/forms/form.ts';
import { summarise } from '../core/forms/summary.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import { pagesOf } from './pages.ts';
import { htmlOf, type Turn } from './turn.ts';

const HEADINGS: ReadonlySet<string> = new Set([
  'form-summary_section',
  'form-summary_group',
  'form-summary_item',
]);

/** Answers as pages of HTML; headings stand apart from what is above and stay with what follows. */
export const summaryPages = (turn: Turn, form: Form, content: Content): string[] => {
  const blocks: string[] = [];
  let headings: TextRef[] = [];
  for (const line of summarise(form, content)) {
    if (HEADINGS.has(line.key)) headings.push(line);
    else {
      const html = htmlOf(turn, [...headings, line]);
      blocks.push(headings.length > 0 && blocks.length > 0 ? `\n${html}` : html);
      headings = [];
    }
  }
  return pagesOf([...blocks, htmlOf(turn, headings)]);
};
