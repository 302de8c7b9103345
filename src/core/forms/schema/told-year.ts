import { lastYearOf, type Period } from '../../shared/period.ts';
import type { Form } from './form.ts';

/** The year that a paper of this period tells of, of several the last: statistics of 2027 are of 2026. */
export const toldYear = ({ tellsOf }: Pick<Form, 'tellsOf'>, period: Period): number =>
  lastYearOf(period) - (tellsOf === 'year-before' ? 1 : 0);
