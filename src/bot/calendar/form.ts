import {
  formChoices,
  isOwn,
  ownNumber,
  type FormChoice,
} from '../../core/calendar/form-choices.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { extraPeriod, yearOfPeriod } from '../../core/shared/period.ts';
import { say } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, type BotContext } from '../kit/request.ts';
import { chosenMark, milestoneButton, milestoneById, milestoneData } from './data.ts';
import { edit } from './edit.ts';
import { formWords } from './words.ts';

/** What is handed in for a milestone, as far as it can be chosen safely. */
export const calendarFormFeature = (): Feature => {
  const forms = feature();
  forms.callbackQuery(/^k:f:/, forAdmins(showPressed));
  forms.callbackQuery(/^k:s:[^:]+:fo:/, forAdmins(pressed));
  return forms;
};

const choicesOf = (milestone: Milestone): FormChoice[] =>
  formChoices(
    milestone,
    isOwn(milestone)
      ? extraPeriod(yearOfPeriod(milestone.period), ownNumber(milestone.code))
      : milestone.period,
  );

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await milestoneById(ctx, dataParts(ctx)[1]);
  if (milestone) showForm(ctx, milestone);
  else refuse(ctx, 'button-outdated');
};

const showForm = (ctx: BotContext, milestone: Milestone): void => {
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
          data: milestoneData('s', id, 'fo', String(at)),
        },
      ]),
      [milestoneButton('button-calendar-to-milestone', { screen: 'm', id })],
    ],
  );
};

const isSame = (choice: FormChoice, { formId, period, isOwed }: Milestone): boolean =>
  choice.isOwed === isOwed && (!isOwed || (choice.formId === formId && choice.period === period));

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, , at] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  const changes = milestone && choicesOf(milestone)[Number(at)];
  if (!milestone || !changes) return refuse(ctx, 'button-outdated');
  await edit(ctx, by, { wish: { id: milestone.id, changes }, shown: showForm });
};
