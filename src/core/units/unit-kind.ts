import { searchKey } from '../shared/vietnamese-text.ts';
import type { Unit, UnitType } from './unit.ts';

/** What examples call a unit by: its type, but wards and rural communes apart. */
export type UnitKind = UnitType | 'ward';

/** A ward is known by its name alone: both are communes by law. */
export const kindOf = ({ type, name }: Pick<Unit, 'type' | 'name'>): UnitKind =>
  type === 'commune' && searchKey(name).startsWith('phuong ') ? 'ward' : type;
