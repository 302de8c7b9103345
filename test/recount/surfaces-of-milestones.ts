import { expect } from 'vitest';

import { sendMilestonePaper } from '../../src/bot/board/milestone-papers.ts';
import { showCluster } from '../../src/bot/board/overview-cluster.ts';
import { showCity } from '../../src/bot/board/overview.ts';
import { sendMilestoneBook } from '../../src/bot/workbooks/milestone-book.ts';
import { asId, type ClusterId, type MilestoneId } from '../../src/core/shared/ids.ts';
import { say, type KeyTaking } from '../../src/core/shared/text-ref.ts';
import { counted, grouped, isDone, isPast } from './counted.ts';
import { NOW } from './lay-register.ts';
import { TODAY } from './random-year.ts';
import { allPages, byWords, cellOf, nameOf, reviewWords, seen, tone, type Scene } from './scene.ts';
import { said, sheetsOf, wordOf } from './shown.ts';
import type { Duty } from './stored-year.ts';
import { rowsIn } from './targets-by-hand.ts';

/** What the Board looks at of one milestone: overview, clusters, workbook, report and letter. */
export const expectMilestones = async (scene: Scene): Promise<void> => {
  for (const [id, duties] of grouped(scene.found.duties, ({ milestone }) => milestone.id)) {
    await expectOverview(scene, id, duties);
    await expectBook(scene, id, duties);
    await expectSummary(scene, id, duties);
    await expectLetter(scene, id, duties);
  }
};

const isOpen = ({ standing }: Duty): boolean => standing === 'open' || standing === 'overdue';

const isUntouched = (one: Duty): boolean => isOpen(one) && !one.isBegun;

const rare = (key: KeyTaking<'count'>, count: number) => (count > 0 ? [say(key, { count })] : []);

/** The lines above the units of an overview. */
const countLines = ({ found }: Scene, duties: readonly Duty[]): string[] => {
  const of = (is: (one: Duty) => boolean): number => duties.filter(is).length;
  const isSpokenFor = ({ unit }: Duty): boolean => found.spokenFor.has(unit.id);
  const [unanswered, without] = [of((one) => one.isQuestion), of((one) => one.hasNothing)];
  const isOptional = duties[0]?.milestone.code === 'INITIATIVES';
  return said(
    say('overview-total', { count: duties.length }),
    ...(isOptional
      ? [say('overview-claims', { has: duties.length - unanswered - without, without, unanswered })]
      : []),
    say('overview-submitted', {
      count: of((one) => one.newest !== null && one.standing !== 'returned'),
    }),
    ...rare(
      'overview-late',
      of((one) => one.isLate),
    ),
    ...rare(
      'overview-returned',
      of(({ standing }) => standing === 'returned'),
    ),
    ...rare(
      'overview-on-paper',
      of(({ otherwise }) => otherwise === 'on-paper'),
    ),
    ...rare(
      'overview-waived',
      of(({ otherwise }) => otherwise === 'waived'),
    ),
    say('overview-drafting', { count: of((one) => isOpen(one) && one.isBegun) }),
    say('overview-not-begun', {
      count: of((one) => isUntouched(one) && isSpokenFor(one) && !one.isQuestion),
    }),
    ...rare(
      'overview-no-contact',
      of((one) => isUntouched(one) && !isSpokenFor(one)),
    ),
    ...rare(
      'overview-overdue',
      of((one) => isPast(one, NOW)),
    ),
  );
};

const expectLines = (lines: readonly string[], wanted: readonly string[]): void => {
  const from = lines.indexOf(wanted[0] ?? '');
  expect(lines.slice(from, from + wanted.length)).toEqual(wanted);
};

/** Whoever has sent it and was asked to change it is not among those who have not sent it. */
const expectTrueWords = (lines: readonly string[], duties: readonly Duty[]): void => {
  const counts = lines.flatMap((line) => /quá hạn, chưa gửi: (\d+)/u.exec(line)?.[1] ?? []);
  for (const count of counts) expect(Number(count)).toBe(counted(duties).overdue);
};

