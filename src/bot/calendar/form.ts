import {
  formChoices,
  isOwn,
  ownNumber,
  type FormChoice,
} from '../../core/calendar/form-choices.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import { extraPeriod, yearOfPeriod } from '../../core/shared/period.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { show, type BotContext } from '../kit/request.ts';
import { button, chosenMark } from './of-milestone.ts';
import { formWords } from './words.ts';

const { calendar } = buttons;

export const choicesOf = (milestone: Milestone): FormChoice[] =>
  formChoices(
    milestone,
    isOwn(milestone)
      ? extraPeriod(yearOfPeriod(milestone.period), ownNumber(milestone.code))
      : milestone.period,
  );

/** What is handed in for a milestone, as far as it can be chosen safely. */
export const showForm = (ctx: BotContext, milestone: Milestone): void => {
  const { id, name } = milestone;
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      say('calendar-form', { form: formWords(ctx.request, milestone) }),
      'blank',
      say('calendar-form-how'),
    ],
    [
      ...choicesOf(milestone).map((choice, at) => [
        {
          label: say('button-calendar-form-choice', {
            mark: chosenMark(isSame(choice, milestone)),
            form: formWords(ctx.request, { ...milestone, ...choice }),
          }),
          data: calendar.setForm.to({ id, at }),
        },
      ]),
      [button('button-calendar-to-milestone', calendar.milestone.to({ id }))],
    ],
  );
};

const isSame = (choice: FormChoice, { formId, period, isOwed }: Milestone): boolean =>
  choice.isOwed === isOwed && (!isOwed || (choice.formId === formId && choice.period === period));
