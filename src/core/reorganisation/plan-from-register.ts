import type { PersonStore } from '../people/person-store.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { DraftStore } from '../submissions/draft-store.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { mergersIn, type RegisterMerger } from './register-mergers.ts';
import {
  isOfRegister,
  type Reorganisation,
  type ReorganisationMark,
  type ReorganisationStore,
} from './reorganisation.ts';

type PlanStores = {
  units: UnitStore;
  people: PersonStore;
  drafts: DraftStore;
  reorganisations: ReorganisationStore;
};

/** Of units that nobody can say who speaks for now, what is over for longer is left as it is. */
const LATEST_DIVIDED_DAYS = 31;

/**
 * What an imported register says of units that are carried on is planned for its day as what an admin has put
 * together; for what is over only where somebody or something is still left behind. What was planned so and is
 * not said any more is dropped. Returns how many were planned.
 */
export const planFromRegister = async (
  stores: PlanStores,
  random: Random,
  now: Instant,
): Promise<number> => {
  const successions = await stores.units.successions();
  const known = await stores.reorganisations.marks();
  const said = mergersIn(await stores.units.all(), successions).flatMap((one) =>
    withoutDone(one, known),
  );
  await dropUnsaid(stores, { known, said });
  const left = said.filter((one) => !known.some((mark) => isStanding(mark, one)));
  const withContact = new Set(left.length > 0 ? await stores.people.unitsWithContact() : []);
  let planned = 0;
  for (const merger of left) {
    if (!(await isWanted(stores, { merger, withContact, today: dateInHanoi(now) }))) continue;
    await stores.reorganisations.save(plannedOf(merger, random, now));
    planned += 1;
  }
  return planned;
};

const plannedOf = (merger: RegisterMerger, random: Random, now: Instant): Reorganisation => ({
  ...merger,
  id: random.token(72),
  state: 'planned',
  createdBy: 'system',
  createdAt: now,
  confirmedBy: null,
  doneAt: null,
  kept: null,
});

/** What of it has not been done, in whatever way; nothing where all has. */
const withoutDone = (
  merger: RegisterMerger,
  known: readonly ReorganisationMark[],
): RegisterMerger[] => {
  const isDone = (from: UnitId, to: UnitId | null): boolean =>
    known.some(
      ({ state, unitIds, heirIds }) =>
        state === 'done' && unitIds.includes(from) && heirIds.some((id) => id === to),
    );
  const unitIds = merger.unitIds.filter((id) =>
    merger.into.some(({ unitId }) => !isDone(id, unitId)),
  );
  const into = merger.into.filter(({ unitId }) => unitIds.some((id) => !isDone(id, unitId)));
  return unitIds.length > 0 ? [{ ...merger, unitIds, into }] : [];
};

/** Whether it is planned, or was tried and failed. */
const isStanding = (
  { state, fromOn, unitIds, heirIds }: ReorganisationMark,
  merger: RegisterMerger,
): boolean =>
  (state === 'planned' || state === 'failed') &&
  fromOn === merger.fromOn &&
  merger.unitIds.every((id) => unitIds.includes(id)) &&
  merger.into.every(({ unitId }) => heirIds.some((id) => id === unitId));

const dropUnsaid = async (
  { reorganisations }: PlanStores,
  { known, said }: { known: readonly ReorganisationMark[]; said: readonly RegisterMerger[] },
): Promise<void> => {
  for (const mark of known) {
    if (mark.state !== 'planned' || said.some((one) => isExactly(mark, one))) continue;
    const found = await reorganisations.byId(mark.id);
    if (found && isOfRegister(found)) await reorganisations.save({ ...found, state: 'dropped' });
  }
};

const isExactly = (mark: ReorganisationMark, merger: RegisterMerger): boolean =>
  isStanding(mark, merger) &&
  mark.unitIds.length === merger.unitIds.length &&
  mark.heirIds.length === merger.into.length;

type Wanting = { merger: RegisterMerger; withContact: ReadonlySet<UnitId>; today: CalendarDate };

const isWanted = async (
  stores: PlanStores,
  { merger: { unitIds, into, fromOn, kind }, withContact, today }: Wanting,
): Promise<boolean> => {
  if (fromOn > today) return true;
  if (kind === 'split' && fromOn < addDays(today, -LATEST_DIVIDED_DAYS)) return false;
  for (const unitId of unitIds)
    if (await isLeftBehind(stores, { unitId, into, isSpokenFor: withContact.has(unitId) }))
      return true;
  return false;
};

type Left = Pick<RegisterMerger, 'into'> & { unitId: UnitId; isSpokenFor: boolean };

/** Somebody who has never spoken for whoever carries the unit on; without anybody, a paper that was begun. */
const isLeftBehind = async (
  { people, drafts }: PlanStores,
  { unitId, into, isSpokenFor }: Left,
): Promise<boolean> => {
  if (!isSpokenFor) return (await drafts.openOf(unitId)).length > 0;
  for (const { id } of await people.contactsOf(unitId))
    for (const { unitId: heirId } of into)
      if (heirId && !(await people.hasBeenContact(heirId, id))) return true;
  return false;
};
