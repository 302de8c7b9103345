import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';

import { kindsByName, type MessageKind } from '../../src/core/outbox/message-kind.ts';
import type { NewOutboxMessage, SendOutcome } from '../../src/core/outbox/outbox-message.ts';
import { recoverLost } from '../../src/core/outbox/recover-after-crash.ts';
import { asTelegramId } from '../../src/core/shared/ids.ts';
import { asInstant, type Instant } from '../../src/core/shared/instant.ts';
import type { Stores } from '../../src/core/stores.ts';
import { openSending, shareSending } from '../../src/service/shared-sending.ts';
import { openPostgres } from '../../src/storage/postgres/database.ts';
import { FleetMember } from '../../src/storage/postgres/fleet.ts';
import { endHoldingUp, MEMBER_LOCK, MemberSession } from '../../src/storage/postgres/session.ts';
import { transactionsBeside } from '../../src/storage/transactions.ts';
import { Sender } from '../../src/worker/sender.ts';
import { copyEmptyPostgres, databaseUrl, reachPast } from '../support/database-url.ts';

const PATIENCE = 20_000;
const POST = { type: 'test', id: 'post' };
const MARK = 'one version';
const held: MessageKind<Stores> = { kind: 'held', onUnknown: 'hold', hours: 'any' };
const rules = {
  kinds: kindsByName([held]),
  nextSendingTime: (_stores: Stores, now: Instant) => Promise.resolve(now),
  onUnreachable: () => Promise.resolve(),
};
const now = (): Instant => asInstant(Date.now());

type Call = { to: number; html: string; by: number; atMs: number };

/** An empty database, on which as many processes send as join; Telegram is a list of calls. */
const openPost = async (
  rate: number,
  answer: (call: Call, calls: readonly Call[]) => SendOutcome = () => ({
    type: 'sent',
    messageIds: [1],
  }),
) => {
  const file = randomUUID();
  await copyEmptyPostgres(file);
  const url = databaseUrl(file);
  const calls: Call[] = [];
  const onTheirWay = new Set<number>();
  let joined = 0;
  const join = async ({ leads = false, mark = MARK } = {}) => {
    const by = joined;
    joined += 1;
    const session = await openSession(url);
    const sharer = shareSending({ session, rate, mark, leads });
    const database = await openPostgres(url);
    const transactions = transactionsBeside(database);
    const failures: unknown[] = [];
    const sender = new Sender<Stores>({
      rules,
      messenger: {
        send: async (to, message) => {
          if (onTheirWay.has(to)) throw new Error(`two to ${to} at once`);
          onTheirWay.add(to);
          const html = message.type === 'text' ? message.html : '';
          const call = { to, html, by, atMs: performance.now() };
          calls.push(call);
          await wait(5);
          onTheirWay.delete(to);
          return answer(call, calls);
        },
      },
      pace: sharer,
      token: sharer.tokenOf(String(by)),
      now,
      wallMs: () => Date.now(),
      machineMs: () => session.clockMs(),
      read: (work) => transactions.single(work),
      transact: (work) => transactions.run(work),
      warn: () => undefined,
      logFailure: (error) => failures.push(error),
    });
    onTestFinished(async () => {
      await sender.stop();
      await database.close();
    });
    return { session, sharer, transactions, sender, failures };
  };
  const leader = await join({ leads: true });
  const lead = async (): Promise<void> => {
    await leader.session.client.query('SELECT pg_advisory_lock(72707372)');
    await leader.transactions.run(({ installation }) =>
      openSending(installation, { session: leader.session, mark: MARK }),
    );
  };
  const queue = (messages: readonly NewOutboxMessage[]): Promise<void> =>
    leader.transactions.run(({ outbox }) => outbox.queue(messages, now()));
  const settled = (): Promise<boolean> =>
    vi.waitUntil(
      async () =>
        (await leader.transactions.single(({ outbox }) => outbox.countPending(POST))) === 0,
      { timeout: PATIENCE, interval: 50 },
    );
  return { url, file, calls, join, leader, lead, queue, settled };
};

const openSession = async (url: string): Promise<MemberSession> => {
  const session = await MemberSession.open({
    url,
    onNews: () => undefined,
    onTrouble: () => undefined,
  });
  onTestFinished(() => session.close());
  return session;
};

