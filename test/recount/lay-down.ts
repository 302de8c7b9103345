import { deadlineOf, namedDayOf, type Milestone } from '../../src/core/calendar/milestone.ts';
import { nothingFilled } from '../../src/core/forms/forms.ts';
import type { Relief } from '../../src/core/obligations/relief.ts';
import { addDays, instantInHanoi, type CalendarDate } from '../../src/core/shared/calendar-date.ts';
import { asId, type UnitId } from '../../src/core/shared/ids.ts';
import { asInstant, type Instant } from '../../src/core/shared/instant.ts';
import { yearPeriod, type Period } from '../../src/core/shared/period.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import type { Unit } from '../../src/core/units/unit.ts';
import { by, NOW, register } from './lay-register.ts';
import { contentOf, dossierOf } from './papers-of-year.ts';
import {
  paperNames,
  TODAY,
  unitIds,
  YEAR,
  type LifeDrawn,
  type MarkDrawn,
  type PaperName,
  type RandomYear,
} from './random-year.ts';

const minutes = (day: CalendarDate, minute: number): Instant =>
  asInstant(instantInHanoi(day, '00:00') + minute * 60_000);

/** Writes a drawn city into an empty database, as the program would have stored it. */
export const layDown = async (stores: Stores, drawn: RandomYear): Promise<void> => {
  const units = await register(stores, drawn);
  await stores.milestones.save(drawn.milestones);
  for (const [at, unitId] of unitIds.entries()) {
    const mark = drawn.marks[at];
    if (!mark) continue;
    for (const [n, name] of paperNames.entries()) {
      const life = drawn.lives[at]?.[n];
      const milestone = drawn.milestones.find(({ id }) => id === `m-${name}`);
      if (life && milestone) await live(stores, { unitId, name, mark, life, milestone });
    }
    await tellOfAwards(stores, units[at], mark);
  }
};

type Place = {
  unitId: UnitId;
  name: PaperName;
  mark: MarkDrawn;
  life: LifeDrawn;
  milestone: Milestone;
};

const live = async (stores: Stores, place: Place): Promise<void> => {
  const { unitId, life, milestone } = place;
  const sentAt = await handIn(stores, place);
  await relieve(stores, place, sentAt);
  if (life.claim !== 'unsaid' && place.name === 'initiatives')
    await stores.claims.save({
      milestoneId: milestone.id,
      unitId,
      has: life.claim === 'has',
      by,
      at: instantInHanoi(addDays(milestone.dueOn, -30), '09:00'),
    });
  await remind(stores, place);
};

const versionsOf = ({ life, milestone }: Place): Instant[] => {
  if (life.sentAfter === null) return [];
  const first = minutes(addDays(namedDayOf(milestone), life.sentAfter), life.minute);
  return Array.from({ length: life.versions }, (_, n) =>
    asInstant(first + n * 40 * 60 * 60_000),
  ).filter((at) => at < NOW);
};

const handIn = async (stores: Stores, place: Place): Promise<Instant | undefined> => {
  const { unitId, name, mark, life, milestone } = place;
  const { formId, period } = milestone;
  const versions = versionsOf(place);
  const draft = {
    id: asId<never>(`d-${unitId}-${name}`),
    token: `${unitId}${name}`.padEnd(8, 'x').slice(0, 8),
    unitId,
    formId,
    period,
    formVersion: 1,
    status: 'open' as const,
    openedBy: by,
    openedAt: instantInHanoi(addDays(milestone.dueOn, -40), '09:00'),
    changedAt: instantInHanoi(addDays(milestone.dueOn, -40), '09:00'),
    filled: nothingFilled,
  };
  if (versions.length > 0 || life.isBegun) await stores.drafts.add(draft);
  if (life.isBegun && name === 'plan')
    await stores.drafts.save({
      draft,
      writes: [
        {
          type: 'answer',
          path: 'theme',
          value: 'Chủ đề',
          raw: '',
          seen: 0,
          messageId: null,
          chatId: null,
        },
      ],
      items: {},
      by,
      at: draft.openedAt,
    });
  else if (versions.length > 0)
    await stores.drafts.save({ draft, status: 'submitted', writes: [], items: {}, by, at: NOW });
  for (const [before, submittedAt] of versions.entries()) {
    const number = `BN-${unitId}-${name}-${before + 1}`;
    await stores.submissions.add({
      unitId,
      formId,
      period,
      id: asId(`s-${number}`),
      number,
      draftId: draft.id,
      version: before + 1,
      formVersion: 1,
      content: contentOf(formId, name, mark),
      hash: '',
      submittedBy: by,
      onBehalf: false,
      submittedAt,
    });
  }
  await review(stores, place, versions);
  return versions[0];
};

