import type { AuditLog } from '../audit/audit-log.ts';
import { loadYear } from '../reports/load-year.ts';
import type { ClusterId, PersonId } from '../shared/ids.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { loadRanking, type RankedCluster, type RankingStores } from './cluster-ranking.ts';
import type { RankingWeights } from './ranking-weights.ts';

/** A cluster as the Board has published it; what comes later changes nothing of that. */
export type PublishedCluster = Pick<
  RankedCluster,
  'place' | 'points' | 'selfScore' | 'checked' | 'scored' | 'onTime'
> & { clusterId: ClusterId; name: string };

export type PublishedRanking = {
  at: Instant;
  weights: RankingWeights;
  clusters: readonly PublishedCluster[];
};

/** `asked`: it is drawn up as soon as nobody has to wait for it. */
export type Publication =
  | { type: 'none' }
  | { type: 'asked' }
  | { type: 'published'; ranking: PublishedRanking };

type Stores = { installation: InstallationStore; audit: AuditLog };
type Decision = { year: number; by: PersonId };

const WANTED = 'ranking-wanted';
const keyOf = (year: number): string => `ranking-${year}`;

/** Whether units may see the places of their clusters in that year. */
export const publicationOf = async (
  installation: Pick<InstallationStore, 'get'>,
  year: number,
): Promise<Publication> => {
  const kept = await installation.get(keyOf(year));
  if (kept) return { type: 'published', ranking: JSON.parse(kept) as PublishedRanking };
  return (await installation.get(WANTED)) === String(year) ? { type: 'asked' } : { type: 'none' };
};

/** The Board publishes it as it stands; the city is looked at by {@link publishWanted}. */
export const askToPublish = async (
  { installation, audit }: Stores,
  { year, by }: Decision,
  now: Instant,
): Promise<void> => {
  await installation.set(WANTED, String(year));
  await audit.record({
    at: now,
    actor: by,
    action: 'ranking-published',
    subject: `year:${year}`,
    details: { year },
  });
};

/** From now on it is the Board's alone again. */
export const withdrawRanking = async (
  { installation, audit }: Stores,
  { year, by }: Decision,
  now: Instant,
): Promise<void> => {
  await installation.set(keyOf(year), '');
  if ((await installation.get(WANTED)) === String(year)) await installation.set(WANTED, '');
  await audit.record({
    at: now,
    actor: by,
    action: 'ranking-withdrawn',
    subject: `year:${year}`,
    details: { year },
  });
};

type CityStores = RankingStores & { installation: InstallationStore };

export type PublishPorts = {
  look<Found>(work: (stores: CityStores) => Promise<Found>): Promise<Found>;
  transact<Found>(
    work: (stores: Pick<CityStores, 'installation'>) => Promise<Found>,
  ): Promise<Found>;
  now(): Instant;
  forms: FormPorts['forms'];
  weights: RankingWeights;
};

/** Draws up what the Board has asked to publish: looked at without a transaction, kept in a short one. */
export const publishWanted = async (ports: PublishPorts): Promise<void> => {
  const wanted = await ports.look(({ installation }) => installation.get(WANTED));
  if (!wanted) return;
  const year = Number(wanted);
  const { weights } = ports;
  const now = ports.now();
  const ranked = await ports.look(async (stores) => {
    const seen = await loadYear(stores, ports, { year, now, scope: 'all' });
    return loadRanking(stores, seen, { now, weights });
  });
  const ranking: PublishedRanking = { at: now, weights, clusters: ranked.map(published) };
  await ports.transact(async ({ installation }) => {
    if ((await installation.get(WANTED)) !== wanted) return;
    await installation.set(keyOf(year), JSON.stringify(ranking));
    await installation.set(WANTED, '');
  });
};

const published = (one: RankedCluster): PublishedCluster => ({
  clusterId: one.cluster.id,
  name: one.cluster.name,
  place: one.place,
  points: one.points,
  selfScore: one.selfScore,
  checked: one.checked,
  scored: one.scored,
  onTime: one.onTime,
});
