import { reorganisationKinds } from '../../core/reorganisation/reorganisation.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { address, id, listAddress, oneOf, optional, word } from './address.ts';
import { page } from './button-fields.ts';

const reorganisation = { id: word };

/** The part of the table of buttons by which units change; see `buttons.ts`. */
export const reorganisationButtons = {
  list: listAddress('ro:l', { page }),
  begin: address('ro:b', { kind: oneOf(reorganisationKinds), unitId: optional(id<UnitId>()) }),
  /** What is to be done to one unit. */
  ofUnit: address('ro:u', { unitId: id<UnitId>() }),
  addUnit: address('ro:a', { ...reorganisation, unitId: id<UnitId>() }),
  card: address('ro:c', reorganisation),
  askDay: address('ro:d', reorganisation),
  day: address('ro:t', { ...reorganisation, on: word }),
  confirm: address('ro:y', reorganisation),
  drop: address('ro:x', reorganisation),
  undo: address('ro:z', reorganisation),
} as const;
