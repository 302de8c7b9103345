import { describe, expect, it } from 'vitest';

import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { dutiesOf, handsIn } from '../support/duties.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { isDigest, itemsOf, loadNames } from '../support/told-items.ts';
import type { World } from '../support/world.ts';
import { openSmallCity } from '../support/year-city.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

/** "trước ngày 15/6" ends with the 14th, "chậm nhất ngày 15/6" with the 15th. */
const meanings = [
  { semantics: 'before', last: '2027-06-14', after: '2027-06-15' },
  { semantics: 'by', last: '2027-06-15', after: '2027-06-16' },
] as const;

const goTo = async (world: World, on: string, time: string): Promise<void> => {
  world.clock.moveTo(instantInHanoi(day(on), time));
  await world.pass(0);
};

const wordsOn = async (world: World, player: Player, on: string): Promise<string[]> => {
  const before = player.heard.length;
  const names = await loadNames(world);
  await goTo(world, on, '08:30');
  return player.heard
    .slice(before)
    .filter(isDigest)
    .flatMap((text) => itemsOf(text, names).map(({ words }) => words));
};

describe.each(meanings)(
  'a half-year report that is due $semantics 15/6',
  ({ semantics, last, after }) => {
    const openCity = async () => {
      const city = await openSmallCity('2027-06-07', ['Lan', 'Vân', 'Tuấn', 'Phong']);
      const { world } = city;
      await remindOf(world, ['MIDYEAR_REPORT']);
      const names = await loadNames(world);
      const milestone = names.milestones.find(
        (one) => one.code === 'MIDYEAR_REPORT' && one.period === '2027',
      );
      if (!milestone) throw new Error('no report is owed');
      const onTimeUntil = day(last);
      const changed = { ...milestone, semantics, onTimeUntil, revision: milestone.revision + 1 };
      await world.stores(({ milestones }) => milestones.save([changed]));
      return { ...city, names, milestone: changed };
    };

    it('takes it until the last minute, and a minute later it is late', async () => {
      const { world, people, names, milestone } = await openCity();
      const unitOf = (code: string) => {
        const unit = names.units.find((one) => one.code === code);
        if (!unit) throw new Error(`no unit ${code}`);
        return unit;
      };
      await people.Lan.says('/viec');
      const [, month = '', date = ''] = last.split('-').map(Number);
      expect(people.Lan).toSay('task-due', { due: `${date}/${month}/2027` });
      await goTo(world, last, '23:59');
      await people.Vân.says('/viec');
      await handsIn(world, people.Vân, { milestone, unit: unitOf('P-GIANG-VO') });
      await goTo(world, after, '00:00');
      await people.Tuấn.says('/viec');
      expect(people.Tuấn).toSay('task-overdue', { days: 1 });
      await handsIn(world, people.Tuấn, { milestone, unit: unitOf('P-O-CHO-DUA') });
      const stateOf = async (code: string) =>
        (await dutiesOf(world, code)).find((one) => one.milestone.id === milestone.id)?.state;
      expect(await stateOf('P-GIANG-VO')).toMatchObject({ type: 'submitted', isLate: false });
      expect(await stateOf('P-O-CHO-DUA')).toMatchObject({ type: 'submitted', isLate: true });
      await people.Hùng.says('/tinhhinh');
      await people.Hùng.taps('button-other-milestone');
      await people.Hùng.taps('Sơ kết 6 tháng');
      expect(people.Hùng).toSay('overview-late', { count: 1 });
    });

    it('asks on the last day, and says on the day after that it is overdue', async () => {
      const { world, people } = await openCity();
      await wordsOn(world, people.Phong, '2027-06-11');
      const [, month = '', date = ''] = last.split('-').map(Number);
      expect(await wordsOn(world, people.Phong, last)).toEqual([`today, ${date}/${month}`]);
      expect(await wordsOn(world, people.Phong, after)).toEqual([`due ${date}/${month}, 1 late`]);
    });
  },
);
