import { writeFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Reply } from '../../src/bot/kit/reply.ts';
import { drawLook, handleUpdate } from '../../src/bot/telegram/handle-update.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import {
  openCityOfRoles,
  type CityOfRoles,
  type Roles,
  type Things,
} from '../support/city-of-roles.ts';
import { addresses } from '../support/crawl.ts';
import { handlingOf, pressOf, takingBack } from '../support/pressing.ts';
import { buttonAddresses } from './button-addresses.ts';
import { dataOf, SLOT } from './button-slots.ts';

const nameOf = (data: string) => {
  const [found] = addresses
    .filter(({ one }) => one.read(data) !== undefined)
    .toSorted((a, b) => b.one.head.length - a.one.head.length);
  return found?.name ?? expect.fail(`no button writes ${data}`);
};

const special = (address: string, things: Things): Things => {
  const head = address.split(':')[0] ?? '';
  const more: Record<string, string | undefined> = {};
  if (head === 'st') more['person'] = things['staff'];
  if (head === 'dr') more['request'] = things['dataRequest'];
  if (head === 'i') more['request'] = things['accessRequest'];
  if (head === 'si') more['invitation'] = things['staffInvitation'];
  if (head === 'o') more['file'] = things['paperFile'];
  return { ...things, ...(more as Things) };
};

const filled = (address: string, things: Things): string => {
  const known = special(address, things);
  return address.replaceAll(
    SLOT,
    (_, name: string) =>
      known[name] ?? fc.sample(dataOf(`{${name}}`), { numRuns: 1, seed: 1 })[0] ?? '',
  );
};

const refusals = [
  'button-outdated',
  'stranger-hint',
  'admins-only',
  'role-too-small',
  'not-your-unit',
  'no-units',
  'question-unknown',
  'hand-over-no-unit',
  'cluster-none',
  'stands-for-unit-no-more',
  'tasks-none',
] as const;

const outcome = async ({ world }: CityOfRoles, personId: number, data: string): Promise<string> => {
  const handling = handlingOf(world);
  const said: Reply[] = [];
  await takingBack(world, async (stores) => {
    const now = world.clock.now();
    const replies = await handleUpdate(handling, pressOf(personId, data), { stores, now });
    for (const reply of replies)
      said.push(
        ...(reply.type === 'look' ? await drawLook(handling, reply, { stores, now }) : [reply]),
      );
  });
  const words = said
    .map((one) => ('html' in one ? one.html : 'text' in one ? String(one.text ?? '') : one.type))
    .filter((w) => w !== '');
  return words.join(' | ');
};

describe('rights', () => {
  it('table', async () => {
    const city = await openCityOfRoles();
    const { world, roles, own, other } = city;
    const refusing = new Set(
      refusals.flatMap((key) => [
        world.text.words(say(key), 'vi'),
        world.text.html(say(key), 'vi'),
      ]),
    );
    const rows = new Map<string, Set<string>[]>();
    const words: string[] = [];
    for (const address of buttonAddresses) {
      const name = nameOf(filled(address, own));
      const row = rows.get(name) ?? [new Set<string>(), new Set<string>()];
      rows.set(name, row);
      for (const [at, things] of [own, other].entries())
        for (const [letter, player] of Object.entries(roles) as [keyof Roles, { id: number }][]) {
          const data = filled(address, things);
          const got = await outcome(city, player.id, data);
          words.push(
            `${name} ${data} ${letter}${at}: ${got.slice(0, 120).replaceAll('\n', ' / ')}`,
          );
          if (got !== '' && !got.split(' | ').every((one) => refusing.has(one)))
            row[at]?.add(letter);
        }
    }
    writeFileSync('/tmp/people14-words.txt', words.join('\n'));
    writeFileSync(
      '/tmp/people14-rows.txt',
      [...rows]
        .map(([name, [o, p]]) => `${name}: ${[...(o ?? [])].join('')} ${[...(p ?? [])].join('')}`)
        .join('\n'),
    );
  }, 300_000);
});
