import {
  audienceRoles,
  handInStates,
  type Audience,
  type AudienceGroup,
} from '../../core/broadcasts/audience.ts';
import {
  groupAt,
  toggled,
  withGroup,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import { asId, type ClusterId, type MilestoneId, type UnitId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { countTags } from '../../core/units/tags.ts';
import { unitTypes } from '../../core/units/unit.ts';
import { shortClusterName } from '../board/unit-cluster.ts';
import type { BotContext } from '../kit/request.ts';

/** Conditions whose values are chosen from a list of buttons. */
export const choiceKinds = ['types', 'clusters', 'roles', 'tags', 'handin'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** States are those of one milestone. */
export type Chosen = { kind: ChoiceKind; milestoneId?: string | undefined };

type Choice = { label: TextRef; value: string; isOn: boolean };

const plain = (label: string): TextRef => say('button-unit', { name: label });

/** Everything that can be chosen, with what is. */
export const choicesOf = async (
  { request }: BotContext,
  group: AudienceGroup,
  { kind, milestoneId }: Chosen,
): Promise<Choice[]> => {
  switch (kind) {
    case 'types':
      return unitTypes.map((type) => ({
        label: say(`units-type-${dashed(type)}`),
        value: type,
        isOn: group.unitTypes?.includes(type) ?? false,
      }));
    case 'clusters':
      return byName(await request.stores.units.clusters()).map((cluster) => ({
        label: plain(shortClusterName(cluster)),
        value: cluster.id,
        isOn: group.clusterIds?.includes(cluster.id) ?? false,
      }));
    case 'roles':
      return audienceRoles.map((role) => ({
        label: say(`broadcast-role-${dashed(role)}`),
        value: role,
        isOn: group.roles?.includes(role) ?? false,
      }));
    case 'tags':
      return countTags(await request.stores.units.tags())
        .filter(({ tag }) => Buffer.byteLength(searchKey(tag)) <= LONGEST_TAG)
        .map(({ tag }) => ({
          label: plain(tag),
          value: searchKey(tag),
          isOn: group.tags?.includes(searchKey(tag)) ?? false,
        }));
    case 'handin':
      return handInStates.map((state) => ({
        label: say(`broadcast-choice-${state}`),
        value: `${milestoneId}:${state}`,
        isOn: group.handIn?.milestoneId === milestoneId && group.handIn?.state === state,
      }));
  }
};

/** What is left of Telegram's 64 bytes beside the prefix, the broadcast and the place. */
const LONGEST_TAG = 32;

/** The audience after a press on a value, as it stands in the button. */
export const withChoice = (
  audience: Audience,
  place: AudiencePlace,
  [kind = '', value = '', state = '']: readonly string[],
): Audience => {
  if (kind === 'all') return { ...audience, to: [{}] };
  const group = groupAt(audience, place);
  const isSame = group.handIn?.milestoneId === value && group.handIn.state === state;
  const known = handInStates.find((candidate) => candidate === state);
  const next: Record<string, () => AudienceGroup> = {
    types: () => ({ ...group, ...given('unitTypes', toggled(group.unitTypes, asType(value))) }),
    clusters: () => ({
      ...group,
      ...given('clusterIds', toggled(group.clusterIds, asId<ClusterId>(value))),
    }),
    roles: () => ({ ...group, ...given('roles', toggled(group.roles, asRole(value))) }),
    tags: () => ({ ...group, ...given('tags', toggled(group.tags, value)) }),
    handin: () => ({
      ...group,
      ...given(
        'handIn',
        isSame || !known ? undefined : { milestoneId: asId<MilestoneId>(value), state: known },
      ),
    }),
    unit: () => ({
      ...group,
      unitIds: [...new Set([...(group.unitIds ?? []), asId<UnitId>(value)])],
    }),
  };
  const written = next[kind]?.() ?? group;
  return withGroup(audience, place, withoutEmpty(written));
};

const given = <Key extends keyof AudienceGroup>(key: Key, value: AudienceGroup[Key] | undefined) =>
  ({ [key]: value }) as Pick<AudienceGroup, Key>;

const withoutEmpty = (group: AudienceGroup): AudienceGroup =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));

const asType = (text: string) => unitTypes.find((type) => type === text) ?? 'commune';
const asRole = (text: string) => audienceRoles.find((role) => role === text) ?? 'contact';
