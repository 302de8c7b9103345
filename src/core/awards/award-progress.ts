import { type Content, type ContentRow, parseContent } from '../forms/forms.ts';
import type { UnitId } from '../shared/ids.ts';
import { yearPeriod } from '../shared/period.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { FormPeriod, Submission, SubmissionStore } from '../submissions/submission.ts';
import { awardLevels, type AwardLevel, awardOf } from './award.ts';
import { awardKinds, type AwardKind, type AwardStore } from './granted-award.ts';
import { readAwardTitle } from './read-award-title.ts';

/** How many of an award a unit has registered to strive for, proposed, and been granted for a year. */
export type AwardProgress = {
  unitId: UnitId;
  /** Null for what is none of the catalogue; then `title` tells. */
  code: string | null;
  title: string;
  level: AwardLevel;
  kind: AwardKind;
} & AwardFigures;

/** How many of each kind these papers register and propose; what they are about is not looked at. */
export const awardsIn = (
  papers: readonly Pick<Submission, 'content'>[],
): Record<AwardKind, { registered: number; proposed: number }> => {
  const sums = { title: { registered: 0, proposed: 0 }, form: { registered: 0, proposed: 0 } };
  for (const { content } of papers) {
    const parsed = parseContent(JSON.parse(content));
    if (!parsed) continue;
    for (const { code, figure } of registeredIn(parsed))
      sums[known(code).kind].registered += figure;
    for (const { kind } of proposedIn(parsed)) sums[kind].proposed += 1;
  }
  return sums;
};

/** Three figures that are never added to each other. */
export type AwardFigures = { registered: number; proposed: number; granted: number };

/** The questions of a registration that are about awards. */
const registeredAs: Readonly<Record<string, string>> = {
  reg_ldtt: 'advanced_worker',
  reg_cstdcs: 'unit_fighter',
  reg_cstdtp: 'city_fighter',
  reg_cstdtq: 'national_fighter',
  reg_ttldtt: 'advanced_collective',
  reg_ttldxs: 'excellent_collective',
  reg_co_tp: 'city_flag',
  reg_co_cp: 'government_flag',
  reg_bang_khen_tp: 'city_certificate',
  reg_bang_khen_ttg: 'government_certificate',
  reg_huan_chuong: 'other_order',
};

/** What is about the merits of a year: registered in it, proposed in the next; of a school year in its two years. */
export const papersAbout = (year: number): FormPeriod[] =>
  (
    [
      ['registration', 0],
      ['school-registration', -1],
      ['award-dossier-city', 1],
      ['state-award-dossier', 1],
      ['fighter-dossier', 1],
      ['hero-dossier', 1],
      ['school-dossier', 0],
    ] as const
  ).map(([formId, later]) => ({ formId, period: yearPeriod(year + later) }));

type Stores = {
  submissions: Pick<SubmissionStore, 'newestOfUnits'>;
  awards: Pick<AwardStore, 'ofUnits'>;
};

/** The awards of these units for a year, each unit by level and kind; what is nowhere has no line. */
export const loadAwardProgress = async (
  { submissions, awards }: Stores,
  { unitIds, year }: { unitIds: readonly UnitId[]; year: number },
): Promise<AwardProgress[]> => {
  const found = new Map<string, AwardProgress>();
  const count = (counted: Counted, figure: keyof AwardFigures, by = 1): void => {
    const { unitId, code, title } = counted;
    const key = `${unitId} ${counted.level} ${counted.kind} ${code ?? searchKey(title)}`;
    const line = found.get(key) ?? { ...counted, registered: 0, proposed: 0, granted: 0 };
    found.set(key, { ...line, [figure]: line[figure] + by });
  };
  for (const { unitId, content } of await submissions.newestOfUnits(unitIds, papersAbout(year))) {
    const parsed = parseContent(JSON.parse(content));
    if (!parsed) continue;
    for (const { code, figure } of registeredIn(parsed))
      count({ unitId, ...known(code) }, 'registered', figure);
    for (const award of proposedIn(parsed)) count({ unitId, ...award }, 'proposed');
  }
  for (const { unitId, code, title, level, kind, year: of } of await awards.ofUnits(unitIds))
    if (of === year) count({ unitId, code, title, level, kind }, 'granted');
  return [...found.values()].toSorted(inOrder);
};

type Counted = Omit<AwardProgress, keyof AwardFigures>;
type Named = Omit<Counted, 'unitId'>;

const inOrder = (one: AwardProgress, other: AwardProgress): number =>
  awardLevels.indexOf(other.level) - awardLevels.indexOf(one.level) ||
  awardKinds.indexOf(one.kind) - awardKinds.indexOf(other.kind) ||
  Number(one.title > other.title) - Number(one.title < other.title);

const known = (code: string): Named => {
  const award = awardOf(code);
  if (!award) throw new Error(`no award "${code}" in the catalogue`);
  return { code, title: '', level: award.level, kind: award.kind };
};

const entriesOf = ({ sections }: Content) => sections.flatMap(({ entries }) => entries);

const registeredIn = (content: Content): { code: string; figure: number }[] =>
  entriesOf(content).flatMap((entry) => {
    const code = entry.type === 'answer' ? registeredAs[entry.field] : undefined;
    const isFigure = entry.type === 'answer' && typeof entry.value === 'number' && entry.value > 0;
    return code !== undefined && isFigure ? [{ code, figure: Number(entry.value) }] : [];
  });

/** Dossiers of one award do not ask for it. */
const usual: Readonly<Record<string, string>> = {
  'fighter-dossier': 'national_fighter',
  'hero-dossier': 'hero',
};

const proposedIn = (content: Content): Named[] =>
  entriesOf(content).flatMap((entry) =>
    entry.type === 'group' && entry.field === 'nominees'
      ? entry.rows.map((row) => awardIn(row, usual[content.form] ?? ''))
      : [],
  );

const awardIn = ({ entries }: ContentRow, otherwise: string): Named => {
  const of = (id: string): string => {
    const value = entries.find(({ field }) => field === id)?.value;
    return typeof value === 'string' ? value : '';
  };
  const code = of('award') || otherwise;
  if (awardOf(code)) return known(code);
  const title = of('other_award');
  const { kind, level } = readAwardTitle(title);
  const said = awardLevels.find((one) => one === of('level'));
  return { code: null, title, kind, level: said ?? level ?? 'city' };
};

/** The figures of several lines by level and kind, the highest level first. */
export const sumsOf = (
  lines: readonly AwardProgress[],
): (Pick<AwardProgress, 'level' | 'kind'> & AwardFigures)[] =>
  awardLevels.toReversed().flatMap((level) =>
    awardKinds.flatMap((kind) => {
      const own = lines.filter((line) => line.level === level && line.kind === kind);
      const sum = (figure: keyof AwardFigures): number =>
        own.reduce((total, line) => total + line[figure], 0);
      const sums = {
        registered: sum('registered'),
        proposed: sum('proposed'),
        granted: sum('granted'),
      };
      return own.length === 0 ? [] : [{ level, kind, ...sums }];
    }),
  );