const expectOverview = async (scene: Scene, id: string, duties: readonly Duty[]): Promise<void> => {
  const milestoneId = asId<MilestoneId>(id);
  const city = await allPages((page) =>
    seen(scene, (ctx, by) => showCity(ctx, by, { milestoneId, page })),
  );
  expectLines(city.lines, countLines(scene, duties));
  expectTrueWords(city.lines, duties);
  for (const [cluster, own] of grouped(duties, (one) => one.cluster)) {
    const counts = { done: own.filter(isDone).length, of: own.length };
    const label =
      cluster === null
        ? say('button-no-cluster', counts)
        : say('button-cluster', {
            name: nameOf(scene, cluster).replace(' thi đua số', ''),
            ...counts,
          });
    expect(city.labels).toContain(said(label)[0]);
    const clusterId = cluster === null ? null : asId<ClusterId>(cluster);
    const { lines } = await allPages((page) =>
      seen(scene, (ctx, by) => showCluster(ctx, by, { clusterId, milestoneId, page })),
    );
    expectLines(lines, countLines(scene, own));
    for (const one of own.filter((each) => isPast(each, NOW)))
      expect(lines.filter((line) => line.includes(`${one.unit.name}: `)).join()).toContain(
        'quá hạn',
      );
  }
};

const owedOf = (duties: readonly Duty[]): Duty[] => duties.filter((one) => !one.isQuestion);

const overdueOf = (duties: readonly Duty[]): Duty[] =>
  owedOf(duties).filter(({ standing }) => standing === 'overdue');

const picked = (row: Readonly<Record<string, unknown>>, columns: readonly string[]) =>
  Object.fromEntries(columns.map((name) => [name, row[name]]));

const expectBook = async (scene: Scene, id: string, duties: readonly Duty[]): Promise<void> => {
  const milestoneId = asId<MilestoneId>(id);
  const book = await sheetsOf(
    await seen(scene, (ctx, by) => sendMilestoneBook(ctx, by, { milestoneId })),
  );
  const owed = owedOf(duties);
  const units = owed.map((one) => ({
    'Cụm, khối': nameOf(scene, one.cluster),
    'Mã đơn vị': one.unit.code,
    'Hạn gửi': new Date(one.due),
    'Tình trạng': tone(one.standing),
    'Gửi lần đầu': one.firstAt === null ? null : cellOf(one.firstAt),
    'Mã biên nhận': one.newest?.number ?? null,
    'Bản thứ': one.newest?.version ?? null,
    'Ban xem xét': reviewWords(one.review),
  }));
  const [first] = book.values();
  const came = owed.filter(({ newest }) => newest).length;
  expect(first?.title).toContain(`: ${came}/${owed.length} đơn vị đã gửi`);
  const columns = Object.keys(units[0] ?? {});
  expect((first?.rows ?? []).map((row) => picked(row, columns)).toSorted(byWords)).toEqual(
    units.toSorted(byWords),
  );
  const late = overdueOf(duties).map((one) => {
    const told = scene.found.toldOn(one.unit.id, id);
    return {
      'Mã đơn vị': one.unit.code,
      'Hạn gửi': new Date(one.due),
      'Quá hạn (ngày làm việc)': scene.found.workingDaysAfter(one.due, TODAY),
      'Nhắc gần nhất': told === null ? null : new Date(told),
    };
  });
  const lateRows = book.get('Quá hạn')?.rows ?? [];
  const shownLate = lateRows.map((row) => picked(row, Object.keys(late[0] ?? {})));
  expect(shownLate.toSorted(byWords)).toEqual(late.toSorted(byWords));
  // What lists say stands on sheets of their own, a row each.
  const lists = [...book].filter(([name], at) => at > 0 && name !== 'Quá hạn');
  const told = owed.flatMap(({ newest, unit }) =>
    ['targets', 'initiatives'].flatMap((list) =>
      rowsIn(newest ?? undefined, list).map((_, at) => `${unit.code} ${at + 1}`),
    ),
  );
  expect(
    lists
      .flatMap(([, { rows }]) =>
        rows.map((row) => `${String(row['Mã đơn vị'])} ${String(row['TT'])}`),
      )
      .toSorted(),
  ).toEqual(told.toSorted());
};

const share = (done: number, of: number): string =>
  of === 0 ? '' : `${String(Math.round((done / of) * 1000) / 10).replace('.', ',')}%`;

