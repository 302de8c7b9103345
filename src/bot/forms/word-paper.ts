import { parseContent } from '../../core/forms/forms.ts';
import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import { canBeDrafted, draftPaper } from '../../core/official-papers/draft-paper.ts';
import type { OfficialPaper } from '../../core/official-papers/official-paper.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { yearOfPeriod } from '../../core/shared/period.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { nameOn, type Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import {
  type BotContext,
  htmlOf,
  type MessageButton,
  refuse,
  type Request,
} from '../kit/request.ts';
import { titleOfForm } from './form-title.ts';

/** Brings what was handed in as a paper to be signed, where its form is one. */
export const wordButtons = ({
  number,
  formId,
}: Pick<Submission, 'number' | 'formId'>): MessageButton[] =>
  canBeDrafted(formId)
    ? [{ label: say('button-word'), data: buttons.forms.word.to({ number }) }]
    : [];

/** What a unit has handed in as a Word file, for whoever may read it. */
export const sendWord = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: { number: string },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const submission = await stores.submissions.byNumber(number);
  if (!submission || !(await mayReadPaper(stores, { by, ...submission }, now)))
    return refuse(ctx, 'not-your-unit');
  const found = await stores.units.byId(submission.unitId);
  const sentOn = dateInHanoi(submission.submittedAt);
  const unit = found && { ...found, name: nameOn(found, sentOn) };
  const paper = unit && paperOf(request, submission, unit);
  if (!unit || !paper) return refuse(ctx, 'button-outdated');
  const form = await titleOfForm(request, submission);
  request.replies.push({
    type: 'paper',
    paper: {
      type: 'word',
      fileName: `${fileName(unit, submission)}.docx`,
      by: unit.name,
      at: dateInHanoi(now),
      content: paper,
    },
    html: htmlOf(request, [say('word-sent', { form, unit: unit.name })]),
  });
};

const paperOf = (
  { ports, now }: Request,
  submission: Submission,
  unit: Unit,
): OfficialPaper | null => {
  const form = ports.forms.forms.get(submission.formId);
  const content = parseContent(JSON.parse(submission.content));
  if (!form || !content) return null;
  return draftPaper({
    form,
    content,
    unit,
    year: yearOfPeriod(submission.period),
    today: dateInHanoi(now),
    inVietnamese: (ref) => ports.text.words(ref, firstLanguage),
  });
};

/** `annual-plan-2027-phuong-lang-du-thao`, which every computer can store. */
const fileName = ({ name }: Unit, { formId, period }: Submission): string =>
  [formId, period, searchKey(name), 'du-thao'].join('-').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
