import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';

import { commandNames } from '../../src/bot/kit/commands.ts';
import type { Reply } from '../../src/bot/kit/reply.ts';
import { drawLook, handleUpdate } from '../../src/bot/telegram/handle-update.ts';
import type { KeyTaking } from '../../src/core/shared/text-ref.ts';
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
import { exampleOf, SLOT } from './button-slots.ts';
import type { Row } from './expected-board-rights.ts';
import { expectedCommands, expectedPresses } from './expected-rights.ts';

const nameOf = (data: string): string => {
  const [found] = addresses
    .filter(({ one }) => one.read(data) !== undefined)
    .toSorted((a, b) => b.one.head.length - a.one.head.length);
  return found?.name ?? expect.fail(`no button writes ${data}`);
};

/** What a slot stands for below that head, where it is not what it is elsewhere. */
const meant: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  st: { person: 'staff' },
  dr: { request: 'dataRequest' },
  i: { request: 'accessRequest' },
  si: { invitation: 'staffInvitation' },
  o: { file: 'paperFile' },
};

/** Slots that are of a unit, or of somebody's. */
const OWNED = /\{(?:unit|cluster|person|token|relief|question|number|remark|clarification|file)\}/;

const filled = (address: string, things: Things): string => {
  const renamed = meant[address.split(':')[0] ?? ''] ?? {};
  return address.replaceAll(
    SLOT,
    (_, name: string) => things[renamed[name] ?? name] ?? exampleOf(name),
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
] as const satisfies readonly KeyTaking[];

const saidTo = async ({ world }: CityOfRoles, update: Update): Promise<string[]> => {
  const handling = handlingOf(world);
  const said: Reply[] = [];
  await takingBack(world, async (stores) => {
    const moment = { stores, now: world.clock.now() };
    for (const reply of await handleUpdate(handling, update, moment))
      said.push(...(reply.type === 'look' ? await drawLook(handling, reply, moment) : [reply]));
  });
  return said
    .map((one) => ('html' in one ? one.html : 'text' in one ? (one.text ?? '') : one.type))
    .filter((words) => words !== '');
};

const commandOf = (personId: number, name: string): Update => {
  const pressed = pressOf(personId, 'x').callback_query;
  const chat = { id: personId, type: 'private' as const, first_name: 'Lan' };
  const length = name.length + 1;
  const entities = [{ type: 'bot_command' as const, offset: 0, length }];
  const from = pressed?.from ?? expect.fail();
  return {
    update_id: 1,
    message: { message_id: 6, date: 1, chat, from, text: `/${name}`, entities },
  };
};

const LETTERS = ['x', 'e', 'c', 'l', 'd', 's', 'v', 'a'] as const satisfies (keyof Roles)[];

const joined = (...rows: readonly string[]): string =>
  LETTERS.filter((letter) => rows.some((row) => row.includes(letter))).join('');

/** Whose update is answered with anything but that they may not. */
const answering = (city: CityOfRoles) => {
  const { text } = city.world;
  const refusing = new Set(
    refusals.flatMap((key) => [text.words(say(key), 'vi'), text.html(say(key), 'vi')]),
  );
  return async (updateOf: (personId: number) => Update): Promise<string> => {
    let letters = '';
    for (const letter of LETTERS) {
      const words = await saidTo(city, updateOf(city.roles[letter].id));
      if (words.some((one) => !refusing.has(one))) letters += letter;
    }
    return letters;
  };
};

describe('rights', () => {
  it(
    'are, in every role, for every button and command as the table says',
    {
      timeout: 300_000,
    },
    async () => {
      const city = await openCityOfRoles();
      const answered = answering(city);
      const presses: Record<string, Row> = {};
      for (const address of buttonAddresses) {
        const [own, other] = [filled(address, city.own), filled(address, city.other)];
        const name = nameOf(own);
        const [ofOwn, ofOther] = presses[name] ?? ['', ''];
        const mine = await answered((id) => pressOf(id, own));
        const theirs = OWNED.test(address) ? await answered((id) => pressOf(id, other)) : mine;
        presses[name] = [joined(ofOwn, mine), joined(ofOther, theirs)];
      }
      const commands: Record<string, string> = {};
      for (const name of commandNames) commands[name] = await answered((id) => commandOf(id, name));
      expect(presses).toEqual(expectedPresses);
      expect(commands).toEqual(expectedCommands);
    },
  );

  it('are nobody’s for what is of another unit, unless the Board gave them a role', () => {
    const breaches = Object.entries(expectedPresses).filter(
      ([, [own, other]]) => own !== other && !/^[sva]*$/.test(other),
    );
    expect(breaches).toEqual([]);
  });
});
