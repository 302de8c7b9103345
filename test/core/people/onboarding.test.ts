import { describe, expect, it } from 'vitest';

import { ensureAdmins } from '../../../src/core/people/ensure-admins.ts';
import { isAdmin, mayActFor } from '../../../src/core/people/rights.ts';
import { does, joins, linkFor, NOTICE, opens } from '../../support/onboarding-story.ts';
import { hash, LAN, MINH, NOW, openPeopleWorld } from '../../support/people-world.ts';

const stepOf = (outcome: object): unknown =>
  'onboarding' in outcome && (outcome.onboarding as { step: string }).step;

describe('becoming a contact', () => {
  it('goes from the link over unit, notice, name and position to being a contact', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');

    const opened = await opens(world, LAN, payload);
    expect(opened).toMatchObject({ type: 'ask', unit: { name: 'Phường Láng' } });
    expect(stepOf(opened)).toBe('confirm-unit');
    expect(stepOf(await does(world, LAN, { type: 'unit-confirmed' }))).toBe('consent');
    expect(stepOf(await does(world, LAN, { type: 'agreed', notice: NOTICE }))).toBe('full-name');
    expect(stepOf(await does(world, LAN, { type: 'said', text: '  nguyễn  Thị Lan ' }))).toBe(
      'position',
    );
    const done = await does(world, LAN, { type: 'said', text: 'Công chức Văn phòng' });
    expect(done).toMatchObject({
      type: 'done',
      unit: { code: 'P-LANG' },
      person: { fullName: 'nguyễn Thị Lan', position: 'Công chức Văn phòng', language: 'vi' },
    });

    const { known, unit, consent, begun } = await world.run(async (needs) => ({
      known: await needs.people.known(LAN),
      unit: await needs.units.byCode('P-LANG'),
      consent: await needs.consents.latest(LAN),
      begun: await needs.onboardings.of(LAN),
    }));
    if (!known || !unit) throw new Error('nobody there');
    expect(mayActFor(known, unit.id)).toBe(true);
    expect(isAdmin(known)).toBe(false);
    expect(begun).toBeNull();
    expect(consent).toMatchObject({
      decision: 'agreed',
      version: NOTICE.version,
      textHash: hash.sha256(NOTICE.text),
      channel: 'telegram',
      personId: known.person.id,
      at: NOW,
    });
    const trace = await world.run(({ audit }) => audit.about(`unit:${unit.id}`));
    expect(trace.map(({ action }) => action)).toEqual([
      'unit-added',
      'unit-invited',
      'contact-added',
    ]);
    expect(trace.at(-1)?.actor).toBe(known.person.id);
  });

  it('lets the first to finish win when two follow one link', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    await opens(world, MINH, payload);
    await does(world, MINH, { type: 'unit-confirmed' });
    expect(await joins(world, LAN, payload)).toMatchObject({ type: 'done' });
    expect(await does(world, MINH, { type: 'agreed', notice: NOTICE })).toEqual({ type: 'used' });
    expect(await does(world, MINH, { type: 'said', text: 'Tôi' })).toEqual({
      type: 'not-onboarding',
    });
    expect(await world.run(({ people }) => people.known(MINH))).toBeNull();
  });

  it('keeps a refusal as evidence, nothing of the person, and the link open', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    await opens(world, LAN, payload);
    await does(world, LAN, { type: 'unit-confirmed' });
    expect(await does(world, LAN, { type: 'declined', notice: NOTICE })).toMatchObject({
      type: 'declined',
      unit: { code: 'P-LANG' },
    });
    const { known, consent } = await world.run(async (needs) => ({
      known: await needs.people.known(LAN),
      consent: await needs.consents.latest(LAN),
    }));
    expect(known).toBeNull();
    expect(consent).toMatchObject({ decision: 'declined', personId: null });
    expect(await joins(world, LAN, payload)).toMatchObject({ type: 'done' });
  });

  it('leaves the link open for the right person when somebody else got it', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    await opens(world, MINH, payload);
    expect(await does(world, MINH, { type: 'unit-denied' })).toMatchObject({ type: 'not-my-unit' });
    expect(await joins(world, LAN, payload)).toMatchObject({ type: 'done' });
  });

  it('takes no silence, typing or old button for a consent', async () => {
    const world = await openPeopleWorld();
    await opens(world, LAN, await linkFor(world, 'P-LANG'));
    expect(await does(world, LAN, { type: 'agreed', notice: NOTICE })).toMatchObject({
      type: 'stale',
      onboarding: { step: 'confirm-unit' },
    });
    await does(world, LAN, { type: 'unit-confirmed' });
    for (const did of [
      { type: 'said', text: 'Nguyễn Thị Lan' },
      { type: 'unit-confirmed' },
      { type: 'agreed', notice: { ...NOTICE, version: 0 } },
    ] as const)
      expect(await does(world, LAN, did)).toMatchObject({
        type: 'stale',
        onboarding: { step: 'consent' },
      });
    expect(await world.run(({ consents }) => consents.latest(LAN))).toBeNull();
  });

  it('does not ask a known contact for what it knows', async () => {
    const world = await openPeopleWorld();
    await joins(world, LAN, await linkFor(world, 'P-LANG'));
    await opens(world, LAN, await linkFor(world, 'X-O-DIEN'));
    expect(await does(world, LAN, { type: 'unit-confirmed' })).toMatchObject({
      type: 'done',
      unit: { code: 'X-O-DIEN' },
      person: { fullName: 'Nguyễn Thị Lan' },
    });
    const known = await world.run(({ people }) => people.known(LAN));
    expect(known?.unitIds).toHaveLength(2);
  });

  it('gives a unit several contacts', async () => {
    const world = await openPeopleWorld();
    await joins(world, LAN, await linkFor(world, 'P-LANG'));
    await joins(world, MINH, await linkFor(world, 'P-LANG'));
    const contacts = await world.run(async ({ people, units }) => {
      const unit = await units.byCode('P-LANG');
      return unit ? people.contactsOf(unit.id) : [];
    });
    expect(contacts.map(({ telegramId }) => telegramId)).toEqual([LAN, MINH]);
  });

  it('asks an admin from the configuration for consent and name, and lets the role be', async () => {
    const world = await openPeopleWorld();
    const admins = { telegramIds: [LAN], language: 'vi' } as const;
    expect(await world.run((needs) => ensureAdmins(needs, admins, NOW))).toEqual([LAN]);
    expect(await world.run((needs) => ensureAdmins(needs, admins, NOW))).toEqual([]);
    expect(await joins(world, LAN, await linkFor(world, 'P-LANG'))).toMatchObject({ type: 'done' });
    const known = await world.run(({ people }) => people.known(LAN));
    expect(known && isAdmin(known)).toBe(true);
    expect(known?.person.fullName).toBe('Nguyễn Thị Lan');
    const listed = await world.run(({ people }) => people.withRole('board_admin'));
    expect(listed.map(({ telegramId }) => telegramId)).toEqual([LAN]);
  });

  it('goes on in the language that was chosen on the way', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    await opens(world, LAN, payload);
    expect(await does(world, LAN, { type: 'language', language: 'en' })).toMatchObject({
      type: 'ask',
      onboarding: { step: 'confirm-unit', language: 'en' },
    });
    expect(await joins(world, LAN, payload)).toMatchObject({ person: { language: 'en' } });
  });

  it('goes on where it was when the same link is tapped again', async () => {
    const world = await openPeopleWorld();
    const payload = await linkFor(world, 'P-LANG');
    await opens(world, LAN, payload);
    await does(world, LAN, { type: 'unit-confirmed' });
    expect(stepOf(await opens(world, LAN, payload))).toBe('consent');
    expect(stepOf(await opens(world, LAN, await linkFor(world, 'SO-Y-TE')))).toBe('confirm-unit');
  });

  it.each([
    ['full-name', 'Lan', 'onboarding-name-whole'],
    ['full-name', 'Lan 0912 345', 'onboarding-name-letters'],
    ['full-name', 'Lan '.repeat(40), 'onboarding-too-long'],
    ['position', '...', 'onboarding-position-words'],
    ['position', 'cán bộ '.repeat(20), 'onboarding-too-long'],
  ])('says why a %s cannot be "%s"', async (step, text, reason) => {
    const world = await openPeopleWorld();
    await opens(world, LAN, await linkFor(world, 'P-LANG'));
    await does(world, LAN, { type: 'unit-confirmed' });
    await does(world, LAN, { type: 'agreed', notice: NOTICE });
    if (step === 'position') await does(world, LAN, { type: 'said', text: 'Nguyễn Thị Lan' });
    expect(await does(world, LAN, { type: 'said', text })).toMatchObject({
      type: 'invalid',
      reason: { key: reason },
      onboarding: { step },
    });
  });

  it.each(["K'Brăm Y Nguyên", 'Nguyễn-Phúc Ánh', 'Trần Văn A'])(
    'knows the name %s',
    async (text) => {
      const world = await openPeopleWorld();
      await opens(world, LAN, await linkFor(world, 'P-LANG'));
      await does(world, LAN, { type: 'unit-confirmed' });
      await does(world, LAN, { type: 'agreed', notice: NOTICE });
      expect(stepOf(await does(world, LAN, { type: 'said', text }))).toBe('position');
    },
  );
});
