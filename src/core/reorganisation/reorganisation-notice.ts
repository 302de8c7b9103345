import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { adminNotice } from '../people/admin-notice.ts';
import { handOverNewsKind } from '../people/announce-hand-over.ts';
import type { PersonStore } from '../people/person-store.ts';
import { isAdmitted } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { ReorganisationImpact } from './load-impact.ts';
import type { RegisterPlan } from './plan-reorganisation.ts';
import { isOfRegister, type Reorganisation } from './reorganisation.ts';

export type BoardStores = { outbox: OutboxStore; people: PersonStore; units: UnitStore };

/** To contacts, as long as they speak for a unit. */
export const reorganisedKind: MessageKind<{ people: PersonStore }> = {
  kind: 'unit-reorganised',
  onUnknown: 'hold',
  hours: 'office',
  prepare: async ({ people }, outgoing) => {
    const reader = await people.known(outgoing.to);
    return reader && isAdmitted(reader)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'speaks for no unit' };
  },
};

/** To those of the Board who follow the units. */
export const reorganisationNewsKind = { ...handOverNewsKind, kind: 'reorganisation-news' };

/** To all admins: on its day it could not be done. */
export const reorganisationFailedKind = adminNotice('reorganisation-failed', 'office');

export type Done = {
  reorganisation: Reorganisation;
  plan: RegisterPlan;
  impact: ReorganisationImpact;
  now: Instant;
};

/** What happened to which units, in one sentence. */
export const headlineOf = (
  reorganisation: Pick<Reorganisation, 'kind' | 'fromOn' | 'into' | 'unitIds'>,
  before: readonly string[],
): TextRef => {
  const { kind, fromOn, into } = reorganisation;
  const isJoining = kind === 'merge' && isOfRegister(reorganisation);
  return say(`reorganisation-headline-${isJoining ? 'join' : kind}`, {
    before: before.join(', '),
    after: into.map(({ name }) => name).join(', '),
    from: { date: fromOn ?? '' },
  });
};

/** What the units were called that it is about. */
export const namesBefore = async (
  { units }: BoardStores,
  { reorganisation: { unitIds }, plan }: Done,
): Promise<string[]> => {
  const former = new Map(
    plan.renamed.map(({ id, formerNames }) => [id, formerNames?.at(-1)?.name]),
  );
  const found = new Map((await units.byIds(unitIds)).map((unit) => [unit.id, unit.name]));
  return unitIds.flatMap((id) => former.get(id) ?? found.get(id) ?? []);
};
