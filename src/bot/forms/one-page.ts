import { parseContent } from '../../core/forms/forms.ts';
import { onePage } from '../../core/official-papers/one-page.ts';
import { say } from '../../core/shared/text-ref.ts';
import { wordsOfHtml } from '../../core/shared/words-of-html.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { sendPrintedPage } from '../kit/paper-reply.ts';
import { type BotContext, htmlOf, type MessageButton, refuse, wordsOf } from '../kit/request.ts';
import { titleOfForm } from './form-title.ts';
import { notesOnPaper } from './summary-pages.ts';

/** Brings what was handed in, in short, on one page. */
export const onePageButton = (number: string): MessageButton => ({
  label: say('button-one-page'),
  data: buttons.forms.word.to({ number, as: 'page' }),
});

/** A version on one page, in the language of whoever reads it. */
export const sendOnePage = async (
  ctx: BotContext,
  submission: Submission,
  unit: Pick<Unit, 'name'>,
): Promise<void> => {
  const { request } = ctx;
  const { formId, period, number, version, submittedAt, unitId } = submission;
  const content = parseContent(JSON.parse(submission.content));
  if (!content) return refuse(ctx, 'button-outdated');
  const form = formToRead(request.ports.forms, formId);
  const title = await titleOfForm(request, submission);
  const notes = await notesOnPaper(request, content, unitId);
  const told = request.ports.forms.told.get(form.id)?.(content);
  sendPrintedPage(request, {
    content: onePage({
      title: wordsOf(request, title),
      facts: [
        unit.name,
        wordsOf(request, say('one-page-facts', { number, version, at: { at: submittedAt } })),
      ],
      form,
      content,
      told,
      notes,
      inWords: (ref) => wordsOfHtml(htmlOf(request, [ref])),
    }),
    by: unit.name,
    name: [formId, period, unit.name],
    caption: say('one-page-sent', { form: title, unit: unit.name }),
  });
};
