import type { Right } from '../../core/people/rights.ts';
import type { Address } from './address.ts';
import { buttons } from './buttons.ts';
import type { MenuWord } from './menu-words.ts';

/**
 * What somebody must be to press a button at all; asked before any handler hears of it. Whether it is about a unit
 * or cluster of theirs is asked where it is done: `test/bot/rights.test.ts` presses every button in every role for
 * both. A button without a right keeps the program from starting.
 */
const rightsOfButtons: Readonly<Record<Right, Readonly<Record<string, string>>>> = {
  everyone: {
    people: 'askAccess onboarding declineStaff acceptStaff',
    home: 'help language',
  },
  known: {
    home: 'sure leaveUnsure',
    broadcasts: 'demo acknowledge',
    board: 'extend',
    people: 'ownData renewConsent handOverLeave ownName',
    lists: 'find',
    reminders: 'later laterUntil extension laterToday paper laterTyped',
    questions: 'askMore settle leave own withdraw',
    tasks: 'pin unpin yearFile year',
    conversation:
      'aboutBroadcast toAnswer toBoardAnyway toBoard asExpected toForm unasked toThread show toTask drop',
  },
  admitted: {
    board: `ownCluster clusterPicture clusterScores clusterEvidence clusterScoresBook askExtension clustersOfMilestone ownClusters clusterMilestone nudge
      sendNudge clusterUnit askNudgeNote files file`,
    recording: 'scan',
    forms:
      'amend beginAnew action ownPapers paper papers none open submission compare word toSign undo',
    people: 'approver handOverAnew handOverList handOver handOverStop',
    home: 'tasks',
    reviews: 'leadCheck leadRemark asked answer',
    tasks: `unitYear spanProgress ownProgress progress progressPicture ownProgressList relieve relieveEarlier extension
      reopening paper asked claim task waiver`,
    questions: 'askAboutBroadcast ask chooseUnit thread faq faqEntry faqForward',
    awards: 'ofUnit ownUnits',
  },
  board: {
    awards: 'list workbook template progress progressBook',
    reminders:
      'logs milestoneLog unitLog milestoneWorkbook unitWorkbook board ofDay message summary summaryEvery summaryOn summaryAt',
    board: `vacant city milestonePaper cluster draftBefore needsPeriods needsOf needs milestones milestone unit week year yearClusters yearTypes
      yearLate yearRanking yearRankingBook yearTargets yearPicture yearWorkbook`,
    workbooks: 'all units stop',
  },
  officer: {
    forms: 'draft',
    workbooks: 'milestone targets questions',
    questions: 'answer close file waiting take faqMake faqEdit faqShow faqRemove',
    people: 'endStandIn deputies deputy inviteUnit inviteAnother askRevoke revoke keepInvitation',
    reviews: `queue several toggleVersion agreeSeveral version begin parts part all checklist point remark changeRemark keepRemark
      removeRemark giveBack giveBackUntil moveDay moveDayTo takeBack agree unlock beside sameTarget ask answerFile cityTargets cityTarget models toldPaper model replicated letter
      usualFor sayUsual usual newUsual usualRemark changeUsual removeUsual`,
  },
  admin: {
    workbooks: 'contacts',
    broadcasts: `home secondWave audience dropGroup setTag kinds setEverybody setType setCluster setRole setTagBefore
      setHandIn addUnit values buttons addLink toggleButton dropLink content dropLanguage workbook
      addLanguage check sendNow confirm correction startChange seeChange shelf begin approve more
      preview list askSteer steer test askWithdrawal withdraw card when whenMilestone setTime
      setMilestone setNow typeTime askDiscard discard`,
    board: `rankingPublish rankingWithdraw askWhether deliveries sendAgain refusedDeliveries jobs unknownDeliveries unreachable
      unreachableBefore dismiss applyUnitsFile unitsFile chooseUnitsSheet unitsTemplate
      dropUnitsFile newTag toggleTag tags`,
    recording: 'all begin beginThese addScan takeBack reason several toggle until leave confirm',
    people: `auditLog auditWorkbook dataRequests answerComplaint eraseData refuseErasure invite inviteCluster inviteThem refuseAccess grantAccess
      suggestUnits closeAccess
      staffInvitation revokeStaffInvitation staff staffClusters toggleCluster grantRole inviteStaff
      staffPerson searchStaff askTakeRole takeRole askEndContact endContact`,
    reminders: 'askOff off on',
    reviews: 'spread addCityTargets takeBackCityTargets removeCityTarget',
    home: 'nextStep',
    awards: 'one correct askRemove add file nameUnits nameUnit write undo',
    tasks: 'grant refuse toDecide',
    calendar: `newMilestone clusters copyPlan copy days newDefaults takeDefaults ask form holidays addHoliday
      toggleCultureDay addObservance saveHoliday chooseHoliday addSwap setTet addWorkday
      removeHoliday confirmDays milestone names save preview previewTable reminders toggleCluster
      setDay setForm setMembers dropGrace dropLock switchOn setProfile setRole switchReminders
      setLadder setReminders setSemantics setShift toggleType tell who year toggleTag anyTag
      dropUnit anyUnit nameUnit leaveName tags chosenUnits askUnits letLeadRead letLeadCheck`,
    reorganisations: 'list begin ofUnit addUnit card askDay day confirm drop undo',
    nextYear: `calendar agreeOnCalendar cluster clusters confirmClusters forgetChanges takeElected workbook
      checklist quiet role move chooseCluster unit`,
  },
};

