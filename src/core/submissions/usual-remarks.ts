import type { AuditLog } from '../audit/audit-log.ts';
import type { KnownPerson } from '../people/person.ts';
import { isOfficer } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import { cleanText, hasWords, shorten } from '../shared/vietnamese-text.ts';
import type { ReviewStore, UsualRemark } from './review.ts';

type UsualStores = { reviews: ReviewStore; audit: AuditLog; random: Random };

/** As long as a remark may be. */
const LONGEST = 500;

export type UsualOutcome = { type: 'kept'; usual: UsualRemark } | { type: 'no-words' | 'refused' };

type Words = { words: string; by: KnownPerson; now: Instant };

/** Keeps a remark to be said again, or says one that is kept in other words. */
export const keepUsual = async (
  stores: UsualStores,
  { id, words, by, now }: Words & { id?: string },
): Promise<UsualOutcome> => {
  if (!isOfficer(by)) return { type: 'refused' };
  const text = shorten(cleanText(words), LONGEST);
  if (!hasWords(text)) return { type: 'no-words' };
  const known = await stores.reviews.usual();
  if (id !== undefined && !known.some((one) => one.id === id)) return { type: 'refused' };
  const same = known.find((one) => one.words === text);
  if (same) return { type: 'kept', usual: same };
  const at = known.find((one) => one.id === id)?.at ?? now;
  const usual = { id: id ?? stores.random.token(72), words: text, by: by.person.id, at };
  await stores.reviews.saveUsual(usual);
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: id === undefined ? 'usual-remark-added' : 'usual-remark-changed',
    subject: `usual-remark:${usual.id}`,
    details: {},
  });
  return { type: 'kept', usual };
};

/** It is offered no more; what was said with it stays said. */
export const dropUsual = async (
  stores: Pick<UsualStores, 'reviews' | 'audit'>,
  { id, by, now }: { id: string; by: KnownPerson; now: Instant },
): Promise<boolean> => {
  const isKnown = (await stores.reviews.usual()).some((one) => one.id === id);
  if (!isOfficer(by) || !isKnown) return false;
  await stores.reviews.removeUsual(id);
  await stores.audit.record({
    at: now,
    actor: by.person.id,
    action: 'usual-remark-removed',
    subject: `usual-remark:${id}`,
    details: {},
  });
  return true;
};
