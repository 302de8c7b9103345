import { loadObligations, type ObligationStores } from '../obligations/load-obligations.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { BroadcastId, MilestoneId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { FormPorts } from '../submissions/form-ports.ts';
import { leadUnitsOn } from '../units/cluster-lead.ts';
import { clustersBy, clusterYears } from '../units/clusters-of-unit.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { isOpen } from '../units/unit.ts';
import {
  type Addressee,
  type Audience,
  type AudienceFacts,
  type AudienceGroup,
  type HandInState,
  resolveAudience,
  type ResolvedAudience,
  type UnitFacts,
} from './audience.ts';
import type {
  AcknowledgementStore,
  AudienceSource,
  BroadcastRecipientStore,
} from './broadcast-store.ts';

export type AudienceStores = ObligationStores & {
  units: UnitStore;
  audience: AudienceSource;
  broadcastRecipients: BroadcastRecipientStore;
  acknowledgements: AcknowledgementStore;
};

/** Who gets it as things stand now; every kind of fact is read once, however many people there are. */
export const loadAudience = async (
  stores: AudienceStores,
  forms: FormPorts,
  { audience, now }: { audience: Audience; now: Instant },
): Promise<ResolvedAudience> => {
  const groups = [...audience.to, ...audience.except];
  const facts: AudienceFacts = {
    units: await loadUnits(stores, now),
    board: await stores.audience.board(),
    handIns: await loadHandIns(stores, forms, { groups, now }),
    silent: await loadSilent(stores, groups),
  };
  return resolveAudience(audience, facts);
};

const loadUnits = async (stores: AudienceStores, now: Instant): Promise<UnitFacts[]> => {
  const on = dateInHanoi(now);
  const memberships = await stores.units.memberships(clusterYears(on));
  const clustersOf = clustersBy(memberships, on);
  const leads = new Set([...leadUnitsOn(memberships, on).values()].flat());
  const tags = grouped(await stores.units.tags(), ({ unitId, tag }) => [unitId, searchKey(tag)]);
  const contacts = grouped<Contact, Addressee>(await stores.audience.contacts(), (one) => [
    one.unitId,
    one.addressee,
  ]);
  return (await stores.units.all())
    .filter((unit) => isOpen(unit, on))
    .map((unit) => ({
      unit,
      clusterId: clustersOf(unit.id)[0] ?? null,
      isLead: leads.has(unit.id),
      tags: tags.get(unit.id) ?? [],
      contacts: contacts.get(unit.id) ?? [],
    }));
};

type Contact = Awaited<ReturnType<AudienceSource['contacts']>>[number];

const grouped = <Item, Value>(
  items: readonly Item[],
  pairOf: (item: Item) => [UnitId, Value],
): Map<UnitId, Value[]> => {
  const found = new Map<UnitId, Value[]>();
  for (const item of items) {
    const [unitId, value] = pairOf(item);
    const values = found.get(unitId) ?? [];
    values.push(value);
    found.set(unitId, values);
  }
  return found;
};

/** What is waived or came on paper is not waited for any more. */
const loadHandIns = async (
  stores: AudienceStores,
  forms: FormPorts,
  { groups, now }: { groups: readonly AudienceGroup[]; now: Instant },
): Promise<Map<MilestoneId, Map<UnitId, HandInState>>> => {
  const milestoneIds = [...new Set(groups.flatMap(({ handIn }) => handIn?.milestoneId ?? []))];
  const found = new Map<MilestoneId, Map<UnitId, HandInState>>();
  if (milestoneIds.length === 0) return found;
  for (const { unit, milestone, state } of await loadObligations(stores, forms, {
    now,
    milestoneIds,
  })) {
    const states = found.get(milestone.id) ?? new Map<UnitId, HandInState>();
    const isOpenStill = state.type === 'not-begun' || state.type === 'drafting';
    states.set(unit.id, isOpenStill ? state.type : 'submitted');
    found.set(milestone.id, states);
  }
  return found;
};

const loadSilent = async (
  stores: AudienceStores,
  groups: readonly AudienceGroup[],
): Promise<Map<BroadcastId, ReadonlySet<UnitId>>> => {
  const silent = new Map<BroadcastId, ReadonlySet<UnitId>>();
  for (const id of new Set(groups.flatMap(({ silentOn }) => silentOn ?? []))) {
    const heard = new Set<string>((await stores.acknowledgements.of(id)).map(({ of }) => of));
    const asked = (await stores.broadcastRecipients.all(id)).flatMap(({ unitIds }) => unitIds);
    silent.set(id, new Set(asked.filter((unitId) => !heard.has(unitId))));
  }
  return silent;
};
