import type { StaffMember } from '../../core/people/person-store.ts';
import {
  roleNames,
  type KnownPerson,
  type Person,
  type RoleName,
} from '../../core/people/person.ts';
import {
  grantRole,
  takeRoleBack,
  toggleCluster,
  type TakeBackOutcome,
} from '../../core/people/staff-roles.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { asId, type ClusterId, type PersonId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import { findUnit } from '../../core/units/find-unit.ts';
import { shortClusterName } from '../board/unit-cluster.ts';
import { awaitedFor, awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { dataParts, feature, forAdmins, type Feature } from '../kit/feature.ts';
import { renewCommands } from '../kit/presence.ts';
import {
  refuse,
  show,
  tell,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { askOwnName, roleText } from './staff-invitations.ts';

/** Who belongs to the Board, with which role, and which clusters specialists follow. */
export const staffFeature = (): Feature => {
  const staff = feature();
  staff.command(['nhansu', 'staff'], forAdmins(showStaff));
  staff.callbackQuery(/^st:$/, forAdmins(showStaff));
  staff.callbackQuery(/^st:i$/, forAdmins(showInvite));
  staff.callbackQuery(/^st:p:/, forAdmins(showPressed));
  staff.callbackQuery(/^st:g:/, forAdmins(grant));
  staff.callbackQuery(/^st:x:/, forAdmins(askTakeBack));
  staff.callbackQuery(/^st:z:/, forAdmins(takeBack));
  staff.callbackQuery(/^st:c:/, forAdmins(showClusters));
  staff.callbackQuery(/^st:f:/, forAdmins(toggle));
  staff.callbackQuery(/^st:s$/, forAdmins(askWhom));
  staff.callbackQuery(/^st:n$/, askOwnName);
  staff.on('message:text', async (ctx, next) => {
    if (awaitedFor(ctx, SEARCH) === undefined) await next();
    else await forAdmins(findKnown)(ctx);
  });
  return staff;
};

const SEARCH = 'staff-search';
const MOST_FOUND = 8;

const showStaff = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const staff = await stores.people.staff();
  const lines: Line[] = [say('staff-heading', { count: staff.length }), 'blank'];
  for (const member of staff) lines.push(memberLine(member));
  const open = await stores.staffInvitations.open(now);
  if (open.length > 0) lines.push('blank', say('staff-open-links', { count: open.length }));
  for (const { role, expiresAt } of open)
    lines.push(
      say('staff-open-link', { role: roleText(role), expires: { date: dateInHanoi(expiresAt) } }),
    );
  show(ctx, lines, [
    ...staff.map(({ person }) => [personButton(person)]),
    ...open.map(({ id, role, createdAt }) => [
      {
        label: say('button-staff-revoke', { role: roleText(role), at: { at: createdAt } }),
        data: `si:v:${id}`,
      },
    ]),
    [
      { label: say('button-staff-invite'), data: 'st:i' },
      { label: say('button-staff-search'), data: 'st:s' },
    ],
    ...(by.person.fullName === '' ? [[{ label: say('button-staff-name'), data: 'st:n' }]] : []),
  ]);
};

/** An admin of the configuration may not have told their name. */
const staffName = ({ fullName }: Person): TextRef | string =>
  fullName === '' ? say('staff-nameless') : fullName;

const memberLine = ({ person, roles }: StaffMember) =>
  say('staff-line', {
    name: staffName(person),
    roles: say('staff-roles', rolesIn(roles)),
  });

/** One word for the widest role. */
const rolesIn = (roles: readonly RoleName[]) => {
  const widest = roleNames.find((role) => roles.includes(role)) ?? 'board_viewer';
  return { role: roleText(widest) };
};

const personButton = (person: Person): MessageButton => ({
  label: say('button-staff-person', { name: staffName(person) }),
  data: `st:p:${person.id}`,
});

const showInvite = (ctx: BotContext): void =>
  show(
    ctx,
    [say('staff-invite-how')],
    [
      ...roleNames.map((role) => [
        { label: say('button-role', { role: roleText(role) }), data: `si:n:${role}` },
      ]),
      [backToStaff],
    ],
  );

const backToStaff: MessageButton = { label: say('button-staff-back'), data: 'st:' };

const pressedId = (ctx: BotContext): PersonId => asId<PersonId>(dataParts(ctx)[1] ?? '');

const pressedRole = (ctx: BotContext): RoleName | undefined =>
  roleNames.find((role) => role === dataParts(ctx)[2]);

const showPressed = (ctx: BotContext): Promise<void> => showPerson(ctx, pressedId(ctx));

const showPerson = async (ctx: BotContext, personId: PersonId): Promise<void> => {
  const { people, units } = ctx.request.stores;
  const person = await people.byId(personId);
  const known = person && (await people.known(person.telegramId));
  if (!person || !known) return refuse(ctx, 'button-outdated');
  const followed = await people.clustersOfSpecialist(personId);
  const names = (await units.clusters()).filter(({ id }) => followed.includes(id));
  const isSpecialist = known.roles.includes('board_specialist');
  show(
    ctx,
    [
      say('staff-person-heading', { name: staffName(person) }),
      ...(person.position === ''
        ? []
        : [say('staff-person-position', { position: person.position })]),
      'blank',
      ...known.roles.map((role) => say('staff-person-role', { role: roleText(role) })),
      ...(known.roles.length === 0 ? [say('staff-person-no-role')] : []),
      ...(isSpecialist
        ? [
            names.length === 0
              ? say('staff-person-no-cluster')
              : say('staff-person-clusters', { names: names.map(({ name }) => name).join(', ') }),
          ]
        : []),
    ],
    [
      ...(isSpecialist
        ? [[{ label: say('button-staff-clusters'), data: `st:c:${personId}:0` }]]
        : []),
      ...roleNames.map((role) => [roleButton(personId, role, known.roles.includes(role))]),
      [backToStaff],
    ],
  );
};

const roleButton = (id: PersonId, role: RoleName, hasIt: boolean): MessageButton => ({
  label: say(hasIt ? 'button-role-on' : 'button-role-off', { role: roleText(role) }),
  data: `st:${hasIt ? 'x' : 'g'}:${id}:${role}`,
});

const grant = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const role = pressedRole(ctx);
  if (!role) return refuse(ctx, 'button-outdated');
  const personId = pressedId(ctx);
  const outcome = await grantRole(stores, { personId, role, by }, now);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  if (outcome.type === 'granted') await renewCommands(ctx.request, outcome.person);
  await showPerson(ctx, personId);
};

