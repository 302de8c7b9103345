import { loadFormTitle } from '../calendar/form-title.ts';
import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { parseContent, partLabel, partPlaces } from '../forms/forms.ts';
import type { NoticeButton } from '../outbox/message.ts';
import type { Subject } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { isAdmin } from '../people/rights.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { shorten } from '../shared/vietnamese-text.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { formToRead, type FormPorts } from './form-ports.ts';
import { mayReview } from './review-right.ts';
import type { Remark, Review } from './review.ts';
import type { Submission } from './submission.ts';

type AnnounceStores = {
  outbox: OutboxStore;
  people: PersonStore;
  units: UnitStore;
  milestones: MilestoneStore;
};

/** What everything that is said about the review of a version is kept under. */
const reviewSubject = (number: string): Subject => ({ type: 'review', id: number });

export type ReviewNews = {
  submission: Submission;
  review: Review;
  remarks: readonly Remark[];
  what: 'returned' | 'moved' | 'taken-back' | 'agreed' | 'unlocked';
  /** Why it was unlocked. */
  reason?: string;
  now: Instant;
};

/** As many remarks as fit on a screen beside the rest; all are read where they are answered. */
const MOST_REMARKS = 6;
const LONGEST_REMARK = 160;

/** Tells everybody who speaks for the unit what the Board says of a version. */
export const tellUnitOfReview = async (
  stores: AnnounceStores,
  ports: Pick<FormPorts, 'forms'>,
  news: ReviewNews,
): Promise<void> => {
  const { submission, review, what, reason, now } = news;
  const { number, version, unitId } = submission;
  const values = {
    form: await titleOf(stores, ports, submission),
    unit: (await stores.units.byId(unitId))?.name ?? '',
  };
  const lines: TextRef[] = [
    headingOf(what, { ...values, version, number, date: { date: review.answerBy ?? '' } }),
    ...(reason === undefined ? [] : [say('review-because', { reason })]),
    ...remarkLines(ports, news),
  ];
  const contacts = await stores.people.contactsOf(unitId);
  await stores.outbox.queue(
    contacts.map(({ telegramId: to }) => ({
      dedupeKey: `review-${what}:${number}:${now}:${to}`,
      bundleKey: null,
      subject: reviewSubject(number),
      to,
      priority: 1,
      kind: `review-${what}`,
      message: { type: 'notice', lines, buttons: buttonsOf(what, number) },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

type Values = {
  form: TextRef;
  unit: string;
  version: number;
  number: string;
  date: { date: string };
};

const headingOf = (what: ReviewNews['what'], { date, ...values }: Values): TextRef =>
  what === 'returned' || what === 'moved'
    ? say(`review-news-${what}`, { ...values, date })
    : say(`review-news-${what}`, values);

const titleOf = async (
  { milestones }: AnnounceStores,
  ports: Pick<FormPorts, 'forms'>,
  { formId, period }: Submission,
): Promise<TextRef> => loadFormTitle(milestones, { form: formToRead(ports, formId), period });

const remarkLines = (
  ports: Pick<FormPorts, 'forms'>,
  { submission, remarks }: ReviewNews,
): TextRef[] => {
  const content = parseContent(JSON.parse(submission.content));
  const form = formToRead(ports, submission.formId);
  if (!content || remarks.length === 0) return [];
  const placeOf = partPlaces(form, content);
  const shown = remarks
    .toSorted((one, other) => placeOf(one.path) - placeOf(other.path))
    .slice(0, MOST_REMARKS)
    .map(({ path, words }) =>
      say('review-news-remark', {
        part: partLabel(form, content, path),
        words: shorten(words, LONGEST_REMARK),
      }),
    );
  const more = remarks.length - shown.length;
  return [...shown, ...(more > 0 ? [say('review-news-more', { count: more })] : [])];
};

const buttonsOf = (what: ReviewNews['what'], number: string): NoticeButton[][] => [
  ...(what === 'returned' || what === 'moved'
    ? [[{ label: say('button-answer-review'), intent: { type: 'answer-review', number } as const }]]
    : []),
  [
    {
      label: say('button-see-submission'),
      intent: { type: 'see-submission', number },
      keepsMessage: true,
    },
  ],
];

/** Nobody is asked any more for what was answered, or taken back. */
export const settleReturned = (
  outbox: OutboxStore,
  { number, what, now }: { number: string; what: 'answered' | 'taken-back'; now: Instant },
): Promise<void> =>
  settleNotices(
    outbox,
    {
      subject: reviewSubject(number),
      deeds: ['answer-review'],
      line: say(`settled-review-${what}`, { at: { at: now } }),
    },
    now,
  );

/** Every admin but the one who did it hears that something agreed to can be changed again. */
export const tellAdminsOfUnlocking = async (
  stores: AnnounceStores,
  { submission, reason, by, now }: ReviewNews & { reason: string; by: Person },
): Promise<void> => {
  const { number, version, unitId } = submission;
  const unit = (await stores.units.byId(unitId))?.name ?? '';
  const lines = [
    say('review-unlocked-news', { name: nameOf(by), number, version, unit }),
    say('review-because', { reason }),
  ];
  await tellAdmins(
    stores,
    {
      key: `review-unlocked-news:${number}:${now}`,
      kind: 'review-unlocked-news',
      subject: reviewSubject(number),
      message: { type: 'notice', lines, buttons: buttonsOf('unlocked', number) },
      now,
    },
    ({ id }) => id !== by.id,
  );
};

type Answer = { submission: Submission; before: Review; title: TextRef; unitName: string };

/**
 * Whoever was looking at the version before hears of the new one; where they review it no more, the
 * specialists who follow the unit. Admins hear of all that comes.
 */
export const tellReviewers = async (
  stores: AnnounceStores,
  { submission, before, title, unitName }: Answer,
  now: Instant,
): Promise<void> => {
  const { number, version } = submission;
  const what = before.state === 'returned' ? 'answered' : 'changed';
  const lines = [say(`review-news-${what}`, { form: title, unit: unitName, number, version })];
  const buttons: NoticeButton[][] = [
    [{ label: say('button-review'), intent: { type: 'review', number }, keepsMessage: true }],
  ];
  await stores.outbox.queue(
    (await reviewersOf(stores, before, now)).map(({ telegramId: to }) => ({
      dedupeKey: `review-answered:${number}:${to}`,
      bundleKey: null,
      subject: reviewSubject(number),
      to,
      priority: 1,
      kind: 'review-answered',
      message: { type: 'notice', lines, buttons },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

const reviewersOf = async (
  stores: AnnounceStores,
  { by, unitId }: Review,
  now: Instant,
): Promise<Person[]> => {
  const person = await stores.people.byId(by);
  const known = person && (await stores.people.known(person.telegramId));
  if (known && (await mayReview(stores, { by: known, unitId }, now)))
    return isAdmin(known) ? [] : [known.person];
  return specialistsOfUnit(stores, unitId, now);
};
