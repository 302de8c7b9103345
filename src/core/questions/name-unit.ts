import type { AuditLog } from '../audit/audit-log.ts';
import type { KnownPerson } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import type { QuestionId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { announceQuestion, renameInNews, type AnnounceStores } from './announce-question.ts';
import { officersFor } from './officers.ts';
import type { Question, QuestionStore } from './question.ts';
import { speaksIn } from './speaks-in.ts';

export type NameUnitNeeds = AnnounceStores & { questions: QuestionStore; audit: AuditLog };

export type NameUnitInput = { questionId: QuestionId; unitId: UnitId; by: KnownPerson };

export type NameUnitOutcome = { type: 'named'; question: Question } | { type: 'over' | 'unknown' };

/**
 * Whoever speaks for several units tells which of them asks. Those who follow that unit hear of the
 * question now; for who knows of it already, it has the unit's name from here on.
 */
export const nameUnit = async (
  needs: NameUnitNeeds,
  { questionId, unitId, by }: NameUnitInput,
  now: Instant,
): Promise<NameUnitOutcome> => {
  const before = await needs.questions.byId(questionId);
  if (!before || !speaksIn(by, before) || !mayActFor(by, unitId)) return { type: 'unknown' };
  if (before.state === 'withdrawn' || before.state === 'closed') return { type: 'over' };
  const question = { ...before, unitId };
  if (before.unitId === unitId) return { type: 'named', question };
  const knowing = await officersFor(needs, before, now);
  await needs.questions.save(question);
  await renameInNews(needs, { question, by: by.person, officers: knowing });
  const message = (await needs.questions.messagesOf(questionId)).findLast(
    ({ side }) => side === 'person',
  );
  if (message && question.state === 'waiting') {
    const besides = new Set(knowing.map(({ id }) => id));
    await announceQuestion(needs, { question, by: by.person, message, besides }, now);
  }
  await needs.audit.record({
    at: now,
    actor: by.person.id,
    action: 'question-unit-named',
    subject: `question:${questionId}`,
    details: { unit: unitId, before: before.unitId },
  });
  return { type: 'named', question };
};
