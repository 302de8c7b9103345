import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { loadObligations } from '../../../src/core/obligations/load-obligations.ts';
import { isDone } from '../../../src/core/obligations/obligation.ts';
import type { KnownPerson } from '../../../src/core/people/person.ts';
import {
  beginReorganisation,
  changeDrafted,
  confirmReorganisation,
} from '../../../src/core/reorganisation/compose-reorganisation.ts';
import {
  type Reorganisation,
  reorganisationKinds,
} from '../../../src/core/reorganisation/reorganisation.ts';
import { undoReorganisation } from '../../../src/core/reorganisation/undo-reorganisation.ts';
import { dateInHanoi } from '../../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type DraftId, type PersonId } from '../../../src/core/shared/ids.ts';
import { MINUTE_MS, plusMs } from '../../../src/core/shared/instant.ts';
import type { Period } from '../../../src/core/shared/period.ts';
import type { Stores } from '../../../src/core/stores.ts';
import { isOpen, type Unit } from '../../../src/core/units/unit.ts';
import { allForms } from '../../../src/service/form-catalogue.ts';
import { World } from '../../support/world.ts';

const UNITS = 6;

const city = `unit_code,name,unit_type,cluster,cluster_kind,cluster_role,year\n${Array.from(
  { length: UNITS },
  (_, at) =>
    `P-${at},Phường Số ${at},commune,Cụm thi đua số ${at % 2},cum,${at < 2 ? 'lead' : 'member'},2027`,
).join('\n')}\n`;

let world: World;
let admin: KnownPerson;
let made = 0;
const random = { token: () => `any-${(made += 1)}` };
const forms = { forms: new Map(allForms.map((form) => [form.id, form])) };

beforeAll(async () => {
  world = await World.open({ today: '2027-03-15', city });
  const player = world.player('Quản trị');
  await player.starts();
  admin = await world.stores(async (stores) => {
    const known = await stores.people.known(asTelegramId(player.id));
    if (!known) throw new Error('no admin');
    const units = await stores.units.all();
    for (const [at, unit] of units.entries()) await speaks(stores, unit, at);
    return known;
  });
});

afterAll(async () => {
  await world.close();
});

/** A contact of each, a draft of some, tags, a claim and a deadline by name. */
const speaks = async (stores: Stores, unit: Unit, at: number): Promise<void> => {
  const id = asId<PersonId>(`person-${at}`);
  const now = world.clock.now();
  const named = { fullName: `Người ${at}`, position: 'Công chức', language: 'vi' as const };
  await stores.people.save({
    ...named,
    id,
    telegramId: asTelegramId(7_000_000 + at),
    activeDraftId: null,
    createdAt: now,
  });
  await stores.people.addContact({
    id: `contact-${at}`,
    unitId: unit.id,
    personId: id,
    since: now,
    until: null,
  });
  // Nobody reads in these chats.
  const chat = asTelegramId(7_000_000 + at);
  await stores.reachability.markUnreachable({ chat, reason: 'none', isSoft: false, since: now });
  await stores.units.setTags(unit.id, [`nhãn ${at % 3}`]);
  if (at % 2 === 1) return;
  const draft = {
    id: asId<DraftId>(`draft-${at}`),
    token: `token-${at}`,
    unitId: unit.id,
    formId: 'annual-plan',
    period: '2027' as Period,
    formVersion: 1,
    status: 'open' as const,
    openedBy: id,
    openedAt: now,
    changedAt: now,
    filled: { answers: new Map(), items: {}, rev: 0 },
  };
  await stores.drafts.add(draft);
  await stores.drafts.save({
    draft,
    writes: ['theme', 'solutions'].slice(0, 1 + (at % 4) / 2).map((path) => ({
      type: 'answer' as const,
      path,
      value: `lời ${at}`,
      raw: `lời ${at}`,
      seen: 0,
      messageId: null,
      chatId: null,
    })),
    items: {},
    by: id,
    at: now,
  });
};

