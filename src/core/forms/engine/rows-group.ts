import type { GroupField } from '../schema/form.ts';
import type { InOneMessage } from '../schema/list-shapes.ts';

/** A given group whose items may all be answered in one message. */
export type RowsGroup = GroupField & { inOneMessage: InOneMessage };

export const isRowsGroup = (group: GroupField | undefined): group is RowsGroup =>
  group?.inOneMessage !== undefined;
