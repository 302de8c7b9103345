import type { Notice } from '../outbox/message.ts';
import type { NewOutboxMessage } from '../outbox/outbox-message.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitsFile } from './units-file.ts';

export type UnitsFileNews = {
  file: UnitsFile;
  /** Each is told once; an approval may be asked for again. */
  about: 'read' | 'sheets' | `approved at ${number}`;
  message: Notice;
};

/** What the admin hears who sent the file. */
export const unitsFileNews = (
  { file, about, message }: UnitsFileNews,
  now: Instant,
): NewOutboxMessage => ({
  dedupeKey: `units-file:${file.id}${about === 'read' ? '' : `:${about}`}`,
  bundleKey: null,
  subject: null,
  to: file.chat,
  priority: 1,
  kind: 'units-file',
  message,
  dueAt: now,
  expiresAt: null,
});
