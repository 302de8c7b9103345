import { loadFormTitle } from '../calendar/form-title.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { parseContent, partLabel, partLines } from '../forms/forms.ts';
import type { NoticeButton, OutgoingMessage } from '../outbox/message.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import { formToRead, type FormPorts } from '../submissions/form-ports.ts';
import { mayReview } from '../submissions/review-right.ts';
import type { Submission, SubmissionStore } from '../submissions/submission.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { kindKey } from './announce-question.ts';
import { type Clarification, clarificationSubject } from './clarification.ts';
import type { CarriedMessage } from './question.ts';

type Forms = Pick<FormPorts, 'forms'>;

export type ClarificationNewsStores = {
  outbox: OutboxStore;
  people: PersonStore;
  units: UnitStore;
  milestones: MilestoneStore;
  submissions: SubmissionStore;
};

/** So much of what the unit said there goes along, and of an answer. */
const MOST_SAID = 3;
const LONGEST_WORDS = 700;

/** Tells everybody who speaks for the unit what the Board asks; how many these are. */
export const tellUnitOfClarification = async (
  stores: ClarificationNewsStores,
  ports: Forms,
  { submission, clarification }: { submission: Submission; clarification: Clarification },
): Promise<number> => {
  const { id, number, unitId, words, at } = clarification;
  const lines: TextRef[] = [
    say('clarification-news', {
      form: await titleOf(stores, ports, submission),
      unit: (await stores.units.byId(unitId))?.name ?? '',
      number,
    }),
    ...partOf(ports, submission, clarification),
    say('clarification-words', { words }),
    say('clarification-stays'),
  ];
  const buttons: NoticeButton[][] = [
    [{ label: say('button-clarify'), intent: { type: 'answer-clarification', id } }],
    [
      {
        label: say('button-see-submission'),
        intent: { type: 'see-submission', number },
        keepsMessage: true,
      },
    ],
  ];
  const contacts = await stores.people.contactsOf(unitId);
  await stores.outbox.queue(
    contacts.map(({ telegramId: to }) => ({
      dedupeKey: `clarification-asked:${id}:${to}`,
      bundleKey: null,
      subject: clarificationSubject(id),
      to,
      priority: 1,
      kind: 'clarification-asked',
      message: { type: 'notice', lines, buttons },
      dueAt: at,
      expiresAt: null,
    })),
    at,
  );
  return contacts.length;
};

const titleOf = async (
  { milestones }: Pick<ClarificationNewsStores, 'milestones'>,
  { forms }: Forms,
  { formId, period }: Pick<Submission, 'formId' | 'period'>,
): Promise<TextRef> => loadFormTitle(milestones, { form: formToRead({ forms }, formId), period });

/** What it is about, and how the unit said it. */
const partOf = (
  ports: Forms,
  submission: Submission,
  { path }: Pick<Clarification, 'path'>,
): TextRef[] => {
  const content = path === '' ? null : parseContent(JSON.parse(submission.content));
  if (!content) return [];
  const form = formToRead(ports, submission.formId);
  return [
    say('clarification-part', { part: partLabel(form, content, path) }),
    ...partLines(form, content, path).slice(0, MOST_SAID),
  ];
};

type Answered = {
  asked: Clarification;
  by: Person;
  message: CarriedMessage;
  now: Instant;
};

/**
 * Whoever asked hears the answer; where they review the unit no more, its specialists and all admins do.
 * What is no text is carried behind.
 */
export const tellReviewersOfAnswer = async (
  stores: ClarificationNewsStores,
  ports: Forms,
  { asked, by, message, now }: Answered,
): Promise<void> => {
  const { id, number, unitId, words } = asked;
  const lines: TextRef[] = [
    say('clarification-answered-news', {
      form: await titleOf(stores, ports, asked),
      unit: (await stores.units.byId(unitId))?.name ?? '',
      number,
    }),
    say('clarification-words', { words: shorten(words, 200) }),
    say('clarification-answer', {
      name: nameOf(by),
      text:
        message.text === ''
          ? say('question-carries', { kind: say(kindKey(message.kind)) })
          : shorten(message.text, LONGEST_WORDS),
    }),
  ];
  const buttons: NoticeButton[][] = [
    [
      {
        label: say('button-review'),
        intent: { type: 'review', number },
        keepsMessage: true,
      },
    ],
  ];
  for (const { telegramId: to } of await reviewersOf(stores, asked, now)) {
    const key = `clarification-answered:${id}:${message.chatId}:${message.messageId}:${to}`;
    const row = (dedupeKey: string, sent: OutgoingMessage): NewOutboxMessage => ({
      dedupeKey,
      bundleKey: null,
      subject: clarificationSubject(id),
      to,
      priority: 1,
      kind: 'clarification-answered',
      message: sent,
      dueAt: now,
      expiresAt: null,
    });
    const copies = message.kind === 'text' ? [] : [row(`${key}:copy`, copyOf(message))];
    await stores.outbox.queue([row(key, { type: 'notice', lines, buttons }), ...copies], now);
  }
};

/** A photo, a file, a voice message as it stands in the other chat. */
export const copyOf = ({ chatId, messageId }: CarriedMessage): OutgoingMessage => ({
  type: 'copy',
  fromChatId: chatId,
  messageIds: [messageId],
  buttons: [],
});

const reviewersOf = async (
  stores: Pick<ClarificationNewsStores, 'people' | 'units'>,
  { by, unitId }: Clarification,
  now: Instant,
): Promise<Person[]> => {
  const person = await stores.people.byId(by);
  const known = person && (await stores.people.known(person.telegramId));
  if (known && (await mayReview(stores, { by: known, unitId }, now))) return [known.person];
  const all = [
    ...(await specialistsOfUnit(stores, unitId, now)),
    ...(await stores.people.withRole('board_admin')),
  ];
  return [...new Map(all.map((one) => [one.id, one])).values()];
};
