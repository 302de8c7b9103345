import type { AuditLog } from './audit/audit-log.ts';
import type { AwardStore } from './awards/granted-award.ts';
import type {
  AcknowledgementStore,
  AudienceSource,
  BroadcastRecipientStore,
  BroadcastStore,
  SentChangeStore,
} from './broadcasts/broadcast-store.ts';
import type { CalendarDayStore } from './calendar/calendar-day.ts';
import type { MilestoneStore } from './calendar/milestone-store.ts';
import type { HeldMessageStore } from './conversation/held-message.ts';
import type { UnitFiguresStore } from './figures/unit-figures.ts';
import type { ModelMarkStore } from './movement/model-marks.ts';
import type { ClaimStore } from './obligations/claim.ts';
import type { ReliefStore } from './obligations/relief.ts';
import type { ScanCopyStore } from './obligations/scan-copy.ts';
import type { InboxStore } from './outbox/inbox-store.ts';
import type { OutboxStore, ReachabilityStore } from './outbox/outbox-store.ts';
import type { QueueStore } from './outbox/queue-store.ts';
import type { SendingStore } from './outbox/sending-store.ts';
import type { AccessRequestStore } from './people/access-request-store.ts';
import type { ConsentStore } from './people/consent-store.ts';
import type { ExpectedReplyStore } from './people/expected-reply.ts';
import type { InvitationStore } from './people/invitation-store.ts';
import type { OnboardingStore } from './people/onboarding-store.ts';
import type { PersonStore } from './people/person-store.ts';
import type { StaffInvitationStore } from './people/staff-invitation.ts';
import type { DataRequestStore } from './personal-data/data-request.ts';
import type { OwnRecordStore } from './personal-data/own-records.ts';
import type { RetentionStore } from './personal-data/retention.ts';
import type { ClarificationStore } from './questions/clarification.ts';
import type { FaqStore } from './questions/faq.ts';
import type { QuestionStore } from './questions/question.ts';
import type { NudgeNoteStore } from './reminders/nudge-note.ts';
import type { PinStore } from './reminders/pin.ts';
import type { ReminderStore } from './reminders/reminder-store.ts';
import type { SummaryScheduleStore } from './reminders/summary-schedule.ts';
import type { ReorganisationStore } from './reorganisation/reorganisation.ts';
import type { InstallationStore } from './shared/installation-store.ts';
import type { AttachmentStore } from './submissions/attachment.ts';
import type { CityTargetStore } from './submissions/city-target.ts';
import type { DocumentReadingStore } from './submissions/document-reading.ts';
import type { DraftStore } from './submissions/draft-store.ts';
import type { DutyStore } from './submissions/duty.ts';
import type { ReviewStore } from './submissions/review.ts';
import type { SubmissionStore } from './submissions/submission.ts';
import type { UnitStore } from './units/unit-store.ts';
import type { UnitsFileStore } from './units/units-file.ts';
import type { ProposedMembershipStore } from './units/year-proposal.ts';

/** All that one transaction can read and write. */
export type Stores = {
  accessRequests: AccessRequestStore;
  acknowledgements: AcknowledgementStore;
  attachments: AttachmentStore;
  audience: AudienceSource;
  audit: AuditLog;
  awards: AwardStore;
  expectedReplies: ExpectedReplyStore;
  broadcastRecipients: BroadcastRecipientStore;
  broadcasts: BroadcastStore;
  calendarDays: CalendarDayStore;
  cityTargets: CityTargetStore;
  clarifications: ClarificationStore;
  consents: ConsentStore;
  dataRequests: DataRequestStore;
  ownRecords: OwnRecordStore;
  retention: RetentionStore;
  outbox: OutboxStore;
  documentReadings: DocumentReadingStore;
  drafts: DraftStore;
  duties: DutyStore;
  faq: FaqStore;
  heldMessages: HeldMessageStore;
  inbox: InboxStore;
  installation: InstallationStore;
  invitations: InvitationStore;
  milestones: MilestoneStore;
  modelMarks: ModelMarkStore;
  nudgeNotes: NudgeNoteStore;
  onboardings: OnboardingStore;
  people: PersonStore;
  proposed: ProposedMembershipStore;
  pins: PinStore;
  questions: QuestionStore;
  queues: QueueStore;
  reachability: ReachabilityStore;
  reminders: ReminderStore;
  reorganisations: ReorganisationStore;
  sending: SendingStore;
  staffInvitations: StaffInvitationStore;
  sentChanges: SentChangeStore;
  claims: ClaimStore;
  reliefs: ReliefStore;
  reviews: ReviewStore;
  scanCopies: ScanCopyStore;
  submissions: SubmissionStore;
  summarySchedules: SummaryScheduleStore;
  unitFigures: UnitFiguresStore;
  units: UnitStore;
  unitsFiles: UnitsFileStore;
};

export interface Transactions {
  /**
   * Runs the work in one transaction: all of it is stored, or nothing. Only store calls are
   * awaited inside, since everybody else's writes wait meanwhile.
   */
  run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /**
   * Runs one statement, which is a transaction of its own; cheaper than {@link run}. Of several
   * statements each would be stored alone.
   */
  single<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /**
   * Looks at much, bit by bit: others are let in between, so that what is read is not of one moment.
   *
   * @throws where something would be written
   */
  look<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** Called after each commit that left something to send or to fetch. */
  onWork(listener: () => void): void;
}
