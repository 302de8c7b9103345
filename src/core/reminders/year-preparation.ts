import { yearKey } from '../calendar/ensure-milestones.ts';
import { tetOf } from '../calendar/holidays.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { calendarAgreedAt, loadDaysOffBasis } from '../calendar/year-agreed.ts';
import { loadQuietUnits, type QuietReason, type QuietStores } from '../people/quiet-units.ts';
import {
  calendarDate,
  dateInHanoi,
  instantInHanoi,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../shared/calendar-date.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import { loadProposal, openPlaces, type ProposalStores } from '../units/year-proposal.ts';
import type { ReminderStore } from './reminder-store.ts';

const FIRST_MONTH = 9;

/** The year that is prepared on that day: from September the next one. */
const preparedYear = (today: CalendarDate): number =>
  yearOf(today) + (monthOf(today) >= FIRST_MONTH ? 1 : 0);

/** From September to the end of January, when the first things of a year are due. */
const isSeason = (today: CalendarDate): boolean =>
  monthOf(today) >= FIRST_MONTH || monthOf(today) === 1;

/** What a year needs, in the order in which it is told. */
export const preparationParts = [
  'calendar',
  'days-off',
  'clusters',
  'leads',
  'specialists',
  'contacts',
] as const;
export type PreparationPart = (typeof preparationParts)[number];

/** How far a year is prepared. */
export type Preparation = {
  year: number;
  calendar: { count: number; isAgreed: boolean };
  /** `hasTet`: the table reaches that year; `isAnnounced`: what it says is official, or confirmed by an admin. */
  daysOff: { hasTet: boolean; isAnnounced: boolean };
  /** `open`: places that are proposed and not confirmed; `from`: of which year they are. */
  clusters: { count: number; agreed: number; open: number; loose: number; from: number | null };
  /** Clusters of the year that have none. */
  leads: { without: number; withoutDeputy: number };
  specialists: { without: number };
  contacts: Record<QuietReason, number>;
};

export type PreparationStores = ProposalStores &
  QuietStores & {
    milestones: MilestoneStore;
    installation: InstallationStore;
    reminders: Pick<ReminderStore, 'specialists'>;
  };

export const loadPreparation = async (
  stores: PreparationStores,
  year: number,
  now: Instant,
): Promise<Preparation> => {
  const today = dateInHanoi(now);
  const proposal = await loadProposal(stores, { year, today });
  const open = openPlaces(proposal).length;
  const placed = proposal.clusters.flatMap(({ places }) => places).length;
  const quiet = await loadQuietUnits(stores, now);
  const count = (reason: QuietReason): number => quiet.filter(({ why }) => why === reason).length;
  const specialists = await stores.reminders.specialists();
  const followed = new Set(specialists.map(({ clusterId }) => clusterId));
  return {
    year,
    calendar: {
      count: (await milestonesOn(stores, year)).length,
      isAgreed: (await calendarAgreedAt(stores.installation, year)) !== null,
    },
    daysOff: {
      hasTet: tetOf(year) !== null,
      isAnnounced: (await loadDaysOffBasis(stores.installation, year)).type !== 'provisional',
    },
    clusters: {
      count: proposal.clusters.length,
      agreed: placed - open,
      open,
      loose: proposal.loose.length,
      from: proposal.from,
    },
    leads: {
      without: proposal.clusters.filter(({ lead }) => lead === null).length,
      withoutDeputy: proposal.clusters.filter(({ deputies }) => deputies.length === 0).length,
    },
    specialists: {
      without: proposal.clusters.filter(({ cluster }) => !followed.has(cluster.id)).length,
    },
    contacts: {
      'not-invited': count('not-invited'),
      'never-came': count('never-came'),
      unreachable: count('unreachable'),
      silent: count('silent'),
    },
  };
};

const milestonesOn = async (
  { milestones }: Pick<PreparationStores, 'milestones'>,
  year: number,
) => {
  const [first, last] = [calendarDate(year, 1, 1), calendarDate(year, 12, 31)];
  return first && last ? (await milestones.dueBetween(first, last)).filter(({ isOn }) => isOn) : [];
};

/** What is still to be done, in its order; a city may do without clusters. */
export const missingOf = (preparation: Preparation): PreparationPart[] =>
  preparationParts.filter((part) => isMissing[part](preparation));

const isMissing: Record<PreparationPart, (of: Preparation) => boolean> = {
  calendar: ({ calendar }) => calendar.count === 0 || !calendar.isAgreed,
  'days-off': ({ daysOff }) => !daysOff.hasTet || !daysOff.isAnnounced,
  clusters: ({ clusters }) => clusters.open > 0 || (clusters.count > 0 && clusters.loose > 0),
  leads: ({ leads }) => leads.without > 0,
  specialists: ({ specialists }) => specialists.without > 0,
  contacts: ({ contacts }) => Object.values(contacts).some((count) => count > 0),
};

/**
 * The year that admins are asked to prepare now; null out of season, and for the first year of a new city,
 * which its first steps lead into.
 */
export const yearToPrepare = async (
  installation: InstallationStore,
  now: Instant,
): Promise<number | null> => {
  const today = dateInHanoi(now);
  if (!isSeason(today)) return null;
  const year = preparedYear(today);
  const begun = await installation.get(yearKey(year - 1));
  const season = calendarDate(year - 1, FIRST_MONTH, 1);
  const isOld = begun !== null && season !== undefined && Number(begun) < instantInHanoi(season);
  return isOld ? year : null;
};
