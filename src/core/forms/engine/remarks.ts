import { type Filled, keysOf } from '../answers/answers.ts';
import { type Content, type ContentRow, contentOf, type Entry } from '../answers/content.ts';
import { groupOf } from '../schema/path.ts';
import type { Path } from '../schema/value.ts';
import type { FieldRemark } from './env.ts';
import { openQuestion, type FormContext } from './form-context.ts';
import type { Place } from './place.ts';

/** Something that the unit is asked again, in the form's order. */
export type Stop = { path: Path; place: Place };

/** Where a person is led who answers what the Board has remarked on; nothing that is gone meanwhile. */
export const stopsOf = (context: FormContext, filled: Filled = context.filled): Stop[] =>
  [...new Set((context.env.remarks ?? []).map(({ path }) => path))]
    .flatMap((path) => {
      const place = placeOf({ ...context, filled }, path);
      return place ? [{ path, place }] : [];
    })
    .toSorted((one, other) =>
      compare(orderOf(context, filled, one.path), orderOf(context, filled, other.path)),
    );

const placeOf = (context: FormContext, path: Path): Place | undefined => {
  const [top = '', key, inner] = path.split('.');
  if (top === '') return undefined;
  const group = groupOf(context.form, top);
  if (!group || inner !== undefined)
    return openQuestion(context, path) && { type: 'question', path, single: true };
  if (key === undefined) return { type: 'items', group: top };
  return keysOf(context.filled, top).includes(key) ? { type: 'item', group: top, key } : undefined;
};

/** The next of them behind a path, and what all is led to at last: the difference. */
export const afterStop = (context: FormContext, filled: Filled, path: Path): Place => {
  const stops = stopsOf(context, filled);
  const own = stops.find((stop) => isWithin(path, stop.path));
  // Whoever changes one answer of an item may change others of it.
  if (own && own.path !== path) return own.place;
  const from = orderOf(context, filled, path);
  const next = stops.find((stop) => compare(orderOf(context, filled, stop.path), from) > 0);
  return next?.place ?? { type: 'changes', page: 0 };
};

const isWithin = (path: Path, stop: Path): boolean => path === stop || path.startsWith(`${stop}.`);

/** Of all stops the number of the next behind this one; how many there are when it is the last. */
export const nextStop = (context: FormContext, path: Path): number => {
  const stops = stopsOf(context);
  const at = stops.findIndex((stop) => stop.path === path);
  return at === -1 ? stops.length : at + 1;
};

/** Which of all stops a path is, or is within, from 1 on; nothing where the Board asks nothing of it. */
export const stopAt = (context: FormContext, path: Path): { n: number; of: number } | undefined => {
  const stops = stopsOf(context);
  const at = stops.findIndex((stop) => isWithin(path, stop.path));
  return at === -1 ? undefined : { n: at + 1, of: stops.length };
};

/** What is said of what stands at a path: of itself, or of the item or list that it is in. */
export const remarksAt = ({ env: { remarks = [] } }: FormContext, path: Path): FieldRemark[] =>
  remarks.filter((remark) => remark.path !== '' && isWithin(path, remark.path));

/** What is said of all. */
export const remarksOnAll = ({ env: { remarks = [] } }: FormContext): FieldRemark[] =>
  remarks.filter(({ path }) => path === '');

/** Those of the stops at which nothing differs from what was handed in. */
export const untouched = (context: FormContext): Stop[] => {
  const { form, filled, env } = context;
  const { submitted } = env;
  if (!submitted) return [];
  const now = contentOf(form, filled, env.files);
  return stopsOf(context).filter(
    ({ path }) =>
      JSON.stringify(partAt(submitted.content, path)) === JSON.stringify(partAt(now, path)),
  );
};

/** What a version says at a path; undefined where it says nothing. */
export const partAt = ({ sections }: Content, path: Path): Entry | ContentRow | undefined => {
  const [top, key, inner] = path.split('.');
  const entry = sections.flatMap(({ entries }) => entries).find(({ field }) => field === top);
  if (key === undefined || entry?.type !== 'group') return key === undefined ? entry : undefined;
  const row = entry.rows.find((one) => one.key === key);
  return inner === undefined ? row : row?.entries.find(({ field }) => field === inner);
};

type Order = readonly [number, number, number];

const orderOf = ({ form }: FormContext, filled: Filled, path: Path): Order => {
  const [top = '', key, inner] = path.split('.');
  const at = form.fields.findIndex(({ id }) => id === top);
  if (key === undefined) return [at, -1, -1];
  const row = keysOf(filled, top).indexOf(key);
  const field = groupOf(form, top)?.fields.findIndex(({ id }) => id === inner) ?? -1;
  return [at, row, inner === undefined ? -1 : field];
};

const compare = (one: Order, other: Order): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
