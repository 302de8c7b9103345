import type { MilestoneId } from '../../core/shared/ids.ts';
import { sendFile, sendFiles } from '../forms/file-buttons.ts';
import { buttons } from '../kit/buttons.ts';
import { exportOf, lookOf } from '../kit/look.ts';
import { NUDGE_NOTE } from '../kit/nudge-scope.ts';
import type { BotContext } from '../kit/request.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { askWhether } from './ask-whether.ts';
import { showEvidence } from './cluster-evidence.ts';
import { nudge, showClustersOfMilestone, showMilestone } from './cluster-milestone.ts';
import { type ClusterPictureAsked, drawCluster } from './cluster-picture.ts';
import { sendScoresBook } from './cluster-scores-book.ts';
import { showScores } from './cluster-scores.ts';
import { askUntil, extend, showClusterUnit } from './cluster-unit.ts';
import { showClusters, showPressedCluster } from './cluster.ts';
import { decide, showHealth, showRefused, showUnknown, showUnreachable } from './deliveries.ts';
import {
  applyUnitsFile,
  chooseUnitsSheet,
  dropUnitsFile,
  sendUnitsTemplate,
  showUnitsFile,
} from './import-units.ts';
import { showJobs } from './jobs.ts';
import { type MilestonePaperAsked, sendMilestonePaper } from './milestone-papers.ts';
import { chooseMilestone, type MilestonesAsked } from './milestones.ts';
import {
  showNeeds,
  showNeedsOfPeriod,
  showNeedsPeriods,
  type NeedsAsked,
  type NeedsOfPeriod,
} from './needs.ts';
import { askNote, hearNote, sendNudge } from './nudge-note.ts';
import { showCluster } from './overview-cluster.ts';
import { type CityAsked, showAsked, showCity, showWeek } from './overview.ts';
import { drawSearch, searchLook } from './unit-search.ts';
import { askNewTags, hearTags, showPressedTags, toggleTag, UNIT_TAGS } from './unit-tags.ts';
import { showPressedUnit } from './unit.ts';
import { showVacantUnits } from './vacant-units.ts';
import { showYearClusters, showYearTypes } from './year-groups.ts';
import { showYearLate } from './year-late.ts';
import { drawYear, type PictureAsked } from './year-picture.ts';
import {
  publishRanking,
  sendYearRanking,
  showYearRanking,
  takeBackRanking,
} from './year-ranking.ts';
import { showYearTargets } from './year-targets.ts';
import { sendYearWorkbook } from './year-workbook.ts';
import { showYear, type YearAsked } from './year.ts';

const { board } = buttons;

/** How the city, its clusters and its units stand, and what the Board and leads do about it. */
export const boardRoom: Room = (router) => {
  cityLooks(router);
  yearLooks(router);
  router.press(board.cluster, forKnown(showCluster));
  router.press(board.unit, forKnown(showPressedUnit));
  router.press(board.draftBefore, forKnown(showPressedUnit));
  router.press(board.file, forKnown(sendFile));
  router.press(board.files, forKnown(sendFiles));
  router.press(board.tags, forKnown(showPressedTags));
  router.press(board.toggleTag, forKnown(toggleTag));
  router.press(board.newTag, forKnown(askNewTags));
  router.typed(UNIT_TAGS, forKnown(hearTags));
  clusterDeeds(router);
  deliveryDeeds(router);
  router.press(board.unitsTemplate, forKnown(sendUnitsTemplate));
  router.press(board.unitsFile, forKnown(showUnitsFile));
  router.press(board.chooseUnitsSheet, forKnown(chooseUnitsSheet));
  router.press(board.applyUnitsFile, forKnown(applyUnitsFile));
  router.press(board.dropUnitsFile, forKnown(dropUnitsFile));
};

const looks = {
  city: lookOf<CityAsked>('city'),
  week: lookOf('week'),
  vacant: lookOf<{ page: number }>('vacant-units'),
  milestones: lookOf<MilestonesAsked>('milestones'),
  paper: lookOf<MilestonePaperAsked>('milestone-paper'),
  needs: lookOf<NeedsAsked>('needs'),
  needsOf: lookOf<NeedsOfPeriod>('needs-of-period'),
  asked: lookOf<{ name: string }>('asked'),
  year: lookOf<YearAsked>('year'),
  yearClusters: lookOf<{ year: number; page: number }>('year-clusters'),
  yearTypes: lookOf<{ year: number }>('year-types'),
  yearRanking: lookOf<{ year: number; page: number }>('year-ranking'),
  yearRankingBook: exportOf<{ year: number }>('year-ranking-book'),
  yearTargets: lookOf<{ year: number; page: number }>('year-targets'),
  yearLate: lookOf<{ year: number; page: number }>('year-late'),
  yearPicture: lookOf<PictureAsked>('year-picture'),
  yearWorkbook: exportOf<{ year: number }>('year-workbook'),
  clusterPicture: lookOf<ClusterPictureAsked>('cluster-picture'),
  clustersOfMilestone: lookOf<{ milestoneId: MilestoneId; page: number }>('clusters-of-milestone'),
};

