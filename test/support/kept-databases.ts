import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { isOnPostgres } from './database-url.ts';

/** What a story leaves is weighed by `test/bench/room.ts`, which says where it is kept; nothing is otherwise. */
export const keepDatabase = (file: string): void => {
  const folder = process.env['KEPT_DATABASES'];
  if (folder !== undefined && !isOnPostgres) cpSync(file, join(folder, `${randomUUID()}.db`));
};
