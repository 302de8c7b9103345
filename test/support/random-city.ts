import * as fc from 'fast-check';

import { annualMilestones } from '../../src/core/calendar/default-milestones.ts';
import { allForms } from '../../src/service/form-catalogue.ts';
import { FIRST_YEAR, type PaperMade } from './random-history.ts';

/** Where a unit is in its first two years: 0 stands for no cluster, or in the second for where it was. */
type UnitMade = { cluster: number; clusterAfter: number };

export type Story = {
  clusters: number;
  /** The day on which somebody looks for papers. */
  today: string;
  units: UnitMade[];
  papers: PaperMade[];
  /** Which paper's milestone is owed by that paper's unit alone. */
  chosen: number;
};

/** Forms that the lead of a cluster reads, by their places. */
const readByLeads = annualMilestones
  .filter(({ isReadByLead }) => isReadByLead)
  .map(({ formId }) => allForms.findIndex(({ id }) => id === formId))
  .filter((at) => at >= 0);

/** In a lead's story all is about clusters and what their leads read. */
export const storiesOf = (isOfLead: boolean): fc.Arbitrary<Story> => {
  const cluster = isOfLead ? fc.integer({ min: 1, max: 3 }) : fc.nat(3);
  return fc.record({
    clusters: fc.integer({ min: 1, max: isOfLead ? 2 : 3 }),
    today: fc.constantFrom('2027-12-20', '2028-01-12', '2028-05-10', '2029-01-12', '2029-05-10'),
    units: fc.array(fc.record({ cluster, clusterAfter: fc.nat(3) }), {
      minLength: isOfLead ? 3 : 2,
      maxLength: 5,
    }),
    papers: fc.array(
      fc.record({
        unit: fc.nat(4),
        form: isOfLead ? fc.constantFrom(...readByLeads) : fc.nat(40),
        yearsAfter: fc.nat(1),
        quarter: fc.constantFrom(1, 2, 3, 4),
        versions: fc.integer({ min: isOfLead ? 1 : 0, max: 2 }),
        hasDraft: fc.boolean(),
        hasFiles: fc.boolean(),
      }),
      { minLength: isOfLead ? 10 : 6, maxLength: isOfLead ? 16 : 12 },
    ),
    chosen: fc.nat(11),
  });
};

/** A unit's cluster and role of one year, both as agreed. */
type Place = { cluster: number; role: 'lead' | 'deputy' | 'member' };

/** Who stands where in which year, worked out from the story alone. */
export class RandomCity {
  readonly #story: Story;

  constructor(story: Story) {
    this.#story = story;
  }

  get size(): number {
    return this.#story.units.length;
  }

  get #all(): number[] {
    return Array.from({ length: this.size }, (_, at) => at);
  }

  /** Of that year's list; null where the list says nothing of a cluster. */
  #listed(at: number, year: number): Place | null {
    const cluster = this.#clusterListed(at, year);
    if (cluster === 0) return null;
    const members = this.#all.filter((other) => this.#clusterListed(other, year) === cluster);
    // Whoever led is another in the second year, where there is another.
    const [lead, deputy] = year === FIRST_YEAR ? members : members.toReversed();
    if (at === lead) return { cluster, role: 'lead' };
    return { cluster, role: at === deputy ? 'deputy' : 'member' };
  }

  #clusterListed(at: number, year: number): number {
    const { cluster = 0, clusterAfter = 0 } = this.#story.units[at] ?? {};
    return (year === FIRST_YEAR ? cluster : clusterAfter) % (this.#story.clusters + 1);
  }

  /** The cluster of a unit, 0 for none: the last that was agreed goes on. */
  clusterOf(at: number, year: number): number {
    const later = year > FIRST_YEAR ? this.#listed(at, FIRST_YEAR + 1) : null;
    return (later ?? this.#listed(at, FIRST_YEAR))?.cluster ?? 0;
  }

  /** Whether a unit leads a cluster in a year: whoever led goes on as long as nobody else was named. */
  leads(at: number, cluster: number, year: number): boolean {
    if (this.clusterOf(at, year) !== cluster) return false;
    const leadIn = (of: number): number =>
      this.#all.find((other) => {
        const place = this.#listed(other, of);
        return place?.role === 'lead' && place.cluster === cluster;
      }) ?? -1;
    const later = year > FIRST_YEAR ? leadIn(FIRST_YEAR + 1) : -1;
    return at === (later === -1 ? leadIn(FIRST_YEAR) : later);
  }

  /** Whether it is a deputy there: whoever was goes on as long as the cluster has named nobody since. */
  #isDeputy(at: number, cluster: number, year: number): boolean {
    const later = year > FIRST_YEAR ? this.#listed(at, FIRST_YEAR + 1) : null;
    const place = later ?? this.#listed(at, FIRST_YEAR);
    if (place?.cluster !== cluster || place.role !== 'deputy') return false;
    const isNamed = this.#all.some((one) => this.#clusterListed(one, FIRST_YEAR + 1) === cluster);
    return later !== null || year === FIRST_YEAR || !isNamed;
  }

  /** Those that the first year's list names so. */
  namedAs(role: Place['role']): number[] {
    return this.#all.filter((at) => this.#listed(at, FIRST_YEAR)?.role === role);
  }

  /** Whether a lead or a deputy follows what a unit owed in a year. In January last year's lead closes last year. */
  followsAsLead(
    lead: number,
    { unit, year, today }: { unit: number; year: number; today: string },
  ) {
    const cluster = this.clusterOf(unit, year);
    if (cluster === 0) return false;
    const [now, isJanuary] = [Number(today.slice(0, 4)), today.slice(5, 7) === '01'];
    const as = (of: number): boolean =>
      this.leads(lead, cluster, of) || this.#isDeputy(lead, cluster, of);
    if (year > now) return as(now) || as(year);
    return as(isJanuary && year === now - 1 ? year : now);
  }

  /** Whether the specialist of a cluster sees a unit: for this year and the next, in January for last year too. */
  isFollowed(cluster: number, { unit, today }: { unit: number; today: string }): boolean {
    const [now, isJanuary] = [Number(today.slice(0, 4)), today.slice(5, 7) === '01'];
    const years = [now, now + 1, ...(isJanuary ? [now - 1] : [])];
    return years.some((year) => this.clusterOf(unit, year) === cluster);
  }

  /** As the Board sends it: both years in one file. */
  get file(): string {
    const rows = ['unit_code,name,unit_type,cluster,cluster_kind,cluster_role,year'];
    for (const at of this.#all) {
      const unit = `P-${at},Phường ${at + 1},commune`;
      const years = [FIRST_YEAR, FIRST_YEAR + 1].filter((year) => this.#listed(at, year));
      if (years.length === 0) rows.push(`${unit},,,,${FIRST_YEAR}`);
      for (const year of years) {
        const { cluster, role } = this.#listed(at, year) ?? {};
        rows.push(`${unit},Cụm thi đua số ${cluster},cum,${role},${year}`);
      }
    }
    return `${rows.join('\n')}\n`;
  }
}
