import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Address } from '../../src/bot/kit/address.ts';
import { buttons } from '../../src/bot/kit/buttons.ts';
import { asId, asTelegramId, type PersonId, type UnitId } from '../../src/core/shared/ids.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { rolesByName, type RoleOfButton } from '../support/looking-buttons.ts';
import { openWorld } from '../support/open-world.ts';
import type { Player } from '../support/player.ts';
import { FIRST_YEAR, layDown, type PaperMade, type PaperThere } from '../support/random-history.ts';
import { goTo } from '../support/reminded-world.ts';
import type { World } from '../support/world.ts';

/** So many stories of each kind of person; more of them by hand. */
const RUNS = Number(process.env['REACH_RUNS'] ?? 1);
const MOST_PRESSES = 7;
/** Also by what leads to the same by a longer way; takes minutes. */
const isWide = process.env['REACH_WIDE'] === '1';
const pressedRoles: readonly RoleOfButton[] = isWide ? ['leads', 'detours'] : ['leads'];

const kinds = ['contact', 'joined later', 'admin', 'specialist', 'viewer', 'left'] as const;
type Kind = (typeof kinds)[number];

const addresses = Object.entries(buttons).flatMap(([room, of]) =>
  Object.entries(of as unknown as Record<string, Address>).map(([name, one]) => ({
    name: `${room}.${name}`,
    one,
  })),
);

