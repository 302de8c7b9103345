import { awardLevels } from '../../core/awards/award.ts';
import { correctable } from '../../core/awards/change-award.ts';
import { awardKinds } from '../../core/awards/granted-award.ts';
import type { GrantedAwardId, UnitId } from '../../core/shared/ids.ts';
import { address, id, listAddress, oneOf, optional, orNone, whole, year } from './address.ts';
import { page, unit, unitsFile } from './button-fields.ts';

const award = { id: id<GrantedAwardId>() };

/** What of the registry is shown. */
const shown = {
  year: optional(year),
  kind: optional(oneOf(awardKinds)),
  level: optional(oneOf(awardLevels)),
};

/** The registry of awards (Sổ khen thưởng), and lists that come into it. */
export const awardButtons = {
  list: listAddress('aw', { ...shown, page }),
  ofUnit: listAddress('aw:u', { ...unit, page }),
  /** The units of somebody who speaks for several. */
  ownUnits: listAddress('aw:l', { page }),
  one: address('aw:o', award),
  correct: address('aw:c', { ...award, what: oneOf(correctable) }),
  askRemove: address('aw:x', award),
  add: address('aw:a'),
  workbook: address('aw:e', shown),
  /** What was registered, proposed and granted; without a year for the one that people mean. */
  progress: listAddress('aw:r', { year: optional(year), page }),
  progressBook: address('aw:s', { year }),
  template: address('aw:m'),
  file: listAddress('aw:f', { ...unitsFile, page }),
  nameUnits: address('aw:n', unitsFile),
  /** `at`: of the names that were not plain when the list was read. None: its rows are left out. */
  nameUnit: address('aw:v', { ...unitsFile, at: whole, unitId: orNone(id<UnitId>()) }),
  write: address('aw:w', unitsFile),
  undo: address('aw:z', unitsFile),
} as const;
