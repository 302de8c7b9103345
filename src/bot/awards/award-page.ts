import type { AwardsAsked, GrantedAward } from '../../core/awards/granted-award.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { findingAnew, foundLine, turning } from '../kit/paging.ts';
import type { Line, MessageButton, Request } from '../kit/request.ts';
import { awardLine } from './award-lines.ts';

const { awards } = buttons;

/** Each in three lines, so that a page is a phone screen. */
const A_PAGE = 4;

type PageWanted = { page: number; to: (page: number) => PageData };

export const awardsPage = async (
  request: Request,
  asked: AwardsAsked,
  { page, to }: PageWanted,
) => {
  const { stores, sought } = request;
  const count = await stores.awards.count(asked);
  const pages = Math.max(1, Math.ceil(count / A_PAGE));
  const at = sought === undefined ? Math.min(page, pages - 1) : 0;
  const items = await stores.awards.page(asked, { skip: at * A_PAGE, take: A_PAGE });
  if (sought !== undefined) request.found = foundLine(sought, count, items.length);
  const turningRow = sought === undefined ? turning(at, pages, to) : findingAnew(to);
  return { items, at, count, turningRow };
};

export const linesOfAwards = async (
  { stores }: Request,
  items: readonly GrantedAward[],
  at: number,
): Promise<Line[]> => {
  const units = await stores.units.byIds([...new Set(items.map(({ unitId }) => unitId))]);
  const names = new Map(units.map(({ id, shortName }) => [id, shortName]));
  const lines = items.map((award, nth) =>
    awardLine(award, names.get(award.unitId) ?? '', at * A_PAGE + nth + 1),
  );
  return lines.length === 0 ? [] : ['blank', ...lines];
};

/** Opens one of those that are shown, by its number. */
export const numberButtons = (items: readonly GrantedAward[], at: number): MessageButton[] =>
  items.map(({ id }, nth) => ({
    label: say('award-button-number', { n: at * A_PAGE + nth + 1 }),
    data: awards.one.to({ id }),
  }));
