import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import type { ReliefId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import type { AskReliefNeeds } from './ask-relief.ts';
import { tellOfDecision } from './decide-relief.ts';
import { loadObligations } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';
import type { Relief, ReliefScan } from './relief.ts';
import type { ScanCopyStore } from './scan-copy.ts';

export type TakeBackRelief = {
  id: ReliefId;
  reason: Relief['answer'];
  by: KnownPerson;
  now: Instant;
};

export type TakeBackReliefOutcome =
  | { type: 'taken-back'; relief: Relief; obligation: Obligation }
  | { type: 'refused'; why: 'not-admin' | 'not-granted' };

/** What the Board granted or recorded holds no longer; the unit owes again what it owed before, and is told. */
export const takeBackRelief = async (
  needs: AskReliefNeeds,
  ports: Pick<FormPorts, 'forms'>,
  { id, reason, by, now }: TakeBackRelief,
): Promise<TakeBackReliefOutcome> => {
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  const granted = await needs.reliefs.byId(id);
  if (granted?.state !== 'granted') return { type: 'refused', why: 'not-granted' };
  const relief: Relief = {
    ...granted,
    state: 'taken-back',
    answer: reason,
    decidedBy: by.person.id,
    decidedAt: now,
  };
  await needs.reliefs.save(relief);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'relief-taken-back',
    subject: `unit:${relief.unitId}`,
    details: { relief: id, kind: relief.kind, decidedBefore: granted.decidedBy },
  });
  const wanted = { now, milestoneIds: [relief.milestoneId], unitIds: [relief.unitId] };
  const [obligation] = await loadObligations(needs, ports, wanted);
  if (!obligation) return { type: 'refused', why: 'not-granted' };
  await tellOfDecision(needs, { relief, obligation, now });
  return { type: 'taken-back', relief, obligation };
};

/** Pages of one document; more of them are a file. */
const MOST_SCANS = 20;

export type AddScan = {
  ids: readonly ReliefId[];
  scan: ReliefScan & {
    /** Bytes, as Telegram declares them. */
    size: number;
  };
  by: KnownPerson;
  now: Instant;
};

/** Keeps a file of what came on paper with each of these; says with how many it is. */
export const addScan = async (
  {
    reliefs,
    audit,
    scanCopies,
  }: Pick<AskReliefNeeds, 'reliefs' | 'audit'> & {
    scanCopies: ScanCopyStore;
  },
  random: Random,
  { ids, scan: { size, ...scan }, by, now }: AddScan,
): Promise<{ type: 'added' | 'too-many' | 'refused'; relief?: Relief }> => {
  if (!isAdmin(by)) return { type: 'refused' };
  let added: Relief | undefined;
  for (const id of ids) {
    const relief = await reliefs.byId(id);
    if (relief?.kind !== 'paper' || relief.state !== 'granted') continue;
    if (relief.scans.length >= MOST_SCANS) return { type: 'too-many', relief };
    added = { ...relief, scans: [...relief.scans, scan] };
    await reliefs.save(added);
    await audit.record({
      at: now,
      actor: by.person.id,
      action: 'relief-scan-added',
      subject: `unit:${relief.unitId}`,
      details: { relief: id },
    });
  }
  const { fileId, name } = scan;
  if (added)
    await scanCopies.add({ id: random.token(72), fileId, name, declaredSize: size, addedAt: now });
  return added ? { type: 'added', relief: added } : { type: 'refused' };
};
