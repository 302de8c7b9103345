import { BROADCAST_KIND } from '../../core/broadcasts/broadcast-kind.ts';
import { isStopped } from '../../core/broadcasts/stopped.ts';
import type { OutboxRecord } from '../../core/outbox/outbox-message.ts';
import { storedPause } from '../../core/outbox/recover-after-crash.ts';
import { jobName } from '../../core/people/announce-job.ts';
import { nameOf, namesOf } from '../../core/people/announce-unreachable.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { DIGEST_KIND } from '../../core/reminders/queue-stores.ts';
import { dateInHanoi, instantInHanoi } from '../../core/shared/calendar-date.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import { plusMs } from '../../core/shared/instant.ts';
import { failingJobs, type FailingJob } from '../../core/shared/job-health.ts';
import { say, type Ending, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { blocksOf, pageOf } from '../kit/paging.ts';
import {
  htmlOf,
  show,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';

/** A phone screen of names. */
const SHOWN = 10;

const backButton: MessageButton = {
  label: say('button-deliveries'),
  data: buttons.board.deliveries.to(),
};

/** How the messages fare that the bot sends by itself: waiting, sent, uncertain, unreachable. */
export const showHealth = async (ctx: BotContext): Promise<void> => {
  const { stores, now } = ctx.request;
  const today = instantInHanoi(dateInHanoi(now));
  const { waiting, sent, failed, unknown } = await stores.outbox.health(today);
  const lost = (await namesOf(stores, await stores.reachability.all())).length;
  const pause = await storedPause(stores.installation, now);
  const jobs = await failingJobs(stores.installation);
  show(
    ctx,
    [
      say('deliveries-heading'),
      'blank',
      ...(pause && pause.forMs > 0
        ? [say('deliveries-paused', { at: { at: plusMs(now, pause.forMs) } })]
        : []),
      say('deliveries-waiting', { count: waiting }),
      say('deliveries-sent', { count: sent }),
      ...(failed > 0 ? [say('deliveries-failed', { count: failed })] : []),
      say('deliveries-unknown', { count: unknown }),
      say('deliveries-unreachable', { count: lost }),
      ...linesOfJobs(jobs),
    ],
    rowsOf({ unknown, failed, lost }),
  );
};

type Counts = { unknown: number; failed: number; lost: number };

/** To the lists of those that did not arrive, as far as there are any, and to what runs by the clock. */
const rowsOf = ({ unknown, failed, lost }: Counts): MessageButton[][] => {
  const { unknownDeliveries, refusedDeliveries, unreachable, jobs } = buttons.board;
  const toUnknown = say('button-deliveries-unknown', { count: unknown });
  const toRefused = say('button-deliveries-failed', { count: failed });
  const toUnreachable = say('button-deliveries-unreachable', { count: lost });
  return [
    ...(unknown > 0 ? [[{ label: toUnknown, data: unknownDeliveries.to() }]] : []),
    ...(failed > 0 ? [[{ label: toRefused, data: refusedDeliveries.to() }]] : []),
    ...(lost > 0 ? [[{ label: toUnreachable, data: unreachable.to() }]] : []),
    [{ label: say('button-jobs'), data: jobs.to() }],
  ];
};

/** Jobs by the clock that fail at present; nothing as long as all is well. */
const linesOfJobs = (jobs: readonly FailingJob[]): Line[] =>
  jobs.length === 0
    ? []
    : [
        'blank',
        say('jobs-failing', { count: jobs.length }),
        ...jobs.map(({ name: job, failures, since, error }) =>
          say('jobs-failing-line', { job: jobName(job), failures, since: { at: since }, error }),
        ),
      ];

type OfPage = { page: number | undefined };
type Listed = { line: TextRef; name: TextRef | string; what: TextRef };

export const showUnknown = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page }: OfPage,
): Promise<void> => {
  const unknown = await ctx.request.stores.outbox.inState('unknown');
  const newest = unknown.at(-1);
  if (!newest) return showHealth(ctx);
  const left = await leftOut(ctx.request, unknown);
  const all: Listed[] = [];
  for (const record of unknown) {
    const values = await valuesOf(ctx.request, record);
    all.push({ line: say(unknownLine(left.get(record.id)), values), ...values });
  }
  const { items, turning } = pageOf(ctx.request, all, {
    wanted: page ?? 0,
    size: SHOWN,
    to: (at) => buttons.board.unknownDeliveries.to({ page: at }),
    named: ({ name, what }) => [name, what],
  });
  show(
    ctx,
    [
      say('deliveries-unknown-heading', { count: unknown.length }),
      say('deliveries-unknown-advice'),
      'blank',
      ...items.map(({ line }) => line),
    ],
    [
      turning,
      ...(left.size < unknown.length
        ? [
            [
              {
                label: say('button-deliveries-resend'),
                data: buttons.board.sendAgain.to({ newest: newest.id }),
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      [
        {
          label: say('button-deliveries-dismiss'),
          data: buttons.board.dismiss.to({ newest: newest.id }),
        },
      ],
      [backButton],
    ],
  );
};

/**
 * Those that are not sent again, and why: `stopped` belong to an announcement that was cancelled or
 * withdrawn, `twice` are reminders, which have been sent once more by themselves.
 */
const leftOut = async (
  { stores }: Request,
  records: readonly OutboxRecord[],
): Promise<ReadonlyMap<number, 'stopped' | 'twice'>> => {
  const stopped = new Map<string, boolean>();
  const left = new Map<number, 'stopped' | 'twice'>();
  for (const { id, kind, subject } of records) {
    if (kind === DIGEST_KIND) left.set(id, 'twice');
    if (kind !== BROADCAST_KIND || !subject) continue;
    const known = stopped.get(subject.id) ?? (await isStopped(stores, asId(subject.id)));
    stopped.set(subject.id, known);
    if (known) left.set(id, 'stopped');
  }
  return left;
};

const unknownLine = (why: 'stopped' | 'twice' | undefined) =>
  why === undefined
    ? ('deliveries-unknown-line' as const)
    : (`deliveries-unknown-line-${why}` as const);

/** To whom, what, and when: an admin decides by it. */
const valuesOf = async ({ stores }: Request, record: OutboxRecord) => {
  const { kind, to, endedAt, createdAt } = record;
  const known = await stores.people.known(to);
  return {
    name: known ? nameOf(known.person) : String(to),
    what:
      (await broadcastOf(stores, record)) ??
      say(`delivery-kind-${kind as Ending<'delivery-kind-'>}`),
    at: { at: endedAt ?? createdAt },
  };
};

const broadcastOf = async (
  { broadcasts }: Request['stores'],
  { kind, subject }: OutboxRecord,
): Promise<TextRef | null> => {
  if (kind !== BROADCAST_KIND || !subject) return null;
  const broadcast = await broadcasts.byId(asId<BroadcastId>(subject.id));
  return broadcast && say('delivery-kind-broadcast-number', { number: broadcast.number });
};

/** Today's refusals, with what Telegram says; the newest first. */
export const showRefused = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page }: OfPage,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const today = instantInHanoi(dateInHanoi(now));
  const refused = (await stores.outbox.inState('failed'))
    .filter(({ endedAt }) => endedAt !== null && endedAt >= today)
    .toReversed();
  if (refused.length === 0) return showHealth(ctx);
  const all: Listed[] = [];
  for (const record of refused) {
    const values = { ...(await valuesOf(ctx.request, record)), reason: record.error ?? '' };
    all.push({ line: say('deliveries-failed-line', values), ...values });
  }
  const { items, turning } = pageOf(ctx.request, all, {
    wanted: page ?? 0,
    size: SHOWN,
    to: (at) => buttons.board.refusedDeliveries.to({ page: at }),
    named: ({ name, what }) => [name, what],
  });
  show(
    ctx,
    [
      say('deliveries-failed-heading', { count: refused.length }),
      say('deliveries-failed-advice'),
      'blank',
      ...items.map(({ line }) => line),
    ],
    [turning, [backButton]],
  );
};

type Decision = { deed: 'send-again' | 'dismiss'; newest: number };

/** Only what the admin has seen: what became uncertain since is decided on its own. */
export const decide = async (
  ctx: BotContext,
  { person }: KnownPerson,
  { deed, newest }: Decision,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const seen = (await stores.outbox.inState('unknown')).filter(({ id }) => id <= newest);
  const isResent = deed === 'send-again';
  const left = isResent ? await leftOut(ctx.request, seen) : new Map<number, never>();
  const ids = seen.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const count = isResent
    ? await stores.outbox.sendAgain(ids, ['unknown'], now)
    : await stores.outbox.dismiss(ids, now);
  if (count > 0)
    await stores.audit.record({
      at: now,
      actor: person.id,
      action: isResent ? 'deliveries-sent-again' : 'deliveries-dismissed',
      subject: 'deliveries',
      details: { count, newest: String(newest) },
    });
  toast(ctx, decidedWords({ deed, count, left: left.size }), true);
  await showHealth(ctx);
};

type Decided = Pick<Decision, 'deed'> & { count: number; left: number };

const decidedWords = ({ deed, count, left }: Decided): TextRef => {
  if (deed === 'dismiss') return say('deliveries-dismissed', { count });
  return left === 0
    ? say('deliveries-sent-again', { count })
    : say('deliveries-sent-again-but', { count, left });
};

export const showUnreachable = async (
  ctx: BotContext,
  _by: KnownPerson,
  { page }: { page: number },
): Promise<void> => {
  const { request } = ctx;
  const names = await namesOf(request.stores, await request.stores.reachability.all());
  if (names.length === 0) return showHealth(ctx);
  const { at, pages, html, turning } = blocksOf(
    request,
    names.map((line) => htmlOf(request, [line])),
    { wanted: page, to: (number) => buttons.board.unreachable.to({ page: number }) },
  );
  show(
    ctx,
    [
      say('deliveries-unreachable-heading', { count: names.length }),
      say('deliveries-unreachable-advice'),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html },
    ],
    [turning, [backButton]].filter((row) => row.length > 0),
  );
};
