import {
  readRows,
  type Rows,
  type StoredDraft,
  type StoredMember,
  type StoredMilestone,
  type StoredPaper,
  type StoredRelief,
  type StoredReview,
  type StoredUnit,
} from './read-rows.ts';

/** How a paper stands, in the words of somebody who goes through it. */
export type Standing = 'on_time' | 'late' | 'settled' | 'returned' | 'overdue' | 'open';

/** What one unit owes of one milestone, as somebody with a pencil writes it down. */
export type Duty = {
  unit: StoredUnit;
  milestone: StoredMilestone & { title: string };
  cluster: string | null;
  /** The last day for what is expected next, and for what was to come first. */
  due: string;
  firstDue: string;
  standing: Standing;
  /** Nobody knows yet whether the unit has anything of the kind. */
  isQuestion: boolean;
  hasNothing: boolean;
  /** In which other way it was done. */
  otherwise: 'waived' | 'on-paper' | 'none' | null;
  isBegun: boolean;
  isAgreed: boolean;
  review: string | null;
  newest: StoredPaper | null;
  firstAt: number | null;
  isLate: boolean;
  /** When it was done in another way, or given back. */
  changedAt: number | null;
};

export type StoredYear = {
  duties: Duty[];
  units: StoredUnit[];
  clusterNames: Map<string, string>;
  clusterOf: (unitId: string) => string | null;
  /** Newest versions. */
  papers: StoredPaper[];
  awards: { unitId: string; year: number; kind: string }[];
  spokenFor: Set<string>;
  /** The last day on which somebody of the unit was told. */
  toldOn: (unitId: string, milestoneId: string) => string | null;
  workingDaysAfter: (from: string, to: string) => number;
  /** The last day of a milestone for whoever has no extension. */
  dueOf: (milestoneId: string) => string;
};

const DAY = 86_400_000;
const OPTIONAL = 'INITIATIVES';

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const latestOf = (...days: string[]): string => days.toSorted().at(-1) ?? '';
/** The last moment of a day in Hanoi. */
const endOf = (day: string): number => Date.parse(`${day}T23:59:59.999+07:00`);
const dayIn = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

