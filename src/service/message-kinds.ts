import { broadcastKind } from '../core/broadcasts/broadcast-kind.ts';
import { broadcastNewsKind } from '../core/broadcasts/broadcast-news.ts';
import { broadcastChangeKind } from '../core/broadcasts/change-kind.ts';
import { CALENDAR_NEWS_KIND } from '../core/calendar/tell-of-defaults.ts';
import { heldKinds } from '../core/conversation/tend-held.ts';
import { modelNewsKind } from '../core/movement/model-news.ts';
import { leadCheckKind } from '../core/obligations/lead-check-kind.ts';
import { reliefDecidedKind, reliefFollowedKind } from '../core/obligations/relief-kinds.ts';
import { SCAN_LOST } from '../core/obligations/scan-copy.ts';
import type { MessageKind } from '../core/outbox/message-kind.ts';
import { settledNoticeKind } from '../core/outbox/settled-notice.ts';
import { adminNotice } from '../core/people/admin-notice.ts';
import { handOverNewsKind } from '../core/people/announce-hand-over.ts';
import { JOB_NEWS_KIND } from '../core/people/announce-job.ts';
import { contactJoinedKind } from '../core/people/announce-joined.ts';
import { roleGivenKind } from '../core/people/announce-role.ts';
import {
  unreachableContactKind,
  unreachableNewsKind,
} from '../core/people/announce-unreachable.ts';
import { vacantKind } from '../core/people/announce-vacant.ts';
import { approvalAskedKind } from '../core/people/approver.ts';
import { accessGrantedKind } from '../core/people/grant-access.ts';
import { BACKUP_NEWS } from '../core/people/nightly-backup.ts';
import { accessRefusedKind } from '../core/people/refuse-access.ts';
import { RESTORED_NEWS } from '../core/people/restored-copy.ts';
import { roleNewsKind } from '../core/people/role-news.ts';
import { DISK_NEWS } from '../core/people/watch-disk.ts';
import { consentAnewKind } from '../core/personal-data/ask-consent-anew.ts';
import { dataRequestKind } from '../core/personal-data/ask-of-board.ts';
import { complaintAnsweredKind } from '../core/personal-data/complain.ts';
import { erasureDecidedKind } from '../core/personal-data/decide-erasure.ts';
import { CONSENT_NEWS } from '../core/personal-data/withdraw-consent.ts';
import { clarificationKinds } from '../core/questions/clarification-kinds.ts';
import { deskKind, deskNewsKind } from '../core/questions/pass-on-desk.ts';
import { questionKinds } from '../core/questions/question-kinds.ts';
import { deadlineKind } from '../core/reminders/announce-deadline.ts';
import { droppedKind } from '../core/reminders/announce-dropped.ts';
import { yearQuestionsKind } from '../core/reminders/ask-in-december.ts';
import { digestKind } from '../core/reminders/digest-kind.ts';
import { pinKinds } from '../core/reminders/pinned-deadline.ts';
import { finalOwedKind } from '../core/reminders/remind-of-final.ts';
import { paperOwedKind } from '../core/reminders/remind-of-papers.ts';
import { preparationKind } from '../core/reminders/tell-of-preparation.ts';
import { weeklyKind } from '../core/reminders/weekly-summary.ts';
import {
  reorganisationFailedKind,
  reorganisationNewsKind,
  reorganisedKind,
} from '../core/reorganisation/reorganisation-notice.ts';
import type { Stores } from '../core/stores.ts';
import { afterOutageKind } from '../core/submissions/after-outage.ts';
import { onBehalfKind } from '../core/submissions/announce-on-behalf.ts';
import { firstSubmissionsKind } from '../core/submissions/announce-submission.ts';
import { fileNoticeKind } from '../core/submissions/file-notice.ts';
import { FILES_NOT_KEPT, fileRoomKinds } from '../core/submissions/file-room-notice.ts';
import type { FormPorts } from '../core/submissions/form-ports.ts';
import { documentReadKind } from '../core/submissions/read-documents.ts';
import { reviewKinds } from '../core/submissions/review-kinds.ts';

/** Every kind of message that the bot sends without being asked; an undeclared one stops the start. */
const messageKinds: readonly MessageKind<Stores>[] = [
  adminNotice('dead-update'),
  adminNotice('refused-reply'),
  adminNotice(JOB_NEWS_KIND),
  adminNotice('data-request'),
  adminNotice(CONSENT_NEWS),
  erasureDecidedKind,
  complaintAnsweredKind,
  consentAnewKind,
  dataRequestKind,
  adminNotice('access-request'),
  adminNotice('submission-received', 'office'),
  leadCheckKind,
  adminNotice('units-file'),
  adminNotice('relief-asked'),
  adminNotice(CALENDAR_NEWS_KIND, 'office'),
  accessGrantedKind,
  accessRefusedKind,
  settledNoticeKind,
  reliefDecidedKind,
  reliefFollowedKind,
  fileNoticeKind,
  ...fileRoomKinds,
  documentReadKind,
  adminNotice(FILES_NOT_KEPT),
  adminNotice(DISK_NEWS),
  adminNotice(BACKUP_NEWS),
  adminNotice(RESTORED_NEWS),
  adminNotice(SCAN_LOST),
  firstSubmissionsKind,
  onBehalfKind,
  ...reviewKinds,
  unreachableContactKind,
  unreachableNewsKind,
  ...questionKinds,
  ...clarificationKinds,
  modelNewsKind,
  roleNewsKind,
  approvalAskedKind,
  roleGivenKind,
  handOverNewsKind,
  contactJoinedKind,
  vacantKind,
  reorganisedKind,
  reorganisationNewsKind,
  reorganisationFailedKind,
  deskKind,
  deskNewsKind,
  preparationKind,
  yearQuestionsKind,
  broadcastKind,
  broadcastNewsKind,
  broadcastChangeKind,
  ...heldKinds,
];

/** The same with those that need to know the forms. */
export const messageKindsWith = (
  forms: Pick<FormPorts, 'forms'>,
): readonly MessageKind<Stores>[] => [
  ...messageKinds,
  digestKind(forms),
  weeklyKind(forms),
  deadlineKind(forms),
  droppedKind(forms),
  paperOwedKind(forms),
  finalOwedKind(forms),
  afterOutageKind(forms),
  ...pinKinds(forms),
];
