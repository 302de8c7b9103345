import { partLabel } from '../../core/forms/forms.ts';
import { boardHeadOn } from '../../core/official-papers/board-letterhead.ts';
import { opinionLetter } from '../../core/official-papers/opinion-letter.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { stateOfReview } from '../../core/submissions/review.ts';
import { documentNumberOf } from '../../core/submissions/submission.ts';
import type { PaperKind } from '../kit/paper-kinds.ts';
import { sendOfficialPaper } from '../kit/paper-reply.ts';
import { refuse, type BotContext } from '../kit/request.ts';
import { deskOf } from './desk.ts';

/** The remarks of a version as a letter to its unit, for whoever reviews it. */
export const sendOpinion = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, as }: { number: string; as?: PaperKind },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const unit = desk && (await ctx.request.stores.units.byId(desk.submission.unitId));
  if (!desk || !unit) return refuse(ctx, 'button-outdated');
  const { ports, now } = ctx.request;
  const { submission, form, content, title, review, remarks } = desk;
  const inVietnamese = (ref: TextRef): string => ports.text.words(ref, firstLanguage);
  const today = dateInHanoi(now);
  const letter = opinionLetter(
    {
      unit,
      paper: inVietnamese(title),
      number,
      documentNumber: documentNumberOf(submission),
      submittedOn: dateInHanoi(submission.submittedAt),
      state: stateOfReview(review),
      answerBy: review?.answerBy ?? null,
      remarks: remarks.map(({ path, words }) => ({
        part:
          path === ''
            ? null
            : inVietnamese(say('form-value', { value: partLabel(form, content, path) })),
        words,
      })),
    },
    { head: boardHeadOn(ports.papers.boardHeads, today), today },
  );
  sendOfficialPaper(ctx.request, {
    content: letter,
    as,
    by: by.person.fullName,
    name: ['y kien', number, unit.name],
    caption: say('opinion-letter-sent', { form: title, unit: unit.name }),
  });
};
