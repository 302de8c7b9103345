import type { MilestoneChanges } from '../../core/calendar/change-milestone.ts';
import { owingRoles, type Milestone, type Owes } from '../../core/calendar/milestone.ts';
import { loadObligations } from '../../core/obligations/load-obligations.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { asId, type ClusterId } from '../../core/shared/ids.ts';
import { compareNames } from '../../core/shared/name-order.ts';
import { dashed, say, type KeyTaking, type TextValue } from '../../core/shared/text-ref.ts';
import { calendarProfiles, unitTypes, type UnitType } from '../../core/units/unit.ts';
import { shortClusterName } from '../board/unit-cluster.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { refuse, show, wordsOf, type BotContext, type MessageButton } from '../kit/request.ts';
import { chosenMark, milestoneButton, milestoneById, milestoneData } from './data.ts';
import { edit } from './edit.ts';
import { unitTypeWords, whoWords } from './words.ts';

/** Which units owe a milestone: kinds, clusters, leads or all, calendar or school year. */
export const calendarWhoFeature = (): Feature => {
  const who = feature();
  who.callbackQuery(/^k:w:/, forAdmins(showPressed));
  who.callbackQuery(/^k:c:/, forAdmins(showClustersPressed));
  who.callbackQuery(/^k:s:[^:]+:(?:ty|ro|pr|mb):/, forAdmins(pressed));
  who.callbackQuery(/^k:s:[^:]+:cl:/, forAdmins(pressedCluster));
  return who;
};

/** Districts are history: no milestone to come is theirs. */
const presentTypes = unitTypes.filter((type) => type !== 'district');

const showPressed = async (ctx: BotContext): Promise<void> => {
  const milestone = await milestoneById(ctx, dataParts(ctx)[1]);
  if (milestone) await showWho(ctx, milestone);
  else refuse(ctx, 'button-outdated');
};

const showWho = async (ctx: BotContext, milestone: Milestone): Promise<void> => {
  const { id, name, owes, members } = milestone;
  const { request } = ctx;
  const owed = await loadObligations(request.stores, request.ports.forms, {
    now: request.now,
    milestones: [{ ...milestone, isOn: true }],
  });
  const choice = (key: KeyTaking<'mark'>, isChosen: boolean, data: string[]): MessageButton => ({
    label: say(key, { mark: chosenMark(isChosen) }),
    data: milestoneData('s', id, ...data),
  });
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      'blank',
      say('calendar-who', { who: whoWords(request, milestone) }),
      ...(milestone.isOwed ? [say('calendar-who-count', { count: owed.length })] : []),
      'blank',
      say('calendar-who-how'),
    ],
    [
      [choice('button-calendar-type-all', owes.types === 'all', ['ty', 'all'])],
      ...inPairs(presentTypes.map((type) => typeButton(ctx, milestone, type))),
      owingRoles.map((role) =>
        choice(`button-calendar-role-${role}`, owes.role === role, ['ro', role]),
      ),
      (['any', ...calendarProfiles] as const).map((profile) =>
        choice(`button-calendar-year-${dashed(profile)}`, owes.profile === profile, [
          'pr',
          profile,
        ]),
      ),
      ...(owes.role === 'lead'
        ? [
            [
              choice('button-calendar-members', members !== 'NONE', [
                'mb',
                members === 'NONE' ? '1' : '0',
              ]),
            ],
          ]
        : []),
      [
        {
          label: say('button-calendar-clusters', { chosen: chosenClusters(owes) }),
          data: milestoneData('c', id, '0'),
        },
      ],
      [milestoneButton('button-calendar-to-milestone', { screen: 'm', id })],
    ],
  );
};

const typeButton = (
  { request }: BotContext,
  { id, owes }: Milestone,
  type: UnitType,
): MessageButton => {
  const isChosen = owes.types !== 'all' && owes.types.includes(type);
  return {
    label: say('button-calendar-type', {
      mark: chosenMark(isChosen),
      type: capital(wordsOf(request, unitTypeWords(type))),
    }),
    data: milestoneData('s', id, 'ty', type),
  };
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const chosenClusters = ({ clusterIds }: Owes): TextValue =>
  clusterIds === 'all'
    ? say('calendar-clusters-all')
    : say('calendar-clusters-some', { count: clusterIds.length });

const inPairs = (buttons: readonly MessageButton[]): MessageButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / 2) }, (_, at) =>
    buttons.slice(at * 2, at * 2 + 2),
  );

