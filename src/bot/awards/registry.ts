import { awardLevels } from '../../core/awards/award.ts';
import type { AwardLevel } from '../../core/awards/award.ts';
import {
  awardKinds,
  type AwardKind,
  type AwardsAsked,
  type GrantedAward,
} from '../../core/awards/granted-award.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isBoard, mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit, scopeOf } from '../../core/people/scope.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { clustersBy, clusterYears } from '../../core/units/clusters-of-unit.ts';
import { findUnit } from '../../core/units/find-unit.ts';
import { withPredecessors } from '../../core/units/successors.ts';
import type { PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { calledUnit } from '../kit/called.ts';
import { inColumns } from '../kit/columns.ts';
import { forgetAwaited } from '../kit/expected-reply.ts';
import { findingAnew, foundLine, pageOf, turning } from '../kit/paging.ts';
import {
  refuse,
  show,
  tell,
  wordsOf,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';
import { yearRows } from '../kit/years.ts';
import { ownUnits } from '../people/own-units.ts';
import { awardLine } from './award-lines.ts';
import { registryColumns, registrySheet } from './registry-sheet.ts';

const { awards } = buttons;

/** Each in three lines, so that a page is a phone screen. */
const A_PAGE = 4;
const UNITS_A_PAGE = 20;
/** As many as a workbook holds that a phone can open, and as come in again with one file. */
const MOST_EXPORTED = 5_000;

/** What of the registry is shown. */
export type Filtered = {
  year?: number | undefined;
  kind?: AwardKind | undefined;
  level?: AwardLevel | undefined;
};

/** Of the units that somebody of the Board follows; undefined of all. */
export const unitsSeenBy = async (
  { stores, now }: Request,
  by: KnownPerson,
): Promise<UnitId[] | undefined> => {
  const scope = await scopeOf(stores.people, by, now);
  if (scope === 'all') return undefined;
  const on = dateInHanoi(now);
  const clustersOf = clustersBy(await stores.units.memberships(clusterYears(on)), on);
  const units = await stores.units.all();
  return units.map(({ id }) => id).filter((id) => clustersOf(id).some((one) => scope.has(one)));
};

const askedFor = async (
  request: Request,
  by: KnownPerson,
  { year, kind, level }: Filtered,
): Promise<AwardsAsked> => {
  const unitIds = await unitsSeenBy(request, by);
  return {
    ...(unitIds ? { unitIds } : {}),
    ...(year === undefined ? {} : { year }),
    ...(kind ? { kind } : {}),
    ...(level ? { level } : {}),
    ...(await soughtIn(request, unitIds)),
  };
};

/** Whole names of units are looked for as such: two wards may have a word in common. */
const soughtIn = async (
  { stores, sought }: Request,
  unitIds: readonly UnitId[] | undefined,
): Promise<AwardsAsked> => {
  if (sought === undefined) return {};
  const found = await findUnit(stores.units, sought);
  const isOwn = found.type === 'found' && (unitIds?.includes(found.unit.id) ?? true);
  return isOwn
    ? { unitIds: await withPredecessors(stores.units, found.unit.id) }
    : { words: sought };
};

/** Only admins bring lists. */
const howLines = (by: KnownPerson, isEmpty: boolean): Line[] => {
  if (isAdmin(by)) return ['blank', say(isEmpty ? 'awards-none' : 'awards-how')];
  return isEmpty ? ['blank', say('awards-none-seen')] : [];
};

/** The registry of awards, the newest year first. */
export const showRegistry = async (
  ctx: BotContext,
  by: KnownPerson,
  { page = 0, ...shown }: Filtered & { page?: number },
): Promise<void> => {
  const { request } = ctx;
  await forgetAwaited(ctx, by);
  const asked = await askedFor(request, by, shown);
  const to = (at: number): PageData => awards.list.to({ ...shown, page: at });
  const { items, at, count, turningRow } = await awardsPage(request, asked, { page, to });
  const years = await request.stores.awards.years(await askedFor(request, by, {}));
  show(
    ctx,
    [
      say('awards-heading', { count }),
      ...filterLine(shown),
      ...(await linesOf(request, items, at)),
      ...howLines(by, count === 0 && request.sought === undefined),
    ],
    [
      ...(isAdmin(by) ? [numbers(items, at)] : []),
      turningRow,
      ...yearRows(request, years, { but: shown.year, to: (year) => to0({ ...shown, year }) }),
      ...filterRows(request, shown),
      [
        { label: say('awards-button-sheet'), data: awards.workbook.to(shown) },
        ...(isAdmin(by)
          ? [{ label: say('awards-button-template'), data: awards.template.to() }]
          : []),
      ],
      [
        { label: say('awards-button-progress'), data: awards.progress.to({ page: 0 }) },
        ...(isAdmin(by) ? [{ label: say('awards-button-add'), data: awards.add.to() }] : []),
      ],
    ],
  );
};

const to0 = (shown: Filtered): PageData => awards.list.to({ ...shown, page: 0 });

type PageWanted = { page: number; to: (page: number) => PageData };

const awardsPage = async (request: Request, asked: AwardsAsked, { page, to }: PageWanted) => {
  const { stores, sought } = request;
  const count = await stores.awards.count(asked);
  const pages = Math.max(1, Math.ceil(count / A_PAGE));
  const at = sought === undefined ? Math.min(page, pages - 1) : 0;
  const items = await stores.awards.page(asked, { skip: at * A_PAGE, take: A_PAGE });
  if (sought !== undefined) request.found = foundLine(sought, count, items.length);
  const turningRow = sought === undefined ? turning(at, pages, to) : findingAnew(to);
  return { items, at, count, turningRow };
};

const linesOf = async (
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
const numbers = (items: readonly GrantedAward[], at: number): MessageButton[] =>
  items.map(({ id }, nth) => ({
    label: say('award-button-number', { n: at * A_PAGE + nth + 1 }),
    data: awards.one.to({ id }),
  }));

const filterLine = ({ year, kind, level }: Filtered): Line[] => [
  ...(year === undefined ? [] : [say('awards-of-year', { year: String(year) })]),
  ...(kind ? [say('awards-of-kind', { kind: say(`award-kind-${kind}`) })] : []),
  ...(level ? [say('awards-of-level', { level: say(`award-level-${level}`) })] : []),
];

const filterRows = (request: Request, shown: Filtered): MessageButton[][] => {
  const { year, kind, level } = shown;
  const isFiltered = year !== undefined || kind !== undefined || level !== undefined;
  const kinds = awardKinds
    .filter((one) => one !== kind)
    .map((one) => ({ label: say(`award-button-kind-${one}`), data: to0({ ...shown, kind: one }) }));
  const levels = awardLevels
    .filter((one) => one !== level)
    .map((one) => ({ label: say(`award-level-${one}`), data: to0({ ...shown, level: one }) }));
  return [
    ...inColumns([...kinds, ...levels], ({ label }) => wordsOf(request, label)),
    ...(isFiltered ? [[{ label: say('awards-button-all'), data: to0({}) }]] : []),
  ];
};

/** The awards of a unit: for its contacts, and for those of the Board who follow it. */
export const showAwardsOfUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, page }: { unitId: UnitId; page: number },
): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const unit = await stores.units.byId(unitId);
  if (!unit || !(await mayReadUnit(stores, { by, unitId }, now)))
    return refuse(ctx, 'button-outdated');
  const { sought } = request;
  const unitIds = await withPredecessors(stores.units, unitId);
  const asked = { unitIds, ...(sought === undefined ? {} : { words: sought }) };
  const to = (at: number): PageData => awards.ofUnit.to({ unitId, page: at });
  const { items, at, count, turningRow } = await awardsPage(request, asked, { page, to });
  const isOwn = mayActFor(by, unitId);
  show(
    ctx,
    [
      say('awards-of-unit-heading', { unit: unit.name, count }),
      ...(await linesOf(request, items, at)),
      'blank',
      ...(unitIds.length > 1 ? [say('awards-with-predecessors')] : []),
      say(ofUnitHow(count, isOwn)),
    ],
    [
      ...(isAdmin(by) ? [numbers(items, at)] : []),
      turningRow,
      [
        isOwn
          ? { label: say('button-papers'), data: buttons.forms.papers.to({ unitId }) }
          : { label: say('button-back-to-unit'), data: buttons.board.unit.to({ unitId }) },
      ],
    ],
  );
};

