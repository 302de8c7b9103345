import { reliefKinds } from '../../core/obligations/relief.ts';
import { address, oneOf, optional, shortDay, whole, word } from './address.ts';
import { inCluster, page, relief, task, unit } from './button-fields.ts';

/** Why something is taken back. */
export const takeBackReasons = ['mistake', 'not-valid'] as const;

const kind = oneOf(reliefKinds);
/** Ties a button to what is being recorded: see `recording/state.ts`. */
const mark = { mark: word };

/** What the Board records in a unit's place. */
export const recordingButtons = {
  begin: address('rc:b', { kind, ...task }),
  /** Units of a list that are not done, to choose among. */
  several: address('rc:s', { ...inCluster, page }),
  toggle: address('rc:t', { ...inCluster, ...unit, page }),
  all: address('rc:a', inCluster),
  beginThese: address('rc:d', { kind, ...inCluster }),
  until: address('rc:u', { ...mark, until: shortDay }),
  reason: address('rc:r', { ...mark, reason: oneOf(['nothing', 'not-concerned']) }),
  confirm: address('rc:y', mark),
  leave: address('rc:x', mark),
  addScan: address('rc:f', relief),
  scan: address('rc:p', { ...relief, at: whole }),
  takeBack: address('rc:o', { ...relief, reason: optional(oneOf(takeBackReasons)) }),
} as const;
