import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';

import { commandNames } from '../../src/bot/kit/commands.ts';
import type { Reply } from '../../src/bot/kit/reply.ts';
import { type ReplyPurpose, rightsOfReplies } from '../../src/bot/kit/rights.ts';
import { allRooms } from '../../src/bot/rooms.ts';
import type { Right } from '../../src/core/people/rights.ts';
import { asTelegramId, type TelegramId } from '../../src/core/shared/ids.ts';
import type { Instant } from '../../src/core/shared/instant.ts';
import type { KeyTaking } from '../../src/core/shared/text-ref.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { Stores } from '../../src/core/stores.ts';
import {
  openCityOfRoles,
  type CityOfRoles,
  type Roles,
  type Things,
} from '../support/city-of-roles.ts';
import { pressOf, repliesTo, takingBack } from '../support/pressing.ts';
import { storedRows } from '../support/stored-rows.ts';
import type { World } from '../support/world.ts';
import { buttonAddresses } from './button-addresses.ts';
import type { Row } from './expected-board-rights.ts';
import { expectedReplies, replies } from './expected-replies.ts';
import { expectedCommands, expectedPresses } from './expected-rights.ts';
import { filled, nameOf } from './filled-buttons.ts';

/** Slots that are of a unit, or of somebody's. */
const OWNED =
  /\{(?:unit|cluster|person|token|relief|question|number|remark|clarification|file|\w+Paper)\}/;

/** What was asked for before some are pressed; its subject as of `replies`. */
const askedBefore: Readonly<Record<string, ReplyPurpose>> = {
  'reviews.agreeSeveral': 'review-several',
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

type Before = (stores: Stores) => Promise<void>;

type Doing = (world: World, work: (stores: Stores) => Promise<void>) => Promise<void>;

const forGood: Doing = (world, work) => world.stores(work);

const saidTo = async (
  { world }: CityOfRoles,
  update: Update,
  {
    before = () => Promise.resolve(),
    doing = takingBack,
  }: { before?: Before | undefined; doing?: Doing } = {},
): Promise<string[]> => {
  let said: Reply[] = [];
  await doing(world, async (stores) => {
    await before(stores);
    said = await repliesTo(world, update, stores);
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

/** Words of somebody who was asked for them. */
const wordsOfPerson = (personId: number, text: string): Update => {
  const { message, update_id } = commandOf(personId, 'x');
  if (!message) throw new Error('no message');
  const { entities: _, ...plain } = message;
  const file = { file_id: 'f', file_unique_id: 'u', file_name: 'ban-chup.pdf', file_size: 9 };
  const said = text === '' ? { document: file, text: undefined } : { text };
  return { update_id, message: { ...plain, ...said } as NonNullable<Update['message']> };
};

/** They were asked for that just now, whatever they were allowed to then. */
const askedFor =
  (chat: TelegramId, asked: { purpose: string; subject: string }, now: Instant): Before =>
  async ({ people, expectedReplies: awaited }) => {
    const known = await people.known(chat);
    if (!known) return;
    await awaited.await(known.person.id, { ...asked, askedAt: now });
    await people.noteShown(chat, { type: 'asked', id: '', at: now });
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
  return async (
    updateOf: (personId: number) => Update,
    {
      row = LETTERS.join(''),
      before,
    }: { row?: string | undefined; before?: (personId: number) => Before } = {},
  ): Promise<string> => {
    let letters = '';
    for (const letter of LETTERS) {
      const { id } = city.roles[letter];
      // What somebody may not do changes nothing, and need not be taken back.
      const doing = row.includes(letter) ? takingBack : forGood;
      const words = await saidTo(city, updateOf(id), { before: before?.(id), doing });
      if (words.some((one) => !refusing.has(one))) letters += letter;
    }
    return letters;
  };
};

describe('rights', () => {
  it(
    'are, in every role, for every button and command as the table says; what is refused changes nothing',
    {
      timeout: 300_000,
    },
    async () => {
      const city = await openCityOfRoles();
      const answered = answering(city);
      const before = storedRows(city.world);
      const now = city.world.clock.now();
      const presses: Record<string, Row> = {};
      for (const address of buttonAddresses) {
        const [own, other] = [filled(address, city.own), filled(address, city.other)];
        const name = nameOf(own);
        const [ofOwn, ofOther] = presses[name] ?? ['', ''];
        const [rowOfOwn, rowOfOther] = expectedPresses[name] ?? [];
        const purpose = askedBefore[name];
        const subject = purpose && replies[purpose][0];
        const press = (data: string, row: string | undefined, things: Things) =>
          answered((id) => pressOf(id, data), {
            row,
            ...(purpose && {
              before: (id) =>
                askedFor(
                  asTelegramId(id),
                  { purpose, subject: filled(subject ?? '', things) },
                  now,
                ),
            }),
          });
        const mine = await press(own, rowOfOwn, city.own);
        const theirs = OWNED.test(`${address}${subject ?? ''}`)
          ? await press(other, rowOfOther, city.other)
          : mine;
        presses[name] = [joined(ofOwn, mine), joined(ofOther, theirs)];
      }
      const commands: Record<string, string> = {};
      for (const name of commandNames) commands[name] = await answered((id) => commandOf(id, name));
      expect(presses).toEqual(expectedPresses);
      expect(storedRows(city.world)).toEqual(before);
      expect(commands).toEqual(expectedCommands);

      const heard: Partial<Record<ReplyPurpose, Row>> = {};
      for (const purpose of allRooms().purposes) {
        const [subject, words] = replies[purpose];
        const hear = (things: Things) =>
          answered((id) => wordsOfPerson(id, words), {
            before: (id) =>
              askedFor(asTelegramId(id), { purpose, subject: filled(subject, things) }, now),
          });
        const mine = await hear(city.own);
        const theirs = OWNED.test(subject) ? await hear(city.other) : mine;
        heard[purpose] = [mine.replace('x', ''), theirs.replace('x', '')];
      }
      expect(heard).toEqual(expectedReplies);
    },
  );

  it('are asked for wherever somebody writes what they were asked for', () => {
    const holders: Readonly<Record<Right, RegExp>> = {
      everyone: /^[xecldsva]*$/,
      known: /^[ecldsva]*$/,
      admitted: /^[cldsva]*$/,
      board: /^[sdva]*$/,
      officer: /^[sda]*$/,
      admin: /^a*$/,
    };
    for (const [purpose, [own, other]] of Object.entries(expectedReplies))
      for (const heard of [own, other])
        expect([purpose, heard]).toEqual([
          purpose,
          expect.stringMatching(holders[rightsOfReplies[purpose as ReplyPurpose]]),
        ]);
    expect(Object.keys(expectedReplies).toSorted()).toEqual(
      Object.keys(rightsOfReplies).toSorted(),
    );
  });

  it('are nobody’s for what is of another unit, unless the Board gave them a role', () => {
    const breaches = Object.entries(expectedPresses).filter(
      ([, [own, other]]) => own !== other && !/^[sva]*$/.test(other),
    );
    expect(breaches).toEqual([]);
  });
});
