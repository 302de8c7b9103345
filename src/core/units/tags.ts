import type { Actor } from '../audit/audit-entry.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { cleanLine, hasWords, lengthOf, searchKey } from '../shared/vietnamese-text.ts';
import type { Read } from './read-cell.ts';
import type { UnitStore, UnitTag } from './unit-store.ts';

const TAG_LENGTH = 30;
export const MOST_TAGS = 10;

/** Labels with commas, semicolons or line breaks between them; the same one once, marks aside. */
export const readTags = (text: string): Read<string[]> => {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;\n]+/)) {
    const tag = cleanLine(part);
    if (!hasWords(tag)) continue;
    if (lengthOf(tag) > TAG_LENGTH)
      return { reason: say('units-bad-tag', { seen: tag, longest: TAG_LENGTH }) };
    if (!tags.has(searchKey(tag))) tags.set(searchKey(tag), tag);
  }
  return tags.size > MOST_TAGS
    ? { reason: say('units-bad-tags', { most: MOST_TAGS }) }
    : { value: [...tags.values()] };
};

/** Labels as other units have them already, so that one label is not written in two ways. */
export const asWritten = (tags: readonly string[], known: readonly UnitTag[]): string[] => {
  const written = new Map(known.map(({ tag }) => [searchKey(tag), tag]));
  return tags
    .map((tag) => written.get(searchKey(tag)) ?? tag)
    .toSorted((one, other) => (searchKey(one) < searchKey(other) ? -1 : 1));
};

/** The labels that there are, each with how many units have it. */
export const countTags = (tags: readonly UnitTag[]): { tag: string; count: number }[] => {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const { tag } of tags) {
    const key = searchKey(tag);
    counts.set(key, { tag: counts.get(key)?.tag ?? tag, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, counted]) => counted);
};

export type SetTagsInput = { unitId: UnitId; tags: readonly string[]; by: Actor };

/** Gives a unit these labels in place of its own, and returns them. The caller checks the admin. */
export const setUnitTags = async (
  needs: { units: UnitStore; audit: AuditLog },
  { unitId, tags, by }: SetTagsInput,
  now: Instant,
): Promise<string[]> => {
  const known = await needs.units.tags();
  const before = known.filter((one) => one.unitId === unitId).map(({ tag }) => tag);
  const after = asWritten(
    tags,
    known.filter((one) => one.unitId !== unitId),
  );
  if (before.join('\n') === after.join('\n')) return after;
  await needs.units.setTags(unitId, after);
  await needs.audit.record({
    at: now,
    actor: by,
    action: 'unit-tagged',
    subject: `unit:${unitId}`,
    details: { tags: `${before.join(', ')} → ${after.join(', ')}` },
  });
  return after;
};