/** What looks at the whole city: who may see it is asked when it is drawn. */
const cityLooks: Room = (router) => {
  router.look(looks.city, forKnown(showCity));
  router.look(looks.paper, forKnown(sendMilestonePaper));
  router.look(looks.asked, forKnown(showAsked));
  router.look(searchLook, forKnown(drawSearch));
  router.look(looks.vacant, forKnown(showVacantUnits));
  router.look(looks.week, forKnown(showWeek));
  router.look(looks.milestones, forKnown(chooseMilestone));
  router.look(looks.needs, forKnown(showNeeds));
  router.look(looks.needsOf, forKnown(showNeedsOfPeriod));
  router.look(looks.clustersOfMilestone, forKnown(showClustersOfMilestone));
  const showWholeCity = (ctx: BotContext): void => looks.city.at(ctx, {});
  router.command('tinhhinh', (ctx, name) =>
    name === '' ? showWholeCity(ctx) : looks.asked.at(ctx, { name }),
  );
  router.command('tomtat', (ctx) => looks.week.at(ctx, {}));
  router.menuWord('menu-overview', showWholeCity);
  router.press(board.city, showWholeCity);
  router.press(board.milestone, looks.city.at);
  router.press(board.milestonePaper, looks.paper.at);
  router.press(board.week, (ctx) => looks.week.at(ctx, {}));
  router.press(board.vacant, looks.vacant.at);
  router.press(board.milestones, looks.milestones.at);
  router.press(board.needs, looks.needs.at);
  router.press(board.needsOf, looks.needsOf.at);
  router.press(board.needsPeriods, forKnown(showNeedsPeriods));
  router.press(board.clustersOfMilestone, looks.clustersOfMilestone.at);
};

/** The same of a whole year. */
const yearLooks: Room = (router) => {
  router.look(looks.year, forKnown(showYear));
  router.look(looks.yearClusters, forKnown(showYearClusters));
  router.look(looks.yearTypes, forKnown(showYearTypes));
  router.look(looks.yearRanking, forKnown(showYearRanking));
  router.look(looks.yearRankingBook, forKnown(sendYearRanking));
  router.look(looks.yearTargets, forKnown(showYearTargets));
  router.look(looks.yearLate, forKnown(showYearLate));
  router.look(looks.yearPicture, forKnown(drawYear));
  router.look(looks.yearWorkbook, forKnown(sendYearWorkbook));
  router.command('tongquan', (ctx) => looks.year.at(ctx, {}));
  router.press(board.year, looks.year.at);
  router.press(board.yearClusters, looks.yearClusters.at);
  router.press(board.yearTypes, looks.yearTypes.at);
  router.press(board.yearRanking, looks.yearRanking.at);
  router.press(board.yearRankingBook, looks.yearRankingBook.at);
  router.press(board.rankingPublish, forKnown(publishRanking));
  router.press(board.rankingWithdraw, forKnown(takeBackRanking));
  router.press(board.yearTargets, looks.yearTargets.at);
  router.press(board.yearLate, looks.yearLate.at);
  router.press(board.yearPicture, looks.yearPicture.at);
  router.press(board.yearWorkbook, looks.yearWorkbook.at);
};

const clusterDeeds: Room = (router) => {
  router.command(
    'cum',
    forKnown((ctx, by) => showClusters(ctx, by)),
  );
  router.press(board.ownClusters, forKnown(showClusters));
  router.press(board.ownCluster, forKnown(showPressedCluster));
  router.press(board.clusterMilestone, forKnown(showMilestone));
  router.look(looks.clusterPicture, forKnown(drawCluster));
  router.press(board.clusterPicture, looks.clusterPicture.at);
  router.press(board.clusterScores, forKnown(showScores));
  router.press(board.clusterEvidence, forKnown(showEvidence));
  router.press(board.clusterScoresBook, forKnown(sendScoresBook));
  router.press(board.nudge, forKnown(nudge));
  router.press(board.askNudgeNote, forKnown(askNote));
  router.press(board.askWhether, forKnown(askWhether));
  router.typed(NUDGE_NOTE, forKnown(hearNote));
  router.press(board.sendNudge, forKnown(sendNudge));
  router.press(board.clusterUnit, forKnown(showClusterUnit));
  router.press(board.askExtension, forKnown(askUntil));
  router.press(board.extend, forKnown(extend));
};

const deliveryDeeds: Room = (router) => {
  router.command('guitin', forKnown(showHealth));
  router.press(board.deliveries, forKnown(showHealth));
  router.press(board.unknownDeliveries, forKnown(showUnknown));
  router.press(board.refusedDeliveries, forKnown(showRefused));
  router.press(board.jobs, forKnown(showJobs));
  router.press(board.unreachable, forKnown(showUnreachable));
  router.press(board.unreachableBefore, forKnown(showUnreachable));
  router.press(
    board.sendAgain,
    forKnown((ctx, by, { newest }) => decide(ctx, by, { deed: 'send-again', newest })),
  );
  router.press(
    board.dismiss,
    forKnown((ctx, by, { newest }) => decide(ctx, by, { deed: 'dismiss', newest })),
  );
};