it('knows of every button whether it only looks', () => {
  const names = addresses.map(({ name }) => name);
  expect(names.filter((name) => rolesByName.get(name)?.length !== 1)).toEqual([]);
  expect([...rolesByName.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

/** The longest head that reads it: heads may begin like one another. */
const roleOf = (data: string): RoleOfButton => {
  const [found] = addresses
    .filter(({ one }) => one.read(data) !== undefined)
    .toSorted((a, b) => b.one.head.length - a.one.head.length);
  const [role] = rolesByName.get(found?.name ?? '') ?? [];
  if (!role) throw new Error(`no button writes "${data}"`);
  return role;
};

type Story = {
  clusters: number;
  years: number;
  units: { cluster: number }[];
  papers: PaperMade[];
};

const stories: fc.Arbitrary<Story> = fc.record({
  clusters: fc.integer({ min: 1, max: 3 }),
  years: fc.integer({ min: 2, max: 3 }),
  units: fc.array(fc.record({ cluster: fc.nat(3) }), {
    minLength: 2,
    maxLength: 4,
  }),
  papers: fc.array(
    fc.record({
      unit: fc.nat(3),
      form: fc.nat(40),
      yearsAfter: fc.nat(1),
      quarter: fc.constantFrom(1, 2, 3, 4),
      versions: fc.nat(2),
      hasDraft: fc.boolean(),
    }),
    { minLength: 6, maxLength: 12 },
  ),
});

/** Where a unit is: 0 stands for none. */
const clusterIn = (story: Story, at: number): number =>
  (story.units[at]?.cluster ?? 0) % (story.clusters + 1);

const cityOf = (story: Story): string => {
  const rows = ['unit_code,name,unit_type,cluster,cluster_kind,year'];
  for (const at of story.units.keys()) {
    const cluster = clusterIn(story, at);
    const place = cluster === 0 ? ',' : `Cụm thi đua số ${cluster},cum`;
    rows.push(`P-${at},Phường ${at + 1},commune,${place},${FIRST_YEAR}`);
  }
  return `${rows.join('\n')}\n`;
};

const unitsOf = (world: World): Promise<Unit[]> =>
  world.stores(async ({ units }) => [...(await units.all())]);

type Scene = { world: World; units: readonly Unit[]; player: Player; sees: ReadonlySet<UnitId> };

/** Units that somebody of the Board follows by one of its roles. */
const joinsAs = (world: World, personId: PersonId, kind: Kind): Promise<UnitId[]> =>
  world.stores(async ({ people, units }) => {
    const at = world.clock.now();
    const role = kind === 'viewer' ? 'board_viewer' : 'board_specialist';
    await people.grantRole({ personId, role, grantedAt: at, grantedBy: 'system' });
    const [cluster] = kind === 'specialist' ? await units.clusters() : [];
    if (!cluster) return [];
    await people.followCluster(personId, cluster.id, at);
    const places = await units.membershipsIn([cluster.id], [FIRST_YEAR]);
    return places.map(({ unitId }) => unitId);
  });

/** Somebody who speaks for these units, or did so once. */
const speaksFor = (
  world: World,
  personId: PersonId,
  { unitIds, hasLeft }: { unitIds: readonly UnitId[]; hasLeft: boolean },
): Promise<void> =>
  world.stores(async ({ people }) => {
    const since = world.clock.now();
    for (const unitId of unitIds) {
      await people.addContact({ id: `contact-${unitId}`, unitId, personId, since, until: null });
      if (hasLeft) await people.endContact(unitId, personId, since);
    }
  });

/** Gives somebody what their kind has, and says which units are theirs to see. */
const castAs = async (world: World, kind: Kind, units: readonly Unit[]): Promise<Scene> => {
  const player = kind === 'admin' ? world.player('Quản trị của Ban') : world.newcomer('Hoa');
  const all = { world, units, player, sees: new Set(units.map(({ id }) => id)) };
  if (kind === 'admin') return all;
  const personId = asId<PersonId>(`person-${player.id}`);
  await world.stores(({ people }) =>
    people.save({
      id: personId,
      telegramId: asTelegramId(player.id),
      fullName: 'Lê Thị Hoa',
      position: 'Chuyên viên',
      language: 'vi',
      activeDraftId: null,
      createdAt: world.clock.now(),
    }),
  );
  if (kind === 'viewer' || kind === 'specialist') {
    const unitIds = await joinsAs(world, personId, kind);
    return kind === 'viewer' ? all : { ...all, sees: new Set(unitIds) };
  }
  const unitIds = units.slice(0, kind === 'joined later' ? 2 : 1).map(({ id }) => id);
  const hasLeft = kind === 'left';
  await speaksFor(world, personId, { unitIds, hasLeft });
  return { ...all, sees: new Set(hasLeft ? [] : unitIds) };
};

/** What somebody is to find: receipts by their numbers, drafts by the data of their page. */
const wantedBy = (kind: Kind, there: readonly PaperThere[]): string[] => {
  const isContact = kind === 'contact' || kind === 'joined later';
  return there.flatMap(({ key, numbers, hasDraft }) => [
    ...numbers.map((number) => `s:${number}`),
    ...(hasDraft && isContact ? [`draft:${Object.values(key).join(':')}`] : []),
    ...(hasDraft && !isContact && kind !== 'viewer' && numbers.length === 0
      ? [`draft:${Object.values(key).join(':')}`]
      : []),
  ]);
};

type Page = { text: string; data: string[] };

/** What one press brings, wherever it stands. */
const pressed = async (player: Player, anchor: number, data: string): Promise<Page> => {
  const last = player.messages.at(-1)?.messageId ?? 0;
  await player.tapsAt(anchor, data);
  return pageSince(player, last, anchor);
};

const pageSince = (player: Player, last: number, anchor?: number): Page => {
  const shown = player.messages.filter(
    ({ from, messageId }) => from === 'bot' && (messageId > last || messageId === anchor),
  );
  return {
    text: player.news.join('\n'),
    data: shown
      .flatMap(({ inlineKeyboard }) => inlineKeyboard?.flat() ?? [])
      .flatMap(({ callbackData }) => callbackData?.replace(/^\+/, '') ?? []),
  };
};

/** Draft pages of the Board, and forms that a contact opens. */
const draftAt = (data: string, there: readonly PaperThere[]): string | undefined => {
  const at = buttons.forms.draft.read(data) ?? buttons.forms.open.read(data);
  if (at) return `draft:${at.unitId}:${at.formId}:${at.period}`;
  const number = buttons.forms.amend.read(data)?.number;
  const paper = there.find((one) => number !== undefined && one.numbers.at(-1) === number);
  return paper && `draft:${Object.values(paper.key).join(':')}`;
};

type Found = { at: Map<string, number>; dead: string[] };

/** Presses what only looks, the nearest first, until all that is wanted was found or nothing is left. */
const crawl = async (
  { world, player }: Scene,
  there: readonly PaperThere[],
  wanted: ReadonlySet<string>,
): Promise<Found> => {
  const found: Found = { at: new Map(), dead: [] };
  const outdated = world.text.words(say('button-outdated'), 'vi');
  await player.says('/menu');
  const home = player.messages.findLast(({ inlineKeyboard }) => inlineKeyboard);
  const isEnough = (): boolean => !isWide && [...wanted].every((one) => found.at.has(one));
  const seen = new Set<string>();
  /** What the page of a button shows; undefined where it is not pressed. */
  const look = async (data: string, presses: number): Promise<Page | undefined> => {
    const role = roleOf(data);
    const shown = [receiptAt(data), draftAt(data, there)].filter((one) => one !== undefined);
    if (role === 'opens') for (const one of shown) noteAt(found, one, presses);
    if (!home || !pressedRoles.includes(role)) return undefined;
    const page = await pressed(player, home.messageId, data);
    if (page.text.includes(outdated)) found.dead.push(data);
    else for (const one of shown) noteAt(found, one, presses);
    return page;
  };
  let now = pageSince(player, 0).data;
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    const next: string[] = [];
    for (const data of now) {
      if (seen.has(data) || isEnough()) continue;
      seen.add(data);
      next.push(...((await look(data, presses))?.data ?? []));
    }
    now = next;
  }
  return found;
};

const receiptAt = (data: string): string | undefined => {
  const number = buttons.forms.submission.read(data)?.number;
  return number && `s:${number}`;
};

const noteAt = ({ at }: Found, what: string, presses: number): void => {
  if (!at.has(what)) at.set(what, presses);
};

/** Nobody reads another's paper, whatever the pressed data says. */
const forgesAll = async (player: Player, those: readonly PaperThere[]): Promise<void> => {
  for (const { key, numbers, unit } of those) {
    const forged = [
      ...numbers.map((number) => buttons.forms.submission.to({ number })),
      buttons.forms.paper.to(key),
      buttons.forms.papers.to({ unitId: unit.id }),
      buttons.forms.draft.to({ ...key, page: 0 }),
      buttons.board.unit.to({ unitId: unit.id }),
    ];
    for (const data of forged) {
      await player.forges(data);
      expect([data, player.news.filter((words) => words.includes(unit.name))]).toEqual([data, []]);
    }
  }
};

it.each(kinds)(
  'brings all papers within seven presses before whoever has the right, and no other: %s',
  { timeout: 60_000 * RUNS },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const world = await openWorld({ today: '2027-02-10', city: cityOf(story) });
        const units = await unitsOf(world);
        const scene = await castAs(world, kind, units);
        await scene.player.starts();
        const admin = await world.stores(async ({ people }) => people.withRole('board_admin'));
        const by = admin[0]?.id ?? asId<PersonId>('nobody');
        const there = await layDown(world, { units, by, made: story.papers });
        for (let after = 1; after < story.years; after += 1)
          await goTo(world, `${FIRST_YEAR + after}-05-10`);
        const ofThem = there.filter(({ key }) => scene.sees.has(key.unitId));
        const wanted = new Set(wantedBy(kind, ofThem));
        const found = await crawl(scene, there, wanted);
        expect([...wanted].filter((one) => !found.at.has(one))).toEqual([]);
        expect(found.dead).toEqual([]);
        const others = there.filter(({ key }) => !scene.sees.has(key.unitId));
        const receipts = new Set(others.flatMap(({ numbers }) => numbers.map((one) => `s:${one}`)));
        expect([...found.at.keys()].filter((one) => receipts.has(one))).toEqual([]);
        await forgesAll(scene.player, others);
      }),
      { numRuns: RUNS },
    );
  },
);
