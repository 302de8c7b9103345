import type { AuditLog } from '../audit/audit-log.ts';
import type { CalendarDayStore } from '../calendar/calendar-day.ts';
import { workingDays } from '../calendar/working-days.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { isAdmin, isBoard } from '../people/rights.ts';
import { dateInHanoi, instantInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { say } from '../shared/text-ref.ts';
import { dataRequestSubject, type DataRequest, type DataRequestStore } from './data-request.ts';

/** The Board answers within so many working days. */
const ANSWER_WORKING_DAYS = 2;
/** When admins are reminded on the last of them. */
const REMINDED_AT = '08:30';

export type AskErasureNeeds = {
  people: PersonStore;
  dataRequests: DataRequestStore;
  calendarDays: CalendarDayStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

export type AskErasureOutcome =
  | { type: 'asked' | 'waits'; request: DataRequest }
  /** Whoever has a role of the Board gives it up first. */
  | { type: 'has-role' };

/** Somebody wants their data to be erased: the admins hear of it now, and once more when it is due. */
export const askErasure = async (
  needs: AskErasureNeeds & { random: Random },
  { by, now }: { by: KnownPerson; now: Instant },
): Promise<AskErasureOutcome> => {
  if (isBoard(by)) return { type: 'has-role' };
  const { person } = by;
  const [before] = await needs.dataRequests.waiting(person.id);
  if (before) return { type: 'waits', request: before };
  const days = workingDays(await needs.calendarDays.all());
  const request: DataRequest = {
    id: needs.random.token(72),
    personId: person.id,
    telegramId: person.telegramId,
    askedAt: now,
    dueOn: days.addWorkingDays(dateInHanoi(now), ANSWER_WORKING_DAYS),
    state: 'asked',
    answer: '',
    decidedBy: null,
    decidedAt: null,
  };
  await needs.dataRequests.save(request);
  await needs.audit.record({
    at: now,
    actor: person.id,
    action: 'erasure-asked',
    subject: `person:${person.id}`,
    details: { request: request.id, dueOn: request.dueOn },
  });
  await tellAdmins(needs, { request, person, now });
  return { type: 'asked', request };
};

type Asked = { request: DataRequest; person: Person; now: Instant };

const tellAdmins = async (
  { people, outbox }: AskErasureNeeds,
  { request, person, now }: Asked,
): Promise<void> => {
  const admins = await people.withRole('board_admin');
  const lastDay = instantInHanoi(request.dueOn, REMINDED_AT);
  const times = [
    { isLast: false, dueAt: now },
    { isLast: true, dueAt: lastDay },
  ];
  await outbox.queue(
    admins.flatMap(({ telegramId: to }) =>
      times.map(({ isLast, dueAt }) => ({
        dedupeKey: `data-request:${request.id}:${to}:${isLast ? 'last' : 'first'}`,
        bundleKey: null,
        subject: dataRequestSubject(request.id),
        to,
        priority: 1 as const,
        kind: dataRequestKind.kind,
        message: noticeOf(request, person, isLast),
        dueAt,
        expiresAt: null,
      })),
    ),
    now,
  );
};

const noticeOf = ({ id, dueOn }: DataRequest, person: Person, isLast: boolean): Notice => ({
  type: 'notice',
  lines: [
    say(isLast ? 'data-request-last-day' : 'data-request-news', {
      name: person.fullName,
      position: person.position,
      date: { date: dueOn },
    }),
  ],
  buttons: [
    [{ label: say('button-data-erase'), intent: { type: 'erase-data', requestId: id } }],
    [{ label: say('button-data-refuse'), intent: { type: 'refuse-erasure', requestId: id } }],
  ],
});

/** For admins, as long as nobody has decided. */
export const dataRequestKind: MessageKind<{
  people: PersonStore;
  dataRequests: DataRequestStore;
}> = {
  kind: 'erasure-asked',
  onUnknown: 'resend-once',
  hours: 'any',
  prepare: async ({ people, dataRequests }, outgoing) => {
    const [reader, request] = [
      await people.known(outgoing.to),
      await dataRequests.byId(outgoing.subject?.id ?? ''),
    ];
    if (!reader || !isAdmin(reader)) return { type: 'cancel', reason: 'no longer an admin' };
    return request?.state === 'asked'
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'decided meanwhile' };
  },
};