const isWorking = ({ days }: Rows, day: string): boolean => {
  const known = days.find(({ date }) => date === day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return known ? Boolean(known.isWorking) : weekday !== 0 && weekday !== 6;
};

const dueOf = (rows: Rows, one: StoredMilestone): string => {
  const last = one.semantics === 'before' ? plus(one.dueOn, -1) : one.dueOn;
  let day = latestOf(last, one.onTimeUntil);
  if (one.shift !== 'none')
    while (!isWorking(rows, day)) day = plus(day, one.shift === 'next' ? 1 : -1);
  return day;
};

const placeOf = ({ members }: Rows, unitId: string, year: number): StoredMember | undefined =>
  members
    .filter((one) => one.unitId === unitId && one.year <= year)
    .toSorted((one, other) => one.year - other.year)
    .at(-1);

/** Whoever was named last leads, as long as they belong to it. */
const leads = (rows: Rows, unitId: string, year: number): boolean => {
  const place = placeOf(rows, unitId, year);
  const named = rows.members
    .filter(({ clusterId, role }) => clusterId === place?.clusterId && role === 'lead')
    .filter((one) => one.year <= year)
    .toSorted((one, other) => one.year - other.year)
    .at(-1);
  return named?.unitId === unitId;
};

const isAmong = (list: string, what: string | undefined): boolean =>
  list === 'all' || (what !== undefined && (JSON.parse(list) as string[]).includes(what));

const spelled = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ');

type Place = { unit: StoredUnit; milestone: StoredMilestone };

const isTagged = ({ tags }: Rows, { unit, milestone }: Place): boolean => {
  if (milestone.tags === 'all') return true;
  const wanted = new Set((JSON.parse(milestone.tags) as string[]).map(spelled));
  return tags.some(({ unitId, tag }) => unitId === unit.id && wanted.has(spelled(tag)));
};

const owes = (rows: Rows, { unit, milestone }: Place): boolean => {
  const year = Number(milestone.dueOn.slice(0, 4));
  const due = dueOf(rows, milestone);
  const isThere = unit.validFrom <= due && (unit.validTo === null || due <= unit.validTo);
  return [
    isThere,
    isAmong(milestone.types, unit.type),
    isAmong(milestone.clusterIds, placeOf(rows, unit.id, year)?.clusterId),
    isAmong(milestone.unitIds, unit.id),
    isTagged(rows, { unit, milestone }),
    milestone.role === 'any' || leads(rows, unit.id, year),
  ].every(Boolean);
};

const sameForm = (one: StoredDraft, other: StoredDraft): boolean =>
  one.unitId === other.unitId && one.formId === other.formId && one.period === other.period;

const extendedBy = (due: string, granted: readonly StoredRelief[]): string =>
  latestOf(due, granted.findLast(({ kind }) => kind === 'extension')?.until ?? '');

const otherwiseOf = (
  granted: readonly StoredRelief[],
  claim: { has: number } | undefined,
): Duty['otherwise'] => {
  if (granted.some(({ kind }) => kind === 'waiver')) return 'waived';
  if (granted.some(({ kind }) => kind === 'paper')) return 'on-paper';
  return claim?.has === 0 ? 'none' : null;
};

/** All that lies in the tables about one paper of one unit. */
const foundOf = (rows: Rows, { unit, milestone }: Place) => {
  const key = { unitId: unit.id, formId: milestone.formId, period: milestone.period };
  const versions = rows.papers
    .filter((one) => sameForm(one, key))
    .toSorted((one, other) => one.version - other.version);
  const isHere = (one: { milestoneId: string; unitId: string }): boolean =>
    one.milestoneId === milestone.id && one.unitId === unit.id;
  const granted = rows.reliefs.filter((one) => isHere(one) && one.state === 'granted');
  return {
    first: versions[0],
    newest: versions.at(-1),
    review: rows.reviews.find(({ number }) => number === versions.at(-1)?.number),
    granted,
    release: granted.find(({ kind }) => kind === 'waiver' || kind === 'paper'),
    claim: rows.claims.find(isHere),
    isBegun: rows.drafts.some((one) => sameForm(one, key)),
    firstDue: extendedBy(dueOf(rows, milestone), granted),
  };
};
type Found = ReturnType<typeof foundOf>;

/** Given back, and nothing that came on paper or was waived since has settled it. */
const returnedIn = ({ review, release }: Found): StoredReview | null => {
  if (review?.state !== 'returned') return null;
  const settledAt = release ? (release.decidedAt ?? release.askedAt) : 0;
  return settledAt > review.at ? null : review;
};

const dueNow = (found: Found): string => {
  const answerBy = returnedIn(found)?.answerBy ?? null;
  return answerBy === null ? found.firstDue : extendedBy(answerBy, found.granted);
};

const isLateIn = ({ first, firstDue }: Found): boolean =>
  first !== undefined && first.submittedAt > endOf(firstDue);

const isSettledIn = ({ release, claim }: Found): boolean =>
  release !== undefined || claim?.has === 0;

const standingOf = (found: Found, now: number): Standing => {
  if (returnedIn(found)) return 'returned';
  if (found.newest) return isLateIn(found) ? 'late' : 'on_time';
  if (isSettledIn(found)) return 'settled';
  return now > endOf(dueNow(found)) ? 'overdue' : 'open';
};

/** What came, and what the Board says of it. */
const cameOf = (found: Found) => {
  const { newest = null, first, review } = found;
  return {
    isAgreed: review?.state === 'agreed',
    review: newest && (review?.state ?? 'received'),
    newest,
    firstAt: first?.submittedAt ?? null,
    isLate: isLateIn(found),
  };
};

/** When it was given back, or settled in another way. */
const changedAtOf = (found: Found): number | null =>
  returnedIn(found)?.at ?? found.release?.askedAt ?? found.claim?.at ?? null;

/** What did not come. */
const missingOf = (found: Found, { code }: StoredMilestone) => {
  const { newest, granted, claim, isBegun } = found;
  const isUntouched = newest === undefined && !isSettledIn(found);
  const otherwise = newest ? null : otherwiseOf(granted, claim);
  return {
    isQuestion: code === OPTIONAL && isUntouched && !isBegun && claim === undefined,
    otherwise,
    hasNothing: claim?.has === 0 || otherwise === 'waived',
    isBegun: isBegun && isUntouched,
    changedAt: changedAtOf(found),
  };
};

/** What came of it: how it stands and until when what is next is expected. */
const dutyOf = (rows: Rows, { unit, milestone }: Place, now: number): Duty => {
  const found = foundOf(rows, { unit, milestone });
  return {
    unit,
    milestone: { ...milestone, title: (JSON.parse(milestone.name) as { vi: string }).vi },
    cluster: placeOf(rows, unit.id, Number(milestone.dueOn.slice(0, 4)))?.clusterId ?? null,
    due: dueNow(found),
    firstDue: found.firstDue,
    standing: standingOf(found, now),
    ...cameOf(found),
    ...missingOf(found, milestone),
  };
};

/** Goes through all rows of a database: who owed what of a year by now, and what came of it. */
export const storedYear = (
  file: string,
  { year, now }: { year: number; now: number },
): StoredYear => {
  const rows = readRows(file);
  const asked = rows.milestones.filter(
    (one) =>
      one.isOn && one.isOwed && one.opensOn <= dayIn(now) && one.dueOn.startsWith(`${year}-`),
  );
  return {
    units: rows.units,
    duties: asked.flatMap((milestone) =>
      rows.units
        .filter((unit) => owes(rows, { unit, milestone }))
        .map((unit) => dutyOf(rows, { unit, milestone }, now)),
    ),
    clusterNames: new Map(rows.clusters.map(({ id, name }) => [id, name])),
    clusterOf: (unitId) => placeOf(rows, unitId, year)?.clusterId ?? null,
    papers: rows.papers.filter(
      (one) => !rows.papers.some((other) => sameForm(one, other) && other.version > one.version),
    ),
    awards: rows.awards,
    spokenFor: new Set(
      rows.contacts.filter(({ until }) => until === null).map(({ unitId }) => unitId),
    ),
    toldOn: (unitId, milestoneId) =>
      rows.reminders
        .filter((one) => one.unitId === unitId && one.milestoneId === milestoneId)
        .filter(({ audience, status }) => audience === 'unit' && status === 'said')
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? null,
    dueOf: (milestoneId) => {
      const one = rows.milestones.find(({ id }) => id === milestoneId);
      return one ? dueOf(rows, one) : '';
    },
    workingDaysAfter: (from, to) => {
      let count = 0;
      for (let day = plus(from, 1); day <= to; day = plus(day, 1))
        if (isWorking(rows, day)) count += 1;
      return count;
    },
  };
};
