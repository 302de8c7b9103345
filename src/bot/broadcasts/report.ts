import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { hasAcknowledge } from '../../core/broadcasts/content.ts';
import { emptyTally, type Tally } from '../../core/broadcasts/recipient.ts';
import { type BroadcastReport, reportBroadcast } from '../../core/broadcasts/report-broadcast.ts';
import { resendToSilent } from '../../core/broadcasts/resend-to-silent.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import { dataParts, feature, type Feature, forAdmins } from '../kit/feature.ts';
import {
  type BotContext,
  htmlOf,
  type Line,
  type MessageButton,
  refuse,
  show,
} from '../kit/request.ts';
import { pagesOf } from '../kit/text-pages.ts';
import { pressedBroadcast, showCard } from './card.ts';
import { changeLines, leftRows } from './change-words.ts';
import { changeRows, type ProgressScreen, tallyLines } from './progress.ts';
import { titleOf } from './words.ts';

/** Who received a broadcast, who did not, who said so; and a second wave to the silent ones. */
export const broadcastReportFeature = (): Feature => {
  const report = feature();
  report.callbackQuery(/^tb:r:/, forAdmins(showList));
  report.callbackQuery(/^tb:2:/, forAdmins(secondWave));
  report.callbackQuery(/^tb:e:/, forAdmins(sendWorkbook));
  return report;
};

/** The summary of a broadcast that is over. */
export const reportOf = async (stores: Stores, broadcast: Broadcast): Promise<ProgressScreen> => {
  const report = await reportBroadcast(stores, broadcast);
  const { tally, units } = report;
  const heard = units.filter(({ acknowledged }) => acknowledged).length;
  const isAsked = hasAcknowledge(broadcast.buttons);
  const at = { at: broadcast.endedAt ?? broadcast.createdAt };
  const figures = { report, heard: isAsked ? { heard, of: units.length } : null };
  const changes = await stores.sentChanges.of(broadcast.id);
  const isWithdrawn = changes.some(({ type }) => type === 'withdrawal');
  return {
    lines: [
      say(`broadcast-ended-${broadcast.state === 'cancelled' ? 'cancelled' : 'finished'}`, {
        title: titleOf(broadcast),
        at,
      }),
      'blank',
      ...tallyLines({ ...emptyTally(), ...tally }),
      ...(isAsked ? [say('broadcast-count-heard', { heard, of: units.length })] : []),
      ...(tally.unknown > 0 ? ['blank' as const, say('broadcast-unknown-how')] : []),
      ...(await changeLines(stores, broadcast, report)),
    ],
    rows: [
      ...(isWithdrawn ? [] : againRows(broadcast, tally)),
      ...listRows(broadcast, figures),
      ...(isWithdrawn ? [] : secondWaveRow(broadcast, figures)),
      ...changeRows(broadcast, tally),
      [
        { label: say('broadcast-button-excel'), data: `tb:e:${broadcast.id}` },
        { label: say('broadcast-button-preview'), data: `tb:p:${broadcast.id}` },
      ],
      [{ label: say('broadcast-button-all'), data: 'tb:' }],
    ],
  };
};

type Figures = { report: BroadcastReport; heard: { heard: number; of: number } | null };

const againRows = ({ id }: Broadcast, { failed, unknown }: Tally): MessageButton[][] => {
  const steer = (what: 'retry' | 'resend', count: number): MessageButton[][] =>
    count > 0
      ? [[{ label: say(`broadcast-button-${what}`, { count }), data: `tb:s:${id}:${what}` }]]
      : [];
  return [...steer('retry', failed), ...steer('resend', unknown)];
};

const listRows = ({ id }: Broadcast, { report, heard }: Figures): MessageButton[][] => {
  const { tally } = report;
  const list = (which: Which, count: number): MessageButton[][] => {
    const label = say(`broadcast-button-list-${which}`, { count });
    return count > 0 ? [[{ label, data: `tb:r:${id}:${which}:0` }]] : [];
  };
  return [
    ...list('heard', heard?.heard ?? 0),
    ...list('silent', silentOf(heard)),
    ...list('missed', tally.unreachable + tally.failed + tally.unknown),
    ...list('left', leftRows(report).length),
  ];
};

