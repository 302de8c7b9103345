import type { BotContext } from '../../src/bot/kit/request.ts';
import type { KnownPerson } from '../../src/core/people/person.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import { said, shownBy, type Shown } from './shown.ts';
import type { Duty, StoredYear } from './stored-year.ts';

export type Scene = { stores: Stores; by: KnownPerson; found: StoredYear };

export const dashed = (words: string): string => words.replaceAll('_', '-');

export const tone = (standing: Duty['standing']): string =>
  said(say(`city-year-tone-${dashed(standing)}` as 'city-year-tone-late'))[0] ?? '';

export const seen = (
  { stores, by }: Scene,
  show: (ctx: BotContext, by: KnownPerson) => unknown,
): Promise<Shown> => shownBy(stores, by, (ctx) => show(ctx, by));

export const nameOf = ({ found }: Scene, cluster: string | null): string =>
  cluster === null ? (said(say('no-cluster'))[0] ?? '') : (found.clusterNames.get(cluster) ?? '');

/** All pages of a list, one after the other. */
export const allPages = async (
  show: (page: number) => Promise<Shown>,
): Promise<{ lines: string[]; labels: string[] }> => {
  const all = { lines: [] as string[], labels: [] as string[] };
  const after = said(say('button-page-after'))[0] ?? '';
  for (let page = 0; ; page += 1) {
    const { lines, labels } = await show(page);
    all.lines.push(...lines);
    all.labels.push(...labels);
    if (!labels.includes(after)) return all;
  }
};

/** A moment as a spreadsheet has it: that of Hanoi, to the minute. */
export const cellOf = (at: number): Date =>
  new Date(Math.floor((at + 7 * 3_600_000) / 60_000) * 60_000);

export const reviewWords = (review: Duty['review']): string | null =>
  review === null
    ? null
    : (said(say(`city-year-review-${review}` as 'city-year-review-agreed'))[0] ?? '');

export const byWords = (one: object, other: object): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
