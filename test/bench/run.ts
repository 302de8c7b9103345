import { once } from 'node:events';
import { EventEmitter } from 'node:events';

import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { nextDeed } from '../support/next-deed.ts';
import { openEcho, openThiDua, type Contestant } from './contestants.ts';

/** Rounds are paired, so that a slow moment of the machine meets both. */
const ROUNDS = 3;
const CROWDS = [1, 20];

/** Waits for what the bot says or shows to somebody next. */
const watchAnswers = ({ sandbox, people }: Contestant) => {
  const answers = new Map(people.map((id) => [id, new EventEmitter()]));
  sandbox.control.watch((event) => {
    const isAnswer =
      event.type === 'edit' || (event.type === 'message' && event.data.from === 'bot');
    if (isAnswer) answers.get(event.personId)?.emit('answer', event.data);
  });
  return async (id: number, act: () => void): Promise<ViewMessage> => {
    const answer = once(answers.get(id) ?? new EventEmitter(), 'answer');
    act();
    const [message] = (await answer) as [ViewMessage];
    return message;
  };
};

type Walk = (contestant: Contestant) => (id: number) => Promise<number>;

/** As many words as a plan has answers. */
const ECHOED = 45;

const echoWalk: Walk = (contestant) => {
  const answerTo = watchAnswers(contestant);
  const { control } = contestant.sandbox;
  return async (id) => {
    for (let n = 0; n < ECHOED; n += 1) await answerTo(id, () => control.say(id, `câu ${n}`));
    return ECHOED;
  };
};

/** A whole plan, from the menu to the receipt. */
const planWalk: Walk = (contestant) => {
  const answerTo = watchAnswers(contestant);
  const { control } = contestant.sandbox;
  return async (id) => {
    const said: string[] = [];
    let prompt = await answerTo(id, () => control.say(id, '/menu'));
    let updates = 1;
    for (; !prompt.text?.includes('Mã biên nhận'); updates += 1) {
      const { messageId } = prompt;
      const deed = nextDeed(prompt, said);
      if (deed.type === 'say') said.push(deed.text);
      prompt = await answerTo(id, () => {
        if (deed.type === 'say') control.say(id, deed.text);
        else control.press(id, { messageId, text: deed.words });
      });
      if (updates > 120) throw new Error(`no end of questions: ${prompt.text}`);
    }
    return updates;
  };
};

const measure = async (contestant: Contestant, walk: Walk): Promise<number> => {
  const step = walk(contestant);
  const startedAt = performance.now();
  const updates = await Promise.all(contestant.people.map(step));
  const seconds = (performance.now() - startedAt) / 1000;
  await contestant.stop();
  return updates.reduce((sum, count) => sum + count, 0) / seconds;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounded = (value: number): string => value.toFixed(0).padStart(5);

console.log('updates/s over HTTP through the sandbox, real SQLite; pairs in one run');
for (const crowd of CROWDS) {
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const echo = await measure(await openEcho(crowd), echoWalk);
    const plan = await measure(await openThiDua(crowd), planWalk);
    ratios.push(plan / echo);
    const ratio = (plan / echo).toFixed(2);
    console.log(
      `${crowd} people, round ${round}: echo ${rounded(echo)}, full plan ${rounded(plan)}, ratio ${ratio}`,
    );
  }
  console.log(`${crowd} people: median ratio ${median(ratios).toFixed(2)} (target ≥ 0.5)`);
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB resident`);
