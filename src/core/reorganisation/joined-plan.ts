import type { Form, Write } from '../forms/forms.ts';
import type { DraftChange } from '../submissions/draft-store.ts';
import type { Draft } from '../submissions/draft.ts';

/** Whoever carries a unit on signs a plan of their own. */
const SIGNED = 'document';

/**
 * What plans of several units are together: every item of every list, up to as many as the form takes, and of
 * what is asked once the answer of the first that has any.
 */
export const joinedPlan = (
  form: Form,
  sources: readonly Draft[],
): Pick<DraftChange, 'writes' | 'items'> => {
  const once = new Set(
    form.fields.flatMap(({ id, type, section }) =>
      type === 'group' || type === 'file' || section === SIGNED ? [] : [id],
    ),
  );
  const items: Record<string, string[]> = {};
  for (const field of form.fields)
    if (field.type === 'group')
      items[field.id] = sources
        .flatMap(({ filled }) => filled.items[field.id] ?? [])
        .slice(0, field.max);
  const kept = new Set(
    Object.entries(items).flatMap(([id, keys]) => keys.map((key) => `${id}.${key}`)),
  );
  const writes = new Map<string, Write>();
  for (const { filled } of sources)
    for (const { path, value, raw, stale } of filled.answers.values()) {
      const item = path.split('.').slice(0, 2).join('.');
      const isWanted = path.includes('.') ? kept.has(item) : once.has(path);
      if (isWanted && !stale && !writes.has(path))
        writes.set(path, {
          type: 'answer',
          path,
          value,
          raw,
          seen: 0,
          messageId: null,
          chatId: null,
        });
    }
  return { writes: [...writes.values()], items };
};
