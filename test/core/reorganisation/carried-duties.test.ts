import { describe, expect, it } from 'vitest';

import { loadObligations } from '../../../src/core/obligations/load-obligations.ts';
import type { Relief } from '../../../src/core/obligations/relief.ts';
import { type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId, type PersonId, type ReliefId } from '../../../src/core/shared/ids.ts';
import { HOUR_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { createText } from '../../../src/text.ts';
import { MERGER, ReorganisedCity } from './reorganised-city.ts';

const text = createText();

const REPORT = 'midyear-report';

/** What a unit owes, and how it stands, by milestones. */
const owed = async (city: ReorganisedCity, code: string): Promise<Record<string, string>> => {
  const { id } = await city.unit(code);
  const all = await city.run((stores) =>
    loadObligations(stores, city, { now: city.now, unitIds: [id] }),
  );
  return Object.fromEntries(all.map(({ milestone, state }) => [milestone.code, state.type]));
};

const reliefOf = async (
  city: ReorganisedCity,
  code: string,
  given: Partial<Relief>,
): Promise<ReliefId> => {
  const unit = await city.unit(code);
  const id = asId<ReliefId>(`relief-${code}-${given.kind}`);
  await city.run(({ reliefs }) =>
    reliefs.save({
      id,
      milestoneId: asId(`m-REPORT`),
      unitId: unit.id,
      kind: 'extension',
      state: 'granted',
      until: null,
      documentNumber: null,
      documentDate: null,
      scans: [],
      reason: 'Chờ số liệu',
      answer: '',
      askedBy: asId<PersonId>('asker'),
      askedAt: city.now,
      decidedBy: null,
      decidedAt: city.now,
      ...given,
    }),
  );
  return id;
};

const reliefsAt = async (city: ReorganisedCity, code: string): Promise<Relief[]> => {
  const { id } = await city.unit(code);
  const milestoneIds = [asId<Relief['milestoneId']>('m-REPORT')];
  return city.run(({ reliefs }) => reliefs.of({ milestoneIds, unitIds: [id] }));
};

const undoesAll = async (city: ReorganisedCity): Promise<void> => {
  const admin = await city.admin();
  city.now = plusMs(city.now, HOUR_MS);
  const done = await city.run(({ reorganisations }) => reorganisations.inStates(['done']));
  for (const { id } of done) expect(await city.undoes(id, admin)).toMatchObject({ type: 'undone' });
};

describe('what is due after a merger', () => {
  it('is asked of nobody again where all have handed it in, and of the heir where one has not', async () => {
    const city = await ReorganisedCity.open();
    await city.speaks('P-THUONG');
    await city.asksFor('REPORT', REPORT, '2027-07-20');
    await city.asksFor('PLAN', 'annual-plan', '2027-07-25');
    for (const code of ['P-THUONG', 'P-HA']) await city.handsIn(code, REPORT);
    await city.handsIn('P-HA', 'annual-plan');
    await city.imports(MERGER);
    await city.goesTo('2027-07-01');
    expect(await owed(city, 'P-LANG')).toMatchObject({ REPORT: 'waived', PLAN: 'drafting' });
    const [waiver] = await reliefsAt(city, 'P-LANG');
    const why = waiver?.reason;
    const say = (language: 'vi' | 'en'): string =>
      typeof why === 'object' ? text.words(why, language) : '';
    expect(say('vi')).toBe('Đã gửi trước khi sắp xếp: Phường Láng Hạ, Phường Láng Thượng');
    expect(say('en')).toBe(
      'Submitted before the units changed: Phường Láng Hạ, Phường Láng Thượng',
    );
    await undoesAll(city);
    expect(await owed(city, 'P-HA')).toMatchObject({ REPORT: 'submitted' });
  });

  it('has the longest day that one of them was given, and what is still asked for is asked by the heir', async () => {
    const city = await ReorganisedCity.open();
    await city.speaks('P-THUONG');
    await city.asksFor('REPORT', REPORT, '2027-07-20');
    await reliefOf(city, 'P-THUONG', { until: '2027-07-28' as CalendarDate });
    await reliefOf(city, 'P-HA', { until: '2027-08-05' as CalendarDate });
    const asked = await reliefOf(city, 'P-HA', { kind: 'waiver', state: 'asked', decidedAt: null });
    await city.imports(MERGER);
    await city.goesTo('2027-07-01');
    const reliefs = await reliefsAt(city, 'P-LANG');
    expect(new Set(reliefs.map(({ kind, state, until }) => `${kind} ${state} ${until}`))).toEqual(
      new Set(['extension granted 2027-08-05', 'waiver asked null']),
    );
    await undoesAll(city);
    expect(await city.run(({ reliefs: all }) => all.byId(asked))).toMatchObject({
      unitId: (await city.unit('P-HA')).id,
      state: 'asked',
    });
  });
});

describe('the plan of the heir', () => {
  it('begins with the lists of both plans one after the other, and with the words of the fuller one', async () => {
    const city = await ReorganisedCity.open();
    await city.speaks('P-THUONG');
    const small = await city.drafts(
      'P-THUONG',
      { theme: 'Đoàn kết', 'targets.a.target_name': 'Hộ nghèo' },
      { items: { targets: ['a'] } },
    );
    const full = await city.drafts(
      'P-HA',
      {
        theme: 'Đổi mới',
        objectives: 'Vượt chỉ tiêu',
        'targets.b.target_name': 'Cây xanh',
        'targets.c.target_name': 'Gia đình văn hóa',
      },
      { items: { targets: ['b', 'c'] } },
    );
    for (const id of [small, full]) await city.submitted(id);
    await city.imports(MERGER);
    await city.goesTo('2027-07-01');
    const heir = await city.unit('P-LANG');
    const [plan, another] = await city.run(({ drafts }) => drafts.openOf(heir.id));
    expect(another).toBeUndefined();
    expect(plan?.filled.items['targets']).toEqual(['b', 'c', 'a']);
    const said = [...(plan?.filled.answers.values() ?? [])].map(({ path, value }) => [path, value]);
    expect(Object.fromEntries(said)).toEqual({
      theme: 'Đổi mới',
      objectives: 'Vượt chỉ tiêu',
      'targets.a.target_name': 'Hộ nghèo',
      'targets.b.target_name': 'Cây xanh',
      'targets.c.target_name': 'Gia đình văn hóa',
    });
    await undoesAll(city);
    expect(await city.run(({ drafts }) => drafts.openOf(heir.id))).toEqual([]);
  });

  it('keeps both lists where both plans have items of the same key', async () => {
    const city = await ReorganisedCity.open();
    await city.speaks('P-THUONG');
    for (const [code, name] of [
      ['P-THUONG', 'Hộ nghèo'],
      ['P-HA', 'Cây xanh'],
    ] as const)
      await city.submitted(
        await city.drafts(code, { 'targets.k1.target_name': name }, { items: { targets: ['k1'] } }),
      );
    await city.imports(MERGER);
    await city.goesTo('2027-07-01');
    const heir = await city.unit('P-LANG');
    const [plan] = await city.run(({ drafts }) => drafts.openOf(heir.id));
    const names = (plan?.filled.items['targets'] ?? []).map(
      (key) => plan?.filled.answers.get(`targets.${key}.target_name`)?.value,
    );
    expect(new Set(names)).toEqual(new Set(['Cây xanh', 'Hộ nghèo']));
  });
});
