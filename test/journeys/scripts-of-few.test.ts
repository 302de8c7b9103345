import { expect, it } from 'vitest';

import { instantInHanoi, parseIsoDate } from '../../src/core/shared/calendar-date.ts';
import { allScripts } from '../scripts/all-scripts.ts';
import { campaignPlanScript } from '../scripts/campaigns.ts';
import { extraHandInScript } from '../scripts/hand-ins.ts';
import {
  schoolDossierScript,
  schoolRegistrationScript,
  schoolYearReportScript,
} from '../scripts/school.ts';
import type { FormScript } from '../scripts/script.ts';
import { openWorld } from '../support/open-world.ts';
import { playedInChat } from '../support/played-in-chat.ts';
import type { World } from '../support/world.ts';
import { openSmallCity } from '../support/year-city.ts';

const ofSchools = [schoolDossierScript, schoolRegistrationScript, schoolYearReportScript];
const ofTheBoard = [campaignPlanScript, extraHandInScript];

it('leaves no script out that the sandbox’s units are not asked for', () => {
  const others = allScripts.filter(({ onFormOnly }) => onFormOnly);
  expect(new Set(others)).toEqual(new Set([...ofSchools, ...ofTheBoard]));
});

const passesTo = async (world: World, { today }: FormScript): Promise<void> => {
  const day = parseIsoDate(today);
  if (day) await world.pass(Math.max(instantInHanoi(day, '09:00') - world.clock.now(), 0));
};

it('takes the papers of a school year from a school, as the scripts tell it', async () => {
  const { world, people } = await openSmallCity('2027-07-26', ['Hải']);
  for (const script of ofSchools) {
    await passesTo(world, script);
    expect(await playedInChat(world, script, people.Hải)).toSay('receipt');
  }
}, 120_000);

it('takes what the Board asks for besides, as the scripts tell it', async () => {
  const world = await openWorld({ today: '2027-01-25' });
  const admin = world.player('Quản trị');
  for (const [name, form] of [
    ['Kế hoạch phong trào “Tổ dân phố số”', 'Kế hoạch phong trào năm 2027'],
    ['Báo cáo hội nghị phát động', null],
  ] as const) {
    await admin.says('/lich');
    await admin.taps('button-calendar-add');
    await admin.says(name, '5/2/2027');
    if (form !== null) {
      await admin.taps('button-calendar-form');
      await admin.taps(form);
      await admin.taps('‹ Về mốc');
    }
    await admin.taps('button-calendar-switch-on');
    await admin.taps('button-calendar-save');
  }
  for (const script of ofTheBoard) {
    await passesTo(world, script);
    expect(await playedInChat(world, script)).toSay('receipt');
  }
});
