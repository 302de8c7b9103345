import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { chooseApprover } from './approvers.ts';
import { auditLook, sendAuditWorkbook, showAuditLog } from './audit-log.ts';
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
  router.press(people.closeAccess, forKnown(closeAccess));
  router.press(people.refuseAccess, forKnown(refuseLink));
  router.typed(ACCESS_REFUSAL, forKnown(hearAccessRefusal));
  router.press(people.suggestUnits, forKnown(suggestUnits));
  router.press(people.grantAccess, forKnown(grantUnit));
  router.press(people.askEndContact, forKnown(askEndContact));
  router.press(people.endContact, forKnown(confirmEndContact));
  router.command('dulieu', forKnown(showMyData));
  router.press(people.approver, forKnown(chooseApprover));
  router.press(people.ownData, forKnown(tendOwnData));
  router.typed(OWN_DATA, forKnown(hearOwnData));
  router.press(people.renewConsent, forKnown(renewOwnConsent));
  router.typed(COMPLAINT, forKnown(hearComplaint));
  router.press(people.answerComplaint, forKnown(askAnswer));
  router.typed(COMPLAINT_ANSWER, forKnown(hearAnswer));
  router.press(people.dataRequests, forKnown(showDataRequests));
  router.press(people.eraseData, forKnown(eraseData));
  router.press(people.refuseErasure, forKnown(refuseErasure));
  router.typed(ERASURE_REFUSAL, forKnown(hearErasureRefusal));
  invitationDeeds(router);
  handOverDeeds(router);
  staffDeeds(router);
};

const invitationDeeds: Room = (router) => {
  router.command('moi', forKnown(inviteByText));
  router.menuWord('menu-invite', forKnown(explainInviting));
  router.press(people.invite, forKnown(explainInviting));
  router.typed(INVITED_UNIT, forKnown(hearInvitedUnit));
  router.press(people.inviteUnit, forKnown(openOrInvite));
  router.press(people.inviteAnother, forKnown(inviteAnother));
  router.press(people.askRevoke, forKnown(askRevoke));
  router.press(people.revoke, forKnown(revoke));
  router.press(people.keepInvitation, forKnown(keepInvitation));
  router.press(people.inviteCluster, forKnown(askWhomToInvite));
  router.press(people.inviteThem, forKnown(inviteThem));
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
    forKnown((ctx, by) => showStaff(ctx, by, { page: 0 })),
  );
  router.command(
    'nhatky',
    forKnown((ctx, by) => showAuditLog(ctx, by, { page: 0 })),
  );
  router.press(people.auditLog, forKnown(showAuditLog));
  router.look(auditLook, forKnown(sendAuditWorkbook));
  router.press(people.auditWorkbook, (ctx) => auditLook.at(ctx, {}));
  router.press(people.staff, forKnown(showStaff));
  router.press(people.inviteStaff, forKnown(chooseRoleToInvite));
  router.press(people.staffPerson, forKnown(showStaffPerson));
  router.press(people.grantRole, forKnown(giveRole));
  router.press(people.askTakeRole, forKnown(askTakeRoleBack));
  router.press(people.takeRole, forKnown(confirmTakeRoleBack));
  router.press(people.staffClusters, forKnown(showStaffClusters));
  router.press(people.toggleCluster, forKnown(toggleStaffCluster));
  router.press(people.deputies, forKnown(showDeputies));
  router.press(people.deputy, forKnown(chooseDeputy));
  router.press(people.endStandIn, forKnown(stopStandIn));
  router.press(people.searchStaff, forKnown(askWhomToFind));
  router.typed(STAFF_SEARCH, forKnown(hearWhomToFind));
  router.press(people.ownName, forKnown(askOwnName));
  router.typed(STAFF_NAME, forKnown(hearStaffName));
  router.press(people.staffInvitation, forKnown(makeStaffInvitation));
  router.press(people.revokeStaffInvitation, forKnown(revokeStaff));
  router.press(people.acceptStaff, acceptStaffInvitation);
  router.press(people.declineStaff, declineStaffInvitation);
};
