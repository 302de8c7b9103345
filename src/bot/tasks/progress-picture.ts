import { loadProgress, type TargetProgress } from '../../core/check-ins/load-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { htmlOf, refuse, wordsOf, type BotContext } from '../kit/request.ts';
import { asOfLine, countLine, figuresOf } from './progress-words.ts';
import { readableUnit } from './progress.ts';

/** What no number states is done or not. */
const shareOf = ({ reported }: TargetProgress): number => {
  if (reported?.standing) return percentOf(reported.standing);
  return reported?.status === 'done' ? 100 : 0;
};

/** As many as stay readable in what Telegram makes of a photo. */
const PER_PICTURE = 8;

/** A heading takes as much room as half a target. */
const HEADING = 0.5;

const isBelowNew = ({ target }: TargetProgress, before: TargetProgress | undefined): boolean =>
  target.group !== null && target.group !== before?.target.group;

/** As many as fit one picture, with their headings; each picture names the one that it begins under. */
const picturesOf = (targets: readonly TargetProgress[]) => {
  const pictures: { from: number; shown: TargetProgress[]; room: number }[] = [];
  for (const [at, one] of targets.entries()) {
    const last = pictures.at(-1);
    const needed = 1 + (isBelowNew(one, last?.shown.at(-1)) ? HEADING : 0);
    if (last && last.room >= needed) {
      last.shown.push(one);
      last.room -= needed;
    } else {
      const own = 1 + (one.target.group === null ? 0 : HEADING);
      pictures.push({ from: at, shown: [one], room: PER_PICTURE - own });
    }
  }
  return pictures;
};

/** The targets of a year as pictures, as many as are readable in each. */
export const drawProgress = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, year }: { unitId: UnitId; year: number },
): Promise<void> => {
  const { request } = ctx;
  const unit = await readableUnit(ctx, by, unitId);
  if (!unit) return refuse(ctx, 'not-your-unit');
  const progress = await loadProgress(request.stores, { unitId: unit.id, year });
  if (!progress) return refuse(ctx, 'button-outdated');
  const { targets } = progress;
  const words = (ref: TextRef): string => wordsOf(request, ref);
  const heading = words(say('progress-picture-heading', { year: String(year), unit: unit.name }));
  const note = words(progress.asOf ? asOfLine(progress.asOf) : countLine(targets));
  for (const { from, shown } of picturesOf(targets)) {
    const rows = shown.map((one, at) => ({
      heading: isBelowNew(one, shown[at - 1]) ? (one.target.group ?? '') : '',
      name: `${from + at + 1}. ${one.target.name}`,
      figures: words(figuresOf(one)),
      percent: shareOf(one),
      tone: one.reported?.status ?? ('none' as const),
    }));
    const to = from + rows.length;
    const values = { from: from + 1, to, of: targets.length, year: String(year), unit: unit.name };
    request.replies.push({
      type: 'paper',
      paper: { type: 'progress', heading, note, rows },
      html: htmlOf(request, [say('progress-picture-caption', values)]),
    });
  }
};
