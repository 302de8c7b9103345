import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { cancelBroadcast } from '../../src/core/broadcasts/broadcast-controls.ts';
import { broadcastKind } from '../../src/core/broadcasts/broadcast-kind.ts';
import type { BroadcastState } from '../../src/core/broadcasts/broadcast.ts';
import { beginBroadcast } from '../../src/core/broadcasts/change-broadcast.ts';
import { broadcastChangeKind } from '../../src/core/broadcasts/change-kind.ts';
import { composeWithdrawal } from '../../src/core/broadcasts/compose-change.ts';
import { feedBroadcasts } from '../../src/core/broadcasts/feed-broadcasts.ts';
import { feedChanges } from '../../src/core/broadcasts/feed-changes.ts';
import type { StoreAccess } from '../../src/core/broadcasts/feed-each.ts';
import { emptyTally, type RecipientState } from '../../src/core/broadcasts/recipient.ts';
import { reportBroadcast } from '../../src/core/broadcasts/report-broadcast.ts';
import { startBroadcast } from '../../src/core/broadcasts/start-broadcast.ts';
import { startChange } from '../../src/core/broadcasts/start-change.ts';
import type { SendOutcome } from '../../src/core/outbox/outbox-message.ts';
import type { PersonStore } from '../../src/core/people/person-store.ts';
import type { RoleName } from '../../src/core/people/person.ts';
import { asId, asTelegramId, type PersonId, type TelegramId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { loadForms } from '../../src/service/form-catalogue.ts';
import { createText } from '../../src/text.ts';
import { announcedContent } from '../support/announced-content.ts';
import { openPost, runOnce } from '../worker/open-post.ts';
import {
  type Answer,
  answers,
  everyState,
  PEOPLE,
  steering,
  type Step,
  steps,
} from './broadcast-histories.ts';

const ADMIN = asId<PersonId>('admin');
const STALE_MS = 3 * DAY_MS;
const DELETABLE_MS = 48 * HOUR_MS;

/** What an onlooker knows of one person, who notes nothing but what happens to them. */
type Seen = {
  chat: number;
  state: RecipientState;
  /** Null: sent again by an admin, however old it is. */
  expiresAt: number | null;
  sentAt: number;
  /** Since when it could have gone out. */
  queuedAt: number;
};

type Newcomer = { personId: PersonId; chatId: TelegramId; name: string; role: RoleName };

/** Somebody becomes one of the Board. */
const joins = async (
  people: PersonStore,
  { personId, chatId: telegramId, name: fullName, role }: Newcomer,
  now: Instant,
): Promise<void> => {
  const rest = { position: 'Chuyên viên', language: 'vi', activeDraftId: null, createdAt: now };
  await people.save({ id: personId, telegramId, fullName, ...rest });
  await people.grantRole({ personId, role, grantedAt: now, grantedBy: 'system' });
};

const openStories = async () => {
  const became = new Map<number, SendOutcome>();
  const kinds = [broadcastKind, broadcastChangeKind];
  const post = await openPost((chat) => became.get(chat) ?? answers.sent, kinds);
  // What is done to sent messages holds only as long as whoever wants it is an admin.
  await post.transactions.run(async ({ people }) => {
    const admin = { personId: ADMIN, chatId: asTelegramId(1), name: 'Phạm Quốc Hùng' };
    await joins(people, { ...admin, role: 'board_admin' }, post.clock.now);
  });
  let ids = 0;
  const random = { token: () => `id-${(ids += 1)}` };
  const forms = loadForms(createText());
  return { post, became, random, forms };
};

type Stories = Awaited<ReturnType<typeof openStories>>;

/** A broadcast to people of the Board who were never written to before. */
const begin = ({ post, random }: Stories) =>
  post.transactions.run(async (stores) => {
    const { now } = post.clock;
    const change = { content: { vi: announcedContent } };
    const broadcast = await beginBroadcast({ ...stores, random }, { by: ADMIN, change }, now);
    const members = Array.from({ length: PEOPLE }, (_, at) => ({
      addressee: {
        personId: asId<PersonId>(`${broadcast.id}-${at}`),
        chatId: asTelegramId(broadcast.number * 10 + at),
        name: `Người ${at}`,
        isUnreachable: false,
      },
      unitIds: [],
    }));
    for (const { addressee } of members)
      await joins(stores.people, { ...addressee, role: 'board_specialist' }, now);
    const audience = { members, units: [], reached: 0, withoutContact: [], unreachable: [] };
    await startBroadcast(stores, { broadcast, audience, by: ADMIN }, now);
    return { id: broadcast.id, chats: members.map(({ addressee }) => addressee.chatId) };
  });

const isOpen = ({ state }: Seen): boolean => state === 'waiting' || state === 'queued';

const becomes = (these: readonly Seen[], state: RecipientState): void => {
  for (const one of these) one.state = state;
};

const again = (these: readonly Seen[], at: number): void => {
  becomes(these, 'queued');
  for (const one of these) Object.assign(one, { expiresAt: null, queuedAt: at });
};

/** One broadcast, beside somebody who looks on. */
const tell = async (stories: Stories) => {
  const { post, became, forms } = stories;
  const { transactions, clock } = post;
  const access: StoreAccess<Stores> = {
    read: (work) => transactions.single(work),
    transact: (work) => transactions.run(work),
  };
  const { id, chats } = await begin(stories);
  const subject = { type: 'broadcast', id };
  const people = chats.map((chat): Seen => ({
    chat,
    state: 'waiting',
    expiresAt: 0,
    sentAt: 0,
    queuedAt: 0,
  }));
  const those = (...states: readonly RecipientState[]): Seen[] =>
    people.filter(({ state }) => states.includes(state));
  let beganAt: number = clock.now;
  let isWithdrawn = false;
  const isLongPast = (at: number): boolean => clock.now >= at + HOUR_MS;
  const stateNow = async (): Promise<BroadcastState> =>
    (await transactions.single(({ broadcasts }) => broadcasts.byId(id)))?.state ?? 'draft';

  const feed = async (): Promise<void> => {
    const isGoing = (await stateNow()) === 'sending';
    const ports = { forms, now: clock.now, approvalAbove: 99 };
    await feedBroadcasts(access, ports);
    if (!isGoing) return;
    if (those('waiting').length === people.length && isLongPast(beganAt)) return standsStill();
    for (const one of those('waiting')) {
      one.state = 'queued';
      one.queuedAt = clock.now;
      one.expiresAt = clock.now + STALE_MS;
    }
  };

  /** Nobody else gets it before an admin says so. */
  const standsStill = async (): Promise<void> => expect(await stateNow()).toBe('paused');

  /** For how long it stood still does not count. */
  const goesOn = (wasPaused: boolean): void => {
    if (those('waiting').length === people.length) beganAt = clock.now;
    if (!wasPaused) return;
    for (const one of those('queued')) {
      if (one.expiresAt !== null) one.expiresAt += clock.now - one.queuedAt;
      one.queuedAt = clock.now;
    }
  };

  const isTooLate = ({ expiresAt }: Seen): boolean => expiresAt !== null && clock.now >= expiresAt;

  const endOf = (one: Seen, state: BroadcastState): RecipientState => {
    if (isTooLate(one)) return 'failed';
    // What is withdrawn goes to nobody any more, whoever asks for it.
    if (state === 'cancelled' || isWithdrawn) return 'cancelled';
    const answer = became.get(one.chat);
    return (Object.keys(answers) as Answer[]).find((key) => answers[key] === answer) ?? 'sent';
  };

  const send = async (afterMs: number, outcomes: readonly Answer[]): Promise<void> => {
    const state = await stateNow();
    // For how long it stands still does not count; how that is measured is tested elsewhere.
    if (state !== 'paused') clock.now = plusMs(clock.now, afterMs);
    chats.forEach((chat, at) => became.set(chat, answers[outcomes[at] ?? 'sent']));
    await runOnce(post.sender(`sender-${(senders += 1)}`));
    if (state === 'paused') return;
    const isStill = (one: Seen): boolean =>
      state === 'sending' && !isTooLate(one) && isLongPast(one.queuedAt);
    if (those('queued').some(isStill)) return standsStill();
    for (const one of those('queued')) {
      one.state = endOf(one, state);
      one.sentAt = clock.now;
    }
  };

  const withdraw = async (): Promise<void> => {
    const all = chats.map(() => 'sent' as const);
    await send(0, all);
    await feed();
    const by = ADMIN;
    const started = await transactions.run(async (stores) => {
      const needs = { ...stores, random: stories.random };
      const change = await composeWithdrawal(needs, { id, by }, clock.now);
      if (!change) return false;
      const input = { changeId: change.id, by, approvalAbove: 99, progress: null };
      return (await startChange(stores, input, clock.now)).type === 'started';
    });
    if (!started) return;
    isWithdrawn = true;
    if ((await stateNow()) === 'cancelled') becomes(people.filter(isOpen), 'cancelled');
    await feedChanges(access, clock.now);
    await send(0, all);
    await feedChanges(access, clock.now);
    const young = those('sent').filter(({ sentAt }) => clock.now < sentAt + DELETABLE_MS);
    becomes(young, 'withdrawn');
  };

  const steer = async (deed: keyof typeof steering): Promise<void> => {
    const wasPaused = (await stateNow()) === 'paused';
    const outcome = await transactions.run((stores) =>
      steering[deed](stores, { id, by: ADMIN }, clock.now),
    );
    if (outcome.type !== 'done') return;
    if (deed !== 'pause' && deed !== 'cancel') goesOn(wasPaused);
    if (deed === 'cancel') becomes(people.filter(isOpen), 'cancelled');
    if (deed === 'resend') again(those('unknown'), clock.now);
    // What came too late comes no more.
    if (deed === 'retry')
      again(
        those('failed').filter(({ expiresAt, sentAt }) => (expiresAt ?? sentAt + 1) > sentAt),
        clock.now,
      );
  };

  /** From the list of all messages of which nobody knows whether they arrived. */
  const decide = async (wish: 'dismiss' | 'send-unknown'): Promise<void> => {
    const rows = await transactions.single(({ outbox }) => outbox.ofSubject(subject));
    const ids = rows.flatMap((row) => (row.state === 'unknown' ? [row.id] : []));
    await transactions.run(({ outbox }) =>
      wish === 'dismiss'
        ? outbox.dismiss(ids, clock.now)
        : outbox.sendAgain(ids, ['unknown'], clock.now),
    );
    if (wish === 'dismiss') becomes(those('unknown'), 'cancelled');
    else again(those('unknown'), clock.now);
  };

  const step = (one: Step): Promise<void> => {
    switch (one.type) {
      case 'feed':
        return feed();
      case 'withdraw':
        return withdraw();
      case 'steer':
        return steer(one.deed);
      case 'send':
        return send(one.afterMs, one.became);
      case 'dismiss':
      case 'send-unknown':
        return decide(one.type);
    }
  };

  const told = () =>
    transactions.single(async (stores) => ({
      states: (await stores.broadcastRecipients.all(id)).map(({ state }) => state),
      tally: await stores.broadcastRecipients.tally(id),
      report: (await reportBroadcast(stores, { id })).tally,
    }));

  const recounted = () => {
    const states = people.map(({ state }) => state);
    const tally = emptyTally();
    for (const state of states) tally[state] += 1;
    return { states, tally, report: tally };
  };

  /** Nothing of it reaches into the next story. */
  const end = async (): Promise<void> => {
    await transactions.run(({ outbox }) => outbox.cancelOfSubject(subject, 'over', clock.now));
    await transactions.run((stores) => cancelBroadcast(stores, { id, by: ADMIN }, clock.now));
  };

  return { step, told, recounted, end };
};

let senders = 0;

it('tells of everybody what has become of their message, whatever happens to it', async () => {
  const stories = await openStories();
  const met = emptyTally();
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const { step, told, recounted, end } = await tell(stories);
      for (const one of history) {
        await step(one);
        const expected = recounted();
        expect({ after: one, ...(await told()) }).toEqual({ after: one, ...expected });
        for (const state of expected.states) met[state] += 1;
      }
      await end();
    }),
    { numRuns: 40 + everyState.length, examples: everyState },
  );
  expect(stories.post.failures).toEqual([]);
  // Each state was met.
  expect(Object.values(met).every((count) => count > 0)).toBe(true);
}, 120_000);
