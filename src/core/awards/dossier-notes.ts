import type { Content, ContentRow } from '../forms/forms.ts';
import { textList } from '../shared/text-list.ts';
import { say, sayOfForm, type FormKey, type TextRef } from '../shared/text-ref.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { NotesSource } from '../submissions/form-ports.ts';
import { awardOf } from './award.ts';
import { earlierAwardsIn } from './earlier-awards.ts';
import { type Nominee, type EligibilityWarning, warningsFor } from './eligibility.ts';
import { papersFor } from './papers.ts';

/** More fit no phone. */
const MOST_WARNINGS = 6;

/** What the rules have to say of a dossier, and the checklist of its papers; they decide nothing. */
export const dossierNotes: NotesSource = (content, { day, unitKind, awards = {} }) => {
  const nominees = nomineesIn(content, awards);
  const kept = new Set(
    Object.values(awards).flatMap((line) => earlierAwardsIn(line).map(({ code }) => code)),
  );
  const warnings = alike(warningsFor(nominees, { day: dayOf(content) ?? day, kept }));
  const more = warnings.length - MOST_WARNINGS;
  return {
    review: [
      ...warnings.slice(0, MOST_WARNINGS).map(inWords),
      ...(more > 0 ? [say('form-list-more', { more })] : []),
      ...registeredLines(nominees),
    ],
    at: { papers: checklist(nominees, { day, isEnterprise: unitKind === 'enterprise' }) },
  };
};

/** As many as are read beside warnings. */
const MOST_REGISTERED = 4;

/** What the registry has of those who are proposed, beside what the list says. */
const registeredLines = (nominees: readonly Nominee[]): TextRef[] => {
  const known = nominees.flatMap(({ name, registered }) =>
    registered === undefined ? [] : [say('dossier-registered', { name, awards: registered })],
  );
  const more = known.length - MOST_REGISTERED;
  return [
    ...known.slice(0, MOST_REGISTERED),
    ...(more > 0 ? [say('dossier-registered-more', { more })] : []),
  ];
};

/** What stands on the letter decides by which rules it was written. */
const dayOf = ({ sections }: Content): string | undefined => {
  const entry = sections
    .flatMap(({ entries }) => entries)
    .find(({ type, field }) => type === 'answer' && field === 'doc_date');
  return entry?.type === 'answer' && typeof entry.value === 'string' ? entry.value : undefined;
};

const usualAwards: Readonly<Record<string, string>> = {
  'fighter-dossier': 'national_fighter',
  'hero-dossier': 'hero',
};

const nomineesIn = (
  { form, sections }: Content,
  awards: Readonly<Record<string, string>>,
): Nominee[] =>
  sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.type === 'group' && entry.field === 'nominees'
        ? entry.rows.map((row) => nomineeOf(row, { usual: usualAwards[form] ?? '', awards }))
        : [],
    );

const nomineeOf = (
  { entries }: ContentRow,
  { usual, awards }: { usual: string; awards: Readonly<Record<string, string>> },
): Nominee => {
  const of = (id: string): string => {
    const value = entries.find(({ field }) => field === id)?.value;
    return typeof value === 'string' ? value : '';
  };
  const registered = awards[searchKey(of('name'))];
  return {
    name: of('name'),
    award: of('award') || usual,
    meritType: of('merit_type') || 'merit',
    earlier: of('earlier_decisions'),
    initiative: of('initiative'),
    ...(registered === undefined ? {} : { registered }),
  };
};

/** What is said of several in the same words, with the names of all. */
type Alike = { warning: EligibilityWarning; names: string[] };

const alike = (warnings: readonly EligibilityWarning[]): Alike[] => {
  const found = new Map<string, Alike>();
  for (const warning of warnings) {
    const key = JSON.stringify({ ...warning, name: '' });
    const { names } = found.get(key) ?? { names: [] };
    found.set(key, { warning, names: [...names, warning.name] });
  }
  return [...found.values()];
};

/** More names are counted. */
const MOST_NAMES = 4;

const inWords = ({ warning, names }: Alike): TextRef => {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const name = more > 0 ? say('dossier-names-more', { names: shown, more }) : shown;
  switch (warning.type) {
    case 'years-in-a-row':
    case 'times': {
      const { count, found } = warning;
      const values = { award: nameOf(warning.award), earlier: nameOf(warning.earlier) };
      const { source } = warning;
      return say(`dossier-warning_${warning.type}`, { name, source, count, found, ...values });
    }
    case 'not-registered': {
      const years = textList(warning.years.map((year) => String(year)));
      return say('dossier-warning_not-registered', {
        name,
        earlier: nameOf(warning.earlier),
        years,
      });
    }
    case 'for-persons':
      return say('dossier-warning_for-persons', { name, award: nameOf(warning.award) });
    case 'initiative': {
      const { source } = warning;
      return say('dossier-warning_initiative', { name, source, award: nameOf(warning.award) });
    }
    case 'not-counted':
    case 'one-achievement':
      return say(`dossier-warning_${warning.type}`, { name, source: warning.source });
  }
};

const nameOf = (award: string): TextRef => sayOfForm(`dossier_nominees_award_${award}` as FormKey);

/** For each award that is proposed the papers that belong to it. */
const checklist = (
  nominees: readonly Nominee[],
  on: { day: string; isEnterprise: boolean },
): TextRef[] =>
  [...new Set(nominees.map(({ award }) => award))]
    .filter((award) => awardOf(award) !== undefined)
    .slice(0, MOST_WARNINGS)
    .map((award) =>
      say('dossier-papers', {
        award: nameOf(award),
        papers: textList(papersFor(award, on).map((paper) => say(`dossier-paper_${paper}`))),
      }),
    );
