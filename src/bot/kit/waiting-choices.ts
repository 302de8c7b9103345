import * as z from 'zod';

import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type MilestoneId } from '../../core/shared/ids.ts';
import { rest } from './address.ts';
import { expectedReply } from './expected-reply.ts';

/** For what a change of a milestone waits that units have to be told apart for first. */
export const CONFIRM = expectedReply('milestone-confirm', { change: rest });

/** Receipts of the versions that somebody means to agree to, with a comma between. */
export const SEVERAL = expectedReply('review-several', { numbers: rest });

const owedAnew = z.object({ id: z.string(), changes: z.object({ owes: z.looseObject({}) }) });

/** The milestone, where the change that waits is about who owes it: whoever owes it no more hears of it. */
export const milestoneOwedAnew = ({ awaited }: KnownPerson): MilestoneId | undefined => {
  if (awaited?.purpose !== CONFIRM.purpose) return undefined;
  const waits = owedAnew.safeParse(JSON.parse(awaited.subject));
  return waits.success ? asId<MilestoneId>(waits.data.id) : undefined;
};