const silentOf = (heard: Figures['heard']): number => (heard ? heard.of - heard.heard : 0);

const secondWaveRow = ({ id }: Broadcast, { heard }: Figures): MessageButton[][] => {
  const count = silentOf(heard);
  const label = say('broadcast-button-second-wave', { count });
  return count > 0 ? [[{ label, data: `tb:2:${id}` }]] : [];
};

const lists = ['heard', 'silent', 'missed', 'left'] as const;
type Which = (typeof lists)[number];

const listLines = (report: BroadcastReport, which: Which): Line[] => {
  const { units, rows } = report;
  switch (which) {
    case 'heard':
      return units.flatMap(({ unit, acknowledged }) =>
        acknowledged
          ? [
              say('broadcast-line-heard', {
                unit: unit.shortName,
                name: acknowledged.name,
                at: { at: acknowledged.at },
              }),
            ]
          : [],
      );
    case 'silent':
      return units.flatMap(({ unit, acknowledged, isReached }) =>
        acknowledged
          ? []
          : [
              say(isReached ? 'broadcast-line-silent' : 'broadcast-line-not-reached', {
                unit: unit.shortName,
              }),
            ],
      );
    case 'missed':
      return rows.flatMap(({ recipient: { state }, person, units: theirs }) =>
        state === 'unreachable' || state === 'failed' || state === 'unknown'
          ? [
              say(`broadcast-line-${state}`, {
                name: person?.fullName ?? '',
                units: theirs.map(({ shortName }) => shortName).join(', '),
              }),
            ]
          : [],
      );
    case 'left':
      return leftRows(report).map(({ recipient: { change }, person, units: theirs }) =>
        say(`broadcast-left-${change?.result ?? 'failed'}`, {
          name: person?.fullName ?? '',
          units: theirs.map(({ shortName }) => shortName).join(', '),
        }),
      );
  }
};

const showList = async (ctx: BotContext): Promise<void> => {
  const [, , word, page = '0'] = dataParts(ctx);
  const broadcast = await pressedBroadcast(ctx);
  const which = lists.find((one) => one === word);
  if (!broadcast) return;
  if (!which) return refuse(ctx, 'button-outdated');
  const report = await reportBroadcast(ctx.request.stores, broadcast);
  const lines = listLines(report, which).map((line) => htmlOf(ctx.request, [line]));
  const pages = pagesOf(lines);
  const at = Math.min(Number(page) || 0, pages.length - 1);
  const data = (to: number): string => `tb:r:${broadcast.id}:${which}:${to}`;
  show(
    ctx,
    [
      say(`broadcast-list-${which}`, { title: titleOf(broadcast) }),
      ...(pages.length > 1 ? [say('page-of', { page: at + 1, pages: pages.length })] : []),
      'blank',
      { html: pages[at] ?? '' },
    ],
    [
      [
        ...(at > 0 ? [{ label: say('button-page-before'), data: data(at - 1) }] : []),
        ...(at < pages.length - 1 ? [{ label: say('button-page-after'), data: data(at + 1) }] : []),
      ],
      [{ label: say('broadcast-button-report'), data: `tb:v:${broadcast.id}` }],
    ].filter((row) => row.length > 0),
  );
};

const secondWave = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const first = await pressedBroadcast(ctx);
  if (!first) return;
  const input = { id: first.id, by: by.person.id };
  const wave = await resendToSilent({ ...stores, ...ports }, input, now);
  if (wave) await showCard(ctx, wave);
  else refuse(ctx, 'button-outdated');
};

const sendWorkbook = async (ctx: BotContext): Promise<void> => {
  const { request } = ctx;
  const broadcast = await pressedBroadcast(ctx);
  if (!broadcast) return;
  const { id, number } = broadcast;
  request.replies.push({
    type: 'paper',
    paper: { type: 'broadcast-report', language: request.who.language, id, number },
    html: htmlOf(request, [say('broadcast-sheet-caption', { title: titleOf(broadcast) })]),
  });
};
