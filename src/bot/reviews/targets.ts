import type { KnownPerson } from '../../core/people/person.ts';
import { type BesideTarget, loadBeside, loadSameTargets } from '../../core/plans/beside-targets.ts';
import { aimOf } from '../../core/plans/read-targets.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanLine, hasWords, shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply } from '../kit/expected-reply.ts';
import { lookOf } from '../kit/look.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, tell, type BotContext, type Request } from '../kit/request.ts';
import { deskOf, headLines } from './desk.ts';
import { backButton } from './remarks.ts';
import { seenBy } from './seen-units.ts';

const { reviews } = buttons;

/** A plan's targets beside last year's and the five-year plan's. */
export const showBeside = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, page }: { number: string; page: number },
): Promise<void> => {
  const { request } = ctx;
  const desk = await deskOf(ctx, by, number);
  const targets = desk && (await loadBeside(request.stores.submissions, desk.submission));
  if (!desk || !targets) return refuse(ctx, 'button-outdated');
  const blocks = targets.map((target, at) => htmlOf(request, besideLines(target, at + 1)));
  const { html, turning } = blocksOf(request, blocks, {
    wanted: page,
    to: (other) => reviews.beside.to({ number, page: other }),
  });
  show(
    ctx,
    [
      ...(await headLines(ctx, desk)),
      'blank',
      blocks.length > 0 ? { html } : say('review-beside-none'),
    ],
    [turning, [backButton(number)]],
  );
};

const besideLines = ({ target, before, planned }: BesideTarget, n: number): TextRef[] => [
  say('review-beside-target', { n, name: target.name, aim: aimOf(target) }),
  ...(before ? [say('review-beside-before', { aim: before })] : []),
  ...(planned ? [say('review-beside-planned', { aim: planned })] : []),
  ...(before || planned ? [] : [say('review-beside-new')]),
];

/** Which target is wanted of all units. */
export const SAME_TARGET = expectedReply('review-same-target', {});

export const askForTarget = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await awaitWords(ctx, by, SAME_TARGET.about({}));
  show(
    ctx,
    [say('review-same-ask')],
    [[{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }]],
  );
};

/** It reads the plans of all units that the person sees. */
export const sameTargetLook = lookOf<{ words: string }>('review-same-target');

const LONGEST_WORDS = 60;

/** What is typed next looks for another one. */
export const hearTarget = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const words = shorten(cleanLine(ctx.message?.text ?? ''), LONGEST_WORDS);
  if (!hasWords(words)) return tell(ctx.request, say('review-same-ask'));
  await awaitWords(ctx, by, SAME_TARGET.about({}));
  sameTargetLook.at(ctx, { words });
};

/** So many lines are a screen or two; whoever wants fewer says more of the name. */
const MOST_LINES = 30;
const LONGEST_NAME = 70;

export const showSameTarget = async (
  ctx: BotContext,
  by: KnownPerson,
  { words }: { words: string },
): Promise<void> => {
  const { year, lines } = await linesFor(ctx.request, by, words);
  const shown = lines.slice(0, MOST_LINES);
  show(
    ctx,
    [
      say('review-same-heading', { words, year, count: lines.length }),
      ...(shown.length > 0 ? ['blank' as const, ...shown] : []),
      ...(lines.length > shown.length
        ? [say('review-same-more', { count: lines.length - shown.length })]
        : []),
      'blank',
      say('review-same-again'),
    ],
    [[{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }]],
  );
};

const linesFor = async (
  { stores, now }: Request,
  by: KnownPerson,
  words: string,
): Promise<{ year: string; lines: TextRef[] }> => {
  const isSeen = await seenBy({ stores, now }, by);
  const same = await loadSameTargets(stores.submissions, { words, isSeen });
  if (!same) return { year: '', lines: [] };
  const names = new Map((await stores.units.all()).map((unit) => [unit.id, unit.shortName]));
  const lines = same.found
    .map(({ unitId, target }) => ({ unit: names.get(unitId) ?? '', target }))
    .toSorted((one, other) => compareNames(one.unit, other.unit))
    .map(({ unit, target }) =>
      say('review-same-line', {
        unit,
        name: shorten(target.name, LONGEST_NAME),
        aim: aimOf(target),
      }),
    );
  return { year: String(same.year), lines };
};
