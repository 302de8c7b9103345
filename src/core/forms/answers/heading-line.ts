import { say, type TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { GroupField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import type { Value } from '../schema/value.ts';
import type { Filled } from './answers.ts';

/** The heading that an item stands under, where it is not that of the one before. */
export const headingLine = (heading: Value | undefined, before: Value | undefined): TextRef[] =>
  typeof heading === 'string' && heading !== '' && heading !== before
    ? [say('form-list-group', { group: shorten(heading, HEADING_LENGTH) })]
    : [];

/** Above rows it takes two lines of a phone at most. */
const HEADING_LENGTH = 80;

/** The same in the list of a draft. */
export const headingOfItem = (
  filled: Filled,
  group: GroupField,
  { key, before }: { key: string; before: string | undefined },
): TextRef[] => {
  const heading = group.heading ?? group.measure?.heading;
  if (heading === undefined) return [];
  const of = (item: string | undefined): Value | undefined =>
    item === undefined ? undefined : filled.answers.get(itemPath(group.id, item, heading))?.value;
  return headingLine(of(key), of(before));
};
