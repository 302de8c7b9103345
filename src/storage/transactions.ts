import type { Stores, Transactions } from '../core/stores.ts';
import { accessRequestStore } from './access-request-store.ts';
import { attachmentStore } from './attachment-store.ts';
import { auditLog } from './audit-log.ts';
import { awaitedWordsStore } from './awaited-words-store.ts';
import { acknowledgementStore, sentChangeStore } from './broadcast-facts-store.ts';
import { broadcastRecipientStore } from './broadcast-recipient-store.ts';
import { broadcastStore } from './broadcast-store.ts';
import { calendarDayStore } from './calendar-day-store.ts';
import { consentStore } from './consent-store.ts';
import type { Database } from './database.ts';
import { draftStore } from './draft-store.ts';
import type { Prisma } from './generated/client.ts';
import { audienceSource } from './hot/audience-source.ts';
import { sendingStore } from './hot/sending-store.ts';
import type { Sql } from './hot/sql.ts';
import { inboxStore } from './inbox-store.ts';
import { installationStore } from './installation.ts';
import { invitationStore } from './invitation-store.ts';
import { milestoneStore } from './milestone-store.ts';
import { onboardingStore } from './onboarding-store.ts';
import { outboxStore } from './outbox-store.ts';
import { personStore } from './person-store.ts';
import { questionStore } from './question-store.ts';
import { reachabilityStore } from './reachability-store.ts';
import { reliefStore } from './relief-store.ts';
import { reminderStore } from './reminder-store.ts';
import { staffInvitationStore } from './staff-invitation-store.ts';
import { type KnownVersions, submissionStore } from './submission-store.ts';
import { unitStore } from './unit-store.ts';
import { unitsFileStore } from './units-file-store.ts';

/** The one way for the rest of the program to read and write. */
export const transactionsOf = (database: Database): Transactions => {
  const listeners: (() => void)[] = [];
  const known: KnownVersions = new Map();
  return {
    run: async (work) => {
      let hasWork = false;
      const noteWork = (): void => {
        hasWork = true;
      };
      const result = await database.transaction((tx, sql) =>
        work(withNotes(storesOf(tx, sql, known), noteWork)),
      );
      if (hasWork) for (const listener of listeners) listener();
      return result;
    },
    single: (work) => work(storesOf(database.client, database.sql, known)),
    onWork: (listener) => {
      listeners.push(listener);
    },
  };
};

/** The same stores, noticing when they are given something to send or to fetch. */
const withNotes = (stores: Stores, noteWork: () => void): Stores => ({
  ...stores,
  outbox: {
    ...stores.outbox,
    queue: (messages, now) => {
      if (messages.length > 0) noteWork();
      return stores.outbox.queue(messages, now);
    },
    postponeOfSubject: (subject, until) => {
      noteWork();
      return stores.outbox.postponeOfSubject(subject, until);
    },
    sendAgain: (ids, from, now) => {
      noteWork();
      return stores.outbox.sendAgain(ids, from, now);
    },
  },
  broadcasts: {
    ...stores.broadcasts,
    save: (broadcast) => {
      noteWork();
      return stores.broadcasts.save(broadcast);
    },
  },
  sentChanges: {
    ...stores.sentChanges,
    save: (change) => {
      noteWork();
      return stores.sentChanges.save(change);
    },
  },
  attachments: {
    ...stores.attachments,
    add: (attachment) => {
      noteWork();
      return stores.attachments.add(attachment);
    },
  },
  unitsFiles: {
    ...stores.unitsFiles,
    add: (file) => {
      noteWork();
      return stores.unitsFiles.add(file);
    },
    approve: (id) => {
      noteWork();
      return stores.unitsFiles.approve(id);
    },
  },
});

const storesOf = (tx: Prisma.TransactionClient, sql: Sql, known: KnownVersions): Stores => ({
  accessRequests: accessRequestStore(tx),
  acknowledgements: acknowledgementStore(tx, sql),
  attachments: attachmentStore(tx),
  audience: audienceSource(sql),
  audit: auditLog(tx, sql),
  awaitedWords: awaitedWordsStore(tx),
  broadcastRecipients: broadcastRecipientStore(tx),
  broadcasts: broadcastStore(tx),
  calendarDays: calendarDayStore(tx, sql),
  consents: consentStore(tx),
  outbox: outboxStore(tx, sql),
  drafts: draftStore(tx, sql),
  inbox: inboxStore(tx, sql),
  installation: installationStore(tx),
  invitations: invitationStore(tx),
  milestones: milestoneStore(tx, sql),
  onboardings: onboardingStore(tx),
  people: personStore(tx, sql),
  questions: questionStore(tx),
  reachability: reachabilityStore(tx, sql),
  reminders: reminderStore(tx, sql),
  sending: sendingStore(sql),
  staffInvitations: staffInvitationStore(tx),
  sentChanges: sentChangeStore(tx),
  reliefs: reliefStore(tx),
  submissions: submissionStore(tx, sql, known),
  units: unitStore(tx, sql),
  unitsFiles: unitsFileStore(tx),
});
