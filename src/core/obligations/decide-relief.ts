import type { WorkingDays } from '../calendar/working-days.ts';
import type { NoticeButton } from '../outbox/message.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import { dateInHanoi, type CalendarDate } from '../shared/calendar-date.ts';
import type { ReliefId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { answerLines, reliefLines, seePaper } from './announce-relief.ts';
import type { AskReliefNeeds } from './ask-relief.ts';
import { loadObligations, loadToday, loadWorkingDays } from './load-obligations.ts';
import { isDone, type Obligation } from './obligation.ts';
import { reliefDecidedKind, reliefSubject } from './relief-kinds.ts';
import type { Relief } from './relief.ts';
import { REOPENED_WORKING_DAYS } from './time-limits.ts';

export type DecideRelief = {
  id: ReliefId;
  decision: Decision;
  by: KnownPerson;
  now: Instant;
  /** Its words were typed: what was pressed before still has its buttons. */
  isTyped?: boolean;
};

/** Nothing is refused without saying why. */
export type Decision = { type: 'granted' } | { type: 'refused'; answer: Relief['answer'] };

export type DecideReliefOutcome =
  | { type: 'decided'; relief: Relief; obligation: Obligation }
  | { type: 'already'; relief: Relief }
  | { type: 'refused'; why: 'not-admin' | 'unknown' };

/** Decides once, and tells the unit. */
export const decideRelief = async (
  needs: AskReliefNeeds,
  ports: Pick<FormPorts, 'forms'>,
  { id, decision, by, now, isTyped = false }: DecideRelief,
): Promise<DecideReliefOutcome> => {
  if (!isAdmin(by)) return { type: 'refused', why: 'not-admin' };
  const asked = await needs.reliefs.byId(id);
  if (!asked) return { type: 'refused', why: 'unknown' };
  if (asked.state !== 'asked') return { type: 'already', relief: asked };
  if (decision.type === 'granted' && !isGrantable(asked))
    return { type: 'refused', why: 'unknown' };
  const until = untilOf(asked, dateInHanoi(now), await loadWorkingDays(needs));
  const relief: Relief = {
    ...asked,
    until,
    state: decision.type,
    answer: decision.type === 'refused' ? decision.answer : '',
    decidedBy: by.person.id,
    decidedAt: now,
  };
  await needs.reliefs.save(relief);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: `relief-${decision.type}`,
    subject: `unit:${relief.unitId}`,
    details: { relief: id, kind: relief.kind, until, before: asked.state, after: relief.state },
  });
  await settleNotices(
    needs.outbox,
    {
      subject: reliefSubject(id),
      deeds: ['grant-relief', 'refuse-relief'],
      besides: isTyped ? undefined : by.person.telegramId,
      line: say(`settled-relief-${decision.type}`, { name: nameOf(by.person), at: { at: now } }),
    },
    now,
  );
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
  const speaking = new Set(contacts.map(({ id }) => id));
  const followers = (await specialistsOfUnit(needs, relief.unitId, now)).filter(
    ({ id }) => !speaking.has(id) && id !== relief.decidedBy,
  );
  const asker = relief.askedBy && (await people.byId(relief.askedBy));
  const isTold = [...contacts, ...followers].some(({ id }) => id === relief.askedBy);
  const lines = [
    say(headingOf(relief), { date: { date: relief.until ?? '' } }),
    ...answerLines(relief),
    ...reliefLines(relief, obligation, await loadToday(needs, now)),
  ];
  const menu: NoticeButton = { label: say('button-menu'), intent: { type: 'see-tasks' } };
  const isAgainst = relief.state === 'refused' || relief.state === 'taken-back';
  const advice = relief.state === 'refused' ? [say(`relief-refused-next-${relief.kind}`)] : [];
  const toHandIn = isAgainst && !isDone(obligation) ? [handInButton(obligation)] : [];
  const own = [...toHandIn, seePaper(obligation), menu];
  const told = [
    ...contacts.map(({ telegramId: to }) => ({ to, row: own, advice })),
    ...followers.map(({ telegramId: to }) => ({ to, row: [seePaper(obligation)], advice: [] })),
    ...(asker && !isTold ? [{ to: asker.telegramId, row: [menu], advice: [] }] : []),
  ];
  await outbox.queue(
    told.map(({ to, row, advice: more }) => ({
      dedupeKey: `${toldAs(relief)}:${relief.id}:${to}`,
      bundleKey: null,
      subject: reliefSubject(relief.id),
      to,
      priority: 1,
      kind: reliefDecidedKind.kind,
      message: { type: 'notice', lines: [...lines, ...more], buttons: row.map((one) => [one]) },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

const handInButton = ({ unit, milestone }: Obligation): NoticeButton => ({
  label: say('button-relief-open'),
  intent: {
    type: 'open-form',
    formId: milestone.formId,
    unitId: unit.id,
    period: milestone.period,
  },
});

const headingOf = ({ state, kind, askedBy }: Relief) => {
  if (state === 'taken-back') return `relief-taken-back-${kind}` as const;
  if (state === 'refused') return `relief-refused-${kind}` as const;
  return askedBy === null
    ? (`relief-recorded-${kind}` as const)
    : (`relief-granted-${kind}` as const);
};

/** What was given may be taken back once. */
const toldAs = ({ state }: Relief): string =>
  state === 'taken-back' ? 'relief-taken-back' : 'relief-decided';
