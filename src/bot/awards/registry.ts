import { awardLevels, type AwardLevel } from '../../core/awards/award.ts';
import { awardKinds, type AwardKind, type AwardsAsked } from '../../core/awards/granted-award.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isBoard } from '../../core/people/rights.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { findUnit } from '../../core/units/find-unit.ts';
import { withPredecessors } from '../../core/units/successors.ts';
import type { PageData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { forgetAwaited } from '../kit/expected-reply.ts';
import {
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
import { unitsSeenBy } from '../people/followed-units.ts';
import { awardsPage, linesOfAwards, numberButtons } from './award-page.ts';
import { showOwnAwards } from './awards-of-unit.ts';
import { registryColumns, registrySheet } from './registry-sheet.ts';

const { awards } = buttons;

/** As many as a workbook holds that a phone can open, and as come in again with one file. */
const MOST_EXPORTED = 5_000;

/** What of the registry is shown. */
export type Filtered = {
  year?: number | undefined;
  kind?: AwardKind | undefined;
  level?: AwardLevel | undefined;
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
      ...(await linesOfAwards(request, items, at)),
      ...howLines(by, count === 0 && request.sought === undefined),
    ],
    [
      ...(isAdmin(by) ? [numberButtons(items, at)] : []),
      turningRow,
      ...yearRows(request, years, { but: shown.year, to: (year) => firstPage({ ...shown, year }) }),
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

const firstPage = (shown: Filtered): PageData => awards.list.to({ ...shown, page: 0 });

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
    .map((one) => ({
      label: say(`award-button-kind-${one}`),
      data: firstPage({ ...shown, kind: one }),
    }));
  const levels = awardLevels
    .filter((one) => one !== level)
    .map((one) => ({
      label: say(`award-level-${one}`),
      data: firstPage({ ...shown, level: one }),
    }));
  return [
    ...inColumns([...kinds, ...levels], ({ label }) => wordsOf(request, label)),
    ...(isFiltered ? [[{ label: say('awards-button-all'), data: firstPage({}) }]] : []),
  ];
};

/** `/khenthuong`: the registry for the Board, their own for contacts. */
export const showAwards = async (ctx: BotContext, by: KnownPerson, name = ''): Promise<void> => {
  if (!isBoard(by)) return showOwnAwards(ctx, by, { page: 0 });
  if (name !== '') ctx.request.sought = shorten(name, LONGEST_NAME);
  await showRegistry(ctx, by, {});
};

const LONGEST_NAME = 120;

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
