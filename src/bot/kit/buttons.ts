import {
  summaryHours,
  summaryRhythms,
  summaryWeekdays,
} from '../../core/reminders/summary-schedule.ts';
import type {
  AttachmentId,
  ClusterId,
  InvitationId,
  MilestoneId,
  PersonId,
  UnitId,
} from '../../core/shared/ids.ts';
import {
  address,
  behind,
  day,
  fixed,
  flag,
  id,
  listAddress,
  named,
  oneOf,
  optional,
  orNone,
  period,
  rest,
  shortDay,
  whole,
  word,
  year,
} from './address.ts';
import { awardButtons } from './award-buttons.ts';
import { broadcastButtons } from './broadcast-buttons.ts';
import {
  among,
  page,
  milestone,
  unit,
  task,
  cluster,
  clusterOrNone,
  inCluster,
  person,
  unitsFile,
  role,
  language,
  extensionReason,
  relief,
  refusalReason,
  accessRefusal,
  dataDeeds,
  erasureRefusals,
  wholeCity,
} from './button-fields.ts';
import { calendarButtons } from './calendar-buttons.ts';
import { conversationButtons } from './conversation-buttons.ts';
import { formButtons } from './form-buttons.ts';
import { questionButtons } from './question-buttons.ts';
import { recordingButtons } from './recording-buttons.ts';
import { reorganisationButtons } from './reorganisation-buttons.ts';
import { reviewButtons } from './review-buttons.ts';
import { workbookButtons } from './workbook-buttons.ts';
import { yearButtons } from './year-buttons.ts';
import { picturesOfYear, pictureThemes } from './year-picture.ts';

/**
 * Every button of the bot: how its data is written and read; with the tables beside it the only
 * place that knows. Once sent, an address is answered for a year: a head or a place between colons
 * never gets another meaning; what is no longer made keeps its line until then.
 */
