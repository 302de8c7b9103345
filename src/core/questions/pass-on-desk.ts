import type { AuditLog } from '../audit/audit-log.ts';
import type { NoticeButton } from '../outbox/message.ts';
import { noticeAtOnce } from '../outbox/notice-at-once.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { adminNotice } from '../people/admin-notice.ts';
import { handOverNewsKind } from '../people/announce-hand-over.ts';
import { nameOf } from '../people/announce-unreachable.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { isOfficer } from '../people/rights.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import { standInsNow } from '../people/stand-in.ts';
import type { ClusterId, PersonId, UnitId } from '../shared/ids.ts';
import { asInstant, DAY_MS, type Instant } from '../shared/instant.ts';
import type { Intent } from '../shared/intent.ts';
import { say, type KeyTaking, type TextRef } from '../shared/text-ref.ts';
import type { ReviewStore } from '../submissions/review.ts';
import type { SubmissionStore } from '../submissions/submission.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Question, QuestionStore } from './question.ts';

export type DeskStores = {
  people: PersonStore;
  units: UnitStore;
  questions: QuestionStore;
  submissions: SubmissionStore;
  reviews: ReviewStore;
  outbox: OutboxStore;
  audit: AuditLog;
};

/** What somebody has received; `heir` null: all admins have, since nobody follows those units. */
type Received = {
  heir: Person | null;
  clusters: string[];
  questions: number;
  reviews: number;
};

/** A version that somebody began to look at longer ago lies with its unit. */
const LOOKED_BACK_MS = 400 * DAY_MS;
const MOST_NAMES = 12;

/** Somebody of the Board follows units no more: what lay on their desk. The role has ended already. */
type Leaving = { person: Person; by: PersonId };

/**
 * What lay on somebody's desk goes to whoever stood in for them, else to whoever else follows the unit,
 * else to all admins; each reads from whom. Nothing is left with somebody who cannot see it any more.
 */
export const passOnDesk = async (
  stores: DeskStores,
  { person, by }: Leaving,
  now: Instant,
): Promise<void> => {
  if (await isSpecialist(stores.people, person)) return;
  const deputy = await deputyOf(stores.people, person.id, now);
  const desk = newDesk();
  const followed = await passOnClusters(stores, { person, deputy, desk }, now);
  const known = await stores.people.known(person.telegramId);
  if (!known || !isOfficer(known)) {
    const heirOf = heirs(stores, deputy, now);
    await passOnQuestions(stores, { person, heirOf, desk });
    await passOnReviews(stores, { person, heirOf, desk, now });
  }
  if (deputy) await stores.people.endStandIn(person.id);
  const received = [...desk.values()];
  if (received.length > 0) await tellAndNote(stores, { person, by, followed, received }, now);
};

type Passed = Leaving & { followed: readonly string[]; received: readonly Received[] };

const tellAndNote = async (
  stores: DeskStores,
  { person, by, followed, received }: Passed,
  now: Instant,
): Promise<void> => {
  await stores.audit.record({
    at: now,
    actor: by,
    action: 'desk-passed-on',
    subject: `person:${person.id}`,
    details: {
      before: person.id,
      after: received.flatMap(({ heir }) => heir?.id ?? []).join(' '),
      clusters: followed.length,
      questions: sum(received, 'questions'),
      reviews: sum(received, 'reviews'),
    },
  });
  await tell(stores, { person, received }, now);
};

type Desk = Map<PersonId | null, Received>;

const newDesk = (): Desk => new Map();

const receivedBy = (desk: Desk, heir: Person | null): Received => {
  const key = heir?.id ?? null;
  const found = desk.get(key) ?? { heir, clusters: [], questions: 0, reviews: 0 };
  desk.set(key, found);
  return found;
};

const sum = (all: readonly Received[], what: 'questions' | 'reviews'): number =>
  all.reduce((total, one) => total + one[what], 0);

const deputyOf = async (
  people: PersonStore,
  personId: PersonId,
  now: Instant,
): Promise<Person | null> => {
  const standIn = (await standInsNow(people, now)).find((one) => one.personId === personId);
  const deputy = standIn && (await people.byId(standIn.deputyId));
  const known = deputy && (await people.known(deputy.telegramId));
  return known && isOfficer(known) ? known.person : null;
};

/** Their clusters, by name. One that another specialist follows as well stays with that one. */
const passOnClusters = async (
  { people, units }: DeskStores,
  { person, deputy, desk }: { person: Person; deputy: Person | null; desk: Desk },
  now: Instant,
): Promise<string[]> => {
  const ids = new Set<ClusterId>(await people.clustersOfSpecialist(person.id));
  const clusters = (await units.clusters()).filter(({ id }) => ids.has(id));
  const follower = deputy && (await isSpecialist(people, deputy)) ? deputy : null;
  for (const { id, name } of clusters) {
    if (follower) await people.followCluster(follower.id, id, now);
    const heir = follower ?? (await people.specialistsOf(id))[0] ?? deputy;
    receivedBy(desk, heir).clusters.push(name);
  }
  return clusters.map(({ name }) => name);
};

