import type { AuditLog } from '../audit/audit-log.ts';
import type { KnownPerson } from '../people/person.ts';
import { isAdmitted } from '../people/rights.ts';
import { asId, type QuestionId, type UnitId } from '../shared/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import { announceQuestion, type AnnounceStores } from './announce-question.ts';
import type { CarriedMessage, Question, QuestionStore } from './question.ts';
import { smallTalkIn } from './small-talk.ts';
import { speaksIn } from './speaks-in.ts';

/** For so long what a person says goes on with the thread they had. */
const THREAD_MS = 7 * DAY_MS;
/** What comes within that time is one breath, and confirmed once. */
const BURST_MS = 5 * MINUTE_MS;
const LONGEST_ABOUT = 80;

export type AskNeeds = AnnounceStores & {
  questions: QuestionStore;
  audit: AuditLog;
  random: Random;
};

export type AskInput = {
  by: KnownPerson;
  /** The unit that it is about, where the person speaks for several and it is known. */
  unitId?: UnitId | null;
  message: CarriedMessage;
  /** Was asked for: whatever it is, it is meant for the Board. */
  asked?: { about: string | null; aboutWords: string };
  /** A thread that the message answers in Telegram. */
  inThread?: QuestionId | undefined;
};

export type AskOutcome =
  | { type: 'opened' | 'reopened'; question: Question }
  /** `isQuiet`: one more message of the same breath. */
  | { type: 'joined'; question: Question; isQuiet: boolean }
  | { type: 'greeting' | 'thanks' }
  /** This very message was taken before. */
  | { type: 'repeated' }
  /** The person stands for no unit any more. */
  | { type: 'ended' };

/** Somebody of a unit says something to the Board: a new thread, or more of the one they have. */
export const askQuestion = async (
  needs: AskNeeds,
  input: AskInput,
  now: Instant,
): Promise<AskOutcome> => {
  if (!isAdmitted(input.by)) return { type: 'ended' };
  const talk = input.asked ? null : smallTalkIn(input.message);
  if (talk) return { type: talk };
  const before = await threadFor(needs.questions, input, now);
  const question = before ? goOn(before, now) : await begin(needs, input, now);
  await needs.questions.save(question);
  const isNew = await needs.questions.addMessage({
    ...input.message,
    id: needs.random.token(72),
    questionId: question.id,
    side: 'person',
    authorId: input.by.person.id,
    at: now,
  });
  if (!isNew) return { type: 'repeated' };
  await announceQuestion(needs, { question, by: input.by.person, message: input.message }, now);
  if (before?.state === 'waiting') {
    return { type: 'joined', question, isQuiet: now < plusMs(before.changedAt, BURST_MS) };
  }
  const type = before ? 'reopened' : 'opened';
  await needs.audit.record({
    at: now,
    actor: input.by.person.id,
    action: `question-${type}`,
    subject: `question:${question.id}`,
    details: { unit: question.unitId, about: question.about },
  });
  return { type, question };
};

/** The thread that goes on: the one answered to, or the last one while it is fresh. */
const threadFor = async (
  questions: QuestionStore,
  { by, asked, inThread }: AskInput,
  now: Instant,
): Promise<Question | null> => {
  const named = inThread ? await questions.byId(inThread) : null;
  if (named && speaksIn(by, named)) return named;
  const latest = await questions.latestOf(by.person.id);
  return latest && speaksIn(by, latest) && goesOn(latest, asked, now) ? latest : null;
};

const goesOn = (latest: Question, asked: AskInput['asked'], now: Instant): boolean => {
  if (latest.state === 'withdrawn') return false;
  const isWaiting = latest.state === 'waiting';
  // Asked for anew, it is another matter unless it is about the same and still waits.
  if (asked) return isWaiting && latest.about === asked.about;
  return isWaiting || now < plusMs(latest.changedAt, THREAD_MS);
};

const goOn = (question: Question, now: Instant): Question => ({
  ...question,
  state: 'waiting',
  changedAt: now,
  openedAt: question.state === 'waiting' ? question.openedAt : now,
});

const begin = async (
  { questions, random }: AskNeeds,
  { by, asked, unitId }: AskInput,
  now: Instant,
): Promise<Question> => ({
  id: asId<QuestionId>(random.token(72)),
  number: (await questions.newestNumber()) + 1,
  askedBy: by.person.id,
  unitId: unitIn(by, unitId ?? null),
  about: asked?.about ?? null,
  aboutWords: shorten(asked?.aboutWords ?? '', LONGEST_ABOUT),
  state: 'waiting',
  assignedTo: null,
  openedAt: now,
  changedAt: now,
});

/** Nobody asks in the name of a unit that was not meant: of several none, until it is told. */
const unitIn = ({ unitIds }: KnownPerson, told: UnitId | null): UnitId | null => {
  const [only, another] = unitIds;
  if (told !== null && unitIds.includes(told)) return told;
  return another ? null : (only ?? null);
};
