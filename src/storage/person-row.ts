import type { Person } from '../core/people/person.ts';
import { asId, asTelegramId } from '../core/shared/ids.ts';
import { asInstant } from '../core/shared/instant.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import type { Person as PersonRow } from './generated/client.ts';
import type { Stored } from './row-values.ts';

export const toPerson = (row: Stored<PersonRow>): Person => ({
  id: asId(row.id),
  telegramId: asTelegramId(row.telegramId),
  fullName: row.fullName,
  position: row.position,
  language: row.language,
  activeDraftId: row.activeDraftId === null ? null : asId(row.activeDraftId),
  createdAt: asInstant(row.createdAt),
});

/** Without what `noteShown` and `noteHeard` write. */
export const toRow = (
  person: Person,
): Omit<PersonRow, 'shownType' | 'shownId' | 'shownAt' | 'heardAt'> => ({
  ...person,
  telegramId: BigInt(person.telegramId),
  createdAt: BigInt(person.createdAt),
  search: searchKey(`${person.fullName} ${person.position}`),
});
