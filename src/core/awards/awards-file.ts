import type { IntentButton, Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { unitsFileNews } from '../units/units-file-news.ts';
import type { UnitsFile, UnitsFileStore } from '../units/units-file.ts';
import type { UnitsTable } from '../units/units-table.ts';
import {
  type AwardsPlan,
  MOST_AWARDS,
  planAwardsImport,
  type PlanNeeds,
} from './plan-awards-import.ts';

/** So many lines of a kind fit a phone screen; the rest is on pages. */
const SHOWN_LINES = 4;

type FileStores = PlanNeeds & { unitsFiles: UnitsFileStore; outbox: OutboxStore };

export type AwardsFilePorts = {
  read<T>(work: (stores: FileStores) => Promise<T>): Promise<T>;
  transact<T>(work: (stores: FileStores) => Promise<T>): Promise<T>;
  now(): Instant;
};

/** What a list would add to the registry is told to whoever sent it; what it is about is decided by a press. */
export const receiveAwardsList = async (
  ports: AwardsFilePorts,
  { file, table }: { file: UnitsFile; table: UnitsTable },
): Promise<void> => {
  const now = ports.now();
  if (table.rows.length > MOST_AWARDS) {
    const lines = [
      say('awards-file-heading', { name: file.name }),
      say('awards-file-too-long', { rows: { number: MOST_AWARDS } }),
    ];
    return end(ports, { file, message: { type: 'notice', lines, buttons: [] } });
  }
  const plan = await ports.read((stores) => planAwardsImport(stores, { table, choices: {} }, now));
  const message = awardsDryRun(file, plan);
  if (!isWorthKeeping(plan)) return end(ports, { file, message });
  await ports.transact(async ({ unitsFiles, outbox }) => {
    await unitsFiles.markReady(file.id, { table, report: { lines: [], isReady: false } });
    await outbox.queue([unitsFileNews({ file, about: 'read', message }, now)], now);
  });
};

const end = (
  ports: AwardsFilePorts,
  { file, message }: { file: UnitsFile; message: Notice },
): Promise<void> =>
  ports.transact(async ({ unitsFiles, outbox }) => {
    await unitsFiles.markEnded(file.id, 'failed');
    await outbox.queue([unitsFileNews({ file, about: 'read', message }, ports.now())], ports.now());
  });

const isWorthKeeping = (plan: AwardsPlan): boolean =>
  isWritable(plan) || plan.unclear.length > 0 || plan.badRows.length > SHOWN_LINES;

const isWritable = ({ added, completed }: AwardsPlan): boolean =>
  added.length + completed.length > 0;

/** What the list would add, shortened to a screen, with what can be done about it. */
const awardsDryRun = (file: UnitsFile, plan: AwardsPlan): Notice => ({
  type: 'notice',
  lines: [
    say('awards-file-heading', { name: file.name }),
    ...summaryOf(plan),
    ...badLines(plan, SHOWN_LINES),
    ...verdictOf(plan),
  ],
  buttons: awardsFileRows(file, plan),
});

const counted = (count: number, line: TextRef): TextRef[] => (count > 0 ? [line] : []);

/** The figures of a list, and what in it means nothing. */
export const summaryOf = (plan: AwardsPlan): TextRef[] => {
  const { added, completed, known, leftOut, unclear, ignored, sheet } = plan;
  const rows = unclear.reduce((sum, one) => sum + one.rows.length, 0);
  const undecided = added.filter(({ row }) => row.decision === null).length;
  return [
    ...(sheet === null ? [] : [say('awards-plan-sheet', { sheet })]),
    say('awards-plan-added', { count: added.length }),
    ...counted(completed.length, say('awards-plan-completed', { count: completed.length })),
    ...counted(known, say('awards-plan-known', { count: known })),
    ...counted(leftOut, say('awards-plan-left-out', { count: leftOut })),
    ...counted(undecided, say('awards-plan-undecided', { count: undecided })),
    ...counted(rows, say('awards-plan-unclear', { count: rows, names: unclear.length })),
    ...counted(ignored.length, say('awards-plan-ignored', { columns: ignored.join(', ') })),
  ];
};

/** The rows that cannot be taken, each with why. */
export const badLines = ({ badRows }: AwardsPlan, most = Number.MAX_SAFE_INTEGER): TextRef[] => {
  const more = badRows.length - most;
  return [
    ...(badRows.length > 0 ? [say('awards-plan-bad', { count: rowsOf(badRows) })] : []),
    ...badRows
      .slice(0, most)
      .map(({ row, column, reason }) => say('awards-plan-bad-row', { row, column, reason })),
    ...(more > 0 ? [say('form-list-more', { more })] : []),
  ];
};

const rowsOf = (bad: AwardsPlan['badRows']): number => new Set(bad.map(({ row }) => row)).size;

const verdictOf = (plan: AwardsPlan): TextRef[] => {
  if (plan.unclear.length > 0) return [say('empty-line'), say('awards-plan-name-units')];
  if (!isWritable(plan)) return [say('empty-line'), say('awards-plan-nothing')];
  return [
    say('empty-line'),
    say(plan.badRows.length > 0 ? 'awards-plan-partly' : 'awards-plan-ready'),
  ];
};

/** To say which units are meant, to look at it row by row, to write it or to drop it. */
export const awardsFileRows = ({ id }: UnitsFile, plan: AwardsPlan): IntentButton[][] => {
  if (!isWorthKeeping(plan)) return [];
  const count = plan.added.length + plan.completed.length;
  return [
    ...(plan.unclear.length > 0
      ? [
          [
            {
              label: say('awards-button-name-units', { count: plan.unclear.length }),
              intent: { type: 'name-awards-units', id } as const,
            },
          ],
        ]
      : []),
    ...(count > 0
      ? [
          [
            {
              label: say('awards-button-write', { count }),
              intent: { type: 'write-awards-file', id } as const,
            },
          ],
        ]
      : []),
    [
      { label: say('units-plan-button-details'), intent: { type: 'see-awards-file', id } },
      { label: say('units-plan-button-drop'), intent: { type: 'drop-units-file', id } },
    ],
  ];
};
