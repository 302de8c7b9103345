import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  dateInHanoi,
  instantInHanoi,
  type CalendarDate,
} from '../../src/core/shared/calendar-date.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { speaksFor } from '../support/joining.ts';
import { beginPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

const city = `unit_code,name,unit_type,cluster,cluster_kind,cluster_role,year
P-THUONG,Phường Láng Thượng,commune,Cụm thi đua số 1,cum,lead,2027
P-HA,Phường Láng Hạ,commune,Cụm thi đua số 1,cum,member,2027
P-KHUONG,Phường Khương Đình,commune,Cụm thi đua số 1,cum,member,2027
P-CU,Phường Cũ,commune,Cụm thi đua số 1,cum,member,2027
`;

let world: World;
let admin: Player;
let lan: Player;
let hanh: Player;

const goTo = async (day: string, time = '08:30'): Promise<void> => {
  world.clock.moveTo(instantInHanoi(day as CalendarDate, time));
  await world.pass(60_000);
};

const codesOf = ({ id }: Player): Promise<string[]> =>
  world.stores(async ({ people, units }) => {
    const known = await people.known(asTelegramId(id));
    const own = await units.byIds(known?.unitIds ?? []);
    return own.map(({ code }) => code).toSorted();
  });

/** The register, drafts and contacts of the city, as anybody could compare them. */
const standing = () =>
  world.stores(async (stores) => {
    const units = await stores.units.all();
    const drafts: unknown[] = [];
    const contacts: unknown[] = [];
    for (const { id, code } of units) {
      for (const draft of await stores.drafts.openOf(id))
        drafts.push([
          code,
          draft.formId,
          draft.period,
          [...draft.filled.answers.keys()].toSorted(),
        ]);
      contacts.push([code, (await stores.people.contactsOf(id)).map(({ fullName }) => fullName)]);
    }
    return {
      units,
      drafts,
      contacts,
      memberships: await stores.units.memberships([2027]),
      successions: (await stores.units.successions()).filter(
        (one) => one.predecessorIds.length > 0,
      ),
    };
  });

beforeAll(async () => {
  world = await World.open({ today: '2027-01-04', city });
  admin = world.player('Quản trị');
  await admin.starts();
  lan = await speaksFor(world, ['P-THUONG'], { name: 'Lan', fullName: 'Nguyễn Thị Lan' });
  hanh = await speaksFor(world, ['P-HA'], { name: 'Hạnh', fullName: 'Lê Thị Hạnh' });
  await beginPlan(lan);
  await lan.says('Động viên cán bộ, công chức hoàn thành nhiệm vụ năm 2027.');
});

afterAll(async () => {
  await world.close();
});

const confirms = async (): Promise<void> => {
  await admin.taps('button-reorganisation-confirm');
  await admin.taps('guard-button-sure');
  await world.pass(60_000);
};

describe('units that change', () => {
  it('merge on their day: previewed, with drafts, contacts, cluster and history, and told to both', async () => {
    await admin.says('/sapxep');
    await admin.taps('button-reorganisation-merge');
    await admin.says('Láng Thượng, phường Láng Hạ');
    expect(admin).toSay('reorganisation-names-merge');
    await admin.says('Phường Láng');
    expect(admin).toSay('reorganisation-day');
    await admin.says('ngày 1 tháng 2 năm 2027');
    expect(admin).toSay('reorganisation-drafts', { count: 1 });
    expect(admin).toSay('reorganisation-contacts', { count: 2 });
    expect(admin.screen).toContain('Phường Láng: Cụm thi đua số 1, trưởng');
    await confirms();
    expect(admin.screen).toContain('chờ đến ngày');
    expect(await codesOf(lan)).toEqual(['P-THUONG']);

    await goTo('2027-02-01');
    expect(await codesOf(lan)).toEqual(['P-LANG', 'P-THUONG']);
    expect(await codesOf(hanh)).toEqual(['P-HA', 'P-LANG']);
    for (const player of [lan, hanh]) {
      expect(player).toSay('reorganised-contact', { unit: 'Phường Láng' });
      expect(player.heard.filter((text) => text.includes('sáp nhập thành'))).toHaveLength(1);
    }
    // The draft goes on where it was, for whoever speaks for the unit now.
    await lan.says('/tieptuc');
    expect(lan.screen).toContain('Kế hoạch năm 2027 · Phường Láng\n');
    expect(lan).toSay('annual-plan_theme.ask');
    const places = await world.stores(async ({ units }) => {
      const unit = await units.byCode('P-LANG');
      return units.membershipsOf(unit ? [unit.id] : [], [2027]);
    });
    expect(places).toMatchObject([{ role: 'lead', since: '2027-02-01' }]);
  });

  it('are as before within a day of it, with what was answered meanwhile', async () => {
    await lan.says('Đoàn kết, kỷ cương, về đích sớm');
    await admin.says('/sapxep');
    await admin.taps(admin.buttons.find((words) => words.includes('sáp nhập thành')) ?? '');
    await admin.taps('button-reorganisation-undo');
    await admin.taps('guard-button-sure');
    await world.pass(60_000);
    expect(admin.heard.join('\n')).toContain('Đã hoàn tác việc sắp xếp');
    expect(lan).toSay('reorganisation-undone');
    expect(await codesOf(lan)).toEqual(['P-THUONG']);
    await lan.says('/tieptuc');
    expect(lan.screen).toContain('Kế hoạch năm 2027 · Phường Láng Thượng');
    const { drafts, memberships } = await standing();
    expect(drafts).toEqual([['P-THUONG', 'annual-plan', '2027', ['objectives', 'theme']]]);
    expect(memberships).toHaveLength(4);
    await admin.says('P-LANG');
    expect(admin.screen).not.toContain('P-LANG\n');
  });

  it('split, where the first takes over and the others are vacant', async () => {
    const before = await standing();
    await admin.says('P-HA');
    await admin.taps('button-reorganise');
    await admin.taps('button-reorganisation-split');
    await admin.says('Phường Láng Hạ Đông\nPhường Láng Hạ Tây');
    await admin.taps('button-reorganisation-today');
    expect(admin).toSay('reorganisation-vacant', { count: 1 });
    await confirms();
    expect(await codesOf(hanh)).toEqual(['P-HA', 'P-LANG-HA-DONG']);
    await admin.says('/tomtat');
    await admin.taps('button-vacant-units');
    expect(admin.screen).toContain('Phường Láng Hạ Tây: chưa mời');
    await admin.says('/sapxep');
    await admin.taps(admin.buttons.find((words) => words.includes('chia thành')) ?? '');
    await admin.taps('button-reorganisation-undo');
    await admin.taps('guard-button-sure');
    expect(await standing()).toEqual(before);
  });

  it('get another name on a day, and are found by the old one', async () => {
    await admin.says('P-KHUONG');
    await admin.taps('button-reorganise');
    await admin.taps('button-reorganisation-rename');
    await admin.says('Phường Khương Mới');
    await admin.says('15/2/2027');
    expect(admin).toSay('reorganisation-rename-keeps');
    await confirms();
    await goTo('2027-02-15');
    await admin.says('Phường Khương Mới');
    expect(admin.screen).toContain('Phường Khương Mới · P-KHUONG');
    await admin.says('Phường Khương Đình');
    expect(admin.screen).toContain('Phường Khương Mới · P-KHUONG');
    const [unit] = await world.stores(async ({ units }) => {
      const one = await units.byCode('P-KHUONG');
      return one ? [one] : [];
    });
    expect(unit?.formerNames).toEqual([
      { name: 'Phường Khương Đình', shortName: 'Phường Khương Đình', until: '2027-02-14' },
    ]);
    expect(admin.heard.join('\n')).toContain('Phường Khương Đình đổi tên thành Phường Khương Mới');
  });

  it('are told to whoever has put them together, when they export what is kept of them', async () => {
    const ofThem = await world.stores(async ({ people, ownRecords }) => {
      const known = await people.known(asTelegramId(admin.id));
      if (!known) throw new Error('the admin is nobody');
      const { id: personId, telegramId } = known.person;
      const records = await ownRecords.of({ personId, telegramId }, 100);
      return records.filter(({ kind }) => kind === 'reorganisation').map(({ words }) => words);
    });
    expect(ofThem).toContain('Phường Khương Đình → Phường Khương Mới');
    expect(ofThem).toContain('Phường Láng Thượng; Phường Láng Hạ → Phường Láng');
    await admin.says('/dulieu');
    await admin.taps('button-data-export');
    const { bytes } = world.control.file(admin.messages.at(-1)?.document?.fileUniqueId ?? '');
    const exported = JSON.stringify(await readWorkbook(new Uint8Array(bytes).buffer));
    expect(exported).toContain('Sắp xếp đơn vị đã soạn, đã xác nhận');
    expect(exported).toContain('Phường Khương Đình → Phường Khương Mới');
  });

  it('close with open duties, of which nobody is reminded any more', async () => {
    const minh = await speaksFor(world, ['P-CU'], { name: 'Minh', fullName: 'Trần Văn Minh' });
    await admin.says('P-CU');
    await admin.taps('button-reorganise');
    await admin.taps('button-reorganisation-close');
    await admin.taps('button-reorganisation-today');
    expect(admin).toSay('reorganisation-after-closed');
    await confirms();
    expect(minh).toSay('reorganised-closed');
    const heard = minh.heard.length;
    await goTo('2027-02-26');
    await goTo('2027-03-05');
    expect(minh.heard.slice(heard)).toEqual([]);
    await minh.says('/menu');
    expect(minh).toSay('unit-ended', { unit: 'Phường Cũ' });
    // A day later it stands.
    await admin.says('/sapxep');
    expect(admin.buttons.join('\n')).not.toContain('button-reorganisation-undo');
    expect(dateInHanoi(world.clock.now()) > '2027-02-16').toBe(true);
    expect(DAY_MS).toBe(86_400_000);
  });
});
