import { expect, it } from 'vitest';

import type { Relief } from '../../src/core/obligations/relief.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type ReliefId } from '../../src/core/shared/ids.ts';
import { openWorld } from '../support/open-world.ts';
import { seesDeadline } from '../support/sees-deadline.ts';
import type { World } from '../support/world.ts';

const STATISTICS = 'Thống kê năm 2026';

/** Phường Láng is asked until when; `place` is milestone and unit as buttons carry them. */
const asksForTime = async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await lan.taps('button-relief');
  await lan.taps(STATISTICS);
  await lan.taps('button-relief-extension');
  const data = lan.findData('v:e:').button.callbackData ?? '';
  const place = data.split(':').slice(2, 4).join(':');
  return { world, lan, admin, place };
};

const asked = (world: World) => world.stores(({ reliefs }) => reliefs.asked());

const ODD_DAYS = ['20270231', '20279999', 'zzzzzzzz', '99991231', '00010101', '', '1e9', 'NaN'];

it('takes no day from a button that is none', async () => {
  const { world, lan, admin, place } = await asksForTime();
  for (const day of ODD_DAYS)
    for (const data of [`v:e:${place}:${day}`, `v:e:${place}:${day}:numbers`]) {
      await lan.forges(data);
      expect(lan).toSay('button-outdated');
    }
  await lan.forges(`v:e:${place}:20280331:numbers`);
  expect(lan).toSay('relief-refused-too-late');
  await lan.forges(`v:e:${place}:20270204:constructor`);
  expect(lan).toSay('button-outdated');
  for (const day of ODD_DAYS) await admin.forges(`cum:x:${place}:${day}`);
  expect(admin).toSay('button-outdated');
  await admin.forges(`cum:x:${place}:21990101`);
  expect(admin).toSay('cluster-refused-too-late');
  expect(await asked(world)).toEqual([]);
});

it('takes no day from words that is none, or that nobody can mean', async () => {
  const { world, lan } = await asksForTime();
  for (const said of ['31/12/9999', '31/2/2027', '1/1/2199', 'constructor', '2027-02-31']) {
    await lan.says(said);
    expect(lan).toSay('relief-until-unclear');
  }
  expect(await asked(world)).toEqual([]);
  await lan.says('5/2/2027');
  expect(lan).toSay('relief-until-chosen');
});

const storedRelief = (place: string, given: Pick<Relief, 'state' | 'until'>): Relief => {
  const [milestoneId = '', unitId = ''] = place.split(':');
  return {
    id: asId<ReliefId>(`relief-${given.state}`),
    milestoneId: asId(milestoneId),
    unitId: asId(unitId),
    kind: 'extension',
    documentNumber: null,
    documentDate: null,
    scans: [],
    answer: '',
    reason: '',
    askedBy: null,
    askedAt: 0 as Relief['askedAt'],
    decidedBy: null,
    decidedAt: null,
    ...given,
  };
};

it('lives with days that an earlier version has kept', async () => {
  const { world, lan, admin, place } = await asksForTime();
  const until = '9997-12-31' as CalendarDate;
  await world.stores(({ reliefs }) =>
    reliefs.save(storedRelief(place, { state: 'granted', until })),
  );
  await lan.says('/viec');
  await seesDeadline(lan, 'Thống kê năm 2026', {
    due: '1/2/2027 (31/1 là ngày nghỉ); nên gửi trước 29/1',
  });
  const odd = storedRelief(place, { state: 'asked', until: 'zzzz-zz-zz' as CalendarDate });
  await world.stores(({ reliefs }) => reliefs.save(odd));
  await admin.starts();
  await admin.forges(`v:g:${odd.id}`);
  expect(admin).toSay('button-outdated');
  await admin.forges(`v:n:${odd.id}`);
  await admin.taps('refusal-reason-unclear');
  expect(admin).toSay('relief-decision-refused');
  expect(await asked(world)).toEqual([]);
});

it('puts no reminder off for good', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  for (const until of ['2027-02-31', '2199-01-01', '9999-12-31']) {
    await lan.forges(`nl:d:2027-01-11:${until}`);
    expect(lan).toSay('button-outdated');
  }
});
