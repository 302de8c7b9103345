import type { StaffMember } from '../../core/people/person-store.ts';
import {
  roleNames,
  type KnownPerson,
  type Person,
  type RoleName,
} from '../../core/people/person.ts';
import { clustersWithoutFollower } from '../../core/people/scope.ts';
import { grantRole, takeRoleBack, type TakeBackOutcome } from '../../core/people/staff-roles.ts';
import { passOnDesk } from '../../core/questions/pass-on-desk.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { PersonId } from '../../core/shared/ids.ts';
import { byName } from '../../core/shared/name-order.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { Stores } from '../../core/stores.ts';
import { shortClusterName } from '../../core/units/cluster-name.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import { renewCommands } from '../kit/presence.ts';
import {
  refuse,
  show,
  toast,
  type BotContext,
  type Line,
  type MessageButton,
} from '../kit/request.ts';
import { roleText } from './staff-invitations.ts';
import { staffName } from './staff-name.ts';
import { standInButton, standInLines } from './stand-ins.ts';

const STAFF_A_PAGE = 12;

/** Who belongs to the Board, with which role. */
export const showStaff = async (
  ctx: BotContext,
  by: KnownPerson,
  { page }: { page: number | undefined },
): Promise<void> => {
  const { stores, now } = ctx.request;
  const staff = await stores.people.staff();
  const lines: Line[] = [say('staff-heading', { count: staff.length }), 'blank'];
  const { at, items, turning } = pageOf(ctx.request, staff, {
    wanted: page ?? 0,
    size: STAFF_A_PAGE,
    to: (to) => buttons.people.staff.to({ page: to }),
    named: ({ person, roles }) => [staffName(person), say('staff-roles', rolesIn(roles))],
  });
  for (const member of items) lines.push(memberLine(member));
  if (at === 0) lines.push(...(await unfollowedLines(stores)));
  const open = at === 0 ? await stores.staffInvitations.open(now) : [];
  if (open.length > 0) lines.push('blank', say('staff-open-links', { count: open.length }));
  for (const { role, expiresAt } of open)
    lines.push(
      say('staff-open-link', { role: roleText(role), expires: { date: dateInHanoi(expiresAt) } }),
    );
  show(ctx, lines, [
    ...items.map(({ person }) => [staffPersonButton(person)]),
    turning,
    ...open.map(({ id, role, createdAt }) => [
      {
        label: say('button-staff-revoke', {
          role: roleText(role),
          on: { date: dateInHanoi(createdAt) },
        }),
        data: buttons.people.revokeStaffInvitation.to({ id }),
      },
    ]),
    [
      { label: say('button-staff-invite'), data: buttons.people.inviteStaff.to() },
      { label: say('button-staff-search'), data: buttons.people.searchStaff.to() },
    ],
    [{ label: say('button-audit'), data: buttons.people.auditLog.to() }],
    ...(by.person.fullName === ''
      ? [[{ label: say('button-staff-name'), data: buttons.people.ownName.to() }]]
      : []),
  ]);
};

/** Clusters whose papers no specialist reads. */
const unfollowedLines = async (stores: Stores): Promise<Line[]> => {
  const without = await clustersWithoutFollower(stores);
  const names = byName((await stores.units.clusters()).filter(({ id }) => without.has(id)));
  return names.length === 0
    ? []
    : ['blank', say('staff-clusters-without', { names: namesOf(names.map(shortClusterName)) })];
};

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

export const staffPersonButton = (person: Person): MessageButton => ({
  label: say('button-staff-person', { name: staffName(person) }),
  data: buttons.people.staffPerson.to({ personId: person.id }),
});

export const chooseRoleToInvite = (ctx: BotContext): void =>
  show(
    ctx,
    [say('staff-invite-how')],
    [
      ...roleNames.map((role) => [
        {
          label: say('button-role', { role: roleText(role) }),
          data: buttons.people.staffInvitation.to({ role }),
        },
      ]),
      [backToStaff],
    ],
  );

const backToStaff: MessageButton = {
  label: say('button-staff-back'),
  data: buttons.people.staff.to(),
};

type OfPerson = { personId: PersonId };
type OfRole = OfPerson & { role: RoleName };

export const showStaffPerson = (
  ctx: BotContext,
  _by: KnownPerson,
  { personId }: OfPerson,
): Promise<void> => showPerson(ctx, personId);

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
              : say('staff-person-clusters', { names: namesOf(names.map(({ name }) => name)) }),
          ]
        : []),
      ...(isSpecialist ? await standInLines(ctx.request, personId) : []),
    ],
    [
      ...(isSpecialist
        ? [
            [
              {
                label: say('button-staff-clusters'),
                data: buttons.people.staffClusters.to({ personId, page: 0 }),
              },
            ],
            [standInButton(personId)],
          ]
        : []),
      ...roleNames.map((role) => [roleButton({ personId, role }, known.roles.includes(role))]),
      [backToStaff],
    ],
  );
};

const roleButton = (pressed: OfRole, hasIt: boolean): MessageButton => ({
  label: say(hasIt ? 'button-role-on' : 'button-role-off', { role: roleText(pressed.role) }),
  data: (hasIt ? buttons.people.askTakeRole : buttons.people.grantRole).to(pressed),
});

export const giveRole = async (
  ctx: BotContext,
  by: KnownPerson,
  { personId, role }: OfRole,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const outcome = await grantRole(stores, { personId, role, by }, now);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  if (outcome.type === 'granted') await renewCommands(ctx.request, outcome.person);
  await showPerson(ctx, personId);
};

export const askTakeRoleBack = async (
  ctx: BotContext,
  _by: KnownPerson,
  { personId, role }: OfRole,
): Promise<void> => {
  const person = await ctx.request.stores.people.byId(personId);
  if (!person) return refuse(ctx, 'button-outdated');
  show(
    ctx,
    [say('staff-take-back-ask', { role: roleText(role), name: staffName(person) })],
    [
      [
        {
          label: say('button-staff-take-back'),
          data: buttons.people.takeRole.to({ personId, role }),
          style: 'danger',
        },
        { label: say('button-revoke-no'), data: buttons.people.staffPerson.to({ personId }) },
      ],
    ],
  );
};

export const confirmTakeRoleBack = async (
  ctx: BotContext,
  by: KnownPerson,
  { personId, role }: OfRole,
): Promise<void> => {
  const { stores, ports, now } = ctx.request;
  const input = { personId, role, by, fixedAdmins: ports.adminIds };
  const outcome = await takeRoleBack(stores, input, now);
  if (outcome.type === 'unknown') return refuse(ctx, 'button-outdated');
  if (outcome.type === 'taken-back') {
    await passOnDesk(stores, { person: outcome.person, by: by.person.id }, now);
    await renewCommands(ctx.request, outcome.person);
  }
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

/** More than anybody reads through. */
const MOST_NAMES = 24;

const namesOf = (names: readonly string[]): string | TextRef =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : say('broadcast-and-more-names', {
        names: names.slice(0, MOST_NAMES - 1).join(', '),
        count: names.length - MOST_NAMES + 1,
      });