const to = (person: number, more: Partial<NewOutboxMessage> = {}): NewOutboxMessage => ({
  dedupeKey: `post:${person}:${more.priority ?? 2}`,
  bundleKey: null,
  subject: POST,
  to: asTelegramId(person),
  priority: 2,
  kind: 'held',
  message: { type: 'text', html: `${person}:${more.priority ?? 2}`, buttons: [] },
  dueAt: asInstant(0),
  expiresAt: null,
  ...more,
});

it('sends each once, one to a chat at a time, what is urgent first, and never more than the rate, from three processes', async () => {
  const rate = 40;
  const post = await openPost(rate);
  await post.lead();
  const people = Array.from({ length: 80 }, (_, n) => n + 1);
  await post.queue(people.map((person) => to(person)));
  const urgent = people.slice(0, 20).map((person) => to(person, { priority: 1, dueAt: now() }));
  await post.queue(urgent);
  const processes = [post.leader, await post.join(), await post.join()];
  for (const { sender } of processes) sender.start();
  await post.settled();
  const said = post.calls.map(({ html }) => html);
  expect(said.toSorted()).toEqual(
    [...people.map((one) => `${one}:2`), ...urgent.map((one) => `${one.to}:1`)].toSorted(),
  );
  for (const person of people.slice(0, 20)) {
    const [first, second] = post.calls.filter((call) => call.to === person);
    expect(first?.html).toBe(`${person}:1`);
    // A second apart, but for how long the mark before a call takes: unshared, the next one follows at once.
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(500);
  }
  const at = post.calls.map(({ atMs }) => atMs);
  const busiest = at.map((from) => at.filter((one) => one >= from && one < from + 1000).length);
  // Marks of calls that waited for each other end together: four calls of each process at most.
  expect(Math.max(...busiest)).toBeLessThanOrEqual(rate + 3 * 4);
  expect(new Set(post.calls.map(({ by }) => by)).size).toBe(3);
  expect(processes.flatMap(({ failures }) => failures)).toEqual([]);
});

it('sends nothing from any process while Telegram has told one of them to wait', async () => {
  const post = await openPost(50, (call, calls) =>
    calls[9] === call
      ? { type: 'paused', afterMs: 3_000, reason: 'too many' }
      : { type: 'sent', messageIds: [1] },
  );
  await post.lead();
  await post.queue(Array.from({ length: 60 }, (_, n) => to(n + 1)));
  const processes = [post.leader, await post.join()];
  for (const { sender } of processes) sender.start();
  await post.settled();
  const toldAtMs = post.calls[9]?.atMs ?? 0;
  const during = post.calls.filter(
    ({ atMs }) => atMs > toldAtMs + 1_000 && atMs < toldAtMs + 2_900,
  );
  expect(during).toEqual([]);
  expect(post.calls).toHaveLength(61);
});

it('frees at once what a process that is gone had taken, doubts after ten seconds what it had begun, and leaves the living alone', async () => {
  const { leader, join, queue, lead } = await openPost(1_000);
  await lead();
  await queue([1, 2, 3, 4].map((person) => to(person)));
  const [living, gone] = [await join(), await join()];
  const take = ({ transactions, session, sharer }: typeof gone, name: string) =>
    transactions.run(async ({ sending }) => {
      const lease = { nowMs: session.clockMs(), untilMs: session.clockMs() + 60_000 };
      const token = sharer.tokenOf(name);
      const claimed = await sending.claim({ token, now: now(), lease, limit: 2 });
      for (const one of claimed.slice(1)) await sending.markInFlight(one, lease);
    });
  await take(living, 'a');
  await take(gone, 'b');
  await gone.session.close();
  const recover = (laterMs: number): Promise<void> =>
    leader.transactions.run(async (stores) => {
      const others = await leader.sharer.look();
      if (!others) throw new Error('nobody is there');
      const nowMs = leader.session.clockMs() + laterMs;
      const lease = { nowMs, untilMs: nowMs + 60_000 };
      const token = leader.sharer.tokenOf('c');
      const left = { isGone: (one: string) => others.isGone(one), untilMs: lease.untilMs - 10_000 };
      await recoverLost(rules, stores, { token, now: now(), lease, gone: left, isBare: false });
    });
  const states = async (): Promise<string[]> =>
    (await leader.transactions.single(({ outbox }) => outbox.ofSubject(POST))).map(
      ({ state }) => state,
    );
  await recover(0);
  expect(await states()).toEqual(['claimed', 'in-flight', 'pending', 'in-flight']);
  await recover(11_000);
  expect(await states()).toEqual(['claimed', 'in-flight', 'pending', 'unknown']);
  await recover(61_000);
  expect(await states()).toEqual(['pending', 'unknown', 'pending', 'unknown']);
});

