import type { MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import { askOfBoard, type AskBoardNeeds } from './ask-of-board.ts';
import { dataRequestSubject, type DataRequest } from './data-request.ts';

/** As much of a complaint as stands in one message beside the rest. */
export const LONGEST_COMPLAINT = 1_000;

type Complaint = { by: KnownPerson; words: string; now: Instant };

export type ComplainOutcome =
  | { type: 'asked'; request: DataRequest }
  /** One of theirs waits for its answer. */
  | { type: 'waits'; request: DataRequest }
  | { type: 'no-words' };

/** Somebody complains of how their data are dealt with; also somebody of the Board may. */
export const complain = async (
  needs: AskBoardNeeds,
  { by: { person }, words, now }: Complaint,
): Promise<ComplainOutcome> => {
  const said = shorten(cleanText(words), LONGEST_COMPLAINT);
  if (!hasWords(said)) return { type: 'no-words' };
  const before = (await needs.dataRequests.waiting(person.id)).find(
    ({ kind }) => kind === 'complaint',
  );
  if (before) return { type: 'waits', request: before };
  const notice = (request: DataRequest, isLast: boolean): Notice =>
    noticeOf(request, person, isLast);
  const request = await askOfBoard(needs, { person, kind: 'complaint', words: said, notice, now });
  return { type: 'asked', request };
};

const noticeOf = ({ id, dueOn, words }: DataRequest, person: Person, isLast: boolean): Notice => ({
  type: 'notice',
  lines: [
    say(isLast ? 'complaint-last-day' : 'complaint-news', {
      name: nameOf(person),
      date: { date: dueOn },
    }),
    say('complaint-words', { words }),
  ],
  buttons: [
    [
      {
        label: say('button-complaint-answer'),
        intent: { type: 'answer-complaint', requestId: id },
      },
    ],
  ],
});

type AnswerNeeds = Pick<AskBoardNeeds, 'dataRequests' | 'audit' | 'outbox'>;

export type AnswerComplaint = {
  requestId: string;
  answer: string;
  by: KnownPerson;
  now: Instant;
};

export type AnswerComplaintOutcome =
  | { type: 'answered'; request: DataRequest }
  | { type: 'already' | 'unknown' | 'not-admin' | 'no-words' };

/** Whoever complained is told in any case. */
export const complaintAnsweredKind: MessageKind<unknown> = {
  kind: 'complaint-answered',
  onUnknown: 'resend-once',
  hours: 'any',
};

/** An admin answers a complaint, once; nobody else may, and nobody answers their own. */
export const answerComplaint = async (
  needs: AnswerNeeds,
  { requestId, answer, by, now }: AnswerComplaint,
): Promise<AnswerComplaintOutcome> => {
  if (!isAdmin(by)) return { type: 'not-admin' };
  const asked = await needs.dataRequests.byId(requestId);
  if (asked?.kind !== 'complaint') return { type: 'unknown' };
  if (asked.state !== 'asked') return { type: 'already' };
  const said = shorten(cleanText(answer), LONGEST_COMPLAINT);
  if (!hasWords(said)) return { type: 'no-words' };
  const request: DataRequest = {
    ...asked,
    state: 'answered',
    answer: said,
    decidedBy: by.person.id,
    decidedAt: now,
  };
  await needs.dataRequests.save(request);
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'complaint-answered',
    subject: `person:${asked.personId}`,
    details: { request: requestId },
  });
  await settleNotices(
    needs.outbox,
    {
      subject: dataRequestSubject(requestId),
      deeds: ['answer-complaint'],
      line: say('settled-complaint-answered', { name: nameOf(by.person), at: { at: now } }),
    },
    now,
  );
  await tell(needs, request, now);
  return { type: 'answered', request };
};

const tell = (
  { outbox }: { outbox: OutboxStore },
  { id, telegramId: to, words, answer }: DataRequest,
  now: Instant,
): Promise<unknown> =>
  outbox.queue(
    [
      {
        dedupeKey: `complaint-answered:${id}`,
        bundleKey: null,
        subject: null,
        to,
        priority: 1,
        kind: complaintAnsweredKind.kind,
        message: {
          type: 'notice',
          lines: [
            say('complaint-answer-heading'),
            say('complaint-words', { words }),
            say('relief-answer', { answer }),
            say('complaint-answer-next'),
          ],
          buttons: [],
        },
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
