import { awardsFileRows, badLines, summaryOf } from '../../core/awards/awards-file.ts';
import { importAwards, undoAwardsImport } from '../../core/awards/import-awards.ts';
import { type AwardsPlan, planAwardsImport } from '../../core/awards/plan-awards-import.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { UnitId, UnitsFileId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { UnitsFile } from '../../core/units/units-file.ts';
import { buttons } from '../kit/buttons.ts';
import { inColumns } from '../kit/columns.ts';
import { pressing } from '../kit/intents.ts';
import { blocksOf } from '../kit/paging.ts';
import { htmlOf, refuse, show, wordsOf, type BotContext, type Line } from '../kit/request.ts';

const { awards } = buttons;

type OfFile = { id: UnitsFileId };
type Pending = { file: UnitsFile; plan: AwardsPlan };

/** The list of the pressed button and what it would add now, as long as it waits for its sender. */
const pendingOf = async (
  { request }: BotContext,
  by: KnownPerson,
  { id }: OfFile,
): Promise<Pending | null> => {
  const { unitsFiles, ...stores } = request.stores;
  const file = await unitsFiles.byId(id);
  if (file?.state !== 'ready' || file.sentBy !== by.person.id) return null;
  const table = await unitsFiles.tableOf(id);
  if (!table?.isOfAwards) return null;
  const choices = await unitsFiles.choicesOf(id);
  return { file, plan: await planAwardsImport(stores, { table, choices }, request.now) };
};

/** Row by row what would be written, and what cannot. */
export const showAwardsFile = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, page }: OfFile & { page: number },
): Promise<void> => {
  const pending = await pendingOf(ctx, by, { id });
  if (!pending) return refuse(ctx, 'units-plan-gone');
  await drawFile(ctx, pending, page);
};

const drawFile = async (ctx: BotContext, { file, plan }: Pending, page: number): Promise<void> => {
  const { request } = ctx;
  const lines = [...summaryOf(plan), ...badLines(plan), ...rowLines(plan)];
  const { at, pages, html, turning } = blocksOf(
    request,
    lines.map((line) => htmlOf(request, [line])),
    { wanted: page, to: (wanted) => awards.file.to({ id: file.id, page: wanted }) },
  );
  const rows = awardsFileRows(file, plan).map((row) =>
    row.filter(({ intent }) => intent.type !== 'see-awards-file').map(pressing),
  );
  show(
    ctx,
    [
      say('awards-file-heading', { name: file.name }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html },
    ],
    [turning, ...rows],
  );
};

const rowLines = ({ added, completed, unclear }: AwardsPlan): TextRef[] => [
  ...unclear.map(({ written, rows }) =>
    say('awards-plan-unclear-line', { written, rows: rows.join(', ') }),
  ),
  ...completed.map(({ row }) =>
    say('awards-plan-completed-line', {
      row: row.number,
      title: row.title,
      year: String(row.year),
      decision: row.decision ?? '',
    }),
  ),
  ...added.map(({ row, unit }) =>
    say('awards-plan-added-line', {
      row: row.number,
      unit: unit.name,
      title: row.title,
      year: String(row.year),
      person: row.person === null ? '' : say('awards-plan-person', { person: row.person }),
      decision:
        row.decision === null ? '' : say('awards-plan-decision', { decision: row.decision }),
    }),
  ),
];

/** Names that are no unit's for sure, one at a time. */
export const nameUnits = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: OfFile,
): Promise<void> => {
  const pending = await pendingOf(ctx, by, { id });
  if (!pending) return refuse(ctx, 'units-plan-gone');
  await askUnit(ctx, pending);
};

const askUnit = async (ctx: BotContext, pending: Pending): Promise<void> => {
  const { file, plan } = pending;
  const [name] = plan.unclear;
  if (!name) return drawFile(ctx, pending, 0);
  const { written, near, rows } = name;
  const at = rows[0] ?? 0;
  const lines: Line[] = [
    say('awards-file-heading', { name: file.name }),
    'blank',
    say('awards-which-unit', { written, rows: rows.join(', ') }),
    ...(near.length === 0 ? [say('awards-no-such-unit')] : []),
  ];
  show(ctx, lines, [
    ...inColumns(
      near.map((unit) => ({
        label: say('button-unit', { name: unit.shortName }),
        data: awards.nameUnit.to({ id: file.id, at, unitId: unit.id }),
      })),
      ({ label }) => wordsOf(ctx.request, label),
    ),
    [
      {
        label: say('awards-button-leave-out'),
        data: awards.nameUnit.to({ id: file.id, at, unitId: null }),
      },
    ],
    [{ label: say('awards-button-to-file'), data: awards.file.to({ id: file.id, page: 0 }) }],
  ]);
};

/** `at`: a row in which the name stands. */
export const nameUnit = async (
  ctx: BotContext,
  by: KnownPerson,
  { id, at, unitId }: OfFile & { at: number; unitId: UnitId | null },
): Promise<void> => {
  const pending = await pendingOf(ctx, by, { id });
  const { stores } = ctx.request;
  if (!pending) return refuse(ctx, 'units-plan-gone');
  const name = pending.plan.unclear.find(({ rows }) => rows.includes(at));
  const isUnit = unitId === null || (await stores.units.byId(unitId)) !== null;
  if (name && isUnit) {
    const said = await stores.unitsFiles.choicesOf(id);
    await stores.unitsFiles.choose(id, { ...said, [searchKey(name.written)]: unitId });
  }
  const now = await pendingOf(ctx, by, { id });
  if (now) await askUnit(ctx, now);
};

export const writeAwardsFile = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: OfFile,
): Promise<void> => {
  const { request } = ctx;
  const pending = await pendingOf(ctx, by, { id });
  if (!pending) return refuse(ctx, 'units-plan-gone');
  const { file, plan } = pending;
  const stores = { ...request.stores, random: request.ports.random };
  const what = { plan, fileId: id, name: file.name, by: by.person.id };
  await importAwards(stores, what, request.now);
  await request.stores.unitsFiles.markEnded(id, 'applied');
  const left = plan.badRows.length + plan.unclear.length;
  show(
    ctx,
    [
      say('awards-file-written', { count: plan.added.length + plan.completed.length }),
      ...(left > 0 ? [say('awards-file-left')] : []),
    ],
    [
      [{ label: say('button-registry'), data: awards.list.to({ page: 0 }) }],
      [{ label: say('awards-button-undo'), data: awards.undo.to({ id }) }],
    ],
  );
};

/** What was corrected since stays. */
export const undoAwardsFile = async (
  ctx: BotContext,
  by: KnownPerson,
  { id }: OfFile,
): Promise<void> => {
  const { request } = ctx;
  const removed = await undoAwardsImport(
    request.stores,
    { fileId: id, by: by.person.id },
    request.now,
  );
  show(
    ctx,
    [removed > 0 ? say('awards-undone', { count: removed }) : say('awards-nothing-to-undo')],
    [[{ label: say('button-registry'), data: awards.list.to({ page: 0 }) }]],
  );
};
