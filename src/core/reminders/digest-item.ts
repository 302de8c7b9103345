import type { Milestone } from '../calendar/milestone.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { ClusterId } from '../shared/ids.ts';
import type { TextRef } from '../shared/text-ref.ts';
import type { RungAudience } from './ladder.ts';

/** One duty in somebody's digest. */
export type DigestItem = {
  obligation: Obligation;
  audience: RungAudience;
  step: string;
  line: TextRef;
  /** When it is due. */
  due: TextRef;
  /** Working days left; negative when overdue. */
  left: number;
  /** Who nudged, as the reader is told; null when the service reminds by itself. */
  nudgedBy: string | null;
  /** What they wrote with it; null for nothing. */
  note: string | null;
  /** Somebody speaks for the unit. */
  hasContact: boolean;
  /** The cluster that the unit is in, for leads and the Board. */
  clusterId: ClusterId | null;
};

/** Units that are late with one milestone, as somebody hears of them who watches them. */
export type LateGroup = { milestone: Milestone; items: DigestItem[] };
