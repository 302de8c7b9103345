import type { AuditLog } from '../audit/audit-log.ts';
import type { PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import { HOUR_MS, type Instant, plusMs } from '../shared/instant.ts';

/** Codes of an authenticator app; the owner of the server has given it and the program one secret. */
export type OneTimeCodes = {
  /** Of which span of time a code is, by its number, near `now`; undefined when it is of none. */
  spanOf(code: string, now: Instant): number | undefined;
};

/** Six digits are a million codes, of which three hold at a time. */
const WRONG_CODES_AN_HOUR = 5;
const USED = 'totp-used';

const wrongKey = (personId: PersonId): string => `totp-wrong:${personId}`;

type StepUpNeeds = { installation: InstallationStore; audit: AuditLog };

export type CodeOutcome =
  | 'right'
  | 'wrong'
  /** Each code is good for one deed of one person. */
  | 'used'
  /** Whoever has typed so many wrong ones waits an hour; nothing is looked at meanwhile. */
  | 'too-many';

/** Takes a code that somebody typed; a right one counts once. */
export const takeCode = async (
  { installation, audit }: StepUpNeeds,
  { personId, code, codes }: { personId: PersonId; code: string; codes: OneTimeCodes },
  now: Instant,
): Promise<CodeOutcome> => {
  const key = wrongKey(personId);
  const since = plusMs(now, -HOUR_MS);
  const wrong = momentsIn(await installation.get(key)).filter((at) => at > since);
  if (wrong.length >= WRONG_CODES_AN_HOUR) return 'too-many';
  const span = codes.spanOf(code, now);
  const used = Number((await installation.get(USED)) ?? -1);
  if (span !== undefined && span > used) {
    await installation.set(USED, String(span));
    await installation.set(key, '');
    return 'right';
  }
  await installation.set(key, [...wrong, now].join(' '));
  await audit.record({
    at: now,
    actor: personId,
    action: 'code-refused',
    subject: `person:${personId}`,
    details: { isUsed: span !== undefined, tries: wrong.length + 1 },
  });
  return span === undefined ? 'wrong' : 'used';
};

const momentsIn = (kept: string | null): number[] =>
  (kept ?? '').split(' ').filter(Boolean).map(Number);
