import {
  audienceRoles,
  handInStates,
  type Audience,
  type AudienceGroup,
  type HandInState,
} from '../core/broadcasts/audience.ts';
import type { Broadcast } from '../core/broadcasts/broadcast.ts';
import {
  freePlace,
  groupAt,
  readPlace,
  toggled,
  withGroup,
  withoutGroup,
  writePlace,
  type AudiencePlace,
} from '../core/broadcasts/change-audience.ts';
import { changeBroadcast } from '../core/broadcasts/change-broadcast.ts';
import { loadAudience } from '../core/broadcasts/load-audience.ts';
import type { KnownPerson } from '../core/people/person.ts';
import { asId, type ClusterId, type MilestoneId, type UnitId } from '../core/shared/ids.ts';
import { say, type TextRef } from '../core/shared/text-ref.ts';
import { searchKey } from '../core/shared/vietnamese-text.ts';
import { countTags } from '../core/units/tags.ts';
import { unitTypes } from '../core/units/unit.ts';
import { editableBroadcast, toCard } from './broadcast-card.ts';
import { askList, listFeature } from './broadcast-list.ts';
import { handInMilestones } from './broadcast-milestones.ts';
import { audienceLines, milestoneName } from './broadcast-words.ts';
import { dataParts, feature, forAdmins, type Feature } from './feature.ts';
import { refuse, show, type BotContext, type MessageButton } from './turn.ts';
import { shortClusterName } from './unit-cluster.ts';

/** Whom a broadcast is for: groups of people, and groups that are left out. */
export const broadcastAudienceFeature = (): Feature => {
  const audience = feature();
  audience.callbackQuery(
    /^tb:a:/,
    forAdmins(async (ctx) => {
      const broadcast = await editableBroadcast(ctx);
      if (broadcast) await showAudience(ctx, broadcast);
    }),
  );
  audience.callbackQuery(/^tb:ak:/, forAdmins(showKinds));
  audience.callbackQuery(/^tb:av:/, forAdmins(showValues));
  audience.callbackQuery(/^tb:as:/, forAdmins(setValue));
  audience.callbackQuery(/^tb:ad:/, forAdmins(drop));
  audience.use(listFeature(showAudience));
  return audience;
};

const showAudience = async (ctx: BotContext, broadcast: Broadcast): Promise<void> => {
  const { turn } = ctx;
  const { audience, id, revision } = broadcast;
  const { members, units } = await loadAudience(turn.stores, turn.ports.forms, {
    audience,
    now: turn.now,
  });
  const groupButton = (place: AudiencePlace): MessageButton[] => [
    {
      label: say(`broadcast-button-group-${place.side}`, { at: place.at + 1 }),
      data: `tb:ak:${id}:${writePlace(place)}`,
    },
    {
      label: say('broadcast-button-drop-group'),
      data: `tb:ad:${id}:${revision}:${writePlace(place)}`,
    },
  ];
  const adding = (['to', 'except'] as const).flatMap((side) => {
    const place = freePlace(audience, side);
    const isOffered = place && (side === 'to' || audience.to.length > 0);
    const label = say(`broadcast-button-add-${side}`);
    return isOffered ? [{ label, data: `tb:ak:${id}:${writePlace(place)}` }] : [];
  });
  show(
    ctx,
    [
      say('broadcast-audience-heading', { number: broadcast.number }),
      'blank',
      ...(await audienceLines(turn, audience)),
      'blank',
      say('broadcast-audience-count', { units: units.length, people: members.length }),
      say('broadcast-audience-how'),
    ],
    [
      ...audience.to.map((_, at) => groupButton({ side: 'to', at })),
      ...audience.except.map((_, at) => groupButton({ side: 'except', at })),
      adding,
      [toCard(broadcast)],
    ].filter((row) => row.length > 0),
  );
};

const kinds = ['types', 'clusters', 'roles', 'tags', 'handin', 'list'] as const;
type Kind = (typeof kinds)[number];

type Placed = { broadcast: Broadcast; place: AudiencePlace };

const placed = async (ctx: BotContext, at: number, revision?: string): Promise<Placed | null> => {
  const broadcast = await editableBroadcast(ctx, revision);
  const place = readPlace(dataParts(ctx)[at] ?? '');
  if (broadcast && !place) refuse(ctx, 'button-outdated');
  return broadcast && place ? { broadcast, place } : null;
};

const showKinds = async (ctx: BotContext): Promise<void> => {
  const found = await placed(ctx, 2);
  if (!found) return;
  const { broadcast, place } = found;
  const { id, revision } = broadcast;
  const at = writePlace(place);
  const everybody: MessageButton = {
    label: say('broadcast-button-everybody'),
    data: `tb:as:${id}:${revision}:${at}:all`,
  };
  const isNew = broadcast.audience[place.side].length === place.at;
  const buttons = kinds.map((kind): MessageButton => ({
    label: say(`broadcast-button-by-${kind}`),
    data: `tb:av:${id}:${at}:${kind}`,
  }));
  show(
    ctx,
    [
      say(`broadcast-kinds-${place.side}`),
      ...(isNew ? [] : [say('broadcast-kinds-narrow')]),
      'blank',
      ...(await audienceLines(ctx.turn, onlyGroup(broadcast.audience, place))),
    ],
    [
      ...(isNew && place.side === 'to' ? [[everybody]] : []),
      ...inPairs(buttons),
      [{ label: say('broadcast-button-to-audience'), data: `tb:a:${id}` }],
    ],
  );
};

