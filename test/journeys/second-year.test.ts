import { describe, expect, it } from 'vitest';

import { loadObligations } from '../../src/core/obligations/load-obligations.ts';
import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { readUnitsFile } from '../../src/papers/read-units-file.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { composes } from '../support/broadcast-story.ts';
import { speaksFor } from '../support/joining.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { openSmallCity, type SmallCity } from '../support/year-city.ts';

const { forms } = loadForms(createText());

/** A list of units, looked at and written. */
const sends = async (
  { world, people: { Hùng } }: SmallCity,
  csv: string,
  look: (dryRun: string) => void = () => {},
): Promise<void> => {
  await Hùng.sendsFile('danh-sach.csv', Buffer.from(csv));
  await world.settle();
  look(Hùng.heard.at(-1) ?? '');
  await Hùng.taps('units-plan-button-apply');
  await world.settle();
};

/** A city that has lived since January 2027, on 1 September of that year. */
const openCity = async (): Promise<SmallCity> => {
  const city = await openSmallCity('2027-01-04', ['Lan', 'Vân', 'Hải', 'Dung']);
  await sends(city, 'unit_code,name,unit_type\nX-LE,Xã Lẻ,commune\n');
  await remindOf(city.world, ['ANNUAL_PLAN']);
  return city;
};

const goTo = async ({ world }: SmallCity, day: string, time = '08:30'): Promise<void> => {
  world.clock.moveTo(instantInHanoi(day as CalendarDate, time));
  await world.pass(0);
};

const looksAtPlan = async (player: Player): Promise<void> => {
  await player.says('/tinhhinh');
  await player.taps('button-other-milestone');
  await player.taps('Kế hoạch năm 2028');
};

/** What was said of the coming year on the way. */
const preparing = (player: Player): string[] =>
  player.heard.filter((words) => words.startsWith('Chuẩn bị năm 2028') && words.includes('việc'));

/** Who has to submit the milestone of 2028 with that code, by the codes of units. */
const owing = ({ world }: SmallCity, code: string): Promise<string[]> =>
  world.stores(async (stores) => {
    const due = await stores.milestones.dueBetween(
      '2028-01-01' as CalendarDate,
      '2028-12-31' as CalendarDate,
    );
    const milestoneIds = due.filter((one) => one.code === code).map(({ id }) => id);
    const where = { now: world.clock.now(), milestoneIds };
    return (await loadObligations(stores, { forms }, where)).map(({ unit }) => unit.code);
  });

const placesIn = ({ world }: SmallCity, year: number): Promise<string[]> =>
  world.stores(async ({ units }) => {
    const codeOf = new Map((await units.all()).map(({ id, code }) => [id, code]));
    const nameOf = new Map((await units.clusters()).map(({ id, name }) => [id, name.slice(-1)]));
    const all = await units.memberships([year]);
    return all
      .filter((one) => one.year === year)
      .map(({ unitId, clusterId, role }) =>
        [codeOf.get(unitId), nameOf.get(clusterId), role].join(' '),
      )
      .toSorted();
  });

