import type { InstallationStore } from '../core/shared/installation-store.ts';

/** Stands in a database that a city is being copied to, for as long as the copy is not whole. */
export const COPYING = 'copying';

/** The bot whose answers a database holds; `kind` keeps sandbox and city apart. */
export type DatabaseOwner = { kind: 'sandbox' | 'telegram'; botId: number };

/**
 * Writes down at the first start whose database this is.
 *
 * @throws when it is another one's: its people could not be written to
 */
export const claimDatabase = async (
  installation: InstallationStore,
  { kind, botId }: DatabaseOwner,
): Promise<void> => {
  if ((await installation.get(COPYING)) !== null)
    throw new Error('this database holds a city only by half: type `db copy FROM TO` again');
  const owner = `${kind}:${botId}`;
  const claimed = await installation.get('owner');
  if (claimed === null) await installation.set('owner', owner);
  else if (claimed !== owner)
    throw new Error(
      `this database belongs to the bot "${claimed}", not to "${owner}": set DATABASE_URL to another file`,
    );
};
