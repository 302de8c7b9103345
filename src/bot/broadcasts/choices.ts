import {
  audienceRoles,
  handInStates,
  NO_CLUSTER,
  type Audience,
  type AudienceGroup,
  type AudienceRole,
  type HandInState,
} from '../../core/broadcasts/audience.ts';
import type { Broadcast } from '../../core/broadcasts/broadcast.ts';
import {
  groupAt,
  toggled,
  withGroup,
  type AudiencePlace,
} from '../../core/broadcasts/change-audience.ts';
import type { ClusterId, MilestoneId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { countTags } from '../../core/units/tags.ts';
import { presentUnitTypes, type UnitType } from '../../core/units/unit.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import type { BotContext, Request } from '../kit/request.ts';

/** One condition of a group. */
export type Choice =
  | { kind: 'types'; value: UnitType }
  | { kind: 'clusters'; value: ClusterId }
  | { kind: 'roles'; value: AudienceRole }
  | { kind: 'tags'; value: string }
  | { kind: 'handin'; milestoneId: MilestoneId; state: HandInState };

/** Of what kind; states are those of one milestone. */
export type Chosen =
  | { kind: Exclude<Choice['kind'], 'handin'> }
  | { kind: 'handin'; milestoneId: MilestoneId };

type Offered = { label: TextRef; data: ButtonData; isOn: boolean; value: string };

const plain = (label: string): TextRef => say('button-unit', { name: label });

/** Everything that can be chosen, with what is. */
export const choicesOf = async (
  { request }: BotContext,
  { broadcast: { id, revision, audience }, place }: { broadcast: Broadcast; place: AudiencePlace },
  chosen: Chosen,
): Promise<Offered[]> => {
  const { broadcasts } = buttons;
  const group = groupAt(audience, place);
  const at = { id, revision, place };
  switch (chosen.kind) {
    case 'types':
      return presentUnitTypes.map((type) => ({
        label: say(`units-type-${dashed(type)}`),
        data: broadcasts.setType.to({ ...at, kind: 'types', value: type }),
        value: type,
        isOn: group.unitTypes?.includes(type) ?? false,
      }));
    case 'clusters':
      return (await clusterChoices(request)).map(({ label, value }) => ({
        label,
        data: broadcasts.setCluster.to({ ...at, kind: 'clusters', value }),
        value,
        isOn: group.clusterIds?.includes(value) ?? false,
      }));
    case 'roles':
      return audienceRoles.map((role) => ({
        label: say(`broadcast-role-${dashed(role)}`),
        data: broadcasts.setRole.to({ ...at, kind: 'roles', value: role }),
        value: role,
        isOn: group.roles?.includes(role) ?? false,
      }));
    case 'tags':
      return countTags(await request.stores.units.tags())
        .filter(({ tag }) => Buffer.byteLength(searchKey(tag)) <= LONGEST_TAG)
        .map(({ tag }) => ({
          label: plain(tag),
          data: broadcasts.setTag.to({ ...at, value: searchKey(tag) }),
          value: searchKey(tag),
          isOn: group.tags?.includes(searchKey(tag)) ?? false,
        }));
    case 'handin': {
      const { milestoneId } = chosen;
      const milestone = await request.stores.milestones.byId(milestoneId);
      return (milestone ? handInStates : []).map((state) => ({
        label: say(`broadcast-choice-${state}`),
        data: broadcasts.setHandIn.to({ ...at, ...chosen, state }),
        value: state,
        isOn: group.handIn?.milestoneId === milestoneId && group.handIn?.state === state,
      }));
    }
  }
};

/** By name; last, where there are clusters at all, the units that are in none. */
const clusterChoices = async ({
  stores,
}: Request): Promise<{ label: TextRef; value: ClusterId }[]> => {
  const clusters = byName(await stores.units.clusters()).map((cluster) => ({
    label: plain(shortClusterName(cluster)),
    value: cluster.id,
  }));
  return clusters.length === 0
    ? []
    : [...clusters, { label: say('broadcast-no-cluster'), value: NO_CLUSTER }];
};

/** What is left of Telegram's 64 bytes beside the prefix, the broadcast, any revision and the place. */
const LONGEST_TAG = 32;

/** The audience after a press on a condition, which takes it away again where it was there. */
export const withChoice = (audience: Audience, place: AudiencePlace, choice: Choice): Audience => {
  const group = groupAt(audience, place);
  return withGroup(audience, place, withoutEmpty({ ...group, ...chosenIn(group, choice) }));
};

type Toggled = { [Key in keyof AudienceGroup]: AudienceGroup[Key] | undefined };

const chosenIn = (group: AudienceGroup, choice: Choice): Toggled => {
  switch (choice.kind) {
    case 'types':
      return { unitTypes: toggled(group.unitTypes, choice.value) };
    case 'clusters':
      return { clusterIds: toggled(group.clusterIds, choice.value) };
    case 'roles':
      return { roles: toggled(group.roles, choice.value) };
    case 'tags':
      return { tags: toggled(group.tags, choice.value) };
    case 'handin': {
      const { milestoneId, state } = choice;
      const { handIn } = group;
      const isSame = handIn?.milestoneId === milestoneId && handIn.state === state;
      return { handIn: isSame ? undefined : { milestoneId, state } };
    }
  }
};

const withoutEmpty = (group: Toggled): AudienceGroup =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined));