const review = async (
  stores: Stores,
  place: Place,
  versions: readonly Instant[],
): Promise<void> => {
  const { unitId, name, life, milestone } = place;
  for (const [before, at] of versions.entries()) {
    const version = before + 1;
    const isNewest = version === versions.length;
    // What was amended had been given back before.
    const state = isNewest ? life.verdict : 'returned';
    if (state === 'none') continue;
    const answerBy =
      state === 'returned' && life.answerBy !== null
        ? addDays(namedDayOf(milestone), life.answerBy)
        : null;
    await stores.reviews.save({
      unitId,
      formId: milestone.formId,
      period: milestone.period,
      number: `BN-${unitId}-${name}-${version}`,
      version,
      state,
      by,
      at: asInstant(Math.min(at + 60 * 60_000, NOW - 1)),
      answerBy,
    });
  }
};

const relieve = async (
  stores: Stores,
  { unitId, name, life, milestone }: Place,
  sentAt: Instant | undefined,
): Promise<void> => {
  if (life.relief === 'none') return;
  const kinds = { waiver: 'waiver', paper: 'paper' } as const;
  const kind = life.relief in kinds ? kinds[life.relief as keyof typeof kinds] : 'extension';
  const states = { asked: 'asked', refused: 'refused', taken: 'taken-back' } as const;
  const state = life.relief in states ? states[life.relief as keyof typeof states] : 'granted';
  const early = instantInHanoi(addDays(milestone.dueOn, -35), '09:00');
  const at = life.isReliefLate && sentAt !== undefined ? asInstant(NOW - 1) : early;
  const relief: Relief = {
    id: asId(`r-${unitId}-${name}`),
    milestoneId: milestone.id,
    unitId,
    kind,
    state,
    until: kind === 'extension' ? addDays(namedDayOf(milestone), life.until) : null,
    documentNumber: kind === 'paper' ? '15/BC-UBND' : null,
    documentDate: null,
    scans: [],
    reason: '',
    answer: '',
    askedBy: null,
    askedAt: at,
    decidedBy: state === 'asked' ? null : by,
    decidedAt: state === 'asked' ? null : at,
  };
  await stores.reliefs.save(relief);
};

const remind = async (stores: Stores, { unitId, life, milestone }: Place): Promise<void> => {
  for (const [n, { after, audience, isSaid }] of life.told.entries()) {
    const day = addDays(deadlineOf(milestone, plainWeek).dueOn, after);
    if (day > TODAY) continue;
    const key = { unitId, milestoneId: milestone.id, revision: 1, step: `step-${n}`, personId: by };
    const reminder = { ...key, audience, day, by: 'system' as const };
    if (isSaid) await stores.reminders.say([{ reminder, text: say('reminder-not-begun') }], 1, NOW);
    else await stores.reminders.plan([reminder], NOW);
  }
};

/** Any day does for when somebody was told. */
const plainWeek = { isWorkingDay: () => true } as unknown as Parameters<typeof deadlineOf>[1];

const tellOfAwards = async (
  stores: Stores,
  unit: Unit | undefined,
  mark: MarkDrawn,
): Promise<void> => {
  if (!unit) return;
  await stores.awards.add(
    mark.granted.map(({ year, kind }, at) => ({
      id: asId(`a-${unit.id}-${at}`),
      unitId: unit.id,
      person: null,
      year,
      title: kind === 'title' ? 'Cờ thi đua' : 'Bằng khen',
      code: null,
      kind,
      level: 'city' as const,
      decision: null,
      decidedOn: null,
      body: null,
      fileId: null,
      row: null,
      addedBy: by,
      addedAt: NOW,
      changedAt: NOW,
    })),
    new Map([[unit.id, unit]]),
  );
  if (mark.proposed.length === 0) return;
  const period: Period = yearPeriod(YEAR + 1);
  const draftId = asId<never>(`d-${unit.id}-dossier`);
  const key = { unitId: unit.id, formId: 'award-dossier-city', period };
  await stores.drafts.add({
    ...key,
    id: draftId,
    token: `dossier${unit.id}`.slice(0, 12),
    formVersion: 1,
    status: 'submitted',
    openedBy: by,
    openedAt: NOW,
    changedAt: NOW,
    filled: nothingFilled,
  });
  await stores.submissions.add({
    ...key,
    id: asId(`s-${unit.id}-dossier`),
    number: `BN-${unit.id}-dossier`,
    draftId,
    version: 1,
    formVersion: 1,
    content: dossierOf(mark),
    hash: '',
    submittedBy: by,
    onBehalf: false,
    submittedAt: asInstant(NOW - 60_000),
  });
};
