import { type AwardProgress, loadAwardProgress, sumsOf } from '../../core/awards/award-progress.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, yearOf } from '../../core/shared/calendar-date.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say, sayOfForm, type FormKey, type TextRef } from '../../core/shared/text-ref.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import type { Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import { lookOf } from '../kit/look.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, show, type BotContext, type Request } from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';
import { unitsSeenBy } from '../people/followed-units.ts';

const { awards } = buttons;

export type ProgressAsked = { year?: number | undefined; page: number };

/** It reads the papers of all units that the person follows. */
export const progressLook = lookOf<ProgressAsked>('award-progress');

/** Merits of the year before last are decided on last of all: before June people mean the year before. */
const yearMeant = ({ now }: Request, year: number | undefined): number =>
  year ?? yearOf(dateInHanoi(now)) - 1;

type Loaded = { year: number; lines: AwardProgress[]; units: Unit[] };

const load = async (
  request: Request,
  by: KnownPerson,
  asked: number | undefined,
): Promise<Loaded> => {
  const { stores } = request;
  const year = yearMeant(request, asked);
  const all = await stores.units.all();
  const seen = new Set<UnitId>((await unitsSeenBy(request, by)) ?? all.map(({ id }) => id));
  const lines = await loadAwardProgress(stores, { unitIds: [...seen], year });
  const named = new Set(lines.map(({ unitId }) => unitId));
  return { year, lines, units: inBoardOrder(all.filter(({ id }) => named.has(id))) };
};

/** What was registered, proposed and granted for a year: in all, and unit by unit. */
export const showProgress = async (
  ctx: BotContext,
  by: KnownPerson,
  { year: asked, page }: ProgressAsked,
): Promise<void> => {
  const { request } = ctx;
  const { year, lines, units } = await load(request, by, asked);
  const blocks = units.map((unit) =>
    htmlOf(request, [
      say('awards-progress-unit', { unit: unit.shortName }),
      ...sumsOf(lines.filter(({ unitId }) => unitId === unit.id)).map(sumLine),
    ]),
  );
  const { at, pages, html, turning } = blocksOf(request, blocks, {
    wanted: page,
    to: (other) => awards.progress.to({ year, page: other }),
  });
  show(
    ctx,
    [
      say('awards-progress-heading', { year: String(year) }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      ...(at === 0 ? sumsOf(lines).map(sumLine) : []),
      'blank',
      blocks.length > 0 ? { html } : say('awards-progress-none'),
    ],
    [
      turning,
      [year - 1, year + 1].map((other) => ({
        label: say('button-year-number', { year: String(other) }),
        data: awards.progress.to({ year: other, page: 0 }),
      })),
      [
        { label: say('awards-button-sheet'), data: awards.progressBook.to({ year }) },
        { label: say('button-registry'), data: awards.list.to({ page: 0 }) },
      ],
    ],
  );
};

const sumLine = ({
  level,
  kind,
  registered,
  proposed,
  granted,
}: ReturnType<typeof sumsOf>[number]) =>
  say('awards-progress-line', {
    level: say(`award-level-${level}`),
    kind: say(`award-kind-${kind}`),
    registered: { number: registered },
    proposed: { number: proposed },
    granted: { number: granted },
  });

const titleOf = ({ code, title }: AwardProgress): TextRef | string =>
  code === null ? title : sayOfForm(`dossier_nominees_award_${code}` as FormKey);

/** A row a unit and award. */
export const sendProgress = async (
  { request }: BotContext,
  by: KnownPerson,
  { year: asked }: { year: number },
): Promise<void> => {
  const { year, lines, units } = await load(request, by, asked);
  const rows = units.flatMap((unit) =>
    lines.filter(({ unitId }) => unitId === unit.id).map((line) => ({ unit, line })),
  );
  sendSheet(request, {
    fileName: 'dang-ky-de-nghi-khen-thuong.xlsx',
    name: say('awards-progress-sheet'),
    title: say('awards-progress-title', { year: String(year) }),
    columns: {
      unit_code: { heading: 'awards-column-unit-code', width: 22 },
      unit: { heading: 'awards-column-unit', width: 34 },
      level: { heading: 'awards-column-level', width: 16 },
      kind: { heading: 'awards-column-kind', width: 12 },
      title: { heading: 'awards-column-title', width: 40 },
      registered: { heading: 'awards-column-registered', width: 12 },
      proposed: { heading: 'awards-column-proposed', width: 12 },
      granted: { heading: 'awards-column-granted', width: 12 },
    },
    rows: rows.map(({ unit, line }) => ({
      unit_code: unit.code,
      unit: unit.name,
      level: say(`award-level-${line.level}`),
      kind: say(`award-kind-${line.kind}`),
      title: titleOf(line),
      registered: line.registered,
      proposed: line.proposed,
      granted: line.granted,
    })),
  });
};
