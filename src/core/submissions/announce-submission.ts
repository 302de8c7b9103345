import type { Notice, NoticeButton } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { asInstant, MINUTE_MS, plusMs, type Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
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

type AnnounceStores = { outbox: OutboxStore; people: PersonStore };

/** Queues the news for every admin of the Board, the first one at once. */
export const announceSubmission = async (
  stores: AnnounceStores,
  announcement: Announcement,
): Promise<void> => {
  for (const admin of await stores.people.withRole('board_admin'))
    await announceTo(stores.outbox, admin, announcement);
};

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
  say(submission.version === 1 ? 'submission-news-line' : 'submission-news-line-again', {
    unit: unitName,
    form: title,
    at: { at: submission.submittedAt },
    number: submission.number,
    version: submission.version,
  });

const overviewButton: Notice['buttons'] = [
  [{ label: say('button-overview'), intent: { type: 'see-city' } }],
];
