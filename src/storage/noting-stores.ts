import type { BroadcastStore, SentChangeStore } from '../core/broadcasts/broadcast-store.ts';
import type { ScanCopyStore } from '../core/obligations/scan-copy.ts';
import type { OutboxStore } from '../core/outbox/outbox-store.ts';
import type { AttachmentStore } from '../core/submissions/attachment.ts';
import type { DocumentReadingStore } from '../core/submissions/document-reading.ts';
import type { UnitsFileStore } from '../core/units/units-file.ts';

// Stores that tell when they are given something to send or to fetch.

type Note = () => void;

export const notingQueued = (store: OutboxStore, note: Note): OutboxStore => ({
  ...store,
  queue: (messages, now) => {
    if (messages.length > 0) note();
    return store.queue(messages, now);
  },
  resume: (subject, now) => {
    note();
    return store.resume(subject, now);
  },
  sendAgain: (ids, from, now) => {
    note();
    return store.sendAgain(ids, from, now);
  },
});

export const notingBegun = (store: BroadcastStore, note: Note): BroadcastStore => ({
  ...store,
  save: (broadcast) => {
    note();
    return store.save(broadcast);
  },
});

export const notingChanges = (store: SentChangeStore, note: Note): SentChangeStore => ({
  ...store,
  save: (change) => {
    note();
    return store.save(change);
  },
});

export const notingAttachments = (store: AttachmentStore, note: Note): AttachmentStore => ({
  ...store,
  add: (attachment) => {
    note();
    return store.add(attachment);
  },
});

export const notingReadings = (store: DocumentReadingStore, note: Note): DocumentReadingStore => ({
  ...store,
  ask: (reading) => {
    note();
    return store.ask(reading);
  },
});

export const notingScans = (store: ScanCopyStore, note: Note): ScanCopyStore => ({
  ...store,
  add: (scan) => {
    note();
    return store.add(scan);
  },
});

export const notingUnitsFiles = (store: UnitsFileStore, note: Note): UnitsFileStore => ({
  ...store,
  add: (file) => {
    note();
    return store.add(file);
  },
  chooseSheet: (id, at, now) => {
    note();
    return store.chooseSheet(id, at, now);
  },
  approve: (id) => {
    note();
    return store.approve(id);
  },
});
