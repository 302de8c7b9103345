import { expect, it } from 'vitest';

import { asTelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';
import { importUnits } from '../../src/core/units/import-units.ts';
import { openWorld } from '../support/open-world.ts';
import { tableOf } from '../support/people-world.ts';
import type { Player } from '../support/player.ts';
import type { World } from '../support/world.ts';

let made = 0;

/** A list of units as an admin would import it. */
const imported = (world: World, csv: string): Promise<void> =>
  world.stores(async (stores) => {
    const random = { token: () => `merged-${(made += 1)}` };
    const table = tableOf(csv);
    const outcome = await importUnits(
      { ...stores, random },
      { table, by: 'cli' },
      world.clock.now(),
    );
    expect(outcome).toMatchObject({ type: 'applied' });
  });

const MERGER = `unit_code,name,unit_type,valid_from,valid_to,predecessor_codes
P-LANG,Phường Láng,commune,,30/6/2027,
P-DONG-DA,Phường Đống Đa,commune,,30/6/2027,
P-LANG-HA,Phường Láng Hạ,commune,1/7/2027,,"P-LANG, P-DONG-DA"
`;

const DIVISION = `unit_code,name,unit_type,valid_from,valid_to,predecessor_codes
P-LANG,Phường Láng,commune,,30/6/2027,
P-LANG-HA,Phường Láng Hạ,commune,1/7/2027,,P-LANG
P-LANG-TRUNG,Phường Láng Trung,commune,1/7/2027,,P-LANG
`;

const codesOf = (world: World, { id }: Player): Promise<string[]> =>
  world.stores(async ({ people, units }) => {
    const known = await people.known(asTelegramId(id));
    const own = await units.byIds(known?.unitIds ?? []);
    return own.map(({ code }) => code).toSorted();
  });

const openIn = async (csv: string) => {
  const world = await openWorld({ today: '2027-06-10' });
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị của')];
  await lan.starts();
  await admin.starts();
  await imported(world, csv);
  return { world, lan, admin };
};

it('leads the contact of a merged unit on to the one that carries it on', async () => {
  const { world, lan, admin } = await openIn(MERGER);
  await world.pass(DAY_MS);
  expect(await codesOf(world, lan)).toEqual(['P-LANG']);
  await world.pass(21 * DAY_MS);
  expect(lan.heard.at(-1)).toContain(
    'Phường Đống Đa, Phường Láng sáp nhập vào Phường Láng Hạ từ 1/7/2027.',
  );
  expect(lan.heard.at(-1)).toContain('Đồng chí tiếp tục là đầu mối của Phường Láng Hạ.');
  expect(admin).toSay('reorganisation-carried', { drafts: 0, contacts: 1, papers: 0 });
  await lan.taps('button-menu');
  expect(lan.screen).toContain('Phường Láng Hạ');
  expect(lan.screen).not.toContain('Phường Láng\n');
  await lan.asksTheBoard('Kế hoạch năm của phường cũ có phải làm lại không?');
  expect(lan).toSay('question-opened');
  expect(lan.buttons).toEqual(['Rút câu hỏi']);

  // What those before have handed in is a button away.
  await lan.says('/bandagui');
  await lan.taps('Hồ sơ cũ: Phường Đống Đa');
  expect(lan.screen).toContain('Phường Đống Đa');

  // Once: what an admin ends stays ended.
  await admin.says('P-LANG-HA');
  await admin.taps('button-contact-end');
  await admin.taps('button-contact-end-yes');
  await world.pass(2 * DAY_MS);
  expect(await codesOf(world, lan)).toEqual(['P-LANG']);
  await lan.says('/menu');
  expect(lan).toSay('unit-ended', { unit: 'Phường Láng' });
  expect(lan).toSay('unit-ended-successors', { units: 'Phường Láng Hạ' });
});

it('says who carries on a unit that was divided, and leaves the choice to the Board', async () => {
  const { world, lan } = await openIn(DIVISION);
  await world.pass(22 * DAY_MS);
  expect(await codesOf(world, lan)).toEqual(['P-LANG']);
  expect(lan).toSay('reorganised-divided');
  await lan.starts();
  expect(lan).toSay('unit-ended', { unit: 'Phường Láng' });
  expect(lan.screen).toContain('Phường Láng Hạ, Phường Láng Trung');
  await lan.says('/bangiao');
  expect(lan).toSay('hand-over-no-unit');
});

it('follows several mergers in a row to the unit that is there today', async () => {
  const { world, lan } = await openIn(MERGER);
  await imported(
    world,
    `unit_code,name,unit_type,valid_from,valid_to,predecessor_codes
P-LANG-HA,Phường Láng Hạ,commune,1/7/2027,31/7/2027,
P-MOI,Phường Mới,commune,1/8/2027,,P-LANG-HA
`,
  );
  await world.pass(60 * DAY_MS);
  expect(await codesOf(world, lan)).toEqual(['P-LANG', 'P-LANG-HA', 'P-MOI']);
  expect(lan.heard.join('\n')).toContain('Phường Láng Hạ sáp nhập vào Phường Mới từ 1/8/2027.');
  await lan.says('/menu');
  expect(lan.screen).toContain('Phường Mới');
});
