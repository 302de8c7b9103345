import { expect } from 'vitest';

import { sheetsOf } from '../../src/core/forms/schema/sheet.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { nextDeed } from '../support/next-deed.ts';
import { sized } from '../support/sized.ts';
import { type KilledCity, type Moment, moments } from './killed-city.ts';

/** What is asked, without what changes while the question stays the same. */
const questionIn = ({ text = '' }: ViewMessage): string =>
  text
    .split('\n')
    .filter((line) => !/Đã lưu|^Mục|^$/.test(line))
    .join('\n');

const isReceipt = ({ text }: ViewMessage): boolean => text?.includes('Mã biên nhận: BN-') ?? false;

/** Several numbers of one message are an answer each; of “-” there is none. */
const answersIn = (text: string): string[] =>
  text.includes('; ') && !/\p{L}/u.test(text)
    ? text.split('; ').map((number) => number.replace(/^-$/, ''))
    : [text];

/** Another screen, with what leads on from it: a greeting comes before the tasks below it. */
const isNext = (before: ViewMessage, newest: ViewMessage): boolean =>
  questionIn(newest) !== questionIn(before) &&
  (newest.inlineKeyboard !== undefined ||
    newest.entities.some(({ type }) => type === 'code') ||
    isReceipt(newest));

/** Deeds from one kill to the next: twelve kills of one conversation, and fifteen in full. */
const BETWEEN_KILLS = sized({ full: 4, brief: 5 });

/** One unit's plan from the invitation to the receipt, while what serves it is killed again and again; returns when it was. */
export const playKilled = async (city: KilledCity): Promise<string[]> => {
  const { control } = city.sandbox;
  await city.command('units', 'import', 'prisma/seed/hanoi-units.csv', '--apply');
  const { payload } = await city.command('invite', 'P-LANG');
  const lan = control.addPerson({ firstName: 'Lan', languageCode: 'vi' }).id;
  await city.start();
  control.start(lan, String(payload));
  await city.comesTo(() => control.chat(lan).messages.some(({ from }) => from === 'bot'));

  const said: string[] = [];
  const killed: string[] = [];
  const askedAgain: string[] = [];
  for (let deeds = 1; !isReceipt(city.newest(lan)); deeds += 1) {
    const prompt = city.newest(lan);
    const deed = nextDeed(prompt, said);
    const act = (): void => {
      if (deed.type === 'say') control.say(lan, deed.text);
      else control.press(lan, { messageId: prompt.messageId, text: deed.words });
    };
    if (deed.type === 'say') said.push(deed.text);
    const moment: Moment | undefined =
      deeds % BETWEEN_KILLS === 2 ? moments[killed.length % moments.length] : undefined;
    if (moment === undefined) act();
    else {
      await city.killDuring(moment, act);
      killed.push(`${moment}: ${JSON.stringify(deed)}`);
    }
    const isAskedOn = await city.comesTo(() => isNext(prompt, city.newest(lan)));
    if (!isAskedOn) askedAgain.push(`${deeds}: ${questionIn(prompt)}`);
    if (deeds > 90) throw new Error(`no end of questions: ${city.newest(lan).text}`);
  }
  await city.close();

  expect(askedAgain).toEqual([]);
  const database = await openDatabase(city.databaseUrl);
  const submissions = await database.client.submission.findMany();
  const answers = await database.client.answer.findMany();
  const people = await database.client.person.findMany();
  const updates = await database.client.inboxUpdate.groupBy({ by: ['status'], _count: true });
  await database.close();
  expect(submissions).toHaveLength(1);
  const [name, position, ...answered] = said;
  expect(people).toMatchObject([{ fullName: name, position }]);
  expect(answers.map(({ raw }) => raw)).toEqual(
    expect.arrayContaining(answered.flatMap(answersIn)),
  );
  // Each number is with its own question: what the table left open was asked next.
  const rawOf = new Map(answers.map(({ path, raw }) => [path, raw]));
  const figures = sheetsOf(annualPlan).flatMap(({ fields }) =>
    fields.map(({ id }) => rawOf.get(id)),
  );
  const table = answered.findIndex((text) => answersIn(text).length > 1);
  expect(figures).toEqual(answered.slice(table, table + 2).flatMap(answersIn));
  // A revision above 1 would mean that an answer was taken in twice.
  expect(answers.filter(({ rev }) => rev !== 1)).toEqual([]);
  expect(updates).toEqual([expect.objectContaining({ status: 'done' })]);
  expect(city.output.join('')).not.toContain('this-token-is-for-process-tests');
  return killed;
};