const isSpecialist = async (people: PersonStore, { telegramId }: Person): Promise<boolean> =>
  (await people.known(telegramId))?.roles.includes('board_specialist') ?? false;

type HeirOf = (unitId: UnitId | null) => Promise<Person | null>;

/** Each unit is asked about once. */
const heirs = (stores: DeskStores, deputy: Person | null, now: Instant): HeirOf => {
  const known = new Map<UnitId, Person | null>();
  return async (unitId) => {
    if (deputy) return deputy;
    if (unitId === null) return null;
    const heir = known.get(unitId) ?? (await specialistsOfUnit(stores, unitId, now))[0] ?? null;
    known.set(unitId, heir);
    return heir;
  };
};

type Passing = { person: Person; heirOf: HeirOf; desk: Desk };

const isOf =
  ({ id }: Person) =>
  ({ assignedTo }: Question): boolean =>
    assignedTo === id;

const passOnQuestions = async (
  { questions }: DeskStores,
  { person, heirOf, desk }: Passing,
): Promise<void> => {
  for (const question of (await questions.waiting()).filter(isOf(person))) {
    const heir = await heirOf(question.unitId);
    await questions.save({ ...question, assignedTo: heir?.id ?? null });
    receivedBy(desk, heir).questions += 1;
  }
};

const passOnReviews = async (
  { submissions, reviews }: DeskStores,
  { person, heirOf, desk, now }: Passing & { now: Instant },
): Promise<void> => {
  const came = await submissions.cameSince(asInstant(now - LOOKED_BACK_MS));
  const taken = came.filter(
    ({ review }) => review?.state === 'reviewing' && review.by === person.id,
  );
  for (const { number, unitId } of taken) {
    const heir = await heirOf(unitId);
    const review = await reviews.of(number);
    if (review && heir) await reviews.save({ ...review, by: heir.id });
    receivedBy(desk, heir).reviews += 1;
  }
};

/** To whoever has received something, as long as they belong to those who follow units. */
export const deskKind = { ...handOverNewsKind, kind: 'desk-passed-on' };

/** To all admins, who say who follows what. */
export const deskNewsKind = adminNotice('desk-news', 'office');

const tell = async (
  { people, outbox }: DeskStores,
  { person, received }: { person: Person; received: readonly Received[] },
  now: Instant,
): Promise<void> => {
  const from = nameOf(person);
  const heirNews = received.flatMap(({ heir, ...what }): NewOutboxMessage[] =>
    heir
      ? [
          noticeAtOnce(
            {
              key: `desk:${person.id}:${heir.id}:${now}`,
              to: heir,
              kind: deskKind.kind,
              lines: [say('desk-received', { from }), ...linesOf(what)],
              buttons: buttonsFor(what),
            },
            now,
          ),
        ]
      : [],
  );
  const admins = await people.withRole('board_admin');
  const lines = received.flatMap(({ heir, ...what }) => [
    heir ? say('desk-to', { name: nameOf(heir) }) : say('desk-to-admins'),
    ...linesOf(what),
  ]);
  const adminNews = admins.map((to) =>
    noticeAtOnce(
      {
        key: `desk-news:${person.id}:${now}:${to.id}`,
        to,
        kind: deskNewsKind.kind,
        lines: [say('desk-news', { from }), ...lines],
        buttons: [leadsTo('button-see-staff', { type: 'see-staff' })],
      },
      now,
    ),
  );
  await outbox.queue([...heirNews, ...adminNews], now);
};

type What = Omit<Received, 'heir'>;

const linesOf = ({ clusters, questions, reviews }: What): TextRef[] => [
  ...(clusters.length > 0
    ? [
        say('desk-clusters', {
          names: clusters.slice(0, MOST_NAMES).join(', '),
          more: Math.max(0, clusters.length - MOST_NAMES),
        }),
      ]
    : []),
  ...(questions > 0 ? [say('desk-questions', { count: questions })] : []),
  ...(reviews > 0 ? [say('desk-reviews', { count: reviews })] : []),
];

const buttonsFor = ({ questions, reviews }: What): NoticeButton[][] => [
  ...(questions > 0 ? [leadsTo('button-question-list', { type: 'see-open-questions' })] : []),
  ...(reviews > 0 ? [leadsTo('button-review-queue', { type: 'see-review-queue' })] : []),
  leadsTo('button-overview', { type: 'see-city' }),
];

const leadsTo = (label: KeyTaking, intent: Intent): NoticeButton[] => [
  { label: say(label), intent },
];
