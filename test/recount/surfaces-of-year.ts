import { expect } from 'vitest';

import { showYearClusters, showYearTypes } from '../../src/bot/board/year-groups.ts';
import { showYearLate } from '../../src/bot/board/year-late.ts';
import { drawYear } from '../../src/bot/board/year-picture.ts';
import { sendYearWorkbook } from '../../src/bot/board/year-workbook.ts';
import { showYear } from '../../src/bot/board/year.ts';
import { asId, type ClusterId } from '../../src/core/shared/ids.ts';
import { say, type TextRef } from '../../src/core/shared/text-ref.ts';
import { counted, endOf, grouped, percentOf, standings, weekOf, type Counted } from './counted.ts';
import { NOW } from './lay-register.ts';
import { TODAY, YEAR } from './random-year.ts';
import {
  allPages,
  byWords,
  cellOf,
  dashed,
  nameOf,
  reviewWords,
  seen,
  tone,
  type Scene,
} from './scene.ts';
import { picturesOf, said, sheetsOf, type Shown } from './shown.ts';
import type { Duty } from './stored-year.ts';

const today = TODAY;

const collator = new Intl.Collator('vi', { numeric: true });

const shortOf = (scene: Scene, cluster: string | null): string =>
  nameOf(scene, cluster).replace(' thi đua số', '');

export const expectYear = async (scene: Scene): Promise<void> => {
  const { duties } = scene.found;
  const all = counted(duties);
  await expectOnePage(scene, all);
  if (all.owed === 0) return;
  await expectGroups(scene);
  await expectLate(scene);
  await expectPictures(scene);
  await expectWorkbook(scene, all);
};

const some = (count: number, ref: (count: number) => TextRef): string[] =>
  count > 0 ? said(ref(count)) : [];

const expectOnePage = async (scene: Scene, all: Counted): Promise<void> => {
  const { lines, labels } = await seen(scene, (ctx, by) => showYear(ctx, by, { year: YEAR }));
  if (all.owed === 0) return expect(lines[1]).toBe(said(say('city-year-nothing-owed'))[0]);
  const week = weekOf(scene.found, NOW);
  const owed = scene.found.duties.filter((one) => !one.isQuestion);
  const milestones = new Set(owed.map(({ milestone }) => milestone.id)).size;
  const expected = [
    ...said(
      say('city-year-heading', { year: String(YEAR), date: { date: today } }),
      say('city-year-owed', { owed: all.owed, milestones }),
      say('city-year-done', { done: all.done, owed: all.owed, percent: percentOf(all) }),
      say('city-year-on-time', { count: all.on_time }),
    ),
    ...some(all.late, (count) => say('city-year-late', { count })),
    ...some(all.settled, (count) => say('city-year-settled', { count })),
    ...some(all.returned, (count) => say('city-year-returned', { count })),
    ...some(all.open, (count) => say('city-year-open', { count, drafting: all.drafting })),
    ...some(all.overdue, (count) => say('city-year-overdue', { count })),
    ...some(all.agreed, (count) => say('city-year-agreed', { count })),
    ...said(say('city-year-week', { count: week.came, full: week.newly })),
    ...some(week.due, (clusters) => say('city-year-full', { full: week.complete, clusters })),
  ];
  expect(lines.slice(0, expected.length)).toEqual(expected);
  const late = labels.filter((label) => label.startsWith('Xem bản quá hạn'));
  expect(late).toEqual(some(all.overdue, (count) => say('button-city-year-late', { count })));
};

const groupLine = (name: string, duties: readonly Duty[]): string => {
  const all = counted(duties);
  const { done, owed, overdue } = all;
  const ref =
    owed === 0
      ? say('city-year-group-none', { name })
      : say('city-year-group', { name, done, owed, percent: percentOf(all), overdue });
  return said(ref)[0] ?? '';
};

const figures = (line: string): string => line.replace(/^.*?: /u, '');

const expectGroups = async (scene: Scene): Promise<void> => {
  const { duties } = scene.found;
  const clusters = await allPages((page) =>
    seen(scene, (ctx, by) => showYearClusters(ctx, by, { year: YEAR, page })),
  );
  const byCluster = grouped(duties, ({ cluster }) => cluster);
  expect(clusters.lines.slice(1).toSorted()).toEqual(
    byCluster.map(([cluster, own]) => groupLine(nameOf(scene, cluster), own)).toSorted(),
  );
  const types = await seen(scene, (ctx, by) => showYearTypes(ctx, by, { year: YEAR }));
  expect(types.lines.slice(1).map(figures).toSorted()).toEqual(
    grouped(duties, ({ unit }) => unit.type)
      .map(([, own]) => figures(groupLine('x', own)))
      .toSorted(),
  );
};

/** Who owes longest comes first. */
const lateOnes = (duties: readonly Duty[]): Duty[] =>
  duties
    .filter((one) => one.standing === 'overdue' && !one.isQuestion)
    .toSorted(
      (one, other) =>
        endOf(one.due) - endOf(other.due) || collator.compare(one.unit.name, other.unit.name),
    );

const unnumbered = (line: string): string => line.replace(/^\d+\. /u, '');

