import { expect, it } from 'vitest';

import { instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { handsInClaimed } from '../support/duties.ts';
import { speaksFor } from '../support/joining.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { itemsOf, loadNames } from '../support/told-items.ts';
import type { World } from '../support/world.ts';

const city = `unit_code,name,unit_type,cluster,cluster_kind,year
P-THUONG,Phường Láng Thượng,commune,Cụm thi đua số 1,cum,2027
P-HA,Phường Láng Hạ,commune,Cụm thi đua số 1,cum,2027
P-KHAC,Phường Khương Đình,commune,Cụm thi đua số 1,cum,2027
`;

/** Two wards become one on 1 July. */
const merger = `unit_code,name,unit_type,cluster,cluster_kind,year,valid_from,valid_to,predecessor_codes
P-THUONG,Phường Láng Thượng,commune,Cụm thi đua số 1,cum,2027,,2027-06-30,
P-HA,Phường Láng Hạ,commune,Cụm thi đua số 1,cum,2027,,2027-06-30,
P-LANG,Phường Láng,commune,Cụm thi đua số 1,cum,2027,2027-07-01,,P-THUONG; P-HA
`;

const goTo = async (world: World, day: string, time = '08:30'): Promise<void> => {
  world.clock.moveTo(instantInHanoi(day as CalendarDate, time));
  await world.pass(0);
};

type Wards = { world: World; admin: Player; people: Record<string, Player> };

/** Both wards have a contact, and one of them also speaks for a ward that stays. */
const openWards = async (): Promise<Wards> => {
  const world = await openWorld({ today: '2027-01-04', city });
  const admin = world.player('Quản trị');
  await remindOf(world, ['MIDYEAR_REPORT', 'NTVT_DOSSIER', 'CHECKIN_Q3']);
  const people = {
    Lan: await speaksFor(world, ['P-THUONG'], { name: 'Lan', fullName: 'Nguyễn Thị Lan' }),
    Hạnh: await speaksFor(world, ['P-HA', 'P-KHAC'], { name: 'Hạnh', fullName: 'Lê Thị Hạnh' }),
  };
  await goTo(world, '2027-06-10');
  await admin.sendsFile('sap-xep.csv', Buffer.from(merger));
  await world.settle();
  await admin.taps('Ghi danh sách');
  await world.settle();
  return { world, admin, people };
};

/** `CODE of unit` for all that somebody is reminded of on these days. */
const askedOn = async (
  { world, people }: Wards,
  who: string,
  days: readonly string[],
): Promise<Record<string, string[]>> => {
  const names = await loadNames(world);
  const asked: Record<string, string[]> = {};
  for (const day of days) {
    const before = people[who]?.heard.length ?? 0;
    await goTo(world, day);
    const texts = people[who]?.heard.slice(before).filter((text) => text.startsWith('Nhắc việc'));
    expect(texts?.length).toBeLessThanOrEqual(1);
    const items = (texts ?? []).flatMap((text) => itemsOf(text, names));
    const named = items.filter(({ about }) => about !== null);
    asked[day] = named.map(({ about, words }) => {
      const thanks = words.endsWith('thanks') ? ', thanks' : '';
      return `${about?.milestone.code ?? ''} of ${about?.unit.name ?? ''}${thanks}`;
    });
  }
  return asked;
};

const news = (player: Player): string[] =>
  player.heard.filter((text) => text.includes('sáp nhập vào Phường Láng từ 1/7/2027.'));

const LONG_MS = 120_000;

it(
  'asks two wards until they merge, and their successor from then on; contacts move along',
  async () => {
    const wards = await openWards();
    const { world, people, admin } = wards;
    const [lan, hanh] = [people['Lan'], people['Hạnh']];
    if (!lan || !hanh) throw new Error('nobody speaks');
    expect(await askedOn(wards, 'Lan', ['2027-06-14', '2027-06-15', '2027-06-16'])).toEqual({
      '2027-06-14': ['MIDYEAR_REPORT of Phường Láng Thượng'],
      '2027-06-15': ['MIDYEAR_REPORT of Phường Láng Thượng'],
      '2027-06-16': ['MIDYEAR_REPORT of Phường Láng Thượng'],
    });
    // On 30 June others hear of the dossiers of 31 July, which are no longer theirs.
    await askedOn(wards, 'Lan', ['2027-06-18', '2027-06-24']);
    expect(await askedOn(wards, 'Lan', ['2027-06-30'])).toEqual({ '2027-06-30': [] });
    expect(await askedOn(wards, 'Hạnh', ['2027-06-30'])).toEqual({ '2027-06-30': [] });

    await goTo(world, '2027-07-01', '07:00');
    await lan.says('/viec');
    expect(lan.screen).not.toContain('Phường Láng Thượng');
    // Not every unit has one: whether it has is asked, and nothing is owed before.
    expect(lan.screen).toContain('Phường Láng');
    expect(lan.buttons.join('\n')).toContain('Người tốt việc tốt 2027');
    await hanh.says('/viec');
    expect(hanh.screen).toContain('Phường Khương Đình');
    expect(await askedOn(wards, 'Lan', ['2027-07-01', '2027-07-02'])).toEqual({
      '2027-07-01': ['NTVT_DOSSIER of Phường Láng'],
      '2027-07-02': [],
    });
    expect([news(lan).length, news(hanh).length]).toEqual([1, 1]);

    // Who has said that there is one is reminded of it like of anything else.
    for (const [player, ward] of [
      [lan, 'Phường Láng'],
      [hanh, 'Phường Khương Đình'],
    ] as const) {
      await player.says('/viec');
      const asks = () =>
        player.buttons.find(
          (one) =>
            one.includes('Người tốt việc tốt 2027') && (player === lan || one.includes(ward)),
        );
      while (!asks() && player.sees('button-page-after')) await player.taps('button-page-after');
      await player.taps(asks() ?? `${ward}: Người tốt việc tốt 2027`);
      await player.taps('button-claim-has');
    }
    expect(await askedOn(wards, 'Lan', ['2027-07-16'])).toEqual({
      '2027-07-16': ['NTVT_DOSSIER of Phường Láng'],
    });
    const names = await loadNames(world);
    const milestone = names.milestones.find(
      ({ code, period }) => code === 'NTVT_DOSSIER' && period === '2027',
    );
    const unit = names.units.find(({ code }) => code === 'P-LANG');
    if (!milestone || !unit) throw new Error('no duty');
    await handsInClaimed(world, lan, { milestone, unit });
    // What one of them has handed in nobody is asked for again.
    expect(await askedOn(wards, 'Hạnh', ['2027-07-23'])).toEqual({
      '2027-07-23': ['NTVT_DOSSIER of Phường Khương Đình', 'NTVT_DOSSIER of Phường Láng, thanks'],
    });
    await admin.says('P-LANG');
    expect(admin.screen).toContain('Nguyễn Thị Lan');
    expect(admin.screen).toContain('Lê Thị Hạnh');
  },
  LONG_MS,
);

it(
  'lets the successor make the plan that its check-in is filled from',
  async () => {
    const wards = await openWards();
    const { world, people } = wards;
    const lan = people['Lan'];
    if (!lan) throw new Error('nobody speaks');
    await goTo(world, '2027-07-01', '07:00');
    await goTo(world, '2027-09-17');
    await lan.taps('Bắt đầu: Báo cáo nhanh quý III/27');
    expect(lan).toSay('draft-lacking');
    await lan.taps('button-open-needed');
    expect(lan).toSay('annual-plan_objectives.ask');
  },
  LONG_MS,
);
