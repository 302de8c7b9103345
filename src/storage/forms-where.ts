import type { FormsWhere } from '../core/submissions/draft.ts';
import { inPieces } from './row-values.ts';

/** Conditions for rows of some units, or of all; several when there are too many ids for one. */
export const piecesOf = ({ formIds, periods, unitIds }: FormsWhere) => {
  const formId = { in: [...formIds] };
  const period = { in: [...periods] };
  return unitIds
    ? inPieces(unitIds, 1_000).map((ids) => ({ formId, period, unitId: { in: ids } }))
    : [{ formId, period }];
};
