import type { Obligation } from '../../core/obligations/obligation.ts';
import { awaitsPaper, isDone } from '../../core/obligations/obligation.ts';
import type { Relief } from '../../core/obligations/relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, mayActFor } from '../../core/people/rights.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { buttons } from '../kit/buttons.ts';
import type { BotContext, Line, MessageButton } from '../kit/request.ts';

const { recording } = buttons;

export type Recorded = { obligation: Obligation; reliefs: readonly Relief[] };

/** What was granted or recorded for a unit at a milestone, and still holds. */
export const grantedOf = async (
  { request: { stores } }: BotContext,
  { milestone, unit }: Obligation,
): Promise<Relief[]> => {
  const wanted = { milestoneIds: [milestone.id], unitIds: [unit.id] };
  return (await stores.reliefs.of(wanted)).filter(({ state }) => state === 'granted');
};

/** Who recorded what, and why. */
export const recordedLines = async (
  { request: { stores } }: BotContext,
  reliefs: readonly Relief[],
): Promise<Line[]> => {
  const lines: Line[] = [];
  for (const relief of reliefs) {
    const { askedBy, decidedBy, decidedAt, reason } = relief;
    const decider = decidedBy && (await stores.people.byId(decidedBy));
    lines.push(...untilLines(relief));
    if (askedBy === null && decider && decidedAt)
      lines.push(say('record-by', { name: decider.fullName, at: { at: decidedAt } }));
    if (reason !== '') lines.push(say('record-reason-line', { reason }));
  }
  return lines;
};

const untilLines = ({ kind, until }: Relief): Line[] => {
  if (until === null) return [];
  const values = { date: { date: until } };
  if (kind === 'extension') return [say('record-extended', values)];
  return kind === 'reopening' ? [say('record-reopened', values)] : [];
};

/** So much of a file's name stands on its button. */
const LONGEST_NAME = 24;

/** Scans of what came on paper, for whoever may read what the unit hands in. */
export const scanRows = (reliefs: readonly Relief[]): MessageButton[][] =>
  reliefs.flatMap(({ id, scans }) =>
    scans.map(({ name }, at) => [
      {
        label: say('button-send-file', { name: shorten(name, LONGEST_NAME) }),
        data: recording.scan.to({ id, at }),
      },
    ]),
  );

/** What an admin may record of it now, and take back. */
export const recordRows = (
  by: KnownPerson,
  { obligation, reliefs }: Recorded,
  today: CalendarDate,
): MessageButton[][] => {
  if (!isAdmin(by)) return [];
  const isOpen = !isDone(obligation);
  const { locksOn, pending, milestone, unit } = obligation;
  const isLocked = locksOn !== null && locksOn <= today;
  const begin = (kind: Relief['kind']): MessageButton => ({
    label: say(`button-record-${kind}`),
    data: recording.begin.to({ kind, milestoneId: milestone.id, unitId: unit.id }),
  });
  const deeds: MessageButton[] = pending
    ? []
    : [
        ...(isOpen || awaitsPaper(obligation) ? [begin('paper')] : []),
        ...(isOpen ? [begin('waiver'), begin('extension')] : []),
        ...(isLocked ? [begin('reopening')] : []),
      ];
  return [
    ...(isOpen && !isLocked ? handInRow(by, obligation) : []),
    ...inPairs(deeds),
    ...reliefs.flatMap((relief) => oneRow(relief)),
  ];
};

const handInRow = (by: KnownPerson, { unit, milestone, state }: Obligation): MessageButton[][] => {
  if (mayActFor(by, unit.id)) return [];
  const { formId, period } = milestone;
  const isBegun = state.type === 'drafting';
  return [
    [
      {
        label: say(isBegun ? 'button-record-hand-in-go-on' : 'button-record-hand-in'),
        data: buttons.forms.open.to({ unitId: unit.id, formId, period }),
      },
    ],
  ];
};

const oneRow = ({ id, kind }: Relief): MessageButton[][] => [
  ...(kind === 'paper'
    ? [[{ label: say('button-record-scan'), data: recording.addScan.to({ id }) }]]
    : []),
  [{ label: say(`button-take-back-${kind}`), data: recording.takeBack.to({ id }) }],
];

const inPairs = (all: readonly MessageButton[]): MessageButton[][] =>
  all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []));
