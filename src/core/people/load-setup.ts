import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { PersonStore } from './person-store.ts';

/** How far the Board has come with bringing its units in; all are counts of units that exist now. */
export type Setup = {
  units: number;
  /** Those that have a contact, or a link that still works. */
  invited: number;
  withContact: number;
  /** People of the Board. */
  staff: number;
};

export const loadSetup = async (
  stores: { units: UnitStore; people: PersonStore; invitations: InvitationStore },
  now: Instant,
): Promise<Setup> => {
  const today = dateInHanoi(now);
  const open = (await stores.units.all()).filter((unit) => isOpen(unit, today));
  const withContact = new Set(await stores.people.unitsWithContact());
  const linked = new Set((await stores.invitations.open(now)).map(({ unitId }) => unitId));
  return {
    units: open.length,
    invited: open.filter(({ id }) => withContact.has(id) || linked.has(id)).length,
    withContact: open.filter(({ id }) => withContact.has(id)).length,
    staff: (await stores.people.staff()).length,
  };
};

export type SetupStep = 'import' | 'invite' | 'try' | 'invite-rest' | 'done';

/** What an admin does next: the list, the first links, one of them tried, then all the others. */
export const nextStep = ({ units, invited, withContact }: Omit<Setup, 'staff'>): SetupStep => {
  if (units === 0) return 'import';
  if (invited === 0) return 'invite';
  if (withContact === 0) return 'try';
  return withContact < units ? 'invite-rest' : 'done';
};
