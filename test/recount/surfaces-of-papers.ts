import { expect } from 'vitest';

import { sendProgress } from '../../src/bot/awards/progress-page.ts';
import { showYearTargets } from '../../src/bot/board/year-targets.ts';
import { showYear } from '../../src/bot/board/year.ts';
import { drawProgress } from '../../src/bot/tasks/progress-picture.ts';
import { showUnitYear } from '../../src/bot/tasks/unit-year.ts';
import { sendTargetsBook } from '../../src/bot/workbooks/targets-book.ts';
import { asId, type UnitId } from '../../src/core/shared/ids.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { counted, endOf, isDone, percentOf } from './counted.ts';
import { NOW } from './lay-register.ts';
import { TODAY, YEAR } from './random-year.ts';
import { allPages, byWords, nameOf, seen, type Scene } from './scene.ts';
import { said, sheetsOf, type Shown } from './shown.ts';
import type { StoredYear } from './stored-year.ts';
import { answerIn, paperOf, rowsIn, statusesOf, targetsOf, type Told } from './targets-by-hand.ts';

/** What is a title by the law on emulation and commendation, and what a form of commendation. */
const registeredTitles = ['reg_ldtt', 'reg_co_tp'];
const registeredForms = ['reg_bang_khen_tp'];
const PROPOSED_TITLE = 'city_fighter';

type AwardsSaid = { registered: number; proposed: number; granted: number };

const awardsOf = (found: StoredYear, unitId: string, kind: 'title' | 'form'): AwardsSaid => {
  const registration = paperOf(found, { unitId, formId: 'registration', period: '2027' });
  const asked = kind === 'title' ? registeredTitles : registeredForms;
  const dossier = paperOf(found, { unitId, formId: 'award-dossier-city', period: '2028' });
  return {
    registered: asked.reduce(
      (sum, field) => sum + Number((registration && answerIn(registration, field)) ?? 0),
      0,
    ),
    proposed: rowsIn(dossier, 'nominees').filter(
      (row) => (row.of('award') === PROPOSED_TITLE) === (kind === 'title'),
    ).length,
    granted: found.awards.filter(
      (one) => one.unitId === unitId && one.year === YEAR && one.kind === kind,
    ).length,
  };
};

const sumOf = (all: readonly AwardsSaid[]): AwardsSaid => ({
  registered: all.reduce((sum, one) => sum + one.registered, 0),
  proposed: all.reduce((sum, one) => sum + one.proposed, 0),
  granted: all.reduce((sum, one) => sum + one.granted, 0),
});

const isAny = (one: AwardsSaid): boolean => one.registered + one.proposed + one.granted > 0;

/** Targets, models and awards, as papers tell of them. */
export const expectSaidFigures = async (scene: Scene): Promise<void> => {
  const { found } = scene;
  const plans = found.units.flatMap((unit) => {
    const targets = targetsOf(found, unit.id);
    return targets ? [{ unit, targets }] : [];
  });
  await expectFigureLines(
    scene,
    plans.map(({ targets }) => targets),
  );
  await expectAtRisk(scene, plans);
  await expectTargetsBook(scene, plans);
  await expectAwards(scene);
  for (const { unit, targets } of plans) await expectPicture(scene, unit.id, targets);
  for (const { id } of found.units) await expectUnitYear(scene, id);
};

/** Of all targets, those at risk or late; and of how many units they are. */
export const riskIn = (plans: readonly (readonly Told[])[]) => {
  const each = plans.map(statusesOf);
  return {
    risk: each.reduce((sum, { risk, late }) => sum + risk + late, 0),
    all: each.reduce((sum, { all }) => sum + all, 0),
    units: each.filter(({ risk, late }) => risk + late > 0).length,
  };
};

