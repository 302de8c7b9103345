import { formTitle } from '../../core/forms/forms.ts';
import { loadObligations, loadToday } from '../../core/obligations/load-obligations.ts';
import { dateInHanoi, timeInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import { awaitsPaper, shortHash, type Submission } from '../../core/submissions/submission.ts';
import { buttons } from '../kit/buttons.ts';
import { type BotContext, type Line, type MessageButton, tell } from '../kit/request.ts';
import { wordButtons } from './word-paper.ts';

/** Told at once to whoever handed in. */
export const showReceipt = async (
  ctx: BotContext,
  submission: Submission,
  { unitName, state, env }: Scene,
): Promise<void> => {
  const { number, version, hash, submittedAt } = submission;
  bareConfirmation(ctx);
  tell(
    ctx.request,
    [
      say('receipt', {
        form: formTitle({ form: state.form, env }),
        unit: unitName,
        time: timeInHanoi(submittedAt),
        date: { date: dateInHanoi(submittedAt) },
      }),
      'blank',
      ...(await lateLine(ctx, submission)),
      say('receipt-number', { number, version }),
      say('receipt-hash', { hash: shortHash(hash) }),
      ...(await onBehalfLines(ctx, submission)),
      'blank',
      ...waitingLines(submission, env),
      say('receipt-next'),
      ...(awaitsPaper(submission) ? ['blank' as const, say('receipt-paper-owed')] : []),
    ],
    [
      ...(awaitsPaper(submission)
        ? [wordButtons(ctx.request, submission, say('button-word-to-sign')), [paperButton(number)]]
        : []),
      // Below the receipt, which stays in the chat.
      [
        {
          label: say('button-see-submission'),
          data: buttons.forms.submission.to({ number }),
        },
      ],
      [{ label: say('button-menu'), data: buttons.home.tasks.to({ list: 'new' }) }],
    ],
  );
};

/** Files that are not in safety yet are not said to be. */
const waitingLines = ({ content }: Submission, { files }: Scene['env']): Line[] => {
  const waiting = [...files.values()].filter(
    ({ id, state }) => state === 'waiting' && content.includes(id),
  );
  const names = waiting.map(({ name }) => name).join(', ');
  return waiting.length === 0 ? [] : [say('receipt-files-waiting', { names }), 'blank'];
};

/** An admin did it in the unit's place. */
export const onBehalfLines = async (
  { request: { stores } }: BotContext,
  { onBehalf, submittedBy }: Submission,
): Promise<TextRef[]> => {
  const person = onBehalf ? await stores.people.byId(submittedBy) : null;
  return person ? [say('submission-on-behalf', { name: person.fullName })] : [];
};

/** What was confirmed stays as it was read, without its buttons; the receipt has its own place and time. */
const bareConfirmation = ({ callbackQuery, request }: BotContext): void => {
  const messageId = callbackQuery?.message?.message_id;
  if (messageId !== undefined && !request.isBelow)
    request.replies.push({ type: 'buttons', messageId, rows: [] });
};

/** A first version that came after its day says so, with the day as it counts for this unit. */
const lateLine = async (
  { request: { stores, ports, now } }: BotContext,
  { formId, period, unitId, version }: Submission,
): Promise<TextRef[]> => {
  const { today, days } = await loadToday(stores, now);
  const milestone = version === 1 ? await stores.milestones.ofForm(formId, period) : null;
  if (!milestone?.isOn || milestone.dueOn >= today) return [];
  const wanted = { now, milestoneIds: [milestone.id], unitIds: [unitId] };
  const [obligation] = await loadObligations(stores, ports.forms, wanted);
  if (!obligation || obligation.dueOn >= today) return [];
  const values = {
    date: { date: obligation.dueOn },
    days: days.workingDaysBetween(obligation.dueOn, today),
  };
  return [say('receipt-late', values)];
};

/** Where the signed document is sent that was still to come. */
const paperButton = (number: string): MessageButton => ({
  label: say('button-send-paper'),
  data: buttons.forms.amend.to({ number, how: 'paper' }),
});
