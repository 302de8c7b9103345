import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { buttons } from '../../src/bot/kit/buttons.ts';
import { yearOfMilestone } from '../../src/core/calendar/milestone.ts';
import { loadObligations } from '../../src/core/obligations/load-obligations.ts';
import { dateInHanoi } from '../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type PersonId } from '../../src/core/shared/ids.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { addresses, called, crawl, type Found } from '../support/crawl.ts';
import { rolesByName } from '../support/looking-buttons.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { RandomCity, storiesOf, type Story } from '../support/random-city.ts';
import { FIRST_YEAR, layDown, type PaperThere } from '../support/random-history.ts';
import { goTo } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

/** So many stories of each kind of person; more of them by hand. */
const RUNS = Number(process.env['REACH_RUNS'] ?? 1);
/** Also by what leads to the same by a longer way; takes minutes. */
const isWide = process.env['REACH_WIDE'] === '1';

const kinds = [
  'contact',
  'joined later',
  'lead',
  'deputy',
  'admin',
  'specialist',
  'viewer',
  'left',
] as const;
type Kind = (typeof kinds)[number];

const { forms } = loadForms(createText());

it('knows of every button whether it only looks', () => {
  const names = addresses.map(({ name }) => name);
  expect(names.filter((name) => rolesByName.get(name)?.length !== 1)).toEqual([]);
  expect([...rolesByName.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

/** What somebody may read of a paper: all of it, what was handed in, or nothing. */
type Right = 'acts' | 'officer' | 'handed in' | 'none';

type Scene = {
  world: World;
  player: Player;
  story: Story;
  city: RandomCity;
  kind: Kind;
  units: readonly Unit[];
  /** Where they are in the list of units. */
  speaksFor: readonly number[];
  followed: number;
};

/** For which units somebody speaks. */
const ownUnits = (kind: Kind, city: RandomCity): number[] => {
  switch (kind) {
    case 'lead':
    case 'deputy':
      return city.namedAs(kind).slice(-1);
    case 'joined later':
      return [0, 1];
    case 'contact':
    case 'left':
      return [0];
    case 'admin':
    case 'specialist':
    case 'viewer':
      return [];
  }
};

/** Gives somebody what their kind has. */
const castAs = async (world: World, kind: Kind, story: Story): Promise<Scene> => {
  const city = new RandomCity(story);
  const player = kind === 'admin' ? world.player('Quản trị của Ban') : world.newcomer('Hoa');
  const all = await world.stores(async ({ units }) => [...(await units.all())]);
  const units = Array.from({ length: city.size }, (_, at) =>
    all.find(({ code }) => code === `P-${at}`),
  ).filter((unit) => unit !== undefined);
  const own = ownUnits(kind, city);
  const scene = { world, player, story, city, kind, units, speaksFor: own, followed: 0 };
  if (kind === 'admin') return scene;
  const personId = asId<PersonId>(`person-${player.id}`);
  const at = world.clock.now();
  return world.stores(async ({ people, units: register }) => {
    await people.save({
      id: personId,
      telegramId: asTelegramId(player.id),
      fullName: 'Lê Thị Hoa',
      position: 'Chuyên viên',
      language: 'vi',
      activeDraftId: null,
      createdAt: at,
    });
    for (const place of own) {
      const unitId = units[place]?.id;
      if (!unitId) continue;
      const until = null;
      await people.addContact({ id: `contact-${unitId}`, unitId, personId, since: at, until });
      if (kind === 'left') await people.endContact(unitId, personId, at);
    }
    if (kind !== 'viewer' && kind !== 'specialist') return scene;
    const role = kind === 'viewer' ? 'board_viewer' : 'board_specialist';
    await people.grantRole({ personId, role, grantedAt: at, grantedBy: 'system' });
    const [cluster] = kind === 'specialist' ? await register.clusters() : [];
    if (!cluster) return scene;
    await people.followCluster(personId, cluster.id, at);
    return { ...scene, followed: Number(cluster.name.slice(-1)) };
  });
};

type OwedPaper = PaperThere & {
  /** Of the milestone that lets leads read it; undefined where none does. */
  readByLeadsOf: number | undefined;
  /** The unit owes it, and it can be handed in by now. */
  isOwed: boolean;
};

/** What the city's milestones say of each paper. */
const readings = (world: World, there: readonly PaperThere[]): Promise<OwedPaper[]> =>
  world.stores(async (stores) => {
    const now = world.clock.now();
    const found: OwedPaper[] = [];
    for (const paper of there) {
      const { formId, period, unitId } = paper.key;
      const milestone = await stores.milestones.ofForm(formId, period);
      const isRead = milestone?.isReadByLead === true && milestone.isOn;
      const hasBegun = milestone !== null && milestone.opensOn <= dateInHanoi(now);
      const owed = hasBegun
        ? await loadObligations(stores, { forms }, { now, milestoneIds: [milestone.id] })
        : [];
      found.push({
        ...paper,
        readByLeadsOf: isRead ? yearOfMilestone(milestone) : undefined,
        isOwed: owed.some(({ unit }) => unit.id === unitId),
      });
    }
    return found;
  });

/** Worked out from the story, beside the program's own rules. */
const rightTo = (scene: Scene, { unit, readByLeadsOf: year }: OwedPaper): Right => {
  const { kind, city, speaksFor, followed, story, units } = scene;
  const { today } = story;
  const at = units.findIndex(({ id }) => id === unit.id);
  if (kind === 'left') return 'none';
  if (kind === 'admin') return 'officer';
  if (kind === 'viewer') return 'handed in';
  if (kind === 'specialist')
    // Without any cluster there was none to follow.
    return followed > 0 && city.isFollowed(followed, { unit: at, today }) ? 'officer' : 'none';
  if (speaksFor.includes(at)) return 'acts';
  const isLed =
    year !== undefined &&
    speaksFor.some((lead) => city.followsAsLead(lead, { unit: at, year, today }));
  return isLed ? 'handed in' : 'none';
};

/** What somebody is to find of a paper: receipts, the draft, each file. */
const wantedOf = (scene: Scene, paper: OwedPaper): string[] => {
  const { key, numbers, hasDraft } = paper;
  const right = rightTo(scene, paper);
  // A lead looks at what the units of the cluster owe; what they need not hand in is not there.
  const isAside = right === 'handed in' && scene.kind !== 'viewer' && !paper.isOwed;
  if (right === 'none' || isAside) return [];
  const seesDraft = right === 'acts' || (right === 'officer' && numbers.length === 0);
  return [
    ...numbers.map(called.receipt),
    ...(hasDraft && seesDraft ? [called.draft(key)] : []),
    ...filesFor(right, paper),
  ];
};

/** What a unit has not sent yet it finds in its form. */
const filesFor = (right: Right, { numbers, files }: PaperThere): string[] =>
  numbers.length === 0 && right !== 'officer' ? [] : files.map(({ id }) => called.file(id));

/** Nobody reads another's paper, whatever the pressed data says. */
const forgesAll = async ({ player }: Scene, those: readonly PaperThere[]): Promise<void> => {
  for (const { key, numbers, unit, files } of those) {
    const forged = [
      ...numbers.flatMap((number) => [
        buttons.forms.submission.to({ number }),
        buttons.board.files.to({ number }),
      ]),
      ...files.map(({ id }) => buttons.board.file.to({ id })),
      buttons.forms.paper.to(key),
      buttons.forms.papers.to({ unitId: unit.id }),
      buttons.forms.draft.to({ ...key, page: 0 }),
      buttons.forms.open.to(key),
      buttons.board.unit.to({ unitId: unit.id }),
    ];
    const sent = player.messages.filter(({ document }) => document).length;
    for (const data of forged) {
      await player.forges(data);
      expect([data, player.news.filter((words) => words.includes(unit.name))]).toEqual([data, []]);
    }
    expect(player.messages.filter(({ document }) => document)).toHaveLength(sent);
  }
};

/** What has not been sent is not for those who read what was. */
const forgesDrafts = async ({ player }: Scene, those: readonly PaperThere[]): Promise<void> => {
  for (const { key, files, numbers } of those) {
    if (numbers.length > 0) continue;
    const sent = player.messages.filter(({ document }) => document).length;
    await player.forges(buttons.forms.draft.to({ ...key, page: 0 }));
    expect(player.news.join('\n')).not.toContain('12/KH-UBND');
    for (const { id } of files) await player.forges(buttons.board.file.to({ id }));
    expect(player.messages.filter(({ document }) => document)).toHaveLength(sent);
  }
};

/** One milestone is asked of one unit alone, though others have handed in for it. */
const choosesUnit = (world: World, there: readonly PaperThere[], at: number): Promise<void> =>
  world.stores(async ({ milestones }) => {
    const chosen = there[at % Math.max(1, there.length)]?.key;
    const milestone = chosen && (await milestones.ofForm(chosen.formId, chosen.period));
    if (!chosen || !milestone) return;
    const owes = { ...milestone.owes, unitIds: [chosen.unitId] };
    await milestones.save([{ ...milestone, owes }]);
  });

/** Day by day far enough that the program has prepared each year. */
const livesUntil = async (world: World, today: string): Promise<void> => {
  const ways = ['2027-05-10', '2027-12-20', '2028-05-10', '2028-12-20'];
  for (const day of ways.filter((one) => one < today)) await goTo(world, day);
  await goTo(world, today);
};

/** By the shortest ways; where these lead not to all, as for a lead or where one unit alone owes what the city shows, by all. */
const looksFor = async (
  scene: Scene,
  { there, wanted }: { there: readonly PaperThere[]; wanted: ReadonlySet<string> },
): Promise<Found> => {
  const how = { world: scene.world, player: scene.player, there, wanted, isWide };
  const found = await crawl({ ...how, pressedRoles: ['leads'] });
  const isAll = [...wanted].every((one) => found.at.has(one));
  return isAll && !isWide ? found : crawl({ ...how, pressedRoles: ['leads', 'detours'] });
};

it.each(kinds)(
  'brings all papers within seven presses before whoever has the right, and no other: %s',
  { timeout: 90_000 * RUNS },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(storiesOf(kind === 'lead' || kind === 'deputy'), async (story) => {
        const { file } = new RandomCity(story);
        const world = await openWorld({ today: '2027-02-10', city: file });
        const scene = await castAs(world, kind, story);
        const { player } = scene;
        await player.starts();
        const [admin] = await world.stores(({ people }) => people.withRole('board_admin'));
        const by = admin?.id ?? asId<PersonId>('nobody');
        await livesUntil(world, story.today);
        const untilYear = Math.max(FIRST_YEAR, Number(story.today.slice(0, 4)));
        const made = story.papers;
        const there = await layDown(world, { units: scene.units, by, made, untilYear });
        await choosesUnit(world, there, story.chosen);
        const papers = await readings(world, there);
        const wanted = new Set(papers.flatMap((paper) => wantedOf(scene, paper)));
        const found = await looksFor(scene, { there, wanted });
        expect([...wanted].filter((one) => !found.at.has(one))).toEqual([]);
        expect(found.dead).toEqual([]);
        const ofRight = (right: Right): OwedPaper[] =>
          papers.filter((paper) => rightTo(scene, paper) === right);
        const others = ofRight('none');
        const notTheirs = new Set(
          others.flatMap(({ numbers, files, key }) => [
            ...numbers.map(called.receipt),
            ...files.map(({ id }) => called.file(id)),
            called.draft(key),
          ]),
        );
        expect([...found.at.keys()].filter((one) => notTheirs.has(one))).toEqual([]);
        await forgesAll(scene, others);
        await forgesDrafts(scene, ofRight('handed in'));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
);
