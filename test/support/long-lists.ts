import { isHandIn } from '../../src/core/calendar/hand-in-form.ts';
import { everybody, type Milestone } from '../../src/core/calendar/milestone.ts';
import { checkIn } from '../../src/core/check-ins/check-in.ts';
import { parseIsoDate, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import {
  asId,
  asTelegramId,
  type BroadcastId,
  type ClusterId,
  type MilestoneId,
  type PersonId,
  type UnitId,
  type UnitsFileId,
} from '../../src/core/shared/ids.ts';
import type { Period } from '../../src/core/shared/period.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import type { Stores } from '../../src/core/stores.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { bigCity } from './big-city.ts';
import { speaksFor } from './joining.ts';
import { layAwards } from './long-awards.ts';
import { layBroadcasts, layOutcomes } from './long-news.ts';
import { layNeeds, layRisks, layTargets } from './long-papers.ts';
import { layQuestions } from './long-questions.ts';
import { upTo, type Laid } from './many.ts';
import type { Player } from './player.ts';
import { World } from './world.ts';

export const DAY = '2027-04-12';
/** When something is due that everybody owes. */
export const LAST_DAY = '2027-04-20';

/** Where the lists are that hold as many entries as one likes. */
export type LongCity = {
  world: World;
  admin: Player;
  lan: Player;
  /** Of this year, owed by all. */
  planId: MilestoneId;
  /** At which units tell what is difficult. */
  needsId: MilestoneId;
  broadcastId: BroadcastId;
  /** Of which somebody reads who received it. */
  sentId: BroadcastId;
  specialistId: PersonId;
  /** A unit of Lan's. */
  unitId: UnitId;
  /** The one unit that owes what many milestones are about, and its cluster. */
  owing: { unitId: UnitId; clusterId: ClusterId };
  fileId: UnitsFileId;
  awardsFileId: UnitsFileId;
};

const date = (text: string): CalendarDate => {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
};

const cityOf = (count: number): string =>
  `${bigCity({ clusters: count, unitsEach: 1, loose: Math.max(count, 1) })}S-1,Sở Một,department,Khối thi đua số 1,khoi\n`;

/** A city in which every list has `count` entries, or few where it cannot have more. */
export const openLongCity = async (count: number): Promise<LongCity> => {
  const world = await World.open({ city: cityOf(count), today: DAY });
  const admin = world.player('Quản trị');
  await admin.starts();
  const lan = await speaksFor(world, ['L-1'], { name: 'Lan', fullName: 'Nguyễn Thị Lan' });
  return {
    world,
    admin,
    lan,
    ...(await world.stores((stores) => fill(world, stores, { count, lan, admin }))),
  };
};

type Of = { count: number; lan: Player; admin: Player };

const there = <One>(found: One | null | undefined): One => {
  if (found === null || found === undefined) throw new Error('it is not there');
  return found;
};

const fill = async (
  world: World,
  stores: Stores,
  { count, lan, admin }: Of,
): Promise<Omit<LongCity, 'world' | 'admin' | 'lan'>> => {
  const laid: Laid = { stores, count, now: world.clock.now() };
  const known = there(await stores.people.known(asTelegramId(lan.id)));
  const board = there(await stores.people.known(asTelegramId(admin.id)));
  const by = known.person.id;
  const units = await stores.units.all();
  const loose = units.filter(({ code }) => code.startsWith('L-'));
  const owing = there(units.find(({ code }) => code === 'S-1'));
  const bloc = there((await stores.units.clusters()).find(({ kind }) => kind === 'khoi'));
  const first = there(loose[0]);
  const due = await stores.milestones.dueBetween(date('2027-01-01'), date('2027-12-31'));
  const plan = there(due.find(({ code }) => code === 'ANNUAL_PLAN'));
  const needs = there(due.find(({ formId }) => formId === checkIn.id));
  await layContacts(laid, { by, loose });
  await layMilestones(laid, { like: plan, needs, chosen: loose.slice(0, count) });
  const staff = await layStaff(laid, loose);
  await layQuestions(laid, { by, chatId: asTelegramId(lan.id) });
  await layNeeds(laid, { by, units: loose.slice(0, count), milestone: needs });
  await layRisks(laid, loose.slice(0, count));
  await layTargets(laid, { by, unit: owing });
  await layOutcomes(laid);
  await layReminders(laid, { by, loose, plan });
  for (const at of upTo(count))
    await stores.reorganisations.save({
      id: `reorganisation-${at}`,
      kind: 'close',
      state: 'planned',
      unitIds: [loose[at - 1]?.id ?? first.id],
      into: [],
      fromOn: date('2027-12-01'),
      createdBy: by,
      createdAt: laid.now,
      confirmedBy: by,
      doneAt: null,
      kept: null,
    });
  for (const at of upTo(count))
    await stores.units.setTags(loose[at - 1]?.id ?? first.id, [`Nhãn ${at}`]);
  return {
    planId: plan.id,
    needsId: needs.id,
    ...(await layBroadcasts(laid, { by: board.person.id, staff, loose })),
    specialistId: board.person.id,
    unitId: first.id,
    owing: { unitId: owing.id, clusterId: bloc.id },
    fileId: await layFile(laid, board.person.id, admin),
    awardsFileId: await layAwards(laid, { by: board.person.id, unit: owing }),
  };
};

/** Lan speaks for every unit that is in no cluster. */
const layContacts = async (
  { stores, now }: Laid,
  { by, loose }: { by: PersonId; loose: readonly Unit[] },
): Promise<void> => {
  for (const { id, code } of loose)
    if (code !== 'L-1')
      await stores.people.addContact({
        id: `contact-${code}`,
        unitId: id,
        personId: by,
        since: now,
        until: null,
      });
};

/** Such as one unit owes and were due, and such as open the year after next. */
const layMilestones = (
  { stores, count }: Laid,
  { like, needs, chosen }: { like: Milestone; needs: Milestone; chosen: readonly Unit[] },
): Promise<void> =>
  stores.milestones.save([
    ...upTo(count).flatMap((at): Milestone[] => [
      {
        ...extra(like, `past-${at}`, `Mốc cũ ${at}`),
        ...dated('2027', ['2027-01-02', '2027-03-02']),
      },
      {
        ...extra(like, `next-${at}`, `Mốc mới ${at}`),
        ...dated('2029', ['2029-01-02', '2029-03-02']),
      },
    ]),
    {
      ...extra(like, 'old', 'Mốc chung'),
      ...dated('2027', ['2027-01-02', '2027-02-02']),
      owes: like.owes,
    },
    {
      ...extra(like, 'near', 'Mốc gần'),
      ...dated('2027', ['2027-04-01', LAST_DAY]),
      formId: allForms.findLast(isHandIn)?.id ?? '',
      semantics: 'by',
      remindersOn: true,
      owes: like.owes,
    },
    {
      ...extra(like, 'chosen', 'Mốc chọn riêng'),
      ...dated('2029', ['2029-01-02', '2029-03-03']),
      formId: allForms.findLast(isHandIn)?.id ?? '',
      owes: { ...everybody, unitIds: chosen.map(({ id }) => id) },
    },
    { ...needs, isOn: true, isOwed: true, owes: like.owes },
  ]);

const extra = (like: Milestone, code: string, name: string): Milestone => ({
  ...like,
  id: asId(code),
  code: code.toUpperCase(),
  formId: allForms.find(isHandIn)?.id ?? '',
  name: { vi: name },
  short: {},
  owes: { ...everybody, types: ['department'] },
  locksOn: null,
});

const dated = (year: string, [opensOn, dueOn]: [string, string]) => ({
  period: yearPeriod(Number(year)) satisfies Period,
  opensOn: date(opensOn),
  dueOn: date(dueOn),
  onTimeUntil: date(dueOn),
});

/** Each of them also speaks for a unit. */
const layStaff = async (
  { stores, count, now }: Laid,
  loose: readonly Unit[],
): Promise<PersonId[]> => {
  const ids: PersonId[] = [];
  for (const at of upTo(count)) {
    const id = asId<PersonId>(`staff-${at}`);
    ids.push(id);
    const telegramId = asTelegramId(8_000_000_000 + at);
    const person = { id, telegramId, fullName: `Cán Bộ ${at}`, position: 'Chuyên viên' };
    await stores.people.save({ ...person, language: 'vi', activeDraftId: null, createdAt: now });
    await stores.people.grantRole({
      personId: id,
      role: 'board_specialist',
      grantedAt: now,
      grantedBy: 'system',
    });
    const unitId = loose[at - 1]?.id ?? asId<UnitId>('');
    const spoken = { unitId, personId: id, since: now, until: null };
    await stores.people.addContact({ id: `staff-${at}`, ...spoken });
    await stores.dataRequests.save({
      kind: 'erasure',
      words: '',
      id: `request-${at}`,
      personId: id,
      telegramId,
      askedAt: now,
      dueOn: date(DAY),
      state: 'asked',
      answer: '',
      decidedBy: null,
      decidedAt: null,
    });
    const lost = { chat: telegramId, reason: 'Forbidden', isSoft: false, since: now };
    await stores.reachability.markUnreachable(lost);
  }
  return ids;
};

type OfUnits = { by: PersonId; loose: readonly Unit[] };

/** What Lan was reminded of today: the plan of each unit, and of one unit on many days. */
const layReminders = async (
  { stores, count, now }: Laid,
  { by, loose, plan }: OfUnits & { plan: Milestone },
): Promise<void> => {
  const [first] = loose;
  const rowOf = (unitId: UnitId, step: string) => ({
    unitId,
    step,
    milestoneId: plan.id,
    revision: plan.revision,
    personId: by,
    audience: 'unit' as const,
    day: date(DAY),
    by: 'system' as const,
  });
  const unitId = first?.id ?? asId<UnitId>('');
  const rows = [
    ...loose.slice(0, count).map(({ id }) => rowOf(id, 'after-1')),
    ...upTo(count).map((at) => rowOf(unitId, `after-${at + 1}`)),
  ];
  await stores.reminders.plan(rows, now);
  const text = { key: 'digest-choose-paper' as const };
  await stores.reminders.say(
    rows.map((reminder) => ({ reminder, text })),
    1,
    now,
  );
};

const layFile = async (
  { stores, count, now }: Laid,
  sentBy: PersonId,
  admin: Player,
): Promise<UnitsFileId> => {
  const id = asId<UnitsFileId>('units-file-1');
  const chat = asTelegramId(admin.id);
  const file = { id, sentBy, chat, fileId: 'file', name: 'don-vi.csv', state: 'waiting' as const };
  await stores.unitsFiles.add({ ...file, sentAt: now, attempts: 0 });
  const lines = upTo(count).map((at) => ({
    key: 'form-value' as const,
    values: { value: `Đơn vị ${at}` },
  }));
  const table = { headers: [], rows: [] } as never;
  await stores.unitsFiles.markReady(id, { table, report: { lines, isReady: false } });
  return id;
};
