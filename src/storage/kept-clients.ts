import type { Adapter, AdapterFactory } from './adapter.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';

/** A client of Prisma's for one open database, and for another one once it is disconnected. */
export type LentClient = { readonly client: PrismaClient; disconnect: () => Promise<void> };

/** Connected once and for all, to whatever is open. */
type KeptClient = {
  readonly client: PrismaClient;
  readonly provider: Adapter['provider'];
  opened: Adapter | undefined;
};

/** Makes clients for one kind of database; another one's is loaded only where it is needed. */
export type ClientMaker = new (options: Prisma.PrismaClientOptions) => PrismaClient;

type TransactionLimits = { maxWait: number; timeout: number };

/** Whoever has one of these has closed its database. */
const free: KeptClient[] = [];

/**
 * Connects a client of Prisma's. One whose database was closed comes first: it keeps its compiler and what it
 * has worked out about queries, which takes 60 ms of each start that comes after another in a process.
 *
 * @throws when the database cannot be opened
 */
export const connectClient = async (
  adapter: AdapterFactory,
  limits: TransactionLimits,
  Client: ClientMaker = PrismaClient,
): Promise<LentClient> => {
  const opened = await adapter.connect();
  const kept = takeFree(adapter.provider) ?? newClient(adapter, limits, Client);
  kept.opened = opened;
  let isLent = true;
  return {
    client: kept.client,
    disconnect: async () => {
      if (!isLent) return;
      isLent = false;
      kept.opened = undefined;
      await opened.dispose();
      free.push(kept);
    },
  };
};

const takeFree = (provider: Adapter['provider']): KeptClient | undefined => {
  const at = free.findIndex((one) => one.provider === provider);
  return at === -1 ? undefined : free.splice(at, 1)[0];
};

const newClient = (
  { provider, adapterName }: AdapterFactory,
  limits: TransactionLimits,
  Client: ClientMaker,
): KeptClient => {
  const kept: KeptClient = {
    provider,
    opened: undefined,
    client: new Client({
      adapter: { provider, adapterName, connect: () => Promise.resolve(lending) },
      // Longer error texts quote the arguments of the failed call, which are people's data.
      errorFormat: 'minimal',
      transactionOptions: limits,
    }),
  };
  const opened = (): Adapter => {
    if (kept.opened) return kept.opened;
    throw new Error('The database is closed');
  };
  const lending: Adapter = {
    provider,
    adapterName,
    queryRaw: async (query) => opened().queryRaw(query),
    executeRaw: async (query) => opened().executeRaw(query),
    executeScript: async (script) => opened().executeScript(script),
    startTransaction: async (isolationLevel) => opened().startTransaction(isolationLevel),
    // Whoever lends it closes what is open.
    dispose: () => Promise.resolve(),
  };
  return kept;
};
