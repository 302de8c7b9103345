import { buttons } from '../kit/buttons.ts';
import { forAdmins, forKnown, forOfficers, type Room } from '../kit/router.ts';
import { chooseApprover } from './approvers.ts';
import { sendAuditWorkbook, showAuditLog } from './audit-log.ts';
import { askWhomToInvite, inviteThem } from './cluster-invitations.ts';
import { askAnswer, COMPLAINT_ANSWER, hearAnswer } from './complaints.ts';
import {
  ERASURE_REFUSAL,
  eraseData,
  hearErasureRefusal,
  refuseErasure,
  showDataRequests,
} from './data-requests.ts';
import {
  askAnother,
  beginHandingOver,
  chooseUnit,
  hearSuccessor,
  leaveHandOver,
  showHandOvers,
  stopHandOver,
  SUCCESSOR,
} from './hand-over.ts';
import {
  askRevoke,
  explainInviting,
  hearInvitedUnit,
  INVITED_UNIT,
  inviteAnother,
  inviteByText,
  keepInvitation,
  openOrInvite,
  revoke,
} from './invitations.ts';
import { hearOwnData, OWN_DATA, renewOwnConsent, showMyData, tendOwnData } from './my-data.ts';
import { onboard } from './onboarding.ts';
import { COMPLAINT, hearComplaint } from './own-requests.ts';
import { showStaffClusters, toggleStaffCluster } from './staff-clusters.ts';
import {
  acceptStaffInvitation,
  askOwnName,
  declineStaffInvitation,
  hearStaffName,
  makeStaffInvitation,
  revokeStaff,
  STAFF_NAME,
} from './staff-invitations.ts';
import { askWhomToFind, hearWhomToFind, STAFF_SEARCH } from './staff-search.ts';
import {
  askTakeRoleBack,
  chooseRoleToInvite,
  confirmTakeRoleBack,
  giveRole,
  showStaff,
  showStaffPerson,
} from './staff.ts';
import { chooseDeputy, showDeputies, stopStandIn } from './stand-ins.ts';
import {
  ACCESS_REFUSAL,
  askAccess,
  closeAccess,
  grantUnit,
  hearAccessRefusal,
  refuseLink,
  suggestUnits,
} from './strangers.ts';
import { askEndContact, confirmEndContact } from './unit-contacts.ts';

const { people } = buttons;

/**
 * How people come in, hand over and leave, and who belongs to the Board. Words of those on their way
 * in: see `rooms.ts`.
 */
export const peopleRoom: Room = (router) => {
  router.press(people.onboarding, onboard);
  router.press(people.askAccess, askAccess);
  router.press(people.closeAccess, forAdmins(closeAccess));
  router.press(people.refuseAccess, forAdmins(refuseLink));
  router.typed(ACCESS_REFUSAL, forAdmins(hearAccessRefusal));
  router.press(people.suggestUnits, forAdmins(suggestUnits));
  router.press(people.grantAccess, forAdmins(grantUnit));
  router.press(people.askEndContact, forAdmins(askEndContact));
  router.press(people.endContact, forAdmins(confirmEndContact));
  router.command('dulieu', forKnown(showMyData));
  router.press(people.approver, forKnown(chooseApprover));
  router.press(people.ownData, forKnown(tendOwnData));
  router.typed(OWN_DATA, forKnown(hearOwnData));
  router.press(people.renewConsent, forKnown(renewOwnConsent));
  router.typed(COMPLAINT, forKnown(hearComplaint));
  router.press(people.answerComplaint, forAdmins(askAnswer));
  router.typed(COMPLAINT_ANSWER, forAdmins(hearAnswer));
  router.press(people.dataRequests, forAdmins(showDataRequests));
  router.press(people.eraseData, forAdmins(eraseData));
  router.press(people.refuseErasure, forAdmins(refuseErasure));
  router.typed(ERASURE_REFUSAL, forAdmins(hearErasureRefusal));
  invitationDeeds(router);
  handOverDeeds(router);
  staffDeeds(router);
};

const invitationDeeds: Room = (router) => {
  router.command('moi', forAdmins(inviteByText));
  router.menuWord('menu-invite', forAdmins(explainInviting));
  router.press(people.invite, forAdmins(explainInviting));
  router.typed(INVITED_UNIT, forAdmins(hearInvitedUnit));
  router.press(people.inviteUnit, forAdmins(openOrInvite));
  router.press(people.inviteAnother, forAdmins(inviteAnother));
  router.press(people.askRevoke, forAdmins(askRevoke));
  router.press(people.revoke, forAdmins(revoke));
  router.press(people.keepInvitation, forAdmins(keepInvitation));
  router.press(people.inviteCluster, forAdmins(askWhomToInvite));
  router.press(people.inviteThem, forAdmins(inviteThem));
};

const handOverDeeds: Room = (router) => {
  router.command('bangiao', forKnown(beginHandingOver));
  router.press(people.handOverList, forKnown(showHandOvers));
  router.press(people.handOver, forKnown(chooseUnit));
  router.press(people.handOverAnew, forKnown(askAnother));
  router.press(people.handOverStop, forKnown(stopHandOver));
  router.press(people.handOverLeave, forKnown(leaveHandOver));
  router.typed(SUCCESSOR, forKnown(hearSuccessor));
};

const staffDeeds: Room = (router) => {
  router.command(
    'nhansu',
    forAdmins((ctx, by) => showStaff(ctx, by, { page: 0 })),
  );
  router.command(
    'nhatky',
    forAdmins((ctx, by) => showAuditLog(ctx, by, { page: 0 })),
  );
  router.press(people.auditLog, forAdmins(showAuditLog));
  router.press(people.auditWorkbook, forAdmins(sendAuditWorkbook));
  router.press(people.staff, forAdmins(showStaff));
  router.press(people.inviteStaff, forAdmins(chooseRoleToInvite));
  router.press(people.staffPerson, forAdmins(showStaffPerson));
  router.press(people.grantRole, forAdmins(giveRole));
  router.press(people.askTakeRole, forAdmins(askTakeRoleBack));
  router.press(people.takeRole, forAdmins(confirmTakeRoleBack));
  router.press(people.staffClusters, forAdmins(showStaffClusters));
  router.press(people.toggleCluster, forAdmins(toggleStaffCluster));
  router.press(people.deputies, forOfficers(showDeputies));
  router.press(people.deputy, forOfficers(chooseDeputy));
  router.press(people.endStandIn, forOfficers(stopStandIn));
  router.press(people.searchStaff, forAdmins(askWhomToFind));
  router.typed(STAFF_SEARCH, forAdmins(hearWhomToFind));
  router.press(people.ownName, forKnown(askOwnName));
  router.typed(STAFF_NAME, forKnown(hearStaffName));
  router.press(people.staffInvitation, forAdmins(makeStaffInvitation));
  router.press(people.revokeStaffInvitation, forAdmins(revokeStaff));
  router.press(people.acceptStaff, acceptStaffInvitation);
  router.press(people.declineStaff, declineStaffInvitation);
};
