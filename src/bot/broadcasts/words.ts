import { NO_CLUSTER, type Audience, type AudienceGroup } from '../../core/broadcasts/audience.ts';
import {
  contentFor,
  type Broadcast,
  type BroadcastTiming,
} from '../../core/broadcasts/broadcast.ts';
import type { AudiencePlace } from '../../core/broadcasts/change-audience.ts';
import type { BroadcastButton, BroadcastContent } from '../../core/broadcasts/content.ts';
import type { Milestone } from '../../core/calendar/milestone.ts';
import type { ClusterId } from '../../core/shared/ids.ts';
import { nameIn } from '../../core/shared/language.ts';
import { dashed, say, type TextRef } from '../../core/shared/text-ref.ts';
import { shorten } from '../../core/shared/vietnamese-text.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { countTags } from '../../core/units/tags.ts';
import { wordsOf, type Line, type Request } from '../kit/request.ts';

const SHORT = 60;

/** What a broadcast is called by in lists and headings. */
export const titleOf = (broadcast: Broadcast): TextRef => {
  const words = contentFor(broadcast)?.words ?? '';
  return words === ''
    ? say('broadcast-title-bare', { number: broadcast.number })
    : say('broadcast-title', {
        number: broadcast.number,
        words: shorten(words.replaceAll('\n', ' '), SHORT),
      });
};

export const contentLine = ({ kind, messageIds, words }: BroadcastContent): TextRef =>
  say('broadcast-content', {
    kind: say(`broadcast-kind-${dashed(kind)}`, { count: messageIds.length }),
    words:
      words === '' ? say('broadcast-content-bare') : shorten(words.replaceAll('\n', ' '), SHORT),
  });

const buttonWords = (button: BroadcastButton): TextRef => {
  switch (button.type) {
    case 'link':
      return say('broadcast-link', { label: button.label, url: button.url });
    case 'acknowledge':
      return say('broadcast-button-received');
    case 'ask':
      return say('broadcast-button-question');
  }
};

export const buttonLines = (request: Request, { buttons }: Broadcast): Line[] =>
  buttons.length === 0
    ? [say('broadcast-buttons-none')]
    : [
        say('broadcast-buttons-line', {
          buttons: buttons.map((button) => wordsOf(request, buttonWords(button))).join(' · '),
        }),
      ];

/** Names that an audience is described with; each kind is read only when it is needed. */
const namesFor = async ({ stores }: Request, audience: Audience) => {
  const groups = [...audience.to, ...audience.except];
  const uses = (key: keyof AudienceGroup): boolean => groups.some((group) => group[key]);
  return {
    clusters: uses('clusterIds') ? await stores.units.clusters() : [],
    units: uses('unitIds') ? await stores.units.all() : [],
    tags: uses('tags') ? countTags(await stores.units.tags()) : [],
    milestones: uses('handIn')
      ? await stores.milestones.byIds(groups.flatMap(({ handIn }) => handIn?.milestoneId ?? []))
      : [],
    broadcast: groups.find(({ silentOn }) => silentOn)?.silentOn,
  };
};

type Names = Awaited<ReturnType<typeof namesFor>>;

const MOST_NAMES = 4;

/** “Gửi tới: … · Trừ: …”, a line a group. */
export const audienceLines = async (request: Request, audience: Audience): Promise<Line[]> => {
  if (audience.to.length === 0) return [say('broadcast-to-nobody')];
  const names = await namesFor(request, audience);
  const written = async (group: AudienceGroup): Promise<string> =>
    groupWords(request, group, names);
  const lines: Line[] = [];
  for (const group of audience.to) lines.push(say('broadcast-to', { group: await written(group) }));
  for (const group of audience.except)
    lines.push(say('broadcast-except', { group: await written(group) }));
  return lines;
};

/** One group of an audience, as far as it is chosen. */
export const groupLines = async (
  request: Request,
  audience: Audience,
  { side, at }: AudiencePlace,
): Promise<Line[]> => {
  const group = audience[side][at];
  if (!group) return [];
  const words = await groupWords(request, group, await namesFor(request, audience));
  return ['blank', say(side === 'to' ? 'broadcast-to' : 'broadcast-except', { group: words })];
};

const groupWords = async (
  request: Request,
  group: AudienceGroup,
  names: Names,
): Promise<string> => {
  const words = (ref: TextRef): string => wordsOf(request, ref);
  const { unitTypes, clusterIds, roles, tags, handIn, unitIds, silentOn } = group;
  const repeated = silentOn && (await request.stores.broadcasts.byId(silentOn));
  const milestone = names.milestones.find(({ id }) => id === handIn?.milestoneId);
  const parts = [
    listed((unitTypes ?? []).map((type) => words(say(`units-type-${dashed(type)}`)))),
    listedUpTo(request, clusterNames(request, clusterIds ?? [], names)),
    listed((roles ?? []).map((role) => words(say(`broadcast-role-${dashed(role)}`)))),
    listedUpTo(
      request,
      names.tags.filter(({ tag }) => tags?.includes(searchKey(tag))).map(({ tag }) => tag),
    ),
    handIn && milestone
      ? words(
          say(`broadcast-hand-in-${handIn.state}`, {
            milestone: milestoneName(request, milestone),
          }),
        )
      : '',
    listedUnits(request, unitIds ?? [], names),
    repeated ? words(say('broadcast-silent-on', { number: repeated.number })) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? words(say('broadcast-everybody')) : parts.join(' · ');
};

const clusterNames = (
  request: Request,
  chosen: readonly ClusterId[],
  { clusters }: Names,
): string[] => [
  ...clusters.filter(({ id }) => chosen.includes(id)).map((one) => shortClusterName(one)),
  ...(chosen.includes(NO_CLUSTER) ? [wordsOf(request, say('broadcast-no-cluster'))] : []),
];

const listed = (names: readonly string[]): string => names.join(', ');

/** More than anybody reads through. */
const MOST_LISTED = 24;

const listedUpTo = (request: Request, names: readonly string[]): string => {
  const more = names.length - MOST_LISTED;
  if (more <= 1) return listed(names);
  const first = listed(names.slice(0, MOST_LISTED));
  return wordsOf(request, say('broadcast-and-more-names', { names: first, count: more }));
};

const listedUnits = (request: Request, ids: readonly string[], { units }: Names): string => {
  const called = units.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName);
  const more = called.length - MOST_NAMES;
  if (more <= 1) return listed(called);
  const first = listed(called.slice(0, MOST_NAMES));
  return wordsOf(request, say('broadcast-and-more', { names: first, count: more }));
};

export const milestoneName = ({ who }: Request, { name }: Milestone): string =>
  nameIn(name, who.language);

export const timingLine = async (request: Request, timing: BroadcastTiming): Promise<TextRef> => {
  if (timing.type === 'now') return say('broadcast-when-now');
  if (timing.type === 'at') return say('broadcast-when-at', { at: { at: timing.at } });
  const milestone = await request.stores.milestones.byId(timing.milestoneId);
  return milestone
    ? say('broadcast-when-milestone', {
        milestone: milestoneName(request, milestone),
        date: { date: milestone.opensOn },
      })
    : say('broadcast-when-milestone-gone');
};
