import type { MessageKind } from '../outbox/message-kind.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import {
  closeAccessRequest,
  type CloseAccess,
  type CloseAccessOutcome,
  type CloseNeeds,
} from './close-access-request.ts';

/** Nobody need be known to be told that their request cannot be met. */
export const accessRefusedKind: MessageKind<unknown> = {
  kind: 'access-refused',
  onUnknown: 'hold',
  hours: 'any',
};

/** Closes a stranger's request, and tells them why there is no link and how to ask again. */
export const refuseAccess = async (
  needs: CloseNeeds,
  input: CloseAccess & { answer: string },
  now: Instant,
): Promise<CloseAccessOutcome> => {
  const outcome = await closeAccessRequest(needs, input, now);
  if (outcome.type !== 'closed') return outcome;
  const { id, telegramId } = outcome.request;
  const lines = [
    say('access-refused-notice'),
    say('relief-answer', { answer: input.answer }),
    say('access-refused-next'),
  ];
  const again = { label: say('access-button-again'), intent: { type: 'ask-access' } } as const;
  await needs.outbox.queue(
    [
      {
        dedupeKey: `access-refused:${id}`,
        bundleKey: null,
        subject: null,
        to: telegramId,
        priority: 1,
        kind: accessRefusedKind.kind,
        message: { type: 'notice', lines, buttons: [[again]] },
        dueAt: now,
        expiresAt: null,
      },
    ],
    now,
  );
  return outcome;
};