/** A row of the report's annex: a cluster, or all of them. */
const annexRow = (name: string, duties: readonly Duty[]): string[] => {
  const all = counted(duties);
  const figures = [
    all.owed,
    all.on_time + all.late,
    all.late,
    all.settled,
    all.returned,
    all.open + all.overdue,
    all.overdue,
  ];
  return [name, ...figures.map(figure), share(all.done, all.owed)];
};

/** As the decree writes numbers below ten. */
const figure = (count: number): string => (count < 10 ? `0${count}` : String(count));

const clusterName = (scene: Scene, cluster: string | null): string =>
  cluster === null ? 'Chưa thuộc cụm, khối' : nameOf(scene, cluster);

const plainly = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) => row.map((cell) => cell.replace(/^0(?=\d)/u, '')).join(' | ')).toSorted();

const expectSummary = async (scene: Scene, id: string, duties: readonly Duty[]): Promise<void> => {
  const milestoneId = asId<MilestoneId>(id);
  const { tables, paragraphs } = await wordOf(
    await seen(scene, (ctx, by) => sendMilestonePaper(ctx, by, { milestoneId, what: 'summary' })),
  );
  const annex = tables.find(([heading]) => heading?.includes('Số đơn vị')) ?? [];
  const groups = grouped(owedOf(duties), ({ cluster }) => cluster);
  const total = annexRow('Tổng số', duties);
  expect(plainly(annex.slice(1).map((row) => row.slice(1)))).toEqual(
    plainly([...groups.map(([cluster, own]) => annexRow(clusterName(scene, cluster), own)), total]),
  );
  const all = counted(duties);
  const whole = groups.filter(([, own]) => own.every(isDone)).length;
  const prose = paragraphs.join('\n').replaceAll(/(?<![\d./,])0(?=\d\b)/gu, '');
  for (const sentence of [
    `Có ${all.owed} đơn vị thuộc diện gửi; đã hoàn thành ${all.done} đơn vị${all.owed === 0 ? '' : `, đạt ${share(all.done, all.owed)}`}.`,
    `Đã gửi trên Hệ thống ${all.on_time + all.late} đơn vị, trong đó ${all.late} đơn vị gửi sau hạn;`,
    `(gửi bằng văn bản giấy, được miễn, không phát sinh) ${all.settled} đơn vị.`,
    `${all.returned} đơn vị; chưa gửi ${all.open + all.overdue} đơn vị, trong đó quá hạn ${all.overdue} đơn vị.`,
    `${whole}/${groups.length} cụm, khối đã hoàn thành 100%`,
  ])
    expect(prose).toContain(sentence);
  expectLateTable(scene, tables, duties);
};

const dayOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
};

const expectLateTable = (
  scene: Scene,
  tables: readonly string[][][],
  duties: readonly Duty[],
): void => {
  const table = tables.find(([heading]) => heading?.includes('Quá hạn (ngày làm việc)')) ?? [[]];
  const rows = table
    .slice(1)
    .map(([, unit, cluster, due, days]) => [unit, cluster, plainDay(due), days]);
  expect(plainly(rows as string[][])).toEqual(
    plainly(
      overdueOf(duties).map((one) => [
        one.unit.name,
        clusterName(scene, one.cluster),
        dayOf(one.due),
        String(scene.found.workingDaysAfter(one.due, TODAY)),
      ]),
    ),
  );
};

const plainDay = (day = ''): string => day.split('/').map(Number).join('/');

const expectLetter = async (scene: Scene, id: string, duties: readonly Duty[]): Promise<void> => {
  const milestoneId = asId<MilestoneId>(id);
  const shown = await seen(scene, (ctx, by) =>
    sendMilestonePaper(ctx, by, { milestoneId, what: 'late' }),
  );
  const all = counted(duties);
  if (all.overdue === 0) return expect(shown.papers).toEqual([]);
  const { tables, paragraphs } = await wordOf(shown);
  const prose = paragraphs.join('\n').replaceAll(/(?<![\d./,])0(?=\d\b)/gu, '');
  expect(prose).toContain(
    `${all.done}/${all.owed} đơn vị hoàn thành; ${all.overdue} đơn vị đã quá hạn`,
  );
  expectLateTable(scene, tables, duties);
};
