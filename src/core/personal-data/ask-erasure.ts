import type { Notice } from '../outbox/message.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import { isBoard } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { askOfBoard, type AskBoardNeeds } from './ask-of-board.ts';
import type { DataRequest } from './data-request.ts';

export type AskErasureOutcome =
  | { type: 'asked' | 'waits'; request: DataRequest }
  /** Whoever has a role of the Board gives it up first. */
  | { type: 'has-role' };

/** Somebody wants their data to be erased. */
export const askErasure = async (
  needs: AskBoardNeeds,
  { by, now }: { by: KnownPerson; now: Instant },
): Promise<AskErasureOutcome> => {
  if (isBoard(by)) return { type: 'has-role' };
  const { person } = by;
  const before = (await needs.dataRequests.waiting(person.id)).find(
    ({ kind }) => kind === 'erasure',
  );
  if (before) return { type: 'waits', request: before };
  const notice = (request: DataRequest, isLast: boolean): Notice =>
    noticeOf(request, person, isLast);
  const request = await askOfBoard(needs, { person, kind: 'erasure', notice, now });
  return { type: 'asked', request };
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