it('takes nothing before whoever leads has opened the sending, beside another version, or when it cannot be sure', async () => {
  const { leader, join, lead } = await openPost(1_000);
  const [same, other] = [await join(), await join({ mark: 'another version' })];
  const mayClaim = async ({ sharer, transactions }: typeof same): Promise<boolean | undefined> =>
    transactions.run(async (stores) => (await sharer.look())?.mayClaim(stores));
  expect([await mayClaim(leader), await mayClaim(same)]).toEqual([true, false]);
  await lead();
  expect([await mayClaim(same), await mayClaim(other)]).toEqual([true, false]);
  await leader.session.close();
  expect([await mayClaim(same), await mayClaim(other)]).toEqual([true, false]);
  const next = await join();
  expect(await mayClaim(next)).toBe(false);
  await next.session.client.query('SELECT pg_advisory_lock(72707372)');
  expect(await mayClaim(same)).toBe(false);
  await same.session.close();
  expect(await mayClaim(same)).toBeUndefined();
});

it('ends leases by the clock of the server, whichever machine asks', async () => {
  const { url } = await openPost(1);
  const [one, other] = [await openSession(url), await openSession(url)];
  expect(Math.abs(one.clockMs() - other.clockMs())).toBeLessThan(1_000);
  const { rows } = await one.client.query<{ ms: number }>(
    'SELECT EXTRACT(EPOCH FROM clock_timestamp())::float8 * 1000 AS ms',
  );
  expect(Math.abs(one.clockMs() - (rows[0]?.ms ?? 0))).toBeLessThan(1_000);
});

it('lets nobody wait for a process that does not lead and stands still in the middle of writing', async () => {
  const { url, file } = await openPost(1);
  const ended: string[] = [];
  const connect = async (name: string): Promise<Client> => {
    const client = new Client({ connectionString: url, application_name: name });
    client.on('error', () => undefined);
    client.once('end', () => ended.push(name));
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  };
  const [leads, leadsToo] = [await connect('leads'), await connect('leads')];
  const [stands, standsToo] = [await connect('stands'), await connect('stands')];
  const other = await connect('other');
  await leads.query('SELECT pg_advisory_lock($1, 1)', [MEMBER_LOCK]);
  await leads.query('SELECT pg_advisory_lock(72707372)');
  await stands.query('SELECT pg_advisory_lock($1, 2)', [MEMBER_LOCK]);
  for (const writes of [leadsToo, standsToo]) await writes.query('BEGIN; SELECT 1');
  await endHoldingUp(other, 60);
  expect(await reachPast(file, 'SELECT 1')).toEqual([1]);
  expect(ended).toEqual([]);
  await endHoldingUp(other, 0);
  await vi.waitUntil(() => ended.length > 0, PATIENCE);
  expect(ended).toEqual(['stands']);
  await expect(stands.query('SELECT 1')).resolves.toBeDefined();
});

it('is another one to the others once it was cut off', async () => {
  const { url, leader } = await openPost(1);
  const member = await FleetMember.join({
    url,
    onNews: () => undefined,
    onTrouble: () => undefined,
  });
  onTestFinished(() => member.leave());
  const before = member.session;
  await leader.session.client.query('SELECT pg_terminate_backend($1)', [
    Reflect.get(before?.client ?? {}, 'processID'),
  ]);
  await vi.waitUntil(() => before?.lost.aborted, PATIENCE);
  expect(member.session).toBeUndefined();
  expect(before?.isSure()).toBe(false);
  const lead = await member.lead(AbortSignal.timeout(PATIENCE), () => undefined);
  onTestFinished(() => lead.giveUp());
  expect(lead.session.key).not.toBe(before?.key);
  const { keys, leads } = await leader.session.roll();
  expect(keys.has(before?.key ?? '')).toBe(false);
  expect(leads).toBe(lead.session.key);
});
