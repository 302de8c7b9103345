import type { Stores } from '../core/stores.ts';
import { accessRequestStore } from './access-request-store.ts';
import { attachmentStore } from './attachment-store.ts';
import { auditLog } from './audit-log.ts';
import { awardStore } from './award-store.ts';
import { acknowledgementStore, sentChangeStore } from './broadcast-facts-store.ts';
import { broadcastRecipientStore } from './broadcast-recipient-store.ts';
import { broadcastStore } from './broadcast-store.ts';
import { calendarDayStore } from './calendar-day-store.ts';
import { cityTargetStore, type KnownCityTargets } from './city-target-store.ts';
import { claimStore } from './claim-store.ts';
import { clarificationStore } from './clarification-store.ts';
import { consentStore } from './consent-store.ts';
import { dataRequestStore } from './data-request-store.ts';
import { documentReadingStore } from './document-reading-store.ts';
import { draftStore } from './draft-store.ts';
import { dutyStore } from './duty-store.ts';
import { expectedReplyStore } from './expected-reply-store.ts';
import { faqStore } from './faq-store.ts';
import type { Prisma } from './generated/client.ts';
import { heldMessageStore } from './held-message-store.ts';
import { audienceSource } from './hot/audience-source.ts';
import { installationStore } from './hot/installation.ts';
import { queueStore } from './hot/queues.ts';
import { reminderStore } from './hot/reminder-store.ts';
import { sendingStore } from './hot/sending-store.ts';
import type { Sql } from './hot/sql.ts';
import { inboxStore } from './inbox-store.ts';
import { invitationStore } from './invitation-store.ts';
import type { KnownDrafts, KnownShares } from './known-drafts.ts';
import type { KnownRegister } from './known-register.ts';
import { milestoneStore } from './milestone-store.ts';
import { modelMarkStore } from './model-mark-store.ts';
import {
  notingAttachments,
  notingBegun,
  notingChanges,
  notingQueued,
  notingReadings,
  notingScans,
  notingUnitsFiles,
} from './noting-stores.ts';
import { nudgeNoteStore } from './nudge-note-store.ts';
import { onboardingStore } from './onboarding-store.ts';
import { outboxStore } from './outbox-store.ts';
import { ownRecordStore } from './own-record-store.ts';
import { personStore } from './person-store.ts';
import { pinStore } from './pin-store.ts';
import { proposedMembershipStore } from './proposed-membership-store.ts';
import { questionStore } from './question-store.ts';
import { reachabilityStore } from './reachability-store.ts';
import { reliefStore } from './relief-store.ts';
import { reorganisationStore } from './reorganisation-store.ts';
import { retentionStore } from './retention-store.ts';
import { reviewStore } from './review-store.ts';
import { scanCopyStore } from './scan-copy-store.ts';
import { staffInvitationStore } from './staff-invitation-store.ts';
import { type KnownVersions, submissionStore } from './submission-store.ts';
import { summaryScheduleStore } from './summary-schedule-store.ts';
import { unitFiguresStore } from './unit-figures-store.ts';
import { unitStore } from './unit-store.ts';
import { unitsFileStore } from './units-file-store.ts';

/** What a store works with: a transaction, or the whole database. */
export type Within = {
  tx: Prisma.TransactionClient;
  sql: Sql;
  /** What was read before and still holds. */
  known: {
    versions: KnownVersions;
    register: KnownRegister;
    calendar: KnownRegister;
    drafts: KnownDrafts;
    shares: KnownShares;
    cityTargets: KnownCityTargets;
  };
  /** There is something to send or to fetch. */
  note: () => void;
};

