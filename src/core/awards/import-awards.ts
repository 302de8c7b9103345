import type { AuditLog } from '../audit/audit-log.ts';
import { asId, type GrantedAwardId, type PersonId, type UnitsFileId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { AwardStore, GrantedAward } from './granted-award.ts';
import type { AwardsPlan } from './plan-awards-import.ts';
import { factsOf } from './read-award-rows.ts';

const ID_BITS = 72;

export type AwardNeeds = { awards: AwardStore; audit: AuditLog; random: Random };

type Import = { plan: AwardsPlan; fileId: UnitsFileId; name: string; by: PersonId };

/** Writes what a list adds; its bad rows stay out and can come again. The caller checks the admin. */
export const importAwards = async (
  { awards, audit, random }: AwardNeeds,
  { plan, fileId, name, by }: Import,
  now: Instant,
): Promise<void> => {
  const units = new Map(plan.added.map(({ unit }) => [unit.id, unit]));
  const added = plan.added.map(({ row, unit }): GrantedAward => ({
    ...factsOf(row),
    id: asId<GrantedAwardId>(random.token(ID_BITS)),
    unitId: unit.id,
    fileId,
    row: row.number,
    addedBy: by,
    addedAt: now,
    changedAt: now,
  }));
  await awards.add(added, units);
  for (const { award, row } of plan.completed)
    await awards.complete(award.id, { decision: row.decision, decidedOn: row.decidedOn, at: now });
  await audit.record({
    at: now,
    actor: by,
    action: 'awards-imported',
    subject: 'awards',
    details: { file: name, added: added.length, changed: plan.completed.length },
  });
};

/** Takes out what came with a list and was not corrected since; returns how many they were. */
export const undoAwardsImport = async (
  { awards, audit }: Pick<AwardNeeds, 'awards' | 'audit'>,
  { fileId, by }: { fileId: UnitsFileId; by: PersonId },
  now: Instant,
): Promise<number> => {
  const removed = await awards.removeOfFile(fileId);
  if (removed > 0)
    await audit.record({
      at: now,
      actor: by,
      action: 'awards-import-undone',
      subject: 'awards',
      details: { count: removed },
    });
  return removed;
};
