import { acknowledgementsFeature } from './acknowledgements.ts';
import { amendmentsFeature } from './amendments.ts';
import { awaitedFeature } from './awaited.ts';
import { broadcastAudienceFeature } from './broadcast-audience.ts';
import { broadcastButtonsFeature } from './broadcast-buttons.ts';
import { broadcastCheckFeature } from './broadcast-check.ts';
import { broadcastComposeFeature } from './broadcast-compose.ts';
import { broadcastCorrectionFeature } from './broadcast-correction.ts';
import { broadcastPreviewFeature } from './broadcast-preview.ts';
import { broadcastReportFeature } from './broadcast-report.ts';
import { broadcastSteeringFeature } from './broadcast-steering.ts';
import { broadcastWhenFeature } from './broadcast-when.ts';
import { broadcastWithdrawalFeature } from './broadcast-withdrawal.ts';
import { broadcastsFeature } from './broadcasts.ts';
import { calendarFeature } from './calendar.ts';
import { clusterInvitationsFeature } from './cluster-invitations.ts';
import { clusterUnitFeature } from './cluster-unit.ts';
import { clusterViewFeature } from './cluster-view.ts';
import { compareVersionsFeature } from './compare-versions.ts';
import { outboxFeature } from './deliveries.ts';
import { draftsFeature } from './drafts.ts';
import { feature, type Feature } from './feature.ts';
import { firstStepsFeature } from './first-steps.ts';
import { answersFeature, formCommandsFeature } from './forms.ts';
import { groupsFeature } from './groups.ts';
import { handOverFeature } from './hand-over.ts';
import { helpFeature, hintsFeature } from './help.ts';
import { importUnitsFeature } from './import-units.ts';
import { invitationsFeature } from './invitations.ts';
import { languageFeature } from './language.ts';
import { menuFeature } from './menu.ts';
import { myDataFeature } from './my-data.ts';
import { onboardingFeature } from './onboarding.ts';
import { overviewFeature } from './overview.ts';
import { progressFeature } from './progress.ts';
import { questionDeskFeature } from './question-desk.ts';
import { freeWordsFeature, questionsFeature } from './questions.ts';
import { reachabilityFeature } from './reachability.ts';
import { reliefDecisionsFeature } from './relief-decisions.ts';
import { reliefsFeature } from './reliefs.ts';
import { reminderBoardFeature } from './reminder-board.ts';
import { reminderButtonsFeature } from './reminder-buttons.ts';
import { reminderLogFeature } from './reminder-log.ts';
import { spanProgressFeature } from './span-progress.ts';
import { staffInvitationsFeature } from './staff-invitations.ts';
import { staffFeature } from './staff.ts';
import { startFeature } from './start.ts';
import { strangersFeature } from './strangers.ts';
import { submissionsFeature } from './submissions.ts';
import { refuse } from './turn.ts';
import { unitContactsFeature } from './unit-contacts.ts';
import { unitSearchFeature } from './unit-search.ts';
import { unitTagsFeature } from './unit-tags.ts';
import { unitViewFeature } from './unit-view.ts';
import { yearFeature } from './year.ts';

/** The order matters: commands and buttons come before answers, answers before hints. */
export const allFeatures = (): Feature => {
  const all = feature();
  all.use(
    reachabilityFeature(),
    groupsFeature(),
    awaitedFeature(),
    staffInvitationsFeature(),
    startFeature(),
    onboardingFeature(),
    strangersFeature(),
    unitTagsFeature(),
    unitContactsFeature(),
    handOverFeature(),
    staffFeature(),
    questionsFeature(),
    questionDeskFeature(),
    ...broadcastFeatures(),
    formCommandsFeature(),
    draftsFeature(),
    amendmentsFeature(),
    compareVersionsFeature(),
    submissionsFeature(),
    progressFeature(),
    spanProgressFeature(),
    overviewFeature(),
    outboxFeature(),
    unitViewFeature(),
    reminderButtonsFeature(),
    reminderBoardFeature(),
    reminderLogFeature(),
    clusterViewFeature(),
    clusterUnitFeature(),
    menuFeature(),
    calendarFeature(),
    reliefsFeature(),
    yearFeature(),
    reliefDecisionsFeature(),
    firstStepsFeature(),
    languageFeature(),
    invitationsFeature(),
    clusterInvitationsFeature(),
    importUnitsFeature(),
    myDataFeature(),
    helpFeature(),
    answersFeature(),
    unitSearchFeature(),
    freeWordsFeature(),
    hintsFeature(),
    outdatedFeature(),
  );
  return all;
};

/** A button that no feature knows: of a version long gone, or forged. */
const outdatedFeature = (): Feature => {
  const outdated = feature();
  outdated.callbackQuery(/^/, (ctx) => refuse(ctx, 'button-outdated'));
  return outdated;
};

const broadcastFeatures = (): Feature[] => [
  broadcastsFeature(),
  broadcastComposeFeature(),
  broadcastPreviewFeature(),
  broadcastButtonsFeature(),
  broadcastAudienceFeature(),
  broadcastWhenFeature(),
  broadcastCheckFeature(),
  broadcastSteeringFeature(),
  broadcastReportFeature(),
  broadcastCorrectionFeature(),
  broadcastWithdrawalFeature(),
  acknowledgementsFeature(),
];