const expectFigureLines = async (scene: Scene, plans: readonly Told[][]): Promise<void> => {
  const { found } = scene;
  const { lines } = await seen(scene, (ctx, by) => showYear(ctx, by, { year: YEAR }));
  const figures = riskIn(plans);
  const models = found.papers
    .filter(({ formId }) => formId === 'initiatives')
    .reduce((sum, paper) => sum + rowsIn(paper, 'initiatives').length, 0);
  const sums = (kind: 'title' | 'form') =>
    sumOf(found.units.map(({ id }) => awardsOf(found, id, kind)));
  const expected = [
    ...(figures.all > 0 ? [say('city-year-targets', figures)] : []),
    ...(models > 0 ? [say('city-year-models', { count: models })] : []),
    ...(isAny(sums('title')) ? [say('city-year-awards-title', sums('title'))] : []),
    ...(isAny(sums('form')) ? [say('city-year-awards-form', sums('form'))] : []),
  ];
  expect(lines.slice(lines.length - expected.length)).toEqual(said(...expected));
};

type Plan = { unit: StoredYear['units'][number]; targets: Told[] };

const expectAtRisk = async (scene: Scene, plans: readonly Plan[]): Promise<void> => {
  const { lines } = await allPages((page) =>
    seen(scene, (ctx, by) => showYearTargets(ctx, by, { year: YEAR, page })),
  );
  const behind = plans
    .map(({ unit, targets }) => ({ unit, ...statusesOf(targets) }))
    .filter(({ risk, late }) => risk + late > 0);
  expect(lines[0]).toBe(
    said(say('city-year-targets-heading', { year: String(YEAR), count: behind.length }))[0],
  );
  expect(lines.filter((line) => line.startsWith('•')).toSorted()).toEqual(
    behind
      .flatMap(({ unit, risk, late }) =>
        said(say('city-year-targets-line', { unit: unit.name, risk, late })),
      )
      .toSorted(),
  );
};

const statusWords = (status: string | null): string | null =>
  status === null
    ? null
    : (said(say(`check-in_targets_status_${status}` as 'check-in_targets_status_done'))[0] ?? '');

const quarterWords = (period: string | null): string | null =>
  period === null ? null : `quý ${period.endsWith('1') ? 'I' : 'II'} năm ${YEAR}`;

const expectTargetsBook = async (scene: Scene, plans: readonly Plan[]): Promise<void> => {
  const book = await sheetsOf(
    await seen(scene, (ctx, by) => sendTargetsBook(ctx, by, { year: YEAR })),
  );
  const [sheet] = book.values();
  const targets = plans.reduce((sum, one) => sum + one.targets.length, 0);
  const values = { year: String(YEAR), units: plans.length, targets };
  const date = { date: TODAY };
  expect(sheet?.title).toBe(said(say('targets-book-title', { ...values, date }))[0]);
  const expected = plans.flatMap(({ unit, targets: own }) =>
    own.map((one) => {
      const cluster = scene.found.clusterOf(unit.id);
      return {
        'Cụm, khối': cluster === null ? null : nameOf(scene, cluster),
        'Mã đơn vị': unit.code,
        'Đơn vị': unit.name,
        Nhóm: one.group,
        'Chỉ tiêu': one.name,
        'Giá trị': one.value,
        'Đến (hoặc trên tổng số)': one.upper,
        'Đơn vị tính': '%',
        'Tiến độ': statusWords(one.status),
        'Kết quả': one.result,
        'Kết quả bằng lời': one.resultWords,
        'Đạt (%)': one.share,
        'Kỳ báo cáo': quarterWords(one.period),
      };
    }),
  );
  const rows = (sheet?.rows ?? []).map(({ 'Mức phấn đấu': _aim, ...row }) => row);
  expect(rows.toSorted(byWords)).toEqual(expected.toSorted(byWords));
};

type Row = Extract<Shown['papers'][number], { type: 'progress' }>['rows'][number];

const statuses: readonly (string | null)[] = ['on_track', 'at_risk', 'late', 'done'];

