import { buttons } from '../kit/buttons.ts';
import { forAdmins, type Room } from '../kit/router.ts';
import { agreeOnYear, showCalendarOfYear } from './calendar.ts';
import { showChecklist } from './checklist.ts';
import { confirmClusters, forgetChanges, showClusters } from './proposal.ts';
import { showProposedCluster } from './proposed-cluster.ts';
import { chooseCluster, moveUnit, setRole, showProposedUnit } from './proposed-unit.ts';
import { showQuietUnits } from './quiet.ts';
import { sendWorkbook } from './workbook.ts';

const { nextYear } = buttons;

/** How the Board prepares a year: what is missing, and a door to each of it. */
export const nextYearRoom: Room = (router) => {
  router.press(nextYear.checklist, forAdmins(showChecklist));
  router.press(nextYear.calendar, forAdmins(showCalendarOfYear));
  router.press(nextYear.agreeOnCalendar, forAdmins(agreeOnYear));
  router.press(nextYear.clusters, forAdmins(showClusters));
  router.press(nextYear.confirmClusters, forAdmins(confirmClusters));
  router.press(nextYear.forgetChanges, forAdmins(forgetChanges));
  router.press(nextYear.workbook, forAdmins(sendWorkbook));
  router.press(nextYear.cluster, forAdmins(showProposedCluster));
  router.press(nextYear.unit, forAdmins(showProposedUnit));
  router.press(nextYear.role, forAdmins(setRole));
  router.press(nextYear.chooseCluster, forAdmins(chooseCluster));
  router.press(nextYear.move, forAdmins(moveUnit));
  router.press(nextYear.quiet, forAdmins(showQuietUnits));
};
