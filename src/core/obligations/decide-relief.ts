import type { WorkingDays } from '../calendar/working-days.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { ReliefId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { reliefLines, seeUnit } from './announce-relief.ts';
import type { AskReliefNeeds } from './ask-relief.ts';
import { loadObligations, loadToday, loadWorkingDays } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';
import { reliefDecidedKind, reliefSubject } from './relief-kinds.ts';
import type { Relief } from './relief.ts';

/** A unit that is let in again has this long. */
const REOPENED_WORKING_DAYS = 5;

export type DecideRelief = {
  id: ReliefId;
  decision: 'granted' | 'refused';
  by: KnownPerson;
  now: Instant;
};

export type DecideReliefOutcome =
  | { type: 'decided'; relief: Relief; obligation: Obligation }
  | { type: 'already'; relief: Relief; decider: string }
  | { type: 'refused'; why: 'not-admin' | 'unknown' };

/** Decides once, and tells the unit. */
export const decideRelief = async (
  needs: AskReliefNeeds,
  ports: Pick<FormPorts, 'forms'>,
  { id, decision, by, now }: DecideRelief,
): Promise<DecideReliefOutcome> => {
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  const asked = await needs.reliefs.byId(id);
  if (!asked) return { type: 'refused', why: 'unknown' };
  if (asked.state !== 'asked') {
    const decider = asked.decidedBy && (await needs.people.byId(asked.decidedBy));
    return { type: 'already', relief: asked, decider: decider?.fullName ?? '' };
  }
  if (decision === 'granted' && !isGrantable(asked)) return { type: 'refused', why: 'unknown' };
  const until = untilOf(asked, dateInHanoi(now), await loadWorkingDays(needs));
  const relief: Relief = {
    ...asked,
    until,
    state: decision,
    decidedBy: by.person.id,
    decidedAt: now,
  };
  await needs.reliefs.save(relief);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: `relief-${decision}`,
    subject: `unit:${relief.unitId}`,
    details: { relief: id, kind: relief.kind },
  });
  const wanted = { now, milestoneIds: [relief.milestoneId], unitIds: [relief.unitId] };
  const [obligation] = await loadObligations(needs, ports, wanted);
  if (!obligation) return { type: 'refused', why: 'unknown' };
  await tellOfDecision(needs, { relief, obligation, now });
  return { type: 'decided', relief, obligation };
};

/** A request whose day is none can be refused, but nothing of it can be given. */
const isGrantable = ({ kind, until }: Relief): boolean => kind !== 'extension' || until !== null;

const untilOf = (
  { kind, until }: Relief,
  today: CalendarDate,
  days: WorkingDays,
): CalendarDate | null =>
  kind === 'reopening' ? days.addWorkingDays(today, REOPENED_WORKING_DAYS) : until;

type Decided = { relief: Relief; obligation: Obligation; now: Instant };

/** Every contact of the unit hears of it, the specialists who follow the unit, and whoever asked for it. */
export const tellOfDecision = async (
  needs: AskReliefNeeds,
  { relief, obligation, now }: Decided,
): Promise<void> => {
  const { people, outbox } = needs;
  const contacts = await people.contactsOf(relief.unitId);
  const own = new Set(contacts.map(({ id }) => id));
  const followers = (await specialistsOfUnit(needs, relief.unitId, now)).filter(
    ({ id }) => !own.has(id) && id !== relief.decidedBy,
  );
  const asker = relief.askedBy && (await people.byId(relief.askedBy));
  const isTold = [...contacts, ...followers].some(({ id }) => id === relief.askedBy);
  const lines = [
    say(`relief-${relief.state === 'granted' ? 'granted' : 'refused'}-${relief.kind}`, {
      date: { date: relief.until ?? '' },
    }),
    ...reliefLines(relief, obligation, await loadToday(needs, now)),
  ];
  const menu: NoticeButton = { label: say('button-menu'), intent: { type: 'see-tasks' } };
  const told = [
    ...contacts.map(({ telegramId: to }) => ({ to, button: menu })),
    ...followers.map(({ telegramId: to }) => ({ to, button: seeUnit(relief) })),
    ...(asker && !isTold ? [{ to: asker.telegramId, button: menu }] : []),
  ];
  await outbox.queue(
    told.map(({ to, button }) => ({
      dedupeKey: `relief-decided:${relief.id}:${to}`,
      bundleKey: null,
      subject: reliefSubject(relief.id),
      to,
      priority: 1,
      kind: reliefDecidedKind.kind,
      message: { type: 'notice', lines, buttons: [[button]] },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};
