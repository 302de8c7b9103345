import { describe, expect, it } from 'vitest';

import { ApiParams } from '../../src/sandbox/api/api-params.ts';
import { CallLog } from '../../src/sandbox/control/call-log.ts';
import { KEPT_MESSAGES } from '../../src/sandbox/state/posting.ts';
import { openChat, openSandbox } from './open-sandbox.ts';

const callOf = (text: string, result: unknown = true) => ({
  at: 0,
  method: 'sendMessage',
  params: new ApiParams(new Map([['text', text]]), new Map()),
  status: 200,
  result,
  ms: 1,
});

describe('what the sandbox keeps', () => {
  it('is the newest calls, five thousand at most', () => {
    const log = new CallLog();
    for (let n = 0; n < 5100; n += 1) log.add(callOf('x'));
    expect(log.after(0)).toHaveLength(5000);
    expect(log.after(5098).map(({ n }) => n)).toEqual([5099, 5100]);
  });

  it('is fewer calls where they are heavy: long texts, long answers', () => {
    const log = new CallLog();
    for (let n = 0; n < 2000; n += 1) log.add(callOf('x'.repeat(30_000)));
    expect(log.after(0).length).toBeLessThan(600);
    for (let n = 0; n < 600; n += 1)
      log.add(
        callOf(
          '',
          Array.from({ length: 100 }, () => ({})),
        ),
      );
    expect(log.after(0).length).toBeLessThan(200);
  });

  it('is never the bytes of a file, only its name and size', () => {
    const bytes = Buffer.alloc(9);
    const file = { name: 'a.pdf', mimeType: 'application/pdf', bytes };
    const params = new ApiParams(new Map([['caption', '[1]']]), new Map([['document', file]]));
    const call = new CallLog().add({ ...callOf(''), params });
    expect(JSON.parse(JSON.stringify(call))).toMatchObject({
      params: { caption: [1], document: { file: 'a.pdf', size: 9 } },
    });
  });

  it('is the newest messages of a chat; ids go on, and what is forgotten is not there', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox);
    for (let n = 0; n < KEPT_MESSAGES * 1.1; n += 1) sandbox.control.say(lan.id, `tin ${n}`);
    const { messages } = sandbox.control.chat(lan.id);
    expect(messages).toHaveLength(KEPT_MESSAGES);
    expect(messages.at(-1)).toMatchObject({ messageId: KEPT_MESSAGES * 1.1 + 1 });
    const reply_parameters = { message_id: 2 };
    expect(
      await sandbox.call('sendMessage', { chat_id: lan.id, text: 'x', reply_parameters }),
    ).toMatchObject({ description: 'Bad Request: message to be replied not found' });
  });
});
