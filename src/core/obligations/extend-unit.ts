import { yearOfMilestone } from '../calendar/milestone.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin, isOfficer } from '../people/rights.ts';
import { maySeeUnit } from '../people/scope.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import { asId, type MilestoneId, type ReliefId, type UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { leadsClusterOf } from '../units/cluster-lead.ts';
import { announceRelief } from './announce-relief.ts';
import type { AskReliefNeeds } from './ask-relief.ts';
import { tellOfDecision } from './decide-relief.ts';
import { latestExtension } from './latest-extension.ts';
import { loadObligations } from './load-obligations.ts';
import { isDone, type Obligation } from './obligation.ts';
import type { Relief } from './relief.ts';

export type ExtendUnit = {
  milestoneId: MilestoneId;
  unitId: UnitId;
  until: CalendarDate;
  by: KnownPerson;
  now: Instant;
};

export type ExtendUnitOutcome =
  | { type: 'granted' | 'asked'; relief: Relief; obligation: Obligation }
  | { type: 'refused'; why: 'not-yours' | 'not-owed' | ExtendObstacle };

type ExtendObstacle = 'done' | 'waits' | 'not-later' | 'too-late';

/**
 * More time for a unit that has not asked for it. An admin gives it at once; whoever leads or follows
 * its cluster puts it to the admins. The unit hears of it when it is given.
 */
export const extendUnit = async (
  needs: AskReliefNeeds,
  ports: Pick<FormPorts, 'forms'> & { random: Random },
  input: ExtendUnit,
): Promise<ExtendUnitOutcome> => {
  const { milestoneId, unitId, by, now } = input;
  const wanted = { now, milestoneIds: [milestoneId], unitIds: [unitId] };
  const [owed] = await loadObligations(needs, ports, wanted);
  if (!owed) return { type: 'refused', why: 'not-owed' };
  if (!isAdmin(by) && !(await watches(needs, owed, input)))
    return { type: 'refused', why: 'not-yours' };
  const why = obstacle(owed, input);
  if (why) return { type: 'refused', why };
  const type = isAdmin(by) ? 'granted' : 'asked';
  const relief = reliefOf(ports.random, input, type);
  await needs.reliefs.save(relief);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: type === 'granted' ? 'relief-given' : 'relief-proposed',
    subject: `unit:${unitId}`,
    details: { relief: relief.id, kind: relief.kind, milestone: owed.milestone.id },
  });
  const [obligation = owed] = await loadObligations(needs, ports, wanted);
  if (type === 'granted') await tellOfDecision(needs, { relief, obligation, now });
  else await announceRelief(needs, { relief, obligation, asker: by.person.fullName, now });
  return { type, relief, obligation };
};

/** Whether they follow the unit, or lead its cluster. */
const watches = async (
  { people, units }: AskReliefNeeds,
  { unit, milestone }: Obligation,
  { by, now }: ExtendUnit,
): Promise<boolean> => {
  const asked = { by, unitId: unit.id };
  const isFollowed = isOfficer(by) && (await maySeeUnit({ people, units }, asked, now));
  const lead = { leads: by.unitIds, unitId: unit.id, year: yearOfMilestone(milestone) };
  return isFollowed || leadsClusterOf(units, lead, dateInHanoi(now));
};

const obstacle = (
  obligation: Obligation,
  { until, now }: ExtendUnit,
): ExtendObstacle | undefined => {
  if (isDone(obligation)) return 'done';
  if (obligation.pending) return 'waits';
  const today = dateInHanoi(now);
  if (until <= obligation.dueOn || until < today) return 'not-later';
  return until > latestExtension(obligation, today) ? 'too-late' : undefined;
};

const reliefOf = (
  random: Random,
  { milestoneId, unitId, until, by, now }: ExtendUnit,
  state: 'granted' | 'asked',
): Relief => {
  const isGiven = state === 'granted';
  return {
    id: asId<ReliefId>(random.token(96)),
    milestoneId,
    unitId,
    kind: 'extension',
    state,
    until,
    documentNumber: null,
    documentDate: null,
    scans: [],
    answer: '',
    reason: '',
    askedBy: isGiven ? null : by.person.id,
    askedAt: now,
    decidedBy: isGiven ? by.person.id : null,
    decidedAt: isGiven ? now : null,
  };
};
