import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { agreeOnYear, showCalendarOfYear } from './calendar.ts';
import { showChecklist } from './checklist.ts';
import { confirmClusters, forgetChanges, showClusters, takeElected } from './proposal.ts';
import { showProposedCluster } from './proposed-cluster.ts';
import { chooseCluster, moveUnit, setRole, showProposedUnit } from './proposed-unit.ts';
import { showQuietUnits } from './quiet.ts';
import { sendWorkbook } from './workbook.ts';

const { nextYear } = buttons;

/** How the Board prepares a year: what is missing, and a door to each of it. */
export const nextYearRoom: Room = (router) => {
  router.press(nextYear.checklist, forKnown(showChecklist));
  router.press(nextYear.calendar, forKnown(showCalendarOfYear));
  router.press(nextYear.agreeOnCalendar, forKnown(agreeOnYear));
  router.press(nextYear.clusters, forKnown(showClusters));
  router.press(nextYear.confirmClusters, forKnown(confirmClusters));
  router.press(nextYear.forgetChanges, forKnown(forgetChanges));
  router.press(nextYear.takeElected, forKnown(takeElected));
  router.press(nextYear.workbook, forKnown(sendWorkbook));
  router.press(nextYear.cluster, forKnown(showProposedCluster));
  router.press(nextYear.unit, forKnown(showProposedUnit));
  router.press(nextYear.role, forKnown(setRole));
  router.press(nextYear.chooseCluster, forKnown(chooseCluster));
  router.press(nextYear.move, forKnown(moveUnit));
  router.press(nextYear.quiet, forKnown(showQuietUnits));
};
