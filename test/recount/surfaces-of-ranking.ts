import { expect } from 'vitest';

import { sendYearRanking, showYearRanking } from '../../src/bot/board/year-ranking.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { endOf, grouped } from './counted.ts';
import { YEAR } from './random-year.ts';
import { allPages, byWords, cellOf, nameOf, seen, type Scene } from './scene.ts';
import { said, sheetsOf } from './shown.ts';
import type { Duty } from './stored-year.ts';
import { answerIn } from './targets-by-hand.ts';

/** Until the Board decides otherwise: 40 for scores, 20 for their checks, 40 for being on time. */
const [SCORES, CHECKS, ON_TIME] = [40, 20, 40];

const isScore = ({ milestone }: Duty): boolean => milestone.formId === 'self-score';

/** What a unit gave itself, in per cent of what can be had. */
const scoreOf = (one: Duty): number | null => {
  if (!isScore(one) || !one.newest) return null;
  const [points, max] = ['total_points', 'total_max'].map((field) =>
    Number(one.newest && answerIn(one.newest, field)),
  );
  return max === undefined || max === 0 ? null : (100 * (points ?? 0)) / max;
};

const isChecked = ({ review }: Duty): boolean => review === 'checked' || review === 'agreed';

/** What came, and what should have come by now. */
const isCounted = (one: Duty): boolean =>
  !one.isQuestion && (one.newest !== null || one.standing === 'overdue');

const isOnTime = (one: Duty): boolean => one.newest !== null && !one.isLate;

const ranked = (duties: readonly Duty[]) => {
  const counted = duties.filter(isCounted);
  const scored = duties.filter((one) => scoreOf(one) !== null);
  const onTime = counted.filter(isOnTime);
  const mean = scored.reduce((sum, one) => sum + (scoreOf(one) ?? 0), 0) / scored.length;
  const checked = scored.filter(isChecked).length;
  const parts = [
    ...(scored.length > 0
      ? [
          [mean, SCORES],
          [(100 * checked) / scored.length, CHECKS],
        ]
      : []),
    ...(counted.length > 0 ? [[(100 * onTime.length) / counted.length, ON_TIME]] : []),
  ] as [number, number][];
  const whole = parts.reduce((sum, [, weight]) => sum + weight, 0);
  const points = parts.reduce((sum, [percent, weight]) => sum + percent * weight, 0) / whole;
  return { counted, scored, onTime, mean, checked, whole, points };
};

/** Clusters beside one another: each figure, and each receipt that it is from. */
export const expectRanking = async (scene: Scene): Promise<void> => {
  const clusters = grouped(scene.found.duties, ({ cluster }) => cluster).flatMap(
    ([cluster, own]) => {
      const one = ranked(own);
      return cluster === null || one.whole === 0
        ? []
        : [{ cluster, name: nameOf(scene, cluster), own, ...one }];
    },
  );
  const { lines } = await allPages((page) =>
    seen(scene, (ctx, by) => showYearRanking(ctx, by, { year: YEAR, page })),
  );
  for (const one of clusters) {
    const line = lines.find((words) => words.includes(`${one.name}: `)) ?? '';
    const [, place, points] = /^(\d+)\. .*?: ([\d,]+);/u.exec(line) ?? [];
    expect(Math.abs(Number(points?.replace(',', '.')) - one.points)).toBeLessThan(0.051);
    const better = clusters.filter((other) => other.points > one.points + 0.1).length;
    const equal = clusters.filter((other) => Math.abs(other.points - one.points) <= 0.1).length;
    expect(Number(place)).toBeGreaterThan(better);
    expect(Number(place)).toBeLessThanOrEqual(better + equal);
    expect(line).toContain(`đúng hạn ${one.onTime.length}/${one.counted.length}`);
    if (one.scored.length > 0)
      expect(line).toContain(`(${one.scored.length} đơn vị, đã kiểm tra ${one.checked})`);
  }
  expect(lines.filter((line) => /^\d+\. /u.test(line))).toHaveLength(clusters.length);
  if (clusters.length > 0) await expectRankingBook(scene, clusters);
};

type Ranked = ReturnType<typeof ranked> & { name: string; own: Duty[] };

const partWords = (part: 'on-time' | 'self-score' | 'check'): string =>
  said(say(`city-ranking-part-${part}`))[0] ?? '';

const receiptsOf = (one: Ranked) => {
  const row = (duty: Duty, part: Parameters<typeof partWords>[0], points: number) => ({
    'Cụm, khối': one.name,
    'Mã đơn vị': duty.unit.code,
    'Đơn vị': duty.unit.name,
    'Nội dung phải gửi': duty.milestone.title,
    'Tính vào': partWords(part),
    'Hạn gửi': cellOf(endOf(duty.firstDue)),
    'Nhận lúc': duty.firstAt === null ? null : cellOf(duty.firstAt),
    'Mã biên nhận': duty.newest?.number ?? null,
    'Góp vào điểm cụm': points,
  });
  const { counted, scored, whole } = one;
  return [
    ...counted.map((duty) =>
      row(duty, 'on-time', isOnTime(duty) ? (100 * ON_TIME) / whole / counted.length : 0),
    ),
    ...scored.flatMap((duty) => [
      row(duty, 'self-score', ((scoreOf(duty) ?? 0) * SCORES) / whole / scored.length),
      row(duty, 'check', isChecked(duty) ? (100 * CHECKS) / whole / scored.length : 0),
    ]),
  ];
};

const POINTS = 'Góp vào điểm cụm';

const withoutPoints = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== POINTS));

const expectRankingBook = async (scene: Scene, clusters: readonly Ranked[]): Promise<void> => {
  const book = await sheetsOf(
    await seen(scene, (ctx, by) => sendYearRanking(ctx, by, { year: YEAR })),
  );
  const [units, receipts] = [...book.values()];
  const expected = clusters.flatMap(receiptsOf);
  const rows = receipts?.rows ?? [];
  expect(rows.map(withoutPoints).toSorted(byWords)).toEqual(
    expected.map(withoutPoints).toSorted(byWords),
  );
  for (const one of clusters) {
    const own = rows.filter((row) => row['Cụm, khối'] === one.name);
    const sum = own.reduce((total, row) => total + Number(row[POINTS]), 0);
    expect(Math.abs(sum - one.points)).toBeLessThan(0.051);
    for (const receipt of receiptsOf(one)) {
      const row = own.find(
        (each) =>
          each['Mã đơn vị'] === receipt['Mã đơn vị'] &&
          each['Tính vào'] === receipt['Tính vào'] &&
          each['Nội dung phải gửi'] === receipt['Nội dung phải gửi'],
      );
      expect(Math.abs(Number(row?.[POINTS]) - receipt[POINTS])).toBeLessThan(0.001);
    }
  }
  const listed = clusters.flatMap(({ name, own }) =>
    grouped(own, ({ unit }) => unit.name).map(([unit, duties]) => ({
      'Cụm, khối': name,
      'Đơn vị': unit,
      'Đúng hạn': duties.filter((one) => isCounted(one) && isOnTime(one)).length,
      'Phải gửi': duties.filter(isCounted).length,
      'Biên nhận tự chấm': duties.find((one) => scoreOf(one) !== null)?.newest?.number ?? null,
    })),
  );
  const shown = (units?.rows ?? []).map((row) =>
    Object.fromEntries(Object.keys(listed[0] ?? {}).map((column) => [column, row[column]])),
  );
  expect(shown.toSorted(byWords)).toEqual(listed.toSorted(byWords));
};
