/** `tsx test/support/take-screenshots.ts` takes the README's pictures anew: of the chat page, and two that the bot draws. */
import { writeFile } from 'node:fs/promises';

import { drawChart } from '../../src/papers/draw-chart.ts';
import { progressPicture } from '../../src/papers/progress-picture.ts';
import { openChromium } from './chromium.ts';
import {
  hurriesThrough,
  meets,
  openSandboxPage,
  type SandboxPage,
  taps,
  wordsOf,
} from './sandbox-page.ts';

const PICTURE = new URL('../../src/sandbox/page/screenshot.png', import.meta.url);

/** One contact in the middle of the annual plan, as a computer shows it. PNG. */
export const takePicture = async (sandbox: SandboxPage, of: string): Promise<Buffer> => {
  const page = await sandbox.open({
    viewport: { width: 1040, height: 660 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  await meets(page, of);
  await taps(page, '○ Kế hoạch năm 2027 · hạn 1/3/2027');
  await hurriesThrough(page, wordsOf('annual-plan_theme.ask'));
  // A mouse over a button would leave its mark on the picture.
  await page.mouse.move(0, 0);
  return page.screenshot();
};

const PAPERS = new URL('../../src/papers/', import.meta.url);

/** A believable city in July, as `/tongquan` draws it: a cluster each with how many are on time, late, overdue. */
const CLUSTERS: readonly (readonly [string, number, number, number, number])[] = [
  ['Cụm 7', 38, 9, 11, 22],
  ['Cụm 3', 51, 7, 6, 16],
  ['Khối các sở, ban, ngành', 64, 4, 3, 19],
  ['Cụm 12', 60, 6, 1, 13],
  ['Khối mặt trận, đoàn thể', 29, 1, 0, 6],
  ['Cụm 1', 71, 0, 0, 9],
];

const TONES = ['on_time', 'late', 'overdue', 'open'] as const;
const NAMES = ['Đúng hạn', 'Muộn', 'Quá hạn', 'Còn hạn'] as const;

const percent = (part: number, whole: number): number => Math.floor((100 * part) / whole);

const yearByCluster = (): Promise<Uint8Array> => {
  const sums = CLUSTERS.map(([, ...counts]) => counts.reduce((sum, count) => sum + count, 0));
  const done = CLUSTERS.reduce((sum, [, onTime, late]) => sum + onTime + late, 0);
  const owed = sums.reduce((sum, count) => sum + count, 0);
  return drawChart({
    theme: 'light',
    heading: 'Năm 2027 theo cụm, khối',
    note: `Đến 12/7/2027: đã xong ${done}/${owed} bản (${percent(done, owed)} %)`,
    legend: TONES.map((tone, at) => ({ tone, name: NAMES[at] ?? '' })),
    chart: {
      type: 'bars',
      rows: CLUSTERS.map(([name, ...counts], at) => {
        const [sum, own] = [sums[at] ?? 0, (counts[0] ?? 0) + (counts[1] ?? 0)];
        return {
          name,
          figures: `${own}/${sum} · ${percent(own, sum)} %`,
          parts: TONES.map((tone, n) => ({ tone, count: counts[n] ?? 0 })),
        };
      }),
    },
  });
};

/** Four targets with four ways of being reached, as a unit sees them in the dark. */
const targetsOfUnit = (): Promise<Uint8Array> =>
  progressPicture({
    theme: 'dark',
    heading: 'Tiến độ chỉ tiêu năm 2027 · Phường Láng',
    note: 'Số liệu: Báo cáo nhanh quý II năm 2027',
    legend: { value: 'kết quả', goal: 'vùng đạt chỉ tiêu', start: 'mức đầu kỳ' },
    rows: [
      {
        name: '1. Tỷ lệ hồ sơ giải quyết đúng hạn',
        figures: '92,5%, phấn đấu từ 98% trở lên · đạt 94% · Có nguy cơ chậm',
        percent: 94,
        tone: 'at_risk',
        scale: { value: 0.843, goal: [0.893, 1], start: null },
      },
      {
        name: '2. Tỷ lệ hộ nghèo',
        figures: '0,7%, phấn đấu giảm còn 0,5% · đạt 66% · Đúng tiến độ',
        percent: 66,
        tone: 'on_track',
        scale: { value: 0.568, goal: [0, 0.406], start: 0.893 },
      },
      {
        name: '3. Tỷ lệ gia đình văn hóa',
        figures: '93%, phấn đấu 90-95% · đạt · Đã hoàn thành',
        percent: 100,
        tone: 'done',
        scale: { value: 0.874, goal: [0.846, 0.893], start: null },
      },
      {
        name: '4. Số vụ cháy',
        figures: '9 vụ, phấn đấu không quá 4 vụ · đạt 44% · Chậm',
        percent: 44,
        tone: 'late',
        scale: { value: 0.893, goal: [0, 0.397], start: null },
      },
    ],
  });

if (process.argv[1] === import.meta.filename) {
  await writeFile(new URL('year-by-cluster.png', PAPERS), await yearByCluster());
  await writeFile(new URL('targets-of-a-unit.png', PAPERS), await targetsOfUnit());
  const sandbox = await openSandboxPage();
  await writeFile(PICTURE, await takePicture(sandbox, 'Nguyễn Thị Lan'));
  await sandbox.close();
  await (await openChromium()).close();
}