describe('the second year', () => {
  it('tells admins from September what the next one lacks, and each week until nothing is missing', async () => {
    const city = await openCity();
    const { Hùng, Lan } = city.people;
    await goTo(city, '2027-08-31');
    expect(preparing(Hùng)).toEqual([]);

    await goTo(city, '2027-09-01');
    expect(preparing(Hùng)).toHaveLength(1);
    expect(preparing(Hùng)[0]).toContain('Cụm, khối chưa chốt');
    expect(preparing(Lan)).toEqual([]);
    await goTo(city, '2027-09-06');
    await goTo(city, '2027-09-07');
    await goTo(city, '2027-09-07', '15:00');
    expect(preparing(Hùng)).toHaveLength(2);

    await Hùng.taps('Chuẩn bị năm 2028');
    expect(Hùng.screen).toMatch(
      /○ Cụm, khối\n12 đơn vị theo năm 2027, chưa chốt\n1 đơn vị chưa xếp/,
    );
    expect(Hùng.screen).toMatch(/Trưởng, phó\n1 cụm, khối chưa có trưởng/);
    expect(Hùng.screen).toMatch(/Chuyên viên theo dõi\n2 cụm, khối chưa có người theo dõi/);
    expect(Hùng.screen).toMatch(/Ngày nghỉ\nTạm tính/);
    expect(Hùng.screen).toMatch(/Đầu mối\n\d+ đơn vị chưa được mời/);

    await Hùng.taps('button-prepare-calendar');
    await Hùng.taps('button-prepare-agree');
    expect(Hùng.screen).toMatch(/● Lịch các mốc\n\d+ mốc, đã xác nhận/);

    // Whoever has said nothing for half a year is invited again.
    await Hùng.taps('button-prepare-contacts');
    expect(Hùng.screen).toMatch(/Không dùng 6 tháng qua\n[^]*Phường Láng: lần cuối 4\/1\/2027/);
    await Lan.says('/menu');
    await Hùng.says('/menu');
    await Hùng.taps('Chuẩn bị năm 2028');
    await Hùng.taps('button-prepare-contacts');
    expect(Hùng.screen).not.toContain('Phường Láng');
    await Hùng.taps('Mời lại Phường Giảng Võ');
    expect(Hùng.screen).toMatch(/mời đồng chí làm đầu mối của Phường Giảng Võ[^]*\?start=i-/);
  });

  it('goes on with the clusters of 2027 until others are confirmed, and says so', async () => {
    const city = await openCity();
    const { Hùng, Lan, Hải, Dung } = city.people;
    await goTo(city, '2027-10-05');
    await looksAtPlan(Hùng);
    expect(Hùng.screen).toContain('Cụm, khối theo năm 2027 (năm 2028 chưa chốt)');
    expect(Hùng.buttons.join('\n')).toMatch(
      /Cụm 1 · 0\/5[^]*Cụm 2 · 0\/3[^]*Khối 3 · 0\/4[^]*Chưa xếp cụm, khối · 0\/1/,
    );

    await goTo(city, '2028-01-10');
    await Lan.says('/cum');
    expect(Lan.screen).toContain('Cụm thi đua số 1');
    expect(Lan.screen).toContain('Cụm, khối theo năm 2027 (năm 2028 chưa chốt)');
    await Dung.says('/cum');
    expect(Dung.screen).toContain('Khối thi đua số 3');
    await Dung.says('/tinhhinh');
    expect(Dung.screen).toContain('Tổng số: 4');
    expect((await owing(city, 'CLUSTER_PACT')).toSorted()).toEqual(['P-LANG', 'X-GIA-LAM']);
    expect(Hải.heard.join('\n')).not.toContain('Chuẩn bị năm');

    // A unit without a cluster is listed, invited, nudged and asked like any other.
    expect(await owing(city, 'ANNUAL_PLAN')).toContain('X-LE');
    const le = await speaksFor(city.world, ['X-LE'], { name: 'Lê', fullName: 'Lê Văn Lê' });
    await Hùng.says('/cum');
    await Hùng.taps('Chưa thuộc cụm, khối nào');
    await Hùng.taps('Kế hoạch năm 2028');
    await Hùng.taps('cluster-button-nudge-all');
    await composes(Hùng, 'Mời họp.');
    await Hùng.taps('broadcast-button-audience');
    await Hùng.taps('broadcast-button-add-to');
    await Hùng.taps('broadcast-button-by-clusters');
    await Hùng.taps('☐ Chưa xếp cụm, khối');
    expect(Hùng.screen).toContain('Gửi tới: Chưa xếp cụm, khối');
    await Hùng.taps('Xong');
    await Hùng.taps('broadcast-button-back');
    await Hùng.taps('broadcast-button-check');
    expect(Hùng.screen).toContain('Số người nhận: 1');
    await goTo(city, '2028-01-10', '10:00');
    expect(le.heard.join('\n')).toContain('Kế hoạch năm 2028');

    await goTo(city, '2028-03-31');
    await Hùng.says('/tinhhinh');
    expect(Hùng.screen).toContain('Cụm, khối theo năm 2027 (năm 2028 chưa chốt)');
    await Lan.says('/cum');
    expect(Lan.screen).toContain('Cụm thi đua số 1');
    // And in the year after that.
    await goTo(city, '2029-03-31');
    await Lan.says('/cum');
    expect(Lan.screen).toContain('Cụm, khối theo năm 2027 (năm 2029 chưa chốt)');
  });

  it('carries clusters over as a proposal that an admin changes in the chat and by file, and confirms', async () => {
    const city = await openCity();
    const { Hùng, Lan, Vân } = city.people;
    await goTo(city, '2027-10-05');
    await Hùng.says('/menu');
    await Hùng.taps('Chuẩn bị năm 2028');
    await Hùng.taps('button-prepare-clusters');
    expect(Hùng.screen).toContain('Đề xuất theo năm 2027: 12 đơn vị');
    await Hùng.taps('● Cụm 2 · 3');
    await Hùng.taps('Xã Ô Diên');
    await Hùng.taps('button-proposal-move');
    await Hùng.taps('Cụm 1');
    await Hùng.taps('button-proposal-back');
    await Hùng.taps('Phường Giảng Võ');
    await Hùng.taps('button-proposal-lead');
    await Hùng.taps('button-proposal-back');
    expect(Hùng.screen).toMatch(/Phường Giảng Võ: trưởng \(mới\)[^]*Phường Láng \(mới\)/);

    // Nothing of it counts yet.
    await looksAtPlan(Hùng);
    expect(Hùng.buttons.join('\n')).toMatch(/Cụm 1 · 0\/5[^]*Cụm 2 · 0\/3/);

    await Hùng.taps('Chuẩn bị năm 2028');
    await Hùng.taps('button-prepare-clusters');
    await Hùng.taps('button-proposal-workbook');
    const sent = Hùng.messages.findLast(({ document }) => document !== undefined)?.document;
    expect(sent?.fileName).toBe('cum-khoi-2028.xlsx');
    const { bytes } = city.world.control.file(sent?.fileUniqueId ?? '');
    const read = await readUnitsFile(bytes);
    if (!('table' in read)) throw new Error('the workbook does not read');
    const csv = [read.table.header, ...read.table.rows.map(({ cells }) => cells)]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n');
    await sends(city, csv.replace(/("SO-Y-TE".*)"thành viên"/u, '$1"trưởng"'), (dryRun) =>
      expect(dryRun).toContain('Cụm, khối năm 2028: 12 đơn vị trong tệp'),
    );
    const agreed = await placesIn(city, 2028);
    expect(agreed).toHaveLength(12);
    expect(agreed).toContain('X-O-DIEN 1 member');
    expect(agreed).toContain('P-GIANG-VO 1 lead');
    expect(agreed).toContain('P-LANG 1 member');
    expect(agreed).toContain('SO-Y-TE 3 lead');

    // What is changed afterwards waits for another confirmation.
    await Hùng.says('/lich');
    await Hùng.taps('Năm 2028');
    await Hùng.taps('Chuẩn bị năm 2028');
    await Hùng.taps('button-prepare-clusters');
    expect(Hùng.screen).toContain('Đã chốt: 12 đơn vị');
    await Hùng.taps('button-proposal-loose');
    await Hùng.taps('Xã Lẻ');
    await Hùng.taps('button-proposal-place');
    await Hùng.taps('Cụm 2');
    await Hùng.taps('button-proposal-back');
    await Hùng.taps('button-proposal-back');
    await Hùng.taps('button-proposal-confirm');
    expect(Hùng.screen).toContain('Đã chốt 1 đơn vị cho năm 2028');
    expect(await placesIn(city, 2028)).toContain('X-LE 2 member');

    // In January the lead of 2027 follows what is left of it, the lead of 2028 what is new.
    await goTo(city, '2028-01-10');
    await Lan.says('/cum');
    expect(Lan.screen).toContain('Cụm thi đua số 1');
    expect(Lan.screen).toContain('2027');
    expect(Lan.screen).not.toContain('Kế hoạch năm 2028');
    await Vân.says('/cum');
    expect(Vân.screen).toContain('Kế hoạch năm 2028');
    expect(Vân.screen).not.toContain('tổng kết năm 2027');
    expect((await owing(city, 'CLUSTER_PACT')).toSorted()).toEqual([
      'P-GIANG-VO',
      'SO-Y-TE',
      'X-GIA-LAM',
    ]);

    await goTo(city, '2028-02-02');
    await Lan.says('/cum');
    expect(Lan.screen).not.toContain('Cụm thi đua số 1');
    await Vân.says('/cum');
    expect(Vân.screen).toContain('Kế hoạch năm 2028');
  });

  it('confirms what was shown, and nothing where it has changed meanwhile', async () => {
    const city = await openCity();
    const { Hùng } = city.people;
    await goTo(city, '2027-11-02');
    await Hùng.says('/menu');
    await Hùng.taps('Chuẩn bị năm 2028');
    await Hùng.taps('button-prepare-clusters');
    const confirming = Hùng.find('button-proposal-confirm');
    await Hùng.taps('● Cụm 2');
    await Hùng.taps('Xã Bát Tràng');
    await Hùng.taps('button-proposal-lead');
    await Hùng.tapsOld(confirming);
    expect(Hùng.screen).toContain('Danh sách vừa thay đổi');
    expect(await placesIn(city, 2028)).toEqual([]);
    await Hùng.taps('button-proposal-forget');
    await Hùng.taps('button-proposal-confirm');
    expect(await placesIn(city, 2028)).toHaveLength(12);
    expect(await placesIn(city, 2028)).toContain('X-GIA-LAM 2 lead');
    await looksAtPlan(Hùng);
    expect(Hùng.screen).not.toContain('chưa chốt');
  });
});
