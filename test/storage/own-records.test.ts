import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

const schema = readFileSync(resolve('prisma/schema.prisma'), 'utf8');
const store = readFileSync(resolve('src/storage/own-record-store.ts'), 'utf8');

/** Columns that say who: of whom, from whom, or to whose account. */
const OF_PEOPLE =
  /^(?:personId|telegramId|chatId|authorId|actor|deputyId|by|\w+By|assignedTo|replaces)$/;

/** What says who in a table from which nothing is handed out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  Answer: 'the unit’s, and shown in its drafts and papers',
  AwaitedWords: 'what was asked last, for an hour',
  BroadcastRecipient: 'each has its message',
  BroadcastSource: 'the Board’s own messages, told of as announcements',
  CityTarget: 'the city’s; whoever added or removed one is told of it as a deed',
  Cursor: 'where somebody is in a draft, which is told of',
  DocumentReading: 'of a file, which is told of',
  FaqEntry: 'of messages, each told of; whoever made or changed one is told of it as a deed',
  GrantedAward: 'awards of units; whoever entered one is told of it as a deed',
  ModelMark: 'of units’ models; whoever marked one is told of it as a deed',
  Onboarding: 'told of as a link that was opened',
  Question: 'each has its messages',
  Person: 'the facts themselves, told first',
  WrongInvitation: 'for an hour',
};

const isRead = (name: string): boolean =>
  store.includes(`tx.${name.charAt(0).toLowerCase()}${name.slice(1)}.`);

it('hands out of every table that says who what it has, or says here why not', () => {
  const saying: string[] = [];
  let model = '';
  for (const line of schema.split('\n')) {
    model = /^model (\w+)/.exec(line)?.[1] ?? model;
    const column = /^ {2}(\w+) /.exec(line)?.[1] ?? '';
    if (OF_PEOPLE.test(column) && !saying.includes(model)) saying.push(model);
  }
  expect(saying.filter((name) => !isRead(name) && !(name in leftOut))).toEqual([]);
  expect(Object.keys(leftOut).filter((name) => !saying.includes(name))).toEqual([]);
  expect(saying.length).toBeGreaterThan(25);
});
