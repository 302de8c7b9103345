import { BROADCAST_KIND } from '../../core/broadcasts/broadcast-kind.ts';
import type { OutboxRecord } from '../../core/outbox/outbox-message.ts';
import { storedPause } from '../../core/outbox/recover-after-crash.ts';
import { jobName } from '../../core/people/announce-job.ts';
import { nameOf, namesOf } from '../../core/people/announce-unreachable.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi, instantInHanoi } from '../../core/shared/calendar-date.ts';
import { asId, type BroadcastId } from '../../core/shared/ids.ts';
import { plusMs } from '../../core/shared/instant.ts';
import { failingJobs, type FailingJob } from '../../core/shared/job-health.ts';
import { say, type Ending, type TextRef } from '../../core/shared/text-ref.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import {
  htmlOf,
  show,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';

/** A phone screen of names. */
const SHOWN = 10;

/** How the messages fare that the bot sends by itself: waiting, sent, uncertain, unreachable. */
export const outboxFeature = (): Feature => {
  const outbox = feature();
  outbox.command(['guitin', 'deliveries'], forAdmins(showHealth));
  outbox.callbackQuery(/^dv:$/, forAdmins(showHealth));
  outbox.callbackQuery(/^dv:n$/, forAdmins(showUnknown));
  outbox.callbackQuery(/^dv:f$/, forAdmins(showRefused));
  outbox.callbackQuery(/^dv:u/, forAdmins(showUnreachable));
  outbox.callbackQuery(/^dv:[ax]:/, forAdmins(decide));
  return outbox;
};

const backButton: MessageButton = { label: say('button-deliveries'), data: 'dv:' };

const showHealth = async (ctx: BotContext): Promise<void> => {
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
    [
      ...(unknown > 0
        ? [[{ label: say('button-deliveries-unknown', { count: unknown }), data: 'dv:n' }]]
        : []),
      ...(failed > 0
        ? [[{ label: say('button-deliveries-failed', { count: failed }), data: 'dv:f' }]]
        : []),
      ...(lost > 0
        ? [[{ label: say('button-deliveries-unreachable', { count: lost }), data: 'dv:u' }]]
        : []),
    ],
  );
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

const showUnknown = async (ctx: BotContext): Promise<void> => {
  const unknown = await ctx.request.stores.outbox.inState('unknown');
  const newest = unknown.at(-1);
  if (!newest) return showHealth(ctx);
  const lines: TextRef[] = [];
  for (const record of unknown.slice(0, SHOWN))
    lines.push(say('deliveries-unknown-line', await valuesOf(ctx.request, record)));
  if (unknown.length > SHOWN)
    lines.push(say('unreachable-more', { count: unknown.length - SHOWN }));
  show(
    ctx,
    [
      say('deliveries-unknown-heading', { count: unknown.length }),
      say('deliveries-unknown-advice'),
      'blank',
      ...lines,
    ],
    [
      [{ label: say('button-deliveries-resend'), data: `dv:a:${newest.id}`, style: 'primary' }],
      [{ label: say('button-deliveries-dismiss'), data: `dv:x:${newest.id}` }],
      [backButton],
    ],
  );
};

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
const showRefused = async (ctx: BotContext): Promise<void> => {
  const { stores, now } = ctx.request;
  const today = instantInHanoi(dateInHanoi(now));
  const refused = (await stores.outbox.inState('failed'))
    .filter(({ endedAt }) => endedAt !== null && endedAt >= today)
    .toReversed();
  if (refused.length === 0) return showHealth(ctx);
  const lines: TextRef[] = [];
  for (const record of refused.slice(0, SHOWN)) {
    const values = { ...(await valuesOf(ctx.request, record)), reason: record.error ?? '' };
    lines.push(say('deliveries-failed-line', values));
  }
  if (refused.length > SHOWN)
    lines.push(say('unreachable-more', { count: refused.length - SHOWN }));
  show(
    ctx,
    [
      say('deliveries-failed-heading', { count: refused.length }),
      say('deliveries-failed-advice'),
      'blank',
      ...lines,
    ],
    [[backButton]],
  );
};

/** Only what the admin has seen: what became uncertain since is decided on its own. */
const decide = async (ctx: BotContext, { person }: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const [deed, newest = ''] = dataParts(ctx);
  const seen = (await stores.outbox.inState('unknown'))
    .map(({ id }) => id)
    .filter((id) => id <= Number(newest));
  const isResent = deed === 'a';
  const count = isResent
    ? await stores.outbox.sendAgain(seen, ['unknown'], now)
    : await stores.outbox.dismiss(seen, now);
  await stores.audit.record({
    at: now,
    actor: person.id,
    action: isResent ? 'deliveries-sent-again' : 'deliveries-dismissed',
    subject: 'deliveries',
    details: { count, newest },
  });
  toast(ctx, say(isResent ? 'deliveries-sent-again' : 'deliveries-dismissed', { count }), true);
  await showHealth(ctx);
};

const showUnreachable = async (ctx: BotContext): Promise<void> => {
  const { request } = ctx;
  const names = await namesOf(request.stores, await request.stores.reachability.all());
  if (names.length === 0) return showHealth(ctx);
  const pages = pagesOf(names.map((line) => htmlOf(request, [line])));
  const at = Math.min(Number(dataParts(ctx)[1]?.slice(1) ?? 0) || 0, pages.length - 1);
  show(
    ctx,
    [
      say('deliveries-unreachable-heading', { count: names.length }),
      say('deliveries-unreachable-advice'),
      ...(pages.length > 1 ? [say('page-of', { page: at + 1, pages: pages.length })] : []),
      'blank',
      { html: pages[at] ?? '' },
    ],
    [
      [
        ...(at > 0 ? [{ label: say('button-page-before'), data: `dv:u${at - 1}` }] : []),
        ...(at < pages.length - 1
          ? [{ label: say('button-page-after'), data: `dv:u${at + 1}` }]
          : []),
      ],
      [backButton],
    ].filter((row) => row.length > 0),
  );
};
