import { say, type TextRef } from '../shared/text-ref.ts';
import type { Cluster } from './cluster.ts';

/** `Cụm 2` for `Cụm thi đua số 2`, so that three fit beside one another. */
export const shortClusterName = ({ name }: Pick<Cluster, 'name'>): string =>
  name.replace(/ thi đua số /iu, ' ');

/** What units are listed under; null stands for those that are in no cluster. */
export const nameOfCluster = (cluster: Cluster | null): string | TextRef =>
  cluster?.name ?? say('no-cluster');

/** The same as it stands on buttons and in pictures. */
export const shortNameOfCluster = (cluster: Cluster | null): string | TextRef =>
  cluster ? shortClusterName(cluster) : say('no-cluster');
