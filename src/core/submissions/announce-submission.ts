import type { Notice, NoticeButton } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { handOverNewsKind } from '../people/announce-hand-over.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { specialistsOfUnit } from '../people/scope.ts';
import { asInstant, HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { Submission } from './submission.ts';

/** An admin hears of submissions at most this often; what comes meanwhile is told together. */
const BUNDLE_MS = 5 * MINUTE_MS;

export type Announcement = {
  submission: Submission;
  /** What was handed in. */
  title: TextRef;
  unitName: string;
  now: Instant;
};

type AnnounceStores = { outbox: OutboxStore; people: PersonStore; units: UnitStore };

/**
 * Queues the news for every admin of the Board, the first one at once, and what has come for the first time for
 * those who follow the unit, gathered.
 */
export const announceSubmission = async (
  stores: AnnounceStores,
  announcement: Announcement,
): Promise<void> => {
  const admins = await stores.people.withRole('board_admin');
  for (const admin of admins) await announceTo(stores.outbox, admin, announcement);
  const { submission, now } = announcement;
  if (submission.version > 1) return;
  const told = new Set(admins.map(({ id }) => id));
  for (const person of await specialistsOfUnit(stores, submission.unitId, now))
    if (!told.has(person.id)) await gatherFor(stores.outbox, person, announcement);
};

/** A specialist hears of what has come in first versions at most this often, and never sooner than that after one. */
const GATHERED_MS = 4 * HOUR_MS;
const FIRST_AFTER_MS = HOUR_MS;

const gatherFor = async (
  outbox: OutboxStore,
  { telegramId }: Person,
  announcement: Announcement,
): Promise<void> => {
  const { submission, now } = announcement;
  const bundleKey = `first-submissions:${telegramId}`;
  const waiting = await outbox.waiting(bundleKey);
  if (waiting?.message.type === 'notice') {
    await outbox.replaceMessage(waiting.id, gathered(announcement, waiting.message));
    return;
  }
  const after = plusMs((await outbox.lastDueAt(bundleKey)) ?? asInstant(0), GATHERED_MS);
  await outbox.queue(
    [
      {
        dedupeKey: `${bundleKey}:${submission.id}`,
        bundleKey,
        subject: null,
        to: telegramId,
        priority: 1,
        kind: firstSubmissionsKind.kind,
        message: gathered(announcement),
        dueAt: asInstant(Math.max(plusMs(now, FIRST_AFTER_MS), after)),
        expiresAt: null,
      },
    ],
    now,
  );
};

/** A phone screen; the queue has them all. */
const MOST_GATHERED = 8;

const gathered = (announcement: Announcement, before?: Notice): Notice => {
  const lines = [...(before?.lines.filter(({ key }) => key === LINE) ?? []), lineOf(announcement)];
  const count = Number(before?.lines[0]?.values?.['count'] ?? 0) + 1;
  const shown = lines.slice(0, MOST_GATHERED);
  const others = count - shown.length;
  return {
    type: 'notice',
    lines: [
      say('first-submissions-news', { count }),
      ...shown,
      ...(others > 0 ? [say('units-plan-more', { count: others })] : []),
    ],
    buttons: [[{ label: say('button-review-queue'), intent: { type: 'see-review-queue' } }]],
    isSilent: true,
  };
};

/** As long as they are of the Board; in its hours. */
export const firstSubmissionsKind = { ...handOverNewsKind, kind: 'first-submissions' };

const announceTo = async (
  outbox: OutboxStore,
  admin: Person,
  announcement: Announcement,
): Promise<void> => {
  const { submission, now } = announcement;
  const bundleKey = `submissions:${admin.telegramId}`;
  const waiting = await outbox.waiting(bundleKey);
  if (waiting?.message.type === 'notice') {
    await outbox.replaceMessage(waiting.id, widen(waiting.message, announcement));
    return;
  }
  const lastDueAt = await outbox.lastDueAt(bundleKey);
  const dueAt = asInstant(Math.max(now, plusMs(lastDueAt ?? asInstant(0), BUNDLE_MS)));
  const message: Notice = {
    type: 'notice',
    lines: [heading(1), lineOf(announcement)],
    buttons: [paperButton(announcement), ...overviewButton],
  };
  const dedupeKey = `${bundleKey}:${submission.id}`;
  const kind = 'submission-received';
  await outbox.queue(
    [
      {
        dedupeKey,
        bundleKey,
        subject: null,
        to: admin.telegramId,
        priority: 1,
        kind,
        message,
        dueAt,
        expiresAt: null,
      },
    ],
    now,
  );
};

/** Of a first version. */
const LINE = 'submission-news-line';

const heading = (count: number): TextRef => say('submission-news', { count });

const widen = (notice: Notice, announcement: Announcement): Notice => {
  const lines = [...notice.lines.slice(1), lineOf(announcement)];
  const papers = [...notice.buttons.slice(0, -1), paperButton(announcement)];
  return {
    ...notice,
    lines: [heading(lines.length), ...lines],
    buttons: [...papers.slice(-MOST_PAPERS), ...overviewButton],
  };
};

/** As many papers as have a button of their own; the overview leads to the others. */
const MOST_PAPERS = 8;

const paperButton = ({ submission, title, unitName }: Announcement): NoticeButton[] => [
  {
    label: say('button-see-paper', { unit: unitName, form: title }),
    intent: { type: 'see-submission', number: submission.number },
    keepsMessage: true,
  },
];

const lineOf = ({ submission, title, unitName }: Announcement): TextRef =>
  say(submission.version === 1 ? LINE : 'submission-news-line-again', {
    unit: unitName,
    form: title,
    at: { at: submission.submittedAt },
    number: submission.number,
    version: submission.version,
  });

const overviewButton: Notice['buttons'] = [
  [{ label: say('button-overview'), intent: { type: 'see-city' } }],
];
