import writeWorkbook, { type Row } from 'write-excel-file/node';

import { contentFor, type Broadcast } from '../core/broadcasts/broadcast.ts';
import { hasAcknowledge } from '../core/broadcasts/content.ts';
import { recipientStates, totalOf } from '../core/broadcasts/recipient.ts';
import type { BroadcastReport, ReportRow } from '../core/broadcasts/report-broadcast.ts';
import type { Instant } from '../core/shared/instant.ts';
import type { Language } from '../core/shared/language.ts';
import { say, type Ending, type GivenValues, type TextKey } from '../core/shared/text-ref.ts';
import type { Text } from '../text.ts';
import { letters, onePageWide } from './sheet-features.ts';

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
export const broadcastReportSheet = (text: Text, sheet: BroadcastReportSheet): Promise<Buffer> => {
  const words: Words = (key, ...values) => text.words(say(key, ...values), sheet.language);
  const { report, broadcast } = sheet;
  const missed = report.rows.filter(({ recipient: { state } }) => state !== 'sent');
  const isAsked = hasAcknowledge(broadcast.buttons);
  return writeWorkbook(
    [
      summary(words, sheet),
      people(words, { name: 'people', rows: report.rows, report }),
      ...(missed.length > 0 ? [people(words, { name: 'missed', rows: missed, report })] : []),
      ...(isAsked ? [units(words, report)] : []),
    ],
    { ...letters, features: [onePageWide] },
  ).toBuffer();
};

const bold = (value: string) => ({
  value,
  fontWeight: 'bold' as const,
  backgroundColor: '#F3E3E3',
  wrap: true,
});

const moment = (words: Words, at: Instant | null): string =>
  at === null ? '' : words('broadcast-sheet-moment', { at: { at } });

const summary = (words: Words, { broadcast, report, names }: BroadcastReportSheet) => {
  const { tally, units: asked } = report;
  const heard = asked.filter(({ acknowledged }) => acknowledged).length;
  const facts: [Ending<'broadcast-sheet-'>, string | number][] = [
    ['number', `TB-${broadcast.number}`],
    ['words', contentFor(broadcast)?.words ?? ''],
    ['created-by', names.createdBy],
    ['confirmed-by', names.confirmedBy],
    ['approved-by', names.approvedBy],
    ['started', moment(words, broadcast.startedAt)],
    ['ended', moment(words, broadcast.endedAt)],
    ['total', totalOf(tally)],
    ['units-count', asked.length],
    ['heard', hasAcknowledge(broadcast.buttons) ? heard : ''],
  ];
  const counted = recipientStates.filter((state) => state === 'sent' || tally[state] > 0);
  return {
    sheet: words('broadcast-sheet-summary'),
    data: [
      ...facts.map(([key, value]): Row => [
        bold(words(`broadcast-sheet-${key}`)),
        { value, wrap: true, align: 'left' },
      ]),
      ...counted.map((state): Row => [
        bold(words(`broadcast-state-${state}`)),
        { value: tally[state], align: 'left' },
      ]),
    ],
    columns: [{ width: 32 }, { width: 80 }],
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
const PERSON_WIDTHS = [28, 28, 40, 24, 20, 36, 36, 36];

type People = { name: 'people' | 'missed'; rows: readonly ReportRow[]; report: BroadcastReport };

const people = (words: Words, { name, rows, report }: People) => {
  const heard = new Map(report.units.map(({ unit, acknowledged }) => [unit.id, acknowledged]));
  return {
    sheet: words(`broadcast-sheet-${name}`),
    data: [
      personColumns.map((column) => bold(words(`broadcast-column-${column}`))),
      ...rows.map((row): Row => {
        const { person, recipient, units: theirs } = row;
        const said = theirs.flatMap(({ id }) => heard.get(id) ?? []).at(0);
        return [
          person?.fullName ?? '',
          person?.position ?? '',
          theirs.map(({ shortName }) => shortName).join(', '),
          words(`broadcast-state-${recipient.state}`),
          moment(words, recipient.sentAt),
          said ? `${said.name}, ${moment(words, said.at)}` : '',
          recipient.reason ?? '',
          recipient.change ? words(`broadcast-change-${recipient.change.result}`) : '',
        ].map((value) => ({ value, wrap: true, alignVertical: 'top' as const }));
      }),
    ],
    columns: PERSON_WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
};

const unitColumns = ['code', 'unit', 'reached', 'by', 'at-heard'] as const;
const UNIT_WIDTHS = [16, 40, 24, 28, 20];

const units = (words: Words, { units: all }: BroadcastReport) => ({
  sheet: words('broadcast-sheet-units'),
  data: [
    unitColumns.map((column) => bold(words(`broadcast-column-${column}`))),
    ...all.map(({ unit, isReached, acknowledged }): Row =>
      [
        unit.code,
        unit.name,
        words(`broadcast-unit-${isReached ? 'reached' : 'not-reached'}`),
        acknowledged?.name ?? '',
        moment(words, acknowledged?.at ?? null),
      ].map((value) => ({ value, wrap: true, alignVertical: 'top' as const })),
    ),
  ],
  columns: UNIT_WIDTHS.map((width) => ({ width })),
  stickyRowsCount: 1,
});