/** The group at hand as if it were all there is. */
const onlyGroup = (audience: Audience, place: AudiencePlace): Audience => ({
  to: audience[place.side].slice(place.at, place.at + 1),
  except: [],
});

const inPairs = (buttons: readonly MessageButton[]): MessageButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / 2) }, (_, at) =>
    buttons.slice(at * 2, at * 2 + 2),
  );

type Choice = { label: TextRef; value: string; isOn: boolean };

const showValues = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const found = await placed(ctx, 2);
  const kind = kinds.find((candidate) => candidate === dataParts(ctx)[3]);
  if (!found || !kind) return;
  if (kind === 'list') return askList(ctx, by, { id: found.broadcast.id, place: found.place });
  await offerValues(ctx, found, kind);
};

const offerValues = async (
  ctx: BotContext,
  { broadcast, place }: Placed,
  kind: Exclude<Kind, 'list'>,
): Promise<void> => {
  const { id, revision, audience } = broadcast;
  const at = writePlace(place);
  const choices = await choicesOf(ctx, groupAt(audience, place), kind);
  const buttons = choices.map(({ label, value, isOn }): MessageButton => ({
    label: say(isOn ? 'broadcast-choice-on' : 'broadcast-choice-off', { label }),
    data: `tb:as:${id}:${revision}:${at}:${kind}:${value}`,
  }));
  show(
    ctx,
    [
      say(choices.length === 0 ? `broadcast-no-${kind}` : `broadcast-choose-${kind}`),
      'blank',
      ...(await audienceLines(ctx.turn, onlyGroup(audience, place))),
    ],
    [
      ...(kind === 'clusters' || kind === 'tags' ? inPairs(buttons) : buttons.map((one) => [one])),
      [
        { label: say('broadcast-button-narrow'), data: `tb:ak:${id}:${at}` },
        { label: say('broadcast-button-chosen'), data: `tb:a:${id}`, style: 'primary' },
      ],
    ],
  );
};

const plain = (label: string): TextRef => say('button-unit', { name: label });

const choicesOf = async (
  { turn }: BotContext,
  group: AudienceGroup,
  kind: Exclude<Kind, 'list'>,
): Promise<Choice[]> => {
  switch (kind) {
    case 'types':
      return unitTypes.map((type) => ({
        label: say(`units-type-${type.replaceAll('_', '-')}`),
        value: type,
        isOn: group.unitTypes?.includes(type) ?? false,
      }));
    case 'clusters':
      return byName(await turn.stores.units.clusters()).map((cluster) => ({
        label: plain(shortClusterName(cluster)),
        value: cluster.id,
        isOn: group.clusterIds?.includes(cluster.id) ?? false,
      }));
    case 'roles':
      return audienceRoles.map((role) => ({
        label: say(`broadcast-role-${role.replaceAll('_', '-')}`),
        value: role,
        isOn: group.roles?.includes(role) ?? false,
      }));
    case 'tags':
      return countTags(await turn.stores.units.tags())
        .filter(({ tag }) => Buffer.byteLength(searchKey(tag)) <= LONGEST_TAG)
        .map(({ tag }) => ({
          label: plain(tag),
          value: searchKey(tag),
          isOn: group.tags?.includes(searchKey(tag)) ?? false,
        }));
    case 'handin':
      return (await handInMilestones(turn)).flatMap((milestone) =>
        offeredStates.map((state) => ({
          label: say(`broadcast-hand-in-${state}`, { milestone: milestoneName(turn, milestone) }),
          value: `${milestone.id}:${state}`,
          isOn: group.handIn?.milestoneId === milestone.id && group.handIn.state === state,
        })),
      );
  }
};

const offeredStates = ['not-submitted', 'submitted'] as const satisfies readonly HandInState[];

/** What is left of Telegram's 64 bytes beside the prefix, the broadcast and the place. */
const LONGEST_TAG = 32;

const collator = new Intl.Collator('vi', { numeric: true });
const byName = <Item extends { name: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => collator.compare(one.name, other.name));

const setValue = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, , revision, , kind = '', ...value] = dataParts(ctx);
  // A unit of a pasted list is added, however often the screen has changed since.
  const found = await placed(ctx, 3, kind === 'unit' ? undefined : revision);
  if (!found) return;
  const { place } = found;
  const outcome = await changeBroadcast(
    ctx.turn.stores,
    {
      id: found.broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: changed(audience, place, [kind, ...value]) }),
    },
    ctx.turn.now,
  );
  if (outcome.type !== 'changed') return refuse(ctx, 'broadcast-begun-already');
  const known = kinds.find((candidate) => candidate === kind);
  if (!known || known === 'list') return showAudience(ctx, outcome.broadcast);
  // When the last condition of a group went, the group has gone with it.
  await offerValues(ctx, { broadcast: outcome.broadcast, place }, known);
};

const changed = (
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

const drop = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const found = await placed(ctx, 3, dataParts(ctx)[2]);
  if (!found) return;
  const outcome = await changeBroadcast(
    ctx.turn.stores,
    {
      id: found.broadcast.id,
      by: by.person.id,
      change: ({ audience }) => ({ audience: withoutGroup(audience, found.place) }),
    },
    ctx.turn.now,
  );
  if (outcome.type === 'changed') await showAudience(ctx, outcome.broadcast);
};
