import type { TextRef } from '../../shared/text-ref.ts';
import { shorten } from '../../shared/vietnamese-text.ts';
import type { Form, GroupField } from '../schema/form.ts';
import { itemPath } from '../schema/path.ts';
import { itemOf } from '../schema/text-keys.ts';
import { type Filled, keysOf } from './answers.ts';

type Draft = { form: Form; filled: Filled };

/** "Chỉ tiêu 2": an item by its place in the list; a new one is the next. */
export const itemName = (draft: Draft, group: GroupField, key: string): TextRef =>
  itemOf(draft.form, group, itemNumber(draft, group, key));

/** Its place in the list, from 1. */
export const itemNumber = ({ filled }: Draft, group: GroupField, key: string): number => {
  const keys = keysOf(filled, group.id);
  const at = keys.indexOf(key);
  return (at === -1 ? keys.length : at) + 1;
};

const TITLE_LENGTH = 60;

/** The answer that names an item, shortened for lists and buttons. */
export const itemTitle = ({ filled }: Draft, group: GroupField, key: string): string => {
  const value = filled.answers.get(itemPath(group.id, key, group.titleField))?.value;
  return typeof value === 'string' ? shorten(value, TITLE_LENGTH) : '';
};
