import type { Milestone } from '../calendar/milestone.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import type { QuestionStore } from '../questions/question.ts';
import { addDays } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Unit } from '../units/unit.ts';
import { announceUndone } from './announce-reorganisation.ts';
import type { ApplyStores, KeptRegister } from './apply-reorganisation.ts';
import {
  isOfRegister,
  isUndoable,
  type KeptBefore,
  type Reorganisation,
} from './reorganisation.ts';

export type UndoStores = ApplyStores & { questions: QuestionStore };

export type UndoObstacle =
  /** Its day is over, or it has never taken effect. */
  | 'too-late'
  /** A unit that came of it has handed something in. */
  | 'handed-in'
  /** Somebody works on the plan that was begun for a new unit. */
  | 'plan-begun'
  /** The units have been changed since. */
  | 'changed'
  | 'not-admin';

export type UndoOutcome =
  | { type: 'undone'; reorganisation: Reorganisation }
  | { type: 'refused'; why: UndoObstacle };

export type UndoInput = { id: string; by: KnownPerson; now: Instant };

/**
 * Puts everything back as it was, within a day: units, clusters, drafts, contacts, duties. What was answered
 * meanwhile in a draft goes back with it. Where something would be lost it is refused.
 */
export const undoReorganisation = async (
  stores: UndoStores,
  { id, by, now }: UndoInput,
): Promise<UndoOutcome> => {
  const found = await stores.reorganisations.byId(id);
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  if (!found?.kept || !isUndoable(found, now)) return { type: 'refused', why: 'too-late' };
  const why = await obstacleTo(stores, found, found.kept);
  if (why) return { type: 'refused', why };
  const undoing = { reorganisation: found, kept: found.kept, now };
  await returnDrafts(stores, undoing);
  await returnDuties(stores, undoing);
  await returnContacts(stores, undoing);
  await returnQuestions(stores, undoing);
  await returnUnits(stores, found.kept);
  const reorganisation: Reorganisation = { ...found, state: 'undone', kept: null };
  await stores.reorganisations.save(reorganisation);
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'reorganisation-undone',
    subject: `unit:${found.unitIds[0] ?? ''}`,
    details: {
      kind: found.kind,
      before: [...found.kept.begun].join(' '),
      after: found.unitIds.join(' '),
      drafts: found.kept.drafts.length,
      contacts: found.kept.contacts.length,
    },
  });
  await announceUndone(stores, { reorganisation, now });
  return { type: 'undone', reorganisation };
};

type Undoing = { reorganisation: Reorganisation; kept: KeptBefore; now: Instant };

const obstacleTo = async (
  stores: UndoStores,
  reorganisation: Reorganisation,
  kept: KeptBefore,
): Promise<UndoObstacle | null> => {
  const { fromOn, doneAt } = reorganisation;
  const at = doneAt ?? 0;
  const receivers = new Set<UnitId>([...kept.begun, ...kept.drafts.map(({ to }) => to)]);
  for (const unitId of receivers)
    if ((await stores.submissions.ofUnit(unitId)).some((one) => one.at > at)) return 'handed-in';
  for (const { unitId, id } of kept.madeDrafts) {
    const draft = (await stores.drafts.openOf(unitId)).find((one) => one.id === id);
    if (!draft || draft.changedAt > at) return 'plan-begun';
  }
  const now = await stores.units.byIds([...kept.units.map(({ id }) => id), ...kept.begun]);
  const last = fromOn === null ? null : addDays(fromOn, -1);
  const begun = new Set<UnitId>(kept.begun);
  const hasEnded = ({ validTo }: Unit): boolean =>
    isOfRegister(reorganisation)
      ? validTo !== null && last !== null && validTo <= last
      : validTo === last;
  const isAsLeft = (unit: Unit): boolean =>
    begun.has(unit.id) ? unit.validTo === null : hasEnded(unit) || isRenamed(unit, kept);
  return now.every(isAsLeft) ? null : 'changed';
};

