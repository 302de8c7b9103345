import type { AuditAction } from '../audit/audit-actions.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { KnownPerson } from '../people/person.ts';
import { isOfficer } from '../people/rights.ts';
import { wordsIn } from '../shared/beginnings.ts';
import type { PersonId, QuestionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { mayAnswer } from './officers.ts';
import type { QuestionStore } from './question.ts';

/** A question that is often asked, with its answer; without a name of whoever asked. */
export type FaqEntry = {
  id: string;
  question: string;
  answer: string;
  /** Whether units find it. */
  isShown: boolean;
  by: PersonId;
  at: Instant;
  changedAt: Instant;
};

export interface FaqStore {
  /** All of them, oldest first. */
  all(): Promise<FaqEntry[]>;
  byId(id: string): Promise<FaqEntry | null>;
  /** Adds it, or replaces the row of the same id. */
  save(entry: FaqEntry): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Both are read on a phone, beside others. */
export const LONGEST_FAQ = { question: 200, answer: 700 } as const;
export const faqParts = ['question', 'answer'] as const;
export type FaqPart = (typeof faqParts)[number];

type FaqStores = { faq: FaqStore; audit: AuditLog };

type MakeStores = FaqStores & {
  questions: QuestionStore;
  people: PersonStore;
  units: UnitStore;
  random: Random;
};

/**
 * Makes an entry of what was asked and answered last in a thread that somebody may answer. Units find it once the Board
 * has read it over and says so: what somebody asked may name people.
 */
export const makeFaq = async (
  stores: MakeStores,
  { questionId, by, now }: { questionId: QuestionId; by: KnownPerson; now: Instant },
): Promise<FaqEntry | 'unknown' | 'nothing'> => {
  const question = await stores.questions.byId(questionId);
  if (!question || !(await mayAnswer(stores, { by, question }, now))) return 'unknown';
  const thread = (await stores.questions.messagesOf(questionId)).filter(({ text }) => text !== '');
  const answer = thread.findLast(({ side }) => side === 'board');
  const asked = thread.findLast(
    ({ side, at }) => side === 'person' && at <= (answer?.at ?? question.openedAt),
  );
  if (!answer || !asked) return 'nothing';
  const entry = {
    id: stores.random.token(72),
    question: shorten(cleanText(asked.text), LONGEST_FAQ.question),
    answer: shorten(cleanText(answer.text), LONGEST_FAQ.answer),
    isShown: false,
    by: by.person.id,
    at: now,
    changedAt: now,
  };
  const same = (await stores.faq.all()).find(
    (one) => one.question === entry.question && one.answer === entry.answer,
  );
  if (same) return same;
  await stores.faq.save(entry);
  await record(stores.audit, { action: 'faq-added', id: entry.id, by, now });
  return entry;
};

type Deed = { action: AuditAction; id: string; by: KnownPerson; now: Instant };

const record = (audit: AuditLog, { action, id, by, now }: Deed): Promise<void> =>
  audit.record({ at: now, actor: by.person.id, action, subject: `faq:${id}`, details: {} });

type Editing = { id: string; by: KnownPerson; now: Instant };

/** Other words, or whether units find it; null where there is no such entry, or no words. */
export const changeFaq = async (
  { faq, audit }: FaqStores,
  { id, by, now, ...change }: Editing & ({ part: FaqPart; words: string } | { isShown: boolean }),
): Promise<FaqEntry | null> => {
  const entry = await faq.byId(id);
  if (!entry || !isOfficer(by)) return null;
  const changed = { ...entry, ...changeOf(change), changedAt: now };
  if (!hasWords(changed.question) || !hasWords(changed.answer)) return null;
  const isSame = (['question', 'answer', 'isShown'] as const).every(
    (part) => changed[part] === entry[part],
  );
  if (isSame) return entry;
  await faq.save(changed);
  await record(audit, { action: 'faq-changed', id, by, now });
  return changed;
};

const changeOf = (
  change: { part: FaqPart; words: string } | { isShown: boolean },
): Partial<FaqEntry> =>
  'isShown' in change
    ? { isShown: change.isShown }
    : { [change.part]: shorten(cleanText(change.words), LONGEST_FAQ[change.part]) };

export const removeFaq = async (
  { faq, audit }: FaqStores,
  { id, by, now }: Editing,
): Promise<boolean> => {
  if (!isOfficer(by) || !(await faq.byId(id))) return false;
  await faq.remove(id);
  await record(audit, { action: 'faq-removed', id, by, now });
  return true;
};

/** Words that stand in any question. */
const idle = new Set(
  (
    'la co khong duoc thi ma va cua cho cac nhung nao gi the bao gio khi xin hoi em anh chi dong oi a ah nhu phai can ' +
    'de don vi minh toi ban nay do o dau lam sao ai may da chua roi voi ve tu den trong ngoai moi mot nen hay se vay nhe ' +
    'kinh thua da vang duoc the nao how what when where who is are the to of do does can we our in on for and or'
  ).split(' '),
);

const tellingWords = (text: string): Set<string> =>
  new Set(wordsIn(text).filter((word) => !idle.has(word)));

/** So much of the words of a question must be in an entry, or of an entry in the question. */
const NEAR = 0.6;
const FEWEST = 2;
const MOST_NEAR = 3;

/** Entries that may answer it, the nearest first; none rather than one that only shares a word. */
export const nearEntries = (all: readonly FaqEntry[], asked: string): FaqEntry[] => {
  const words = tellingWords(asked);
  return all
    .filter(({ isShown }) => isShown)
    .map((entry) => ({ entry, share: shareOf(words, entry) }))
    .filter(({ share }) => share >= NEAR)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, MOST_NEAR)
    .map(({ entry }) => entry);
};

const shareOf = (words: ReadonlySet<string>, { question, answer }: FaqEntry): number => {
  const own = tellingWords(question);
  const both = [...words].filter((word) => own.has(word)).length;
  if (both < FEWEST) return 0;
  const all = new Set([...own, ...tellingWords(answer)]);
  const asked = [...words].filter((word) => all.has(word)).length / words.size;
  return Math.max(asked, both / own.size);
};