const ofUnitHow = (count: number, isOwn: boolean) => {
  if (isOwn) return count === 0 ? 'awards-of-own-none' : 'awards-of-own-how';
  return count === 0 ? 'awards-of-unit-none' : 'awards-of-unit-how';
};

/** Leads to the awards of a unit. */
export const awardsButton = (unitId: UnitId): MessageButton => ({
  label: say('button-awards'),
  data: awards.ofUnit.to({ unitId, page: 0 }),
});

/** `/khenthuong`: the registry for the Board, their own for contacts. */
export const showAwards = async (ctx: BotContext, by: KnownPerson, name = ''): Promise<void> => {
  if (!isBoard(by)) return showOwnAwards(ctx, by, { page: 0 });
  if (name !== '') ctx.request.sought = shorten(name, LONGEST_NAME);
  await showRegistry(ctx, by, {});
};

const LONGEST_NAME = 120;

/** Of somebody who speaks for several units: first which of them. */
export const showOwnAwards = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const units = await ownUnits(ctx.request, by);
  const [first, second] = units;
  if (!first) return refuse(ctx, 'button-outdated');
  if (!second) return showAwardsOfUnit(ctx, by, { unitId: first.id, page: 0 });
  const { items, turning: turningRow } = pageOf(ctx.request, units, {
    wanted: page,
    size: UNITS_A_PAGE,
    to: (at) => awards.ownUnits.to({ page: at }),
    named: calledUnit,
  });
  const ofUnits = items.map(({ id, shortName }) => ({
    label: say('button-unit', { name: shortName }),
    data: awards.ofUnit.to({ unitId: id, page: 0 }),
  }));
  show(
    ctx,
    [say('awards-choose-unit')],
    [...inColumns(ofUnits, ({ label }) => wordsOf(ctx.request, label)), turningRow],
  );
};

/** What is shown, as a workbook that can come in again. */
export const sendRegistry = async (
  { request }: BotContext,
  by: KnownPerson,
  shown: Filtered,
): Promise<void> => {
  const { stores } = request;
  const asked = await askedFor(request, by, shown);
  const found = await stores.awards.page(asked, { skip: 0, take: MOST_EXPORTED });
  const units = await stores.units.byIds([...new Set(found.map(({ unitId }) => unitId))]);
  sendSheet(request, {
    fileName: 'so-khen-thuong.xlsx',
    name: say('awards-sheet-name'),
    title: say('awards-sheet-title', { count: { number: found.length } }),
    ...registrySheet(found, new Map(units.map((unit) => [unit.id, unit]))),
  });
};

/** An empty list to be filled in, with the columns that a list comes in with. */
export const sendTemplate = ({ request }: BotContext): void => {
  sendSheet(request, {
    fileName: 'mau-danh-sach-khen-thuong.xlsx',
    name: say('awards-sheet-name'),
    title: say('awards-template-title'),
    columns: registryColumns,
    rows: [],
  });
  tell(request, say('awards-template-caption'));
};
