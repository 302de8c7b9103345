import type { ClusterId } from '../../core/shared/ids.ts';
import { clusterRoles } from '../../core/units/cluster.ts';
import { address, id, listAddress, oneOf, optional, whole, word, year } from './address.ts';
import { clusterOrNone, page, unit } from './button-fields.ts';

const ofUnit = { year, ...unit };

/** The part of the table of buttons that prepares a year; see `buttons.ts`. */
export const yearButtons = {
  checklist: address('yr:p', { year }),
  calendar: address('yr:c', { year }),
  agreeOnCalendar: address('yr:ca', { year }),
  clusters: listAddress('yr:m', { year, page: optional(whole) }),
  confirmClusters: address('yr:mc', { year, shown: word }),
  forgetChanges: address('yr:mf', { year }),
  takeElected: address('yr:me', { year }),
  workbook: address('yr:mx', { year }),
  cluster: listAddress('yr:k', { year, ...clusterOrNone, page }),
  unit: address('yr:u', ofUnit),
  role: address('yr:r', { ...ofUnit, role: oneOf(clusterRoles) }),
  chooseCluster: listAddress('yr:t', { ...ofUnit, page }),
  move: address('yr:s', { ...ofUnit, clusterId: id<ClusterId>() }),
  quiet: listAddress('yr:q', { year, page }),
} as const;
