import { goalScale } from '../../core/check-ins/goal-scale.ts';
import { loadProgress, type TargetProgress } from '../../core/check-ins/load-progress.ts';
import { percentOf } from '../../core/check-ins/standing.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAmount } from '../../core/plans/read-targets.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { buttonsOf, htmlOf, refuse, wordsOf, type BotContext } from '../kit/request.ts';
import type { PictureTheme } from '../kit/year-picture.ts';
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

/** Its amounts on one line; words have none. */
const scaleOf = ({ target, reported }: TargetProgress) => {
  if (!isAmount(target)) return undefined;
  const { value, goal, start } = goalScale(target, reported?.value ?? null);
  return { value, goal: [...goal] as [number, number], start };
};

type TargetsAsked = { unitId: UnitId; year: number; theme?: PictureTheme | undefined };

/** The targets of a year as pictures, as many as are readable in each. */
export const drawProgress = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, year, theme = 'light' }: TargetsAsked,
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
  const legend = {
    value: words(say('progress-picture-value')),
    goal: words(say('progress-picture-goal')),
    start: words(say('progress-picture-start')),
  };
  const other = theme === 'light' ? 'dark' : 'light';
  const pictures = picturesOf(targets);
  for (const [n, { from, shown }] of pictures.entries()) {
    const rows = shown.map((one, at) => ({
      heading: isBelowNew(one, shown[at - 1]) ? (one.target.group ?? '') : '',
      name: `${from + at + 1}. ${one.target.name}`,
      figures: words(figuresOf(one)),
      percent: shareOf(one),
      tone: one.reported?.status ?? ('none' as const),
      scale: scaleOf(one),
    }));
    const to = from + rows.length;
    const values = { from: from + 1, to, of: targets.length, year: String(year), unit: unit.name };
    request.replies.push({
      type: 'paper',
      paper: { type: 'progress', heading, note, rows, theme, legend },
      html: htmlOf(request, [say('progress-picture-caption', values)]),
      ...(n === pictures.length - 1
        ? {
            rows: buttonsOf(request, [
              [
                {
                  label: say(`button-city-year-${other}`),
                  data: buttons.tasks.progressPicture.to({ unitId, year, theme: other }),
                },
              ],
              [
                {
                  label: say('button-unit-year', { year: String(year) }),
                  data: buttons.tasks.unitYear.to({ unitId, year }),
                },
              ],
            ]),
          }
        : {}),
    });
  }
};