/** The same of what people were asked to write or to send, by its purpose: they may be less by then. */
export const rightsOfReplies = {
  'list-search': 'known',
  'sure-of': 'known',
  snooze: 'known',
  question: 'known',
  'own-data': 'known',
  'data-complaint': 'known',
  'staff-name': 'known',
  relief: 'admitted',
  'nudge-note': 'admitted',
  'hand-over': 'admitted',
  'review-lead-remark': 'admitted',
  'review-clarified': 'admitted',
  answer: 'officer',
  'review-day': 'officer',
  'review-unlock': 'officer',
  'review-clarify': 'officer',
  'review-remark': 'officer',
  'review-remark-all': 'officer',
  'review-remark-change': 'officer',
  'review-usual-new': 'officer',
  'review-city-targets': 'admin',
  'review-replicated': 'officer',
  'faq-words': 'officer',
  'review-usual-change': 'officer',
  'review-same-target': 'officer',
  'review-several': 'officer',
  'unit-tags': 'admin',
  'relief-refusal': 'admin',
  'board-record': 'admin',
  'board-record-choice': 'admin',
  'board-record-scans': 'admin',
  'board-take-back': 'admin',
  'award-new': 'admin',
  'award-change': 'admin',
  'award-removal': 'admin',
  'reorganised-units': 'admin',
  'reorganised-names': 'admin',
  'reorganised-day': 'admin',
  'broadcast-content': 'admin',
  'broadcast-correction': 'admin',
  'broadcast-link': 'admin',
  'broadcast-list': 'admin',
  'broadcast-when': 'admin',
  'milestone-words': 'admin',
  'milestone-confirm': 'admin',
  'milestone-units': 'admin',
  'milestone-new': 'admin',
  'calendar-days': 'admin',
  'calendar-days-confirm': 'admin',
  'complaint-answer': 'admin',
  'erasure-refusal': 'admin',
  'access-refusal': 'admin',
  'invited-unit': 'admin',
  'staff-search': 'admin',
} as const satisfies Readonly<Record<string, Right>>;

/** What somebody may be asked to write; stays in the storage until it is answered. */
export type ReplyPurpose = keyof typeof rightsOfReplies;

/** The same of words of the menu below the input field. */
export const rightsOfMenuWords: Readonly<Record<MenuWord, Right>> = {
  'menu-tasks': 'everyone',
  'menu-help': 'everyone',
  'menu-overview': 'board',
  'menu-invite': 'admin',
  'menu-broadcasts': 'admin',
};

/** The same of screens that are drawn later, with the rights of then. */
export const rightsOfLooks = {
  'clusters-of-milestone': 'admitted',
  'cluster-picture': 'admitted',
  city: 'board',
  week: 'board',
  year: 'board',
  'year-clusters': 'board',
  'year-types': 'board',
  'year-late': 'board',
  'year-targets': 'board',
  'year-ranking': 'board',
  'year-ranking-book': 'board',
  'year-picture': 'board',
  'year-workbook': 'board',
  'units-book': 'board',
  'milestone-book': 'officer',
  'targets-book': 'officer',
  'questions-book': 'officer',
  'contacts-book': 'admin',
  'audit-book': 'admin',
  'awards-book': 'board',
  'awards-progress-book': 'board',
  'proof-of-unit': 'board',
  'proof-of-milestone': 'board',
  'broadcast-report': 'admin',
  'vacant-units': 'board',
  milestones: 'board',
  'milestone-paper': 'board',
  needs: 'board',
  'needs-of-period': 'board',
  asked: 'board',
  search: 'board',
  'review-queue': 'officer',
  'city-target': 'officer',
  'review-models': 'officer',
  'review-told-paper': 'officer',
  'review-same-target': 'officer',
  'review-several': 'officer',
  'award-progress': 'board',
  'broadcast-audience': 'admin',
  'broadcast-check': 'admin',
} as const satisfies Readonly<Record<string, Right>>;

export type LookName = keyof typeof rightsOfLooks;

/** Where an address of the registry stands among them. */
const rightOf: ReadonlyMap<unknown, Right> = (() => {
  const found = new Map<unknown, Right>();
  const table: Readonly<Record<string, Readonly<Record<string, Address>>>> = buttons;
  for (const [right, rooms] of Object.entries(rightsOfButtons))
    for (const [room, names] of Object.entries(rooms))
      for (const name of names.split(/\s+/)) {
        const address = table[room]?.[name];
        if (!address || found.has(address))
          throw new Error(`one right for ${room}.${name}, please`);
        found.set(address, right as Right);
      }
  for (const [room, own] of Object.entries(table))
    for (const [name, address] of Object.entries(own))
      if (!found.has(address)) throw new Error(`nobody may press ${room}.${name}`);
  return found;
})();

/** @throws for an address that is not of the registry: nobody has said who may press it */
export const rightToPress = (address: unknown): Right => {
  const right = rightOf.get(address);
  if (right === undefined) throw new Error('a button is answered that is not in buttons.ts');
  return right;
};
