import { fork } from 'node:child_process';
import { once } from 'node:events';

import type { ContestantName } from './asked.ts';
import { compiled } from './compiled.ts';
import type { Draft } from './stored-draft.ts';

/** Nothing is measured while everything is still being compiled: as many people come before. */
const WARMING = { least: 100 };
/** One person says too little to be measured by: so many are measured, one crowd after another. */
const LEAST_PEOPLE = 20;

const compiledFile = compiled();

/** A child that ends by an error ends the comparison: nobody would answer any more. */
const started = (name: string, args: string[]): Child =>
  fork(compiledFile(name), args, { execArgv: [] }).once('exit', (code) => {
    if (code !== 0) process.exit(1);
  });

export type Measured = {
  /** How many updates one person took. */
  updatesEach: number;
  perSecond: number;
  cpuMsEach: number;
  rssMb: number;
  /** Of one crowd that has answered all but the last question. */
  draft: Draft;
  /** Until a question stood after the answer before, by its number; ms of each person. */
  waited: Readonly<Record<number, readonly number[]>>;
};

/** Has as many people at once answer all questions but the last of one of the bots, beside its Telegram. */
export const measure = async (name: ContestantName, crowd: number): Promise<Measured> => {
  const [measured] = await measureAll(name, [crowd]);
  if (!measured) throw new Error('a crowd was measured');
  return measured;
};

/** The same of several crowds, one after another in one program that was warmed once. */
export const measureAll = async (
  name: ContestantName,
  crowds: readonly number[],
): Promise<Measured[]> => {
  const warming = Math.max(...crowds, WARMING.least);
  const all = warming + crowds.reduce((people, crowd) => people + turnsOf(crowd) * crowd, 0);
  const people = started('people-process.ts', [name, String(all)]);
  const [{ apiRoot, people: ids }] = (await once(people, 'message')) as [Told];
  const bot = started('bot-process.ts', [name, apiRoot, JSON.stringify(ids)]);
  await once(bot, 'message');
  await walks(people, { from: 0, to: warming });
  const measured: Measured[] = [];
  let from = warming;
  for (const crowd of crowds) {
    measured.push(await crowdMeasured({ people, bot, ids }, { from, crowd }));
    from += turnsOf(crowd) * crowd;
  }
  // Bots first: one whose Telegram hangs up while it waits for updates ends by that error.
  for (const child of [bot, people]) {
    child.disconnect();
    await once(child, 'exit');
  }
  return measured;
};

const turnsOf = (crowd: number): number => Math.ceil(LEAST_PEOPLE / crowd);

const crowdMeasured = async (
  { people, bot, ids }: { people: Child; bot: Child; ids: readonly number[] },
  { from: first, crowd }: { from: number; crowd: number },
): Promise<Measured> => {
  const turns = turnsOf(crowd);
  const before = await used(bot);
  await storedBy(bot, null);
  const walked: Walked[] = [];
  for (let from = first; walked.length < turns; from += crowd)
    walked.push(await walks(people, { from, to: from + crowd }));
  const [updates, seconds] = [sum(walked, 'updates'), sum(walked, 'seconds')];
  const after = await used(bot);
  const draft = await storedBy(bot, ids[first] ?? null);
  return {
    updatesEach: updates / (turns * crowd),
    perSecond: updates / seconds,
    cpuMsEach: (after.cpuMs - before.cpuMs) / updates,
    rssMb: after.rssMb,
    draft: { ...draft, walBytes: draft.walBytes / updates },
    waited: together(walked),
  };
};

type Told = { apiRoot: string; people: number[] };
type Walked = { updates: number; seconds: number; waited: Record<number, number[]> };
type Used = { cpuMs: number; rssMb: number };
type Child = ReturnType<typeof fork>;

const sum = (walked: readonly Walked[], what: 'updates' | 'seconds'): number =>
  walked.reduce((all, one) => all + one[what], 0);

const walks = async (people: Child, which: { from: number; to: number }): Promise<Walked> => {
  people.send(which);
  const [walked] = (await once(people, 'message')) as [Walked];
  return walked;
};

const together = (walked: readonly Walked[]): Measured['waited'] => {
  const all: Record<number, number[]> = {};
  for (const { waited } of walked)
    for (const [number, times] of Object.entries(waited))
      all[Number(number)] = [...(all[Number(number)] ?? []), ...times];
  return all;
};

/** What a bot has stored since it was asked before; of a draft what this person's takes. */
const storedBy = async (bot: Child, person: number | null): Promise<Draft> => {
  bot.send({ person });
  const [told] = (await once(bot, 'message')) as [Draft];
  return told;
};

const used = async (bot: Child): Promise<Used> => {
  bot.send('used');
  const [told] = (await once(bot, 'message')) as [Used];
  return told;
};