const isRenamed = (unit: Unit, { units }: KeptBefore): boolean => {
  const before = units.find(({ id }) => id === unit.id);
  return unit.validTo === before?.validTo && namesOf(unit) === namesOf(before) + 1;
};

const namesOf = (unit: Unit | undefined): number => unit?.formerNames?.length ?? 0;

/** With all that was answered in them meanwhile; what a new unit began by itself goes to the first before it. */
const returnDrafts = async (
  { drafts }: UndoStores,
  { reorganisation: { unitIds }, kept }: Undoing,
): Promise<void> => {
  for (const { id, unitId } of kept.drafts) await drafts.move(id, unitId);
  for (const { id } of kept.madeDrafts) await drafts.remove(id);
  const moved = new Set(kept.drafts.map(({ id }) => id));
  for (const begun of kept.begun)
    for (const draft of await drafts.openOf(begun)) {
      if (moved.has(draft.id)) continue;
      for (const unitId of unitIds)
        if (!(await drafts.find({ ...draft, unitId }))) {
          await drafts.move(draft.id, unitId);
          break;
        }
    }
};

const returnDuties = async (
  { reliefs, claims, milestones }: UndoStores,
  { kept, now }: Undoing,
): Promise<void> => {
  for (const id of kept.reliefs) {
    const relief = await reliefs.byId(id);
    if (relief) await reliefs.save({ ...relief, state: 'taken-back', decidedAt: now });
  }
  for (const { id, unitId } of kept.movedReliefs) {
    const relief = await reliefs.byId(id);
    if (relief) await reliefs.save({ ...relief, unitId });
  }
  for (const place of kept.claims) await claims.remove(place);
  const changed = await milestones.byIds(kept.milestones.map(({ id }) => id));
  await milestones.save(
    changed.map((milestone) => {
      const added = new Set(kept.milestones.find(({ id }) => id === milestone.id)?.added);
      const { unitIds } = milestone.owes;
      const left = unitIds === 'all' ? unitIds : unitIds.filter((one) => !added.has(one));
      return withUnits(milestone, left);
    }),
  );
};

const withUnits = (milestone: Milestone, unitIds: Milestone['owes']['unitIds']): Milestone => ({
  ...milestone,
  owes: { ...milestone.owes, unitIds },
});

const returnContacts = async ({ people }: UndoStores, { kept, now }: Undoing): Promise<void> => {
  for (const { unitId, personId } of kept.contacts) await people.endContact(unitId, personId, now);
};

/** What was asked for a unit that is no more is asked for one that whoever asked speaks for. */
const returnQuestions = async (
  { people, questions }: UndoStores,
  { reorganisation: { unitIds }, kept }: Undoing,
): Promise<void> => {
  const begun = new Set<UnitId | null>(kept.begun);
  for (const question of (await questions.waiting()).filter((one) => begun.has(one.unitId))) {
    const asker = await people.byId(question.askedBy);
    const known = asker && (await people.known(asker.telegramId));
    const unitId = unitIds.find((id) => known?.unitIds.includes(id)) ?? unitIds[0] ?? null;
    await questions.save({ ...question, unitId });
  }
};

/** Those that came of it have never been: no list has them. */
export const returnUnits = async (
  { units }: Pick<UndoStores, 'units'>,
  kept: KeptRegister,
): Promise<void> => {
  const begun = await units.byIds(kept.begun);
  await units.withdraw({
    units: begun.map(neverBeen),
    memberships: kept.memberships,
  });
  await units.save({
    units: kept.units,
    clusters: [],
    memberships: [],
    successions: [
      ...kept.successions,
      ...kept.begun.map((successorId) => ({ successorId, predecessorIds: [] })),
    ],
    tags: kept.begun.map((unitId) => ({ unitId, tags: [] })),
  });
};

/** Its code is free again. */
const neverBeen = (unit: Unit): Unit => ({
  ...unit,
  code: `${unit.code}~${unit.id.slice(0, 6)}`,
  validTo: addDays(unit.validFrom, -1),
});