const expectPicture = async (scene: Scene, id: string, targets: readonly Told[]): Promise<void> => {
  const { papers } = await seen(scene, (ctx, by) =>
    drawProgress(ctx, by, { unitId: asId<UnitId>(id), year: YEAR }),
  );
  const rows = papers.flatMap((paper) => (paper.type === 'progress' ? paper.rows : []));
  expect(rows.map(({ name, percent, tone }) => ({ name, percent, tone }))).toEqual(
    targets.map((one, at) => ({
      name: `${at + 1}. ${one.name}`,
      percent: one.share ?? (one.status === 'done' ? 100 : 0),
      tone: statuses.find((status) => status === one.status) ?? 'none',
    })),
  );
  for (const [at, row] of rows.entries()) {
    const told = targets[at];
    if (told) expectScale(row, told);
  }
};

/** What stands within the goal on the line is what is said to be reached. */
const expectScale = ({ scale, figures }: Row, { value, result, share }: Told): void => {
  expect(scale === undefined).toBe(value === null);
  const at = scale?.value ?? null;
  expect(at === null).toBe(value === null || result === null);
  if (share === null || share === 100) return;
  expect(figures).toContain(`đạt ${share}%`);
  const [from, to] = scale?.goal ?? [0, 0];
  expect(at !== null && from < at && at < to).toBe(false);
};

const expectAwards = async (scene: Scene): Promise<void> => {
  const { found } = scene;
  const book = await sheetsOf(
    await seen(scene, (ctx, by) => sendProgress(ctx, by, { year: YEAR })),
  );
  const [sheet] = book.values();
  for (const unit of found.units)
    for (const kind of ['title', 'form'] as const) {
      const words = said(say(`award-kind-${kind}`))[0];
      const own = (sheet?.rows ?? []).filter(
        (row) => row['Mã đơn vị'] === unit.code && Object.values(row).includes(words ?? ''),
      );
      const column = (heading: string): number =>
        own.reduce((sum, row) => sum + Number(row[heading] ?? 0), 0);
      const [registered, proposed, granted] = ['registered', 'proposed', 'granted'].map((name) =>
        column(said(say(`awards-column-${name}` as 'awards-column-granted'))[0] ?? ''),
      );
      expect({ registered, proposed, granted }).toEqual(awardsOf(found, unit.id, kind));
    }
};

const rare = (count: number, key: 'city-year-late'): string[] =>
  count > 0 ? said(say(key, { count })) : [];

/** The page of a unit: its own papers alone. */
const expectUnitYear = async (scene: Scene, id: string): Promise<void> => {
  const { found } = scene;
  const duties = found.duties
    .filter(({ unit }) => unit.id === id)
    .toSorted((one, other) => endOf(one.due) - endOf(other.due));
  const { lines } = await seen(scene, (ctx, by) =>
    showUnitYear(ctx, by, { unitId: asId<UnitId>(id), year: YEAR }),
  );
  const all = counted(duties);
  if (all.owed === 0) return expect(lines[1]).toBe(said(say('city-year-nothing-owed'))[0]);
  const { done, owed } = all;
  const expected = [
    ...said(
      say('unit-year-done', { done, owed, percent: percentOf(all) }),
      say('city-year-on-time', { count: all.on_time }),
    ),
    ...rare(all.late, 'city-year-late'),
    ...rare(all.settled, 'city-year-settled' as 'city-year-late'),
    ...rare(all.returned, 'city-year-returned' as 'city-year-late'),
    ...rare(all.overdue, 'city-year-overdue' as 'city-year-late'),
    ...rare(all.agreed, 'city-year-agreed' as 'city-year-late'),
  ];
  expect(lines.slice(1, 1 + expected.length)).toEqual(expected);
  const open = duties.filter((one) => !isDone(one) && !one.isQuestion);
  const counts = lines.filter((line) => line.startsWith('Còn phải gửi'));
  expect(counts).toEqual(
    open.length > 0 ? said(say('unit-year-owed', { count: open.length })) : [],
  );
  const listed = lines.filter((line) => line.startsWith('○ ') && line.includes('hạn '));
  expect(listed.map((line) => line.includes('đã quá hạn')).filter(Boolean)).toHaveLength(
    open.slice(0, listed.length).filter((one) => NOW > endOf(one.due)).length,
  );
};
