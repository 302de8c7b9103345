import type { KnownPerson } from '../../core/people/person.ts';
import { type CheckedPoint, planChecks } from '../../core/plans/plan-checklist.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { remarkOn } from '../../core/submissions/remark-on.ts';
import { waitsForBoard } from '../../core/submissions/review.ts';
import { fileButtons, filesOf } from '../forms/file-buttons.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, toast, type BotContext, type MessageButton } from '../kit/request.ts';
import { deskOf, headLines } from './desk.ts';
import { planCheckOf } from './plan-check.ts';
import { backButton, sayRefused, storesOf } from './remarks.ts';

const { reviews } = buttons;

type OfVersion = { number: string };

/** A plan beside what the city's plan asks of it. */
export const showChecklist = async (
  ctx: BotContext,
  by: KnownPerson,
  { number }: OfVersion,
): Promise<void> => {
  const { request } = ctx;
  const desk = await deskOf(ctx, by, number);
  const points = desk && (await planCheckOf(ctx, by, desk));
  if (!desk || !points) return refuse(ctx, 'button-outdated');
  const isOpen = desk.isNewest && waitsForBoard(desk.review);
  const isSaid = (point: CheckedPoint): boolean =>
    desk.remarks.some(({ words }) => words.startsWith(sentence(ctx, point)));
  show(
    ctx,
    [
      ...(await headLines(ctx, desk)),
      'blank',
      say('review-checklist'),
      ...points.flatMap((point) => pointLines(point, isSaid(point))),
    ],
    [
      ...(isOpen
        ? points
            .filter((point) => point.isMet !== true && !isSaid(point))
            .map((point) => [remarkButton(number, point)])
        : []),
      ...fileButtons(request, await filesOf(request, [desk.submission])),
      [backButton(number)],
    ],
  );
};

/** More notes fit no phone beside the other points. */
const MOST_NOTES = 6;

const pointLines = ({ check, isMet, notes = [] }: CheckedPoint, isSaid: boolean): TextRef[] => {
  const values = { point: say(`plan-check-${check}`) };
  const more = notes.length - MOST_NOTES;
  return [
    isSaid ? say('review-point-remarked', values) : stateOf(isMet, values),
    ...notes.slice(0, MOST_NOTES).map((note) => say('review-point-note', { note })),
    ...(more > 0 ? [say('review-point-notes-more', { count: more })] : []),
  ];
};

const stateOf = (isMet: boolean | null, values: { point: TextRef }): TextRef => {
  if (isMet === null) return say('review-point-open', values);
  return say(isMet ? 'review-point-met' : 'review-point-lacking', values);
};

/** What is said to the unit, in the language of its papers. */
const sentence = ({ request }: BotContext, { check }: CheckedPoint): string =>
  request.ports.text.words(say(`plan-remark-${check}`), firstLanguage);

/** The same, with what differs from the file where that is it. */
const remarkWords = (ctx: BotContext, point: CheckedPoint): string => {
  const { text } = ctx.request.ports;
  const differing = point.check === 'same' && point.isMet === false ? (point.notes ?? []) : [];
  return [sentence(ctx, point), ...differing.map((note) => text.words(note, firstLanguage))].join(
    '\n',
  );
};

const remarkButton = (number: string, { check }: CheckedPoint): MessageButton => ({
  label: say('button-remark-point', { point: say(`plan-check-${check}`) }),
  data: reviews.point.to({ number, at: planChecks.indexOf(check) }),
});

/** One tap makes a point that is not met a remark, whose words can still be changed. */
export const remarkOnPoint = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, at }: OfVersion & { at: number },
): Promise<void> => {
  const desk = await deskOf(ctx, by, number);
  const point = desk && (await planCheckOf(ctx, by, desk))?.[at];
  if (!point) return refuse(ctx, 'button-outdated');
  const { now } = ctx.request;
  const remark = { number, path: point.path, words: remarkWords(ctx, point), by, now };
  const outcome = await remarkOn(storesOf(ctx), remark);
  if (outcome.type === 'refused') return sayRefused(ctx, outcome);
  toast(ctx, say('review-remark-noted'));
  await showChecklist(ctx, by, { number });
};
