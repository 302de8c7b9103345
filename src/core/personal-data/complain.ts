import type { MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import { askOfBoard, type AskBoardNeeds } from './ask-of-board.ts';
import type { DataRequest } from './data-request.ts';
import { settleRequest, type SettleRequestNeeds } from './settle-request.ts';

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
  needs: SettleRequestNeeds,
  { requestId, answer, by, now }: AnswerComplaint,
): Promise<AnswerComplaintOutcome> => {
  if (!isAdmin(by)) return { type: 'not-admin' };
  const asked = await needs.dataRequests.byId(requestId);
  if (asked?.kind !== 'complaint') return { type: 'unknown' };
  if (asked.state !== 'asked') return { type: 'already' };
  const said = shorten(cleanText(answer), LONGEST_COMPLAINT);
  if (!hasWords(said)) return { type: 'no-words' };
  const request = await settleRequest(needs, {
    asked,
    state: 'answered',
    answer: said,
    by,
    now,
    action: 'complaint-answered',
    notices: {
      deeds: ['answer-complaint'],
      line: say('settled-complaint-answered', { name: nameOf(by.person), at: { at: now } }),
    },
    told: {
      kind: complaintAnsweredKind.kind,
      lines: [
        say('complaint-answer-heading'),
        say('complaint-words', { words: asked.words }),
        say('relief-answer', { answer: said }),
        say('complaint-answer-next'),
      ],
    },
  });
  return { type: 'answered', request };
};
