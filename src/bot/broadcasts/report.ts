import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import { hasAcknowledge } from '../../core/broadcasts/content.ts';
import { emptyTally, type Tally } from '../../core/broadcasts/recipient.ts';
import { type BroadcastReport, reportBroadcast } from '../../core/broadcasts/report-broadcast.ts';
import { resendToSilent } from '../../core/broadcasts/resend-to-silent.ts';
import type { BroadcastId } from '../../core/shared/ids.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { exportOf } from '../kit/look.ts';
import { blocksOf } from '../kit/paging.ts';
import {
  type BotContext,
  htmlOf,
  type Line,
  type MessageButton,
  refuse,
  show,
} from '../kit/request.ts';
import { showCard } from './card.ts';
import { changeLines, leftRows } from './change-words.ts';
import { toAll } from './paths.ts';
import type { PressedBroadcast } from './pressed.ts';
import { changeRows, type ProgressScreen, tallyLines } from './progress.ts';
import { titleOf } from './words.ts';

/** The summary of a broadcast that is over. */
export const reportOf = async (stores: Stores, broadcast: Broadcast): Promise<ProgressScreen> => {
  const { id } = broadcast;
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
      ...(tally.unreachable > 0
        ? ['blank' as const, ...unreachableNames(report), say('broadcast-unreachable-how')]
        : []),
      ...(await changeLines(stores, broadcast, report)),
    ],
    rows: [
      ...(isWithdrawn ? [] : againRows(broadcast, tally)),
      ...listRows(broadcast, figures),
      ...(isWithdrawn ? [] : secondWaveRow(broadcast, figures)),
      ...changeRows(broadcast, tally),
      [
        { label: say('broadcast-button-excel'), data: buttons.broadcasts.workbook.to({ id }) },
        { label: say('broadcast-button-preview'), data: buttons.broadcasts.preview.to({ id }) },
      ],
      [toAll()],
    ],
  };
};

/** A few of them by name; all are in the list of those who missed it. */
const unreachableNames = ({ rows }: BroadcastReport): TextRef[] => {
  const lost = rows.filter(({ recipient }) => recipient.state === 'unreachable');
  const names = lost.slice(0, MOST_NAMED).map((row) => missedLine('unreachable', row));
  const left = lost.length - names.length;
  return left > 0 ? [...names, say('unreachable-more', { count: left })] : names;
};

const MOST_NAMED = 5;

const missedLine = (
  state: 'unreachable' | 'failed' | 'unknown',
  { person, units }: BroadcastReport['rows'][number],
): TextRef =>
  say(`broadcast-line-${state}`, {
    name: person?.fullName ?? '',
    units: units.map(({ shortName }) => shortName).join(', '),
  });

type Figures = { report: BroadcastReport; heard: { heard: number; of: number } | null };

const again = (what: 'retry' | 'resend', count: number, data: ButtonData): MessageButton[][] =>
  count > 0 ? [[{ label: say(`broadcast-button-${what}`, { count }), data }]] : [];

const againRows = ({ id }: Broadcast, { failed, unknown }: Tally): MessageButton[][] => {
  const { steer, askSteer } = buttons.broadcasts;
  return [
    ...again('retry', failed, steer.to({ id, what: 'retry' })),
    ...again('resend', unknown, askSteer.to({ id, what: 'resend' })),
  ];
};

const listRows = ({ id }: Broadcast, { report, heard }: Figures): MessageButton[][] => {
  const { tally } = report;
  const list = (which: Which, count: number): MessageButton[][] => {
    const label = say(`broadcast-button-list-${which}`, { count });
    return count > 0 ? [[{ label, data: buttons.broadcasts.list.to({ id, which, page: 0 }) }]] : [];
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
  return count > 0 ? [[{ label, data: buttons.broadcasts.secondWave.to({ id }) }]] : [];
};

type Which = 'heard' | 'silent' | 'missed' | 'left';

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
      return rows.flatMap((row) => {
        const { state } = row.recipient;
        return state === 'unreachable' || state === 'failed' || state === 'unknown'
          ? [missedLine(state, row)]
          : [];
      });
    case 'left':
      return leftRows(report).map(({ recipient: { change }, person, units: theirs }) =>
        say(`broadcast-left-${change?.result ?? 'failed'}`, {
          name: person?.fullName ?? '',
          units: theirs.map(({ shortName }) => shortName).join(', '),
        }),
      );
  }
};

/** Who received a broadcast, who did not, who said so. */
export const showList = async (
  ctx: BotContext,
  { broadcast }: PressedBroadcast,
  { which, page }: { which: Which; page: number },
): Promise<void> => {
  const { id } = broadcast;
  const report = await reportBroadcast(ctx.request.stores, broadcast);
  const lines = listLines(report, which).map((line) => htmlOf(ctx.request, [line]));
  const { at, pages, html, turning } = blocksOf(ctx.request, lines, {
    wanted: page,
    to: (to) => buttons.broadcasts.list.to({ id, which, page: to }),
  });
  const toReport = {
    label: say('broadcast-button-report'),
    data: buttons.broadcasts.card.to({ id }),
  };
  show(
    ctx,
    [
      say(`broadcast-list-${which}`, { title: titleOf(broadcast) }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      { html },
    ],
    [turning, [toReport]].filter((row) => row.length > 0),
  );
};

/** Once more to the units that have said nothing. */
export const secondWave = async (
  ctx: BotContext,
  { broadcast, by }: PressedBroadcast,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const input = { id: broadcast.id, by: by.person.id };
  const wave = await resendToSilent({ ...stores, ...ports }, input, now);
  if (wave) await showCard(ctx, wave);
  else refuse(ctx, 'button-outdated');
};

export const reportLook = exportOf<{ id: BroadcastId }>('broadcast-report');

export const sendWorkbook = (ctx: BotContext, { broadcast }: PressedBroadcast): void => {
  const { request } = ctx;
  const { id, number } = broadcast;
  request.replies.push({
    type: 'paper',
    paper: { type: 'broadcast-report', language: request.who.language, id, number },
    html: htmlOf(request, [say('broadcast-sheet-caption', { title: titleOf(broadcast) })]),
  });
};
