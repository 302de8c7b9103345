import { claimCode } from '../../core/obligations/claim.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Line, Request } from '../kit/request.ts';

/** Who has said that there is nothing to hand in, when, and the code that proves it. */
export const claimFacts = async (
  { stores, ports }: Request,
  { milestone, unit }: Pick<Obligation, 'milestone' | 'unit'>,
): Promise<Line[]> => {
  const [claim] = await stores.claims.of({ milestoneIds: [milestone.id], unitIds: [unit.id] });
  if (!claim) return [];
  const person = await stores.people.byId(claim.by);
  return [
    say('claim-facts', { at: { at: claim.at }, name: person?.fullName ?? '' }),
    say('receipt-hash', { hash: claimCode(ports.forms.hash, claim) }),
  ];
};
