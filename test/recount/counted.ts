import type { Duty, Standing, StoredYear } from './stored-year.ts';

export const standings: readonly Standing[] = [
  'on_time',
  'late',
  'settled',
  'returned',
  'overdue',
  'open',
];

const DAY = 86_400_000;

export type Counted = Record<Standing, number> & {
  owed: number;
  done: number;
  agreed: number;
  drafting: number;
};

export const isDone = ({ standing }: Duty): boolean =>
  standing === 'on_time' || standing === 'late' || standing === 'settled';

/** With a pencil: a stroke for each paper that is owed. */
export const counted = (duties: readonly Duty[]): Counted => {
  const owed = duties.filter((one) => !one.isQuestion);
  const of = (is: (one: Duty) => boolean): number => owed.filter(is).length;
  return {
    on_time: of((one) => one.standing === 'on_time'),
    late: of((one) => one.standing === 'late'),
    settled: of((one) => one.standing === 'settled'),
    returned: of((one) => one.standing === 'returned'),
    overdue: of((one) => one.standing === 'overdue'),
    open: of((one) => one.standing === 'open'),
    owed: owed.length,
    done: of(isDone),
    agreed: of((one) => one.isAgreed),
    drafting: of((one) => one.isBegun && (one.standing === 'open' || one.standing === 'overdue')),
  };
};

export const percentOf = ({ done, owed }: Counted): number => Math.floor((100 * done) / owed);

export const endOf = (day: string): number => Date.parse(`${day}T23:59:59.999+07:00`);

/** Past its day, and something is still expected. */
export const isPast = (one: Duty, now: number): boolean =>
  !isDone(one) && !one.isQuestion && now > endOf(one.due);

/** By what a duty belongs to, in the order in which they come. */
export const grouped = <Key>(
  duties: readonly Duty[],
  keyOf: (one: Duty) => Key,
): [Key, Duty[]][] => {
  const groups = new Map<Key, Duty[]>();
  for (const one of duties) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
};

const wasDone = (one: Duty, then: number): boolean => {
  if (one.standing === 'returned')
    return (one.firstAt ?? Infinity) <= then && then < (one.changedAt ?? 0);
  if (one.newest) return (one.firstAt ?? Infinity) <= then;
  return one.standing === 'settled' && (one.changedAt ?? Infinity) <= then;
};

const isComplete = (rows: readonly Duty[], then: number): boolean | null => {
  const due = rows.filter((one) => !one.isQuestion && endOf(one.due) < then);
  return due.length === 0 ? null : due.every((one) => wasDone(one, then));
};

/** What seven days have brought: papers that came for the first time, and clusters that are complete now. */
export const weekOf = ({ duties }: Pick<StoredYear, 'duties'>, now: number) => {
  const before = now - 7 * DAY;
  const clusters = grouped(duties, ({ cluster }) => cluster).filter(
    ([cluster]) => cluster !== null,
  );
  const complete = clusters.filter(([, rows]) => isComplete(rows, now) === true);
  return {
    came: duties.filter(({ firstAt }) => (firstAt ?? 0) >= before).length,
    due: clusters.filter(([, rows]) => isComplete(rows, now) !== null).length,
    complete: complete.length,
    newly: complete.filter(([, rows]) => isComplete(rows, before) !== true).length,
  };
};
