import * as fc from 'fast-check';

import {
  cancelBroadcast,
  pauseBroadcast,
  resendUnknown,
  resumeBroadcast,
  retryFailed,
} from '../../src/core/broadcasts/broadcast-controls.ts';
import type { RecipientState } from '../../src/core/broadcasts/recipient.ts';
import type { SendOutcome } from '../../src/core/outbox/outbox-message.ts';
import { DAY_MS } from '../../src/core/shared/instant.ts';

/** Fewer than the refusals in a row that stop a broadcast by themselves. */
export const PEOPLE = 4;
export const answers = {
  sent: { type: 'sent', messageIds: [7] },
  failed: { type: 'refused', reason: 'Bad Request' },
  unreachable: { type: 'blocked', reason: 'Forbidden' },
  unknown: { type: 'unknown', reason: 'network' },
} satisfies Partial<Record<RecipientState, SendOutcome>>;

export type Answer = keyof typeof answers;

export const steering = {
  pause: pauseBroadcast,
  resume: resumeBroadcast,
  cancel: cancelBroadcast,
  retry: retryFailed,
  resend: resendUnknown,
};

export type Step =
  | { type: 'feed' | 'dismiss' | 'send-unknown' | 'withdraw' }
  | { type: 'steer'; deed: keyof typeof steering }
  | { type: 'send'; afterMs: number; became: readonly Answer[] };

const simple = fc.constantFrom('feed', 'feed', 'dismiss', 'send-unknown', 'withdraw' as const);
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    simple.map((type): Step => ({ type })),
    fc
      .constantFrom(...(Object.keys(steering) as (keyof typeof steering)[]))
      .map((deed): Step => ({ type: 'steer', deed })),
    fc
      .tuple(
        fc.constantFrom(0, 0, DAY_MS, 4 * DAY_MS),
        fc.array(fc.constantFrom(...(Object.keys(answers) as Answer[])), {
          minLength: PEOPLE,
          maxLength: PEOPLE,
        }),
      )
      .map(([afterMs, became]): Step => ({ type: 'send', afterMs, became })),
  ),
  { minLength: 3, maxLength: 14 },
);

/** Together they meet every state; chance meets most of them, and in other orders. */
export const everyState: [Step[]][] = [
  [[{ type: 'dismiss' }, { type: 'steer', deed: 'cancel' }]],
  [
    [
      { type: 'feed' },
      { type: 'send', afterMs: 0, became: ['sent', 'failed', 'unreachable', 'unknown'] },
      { type: 'withdraw' },
    ],
  ],
];
