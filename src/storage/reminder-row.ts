import * as z from 'zod';

import { outboxStates } from '../core/outbox/outbox-message.ts';
import { audiences } from '../core/reminders/ladder.ts';
import {
  isAskedFor,
  reminderStatuses,
  stateOf,
  type ReminderStanding,
} from '../core/reminders/reminder-state.ts';
import { type Reminder } from '../core/reminders/reminder.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import type { OutboxMessage, Reminder as ReminderRow } from './generated/client.ts';
import { instantOrNull, oneOf, type Stored } from './row-values.ts';

const textRef = z.object({ key: z.string(), values: z.record(z.string(), z.unknown()).optional() });

/** What decides about a state, of one reminder or of many alike. */
export type ReminderStandingRow = Pick<ReminderRow, 'status'> & {
  outboxState: string | null;
  expiresAt: bigint | null;
};

/** Its row, beside that of its message in the outbox. */
export type StoredReminder = ReminderRow &
  ReminderStandingRow &
  Pick<OutboxMessage, 'endedAt' | 'error'>;

export const standingOf = ({
  status,
  outboxState,
  expiresAt,
}: Stored<ReminderStandingRow>): ReminderStanding => ({
  status: oneOf(reminderStatuses, status),
  message:
    outboxState === null
      ? null
      : { state: oneOf(outboxStates, outboxState), isAskedFor: isAskedFor({ expiresAt }) },
});

export const toReminder = (row: Stored<StoredReminder>): Reminder => ({
  unitId: asId(row.unitId),
  milestoneId: asId(row.milestoneId),
  revision: row.revision,
  step: row.step,
  personId: asId(row.personId),
  audience: oneOf(audiences, row.audience),
  day: asId(row.day),
  by: row.by === 'system' ? 'system' : asId(row.by),
  text: row.text === null ? null : (textRef.parse(JSON.parse(row.text)) as TextRef),
  plannedAt: asInstant(row.plannedAt),
  ...fateOf(row),
});

type Fate = Pick<Reminder, 'state' | 'reason' | 'decidedAt'>;

const fateOf = (row: Stored<StoredReminder>): Fate => {
  const standing = standingOf(row);
  const state = stateOf(standing);
  if (standing.status !== 'said')
    return { state, reason: row.reason, decidedAt: instantOrNull(row.decidedAt) };
  const isMissed = state === 'failed' || state === 'superseded';
  return {
    state,
    reason: isMissed ? row.error : null,
    decidedAt: instantOrNull(row.endedAt ?? row.decidedAt),
  };
};
