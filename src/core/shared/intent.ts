import type { CalendarDate } from './calendar-date.ts';
import type {
  BroadcastId,
  ClusterId,
  MilestoneId,
  PersonId,
  QuestionId,
  ReliefId,
  UnitId,
  UnitsFileId,
} from './ids.ts';
import type { Period } from './period.ts';

/**
 * What a press on the button of a notice asks for. Core says what is meant; how it is written into
 * button data, and who answers it, is the edge's to know.
 */
export type Intent =
  | { type: 'see-city' }
  /** The year of today at a glance. */
  | { type: 'see-year' }
  /** When the city's week comes to them. */
  | { type: 'see-summary-schedule' }
  /** Of what the Board has given back; `number` is that of its receipt. */
  | { type: 'answer-review'; number: string }
  /** Look at what a unit has handed in, for the Board. */
  | { type: 'review'; number: string }
  | { type: 'see-tasks' }
  /** Messages of their own that they have not said the use of. */
  | { type: 'see-held' }
  /** What is due next is not to be pinned any more. */
  | { type: 'drop-pin' }
  | { type: 'see-deliveries' }
  | { type: 'see-unreachable' }
  | { type: 'see-open-questions' }
  | { type: 'next-setup-step' }
  | { type: 'prepare-year'; year: number }
  /** What the calendar would have otherwise, begun now. */
  | { type: 'see-calendar-news' }
  | { type: 'confirm-days-off'; year: number }
  | { type: 'see-days-off'; year: number }
  | { type: 'see-year-clusters'; year: number }
  | { type: 'open-form'; formId: string; unitId: UnitId; period: Period }
  /** The unit has something of what not every unit has. */
  | { type: 'claim-has'; milestoneId: MilestoneId; unitId: UnitId }
  /** The unit has nothing to hand in of it. */
  | { type: 'report-none'; formId: string; unitId: UnitId; period: Period }
  /** One answer of a draft, as it stood at that revision. */
  | { type: 'open-answer'; token: string; rev: number; path: string }
  /** What was found in a document for a draft. */
  | { type: 'see-found'; token: string }
  | { type: 'see-submission'; number: string }
  /** More time, or handed in on paper, for what a digest of that day names. */
  | { type: 'relieve-digest'; kind: 'extension' | 'paper'; day: CalendarDate }
  | { type: 'remind-later'; day: CalendarDate }
  | { type: 'grant-relief'; id: ReliefId }
  | { type: 'refuse-relief'; id: ReliefId }
  | { type: 'see-unit'; unitId: UnitId }
  /** Somebody is to speak for a unit that nobody speaks for. */
  | { type: 'invite-contact'; unitId: UnitId }
  | { type: 'see-vacant-units' }
  | { type: 'see-staff' }
  | { type: 'see-review-queue' }
  /** What a unit owes or has handed in of a form and period. */
  | { type: 'see-paper'; formId: string; unitId: UnitId; period: Period }
  /** Those of a cluster that owe a milestone. */
  | { type: 'see-late-units'; milestoneId: MilestoneId; clusterId: ClusterId }
  /** The clusters in which somebody owes it. */
  | { type: 'see-late-clusters'; milestoneId: MilestoneId }
  /** Takes a role of the Board from somebody. */
  | { type: 'take-role'; personId: PersonId; role: string }
  | { type: 'see-units-file'; id: UnitsFileId }
  | { type: 'choose-units-sheet'; id: UnitsFileId; at: number }
  | { type: 'apply-units-file'; id: UnitsFileId }
  | { type: 'drop-units-file'; id: UnitsFileId }
  /** A list of awards, row by row. */
  | { type: 'see-awards-file'; id: UnitsFileId }
  /** Say which units its names mean. */
  | { type: 'name-awards-units'; id: UnitsFileId }
  | { type: 'write-awards-file'; id: UnitsFileId }
  | { type: 'grant-access'; requestId: string; unitId: UnitId }
  | { type: 'suggest-units'; requestId: string }
  | { type: 'close-access-request'; requestId: string }
  | { type: 'refuse-access'; requestId: string }
  | { type: 'ask-access' }
  | { type: 'erase-data'; requestId: string }
  | { type: 'refuse-erasure'; requestId: string }
  /** Of what the Board asked about a version. */
  | { type: 'answer-clarification'; id: string }
  | { type: 'answer-complaint'; requestId: string }
  | { type: 'read-data-notice' }
  | { type: 'see-question'; id: QuestionId }
  | { type: 'answer-question'; id: QuestionId }
  | { type: 'take-question'; id: QuestionId }
  | { type: 'ask-more'; id: QuestionId }
  | { type: 'settle-question'; id: QuestionId }
  | { type: 'see-broadcast'; id: BroadcastId }
  /** The same, where a second admin is to agree. */
  | { type: 'decide-broadcast'; id: BroadcastId }
  /** Sends what has missed its time. */
  | { type: 'send-broadcast-now'; id: BroadcastId }
  | { type: 'change-broadcast-time'; id: BroadcastId }
  | { type: 'discard-broadcast'; id: BroadcastId }
  /** A correction or a withdrawal. */
  | { type: 'see-change'; changeId: string }
  | { type: 'ask-about-broadcast'; id: BroadcastId }
  | { type: 'acknowledge'; id: BroadcastId };

/** Every type of intent, for who reads one that was stored. */
export const intentTypes = [
  'answer-review',
  'review',
  'see-city',
  'see-year',
  'see-summary-schedule',
  'see-tasks',
  'see-held',
  'drop-pin',
  'see-deliveries',
  'see-unreachable',
  'see-open-questions',
  'next-setup-step',
  'prepare-year',
  'see-calendar-news',
  'confirm-days-off',
  'see-days-off',
  'see-year-clusters',
  'open-form',
  'claim-has',
  'report-none',
  'open-answer',
  'see-found',
  'see-submission',
  'relieve-digest',
  'remind-later',
  'grant-relief',
  'refuse-relief',
  'see-unit',
  'invite-contact',
  'see-vacant-units',
  'see-staff',
  'see-review-queue',
  'see-paper',
  'see-late-units',
  'see-late-clusters',
  'take-role',
  'see-units-file',
  'choose-units-sheet',
  'apply-units-file',
  'drop-units-file',
  'see-awards-file',
  'name-awards-units',
  'write-awards-file',
  'grant-access',
  'suggest-units',
  'close-access-request',
  'refuse-access',
  'ask-access',
  'erase-data',
  'refuse-erasure',
  'answer-clarification',
  'answer-complaint',
  'read-data-notice',
  'see-question',
  'answer-question',
  'take-question',
  'ask-more',
  'settle-question',
  'see-broadcast',
  'decide-broadcast',
  'send-broadcast-now',
  'change-broadcast-time',
  'discard-broadcast',
  'see-change',
  'ask-about-broadcast',
  'acknowledge',
] as const satisfies readonly Intent['type'][];
