import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { hasFilledPlan } from '../support/filled-plan.ts';
import { joinsBoard } from '../support/joining.ts';
import { beginPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { goTo } from '../support/reminded-world.ts';
import { World } from '../support/world.ts';

let world: World;
let admin: Player;
let head: Player;

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  head = await joinsBoard(world, 'Lê Văn Chính', 'Lãnh đạo');
  const lan = world.player('Phường Láng');
  await beginPlan(lan);
  await hasFilledPlan(lan);
  await submitPlan(lan);
});

afterAll(async () => {
  await world.close();
});

const numberIn = (pattern: RegExp, { screen }: Player): number =>
  Number(pattern.exec(screen)?.[1]?.replaceAll('.', '') ?? Number.NaN);

/** The newest picture that somebody got, with its words. */
const pictureOf = (player: Player) => player.messages.findLast(({ photo }) => photo);

describe('the year at a glance', () => {
  it('tells the head what is done of what is owed, and what the week has brought', async () => {
    await head.says('/tongquan');
    expect(head).toSay('city-year-heading', { year: '2027' });
    expect(head).toSay('city-year-week', { count: 1, full: 0 });
    expect(head).toSay('city-year-on-time', { count: 1 });
    const owed = numberIn(/phải gửi: ([\d.]+) bản/u, head);
    expect(head).toSay('city-year-done', { done: 1, owed, percent: Math.floor(100 / owed) });
    await goTo(world, '2027-04-05');
    await head.says('/tongquan');
    expect(head).toSay('city-year-week', { count: 0, full: 0 });
    const [all, overdue, open] = [
      numberIn(/phải gửi: ([\d.]+) bản/u, head),
      numberIn(/Quá hạn, chưa gửi: ([\d.]+)/u, head),
      numberIn(/Còn hạn: ([\d.]+)/u, head),
    ];
    expect(all).toBeGreaterThan(owed);
    expect(1 + overdue + open).toBe(all);
  });

  it('is a picture, light or dark, that leads to the units of a cluster and on to it', async () => {
    await head.says('/tongquan');
    await head.taps('button-city-year-bars');
    expect(pictureOf(head)?.caption).toContain('Năm 2027 theo cụm, khối');
    expect(pictureOf(head)?.photo?.width).toBe(780);
    await head.taps('button-city-year-dark');
    expect(head.sees('button-city-year-light')).toBe(true);
    const before = pictureOf(head)?.messageId;
    await head.taps('Cụm 3');
    expect(pictureOf(head)?.messageId).not.toBe(before);
    expect(pictureOf(head)?.caption).toContain('Cụm thi đua số 3, năm 2027');
    await head.taps('button-city-year-map');
    expect(pictureOf(head)?.caption).toContain('cụm, khối và các mốc');
    await head.taps('button-city-year-back');
    await head.taps('button-city-year-clusters');
    expect(head.screen).toContain('Cụm thi đua số 2');
    await head.taps('button-city-year-back');
    await head.taps('button-city-year-types');
    expect(head.screen).toMatch(/• xã, phường: \d+ % \(\d+\/\d+\)/u);
  });

  it('gives the head the report on a milestone as a paper', async () => {
    await head.says('/tinhhinh');
    await head.taps('button-paper-summary');
    expect(head.messages.at(-1)?.document?.fileName).toMatch(/\.docx$/);
  });

  it('leads from what is overdue to what can be done about it', async () => {
    await admin.says('/tongquan');
    await admin.taps('button-city-year-late');
    expect(admin.screen).toMatch(/quá \d+ ngày làm việc; (chưa nhắc|nhắc lần cuối)/u);
    const first = admin.buttons.find((label) => label.startsWith('1. '));
    await admin.taps(first ?? '');
    expect(admin.sees('cluster-button-extend')).toBe(true);
  });

  it('is a unit’s own too: what it sent and owes, its targets as a picture, and its place nowhere', async () => {
    const lan = world.player('Phường Láng');
    await lan.says('/menu');
    await lan.taps('button-year');
    await lan.taps('button-unit-year');
    expect(lan).toSay('unit-year-heading', { year: '2027', unit: 'Phường Láng' });
    const [done, owed] = [/\((\d+)\/\d+ bản/u, /\/(\d+) bản đến kỳ/u].map((of) =>
      numberIn(of, lan),
    );
    expect(done).toBe(1);
    const missing = numberIn(/Còn phải gửi: (\d+) bản/u, lan);
    expect(missing).toBe((owed ?? 0) - 1);
    expect(lan.screen).not.toMatch(/xếp|thứ hạng/iu);
    expect(lan.screen.split('\n').length).toBeLessThanOrEqual(18);
    await lan.taps('button-unit-year-targets');
    expect(pictureOf(lan)?.caption).toContain('Tiến độ chỉ tiêu năm 2027 của Phường Láng');
    await lan.taps('button-city-year-dark');
    await lan.taps('button-unit-year');
    await lan.taps('button-papers');
    await lan.taps('button-unit-year');
    expect(lan).toSay('unit-year-heading', { year: '2027', unit: 'Phường Láng' });
    await admin.says('/tinhhinh phuong lang');
    await admin.taps('button-unit-year');
    expect(admin).toSay('unit-year-heading', { year: '2027', unit: 'Phường Láng' });
  });

  it('is a workbook with a row for each paper that is owed', async () => {
    await admin.says('/tongquan');
    const owed = numberIn(/phải gửi: ([\d.]+) bản/u, admin);
    await admin.taps('button-workbooks');
    await admin.taps('button-workbook-year');
    const file = admin.messages.findLast(({ document }) => document);
    const { bytes } = world.control.file(file?.document?.fileUniqueId ?? '');
    const [sheet] = await readWorkbook(new Uint8Array(bytes).buffer);
    const rows = (sheet?.data ?? []).slice(2);
    expect(rows).toHaveLength(owed);
    expect(rows.filter((row) => row.includes('Đúng hạn'))).toHaveLength(1);
  });

  it('sets clusters beside one another for the Board, a row a unit with its receipts', async () => {
    await admin.says('/tongquan');
    await admin.taps('button-city-ranking');
    expect(admin).toSay('city-ranking-heading', { year: '2027' });
    expect(admin.screen).toMatch(/1\. .*: [\d,]+; chưa tự chấm, đúng hạn \d+\/\d+/u);
    await admin.taps('button-city-year-workbook');
    const file = admin.messages.findLast(({ document }) => document);
    const { bytes } = world.control.file(file?.document?.fileUniqueId ?? '');
    const [sheet] = await readWorkbook(new Uint8Array(bytes).buffer);
    const [paper] = await world.stores(async ({ submissions }) =>
      submissions.latestOf('annual-plan', '2027' as never),
    );
    expect(sheet?.data.flat()).toContain(paper?.number);
  });

  it('shows a unit the place of its cluster once the Board has published it, and no longer', async () => {
    const lan = world.player('Phường Láng');
    const ownYear = async (): Promise<string> => {
      await lan.says('/menu');
      await lan.taps('button-year');
      await lan.taps('button-unit-year');
      return lan.screen;
    };
    expect(await ownYear()).not.toContain('bảng Ban công bố');
    await admin.says('/tongquan');
    await admin.taps('button-city-ranking');
    const places = new Map(
      [...admin.screen.matchAll(/^(\d+)\. (.*?): ([\d,]+);/gmu)].map(([, place, name, points]) => [
        name,
        `: thứ ${place}/18, ${points} điểm`,
      ]),
    );
    await admin.taps('button-ranking-publish');
    await admin.taps('guard-button-sure');
    await world.pass(60_000);
    const seen = await ownYear();
    const [, cluster = ''] = /^(.*): thứ \d+\//mu.exec(seen) ?? [];
    expect(seen).toContain(places.get(cluster) ?? 'no place');
    expect(seen).toMatch(/chưa tự chấm; đúng hạn \d+\/\d+/u);
    await admin.says('/tongquan');
    await admin.taps('button-city-ranking');
    await admin.taps('button-ranking-withdraw');
    expect(await ownYear()).not.toContain('bảng Ban công bố');
    await admin.says('/nhatky');
    expect(admin.screen).toContain('công bố bảng so sánh cụm, khối');
  });

  it('shows a specialist what they follow, and nothing of another cluster', async () => {
    const dung = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
    await dung.says('/tongquan');
    expect(dung).toSay('city-year-nothing-owed');
    await world.stores(async ({ people, units }) => {
      const known = await people.known(asTelegramId(dung.id));
      const other = (await units.clusters()).find(({ name }) => name.endsWith('số 2'));
      if (!known || !other) throw new Error('nobody to follow anything');
      await people.followCluster(known.person.id, other.id, world.clock.now());
    });
    await dung.says('/tongquan');
    await dung.taps('button-city-year-clusters');
    expect(dung.screen).toContain('Cụm thi đua số 2');
    expect(dung.screen.match(/Cụm thi đua số/gu)).toHaveLength(1);
    await dung.taps('button-city-year-back');
    await dung.taps('button-city-year-bars');
    expect(pictureOf(dung)?.photo?.width).toBe(780);
    await dung.says('/tinhhinh');
    await dung.taps('button-other-milestone');
    await dung.taps('Kế hoạch năm 2027');
    await dung.taps('button-paper-summary');
    expect(dung.messages.at(-1)?.document?.fileName).toMatch(/\.docx$/);
  });
});