/** All that anybody sees of the city, as it can be compared. */
const seen = () =>
  world.stores(async (stores) => {
    const units = await stores.units.all();
    const now = world.clock.now();
    const owed = await loadObligations(stores, forms, { now });
    const drafts: unknown[] = [];
    const contacts: unknown[] = [];
    for (const { id, code } of units) {
      for (const { formId, filled } of await stores.drafts.openOf(id))
        drafts.push([
          code,
          formId,
          [...filled.answers.values()].map(({ path, value }) => [path, value]),
        ]);
      contacts.push([code, (await stores.people.contactsOf(id)).map(({ fullName }) => fullName)]);
    }
    const memberships = await stores.units.memberships([2027]);
    const milestones = await stores.milestones.byIds(owed.map(({ milestone }) => milestone.id));
    return {
      units,
      drafts,
      contacts,
      tags: await stores.units.tags(),
      memberships: memberships.map((one) => JSON.stringify(one)).toSorted(),
      successions: (await stores.units.successions())
        .filter((one) => one.predecessorIds.length > 0)
        .map(({ successorId, predecessorIds }) =>
          [successorId, ...predecessorIds.toSorted()].join(),
        )
        .toSorted(),
      coverage: [owed.filter(isDone).length, owed.length],
      owed: owed.map(({ unit, milestone, state }) => [unit.code, milestone.code, state.type]),
      named: milestones.map(({ owes }) => owes.unitIds),
    };
  });

type Wish = {
  kind: (typeof reorganisationKinds)[number];
  picks: number[];
  into: number;
  stays: boolean;
};

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...reorganisationKinds),
  picks: fc.uniqueArray(fc.nat({ max: UNITS - 1 }), { minLength: 2, maxLength: 4 }),
  into: fc.integer({ min: 2, max: 3 }),
  stays: fc.boolean(),
});

/** Does it today; undefined where the units do not allow it. */
const doesToday = ({ kind, picks, into, stays }: Wish): Promise<Reorganisation | undefined> =>
  world.stores(async (stores) => {
    const now = world.clock.now();
    const on = dateInHanoi(now);
    const open = (await stores.units.all()).filter(
      (unit) => isOpen(unit, on) && unit.validFrom < on,
    );
    const all = picks.flatMap((at) => open[at % Math.max(1, open.length)] ?? []);
    const [first] = all;
    if (!first) return undefined;
    const units = kind === 'merge' ? [...new Set(all)] : [first];
    const unitIds = units.map(({ id }) => id);
    const begun = await beginReorganisation(stores, random, { kind, unitIds, by: admin, now });
    const names = Array.from({ length: kind === 'split' ? into : 1 }, (_, at) => ({
      name: `Phường Mới ${(made += 1)} ${at}`,
      unitId: null,
    }));
    const [, ...others] = names;
    const own = { name: first.name, unitId: first.id };
    const isOwn = stays && (kind === 'merge' || kind === 'split');
    await changeDrafted(stores, begun.id, {
      into: kind === 'close' ? [] : isOwn ? [own, ...others] : names,
      fromOn: on,
    });
    const outcome = await confirmReorganisation(
      stores,
      { ...forms, random },
      { id: begun.id, by: admin, now },
    );
    return outcome.type === 'done' ? outcome.reorganisation : undefined;
  });

it(
  'puts everything back, whatever was done and in whatever order it is undone from the last one on',
  { timeout: 120_000 },
  async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 3 }), async (wishes) => {
        const before = [];
        const stack: Reorganisation[] = [];
        for (const one of wishes) {
          const state = await seen();
          const reorganisation = await doesToday(one);
          if (!reorganisation) continue;
          before.push(state);
          stack.push(reorganisation);
        }
        for (const { id } of stack.toReversed()) {
          world.clock.moveTo(plusMs(world.clock.now(), MINUTE_MS));
          const now = world.clock.now();
          const outcome = await world.stores((stores) =>
            undoReorganisation(stores, { id, by: admin, now }),
          );
          expect(outcome.type).toBe('undone');
          expect(await seen()).toEqual(before.pop());
          done += 1;
        }
      }),
      { numRuns: 12 },
    );
    expect(done).toBeGreaterThan(5);
  },
);
