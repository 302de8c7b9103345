import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

import { dateInHanoi, firstDayOf, yearOf } from '../../src/core/shared/calendar-date.ts';
import type { Hash } from '../../src/core/shared/hash.ts';
import { asTelegramId, type TelegramId } from '../../src/core/shared/ids.ts';
import { asInstant, type Instant } from '../../src/core/shared/instant.ts';
import type { Random } from '../../src/core/shared/random.ts';
import type { Stores } from '../../src/core/stores.ts';
import { importUnits } from '../../src/core/units/import-units.ts';
import type { UnitsTable } from '../../src/core/units/units-table.ts';
import { parseUnitsCsv } from '../../src/papers/units-csv.ts';
import { transactionsOf } from '../../src/storage/transactions.ts';
import { scratchFolder } from '../storage/scratch.ts';
import { openMigrated } from './migrated-database.ts';

export const hash: Hash = { sha256: (text) => createHash('sha256').update(text).digest('hex') };

/** Different at every call, the same in every run. */
const countingRandom = (): Random => {
  let calls = 0;
  return {
    token: (bits) =>
      createHash('sha512')
        .update(String((calls += 1)))
        .digest('base64url')
        .slice(0, Math.ceil(bits / 6)),
  };
};

export const NOW: Instant = asInstant(Date.UTC(2026, 10, 23, 2));

export const LAN: TelegramId = asTelegramId(5_000_000_001);
export const MINH: TelegramId = asTelegramId(5_000_000_002);

export const tableOf = (csv: string): UnitsTable => {
  const parsed = parseUnitsCsv(Buffer.from(csv));
  if ('refused' in parsed) throw new Error(parsed.refused.key);
  return parsed.table;
};

export const hanoiCsv = (): Buffer =>
  readFileSync(fileURLToPath(new URL('../../prisma/seed/hanoi-units.csv', import.meta.url)));

/** Those who are there when a story begins. */
const LONG_AGO = firstDayOf(yearOf(dateInHanoi(NOW)));

const fewUnits = `unit_code,name,unit_type,cluster,cluster_kind
P-LANG,Phường Láng,commune,Cụm thi đua số 2,cum
X-O-DIEN,Xã Ô Diên,commune,Cụm thi đua số 13,cum
SO-Y-TE,Sở Y tế,department,Khối tham mưu,khoi
`;

/** What verbs need, bound to one transaction. */
export type Needs = Stores & { random: Random; hash: Hash };

/** A migrated database of its own with three units; gone after the test. */
export const openPeopleWorld = async (csv = fewUnits) => {
  const url = `file:${join(scratchFolder(), 'city.db')}`;
  const database = await openMigrated(url);
  onTestFinished(() => database.close());
  const transactions = transactionsOf(database);
  const random = countingRandom();
  const run = <Result>(work: (needs: Needs) => Promise<Result>): Promise<Result> =>
    transactions.run((stores) => work({ ...stores, random, hash }));
  if (csv !== '')
    await run((needs) =>
      importUnits(needs, { table: tableOf(csv), by: 'system', opening: LONG_AGO }, NOW),
    );
  return { run, database };
};

export type PeopleWorld = Awaited<ReturnType<typeof openPeopleWorld>>;
