import { describe, expect, it } from 'vitest';

import { closeAccessRequest } from '../../../src/core/people/close-access-request.ts';
import { beginAccessRequest, sendAccessRequest } from '../../../src/core/people/request-access.ts';
import { DAY_MS, plusMs } from '../../../src/core/shared/instant.ts';
import { joins, linkFor } from '../../support/onboarding-story.ts';
import { LAN, MINH, NOW, openPeopleWorld, type PeopleWorld } from '../../support/people-world.ts';

const stranger = { telegramId: MINH, senderName: 'Minh \u202Etrần', language: 'vi' } as const;

const begins = ({ run }: PeopleWorld, now = NOW) =>
  run((needs) => beginAccessRequest(needs, stranger, now));

const says = ({ run }: PeopleWorld, text: string, now = NOW) =>
  run((needs) => sendAccessRequest(needs, { telegramId: MINH, text }, now));

const asks = async (world: PeopleWorld, now = NOW) => {
  await begins(world, now);
  return says(world, 'Trần Văn Minh, Phường Láng', now);
};

const waiting = ({ run }: PeopleWorld) => run(({ accessRequests }) => accessRequests.waiting());

describe('a stranger', () => {
  it('asks to be invited in their own words', async () => {
    const world = await openPeopleWorld();
    expect(await says(world, 'Trần Văn Minh')).toEqual({ type: 'not-asked' });
    expect(await begins(world)).toEqual({ type: 'ask-who' });
    expect(await says(world, ' … ')).toEqual({ type: 'too-short' });
    expect(await says(world, 'Trần Văn Minh, Phường Láng')).toMatchObject({
      type: 'sent',
      request: {
        telegramId: MINH,
        senderName: 'Minh trần',
        message: 'Trần Văn Minh, Phường Láng',
        step: 'sent',
      },
    });
    expect(await says(world, 'Còn gì nữa không')).toEqual({ type: 'not-asked' });
    expect(await waiting(world)).toHaveLength(1);
  });

  it('may do so three times a day', async () => {
    const world = await openPeopleWorld();
    for (let n = 0; n < 3; n += 1) expect((await asks(world)).type).toBe('sent');
    expect(await begins(world)).toEqual({ type: 'too-many' });
    expect(await begins(world, plusMs(NOW, DAY_MS))).toEqual({ type: 'ask-who' });
  });

  it('sends at most 500 characters', async () => {
    const world = await openPeopleWorld();
    await begins(world);
    const outcome = await says(world, 'Tôi là Minh. '.repeat(200));
    expect(outcome.type === 'sent' && outcome.request.message.length).toBe(500);
  });

  it('is dealt with once', async () => {
    const world = await openPeopleWorld();
    await asks(world);
    const [request] = await waiting(world);
    const close = () =>
      world.run((needs) =>
        closeAccessRequest(needs, { requestId: request?.id ?? '', by: 'cli' }, NOW),
      );
    expect(await close()).toMatchObject({ type: 'closed', request: { telegramId: MINH } });
    expect(await close()).toEqual({ type: 'already-closed' });
    expect(await waiting(world)).toEqual([]);
  });

  it('has no open request left once they are a contact', async () => {
    const world = await openPeopleWorld();
    await asks(world);
    await joins(world, LAN, await linkFor(world, 'P-LANG'));
    expect(await waiting(world)).toHaveLength(1);
    await joins(world, MINH, await linkFor(world, 'P-LANG'));
    expect(await waiting(world)).toEqual([]);
  });
});
