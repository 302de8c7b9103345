import type { KnownPerson } from '../../core/people/person.ts';
import {
  type BesidePlans,
  type BesideTarget,
  loadBeside,
  loadSameTargets,
  type UnitTarget,
} from '../../core/plans/beside-targets.ts';
import { aimOf, measured } from '../../core/plans/read-targets.ts';
import { groupBy } from '../../core/shared/group-by.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { cleanLine, hasWords, searchKey, shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords, expectedReply } from '../kit/expected-reply.ts';
import { lookOf } from '../kit/look.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, tell, type BotContext, type Line } from '../kit/request.ts';
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
  const plans = desk && (await loadBeside(request.stores.submissions, desk.submission));
  if (!desk || !plans) return refuse(ctx, 'button-outdated');
  const hasAny = plans.hasBefore || plans.hasPlanned;
  const blocks = plans.targets.map((target, at) =>
    htmlOf(request, besideLines(target, { n: at + 1, hasAny })),
  );
  const { html, turning } = blocksOf(request, blocks, {
    wanted: page,
    to: (other) => reviews.beside.to({ number, page: other }),
  });
  show(
    ctx,
    [
      ...(await headLines(ctx, desk)),
      'blank',
      ...lackingLines(plans),
      blocks.length > 0 ? { html } : say('review-beside-none'),
    ],
    [turning, [backButton(number)]],
  );
};

/** What there is nothing of to compare with, said once. */
const lackingLines = ({ hasBefore, hasPlanned, year, targets }: BesidePlans): Line[] => {
  if (targets.length === 0 || (hasBefore && hasPlanned)) return [];
  const lacking = hasBefore ? 'planned' : hasPlanned ? 'before' : 'both';
  return [say(`review-beside-lacks-${lacking}`, { year: String(year - 1) }), 'blank'];
};

const besideLines = (
  { target, before, planned }: BesideTarget,
  { n, hasAny }: { n: number; hasAny: boolean },
): TextRef[] => [
  say('review-beside-target', { n, name: target.name, aim: aimOf(target) }),
  ...(target.baseline === null
    ? []
    : [say('review-beside-baseline', { aim: measured(target.baseline, target.unit) })]),
  ...(before ? [say('review-beside-before', { aim: before })] : []),
  ...(planned ? [say('review-beside-planned', { aim: planned })] : []),
  ...(hasAny && !before && !planned ? [say('review-beside-new')] : []),
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
const LONGEST_NAME = 110;

export const showSameTarget = async (
  ctx: BotContext,
  by: KnownPerson,
  { words }: { words: string },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const isSeen = await seenBy({ stores, now }, by);
  const same = await loadSameTargets(stores.submissions, { words, isSeen });
  const found = same?.found ?? [];
  const units = new Map((await stores.units.all()).map((unit) => [unit.id, unit.shortName]));
  const { lines, left } = besideOneAnother(found, units);
  const without = found.length > 0 ? (same?.without ?? 0) : 0;
  show(
    ctx,
    [
      say('review-same-heading', { words, year: String(same?.year ?? ''), count: found.length }),
      ...lines,
      ...(left > 0 ? ['blank' as const, say('review-same-more', { count: left })] : []),
      ...(without > 0 ? ['blank' as const, say('review-same-without', { count: without })] : []),
      'blank',
      say('review-same-again'),
    ],
    [[{ label: say('button-review-queue'), data: reviews.queue.to({ page: 0 }) }]],
  );
};

/** Under each name, as often as units have it: who, and how much. The name that most have is first. */
const besideOneAnother = (
  found: readonly UnitTarget[],
  units: ReadonlyMap<UnitId, string>,
): { lines: Line[]; left: number } => {
  const byName = groupBy(found, ({ target }) => searchKey(target.name));
  const named = [...byName.values()].toSorted((one, other) => other.length - one.length);
  const nameOf = ({ unitId }: UnitTarget): string => units.get(unitId) ?? '';
  const lines: Line[] = [];
  let room = MOST_LINES;
  for (const same of named) {
    const shown = same
      .toSorted((one, other) => compareNames(nameOf(one), nameOf(other)))
      .slice(0, room);
    room -= shown.length;
    const [first] = shown;
    if (first)
      lines.push(
        'blank',
        say('review-same-name', { name: shorten(first.target.name, LONGEST_NAME) }),
        ...shown.map((one) =>
          say('review-same-line', { unit: nameOf(one), aim: aimOf(one.target) }),
        ),
      );
  }
  return { lines, left: Math.max(found.length - MOST_LINES, 0) };
};
