import { expect } from 'vitest';

import { endContact } from '../../src/core/people/end-contact.ts';
import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { importUnits } from '../../src/core/units/import-units.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { machineRandom } from '../../src/service/machine-ports.ts';
import { addressesUnits, ALL_THREE, composes, openBroadcastCity } from './broadcast-story.ts';
import { anotherContact, joinsBoard, speaksFor } from './joining.ts';
import { askedAbout, awardTo, papersOf, receiptsOf, remarkOn } from './papers-of-roles.ts';
import { tableOf } from './people-world.ts';
import { beginPlan } from './plan-answers.ts';
import type { Player } from './player.ts';
import type { PaperThere } from './random-history.ts';
import type { World } from './world.ts';

/** What somebody may be, each by a letter in the table of rights. */
export type Roles = Readonly<Record<'x' | 'e' | 'c' | 'l' | 'd' | 's' | 'v' | 'a', Player>>;

/** Values for the braces of addresses: of the contact's own unit, and of one in another cluster. */
export type Things = Readonly<Record<string, string>>;

export type CityOfRoles = { world: World; roles: Roles; own: Things; other: Things };

/** A city with somebody in each role, and one of everything that buttons are about, of two units. */
export const openCityOfRoles = async (): Promise<CityOfRoles> => {
  const { world, admin, lan, minh, son } = await openBroadcastCity({ approvalAbove: 100 });
  const ended = await anotherContact(world, 'P-LANG', 'Trần Thị Mai');
  await ends(world, ended);
  await makesDeputy(world);
  const deputy = await speaksFor(world, ['P-VINH-HUNG'], {
    name: 'Thu',
    fullName: 'Vũ Thị Thu',
  });
  const specialist = await joinsBoard(world, 'Trần Thị Dung', 'Chuyên viên theo dõi');
  await follows(world, specialist);
  const viewer = await joinsBoard(world, 'Lê Văn Phúc', 'Lãnh đạo');
  const stranger = world.player('Người lạ');
  await stranger.starts();
  const units = await Promise.all(['P-LANG', 'SO-NOI-VU'].map((code) => unitOf(world, code)));
  const papers = await papersOf(world, { units, by: await personOf(world, lan) });
  const own = await thingsOf(world, { code: 'P-LANG', contact: lan, papers });
  const other = await thingsOf(world, { code: 'SO-NOI-VU', contact: minh, papers });
  const common = await commonThings(world, { admin, stranger, specialist, lan });
  return {
    world,
    roles: {
      x: stranger,
      e: ended,
      c: lan,
      l: son,
      d: deputy,
      s: specialist,
      v: viewer,
      a: admin,
    },
    own: { ...common, ...own },
    other: { ...common, ...other },
  };
};

const ends = (world: World, player: Player): Promise<unknown> =>
  world.stores(async (stores) => {
    const known = await stores.people.known(asTelegramId(player.id));
    const unit = await stores.units.byCode('P-LANG');
    if (!known || !unit) throw new Error('nobody to leave');
    const input = { unit, personId: known.person.id, by: known.person.id };
    return endContact(stores, input, world.clock.now());
  });

/** Phường Vĩnh Hưng is the deputy of the cluster in which Phường Láng is. */
const makesDeputy = (world: World): Promise<unknown> =>
  world.stores(async ({ units, audit }) => {
    const csv = [
      'unit_code,name,unit_type,cluster,cluster_kind,cluster_role',
      'P-VINH-HUNG,Phường Vĩnh Hưng,commune,Cụm thi đua số 2,cum,deputy',
    ].join('\n');
    const needs = { units, audit, random: machineRandom };
    const outcome = await importUnits(
      needs,
      { table: tableOf(csv), by: 'system' },
      world.clock.now(),
    );
    if (outcome.type !== 'applied') throw new Error(`no deputy: ${outcome.type}`);
  });

const follows = (world: World, specialist: Player): Promise<void> =>
  world.stores(async ({ people, units }) => {
    const known = await people.known(asTelegramId(specialist.id));
    const cluster = (await units.clusters()).find(({ name }) => name === 'Cụm thi đua số 2');
    if (!known || !cluster) throw new Error('no cluster to follow');
    await people.followCluster(known.person.id, cluster.id, world.clock.now());
  });

const personOf = (world: World, player: Player): Promise<PersonId> =>
  world.stores(async ({ people }) => {
    const known = await people.known(asTelegramId(player.id));
    return known?.person.id ?? expect.fail(`nobody knows ${player.id}`);
  });

const unitOf = (world: World, code: string): Promise<Unit> =>
  world.stores(async ({ units }) => (await units.byCode(code)) ?? expect.fail(`no unit ${code}`));

const planOf = (world: World) =>
  world.stores(async ({ milestones }) => {
    const found = await milestones.ofForm('annual-plan', yearPeriod(2027));
    return found ?? expect.fail('no plan is due');
  });

type Whose = { code: string; contact: Player; papers: readonly PaperThere[] };