const pressed = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, what = '', value = ''] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  const changes = milestone && changesOf(milestone, what, value);
  if (!milestone || !changes) return refuse(ctx, 'button-outdated');
  await edit(ctx, by, { wish: { id: milestone.id, changes }, shown: showWho });
};

const changesOf = (
  { owes }: Milestone,
  what: string,
  value: string,
): MilestoneChanges | undefined => {
  switch (what) {
    case 'ty': {
      const type = unitTypes.find((one) => one === value);
      return { owes: { types: type ? toggled(owes.types, type) : 'all' } };
    }
    case 'ro': {
      const role = owingRoles.find((one) => one === value);
      return role && { owes: { role } };
    }
    case 'pr': {
      const profile = (['any', ...calendarProfiles] as const).find((one) => one === value);
      return profile && { owes: { profile } };
    }
    default:
      return { members: value === '1' ? 'EVENT' : 'NONE' };
  }
};

/** Of all, the first that is pressed is the only one; without any it is all again. */
const toggled = <Item>(chosen: readonly Item[] | 'all', item: Item): Item[] | 'all' => {
  if (chosen === 'all') return [item];
  const left = chosen.filter((one) => one !== item);
  if (left.length === chosen.length) return [...chosen, item];
  return left.length === 0 ? 'all' : left;
};

const PER_PAGE = 12;

const showClustersPressed = async (ctx: BotContext): Promise<void> => {
  const [, id, page = '0'] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  if (milestone) await showClusters(ctx, milestone, Number(page));
  else refuse(ctx, 'button-outdated');
};

const showClusters = async (ctx: BotContext, milestone: Milestone, page: number): Promise<void> => {
  const { id, name, owes } = milestone;
  const clusters = (await ctx.request.stores.units.clusters()).toSorted((one, other) =>
    compareNames(one.name, other.name),
  );
  const pages = Math.max(1, Math.ceil(clusters.length / PER_PAGE));
  const at = Math.min(page, pages - 1);
  const isChosen = (cluster: ClusterId): boolean =>
    owes.clusterIds !== 'all' && owes.clusterIds.includes(cluster);
  show(
    ctx,
    [
      say('calendar-milestone', { name: { said: name } }),
      ...(pages > 1 ? [say('page-of', { page: at + 1, pages })] : []),
      'blank',
      say('calendar-clusters-how'),
    ],
    [
      [
        {
          label: say('button-calendar-clusters-all', {
            mark: chosenMark(owes.clusterIds === 'all'),
          }),
          data: milestoneData('s', id, 'cl', 'all', String(at)),
        },
      ],
      ...inPairs(
        clusters.slice(at * PER_PAGE, (at + 1) * PER_PAGE).map((cluster) => ({
          label: say('button-calendar-cluster', {
            mark: chosenMark(isChosen(cluster.id)),
            name: shortClusterName(cluster),
          }),
          data: milestoneData('s', id, 'cl', cluster.id, String(at)),
        })),
      ),
      [
        ...(at > 0
          ? [{ label: say('button-page-before'), data: milestoneData('c', id, String(at - 1)) }]
          : []),
        ...(at < pages - 1
          ? [{ label: say('button-page-after'), data: milestoneData('c', id, String(at + 1)) }]
          : []),
      ],
      [milestoneButton('button-calendar-leave', { screen: 'w', id })],
    ].filter((row) => row.length > 0),
  );
};

const pressedCluster = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const [, id, , cluster = '', page = '0'] = dataParts(ctx);
  const milestone = await milestoneById(ctx, id);
  if (!milestone) return refuse(ctx, 'button-outdated');
  const clusterIds =
    cluster === 'all' ? 'all' : toggled(milestone.owes.clusterIds, asId<ClusterId>(cluster));
  await edit(ctx, by, {
    wish: { id: milestone.id, changes: { owes: { clusterIds } } },
    shown: (_, changed) => showClusters(ctx, changed, Number(page)),
  });
};
