import { describe, expect, it } from 'vitest';

import { invite } from '../../../src/core/people/invite.ts';
import { revokeInvitation } from '../../../src/core/people/revoke-invitation.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { importUnits } from '../../../src/core/units/import-units.ts';
import { does, joins, linkFor, opens } from '../../support/onboarding-story.ts';
import {
  LAN,
  MINH,
  NOW,
  openPeopleWorld,
  type PeopleWorld,
  tableOf,
} from '../../support/people-world.ts';

const UNKNOWN = `i-${'x'.repeat(22)}`;

const revoke = async ({ run }: PeopleWorld, unit = 'P-LANG') =>
  run(async (needs) => {
    const found = await needs.units.byCode(unit);
    const [newest] = found ? await needs.invitations.ofUnit(found.id) : [];
    if (!newest) throw new Error('no invitation');
    return revokeInvitation(needs, { invitationId: newest.id, by: 'cli' }, NOW);
  });

describe('inviting', () => {
  it('makes a payload that Telegram accepts and keeps no secret', async () => {
    const world = await openPeopleWorld();
    const outcome = await world.run((needs) =>
      invite(needs, { unit: 'phường láng', by: 'cli', days: 30 }, NOW),
    );
    if (outcome.type !== 'invited') throw new Error(outcome.type);
    expect(outcome.payload).toMatch(/^[A-Za-z0-9_-]{22,64}$/);
    expect(outcome.invitation.expiresAt).toBe(plusMs(NOW, 30 * DAY_MS));
    const secret = outcome.payload.slice(2);
    const tables = await world.run(async (needs) => [
      await needs.invitations.byId(outcome.invitation.id),
      await needs.audit.about(`unit:${outcome.unit.id}`),
    ]);
    expect(JSON.stringify(tables)).not.toContain(secret);
  });

  it('knows no link for a unit that does not exist or has ended', async () => {
    const world = await openPeopleWorld();
    const input = { unit: 'Xã Láng', by: 'cli', days: 30 } as const;
    expect(await world.run((needs) => invite(needs, input, NOW))).toEqual({
      type: 'unknown-unit',
      near: [],
    });
    const table = tableOf(
      'unit_code,name,unit_type,valid_to\nP-LANG,Phường Láng,commune,1/1/2026\n',
    );
    await world.run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect(
      await world.run((needs) => invite(needs, { ...input, unit: 'P-LANG' }, NOW)),
    ).toMatchObject({ type: 'unit-closed', unit: { code: 'P-LANG' } });
  });
});

describe('opening an invitation', () => {
  it('gives each case its own answer', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    expect(await opens(world, MINH, UNKNOWN)).toEqual({ type: 'unknown' });
    expect(await opens(world, MINH, 'something-else')).toEqual({ type: 'unknown' });
    expect(await opens(world, MINH, { payload, at: plusMs(NOW, 30 * DAY_MS) })).toEqual({
      type: 'expired',
    });
    await joins(world, LAN, payload);
    expect(await opens(world, MINH, payload)).toEqual({ type: 'used' });
    expect(await opens(world, MINH, { payload, at: plusMs(NOW, 60 * DAY_MS) })).toEqual({
      type: 'used',
    });
    expect(await opens(world, LAN, payload)).toMatchObject({
      type: 'already-contact',
      isUnused: false,
    });

    const other = await linkFor(world, 'P-LANG');
    expect(await opens(world, LAN, other)).toMatchObject({
      type: 'already-contact',
      isUnused: true,
      unit: { name: 'Phường Láng' },
    });
    expect(await revoke(world)).toMatchObject({ type: 'revoked' });
    expect(await opens(world, MINH, other)).toEqual({ type: 'revoked' });
    expect(await revoke(world)).toMatchObject({ type: 'already-revoked' });
  });

  it('stops whoever is half-way when the link is revoked', async () => {
    const world = await openPeopleWorld();
    await opens(world, LAN, await linkFor(world, 'P-LANG'));
    await revoke(world);
    expect(await does(world, LAN, { type: 'unit-confirmed' })).toEqual({ type: 'revoked' });
    expect(await world.run(({ onboardings }) => onboardings.of(LAN))).toBeNull();
  });

  it('does not revoke what has been used', async () => {
    const world = await openPeopleWorld();
    await joins(world, LAN, await linkFor(world, 'P-LANG'));
    expect(await revoke(world)).toMatchObject({ type: 'used' });
  });

  it('answers ten wrong links an hour and then says nothing, to that account only', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    for (let n = 0; n < 10; n += 1)
      expect(
        await opens(world, MINH, { payload: UNKNOWN, at: plusMs(NOW, n * MINUTE_MS) }),
      ).toEqual({
        type: 'unknown',
      });
    const soon = plusMs(NOW, 10 * MINUTE_MS);
    expect(await opens(world, MINH, { payload: UNKNOWN, at: soon })).toEqual({
      type: 'too-many-tries',
    });
    expect(await opens(world, MINH, { payload, at: soon })).toEqual({ type: 'too-many-tries' });
    expect(await opens(world, LAN, { payload, at: soon })).toMatchObject({ type: 'ask' });
    expect(await opens(world, MINH, { payload, at: plusMs(NOW, HOUR_MS) })).toMatchObject({
      type: 'ask',
    });
  });

  it('tells that the unit has ended', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    const table = tableOf(
      'unit_code,name,unit_type,valid_to\nP-LANG,Phường Láng,commune,1/1/2026\n',
    );
    await world.run((needs) => importUnits(needs, { table, by: 'cli' }, NOW));
    expect(await opens(world, LAN, payload)).toMatchObject({ type: 'unit-closed' });
  });
});
