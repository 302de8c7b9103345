import { describe, expect, it, onTestFinished } from 'vitest';

import { openChat, openSandbox, type Opened } from './open-sandbox.ts';

type StreamEvent = { id: string; event: string; data: unknown };

/** Reads server-sent events one by one. */
async function* events(sandbox: Opened, personId: number): AsyncGenerator<StreamEvent> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const url = `${sandbox.apiRoot}/_sandbox/events?person=${personId}`;
  const response = await fetch(url, { signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const field = (name: string) =>
        new RegExp(`^${name}: ?(.*)$`, 'm').exec(text.slice(0, end))?.[1] ?? '';
      yield { id: field('id'), event: field('event'), data: JSON.parse(field('data')) };
      text = text.slice(end + 2);
    }
  }
}

const next = async (stream: AsyncGenerator<StreamEvent>, kind: string): Promise<StreamEvent> => {
  for (;;) {
    const { value, done } = await stream.next();
    if (done === true) throw new Error(`the stream ended before ${kind}`);
    if (value.event === kind) return value;
  }
};

describe('the event stream of a person', () => {
  it('begins with the whole chat and goes on with what happens in it', async () => {
    const sandbox = await openSandbox();
    const lan = await openChat(sandbox, 'Lan');
    const minh = await openChat(sandbox, 'Minh');
    const stream = events(sandbox, lan.id);
    const first = await next(stream, 'chat');
    expect(first).toMatchObject({ id: '1', data: { messages: [{ text: '/start' }] } });

    await sandbox.call('sendMessage', { chat_id: minh.id, text: 'không phải cho Lan' });
    await sandbox.call('sendChatAction', { chat_id: lan.id, action: 'typing' });
    expect(await next(stream, 'typing')).toMatchObject({ data: { until: expect.any(Number) } });
    const reply_markup = { keyboard: [['Menu']] };
    await sandbox.call('sendMessage', { chat_id: lan.id, text: 'Chào', reply_markup });
    expect((await next(stream, 'message')).data).toMatchObject({ text: 'Chào', from: 'bot' });
    expect((await next(stream, 'keyboard')).data).toMatchObject({ buttons: [[{ text: 'Menu' }]] });
    expect((await next(stream, 'call')).data).toMatchObject({ method: 'sendMessage' });
    sandbox.control.delete(lan.id, 1);
    expect((await next(stream, 'delete')).data).toEqual({ messageId: 1 });
    await sandbox.call('setMyCommands', { commands: [{ command: 'luu', description: 'Lưu' }] });
    expect((await next(stream, 'commands')).data).toEqual([{ command: 'luu', description: 'Lưu' }]);
    sandbox.control.moveClock({ offsetMs: 1000 });
    expect((await next(stream, 'clock')).data).toMatchObject({ offsetMs: 1000 });
    sandbox.control.addPerson({ firstName: 'Hoa' });
    expect((await next(stream, 'people')).data).toHaveLength(3);
  });

  it('of nobody is refused', async () => {
    const sandbox = await openSandbox();
    const response = await fetch(`${sandbox.apiRoot}/_sandbox/events?person=5`);
    expect(response.status).toBe(404);
  });
});
