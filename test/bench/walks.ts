import { once } from 'node:events';
import { EventEmitter } from 'node:events';

import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { nextDeed } from '../support/next-deed.ts';
import type { Contestant } from './contestants.ts';

/** Waits for what the bot says or shows to somebody next, and notes how long that took. */
const watchAnswers = ({ sandbox, people }: Contestant, tookMs: number[]) => {
  const answers = new Map(people.map((id) => [id, new EventEmitter()]));
  sandbox.control.watch((event) => {
    const isAnswer =
      event.type === 'edit' || (event.type === 'message' && event.data.from === 'bot');
    if (isAnswer) answers.get(event.personId)?.emit('answer', event.data);
  });
  return async (id: number, act: () => void): Promise<ViewMessage> => {
    const answer = once(answers.get(id) ?? new EventEmitter(), 'answer');
    const actedAt = performance.now();
    act();
    const [message] = (await answer) as [ViewMessage];
    tookMs.push(performance.now() - actedAt);
    return message;
  };
};

/** One person's way; how long each answer took is added to `tookMs`. */
export type Walk = (contestant: Contestant, tookMs: number[]) => (id: number) => Promise<void>;

/** As many words as a plan has answers. */
const ECHOED = 45;

export const echoWalk: Walk = (contestant, tookMs) => {
  const answerTo = watchAnswers(contestant, tookMs);
  const { control } = contestant.sandbox;
  return async (id) => {
    for (let n = 0; n < ECHOED; n += 1) await answerTo(id, () => control.say(id, `câu ${n}`));
  };
};

/** A whole plan, from the menu to the receipt. */
export const planWalk: Walk = (contestant, tookMs) => {
  const answerTo = watchAnswers(contestant, tookMs);
  const { control } = contestant.sandbox;
  return async (id) => {
    const said: string[] = [];
    let prompt = await answerTo(id, () => control.say(id, '/menu'));
    for (let updates = 1; !prompt.text?.includes('Mã biên nhận'); updates += 1) {
      const { messageId } = prompt;
      const deed = nextDeed(prompt, said);
      if (deed.type === 'say') said.push(deed.text);
      prompt = await answerTo(id, () => {
        if (deed.type === 'say') control.say(id, deed.text);
        else control.press(id, { messageId, text: deed.words });
      });
      if (updates > 120) throw new Error(`no end of questions: ${prompt.text}`);
    }
  };
};
