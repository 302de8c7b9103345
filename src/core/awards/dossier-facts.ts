import { yearOfPeriod, yearPeriod } from '../shared/period.ts';
import { say } from '../shared/text-ref.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { dossiers } from './dossiers.ts';
import { earlierInPapers } from './earlier-in-papers.ts';
import { registeredByName } from './registered-awards.ts';

/** Dossiers of the years before are looked at so far back. */
const YEARS_BACK = [1, 2, 3];

/**
 * A dossier is proposed, of each who is named, what the registry of awards has; of whom it has nothing, what the
 * unit's own dossiers of before say.
 */
export const dossierFacts: FactsSource = {
  wanted: (period) =>
    YEARS_BACK.flatMap((years) =>
      dossiers.map(({ id }) => ({
        formId: id,
        period: yearPeriod(yearOfPeriod(period) - years),
      })),
    ),
  ofAwards: true,
  read: (found, _period, around) => {
    const registered = registeredByName(around?.awards ?? [], around?.unitName);
    const known = { awards: { ...earlierInPapers(found), ...registered } };
    return {
      type: 'facts',
      facts: { items: {}, known, proposedFrom: say('dossier-known-from') },
    };
  },
};
