import {
  type Content,
  type Facts,
  type Form,
  type Notes,
  type ToldList,
  withdrawnForm,
} from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Hash } from '../shared/hash.ts';
import type { UnitId } from '../shared/ids.ts';
import { lastYearOf, type Period, yearOfPeriod } from '../shared/period.ts';
import type { Random } from '../shared/random.ts';
import type { TextRef } from '../shared/text-ref.ts';
import { withPredecessors } from '../units/successors.ts';
import type { UnitStore } from '../units/unit-store.ts';
import type { CityTarget, CityTargetStore } from './city-target.ts';
import {
  type ClusterPapers,
  type ClusterStores,
  type ClusterWanted,
  loadClusterPapers,
  noClusterPapers,
} from './cluster-papers.ts';
import type { DraftKey } from './draft.ts';
import type { FormPeriod, Submission, SubmissionStore } from './submission.ts';

export type FoundFacts =
  | { type: 'facts'; facts: Facts }
  /** This must be handed in first. */
  | { type: 'lacking'; needs: FormPeriod };

/** How a form is filled from what the unit has handed in before. */
export type FactsSource = {
  wanted(period: Period): readonly FormPeriod[];
  /** What it is filled from of the unit's cluster; absent: nothing. */
  ofCluster?: ClusterWanted;
  /** It is filled from what the unit was given. */
  ofAwards?: true;
  /** Whether the city's targets for the year, or the years, are offered in it. */
  ofCity?: true;
  /** `found` are the newest versions of what is wanted, as far as there are any. */
  read(found: readonly Submission[], period: Period, around?: Around): FoundFacts;
};

/** What a form has to say of what is handed in with it, by the rules of a day and what the unit was given. */
export type NotesSource = (content: Content, on: NotesOn) => Notes;

export type NotesOn = {
  day: CalendarDate;
  unitKind?: string;
  /** What the registry has of whoever is named, by the search key of their name. */
  awards?: Readonly<Record<string, string>> | undefined;
};

/** What the registry of awards has; `person` is null where the unit itself was given it. */
export type KnownAward = {
  person: string | null;
  code: string | null;
  title: string;
  year: number;
  decision: string | null;
};

/** Where that is read. */
export type AwardsOfUnits = { ofUnits(unitIds: readonly UnitId[]): Promise<KnownAward[]> };

/** What is known beside the unit's own papers. */
export type Around = {
  cluster: ClusterPapers;
  today: CalendarDate;
  awards?: readonly KnownAward[];
  unitName?: string | undefined;
  cityTargets?: readonly CityTarget[];
};

/** What filling in and handing in needs beside stores. */
export type FormPorts = {
  forms: ReadonlyMap<string, Form>;
  /** By form id; most forms are filled from nothing. */
  facts: ReadonlyMap<string, FactsSource>;
  /** By form id; most forms have nothing to say of themselves. */
  notes: ReadonlyMap<string, NotesSource>;
  /** By form id, what is said of a list of a content in place of its plain answers. */
  told: ReadonlyMap<string, (content: Content) => ToldList | undefined>;
  random: Random;
  hash: Hash;
  /** The words of a text in every language: a typed label counts as a press. */
  wordings: (ref: TextRef) => readonly string[];
};

/** The form to be filled in; undefined when it is asked for no more. */
export const findForm = (ports: Pick<FormPorts, 'forms'>, formId: string): Form | undefined =>
  ports.forms.get(formId);

/** To read by what was answered: what was asked of the program's earlier versions stays readable. */
export const formToRead = (ports: Pick<FormPorts, 'forms'>, formId: string): Form =>
  findForm(ports, formId) ?? withdrawnForm(formId);

export type FactsStores = AroundStores & { submissions: Pick<SubmissionStore, 'newestOf'> };

export type AroundStores = ClusterStores & {
  awards: AwardsOfUnits;
  units: Pick<UnitStore, 'successions'>;
  cityTargets: Pick<CityTargetStore, 'ofYear'>;
};

/**
 * What the unit's draft is filled from; undefined when its form is filled from nothing. One read, or a few of
 * what is filled from a cluster.
 */
export const factsFor = async (
  stores: FactsStores,
  ports: FormPorts,
  { unitId, formId, period, today }: DraftKey & { today: CalendarDate },
): Promise<FoundFacts | undefined> => {
  const source = ports.facts.get(formId);
  if (!source) return undefined;
  const found = await stores.submissions.newestOf(unitId, source.wanted(period));
  return source.read(found, period, await aroundOf(stores, source, { unitId, period, today }));
};

/** No read for what is filled from no cluster and from no awards. */
export const aroundOf = async (
  stores: AroundStores,
  { ofCluster, ofAwards, ofCity }: FactsSource,
  { today, ...key }: Pick<DraftKey, 'unitId' | 'period'> & { today: CalendarDate },
): Promise<Around> => ({
  today,
  cityTargets: ofCity ? await cityTargetsOf(stores, key.period) : [],
  cluster: ofCluster ? await loadClusterPapers(stores, ofCluster, key) : noClusterPapers,
  ...(ofAwards ? await awardsOf(stores, key.unitId) : {}),
});

const cityTargetsOf = async (
  { cityTargets }: AroundStores,
  period: Period,
): Promise<CityTarget[]> => {
  const found: CityTarget[] = [];
  for (let year = yearOfPeriod(period); year <= lastYearOf(period); year += 1)
    found.push(...(await cityTargets.ofYear(year)));
  return found;
};

const awardsOf = async (
  { awards, units }: AroundStores,
  unitId: UnitId,
): Promise<Pick<Around, 'awards' | 'unitName'>> => {
  const [unit] = await units.byIds([unitId]);
  const unitIds = await withPredecessors(units, unitId);
  return { awards: await awards.ofUnits(unitIds), unitName: unit?.name };
};