export const buttons = {
  lists: {
    /** Looks for something in a list. */
    find: address('fi', { list: rest }),
  },
  home: {
    tasks: listAddress('menu', {
      list: optional(oneOf(['new', 'e', 'p'])),
      page: optional(whole),
    }),
    help: address('help'),
    nextStep: address('setup'),
    /** `mark`: of what is confirmed. */
    sure: address('sure', { mark: word }),
    leaveUnsure: address('unsure'),
    language: address('lang', { language }),
  },
  forms: formButtons,
  tasks: {
    year: listAddress('v:y', { page: optional(whole) }),
    yearFile: address('v:i'),
    pin: address('v:h'),
    unpin: address('v:hx'),
    relieve: listAddress('v:a', { page: optional(whole) }),
    relieveEarlier: listAddress('v:ae', { page: optional(whole) }),
    task: address('v:t', task),
    asked: address('v:c', task),
    claim: address('v:cl', { ...task, what: oneOf(['has', 'none', 'undo']) }),
    extension: address('v:e', { ...task, until: optional(shortDay), reason: extensionReason }),
    paper: address('v:p', task),
    waiver: address('v:w', { ...task, reason: optional(oneOf(['nothing', 'not-concerned'])) }),
    reopening: address('v:o', task),
    grant: address('v:g', relief),
    /** Without a reason: asks for one. */
    refuse: address('v:n', { ...relief, reason: optional(refusalReason) }),
    toDecide: address('v:q', relief),
    ownProgress: address('pg'),
    /** Of somebody who speaks for several units. */
    ownProgressList: listAddress('pu', { page }),
    progress: listAddress('pg', { ...unit, year, page }),
    progressPicture: address('pp', { ...unit, year, theme: optional(named(pictureThemes)) }),
    /** A unit's own year on one page. */
    unitYear: address('uy', { ...unit, year: optional(year) }),
    spanProgress: listAddress('p5', { ...unit, period, page }),
  },
  reminders: {
    /** With a page: turned in the list itself. */
    paper: listAddress('nl:p', { day, page: optional(whole) }),
    extension: listAddress('nl:e', { day, page: optional(whole) }),
    later: address('nl:a', { day }),
    laterToday: address('nl:h', { day }),
    laterUntil: address('nl:d', { day, until: day }),
    laterTyped: address('nl:t', { day }),
    board: address('nv'),
    askOff: address('nv:off'),
    off: address('nv:off!'),
    on: address('nv:on'),
    /** When the city's week comes to whoever presses. */
    summary: address('tt'),
    summaryEvery: address('tt:e', { every: oneOf(summaryRhythms) }),
    summaryOn: address('tt:d', { weekday: among(summaryWeekdays) }),
    summaryAt: address('tt:h', { hour: among(summaryHours) }),
    ofDay: listAddress('nv:d', { day, page }),
    message: address('nv:p', { day, ...person, page }),
    logs: listAddress('nk', { page, year: optional(year) }),
    unitLog: listAddress('nk:u', { ...unit, page }),
    milestoneLog: listAddress('nk:m', { ...milestone, page }),
    unitWorkbook: address('nk:x', { _: fixed('u'), ...unit }),
    milestoneWorkbook: address('nk:x', { _: fixed('m'), ...milestone }),
  },
  questions: questionButtons,
  conversation: conversationButtons,
  people: {
    onboarding: address('ob', {
      deed: named({
        confirm: 'y',
        deny: 'n',
        agree: 'a',
        decline: 'd',
        confirmName: 'k',
        denyName: 'r',
      }),
      invitationId: id<InvitationId>(),
      version: whole,
      language,
    }),
    askAccess: address('ask', { language: optional(language) }),
    closeAccess: address('i:x', { requestId: word }),
    refuseAccess: address('i:f', { requestId: word, reason: optional(accessRefusal) }),
    suggestUnits: address('i:r', { requestId: word }),
    grantAccess: address('i:g', { requestId: word, ...unit }),
    invite: address('i'),
    inviteUnit: address('i:u', unit),
    inviteAnother: address('i:n', unit),
    askRevoke: address('i:v', { id: id<InvitationId>() }),
    revoke: address('i:w', { id: id<InvitationId>() }),
    keepInvitation: address('i:k'),
    inviteCluster: address('i:c', clusterOrNone),
    inviteThem: address('i:d', {
      ...clusterOrNone,
      whom: named({ missing: 'm', all: 'a' }),
      openLinks: whole,
    }),
    /** The units that somebody may hand over. */
    handOverList: listAddress('ho:l', { page }),
    handOver: address('ho:u', unit),
    handOverAnew: address('ho:a', unit),
    handOverStop: address('ho:x', unit),
    handOverLeave: address('ho:n'),
    askEndContact: address('uc:x', { ...unit, ...person }),
    endContact: address('uc:z', { ...unit, ...person }),
    /** `change` is of an earlier version. */
    ownData: address('data', { what: optional(oneOf(['change', ...dataDeeds])) }),
    /** Nobody: each contact hands in alone. */
    approver: address('ap', { ...unit, personId: optional(orNone(id<PersonId>())) }),
    auditLog: listAddress('nt', { page: optional(whole) }),
    auditWorkbook: address('nt:x'),
    /** Of people who wait for a decision about their data. */
    dataRequests: listAddress('dr:l', { page }),
    answerComplaint: address('dr:a', { requestId: word }),
    renewConsent: address('data:v', { version: whole, isAgreed: flag }),
    eraseData: address('dr:e', { requestId: word, isSure: optional(oneOf(['yes'])) }),
    refuseErasure: address('dr:n', { requestId: word, reason: optional(oneOf(erasureRefusals)) }),
    staff: listAddress('st', { page: optional(whole) }),
    inviteStaff: address('st:i'),
    staffPerson: address('st:p', person),
    grantRole: address('st:g', { ...person, role }),
    askTakeRole: address('st:x', { ...person, role }),
    takeRole: address('st:z', { ...person, role }),
    staffClusters: listAddress('st:c', { ...person, page }),
    toggleCluster: address('st:f', { ...person, ...cluster, page }),
    /** Of those who may stand in for a specialist who is away. */
    deputies: listAddress('st:d', { ...person, page }),
    deputy: address('st:u', { ...person, deputyId: id<PersonId>(), until: optional(shortDay) }),
    endStandIn: address('st:b', person),
    searchStaff: address('st:s'),
    ownName: address('st:n'),
    staffInvitation: address('si:n', { role }),
    revokeStaffInvitation: address('si:v', { id: word }),
    acceptStaff: address('si:y', {
      id: word,
      version: optional(whole),
      language: optional(language),
    }),
    declineStaff: address('si:x'),
  },
  board: {
    city: address('o'),
    week: address('o:w'),
    /** Units that nobody speaks for. */
    vacant: listAddress('o:v', { page }),
    /** The year of today, where none is said. */
    year: address('o:y', { year: optional(year) }),
    yearClusters: listAddress('o:yc', { year, page }),
    yearTypes: address('o:yt', { year }),
    yearLate: listAddress('o:yl', { year, page }),
    yearTargets: listAddress('o:yr', { year, page }),
    yearRanking: listAddress('o:yk', { year, page }),
    yearRankingBook: address('o:yq', { year }),
    rankingPublish: address('o:yv', { year }),
    rankingWithdraw: address('o:yw', { year }),
    yearPicture: address('o:yp', {
      year,
      what: named(picturesOfYear),
      theme: named(pictureThemes),
      page: optional(whole),
      clusterId: optional(orNone(id<ClusterId>())),
    }),
    yearWorkbook: address('o:yx', { year }),
    milestone: listAddress('o:m', { milestoneId: id<MilestoneId>(), page }),
    needs: listAddress('o:k', {
      milestoneId: id<MilestoneId>(),
      clusterId: optional(orNone(id<ClusterId>())),
      page,
    }),
    /** The same of a quarter, whether it has a milestone or not. */
    needsOf: listAddress('o:q', { period, clusterId: optional(orNone(id<ClusterId>())), page }),
    needsPeriods: listAddress('o:kp', { page }),
    milestonePaper: address('o:p', {
      milestoneId: id<MilestoneId>(),
      what: oneOf(['summary', 'late']),
      as: optional(oneOf(['pdf'])),
    }),
    milestones: listAddress('o:l', { page, year: optional(year) }),
    cluster: listAddress('o:c', {
      ...clusterOrNone,
      milestoneId: optional(id<MilestoneId>()),
      page,
    }),
    /** With what is shown of it first; else what it worked on last. */
    unit: address('o:u', { ...unit, milestoneId: optional(id<MilestoneId>()) }),
    /** No longer made. */
    draftBefore: address('o:d', { ...unit, page }),
    file: address('o:f', { id: id<AttachmentId>() }),
    tags: listAddress('tg', { ...unit, page: optional(whole) }),
    /** All files of one version. */
    files: address('o:g', { number: word }),
    toggleTag: address('tg:t', { ...unit, tag: rest }),
    newTag: address('tg:n', unit),
    ownClusters: listAddress('cum:l', { page }),
    ownCluster: listAddress('cum:c', { ...clusterOrNone, page, year: optional(year) }),
    clustersOfMilestone: listAddress('cum:k', { milestoneId: id<MilestoneId>(), page }),
    clusterMilestone: listAddress('cum:m', { ...inCluster, page }),
    clusterPicture: address('cum:p', {
      ...clusterOrNone,
      year,
      theme: named(pictureThemes),
      page: optional(whole),
    }),
    clusterScores: address('cum:d', { ...inCluster, page }),
    clusterEvidence: address('cum:v', { ...inCluster, page }),
    clusterScoresBook: address('cum:b', inCluster),
    nudge: address('cum:n', { ...inCluster, unitId: optional(id<UnitId>()) }),
    askWhether: address('cum:q', { milestoneId: id<MilestoneId>() }),
    askNudgeNote: address('cum:w', {
      milestoneId: id<MilestoneId>(),
      scope: wholeCity,
      unitId: optional(id<UnitId>()),
    }),
    /** `isBare`: without a note. */
    sendNudge: address('cum:s', { mark: word, isBare: optional(flag) }),
    clusterUnit: address('cum:u', { ...inCluster, ...unit }),
    askExtension: address('cum:e', { ...inCluster, ...unit }),
    extend: address('cum:x', { ...task, until: shortDay }),
    deliveries: address('dv'),
    unknownDeliveries: listAddress('dv:n', { page: optional(whole) }),
    refusedDeliveries: listAddress('dv:f', { page: optional(whole) }),
    unreachable: listAddress('dv:u', { page }),
    /** No longer made. */
    unreachableBefore: address('dv', { page: behind('u', whole) }),
    jobs: listAddress('dv:j', { page }),
    sendAgain: address('dv:a', { newest: whole }),
    dismiss: address('dv:x', { newest: whole }),
    unitsTemplate: address('im:t'),
    unitsFile: listAddress('im:p', { ...unitsFile, page }),
    chooseUnitsSheet: address('im:s', { ...unitsFile, at: whole }),
    applyUnitsFile: address('im:a', unitsFile),
    dropUnitsFile: address('im:x', unitsFile),
  },
  awards: awardButtons,
  recording: recordingButtons,
  reviews: reviewButtons,
  workbooks: workbookButtons,
  calendar: calendarButtons,
  nextYear: yearButtons,
  reorganisations: reorganisationButtons,
  broadcasts: broadcastButtons,
} as const;
