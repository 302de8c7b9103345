import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ClusterId, UnitId } from '../shared/ids.ts';

/** A cum is territorial, a khoi joins agencies; texts must say the right word. */
export const clusterKinds = ['cum', 'khoi'] as const;
export type ClusterKind = (typeof clusterKinds)[number];

export const clusterRoles = ['member', 'lead', 'deputy'] as const;
export type ClusterRole = (typeof clusterRoles)[number];

/** A group of similar units that are compared with each other. */
export type Cluster = { id: ClusterId; name: string; kind: ClusterKind };

/** A unit belongs to one cluster a year. Leads and deputies change every year. */
export type Membership = {
  unitId: UnitId;
  year: number;
  clusterId: ClusterId;
  role: ClusterRole;
  /** Its first day, where it began in the midst of the year: of two that lead a cluster the later one does. */
  since?: CalendarDate;
};
