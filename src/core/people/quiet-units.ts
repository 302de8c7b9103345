import type { ReachabilityStore } from '../outbox/outbox-store.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import { groupBy } from '../shared/group-by.ts';
import type { TelegramId } from '../shared/ids.ts';
import { asInstant, DAY_MS, plusMs, type Instant } from '../shared/instant.ts';
import { inBoardOrder } from '../units/board-order.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen, type Unit } from '../units/unit.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { PersonStore, SignOfLife } from './person-store.ts';

/** Whoever writes nothing for so long has perhaps another post by now. */
const SILENT_MS = 183 * DAY_MS;

/** In this order they are told of. */
export const quietReasons = ['unreachable', 'silent', 'never-came', 'not-invited'] as const;

/**
 * Why nobody can be expected to answer for a unit. `never-came`: a link was sent and nobody has opened it;
 * `unreachable`: everybody who speaks for it has blocked the bot; `silent`: nobody of them was heard of for months.
 */
export type QuietReason = (typeof quietReasons)[number];

/** `heardAt`: when somebody of it was heard of last; null where nobody ever was. */
export type QuietUnit = { unit: Unit; why: QuietReason; heardAt: Instant | null };

export type QuietStores = {
  units: UnitStore;
  people: PersonStore;
  invitations: InvitationStore;
  reachability: Pick<ReachabilityStore, 'all'>;
};

/** The units that nobody may answer for when the year begins, by why and in the Board's order. */
export const loadQuietUnits = async (stores: QuietStores, now: Instant): Promise<QuietUnit[]> => {
  const today = dateInHanoi(now);
  const open = (await stores.units.all()).filter((unit) => isOpen(unit, today));
  const signs = groupBy(await stores.people.signsOfLife(), ({ unitId }) => unitId);
  const lost = new Set((await stores.reachability.all()).map(({ chat }) => chat));
  const linked = new Set((await stores.invitations.open(now)).map(({ unitId }) => unitId));
  const quiet = inBoardOrder(open).flatMap((unit): QuietUnit[] => {
    const own = signs.get(unit.id) ?? [];
    const heardAt = own.length === 0 ? null : asInstant(Math.max(...own.map((one) => one.heardAt)));
    const why = reasonOf({ own, lost, isLinked: linked.has(unit.id), heardAt }, now);
    return why ? [{ unit, why, heardAt }] : [];
  });
  return quietReasons.flatMap((reason) => quiet.filter(({ why }) => why === reason));
};

type Facts = {
  own: readonly SignOfLife[];
  lost: ReadonlySet<TelegramId>;
  isLinked: boolean;
  heardAt: Instant | null;
};

const reasonOf = (
  { own, lost, isLinked, heardAt }: Facts,
  now: Instant,
): QuietReason | undefined => {
  if (heardAt === null) return isLinked ? 'never-came' : 'not-invited';
  if (own.every(({ chat }) => lost.has(chat))) return 'unreachable';
  return now > plusMs(heardAt, SILENT_MS) ? 'silent' : undefined;
};
