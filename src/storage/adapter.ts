import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';

/** An open database, as Prisma's client speaks to it. */
export type Adapter = SqlDriverAdapter;

/** Opens it. */
export type AdapterFactory = {
  readonly provider: Adapter['provider'];
  readonly adapterName: string;
  connect(): Promise<Adapter>;
};
