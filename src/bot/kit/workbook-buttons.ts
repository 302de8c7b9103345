import type { MilestoneId } from '../../core/shared/ids.ts';
import { address, id, updateId, year } from './address.ts';

/** The part of the table of buttons that brings tables to a desk; see `buttons.ts`. */
export const workbookButtons = {
  /** Which there are. */
  all: address('xl:l', { year }),
  units: address('xl:u'),
  /** What has come of a milestone, with all answers. */
  milestone: address('xl:m', { milestoneId: id<MilestoneId>() }),
  /** What was asked for by that update. */
  stop: address('xl:s', { updateId }),
  targets: address('xl:t', { year }),
  questions: address('xl:q'),
  contacts: address('xl:c'),
} as const;
