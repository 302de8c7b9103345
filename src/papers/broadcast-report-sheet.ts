import { contentFor, type Broadcast } from '../core/broadcasts/broadcast.ts';
import { hasAcknowledge } from '../core/broadcasts/content.ts';
import { recipientStates, totalOf } from '../core/broadcasts/recipient.ts';
import type { BroadcastReport, ReportRow } from '../core/broadcasts/report-broadcast.ts';
import { dateInHanoi, timeInHanoi } from '../core/shared/calendar-date.ts';
import type { Instant } from '../core/shared/instant.ts';
import type { Language } from '../core/shared/language.ts';
import { say, type Ending, type GivenValues, type TextKey } from '../core/shared/text-ref.ts';
import type { Text } from '../text.ts';
import { drawSheet, type Writing } from './draw-sheet.ts';
import type { Sheet, SheetValue } from './sheet.ts';

export type BroadcastReportSheet = {
  language: Language;
  broadcast: Broadcast;
  report: BroadcastReport;
  /** Names of who wrote, confirmed and approved it; empty where nobody did. */
  names: { createdBy: string; confirmedBy: string; approvedBy: string };
};

/** Finds words in the language of the workbook. */
type Words = <Key extends TextKey>(key: Key, ...values: GivenValues<Key>) => string;

/** The proof of an announcement: how it went, who got it, who did not, who said so for which unit. */
export const broadcastReportSheet = (
  text: Text,
  sheet: BroadcastReportSheet,
  writing?: Writing,
): Promise<Uint8Array> => {
  const words: Words = (key, ...values) => text.words(say(key, ...values), sheet.language);
  const { report, broadcast } = sheet;
  const missed = report.rows.filter(({ recipient: { state } }) => state !== 'sent');
  const isAsked = hasAcknowledge(broadcast.buttons);
  const more = [
    people(words, { name: 'people', rows: report.rows, report }),
    ...(missed.length > 0 ? [people(words, { name: 'missed', rows: missed, report })] : []),
    ...(isAsked ? [units(words, report)] : []),
  ];
  return drawSheet({ ...summary(words, sheet), more }, writing);
};

const moment = (at: Instant | null): SheetValue =>
  at === null ? '' : { at: `${dateInHanoi(at)}T${timeInHanoi(at)}` };

const summary = (words: Words, { broadcast, report, names }: BroadcastReportSheet): Sheet => {
  const { tally, units: asked } = report;
  const heard = asked.filter(({ acknowledged }) => acknowledged).length;
  const facts: [Ending<'broadcast-sheet-'>, SheetValue][] = [
    ['words', contentFor(broadcast)?.words ?? ''],
    ['created-by', names.createdBy],
    ['confirmed-by', names.confirmedBy],
    ['approved-by', names.approvedBy],
    ['started', moment(broadcast.startedAt)],
    ['ended', moment(broadcast.endedAt)],
    ['total', totalOf(tally)],
    ['units-count', asked.length],
    ['heard', hasAcknowledge(broadcast.buttons) ? heard : ''],
  ];
  const counted = recipientStates.filter((state) => state === 'sent' || tally[state] > 0);
  return {
    name: words('broadcast-sheet-summary'),
    title: words('broadcast-sheet-summary'),
    isFiltered: false,
    columns: [
      { heading: words('broadcast-sheet-number'), width: 32 },
      { heading: `TB-${broadcast.number}`, width: 80 },
    ],
    rows: [
      ...facts.map(([key, value]) => [words(`broadcast-sheet-${key}`), value]),
      ...counted.map((state) => [words(`broadcast-state-${state}`), tally[state]]),
    ],
  };
};

const personColumns = [
  'person',
  'position',
  'of-units',
  'result',
  'at',
  'acknowledged',
  'reason',
  'change',
] as const;
const PERSON_WIDTHS = [28, 28, 40, 24, 18, 36, 36, 36];

type People = { name: 'people' | 'missed'; rows: readonly ReportRow[]; report: BroadcastReport };

const people = (words: Words, { name, rows, report }: People): Sheet => {
  const heard = new Map(report.units.map(({ unit, acknowledged }) => [unit.id, acknowledged]));
  return {
    name: words(`broadcast-sheet-${name}`),
    title: words(`broadcast-sheet-${name}`),
    columns: personColumns.map((column, at) => ({
      heading: words(`broadcast-column-${column}`),
      width: PERSON_WIDTHS[at] ?? 20,
    })),
    rows: rows.map((row) => {
      const { person, recipient, units: theirs } = row;
      const said = theirs.flatMap(({ id }) => heard.get(id) ?? []).at(0);
      return [
        person?.fullName ?? '',
        person?.position ?? '',
        theirs.map(({ shortName }) => shortName).join(', '),
        words(`broadcast-state-${recipient.state}`),
        moment(recipient.sentAt),
        said ? `${said.name}, ${words('broadcast-sheet-moment', { at: { at: said.at } })}` : '',
        recipient.reason ?? '',
        recipient.change ? words(`broadcast-change-${recipient.change.result}`) : '',
      ];
    }),
  };
};

const unitColumns = ['code', 'unit', 'reached', 'by', 'at-heard'] as const;
const UNIT_WIDTHS = [16, 40, 24, 28, 18];

const units = (words: Words, { units: all }: BroadcastReport): Sheet => ({
  name: words('broadcast-sheet-units'),
  title: words('broadcast-sheet-units'),
  columns: unitColumns.map((column, at) => ({
    heading: words(`broadcast-column-${column}`),
    width: UNIT_WIDTHS[at] ?? 20,
  })),
  rows: all.map(({ unit, isReached, acknowledged }) => [
    unit.code,
    unit.name,
    words(`broadcast-unit-${isReached ? 'reached' : 'not-reached'}`),
    acknowledged?.name ?? '',
    moment(acknowledged?.at ?? null),
  ]),
});