const expectLate = async (scene: Scene): Promise<void> => {
  const { found } = scene;
  const late = lateOnes(found.duties);
  const { lines } = await allPages((page) =>
    seen(scene, (ctx, by) => showYearLate(ctx, by, { year: YEAR, page })),
  );
  const headings = said(say('city-year-late-heading', { year: String(YEAR), count: late.length }));
  expect(lines[0]).toBe(headings[0]);
  const told = lines.filter((line) => /^\d+\. /u.test(line));
  expect(told.map(unnumbered).toSorted()).toEqual(
    late
      .flatMap((one) => {
        const last = found.toldOn(one.unit.id, one.milestone.id);
        const ref = say('city-year-late-line', {
          number: 1,
          unit: one.unit.name,
          form: one.milestone.title,
          days: found.workingDaysAfter(one.due, TODAY),
          told: last
            ? say('city-year-late-told', { date: { date: last } })
            : say('city-year-late-untold'),
        });
        return said(ref).map(unnumbered);
      })
      .toSorted(),
  );
};

const drawn = (scene: Scene, what: 'clusters' | 'map' | 'units', clusterId?: string | null) =>
  seen(scene, (ctx, by) =>
    drawYear(ctx, by, {
      year: YEAR,
      what,
      theme: 'light',
      clusterId: typeof clusterId === 'string' ? asId<ClusterId>(clusterId) : clusterId,
    }),
  );

/** What stands in a picture that says what is wanted, how often it is there. */
const countIn = (words: readonly string[], wanted: readonly string[]): string[] =>
  words.filter((one) => wanted.includes(one)).toSorted();

const expectPictures = async (scene: Scene): Promise<void> => {
  const { duties } = scene.found;
  const clusters = grouped(duties, ({ cluster }) => cluster);
  const bars = await drawn(scene, 'clusters');
  const [words = []] = picturesOf(bars);
  const wanted = clusters.flatMap(([, own]) => {
    const all = counted(own);
    const { done, owed } = all;
    return owed === 0
      ? []
      : said(say('city-year-figures', { done, owed, percent: percentOf(all) }));
  });
  expect(countIn(words, wanted)).toEqual(wanted.toSorted());
  const [paper] = bars.papers;
  const rows = paper?.type === 'chart' && paper.chart.type === 'bars' ? paper.chart.rows : [];
  for (const [cluster, own] of clusters) {
    const all = counted(own);
    if (all.owed === 0) continue;
    expect(rows.find(({ name }) => name === shortOf(scene, cluster))?.parts).toEqual(
      standings.filter((one) => all[one] > 0).map((one) => ({ tone: one, count: all[one] })),
    );
  }
  await expectMaps(scene, clusters);
};

type Cells = ({ text: string; share?: number | undefined } | null)[];

/** The cells of a map by its rows and columns. */
const cellsIn = ({ papers: [paper] }: Shown) => {
  const cells = new Map<string, Cells[number]>();
  if (paper?.type !== 'chart' || paper.chart.type !== 'map') return cells;
  const { rows, columns } = paper.chart;
  for (const row of rows)
    for (const [at, cell] of row.cells.entries())
      cells.set(`${row.name} ${columns[at] ?? ''}`, cell);
  return cells;
};

const expectMaps = async (
  scene: Scene,
  clusters: readonly [string | null, Duty[]][],
): Promise<void> => {
  const map = await drawn(scene, 'map');
  const cells = cellsIn(map);
  const expected = new Map<string, string>();
  for (const [cluster, own] of clusters)
    for (const [title, papers] of grouped(own, ({ milestone }) => milestone.title)) {
      const all = counted(papers);
      if (all.owed > 0) expected.set(`${shortOf(scene, cluster)} ${title}`, String(percentOf(all)));
    }
  const filled = [...cells].flatMap(([place, cell]) => (cell ? [[place, cell.text]] : []));
  expect(new Map(filled as [string, string][])).toEqual(expected);
  const percents = [...expected.values()];
  expect(countIn(picturesOf(map)[0] ?? [], percents)).toEqual(percents.toSorted());
  for (const [cluster, own] of clusters) {
    const units = cellsIn(await drawn(scene, 'units', cluster));
    const marks = [...units].flatMap(([place, cell]) => (cell ? [`${place} ${cell.text}`] : []));
    expect(marks.toSorted()).toEqual(
      own
        .filter((one) => !one.isQuestion)
        .map(({ unit, milestone, standing }) => {
          const mark = say(`city-year-mark-${dashed(standing)}` as 'city-year-mark-late');
          return `${unit.name} ${milestone.title} ${said(mark)[0] ?? ''}`;
        })
        .toSorted(),
    );
  }
};

const expectWorkbook = async (scene: Scene, { done, owed }: Counted): Promise<void> => {
  const sheets = await sheetsOf(
    await seen(scene, (ctx, by) => sendYearWorkbook(ctx, by, { year: YEAR })),
  );
  const [sheet] = sheets.values();
  expect(sheet?.title).toBe(
    said(
      say('city-year-sheet-title', { year: String(YEAR), date: { date: today }, done, owed }),
    )[0],
  );
  const rows = scene.found.duties
    .filter((one) => !one.isQuestion)
    .map((one) => ({
      'Cụm, khối': nameOf(scene, one.cluster),
      'Mã đơn vị': one.unit.code,
      'Đơn vị': one.unit.name,
      'Nội dung phải gửi': one.milestone.title,
      'Hạn gửi': new Date(one.due),
      'Tình trạng': tone(one.standing),
      'Gửi lần đầu': one.firstAt === null ? null : cellOf(one.firstAt),
      'Mã biên nhận': one.newest?.number ?? null,
      'Ban xem xét': reviewWords(one.review),
    }));
  const withoutType = (sheet?.rows ?? []).map(({ 'Loại đơn vị': _type, ...row }) => row);
  expect(withoutType.toSorted(byWords)).toEqual(rows.toSorted(byWords));
};
