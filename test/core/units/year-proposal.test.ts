import { describe, expect, it } from 'vitest';

import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { changePlace } from '../../../src/core/units/edit-proposal.ts';
import { importUnits } from '../../../src/core/units/import-units.ts';
import { loadProposal, type YearProposal } from '../../../src/core/units/year-proposal.ts';
import { NOW, openPeopleWorld, tableOf, type PeopleWorld } from '../../support/people-world.ts';

const today = '2027-10-05' as CalendarDate;

const city = `unit_code,name,unit_type,cluster,year,cluster_role,valid_to,predecessor_codes
X-A,Xã A,commune,Cụm 1,2027,lead,2027-12-31,
X-B,Xã B,commune,Cụm 1,2027,deputy,,
X-C,Xã C,commune,Cụm 1,2027,deputy,,
X-D,Xã D,commune,Cụm 2,2027,,,
X-AB,Xã AB,commune,,,,,X-A
X-LE,Xã Lẻ,commune,,,,,
`;

const openCity = async (): Promise<PeopleWorld> => {
  const world = await openPeopleWorld('');
  await world.run((needs) => importUnits(needs, { table: tableOf(city), by: 'cli' }, NOW));
  return world;
};

const wordsOf = ({ clusters, loose, ended }: YearProposal) => ({
  places: clusters.flatMap(({ cluster, places }) =>
    places.map(({ unit, membership, why }) =>
      [unit.code, cluster.name, membership.role, why].join(' '),
    ),
  ),
  loose: loose.map(({ code }) => code),
  ended: ended.map(({ code }) => code),
});

describe('the proposal of a year', () => {
  it('keeps who exists then, lets successors follow, and names who has ended and who is in no cluster', async () => {
    const { run } = await openCity();
    const proposal = await run((stores) => loadProposal(stores, { year: 2028, today }));
    expect(proposal.from).toBe(2027);
    expect(wordsOf(proposal)).toEqual({
      places: [
        'X-AB Cụm 1 member follows',
        'X-B Cụm 1 deputy kept',
        'X-C Cụm 1 deputy kept',
        'X-D Cụm 2 member kept',
      ],
      loose: ['X-LE'],
      ended: ['X-A'],
    });
  });

  it('takes no third deputy, and one lead', async () => {
    const { run } = await openCity();
    const asked = { year: 2028, today };
    const change = (code: string, role: 'lead' | 'deputy') =>
      run(async (stores) => {
        const unit = await stores.units.byCode(code);
        const cluster = (await stores.units.clusters()).find(({ name }) => name === 'Cụm 1');
        if (!unit || !cluster) throw new Error('not there');
        return changePlace(stores, { unitId: unit.id, clusterId: cluster.id, role }, asked);
      });
    expect(await change('X-D', 'deputy')).toEqual({ type: 'too-many-deputies' });
    await change('X-B', 'lead');
    await change('X-D', 'lead');
    const proposal = await run((stores) => loadProposal(stores, asked));
    expect(wordsOf(proposal).places).toEqual([
      'X-AB Cụm 1 member follows',
      'X-B Cụm 1 member moved',
      'X-C Cụm 1 deputy kept',
      'X-D Cụm 1 lead moved',
    ]);
  });
});
