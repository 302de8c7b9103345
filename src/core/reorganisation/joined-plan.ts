import type { Form, Write } from '../forms/forms.ts';
import type { DraftChange } from '../submissions/draft-store.ts';
import type { Draft } from '../submissions/draft.ts';

/** Whoever carries a unit on signs a plan of their own. */
const SIGNED = 'document';

/**
 * What plans of several units are together: every item of every list, up to as many as the form takes, and of
 * what is asked once the answer of the first that has any. Items that two units call by the same key stay two.
 */
export const joinedPlan = (
  form: Form,
  sources: readonly Draft[],
  newKey: () => string,
): Pick<DraftChange, 'writes' | 'items'> => {
  const once = new Set(
    form.fields.flatMap(({ id, type, section }) =>
      type === 'group' || type === 'file' || section === SIGNED ? [] : [id],
    ),
  );
  const { items, keysOf } = joinedItems(form, sources, newKey);
  const writes = new Map<string, Write>();
  for (const [at, { filled }] of sources.entries())
    for (const { path, value, raw, stale } of filled.answers.values()) {
      const own = joinedPath(path, once, keysOf[at]);
      if (own !== undefined && !stale && !writes.has(own))
        writes.set(own, {
          type: 'answer',
          path: own,
          value,
          raw,
          seen: 0,
          messageId: null,
          chatId: null,
        });
    }
  return { writes: [...writes.values()], items };
};

type JoinedItems = {
  items: Record<string, string[]>;
  /** Of each source, what its items are called in the joined plan. */
  keysOf: Map<string, string>[];
};

const joinedItems = (form: Form, sources: readonly Draft[], newKey: () => string): JoinedItems => {
  const items: Record<string, string[]> = {};
  const keysOf = sources.map(() => new Map<string, string>());
  for (const field of form.fields) {
    if (field.type !== 'group') continue;
    const own = new Set<string>();
    const all = sources.flatMap(({ filled }, at) =>
      (filled.items[field.id] ?? []).map((key) => ({ at, key })),
    );
    for (const { at, key } of all.slice(0, field.max)) {
      const joined = own.has(key) ? newKey() : key;
      own.add(joined);
      keysOf[at]?.set(`${field.id}.${key}`, joined);
    }
    items[field.id] = [...own];
  }
  return { items, keysOf };
};

/** Where an answer stands in the joined plan; undefined where it does not. */
const joinedPath = (
  path: string,
  once: ReadonlySet<string>,
  keys: ReadonlyMap<string, string> | undefined,
): string | undefined => {
  const [group, key, ...inner] = path.split('.');
  if (key === undefined) return once.has(path) ? path : undefined;
  const own = keys?.get(`${group}.${key}`);
  return own === undefined ? undefined : [group, own, ...inner].join('.');
};
