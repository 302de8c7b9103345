import type { ObligationState } from '../../src/core/obligations/obligation.ts';
import type { Instant } from '../../src/core/shared/instant.ts';

/** A state of each kind that a unit may be in, where something came or was decided at that moment. */
export const statesAt = (at: Instant): readonly ObligationState[] => {
  const came = {
    at,
    firstAt: at,
    number: 'BN-1',
    version: 1,
    isAmending: false,
    awaitsPaper: false,
  };
  return [
    { type: 'not-begun' },
    { type: 'drafting', share: 0.5, changedAt: at },
    { type: 'submitted', ...came, isLate: false },
    { type: 'submitted', ...came, isLate: true },
    { type: 'returned', ...came, sentAt: at, isLate: false },
    { type: 'waived', at, reason: 'staff' },
    { type: 'on-paper', at, documentNumber: '15/KH-UBND', documentDate: null },
  ];
};
