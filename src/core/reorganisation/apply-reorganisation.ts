import type { AuditLog } from '../audit/audit-log.ts';
import type { ClaimStore } from '../obligations/claim.ts';
import type { ReliefStore } from '../obligations/relief.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { contactsThen } from '../people/end-contact.ts';
import { tellUnitOfClarification } from '../questions/announce-clarification.ts';
import { asId, type DraftId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { DRAFT_TOKEN_BITS, type Draft } from '../submissions/draft.ts';
import { findForm, type FormPorts } from '../submissions/form-ports.ts';
import type { Register } from '../units/register.ts';
import type { Unit } from '../units/unit.ts';
import { tellContacts } from './announce-reorganisation.ts';
import { carryDuties } from './carry-duties.ts';
import { joinedPlan } from './joined-plan.ts';
import {
  type ReorganisationImpact,
  type ImpactStores,
  loadImpact,
  registerAround,
} from './load-impact.ts';
import { type Dated, planRegister, type RegisterPlan } from './plan-reorganisation.ts';
import { problemOf, type ReorganisationProblem } from './problems.ts';
import {
  isOfRegister,
  type KeptBefore,
  type Reorganisation,
  type ReorganisationStore,
} from './reorganisation.ts';

export type ApplyStores = ImpactStores & {
  reorganisations: ReorganisationStore;
  reliefs: ReliefStore;
  claims: ClaimStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

export type ApplyPorts = Pick<FormPorts, 'forms'> & { random: Random };

export type ApplyOutcome =
  | {
      type: 'done';
      reorganisation: Reorganisation;
      impact: ReorganisationImpact;
      plan: RegisterPlan;
    }
  | { type: 'refused'; why: ReorganisationProblem };

/**
 * Lets a confirmed reorganisation take effect, whole or not at all. What it changes is kept as it was, so that it
 * can be undone. Contacts are told; the caller tells the Board, of several at once.
 */
export const applyReorganisation = async (
  stores: ApplyStores,
  ports: ApplyPorts,
  { reorganisation, now }: { reorganisation: Dated; now: Instant },
): Promise<ApplyOutcome> => {
  const register = await registerAround(stores, reorganisation.fromOn);
  const why = problemOf(reorganisation, register);
  if (why) return { type: 'refused', why };
  const plan = planRegister(reorganisation, register, ports.random);
  const impact = await loadImpact(stores, ports, { plan, now });
  const changing = { plan, impact, reorganisation, register, now };
  await saveRegister(stores, plan);
  const carried = await carryDuties(stores, ports.random, changing);
  const madeDrafts = await moveDrafts(stores, ports, changing);
  await moveContacts(stores, ports.random, changing);
  await askHeirs(stores, ports, impact);
  const kept = { ...keptRegister(changing), ...keptOf(changing), ...carried, madeDrafts };
  const done: Reorganisation = { ...reorganisation, state: 'done', doneAt: now, kept };
  await stores.reorganisations.save(done);
  await noteDone(stores.audit, changing);
  await tellContacts(stores, { reorganisation: done, plan, impact, now });
  return { type: 'done', reorganisation: done, impact, plan };
};

export type Changing = {
  plan: RegisterPlan;
  impact: ReorganisationImpact;
  reorganisation: Dated;
  register: Register;
  now: Instant;
};

const saveRegister = async (
  { units }: Pick<ApplyStores, 'units'>,
  { ended, renamed, heirs, memberships, successions, tags }: RegisterPlan,
): Promise<void> => {
  const begun = heirs.filter(({ isNew }) => isNew).map(({ unit }) => unit);
  await units.save({
    units: [...ended, ...renamed, ...begun],
    clusters: [],
    memberships,
    successions,
    tags,
  });
};

export type KeptRegister = Pick<
  KeptBefore,
  'units' | 'successions' | 'tags' | 'begun' | 'memberships'
>;

/** What the register says of the units now; of what was imported, what it said before. */
export const keptRegister = ({
  plan: { ended, renamed, heirs, memberships },
  reorganisation,
  register,
}: Pick<Changing, 'plan' | 'reorganisation' | 'register'>): KeptRegister => {
  const touched = new Set([...ended, ...renamed].map(({ id }) => id));
  const begun = heirs.filter(({ isNew }) => isNew).map(({ unit }) => unit.id);
  const staying = heirs.filter(({ isNew }) => !isNew).map(({ unit }) => unit.id);
  const before = new Map(register.successions.map((one) => [one.successorId, one]));
  const isImported = isOfRegister(reorganisation);
  const units = register.units.filter(({ id }) => touched.has(id));
  const places = isImported
    ? register.memberships.filter(({ unitId }) => begun.includes(unitId))
    : [];
  return {
    units: isImported ? units.map((unit) => ({ ...unit, validTo: null })) : units,
    successions: staying.map((successorId) => {
      const ids = before.get(successorId)?.predecessorIds ?? [];
      return { successorId, predecessorIds: ids.filter((id) => !isImported || !touched.has(id)) };
    }),
    tags: [],
    begun,
    memberships: [...places, ...memberships].map(({ unitId, year, clusterId }) => ({
      unitId,
      year,
      clusterId,
    })),
  };
};

const keptOf = ({ impact }: Changing): Pick<KeptBefore, 'drafts' | 'contacts' | 'milestones'> => ({
  drafts: impact.drafts.map(({ draft, from, to }) => ({
    id: draft.id,
    unitId: from.id,
    to: to.id,
  })),
  contacts: [
    ...impact.contacts.map(({ person, to }) => ({ unitId: to.id, personId: person.id })),
    ...impact.unanswered.by.map(({ person, unit }) => ({ unitId: unit.id, personId: person.id })),
  ],
  milestones: impact.chosen.map(({ milestone, added }) => ({ id: milestone.id, added })),
});

/** As a form gives them to what is added to its lists. */
const ITEM_KEY_BITS = 24;

const moveDrafts = async (
  { drafts }: ApplyStores,
  ports: ApplyPorts,
  { impact, reorganisation, now }: Changing,
): Promise<KeptBefore['madeDrafts']> => {
  for (const { draft, to } of impact.drafts) await drafts.move(draft.id, to.id);
  const made: { id: DraftId; unitId: UnitId }[] = [];
  for (const { heir, period, sources } of impact.plans) {
    const [first] = sources;
    const form = first && findForm(ports, first.formId);
    if (!first || !form) continue;
    const draft: Draft = {
      id: asId<DraftId>(ports.random.token(96)),
      token: ports.random.token(DRAFT_TOKEN_BITS),
      unitId: heir.unit.id,
      formId: first.formId,
      period,
      formVersion: form.version,
      status: 'open',
      openedBy: reorganisation.confirmedBy ?? first.openedBy,
      openedAt: now,
      changedAt: now,
      filled: { answers: new Map(), items: {}, rev: 0 },
    };
    await drafts.add(draft);
    await drafts.save({
      draft,
      ...joinedPlan(form, sources, () => ports.random.token(ITEM_KEY_BITS)),
      by: first.openedBy,
      at: now,
    });
    made.push({ id: draft.id, unitId: heir.unit.id });
  }
  return made;
};

const moveContacts = async (
  { people, audit }: ApplyStores,
  random: Random,
  { impact, reorganisation, now }: Changing,
): Promise<void> => {
  const answering = impact.unanswered.by.map(({ person, unit, to }) => ({
    person,
    from: to,
    to: unit,
  }));
  for (const { person, from, to } of [...impact.contacts, ...answering]) {
    const before = await people.contactsOf(to.id);
    const contact = { unitId: to.id, personId: person.id, since: now, until: null };
    await people.addContact({ id: random.token(72), ...contact });
    await audit.record({
      at: now,
      actor: reorganisation.confirmedBy ?? 'system',
      action: 'contact-carried',
      subject: `unit:${to.id}`,
      details: {
        person: person.id,
        from: from.code,
        ...contactsThen(before, [...before, person]),
      },
    });
  }
};

/** Whoever speaks for the unit from now on hears what the Board has asked and nobody has answered. */
const askHeirs = async (
  stores: ApplyStores,
  ports: ApplyPorts,
  { unanswered: { asked, by } }: ReorganisationImpact,
): Promise<void> => {
  const heard = new Set(by.map(({ unit }) => unit.id));
  for (const clarification of asked.filter(({ unitId }) => heard.has(unitId))) {
    const submission = await stores.submissions.byNumber(clarification.number);
    if (submission) await tellUnitOfClarification(stores, ports, { submission, clarification });
  }
};

const noteDone = (
  audit: AuditLog,
  { plan, impact, reorganisation, now }: Changing,
): Promise<void> => {
  const after = [...plan.heirs.map(({ unit }) => unit), ...plan.renamed];
  const before = reorganisation.unitIds.map((id) => nameBefore(plan, id));
  return audit.record({
    at: now,
    actor: reorganisation.confirmedBy ?? 'system',
    action: 'reorganisation-done',
    subject: `unit:${after[0]?.id ?? reorganisation.unitIds[0] ?? ''}`,
    details: {
      kind: reorganisation.kind,
      from: plan.from,
      before: before.filter((one) => one !== '').join('; '),
      after: after.map(({ name }) => name).join('; '),
      drafts: impact.drafts.length,
      contacts: impact.contacts.length,
    },
  });
};

const nameBefore = ({ ended, renamed, heirs }: RegisterPlan, id: UnitId): string => {
  const of = (units: readonly Unit[]): Unit | undefined => units.find((unit) => unit.id === id);
  const former = of(renamed)?.formerNames?.at(-1)?.name;
  return former ?? (of(ended) ?? of(heirs.map(({ unit }) => unit)))?.name ?? '';
};
