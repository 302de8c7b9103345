import { say } from '../shared/text-ref.ts';
import type { FactsSource } from '../submissions/form-ports.ts';
import { registeredByName } from './registered-awards.ts';

/** A dossier is proposed, of each who is named, what the registry of awards has. */
export const dossierFacts: FactsSource = {
  wanted: () => [],
  ofAwards: true,
  read: (_found, _period, around) => {
    const awards = registeredByName(around?.awards ?? [], around?.unitName);
    const known = { awards };
    return {
      type: 'facts',
      facts: { items: {}, known, proposedFrom: say('button-registry') },
    };
  },
};
