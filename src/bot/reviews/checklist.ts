import type { KnownPerson } from '../../core/people/person.ts';
import { type CheckedPoint, checkPlan, planChecks } from '../../core/plans/plan-checklist.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { remarkOn } from '../../core/submissions/remark-on.ts';
import { waitsForBoard } from '../../core/submissions/review.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, toast, type BotContext, type MessageButton } from '../kit/request.ts';
import { backButton, sayRefused, storesOf } from './remarks.ts';
import { type Desk, deskOf, headLines } from './version.ts';

const { reviews } = buttons;

type OfVersion = { number: string };

/** A plan beside what the city's plan asks of it, and what the rules warn about. */
export const showChecklist = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const points = desk && checkPlan(desk.content);
  if (!desk || !points) return refuse(ctx, 'button-outdated');
  const isOpen = desk.isNewest && waitsForBoard(desk.review);
  const said = new Set(desk.remarks.map(({ words }) => words));
  show(
    ctx,
    [
      ...(await headLines(ctx, desk)),
      'blank',
      say('review-checklist'),
      ...points.map((point) => pointLine(ctx, point, said)),
      ...warningLines(ctx, desk),
    ],
    [
      ...(isOpen
        ? points
            .filter((point) => point.isMet !== true && !said.has(sentence(ctx, point)))
            .map((point) => [remarkButton(number, point)])
        : []),
      [backButton(number)],
    ],
  );
};

const pointLine = (ctx: BotContext, point: CheckedPoint, said: ReadonlySet<string>): TextRef => {
  const values = { point: say(`plan-check-${point.check}`) };
  if (said.has(sentence(ctx, point))) return say('review-point-remarked', values);
  if (point.isMet === null) return say('review-point-open', values);
  return say(point.isMet ? 'review-point-met' : 'review-point-lacking', values);
};

/** What is said to the unit, in the language of its papers. */
const sentence = ({ request }: BotContext, { check }: CheckedPoint): string =>
  request.ports.text.words(say(`plan-remark-${check}`), firstLanguage);

const remarkButton = (number: string, { check }: CheckedPoint): MessageButton => ({
  label: say('button-remark-point', { point: say(`plan-check-${check}`) }),
  data: reviews.point.to({ number, at: planChecks.indexOf(check) }),
});

const warningLines = ({ request }: BotContext, { content }: Desk): TextRef[] => {
  const { ports, now } = request;
  const notes = ports.forms.notes.get(content.form)?.(content, { day: dateInHanoi(now) }).review;
  return notes && notes.length > 0 ? [say('form-notes', { count: notes.length }), ...notes] : [];
};

/** One tap makes a point that is not met a remark, whose words can still be changed. */
export const remarkOnPoint = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at }: OfVersion & { at: number },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const point = desk && checkPlan(desk.content)?.[at];
  if (!point) return refuse(ctx, 'button-outdated');
  const { now } = ctx.request;
  const remark = { number, path: point.path, words: sentence(ctx, point), by, now };
  const outcome = await remarkOn(storesOf(ctx), remark);
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  toast(ctx, say('review-remark-noted'));
  await showChecklist(ctx, by, { number });
};
