import type { Notice, NoticeButton } from '../outbox/message.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import type { PersonId } from '../shared/ids.ts';
import { asInstant, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type KeyTaking, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { officersFor } from './officers.ts';
import { numberOf, questionIn, subjectOf, type CarriedMessage, type Question } from './question.ts';

/** Somebody of the Board hears of questions at most this often; what comes meanwhile is told together. */
const BUNDLE_MS = MINUTE_MS;
/** About two thirds of a phone screen; the thread shows all. */
const LONGEST_WORDS = 700;
const MOST_LINES = 12;
const DIGEST_WORDS = 60;

export type AnnounceStores = { outbox: OutboxStore; people: PersonStore; units: UnitStore };

export type NewWords = {
  question: Question;
  by: Person;
  message: CarriedMessage;
  /** Those who know already. */
  besides?: ReadonlySet<PersonId>;
};

/** Tells those of the Board who may answer what was said; what is no text is carried behind. */
export const announceQuestion = async (
  stores: AnnounceStores,
  words: NewWords,
  now: Instant,
): Promise<void> => {
  const { question, besides } = words;
  const told = { ...words, unitName: await unitNameOf(stores, question) };
  for (const officer of await officersFor(stores, question, now))
    if (!besides?.has(officer.id)) await announceTo(stores.outbox, { ...told, officer }, now);
};

const unitNameOf = async ({ units }: AnnounceStores, { unitId }: Question): Promise<string> =>
  (unitId && (await units.byId(unitId))?.name) || '';

type Renamed = { question: Question; by: Person; officers: readonly Person[] };

/** What nobody has read yet says whose question it is now. */
export const renameInNews = async (
  stores: AnnounceStores,
  { question, by, officers }: Renamed,
): Promise<void> => {
  const heading = headingLine(question, (await unitNameOf(stores, question)) || by.fullName);
  for (const { telegramId } of officers) {
    const waiting = await stores.outbox.waiting(`questions:${telegramId}`);
    if (!waiting || questionIn(waiting.subject) !== question.id) continue;
    if (waiting.message.type !== 'notice') continue;
    const [, ...rest] = waiting.message.lines;
    const message = { ...waiting.message, lines: [heading, ...rest] };
    await stores.outbox.replaceMessage(waiting.id, message);
  }
};

const headingLine = (question: Question, unit: string): TextRef =>
  say('question-heading', { number: numberOf(question), unit });

type Told = NewWords & { unitName: string; officer: Person };

const announceTo = async (outbox: OutboxStore, told: Told, now: Instant): Promise<void> => {
  const { officer, question, message } = told;
  const bundleKey = `questions:${officer.telegramId}`;
  const waiting = await outbox.waiting(bundleKey);
  const lastDueAt = await outbox.lastDueAt(bundleKey);
  const dueAt =
    waiting?.dueAt ?? asInstant(Math.max(now, plusMs(lastDueAt ?? asInstant(0), BUNDLE_MS)));
  if (waiting?.message.type !== 'notice') {
    await outbox.queue([noticeFor(told, bundleKey, dueAt)], now);
  } else if (questionIn(waiting.subject) === question.id) {
    await outbox.replaceMessage(waiting.id, widen(waiting.message, told));
  } else {
    await addToDigest(outbox, { told, dueAt }, now);
  }
  if (message.kind !== 'text') await outbox.queue([copyFor(told, dueAt)], now);
};

/**
 * What comes while another question is still to be told goes into one list. It has no subject: a
 * reply to it answers nobody, since it could mean any of them.
 */
const addToDigest = async (
  outbox: OutboxStore,
  { told, dueAt }: { told: Told; dueAt: Instant },
  now: Instant,
): Promise<void> => {
  const { officer, message } = told;
  const bundleKey = `question-list:${officer.telegramId}`;
  const waiting = await outbox.waiting(bundleKey);
  const line = digestLine(told);
  if (waiting?.message.type === 'notice') {
    const [, ...before] = waiting.message.lines;
    const number = line.values?.['number'];
    const others = before.filter(({ values }) => values?.['number'] !== number);
    const lines = [...others, line];
    const widened = { ...waiting.message, lines: [digestHeading(lines.length), ...lines] };
    await outbox.replaceMessage(waiting.id, widened);
    return;
  }
  await outbox.queue(
    [
      {
        ...messageFor(told, dueAt),
        dedupeKey: `${bundleKey}:${message.messageId}`,
        bundleKey,
        subject: null,
        message: { type: 'notice', lines: [digestHeading(1), line], buttons: listButton },
      },
    ],
    now,
  );
};

const digestHeading = (count: number): TextRef => say('question-digest', { count });

const digestLine = ({ question, by, unitName, message }: Told): TextRef =>
  say('question-digest-line', {
    number: numberOf(question),
    unit: unitName || by.fullName,
    text: message.text === '' ? say(kindKey(message.kind)) : shorten(message.text, DIGEST_WORDS),
  });

const listButton: NoticeButton[][] = [
  [{ label: say('button-question-list'), intent: { type: 'see-open-questions' } }],
];

const noticeFor = (told: Told, bundleKey: string, dueAt: Instant): NewOutboxMessage => ({
  ...messageFor(told, dueAt),
  dedupeKey: `${bundleKey}:${told.message.messageId}`,
  bundleKey,
  message: {
    type: 'notice',
    lines: [...headingOf(told), ...linesOf(told.message)],
    buttons: questionButtons(told.question),
  },
});

/** A photo, a file, a voice message goes on as it is, with a button to its thread. */
const copyFor = (told: Told, dueAt: Instant): NewOutboxMessage => ({
  ...messageFor(told, dueAt),
  dedupeKey: `question-copy:${told.officer.telegramId}:${told.message.messageId}`,
  bundleKey: null,
  message: {
    type: 'copy',
    fromChatId: told.message.chatId,
    messageIds: [told.message.messageId],
    buttons: [[threadButton(told.question, told.unitName)]],
  },
});

const messageFor = ({ officer, question }: Told, dueAt: Instant) => ({
  subject: subjectOf(question),
  to: officer.telegramId,
  priority: 1 as const,
  kind: 'question-notice',
  dueAt,
  expiresAt: null,
});

const headingOf = ({ question, by, unitName }: Told): TextRef[] => [
  headingLine(question, unitName || by.fullName),
  say('question-from', { name: by.fullName, position: by.position }),
  ...(question.aboutWords === '' ? [] : [say('question-about', { words: question.aboutWords })]),
];

const linesOf = ({ kind, text }: CarriedMessage): TextRef[] => [
  ...(text === '' ? [] : [say('question-words', { text: shorten(text, LONGEST_WORDS) })]),
  ...(kind === 'text' ? [] : [say('question-carries', { kind: say(kindKey(kind)) })]),
];

/** More of the same thread below what nobody has read yet. */
const widen = (notice: Notice, { message, question }: Told): Notice => {
  const lines = [...notice.lines, ...linesOf(message)];
  // What was answered meanwhile has to be answered again.
  const asking = { ...notice, buttons: questionButtons(question) };
  return lines.length > MOST_LINES
    ? { ...asking, lines: [...notice.lines.slice(0, MOST_LINES - 1), say('question-more')] }
    : { ...asking, lines };
};

const questionButtons = ({ id }: Question): NoticeButton[][] => [
  [
    { label: say('button-question-answer'), intent: { type: 'answer-question', id } },
    { label: say('button-question-take'), intent: { type: 'take-question', id } },
  ],
  [{ label: say('button-question-see'), intent: { type: 'see-question', id } }],
];

const threadButton = (question: Question, unitName: string): NoticeButton => ({
  label: say('button-question-thread', { number: numberOf(question), unit: shorten(unitName, 24) }),
  intent: { type: 'see-question', id: question.id },
});

/** Words for what is no text. */
export const kindKey = (kind: string): KeyTaking =>
  kind === 'photo' || kind === 'document' || kind === 'voice' || kind === 'video'
    ? `question-kind-${kind}`
    : 'question-kind-other';
