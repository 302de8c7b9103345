import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  audienceRoles,
  handInStates,
  type Audience,
  type AudienceGroup,
} from '../../src/core/broadcasts/audience.ts';
import { beginBroadcast } from '../../src/core/broadcasts/change-broadcast.ts';
import { confirmBroadcast } from '../../src/core/broadcasts/confirm-broadcast.ts';
import type { BroadcastContent } from '../../src/core/broadcasts/content.ts';
import { loadAudience } from '../../src/core/broadcasts/load-audience.ts';
import { ensureMilestones } from '../../src/core/calendar/ensure-milestones.ts';
import type { CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, asTelegramId, type MilestoneId, type PersonId } from '../../src/core/shared/ids.ts';
import { unitTypes } from '../../src/core/units/unit.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { hanoiCsv, NOW, openPeopleWorld, type Needs } from '../support/people-world.ts';
import { inLanguages } from '../support/words-in-languages.ts';

const PEOPLE = 40;

const content: BroadcastContent = {
  kind: 'text',
  fromChatId: asTelegramId(1),
  messageIds: [1],
  mediaGroupId: null,
  words: 'Mời họp.',
  caption: null,
};

/** People who speak for one to three units, some also of the Board, some who cannot be reached. */
const populate = async ({ people, units, reachability }: Needs): Promise<void> => {
  const city = await units.all();
  for (let at = 0; at < PEOPLE; at += 1) {
    const id = asId<PersonId>(`person-${at}`);
    const telegramId = asTelegramId(6_000_000_000 + at);
    await people.save({
      id,
      telegramId,
      fullName: `Người ${at}`,
      position: 'Chuyên viên',
      language: at % 5 === 0 ? 'en' : 'vi',
      activeDraftId: null,
      createdAt: NOW,
    });
    for (let place = 0; place <= at % 3; place += 1) {
      const unit = city[(at * 7 + place * 31) % city.length];
      if (unit)
        await people.addContact({
          id: `contact-${at}-${place}`,
          unitId: unit.id,
          personId: id,
          since: NOW,
          until: null,
        });
    }
    if (at % 8 === 0)
      await people.grantRole({
        personId: id,
        role: at % 16 === 0 ? 'board_admin' : 'board_specialist',
        grantedAt: NOW,
        grantedBy: 'system',
      });
    if (at % 9 === 0)
      await reachability.markUnreachable({
        chat: telegramId,
        reason: 'blocked',
        isSoft: false,
        since: NOW,
      });
  }
};

const tagUnits = async ({ units }: Needs): Promise<void> => {
  for (const [at, { id }] of (await units.all()).entries())
    if (at % 4 === 0) await units.setTags(id, [at % 8 === 0 ? 'Ven đô' : 'Chuyển đổi số']);
};

const openCity = async () => {
  const world = await openPeopleWorld(hanoiCsv().toString());
  const facts = await world.run(async (needs) => {
    await ensureMilestones({ ...needs, inLanguages }, NOW);
    await populate(needs);
    await tagUnits(needs);
    const city = await needs.units.all();
    const milestones = await needs.milestones.dueBetween(
      '2026-12-01' as CalendarDate,
      '2027-12-31' as CalendarDate,
    );
    return {
      unitIds: city.map(({ id }) => id),
      clusterIds: (await needs.units.clusters()).map(({ id }) => id),
      milestoneIds: milestones.slice(0, 3).map(({ id }) => id),
    };
  });
  return { world, facts };
};

type Facts = Awaited<ReturnType<typeof openCity>>['facts'];

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

const audiences = ({ unitIds, clusterIds, milestoneIds }: Facts): fc.Arbitrary<Audience> => {
  const group = fc.record(
    {
      unitTypes: some(unitTypes),
      clusterIds: some(clusterIds),
      roles: some(audienceRoles),
      tags: some(['ven do', 'chuyen doi so']),
      unitIds: fc.subarray(unitIds, { minLength: 1 }),
      handIn: fc.record({
        milestoneId: fc.constantFrom<MilestoneId>(...milestoneIds),
        state: fc.constantFrom(...handInStates),
      }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<AudienceGroup>;
  return fc.record({
    to: fc.array(group, { minLength: 1, maxLength: 3 }),
    except: fc.array(group, { maxLength: 2 }),
  });
};

it('makes a row for each person that was counted, whatever the audience', async () => {
  const { world, facts } = await openCity();
  const forms = loadForms(createText());
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(audiences(facts), (audience) =>
      world.run(async (needs) => {
        const shown = await loadAudience(needs, forms, { audience, now: NOW });
        const people = shown.members.length;
        const change = { content: { vi: content }, audience };
        const by = asId<PersonId>('person-0');
        const { id, revision } = await beginBroadcast(needs, { by, change }, NOW);
        const input = { id, revision, people, by, approvalAbove: PEOPLE };
        const outcome = await confirmBroadcast(needs, forms, { input, now: NOW });
        const rows = await needs.broadcastRecipients.all(id);
        expect(outcome.type).toBe(people === 0 ? 'nobody' : 'started');
        expect(rows).toHaveLength(people);
        expect(new Set(rows.map(({ chatId }) => chatId)).size).toBe(people);
        expect(rows.map(({ unitIds }) => unitIds)).toEqual(shown.members.map((one) => one.unitIds));
        sent += rows.length;
      }),
    ),
    { numRuns: 60 },
  );
  // Not all of them were of nobody; how many people chance picks is between 30 and 100.
  expect(sent).toBeGreaterThan(10);
});