const askTakeBack = async (ctx: BotContext): Promise<void> => {
  const role = pressedRole(ctx);
  const person = await ctx.request.stores.people.byId(pressedId(ctx));
  if (!role || !person) return refuse(ctx, 'button-outdated');
  show(
    ctx,
    [say('staff-take-back-ask', { role: roleText(role), name: staffName(person) })],
    [
      [
        {
          label: say('button-staff-take-back'),
          data: `st:z:${person.id}:${role}`,
          style: 'danger',
        },
        { label: say('button-revoke-no'), data: `st:p:${person.id}` },
      ],
    ],
  );
};

const takeBack = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const role = pressedRole(ctx);
  if (!role) return refuse(ctx, 'button-outdated');
  const personId = pressedId(ctx);
  const input = { personId, role, by, fixedAdmins: ports.adminIds };
  const outcome = await takeRoleBack(stores, input, now);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  if (outcome.type === 'taken-back') await renewCommands(ctx.request, outcome.person);
  toast(ctx, wordsFor(outcome), outcome.type !== 'taken-back');
  if (personId === by.person.id && outcome.type === 'taken-back')
    return show(ctx, [say('staff-taken-back')]);
  await showPerson(ctx, personId);
};

const wordsFor = (outcome: TakeBackOutcome): TextRef => {
  if (outcome.type === 'last-admin') return say('staff-last-admin');
  if (outcome.type === 'fixed') return say('staff-fixed-admin');
  return outcome.type === 'taken-back' && outcome.links > 0
    ? say('staff-taken-back-links', { count: outcome.links })
    : say('staff-taken-back');
};

