import { loadYearFigures, type YearFigures } from '../../core/figures/year-figures.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { scopeOf } from '../../core/people/scope.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { BotContext } from '../kit/request.ts';

/** What papers say of the year in numbers, as far as the person sees it. */
export const figuresSeen = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  year: number,
): Promise<YearFigures> =>
  loadYearFigures(stores, { year, scope: await scopeOf(stores.people, by, now) });

/** Targets, models and awards of the year; of what there is nothing no line is spent. */
export const figureLines = ({ sum, granted, atRisk }: YearFigures): TextRef[] => {
  const { targets, models, awards } = sum;
  const all = Object.values(targets).reduce((total, count) => total + count, 0);
  const ofKind = (kind: 'title' | 'form'): TextRef[] => {
    const figures = { ...awards[kind], granted: granted[kind] };
    const isAny = Object.values(figures).some((figure) => figure > 0);
    return isAny ? [say(`city-year-awards-${kind}`, figures)] : [];
  };
  return [
    ...(all > 0
      ? [
          say('city-year-targets', {
            risk: targets.at_risk + targets.late,
            all,
            units: atRisk.length,
          }),
        ]
      : []),
    ...(models > 0 ? [say('city-year-models', { count: models })] : []),
    ...ofKind('title'),
    ...ofKind('form'),
  ];
};
