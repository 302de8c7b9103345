import type { IncomingUpdate } from '../../core/outbox/inbox-store.ts';
import type { QueueDepths } from '../../core/outbox/queue-store.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { hotInbox } from '../hot/inbox.ts';
import { installationStore } from '../hot/installation.ts';
import { queueStore } from '../hot/queues.ts';
import { sendingStore } from '../hot/sending-store.ts';
import { PostgresConnections } from './connections.ts';
import { within } from './database.ts';
import { NEWS } from './session.ts';
import { postgresSql } from './statements.ts';

/** What a process does with the database while another one leads. */
export type Standby = {
  /** Stores updates for whoever leads, and tells them. */
  add(updates: readonly IncomingUpdate[], now: Instant): Promise<void>;
  depths(now: Instant): Promise<QueueDepths>;
  /** Whether something is due that somebody may send. */
  isAnyDue(now: Instant): Promise<boolean>;
  /** A word that whoever leads has written down. */
  word(key: string): Promise<string | null>;
  close(): Promise<void>;
};

export const openStandby = (url: string): Standby => {
  const connections = new PostgresConnections(url);
  const sql = postgresSql(
    (query) => connections.alone(query),
    (work) => within(connections, (opened) => work((query) => opened.query(query))),
  );
  return {
    add: (updates, now) =>
      within(connections, async (opened) => {
        const ask = opened.query.bind(opened);
        await hotInbox(postgresSql(ask, (rows) => rows(ask))).add(updates, now);
        await opened.query({ text: `NOTIFY ${NEWS}` });
      }),
    isAnyDue: async (now) => {
      const dueAt = await sendingStore(sql).nextDueAt();
      return dueAt !== null && dueAt <= now;
    },
    depths: (now) => queueStore(sql).depths(now),
    word: (key) => installationStore(sql).get(key),
    close: () => connections.pool.end(),
  };
};
