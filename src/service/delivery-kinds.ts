import { broadcastNewsKind } from '../core/broadcasts/broadcast-news.ts';
import { broadcastKind } from '../core/broadcasts/deliver-broadcast.ts';
import { broadcastChangeKind } from '../core/broadcasts/deliver-change.ts';
import type { DeliveryKind } from '../core/delivery/delivery-kind.ts';
import { reliefDecidedKind, reliefFollowedKind } from '../core/obligations/relief-kinds.ts';
import { adminNotice } from '../core/people/admin-notice.ts';
import { handOverNewsKind } from '../core/people/announce-hand-over.ts';
import {
  unreachableContactKind,
  unreachableNewsKind,
} from '../core/people/announce-unreachable.ts';
import { accessGrantedKind } from '../core/people/grant-access.ts';
import { roleNewsKind } from '../core/people/staff-roles.ts';
import { questionKinds } from '../core/questions/question-kinds.ts';
import { digestKind } from '../core/reminders/digest-kind.ts';
import { weeklyKind } from '../core/reminders/weekly-summary.ts';
import type { Stores } from '../core/stores.ts';
import { fileNoticeKind } from '../core/submissions/file-notice.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';

/** Every kind of message that the bot sends without being asked; an undeclared one stops the start. */
const deliveryKinds: readonly DeliveryKind<Stores>[] = [
  adminNotice('dead-update'),
  adminNotice('data-request'),
  adminNotice('access-request'),
  adminNotice('submission-received', 'office'),
  adminNotice('units-file'),
  adminNotice('relief-asked'),
  accessGrantedKind,
  reliefDecidedKind,
  reliefFollowedKind,
  fileNoticeKind,
  unreachableContactKind,
  unreachableNewsKind,
  ...questionKinds,
  roleNewsKind,
  adminNotice('contacts-carried', 'office'),
  handOverNewsKind,
  broadcastKind,
  broadcastNewsKind,
  broadcastChangeKind,
];

/** The same with those that need to know the forms. */
export const deliveryKindsWith = (
  forms: Pick<FormPorts, 'forms'>,
): readonly DeliveryKind<Stores>[] => [...deliveryKinds, digestKind(forms), weeklyKind(forms)];
