import type { AuditLog } from '../audit/audit-log.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { addDays, dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { cleanLine, hasWords, searchKey } from '../shared/vietnamese-text.ts';
import type { UnitStore } from '../units/unit-store.ts';
import {
  applyReorganisation,
  keptRegister,
  type ApplyOutcome,
  type ApplyPorts,
  type ApplyStores,
} from './apply-reorganisation.ts';
import { registerAround } from './load-impact.ts';
import { planAsImported, type Dated } from './plan-reorganisation.ts';
import { problemOf, type ReorganisationProblem } from './problems.ts';
import {
  isOfRegister,
  type Reorganisation,
  type ReorganisationKind,
  type ReorganisationStore,
  type UnitInto,
} from './reorganisation.ts';
import { tellBoard } from './tell-board.ts';
import { returnUnits } from './undo-reorganisation.ts';

type ComposeStores = { reorganisations: ReorganisationStore; units: UnitStore };

export type Begin = {
  kind: ReorganisationKind;
  unitIds: readonly UnitId[];
  by: KnownPerson;
  now: Instant;
};

/** An admin begins to put one together; nothing is changed by it. */
export const beginReorganisation = async (
  { reorganisations }: ComposeStores,
  random: Random,
  { kind, unitIds, by, now }: Begin,
): Promise<Reorganisation> => {
  const reorganisation: Reorganisation = {
    id: random.token(72),
    kind,
    state: 'drafted',
    unitIds: [...new Set(unitIds)],
    into: [],
    fromOn: null,
    createdBy: by.person.id,
    createdAt: now,
    confirmedBy: null,
    doneAt: null,
    kept: null,
  };
  await reorganisations.save(reorganisation);
  return reorganisation;
};

const LONGEST_NAME = 200;

/** The names that somebody has typed, a line or semicolon each; one of the units' own is that unit. */
export const readNames = async (
  { units }: Pick<ComposeStores, 'units'>,
  { kind, unitIds }: Reorganisation,
  text: string,
): Promise<UnitInto[]> => {
  const own = await units.byIds(unitIds);
  const names = text
    .split(SEVERAL[kind])
    .map((part) =>
      cleanLine(part)
        .replace(/^\d{1,2}[.)/]\s*/, '')
        .slice(0, LONGEST_NAME),
    )
    .filter(hasWords);
  const into = names.map((name): UnitInto => {
    const same = kind === 'rename' ? undefined : own.find((unit) => isCalled(unit.name, name));
    return same ? { name: same.name, unitId: same.id } : { name, unitId: null };
  });
  return SINGLE.has(kind) ? into.slice(0, 1) : into;
};

/** A name may have a comma in it where only one is asked for. */
const SEVERAL = { merge: /\n+/, split: /[\n;]+/, rename: /\n+/, close: /\n+/ } as const;
const SINGLE: ReadonlySet<ReorganisationKind> = new Set(['merge', 'rename']);

const isCalled = (one: string, other: string): boolean => searchKey(one) === searchKey(other);

/** How long ahead one can be planned, in days. */
const MOST_DAYS_AHEAD = 400;

/** Why a day cannot be taken: what is over is over, and nobody plans so far. */
export const dayProblem = (day: CalendarDate, now: Instant): 'past' | 'far' | null => {
  const today = dateInHanoi(now);
  if (day < today) return 'past';
  return day > addDays(today, MOST_DAYS_AHEAD) ? 'far' : null;
};

/** Puts more into one that is being put together; null where it is not, or no more. */
export const changeDrafted = async (
  { reorganisations }: ComposeStores,
  id: string,
  change: Partial<Pick<Reorganisation, 'unitIds' | 'into' | 'fromOn'>>,
): Promise<Reorganisation | null> => {
  const found = await reorganisations.byId(id);
  if (found?.state !== 'drafted') return null;
  const changed = { ...found, ...change };
  await reorganisations.save(changed);
  return changed;
};

export const isDated = (reorganisation: Reorganisation): reorganisation is Dated =>
  reorganisation.fromOn !== null;

type ConfirmOutcome =
  | Extract<ApplyOutcome, { type: 'done' }>
  | { type: 'planned'; reorganisation: Reorganisation }
  | { type: 'refused'; why: ReorganisationProblem | 'over' | 'planned-already' };

/** From today on it is done at once, else on its day. The same unit is planned for once. */
export const confirmReorganisation = async (
  stores: ApplyStores & { audit: AuditLog },
  ports: ApplyPorts,
  { id, by, now }: { id: string; by: KnownPerson; now: Instant },
): Promise<ConfirmOutcome> => {
  const found = await stores.reorganisations.byId(id);
  const today = dateInHanoi(now);
  if (!isAdmin(by) || found?.state !== 'drafted' || !isDated(found) || found.fromOn < today)
    return { type: 'refused', why: 'over' };
  const planned = await stores.reorganisations.inStates(['planned']);
  const taken = new Set(planned.flatMap(({ unitIds }) => unitIds));
  if (found.unitIds.some((unitId) => taken.has(unitId)))
    return { type: 'refused', why: 'planned-already' };
  const confirmed: Dated = { ...found, confirmedBy: by.person.id };
  const needs = { stores, ports };
  if (found.fromOn === today) return doneAtOnce(needs, confirmed, now);
  const why = problemOf(confirmed, await registerAround(stores, confirmed.fromOn));
  if (why) return { type: 'refused', why };
  const reorganisation: Reorganisation = { ...confirmed, state: 'planned' };
  await stores.reorganisations.save(reorganisation);
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'reorganisation-planned',
    subject: `unit:${found.unitIds[0] ?? ''}`,
    details: { kind: found.kind, on: found.fromOn, before: found.unitIds.join(' ') },
  });
  return { type: 'planned', reorganisation };
};

const doneAtOnce = async (
  { stores, ports }: { stores: ApplyStores; ports: ApplyPorts },
  reorganisation: Dated,
  now: Instant,
): Promise<ApplyOutcome> => {
  const outcome = await applyReorganisation(stores, ports, { reorganisation, now });
  if (outcome.type === 'done') await tellBoard(stores, { ...outcome, now });
  return outcome;
};

/**
 * What has not taken effect is left. Units that an imported register
 * lets end go on, and those that were to come of it have never been. Null where it has taken effect, or was left already.
 */
export const dropReorganisation = async (
  { reorganisations, audit, units }: ComposeStores & { audit: AuditLog },
  { id, by, now }: { id: string; by: KnownPerson; now: Instant },
): Promise<Reorganisation | null> => {
  const found = await reorganisations.byId(id);
  if (!found || (found.state !== 'drafted' && found.state !== 'planned')) return null;
  if (isDated(found) && isOfRegister(found)) {
    const register = await registerAround({ units }, found.fromOn);
    const plan = planAsImported(found, register);
    await returnUnits({ units }, keptRegister({ plan, reorganisation: found, register }));
  }
  await reorganisations.save({ ...found, state: 'dropped' });
  if (found.state === 'planned')
    await audit.record({
      at: now,
      actor: by.person.id,
      action: 'reorganisation-dropped',
      subject: `unit:${found.unitIds[0] ?? ''}`,
      details: { kind: found.kind, on: found.fromOn, before: found.unitIds.join(' ') },
    });
  return found;
};
