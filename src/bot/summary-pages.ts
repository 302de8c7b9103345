import type { Content } from '../core/forms/content.ts';
import type { Form } from '../core/forms/form.ts';
import { summarise } from '../core/forms/summary.ts';
import { pagesOf } from './pages.ts';
import { htmlOf, type Turn } from './turn.ts';

const HEADINGS: ReadonlySet<string> = new Set([
  'form-summary_section',
  'form-summary_group',
  'form-summary_item',
]);

/** Answers as pages of HTML, with air above each heading that stands below an answer. */
export const summaryPages = (turn: Turn, form: Form, content: Content): string[] => {
  const lines = summarise(form, content);
  const blocks = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const isApart = HEADINGS.has(line.key) && before && !HEADINGS.has(before.key);
    return isApart ? ['', htmlOf(turn, [line])] : [htmlOf(turn, [line])];
  });
  return pagesOf(blocks);
};
