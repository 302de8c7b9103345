import type { AuditLog } from '../audit/audit-log.ts';
import type { CalendarDayStore } from '../calendar/calendar-day.ts';
import { workingDays } from '../calendar/working-days.ts';
import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { instantInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import {
  answerDay,
  dataRequestSubject,
  type DataRequest,
  type DataRequestStore,
} from './data-request.ts';

/** When admins are reminded on the last day. */
const REMINDED_AT = '08:30';

export type AskBoardNeeds = {
  people: PersonStore;
  dataRequests: DataRequestStore;
  calendarDays: CalendarDayStore;
  outbox: OutboxStore;
  audit: AuditLog;
  random: Random;
};

type Asking = {
  person: Person;
  kind: DataRequest['kind'];
  words?: string;
  /** What admins read: now, and on the last day. */
  notice: (request: DataRequest, isLast: boolean) => Notice;
  now: Instant;
};

/** A request about personal data: the admins hear of it now, and once more when it is due. */
export const askOfBoard = async (
  needs: AskBoardNeeds,
  { person, kind, words = '', notice, now }: Asking,
): Promise<DataRequest> => {
  const days = workingDays(await needs.calendarDays.all());
  const request: DataRequest = {
    id: needs.random.token(72),
    kind,
    personId: person.id,
    telegramId: person.telegramId,
    words,
    askedAt: now,
    dueOn: answerDay(days, now),
    state: 'asked',
    answer: '',
    decidedBy: null,
    decidedAt: null,
  };
  await needs.dataRequests.save(request);
  await needs.audit.record({
    at: now,
    actor: person.id,
    action: `${kind}-asked`,
    subject: `person:${person.id}`,
    details: { request: request.id, dueOn: request.dueOn },
  });
  const times = [
    { isLast: false, dueAt: now },
    { isLast: true, dueAt: instantInHanoi(request.dueOn, REMINDED_AT) },
  ];
  const admins = await needs.people.withRole('board_admin');
  await needs.outbox.queue(
    admins.flatMap(({ telegramId: to }) =>
      times.map(({ isLast, dueAt }) => ({
        dedupeKey: `data-request:${request.id}:${to}:${isLast ? 'last' : 'first'}`,
        bundleKey: null,
        subject: dataRequestSubject(request.id),
        to,
        priority: 1 as const,
        kind: dataRequestKind.kind,
        message: notice(request, isLast),
        dueAt,
        expiresAt: null,
      })),
    ),
    now,
  );
  return request;
};

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
