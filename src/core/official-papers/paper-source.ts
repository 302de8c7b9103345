import type { Content, Form } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Period } from '../shared/period.ts';
import type { Cluster } from '../units/cluster.ts';
import type { Unit } from '../units/unit.ts';
import type { OwnHead } from './own-head.ts';
import type { InVietnamese } from './paper-words.ts';

/** What a unit's paper is made from. */
export type PaperSource = {
  form: Form;
  content: Content;
  unit: Pick<Unit, 'name' | 'type'>;
  /** What it is about, and its year; of several the first. */
  period: Period;
  year: number;
  /** Which the unit speaks for where the paper is the cluster's own; null of others, and where it is in none. */
  cluster: ClusterOfPaper | null;
  today: CalendarDate;
  /** How the unit heads its papers, beside what its kind does. */
  own?: OwnHead | undefined;
  inVietnamese: InVietnamese;
};

/** A cluster with what its units are called, in the order of the register. */
export type ClusterOfPaper = Pick<Cluster, 'name' | 'kind'> & { members: readonly string[] };
