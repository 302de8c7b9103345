import { awardOf } from './award.ts';

/** Papers of which a dossier consists. */
export type DossierPaper =
  | 'proposal'
  | 'minutes'
  | 'achievement-report'
  | 'initiative'
  | 'earlier-decisions'
  | 'public-comment'
  | 'taxes';

type Wanted = { papers: readonly DossierPaper[]; from: string; until?: string };

const usual: readonly DossierPaper[] = ['proposal', 'minutes', 'achievement-report'];

/** Papers by award, each from the day on from which it is wanted. */
const wanted: Readonly<Record<string, readonly Wanted[]>> = {
  unit_fighter: [{ papers: [...usual, 'initiative'], from: '2024-01-01' }],
  city_fighter: [{ papers: [...usual, 'initiative', 'earlier-decisions'], from: '2024-01-01' }],
  national_fighter: [
    { papers: [...usual, 'initiative', 'earlier-decisions', 'public-comment'], from: '2024-01-01' },
  ],
  hero: [{ papers: [...usual, 'earlier-decisions', 'public-comment'], from: '2024-01-01' }],
};

/** What other awards of the state want. */
const ofState: readonly DossierPaper[] = [...usual, 'earlier-decisions', 'public-comment'];

/** The checklist of an award on a day (ISO); enterprises confirm their taxes too. */
export const papersFor = (
  award: string,
  { day, isEnterprise }: { day: string; isEnterprise: boolean },
): DossierPaper[] => {
  const own = wanted[award]?.find(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  );
  const papers = own?.papers ?? (awardOf(award)?.level === 'state' ? ofState : usual);
  return isEnterprise ? [...papers, 'taxes'] : [...papers];
};
