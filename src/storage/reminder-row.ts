import { z } from 'zod';

import { audiences } from '../core/reminders/ladder.ts';
import { type Reminder, reminderStatuses } from '../core/reminders/reminder.ts';
import { asId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import type { TextRef } from '../core/shared/text-ref.ts';
import type { Reminder as ReminderRow } from './generated/client.ts';
import { instantOrNull, oneOf, type Stored } from './row-values.ts';

const textRef = z.object({ key: z.string(), values: z.record(z.string(), z.unknown()).optional() });

export const toReminder = (row: Stored<ReminderRow>): Reminder => ({
  unitId: asId(row.unitId),
  milestoneId: asId(row.milestoneId),
  revision: row.revision,
  step: row.step,
  personId: asId(row.personId),
  audience: oneOf(audiences, row.audience),
  day: asId(row.day),
  by: row.by === 'system' ? 'system' : asId(row.by),
  status: oneOf(reminderStatuses, row.status),
  reason: row.reason,
  text: row.text === null ? null : (textRef.parse(JSON.parse(row.text)) as TextRef),
  plannedAt: asInstant(row.plannedAt),
  decidedAt: instantOrNull(row.decidedAt),
});