const CLUSTERS_A_PAGE = 20;

const showClusters = (ctx: BotContext): Promise<void> =>
  showClustersOf(ctx, pressedId(ctx), Number(dataParts(ctx)[2] ?? 0) || 0);

const showClustersOf = async (ctx: BotContext, personId: PersonId, page: number): Promise<void> => {
  const { people, units } = ctx.request.stores;
  const person = await people.byId(personId);
  if (!person) return refuse(ctx, 'button-outdated');
  const followed = await people.clustersOfSpecialist(personId);
  const clusters = byName(await units.clusters());
  const pages = Math.max(1, Math.ceil(clusters.length / CLUSTERS_A_PAGE));
  const at = Math.min(Math.max(page, 0), pages - 1);
  const shown = clusters.slice(at * CLUSTERS_A_PAGE, (at + 1) * CLUSTERS_A_PAGE);
  const buttons = shown.map((cluster): MessageButton => ({
    label: say(followed.includes(cluster.id) ? 'button-tag-on' : 'button-tag-off', {
      tag: shortClusterName(cluster),
    }),
    data: `st:f:${personId}:${cluster.id}:${at}`,
  }));
  show(
    ctx,
    [say('staff-clusters-how', { name: staffName(person), count: followed.length })],
    [
      ...inPairs(buttons),
      [
        ...(at > 0
          ? [{ label: say('button-page-before'), data: `st:c:${personId}:${at - 1}` }]
          : []),
        ...(at < pages - 1
          ? [{ label: say('button-page-after'), data: `st:c:${personId}:${at + 1}` }]
          : []),
      ],
      [{ label: say('button-staff-done'), data: `st:p:${personId}` }],
    ],
  );
};

const inPairs = (buttons: readonly MessageButton[]): MessageButton[][] =>
  Array.from({ length: Math.ceil(buttons.length / 2) }, (_, at) =>
    buttons.slice(at * 2, at * 2 + 2),
  );

const toggle = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { stores, now } = ctx.request;
  const personId = pressedId(ctx);
  const [, , id = '', page = '0'] = dataParts(ctx);
  const clusterId = asId<ClusterId>(id);
  const isCluster = (await stores.units.clusters()).some((cluster) => cluster.id === clusterId);
  if (!isCluster || !(await stores.people.byId(personId))) return refuse(ctx, 'button-outdated');
  await toggleCluster(stores, { personId, clusterId, by }, now);
  await showClustersOf(ctx, personId, Number(page) || 0);
};

const askWhom = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  await awaitWords(ctx, by, { purpose: SEARCH, subject: '' });
  tell(ctx.request, say('staff-search-ask'));
};

const findKnown = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const text = ctx.message?.text ?? '';
  const people = await peopleFor(ctx, text);
  if (people.length === 0) return tell(ctx.request, say('staff-search-nobody', { seen: text }));
  await forgetAwaited(ctx, by);
  tell(
    ctx.request,
    say('staff-search-found'),
    people.map((person) => [personButton(person)]),
  );
};

/** Those who are called so, and the contacts of the unit that is. */
const peopleFor = async ({ request }: BotContext, text: string): Promise<Person[]> => {
  const { people, units } = request.stores;
  const named = await people.contactsMatching(searchKey(text), MOST_FOUND);
  const unit = await findUnit(units, text);
  const ofUnit = unit.type === 'found' ? await people.contactsOf(unit.unit.id) : [];
  const all = [...ofUnit, ...named.map(({ person }) => person)];
  return [...new Map(all.map((person) => [person.id, person])).values()].slice(0, MOST_FOUND);
};
