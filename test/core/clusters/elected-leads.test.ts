import { expect, it } from 'vitest';

import { loadElectedLeads, takeElectedLeads } from '../../../src/core/clusters/elected-leads.ts';
import { nothingFilled } from '../../../src/core/forms/forms.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import {
  asId,
  type DraftId,
  type PersonId,
  type SubmissionId,
} from '../../../src/core/shared/ids.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { confirmProposal, markOf } from '../../../src/core/units/edit-proposal.ts';
import { importUnits } from '../../../src/core/units/import-units.ts';
import {
  loadProposal,
  openPlaces,
  type YearProposal,
} from '../../../src/core/units/year-proposal.ts';
import {
  LAN,
  NOW,
  openPeopleWorld,
  type PeopleWorld,
  tableOf,
} from '../../support/people-world.ts';

const asked = { year: 2028, today: '2027-12-12' as CalendarDate };

const city = `unit_code,name,unit_type,cluster,year,cluster_role
X-A,Xã An,commune,Cụm 1,2027,lead
X-B,Xã Bình,commune,Cụm 1,2027,deputy
X-C,Xã Cao,commune,Cụm 1,2027,
X-D,Xã Đông,commune,Cụm 2,2027,lead
`;

/** The lead of Cụm 1 has handed in the minutes of its review. */
const handsInReview = ({ run }: PeopleWorld, chosen: { lead: string; deputies: string }) =>
  run(async ({ units, people, drafts, submissions }) => {
    const unit = await units.byCode('X-A');
    if (!unit) throw new Error('not there');
    const person = asId<PersonId>('p-lead');
    await people.save({
      id: person,
      telegramId: LAN,
      fullName: 'Trần Lan',
      position: '',
      language: 'vi',
      activeDraftId: null,
      createdAt: NOW,
    });
    const key = { unitId: unit.id, formId: 'cluster-review', period: yearPeriod(2027) };
    const shared = { ...key, formVersion: 6 };
    const id = asId<DraftId>('review');
    await drafts.add({
      ...shared,
      id,
      token: 'review-1',
      status: 'submitted',
      filled: nothingFilled,
      openedBy: person,
      openedAt: NOW,
      changedAt: NOW,
    });
    const answers = { next_lead: chosen.lead, next_deputies: chosen.deputies };
    const entries = Object.entries(answers).map(([field, value]) => ({
      type: 'answer',
      field,
      value,
    }));
    await submissions.add({
      ...shared,
      id: asId<SubmissionId>('review'),
      number: 'BN-2027-1',
      draftId: id,
      version: 1,
      content: JSON.stringify({
        form: 'cluster-review',
        formVersion: 6,
        sections: [{ id: 'election', entries }],
      }),
      hash: '',
      submittedBy: person,
      onBehalf: false,
      submittedAt: NOW,
    });
  });

const rolesIn = ({ clusters }: YearProposal): string[] =>
  clusters.flatMap(({ places }) =>
    places.map(({ unit, membership, why }) => [unit.code, membership.role, why].join(' ')),
  );

const openCity = async (): Promise<PeopleWorld> => {
  const world = await openPeopleWorld('');
  await world.run((needs) => importUnits(needs, { table: tableOf(city), by: 'cli' }, NOW));
  return world;
};

it('tells whom a cluster has chosen, takes it into the proposal, and counts once that is confirmed', async () => {
  const world = await openCity();
  const { run } = world;
  expect(await run((stores) => loadElectedLeads(stores, asked))).toEqual([]);
  await handsInReview(world, { lead: 'Xã Bình', deputies: 'Xã Cao; Hội Nông dân' });

  const [elected, ...others] = await run((stores) => loadElectedLeads(stores, asked));
  expect(others).toEqual([]);
  expect(elected?.cluster.name).toBe('Cụm 1');
  expect(elected?.lead.code).toBe('X-B');
  expect(elected?.deputies.map(({ code }) => code)).toEqual(['X-C']);
  // Nothing is changed by being told.
  expect(rolesIn(await run((stores) => loadProposal(stores, asked)))).toContain('X-A lead kept');

  const proposal = await run((stores) => takeElectedLeads(stores, asked));
  expect(rolesIn(proposal)).toEqual([
    'X-A member moved',
    'X-B lead moved',
    'X-C deputy moved',
    'X-D lead kept',
  ]);
  const confirmed = { ...asked, shown: markOf(proposal), by: asId<PersonId>('p-lead') };
  expect(await run((stores) => confirmProposal(stores, confirmed, NOW))).toMatchObject({
    type: 'confirmed',
  });
  const [after] = await run((stores) => loadElectedLeads(stores, asked));
  expect(after?.changes).toEqual([]);
  expect(openPlaces(await run((stores) => loadProposal(stores, asked)))).toEqual([]);
});

it('is told as well where the year was confirmed before the cluster met', async () => {
  const world = await openCity();
  const { run } = world;
  const before = await run((stores) => loadProposal(stores, asked));
  const confirmed = { ...asked, shown: markOf(before), by: asId<PersonId>('p-admin') };
  await run((stores) => confirmProposal(stores, confirmed, NOW));
  await handsInReview(world, { lead: 'Xã Cao', deputies: '' });
  const proposal = await run((stores) => takeElectedLeads(stores, asked));
  expect(rolesIn(proposal)).toEqual([
    'X-A member moved',
    'X-B deputy agreed',
    'X-C lead moved',
    'X-D lead agreed',
  ]);
});

it('leaves out a name that no unit of the cluster has', async () => {
  const world = await openCity();
  await handsInReview(world, { lead: 'Xã Đông', deputies: '' });
  expect(await world.run((stores) => loadElectedLeads(stores, asked))).toEqual([]);
});
