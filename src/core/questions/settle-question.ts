import type { AuditAction } from '../audit/audit-actions.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson, Person } from '../people/person.ts';
import type { QuestionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { mayAnswer } from './officers.ts';
import { numberOf, subjectOf, type Question, type QuestionStore } from './question.ts';
import { settleNews } from './settle-news.ts';
import { speaksIn } from './speaks-in.ts';

export type SettleNeeds = {
  questions: QuestionStore;
  people: PersonStore;
  units: UnitStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

export type SettleInput = { questionId: QuestionId; by: KnownPerson };

export type TakeOutcome =
  | { type: 'taken'; question: Question }
  /** Somebody else had it; it is theirs no more. */
  | { type: 'taken-over'; question: Question; before: Person | null }
  | { type: 'already-own'; question: Question }
  | { type: 'refused' | 'over' | 'unknown' };

/** Somebody of the Board takes a thread on; from then on they alone are told of it. */
export const takeQuestion = async (
  needs: SettleNeeds,
  { questionId, by }: SettleInput,
  now: Instant,
): Promise<TakeOutcome> => {
  const question = await needs.questions.byId(questionId);
  if (!question) return { type: 'unknown' };
  if (!(await mayAnswer(needs, { by, question }, now))) return { type: 'refused' };
  if (question.state === 'withdrawn') return { type: 'over' };
  if (question.assignedTo === by.person.id) return { type: 'already-own', question };
  const taken = { ...question, assignedTo: by.person.id };
  await needs.questions.save(taken);
  const { person } = by;
  await settleNews(
    needs.outbox,
    { question: taken, by: person, what: 'taken', besides: person.telegramId },
    now,
  );
  await record(needs.audit, { action: 'question-taken', question, by }, now);
  if (question.assignedTo === null) return { type: 'taken', question: taken };
  const before = await needs.people.byId(question.assignedTo);
  return { type: 'taken-over', question: taken, before };
};

export type CloseOutcome =
  | { type: 'closed'; question: Question }
  | { type: 'refused' | 'over' | 'unknown' };

/** Nothing is left to say: closed by the Board, or by the person whom the answer satisfies. */
export const closeQuestion = async (
  needs: SettleNeeds,
  { questionId, by }: SettleInput,
  now: Instant,
): Promise<CloseOutcome> => {
  const question = await needs.questions.byId(questionId);
  if (!question) return { type: 'unknown' };
  const isOwn = speaksIn(by, question);
  if (!isOwn && !(await mayAnswer(needs, { by, question }, now))) return { type: 'refused' };
  if (question.state === 'withdrawn' || question.state === 'closed') return { type: 'over' };
  const closed: Question = { ...question, state: 'closed' };
  await needs.questions.save(closed);
  await settleNews(needs.outbox, { question: closed, by: by.person, what: 'closed' }, now);
  await record(needs.audit, { action: 'question-closed', question, by }, now);
  return { type: 'closed', question: closed };
};

export type WithdrawOutcome =
  | { type: 'withdrawn'; question: Question }
  /** Too late: there is an answer. */
  | { type: 'answered'; question: Question }
  | { type: 'over' | 'unknown' };

/** The person takes back what nobody has answered; who has read of it is told. */
export const withdrawQuestion = async (
  needs: SettleNeeds,
  { questionId, by }: SettleInput,
  now: Instant,
): Promise<WithdrawOutcome> => {
  const question = await needs.questions.byId(questionId);
  if (!question || !speaksIn(by, question)) return { type: 'unknown' };
  if (question.state === 'withdrawn' || question.state === 'closed') return { type: 'over' };
  const thread = await needs.questions.messagesOf(questionId);
  if (thread.some(({ side }) => side === 'board')) return { type: 'answered', question };
  const withdrawn: Question = { ...question, state: 'withdrawn' };
  await needs.questions.save(withdrawn);
  await tellWithdrawn(needs.outbox, withdrawn, now);
  await settleNews(needs.outbox, { question: withdrawn, by: by.person, what: 'withdrawn' }, now);
  await record(needs.audit, { action: 'question-withdrawn', question, by }, now);
  return { type: 'withdrawn', question: withdrawn };
};

const tellWithdrawn = async (
  outbox: OutboxStore,
  question: Question,
  now: Instant,
): Promise<void> => {
  const subject = subjectOf(question);
  await outbox.cancelOfSubject(subject, 'withdrawn', now);
  const rows = await outbox.ofSubject(subject);
  const told = rows.filter(({ kind, state }) => kind === 'question-notice' && state === 'sent');
  const lines = [say('question-withdrawn-notice', { number: numberOf(question) })];
  await outbox.queue(
    [...new Set(told.map(({ to }) => to))].map((to) => ({
      dedupeKey: `question-withdrawn:${question.id}:${to}`,
      bundleKey: null,
      subject,
      to,
      priority: 1,
      kind: 'question-withdrawn',
      message: { type: 'notice', lines, buttons: [], isSilent: true },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

type Deed = { action: AuditAction; question: Question; by: KnownPerson };

const record = (audit: AuditLog, { action, question, by }: Deed, now: Instant): Promise<void> =>
  audit.record({
    at: now,
    actor: by.person.id,
    action,
    subject: `question:${question.id}`,
    details: { state: question.state },
  });
