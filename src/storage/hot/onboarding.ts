import type { TelegramId } from '../../core/shared/ids.ts';
import type { Onboarding } from '../generated/client.ts';
import type { Stored } from '../row-values.ts';
import type { Sql } from './sql.ts';

/** Asked with every update of somebody who is not known yet. */
export const onboardingOf = async (
  sql: Sql,
  telegramId: TelegramId,
): Promise<Stored<Onboarding> | undefined> => {
  const [row] = await sql.rows<Onboarding>`
    SELECT * FROM "Onboarding" WHERE "telegramId" = ${telegramId}`;
  return row;
};