/** A draft, papers with a file, a wish, a question, a link: what one unit and its contact have. */
const thingsOf = async (world: World, { code, contact, papers }: Whose): Promise<Things> => {
  const unit = await unitOf(world, code);
  const person = await personOf(world, contact);
  const plan = await planOf(world);
  if (code === 'P-LANG') await beginPlan(contact);
  else await contact.forges(`open:annual-plan:${unit.id}:2027`);
  const token = contact.findData('f1:').button.callbackData?.split(':')[1] ?? '';
  await contact.forges(`v:e:${plan.id}:${unit.id}:20270305:numbers`);
  await contact.asksTheBoard('Mẫu biểu lấy ở đâu?');
  await contact.says('/bangiao');
  const remark = await remarkOn(
    world,
    papers.find(({ key }) => key.unitId === unit.id),
  );
  const award = await awardTo(world, unit);
  const clarification = await askedAbout(
    world,
    papers.find(({ key }) => key.unitId === unit.id),
  );
  return world.stores(async ({ units, reliefs, questions }) => {
    const [membership] = await units.membershipsOf([unit.id], [2027]);
    const relief = (await reliefs.asked()).find(({ unitId }) => unitId === unit.id);
    const question = await questions.latestOf(person);
    const paper = papers.find(({ key }) => key.unitId === unit.id);
    const things = {
      unit: unit.id,
      person,
      milestone: plan.id,
      token,
      cluster: membership?.clusterId,
      relief: relief?.id,
      question: question?.id,
      number: paper?.numbers[1],
      award,
      ...receiptsOf(papers, unit),
      remark,
      clarification,
      paperFile: paper?.files[0]?.id,
      paperForm: paper?.key.formId,
    };
    return allThere(things);
  });
};

type Few = { admin: Player; stranger: Player; specialist: Player; lan: Player };

/** @throws where the city lacks what the test is about */
const allThere = (things: Readonly<Record<string, string | undefined>>): Things => {
  for (const [name, value] of Object.entries(things))
    if (value === undefined) throw new Error(`the city has no ${name}`);
  return things as Things;
};

/** What is of no unit: announcements, links of the Board, requests of strangers and about data. */
const commonThings = async (
  world: World,
  { admin, stranger, specialist, lan }: Few,
): Promise<Things> => {
  await stranger.forges('ask:');
  await stranger.says('Đỗ Thu Hà, Phường Láng');
  await admin.says('/moi P-LANG');
  await admin.says('/nhansu');
  await admin.taps('button-staff-invite');
  await admin.taps('Lãnh đạo');
  const leaving = await anotherContact(world, 'SO-NOI-VU', 'Phạm Thị Nga');
  await leaving.forges('data:erase!');
  await leaving.forges('data:complain');
  await leaving.says('Tên tôi bị ghi sai.');
  await leaving.taps('button-data-complain-yes');
  await composes(admin, 'Mời họp.');
  await addressesUnits(admin, ALL_THREE);
  const broadcast = admin.findData('tb:').button.callbackData?.split(':')[2] ?? '';
  const staff = await personOf(world, specialist);
  const unit = await unitOf(world, 'P-LANG');
  return world.stores(async (stores) => {
    const [invitation] = await stores.invitations.ofUnit(unit.id);
    const [staffInvitation] = await stores.staffInvitations.open(world.clock.now());
    const dataRequests = await stores.dataRequests.waiting();
    const [dataRequest, complaint] = (['erasure', 'complaint'] as const).map((kind) =>
      dataRequests.find((one) => one.kind === kind),
    );
    const [accessRequest] = await stores.accessRequests.waiting();
    const cityTarget = machineRandom.token(48);
    const batch = machineRandom.token(48);
    await stores.cityTargets.save({
      id: cityTarget,
      year: 2027,
      place: 0,
      answers: { target_name: 'Tỷ lệ hài lòng', target_value: 95, unit_of_measure: 'percent' },
      batch,
      by: staff,
      at: world.clock.now(),
    });
    const faq = machineRandom.token(72);
    const said = { by: staff, at: world.clock.now(), changedAt: world.clock.now() };
    const words = { question: 'Nộp ở đâu?', answer: 'Nộp tại đây.' };
    await stores.faq.save({ id: faq, isShown: true, ...words, ...said });
    const usual = machineRandom.token(72);
    await stores.reviews.saveUsual({
      id: usual,
      words: 'Cần nêu rõ thời hạn.',
      by: staff,
      at: said.at,
    });
    const things = {
      usual,
      faq,
      faqPart: 'answer',
      cityTarget,
      batch,
      accessRequest: accessRequest?.id,
      broadcast,
      complaint: complaint?.id,
      dataRequest: dataRequest?.id,
      invitation: invitation?.id,
      staff,
      staffInvitation: staffInvitation?.id,
      asker: await stores.people.known(asTelegramId(lan.id)).then((one) => one?.person.id),
      count: '0',
      date: '2027-01-11',
      digits: '20270305',
      form: 'annual-plan',
      language: 'vi',
      role: 'board_viewer',
      span: '2026-2030',
      year: '2027',
      quarter: '2027-Q1',
      place: 't0',
      revision: asId('0'),
    };
    return allThere(things);
  });
};
