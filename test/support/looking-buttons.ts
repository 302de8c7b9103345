/**
 * What each button of `bot/kit/buttons.ts` is for whoever looks for a paper. A button that is new
 * gets its place here, or the test of what can be reached fails.
 */
export const roles = {
  /** Only looks, and may lead on to a paper: these are followed. */
  leads: {
    home: 'tasks',
    tasks: 'asked',
    forms: 'submission ownPapers papers paper draft',
    board: 'city cluster unit',
  },
  /** Only looks, and leads by a longer way to what `leads` reaches: followed in a wide search alone. */
  detours: {
    tasks: 'year task',
    board: `milestone milestones needs needsOf needsPeriods ownClusters ownCluster clustersOfMilestone clusterMilestone
      clusterUnit clusterScores clusterEvidence`,
  },
  /** Brings a file. */
  fetches: { board: 'file' },
  /** Opens a form of a unit: its draft is reached. */
  opens: { forms: 'open amend' },
  /** Only looks, at something that has papers elsewhere: not followed. */
  aside: {
    home: 'help',
    forms: 'compare word toSign',
    tasks:
      'yearFile unitYear ownProgress ownProgressList progress progressPicture spanProgress toDecide',
    reminders:
      'summary board ofDay message logs unitLog milestoneLog unitWorkbook milestoneWorkbook',
    questions: 'waiting own file thread faq faqEntry faqForward',
    conversation: 'show',
    people:
      'auditLog auditWorkbook invite handOverList dataRequests staff staffPerson staffClusters deputies ownData',
    board: `week milestonePaper vacant year yearClusters yearTypes yearLate yearRanking yearRankingBook yearTargets yearPicture yearWorkbook clusterPicture clusterScoresBook files deliveries unknownDeliveries refusedDeliveries unreachable jobs
      unitsTemplate unitsFile`,
    recording: 'scan',
    reviews:
      'models toldPaper model cityTargets cityTarget asked queue several version parts checklist beside usual usualFor usualRemark remark letter',
    workbooks: 'all units milestone targets questions contacts',
    awards: 'list ofUnit ownUnits one workbook template file progress progressBook',
    calendar: `year milestone days names who clusters tags chosenUnits form reminders preview
      previewTable holidays newDefaults`,
    reorganisations: 'list ofUnit card',
    nextYear: 'checklist calendar clusters workbook cluster unit chooseCluster quiet',
    broadcasts: `home shelf card more content preview audience kinds values buttons when
      whenMilestone list workbook seeChange`,
  },
  /** Asks for something, or is the first of two presses that do something. */
  asks: {
    lists: 'find',
    home: 'nextStep',
    tasks: 'relieve relieveEarlier extension paper waiver reopening refuse',
    reminders: 'paper extension later laterTyped askOff',
    questions: 'ask askAboutBroadcast askMore answer faqEdit',
    people: `askAccess refuseAccess suggestUnits inviteUnit inviteCluster handOver askRevoke
      askEndContact inviteStaff askTakeRole searchStaff ownName eraseData refuseErasure
      answerComplaint`,
    board: 'tags newTag askExtension askNudgeNote askWhether',
    recording: 'begin several beginThese addScan takeBack',
    awards: 'correct askRemove add nameUnits',
    reorganisations: 'begin askDay',
    reviews:
      'replicated addCityTargets removeCityTarget ask answer answerFile sameTarget newUsual changeUsual part all changeRemark giveBack moveDay takeBack agree unlock leadRemark',
    calendar: `ask askUnits newMilestone copyPlan addHoliday addWorkday addSwap addObservance chooseHoliday`,
    broadcasts: `addLanguage addLink typeTime check askSteer askDiscard correction startChange
      askWithdrawal`,
  },
  /** Does something. */
  does: {
    home: 'language sure leaveUnsure',
    forms: 'action none undo beginAnew',
    tasks: 'claim grant pin unpin',
    reminders: 'laterToday laterUntil off on summaryEvery summaryOn summaryAt',
    questions: 'leave withdraw chooseUnit settle take close faqMake faqShow faqRemove',
    conversation:
      'toForm toTask toBoardAnyway toAnswer toBoard toThread aboutBroadcast asExpected unasked drop',
    people: `approver onboarding closeAccess grantAccess inviteAnother revoke keepInvitation inviteThem
      handOverAnew handOverStop handOverLeave endContact grantRole takeRole toggleCluster deputy endStandIn
      staffInvitation revokeStaffInvitation acceptStaff declineStaff renewConsent`,
    workbooks: 'stop',
    board: `rankingPublish rankingWithdraw toggleTag nudge sendNudge extend sendAgain dismiss chooseUnitsSheet applyUnitsFile
      dropUnitsFile`,
    recording: 'toggle all until reason confirm leave',
    awards: 'nameUnit write undo',
    reviews:
      'spread takeBackCityTargets toggleVersion agreeSeveral leadCheck begin point sayUsual removeUsual keepRemark removeRemark giveBackUntil moveDayTo',
    calendar: `setDay setSemantics setShift dropLock dropGrace setForm switchOn switchReminders
      setLadder setReminders toggleType toggleTag anyTag dropUnit anyUnit nameUnit leaveName setTet confirmDays takeDefaults
      setRole setProfile setMembers letLeadRead letLeadCheck toggleCluster save tell copy
      removeHoliday toggleCultureDay saveHoliday`,
    reorganisations: 'addUnit day confirm drop undo',
    nextYear: 'agreeOnCalendar confirmClusters forgetChanges takeElected role move',
    broadcasts: `begin dropLanguage test demo dropGroup setEverybody setType setCluster setRole
      setTag setHandIn addUnit toggleButton dropLink setNow sendNow setTime setMilestone confirm
      approve steer discard secondWave withdraw acknowledge`,
  },
  /** Stands only in chats of an earlier version. */
  before: {
    board: 'draftBefore unreachableBefore',
    broadcasts: 'setTagBefore',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type RoleOfButton = keyof typeof roles;

/** `forms.submission` → `leads`; a name that stands twice is given both. */
export const rolesByName: ReadonlyMap<string, readonly RoleOfButton[]> = (() => {
  const found = new Map<string, RoleOfButton[]>();
  for (const [role, rooms] of Object.entries(roles))
    for (const [room, names] of Object.entries(rooms))
      for (const name of names.split(/\s+/)) {
        const key = `${room}.${name}`;
        found.set(key, [...(found.get(key) ?? []), role as RoleOfButton]);
      }
  return found;
})();
