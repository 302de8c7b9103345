import type { FormsWhere } from '../core/submissions/draft.ts';
import { inPieces } from './row-values.ts';

/** Conditions for rows of some units, or of all; several when there are too many ids for one. */
export const piecesOf = ({ formIds, periods, unitIds }: FormsWhere) => {
  const formId = { in: [...formIds] };
  const period = { in: [...periods] };
  const others = formIds.length + periods.length + MORE_VALUES;
  return unitIds
    ? inPieces(unitIds, others).map((ids) => ({ formId, period, unitId: { in: ids } }))
    : [{ formId, period }];
};

/** Left for what a caller adds to the condition. */
const MORE_VALUES = 8;