const makers: { [Name in keyof Stores]: (within: Within) => Stores[Name] } = {
  accessRequests: ({ tx }) => accessRequestStore(tx),
  acknowledgements: ({ tx, sql }) => acknowledgementStore(tx, sql),
  attachments: ({ tx, sql, note }) => notingAttachments(attachmentStore(tx, sql), note),
  audience: ({ sql }) => audienceSource(sql),
  audit: ({ tx, sql }) => auditLog(tx, sql),
  awards: ({ tx }) => awardStore(tx),
  expectedReplies: ({ tx }) => expectedReplyStore(tx),
  broadcastRecipients: ({ tx, sql }) => broadcastRecipientStore(tx, sql),
  broadcasts: ({ tx, sql, note }) => notingBegun(broadcastStore(tx, sql), note),
  calendarDays: ({ tx, sql, known }) => calendarDayStore(tx, sql, known.calendar),
  cityTargets: ({ tx, sql, known }) => cityTargetStore(tx, sql, known.cityTargets),
  clarifications: ({ tx }) => clarificationStore(tx),
  consents: ({ tx }) => consentStore(tx),
  documentReadings: ({ tx, sql, note }) => notingReadings(documentReadingStore(tx, sql), note),
  drafts: ({ tx, sql, known }) => draftStore(tx, sql, known),
  duties: (within) => dutyStore(storesWithin(within)),

  dataRequests: ({ tx }) => dataRequestStore(tx),
  ownRecords: ({ tx }) => ownRecordStore(tx),
  retention: ({ tx, sql }) => retentionStore(tx, sql),
  faq: ({ tx }) => faqStore(tx),
  heldMessages: ({ tx, sql }) => heldMessageStore(tx, sql),
  inbox: ({ tx, sql }) => inboxStore(tx, sql),
  installation: ({ sql }) => installationStore(sql),
  invitations: ({ tx }) => invitationStore(tx),
  milestones: ({ tx, sql, known }) => milestoneStore(tx, sql, known.calendar),
  modelMarks: ({ tx }) => modelMarkStore(tx),
  nudgeNotes: ({ tx }) => nudgeNoteStore(tx),
  onboardings: ({ tx, sql }) => onboardingStore(tx, sql),
  outbox: ({ tx, sql, note }) => notingQueued(outboxStore(tx, sql), note),
  people: ({ tx, sql }) => personStore(tx, sql),
  proposed: ({ tx }) => proposedMembershipStore(tx),
  pins: ({ tx }) => pinStore(tx),
  questions: ({ tx }) => questionStore(tx),
  queues: ({ sql }) => queueStore(sql),
  reachability: ({ tx, sql }) => reachabilityStore(tx, sql),
  claims: ({ tx, sql }) => claimStore(tx, sql),
  reliefs: ({ tx, sql }) => reliefStore(tx, sql),
  reminders: ({ sql }) => reminderStore(sql),
  reorganisations: ({ tx, sql }) => reorganisationStore(tx, sql),
  reviews: ({ tx }) => reviewStore(tx),
  scanCopies: ({ tx, sql, note }) => notingScans(scanCopyStore(tx, sql), note),
  sending: ({ sql }) => sendingStore(sql),
  sentChanges: ({ tx, sql, note }) => notingChanges(sentChangeStore(tx, sql), note),
  staffInvitations: ({ tx }) => staffInvitationStore(tx),
  submissions: ({ tx, sql, known }) => submissionStore(tx, sql, known.versions),
  summarySchedules: ({ tx }) => summaryScheduleStore(tx),
  unitFigures: ({ tx }) => unitFiguresStore(tx),
  units: ({ tx, sql, known }) => unitStore(tx, sql, known.register),
  unitsFiles: ({ tx, sql, note }) => notingUnitsFiles(unitsFileStore(tx, sql), note),
};

const names = Object.keys(makers);

/**
 * Each store is made when it is first asked for. An answer needs five of them, and making all of
 * them costs as much as its transaction. To spread them asks for all.
 */
export const storesWithin = (within: Within): Stores =>
  new Proxy<Partial<Stores>>(
    {},
    {
      get: (made, name) => (isStore(name) ? storeOf(made, name, within) : undefined),
      has: (_made, name) => isStore(name),
      ownKeys: () => names,
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  ) as Stores;

const isStore = (name: string | symbol): name is keyof Stores => Object.hasOwn(makers, name);

const storeOf = <Name extends keyof Stores>(
  made: Partial<Stores>,
  name: Name,
  within: Within,
): Stores[Name] => {
  const store = made[name] ?? makers[name](within);
  made[name] = store;
  return store;
};
