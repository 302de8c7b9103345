import type { Audience, AudienceGroup } from './audience.ts';

/** Conditions of a group whose values are chosen from a list. */
export const choiceKinds = ['types', 'clusters', 'roles', 'tags', 'handin'] as const;

/** A group of an audience: those it goes to, or those it leaves out; the next number is a new one. */
export type AudiencePlace = { side: 'to' | 'except'; at: number };

/** As it stands in a button: `t0`, `x2`. */
export const writePlace = ({ side, at }: AudiencePlace): string =>
  `${side === 'to' ? 't' : 'x'}${at}`;

export const readPlace = (text: string): AudiencePlace | undefined => {
  const parts = /^([tx])(\d)$/.exec(text);
  return parts ? { side: parts[1] === 't' ? 'to' : 'except', at: Number(parts[2]) } : undefined;
};

/** A phone screen holds no more of them. */
const MOST_GROUPS = 6;

export const groupAt = (audience: Audience, { side, at }: AudiencePlace): AudienceGroup =>
  audience[side][at] ?? {};

/** The next free place of a side; undefined when there are enough. */
export const freePlace = (
  audience: Audience,
  side: AudiencePlace['side'],
): AudiencePlace | undefined =>
  audience[side].length < MOST_GROUPS ? { side, at: audience[side].length } : undefined;

/** A group from which the last condition was taken goes: as an exception it would leave out all. */
export const withGroup = (
  audience: Audience,
  place: AudiencePlace,
  group: AudienceGroup,
): Audience => {
  const isEmpty = Object.values(group).every((value) => value === undefined);
  if (isEmpty) return withoutGroup(audience, place);
  const groups = [...audience[place.side]];
  groups[Math.min(place.at, groups.length)] = group;
  return { ...audience, [place.side]: groups };
};

export const withoutGroup = (audience: Audience, { side, at }: AudiencePlace): Audience => ({
  ...audience,
  [side]: audience[side].filter((_, place) => place !== at),
});

/** The list with the value, or without it; undefined when nothing is left. */
export const toggled = <Value>(
  values: readonly Value[] | undefined,
  value: Value,
): readonly Value[] | undefined => {
  const kept = (values ?? []).filter((one) => one !== value);
  const changed = values?.includes(value) ? kept : [...kept, value];
  return changed.length > 0 ? changed : undefined;
};
