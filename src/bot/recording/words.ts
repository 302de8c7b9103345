import { documentWords } from '../../core/obligations/announce-relief.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import { recordable, type LeftOut } from '../../core/obligations/record-relief.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { wordsOf, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import type { Recording } from './state.ts';

/** So many units are named. */
const MOST_NAMED = 10;

/** What of these units can be recorded now, and what cannot. */
export type Found = ReturnType<typeof recordable>;

export const load = async (
  { request: { stores, ports, now } }: BotContext,
  { milestoneId, units, kind, until }: Recording,
): Promise<Found> => {
  const wanted = { now, milestoneIds: [milestoneId], unitIds: units };
  return recordable(await loadObligations(stores, ports.forms, wanted), { kind, until, now });
};

export const headLines = ({ kind }: Recording, { those }: Found): Line[] => {
  const names = those.slice(0, MOST_NAMED).map(({ unit }) => unit.shortName);
  const more = those.length - names.length;
  const [first] = those;
  const units = names.join(', ');
  return [
    say(`record-title-${kind}`),
    ...(first ? [say('record-of', { name: { said: first.milestone.name } })] : []),
    say('record-units', {
      units: more > 0 ? say('broadcast-and-more', { names: units, count: more }) : units,
    }),
  ];
};

export const leftOutLine = (ctx: BotContext, { unit, why }: LeftOut): TextRef =>
  say('record-left-out', {
    unit: unit.shortName,
    why: wordsOf(ctx.request, say(`record-left-out-${why}`)),
  });

export const leftOutLines = (ctx: BotContext, leftOut: readonly LeftOut[]): Line[] => {
  const more = leftOut.length - MOST_NAMED;
  return [
    ...leftOut.slice(0, MOST_NAMED).map((one) => leftOutLine(ctx, one)),
    ...(more > 0 ? [say('record-left-out-more', { count: more })] : []),
  ];
};

export const factLines = ({ kind, text, date, until, scanName }: Recording): Line[] => {
  if (kind === 'paper') {
    const document = documentWords({ documentNumber: text ?? '', documentDate: date ?? null });
    return [
      say(date ? 'record-number' : 'record-number-no-date', { document }),
      ...(scanName ? [say('file-caption', { name: scanName })] : []),
    ];
  }
  return [
    ...(until ? [say('record-until', { date: { date: until } })] : []),
    ...(text ? [say('record-reason', { reason: text })] : []),
  ];
};

/** To the list that it was begun from, else to what it is about. */
export const backRow = async (
  { request: { stores } }: BotContext,
  { clusterId, milestoneId, units }: Recording,
): Promise<MessageButton[]> => {
  if (clusterId !== undefined)
    return [
      {
        label: say('cluster-button-list'),
        data: buttons.board.clusterMilestone.to({ milestoneId, clusterId }),
      },
    ];
  const [unitId] = units;
  const milestone = await stores.milestones.byId(milestoneId);
  if (!unitId || !milestone) return [];
  const { formId, period } = milestone;
  return [
    { label: say('button-back-to-task'), data: buttons.forms.paper.to({ unitId, formId, period }) },
    { label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId }) },
  ];
};
