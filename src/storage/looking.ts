import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Prisma } from './generated/client.ts';
import type { Sql } from './hot/sql.ts';
import type { Within } from './stores.ts';

/** So long somebody who looks keeps the processor before others come in. */
const TURN_MS = 8;

/** Statements and Prisma's client for somebody who only reads, and lets others in between. */
export const looking = ({ tx, sql }: Pick<Within, 'tx' | 'sql'>): Pick<Within, 'tx' | 'sql'> => {
  let beganAt = performance.now();
  const letIn = async (): Promise<void> => {
    if (performance.now() - beganAt < TURN_MS) return;
    await nextTurn();
    beganAt = performance.now();
  };
  return { sql: readingSql(sql, letIn), tx: readingClient(tx, letIn) };
};

type LetIn = () => Promise<void>;

const readingSql = (statements: Sql, letIn: LetIn): Sql => ({
  rows: async (text, ...given) => {
    await letIn();
    return statements.rows(text, ...given);
  },
  write: refuse,
  writeRows: refuse,
});

const refuse = async (): Promise<never> => {
  throw new Error('who only looks writes nothing');
};

const READS = /^(?:find|count$|aggregate$|groupBy$)/;

const readingClient = (client: Prisma.TransactionClient, letIn: LetIn): Prisma.TransactionClient =>
  new Proxy(client, {
    get: (_client, model) => {
      const methods: unknown = Reflect.get(client, model);
      if (typeof methods !== 'object' || methods === null) return refuse;
      return new Proxy(methods, {
        get: (_methods, name) =>
          typeof name === 'string' && READS.test(name)
            ? async (...args: unknown[]) => {
                await letIn();
                return callOf(methods, name)(...args);
              }
            : refuse,
      });
    },
  });

const callOf = (methods: object, name: string): ((...args: unknown[]) => unknown) => {
  const method: unknown = Reflect.get(methods, name);
  if (typeof method !== 'function') throw new Error(`Prisma has no ${name} there`);
  return (...args) => Reflect.apply(method, methods, args) as unknown;
};
