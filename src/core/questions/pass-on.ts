import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { QuestionStore } from './question.ts';

/** More than anybody asks in a year. */
const MOST = 500;

export type PassOnInput = { unitId: UnitId; from: PersonId; to: PersonId };

/** What somebody asked for a unit is answered to whoever follows them there. */
export const passOnQuestions = async (
  { questions, audit }: { questions: QuestionStore; audit: AuditLog },
  { unitId, from, to }: PassOnInput,
  now: Instant,
): Promise<number> => {
  const own = (await questions.of(from, MOST)).filter((question) => question.unitId === unitId);
  for (const question of own) await questions.save({ ...question, askedBy: to });
  if (own.length > 0)
    await audit.record({
      at: now,
      actor: to,
      action: 'questions-passed-on',
      subject: `unit:${unitId}`,
      details: { from, count: own.length },
    });
  return own.length;
};
