import { describe, expect, it } from 'vitest';

import type { Invitation } from '../../src/core/people/invitation.ts';
import type { Onboarding } from '../../src/core/people/onboarding.ts';
import { asId, type InvitationId, type PersonId } from '../../src/core/shared/ids.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../src/core/shared/instant.ts';
import { LAN, MINH, NOW, openPeopleWorld } from '../support/people-world.ts';

const withInvitation = async () => {
  const world = await openPeopleWorld();
  const unit = await world.run(({ units }) => units.byCode('P-LANG'));
  if (!unit) throw new Error('no unit');
  const invitation: Invitation = {
    id: asId<InvitationId>('inv'),
    unitId: unit.id,
    secretHash: 'hash',
    createdAt: NOW,
    createdBy: 'cli',
    expiresAt: plusMs(NOW, DAY_MS),
    usedAt: null,
    usedBy: null,
    revokedAt: null,
    handOver: null,
  };
  await world.run(({ invitations }) => invitations.add(invitation));
  return { ...world, invitation };
};

const someone = asId<PersonId>('someone');

describe('the invitation store', () => {
  it('gives back what it was given', async () => {
    const { run, invitation } = await withInvitation();
    expect(await run(({ invitations }) => invitations.byId(invitation.id))).toEqual(invitation);
    expect(await run(({ invitations }) => invitations.bySecretHash('hash'))).toEqual(invitation);
    expect(await run(({ invitations }) => invitations.bySecretHash('other'))).toBeNull();
    const later = {
      ...invitation,
      id: asId<InvitationId>('b'),
      secretHash: 'c',
      createdAt: plusMs(NOW, 1),
    };
    await run(({ invitations }) => invitations.add(later));
    expect(await run(({ invitations }) => invitations.ofUnit(invitation.unitId))).toEqual([
      later,
      invitation,
    ]);
  });

  it('is used once, and not after it was revoked', async () => {
    const { run, invitation } = await withInvitation();
    const use = () =>
      run(({ invitations }) => invitations.markUsed(invitation.id, someone, plusMs(NOW, 1)));
    const revoke = () => run(({ invitations }) => invitations.markRevoked(invitation.id, NOW));
    expect([await use(), await use(), await revoke()]).toEqual([true, false, false]);
    expect(await run(({ invitations }) => invitations.byId(invitation.id))).toEqual({
      ...invitation,
      usedAt: plusMs(NOW, 1),
      usedBy: someone,
    });
  });

  it('is revoked once, and not used after that', async () => {
    const { run, invitation } = await withInvitation();
    const revoke = () => run(({ invitations }) => invitations.markRevoked(invitation.id, NOW));
    expect([await revoke(), await revoke()]).toEqual([true, false]);
    const use = run(({ invitations }) => invitations.markUsed(invitation.id, someone, NOW));
    expect(await use).toBe(false);
  });

  it('counts wrong tries of an account since a moment and forgets older ones', async () => {
    const { run } = await withInvitation();
    const forgetBefore = plusMs(NOW, -HOUR_MS);
    await run(async ({ invitations }) => {
      await invitations.addWrongTry(LAN, plusMs(NOW, -2 * HOUR_MS), plusMs(NOW, -9 * HOUR_MS));
      await invitations.addWrongTry(LAN, NOW, forgetBefore);
      await invitations.addWrongTry(MINH, NOW, forgetBefore);
    });
    const counted = await run(({ invitations }) =>
      invitations.countWrongTries(LAN, plusMs(NOW, -9 * HOUR_MS)),
    );
    expect(counted).toBe(1);
    expect(await run(({ invitations }) => invitations.countWrongTries(LAN, NOW))).toBe(0);
  });
});

describe('the onboarding store', () => {
  it('holds one onboarding an account', async () => {
    const { run, invitation } = await withInvitation();
    const onboarding: Onboarding = {
      telegramId: LAN,
      invitationId: invitation.id,
      step: 'confirm-unit',
      fullName: '',
      language: 'vi',
      consentId: null,
      startedAt: NOW,
    };
    const further: Onboarding = {
      ...onboarding,
      step: 'position',
      fullName: 'Lan',
      consentId: 'c',
    };
    await run(({ onboardings }) => onboardings.save(onboarding));
    expect(await run(({ onboardings }) => onboardings.of(LAN))).toEqual(onboarding);
    await run(({ onboardings }) => onboardings.save(further));
    expect(await run(({ onboardings }) => onboardings.of(LAN))).toEqual(further);
    expect(await run(({ onboardings }) => onboardings.of(MINH))).toBeNull();
    await run(({ onboardings }) => onboardings.remove(LAN));
    expect(await run(({ onboardings }) => onboardings.of(LAN))).toBeNull();
  });
});
