import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { MovableClock } from '../../src/core/shared/clock.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { chromiumPath, openChromium } from '../support/chromium.ts';

describe.skipIf(chromiumPath === null)('the chat page and a sandbox that comes back', () => {
  const undo: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  it('says that the sandbox is away, reconnects by itself and keeps what was being written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'page-return-'));
    undo.push(() => rm(folder, { recursive: true }));
    const start = async (port: number) => {
      const sandbox = await startSandbox({
        host: '127.0.0.1',
        port,
        token: '1000002:page-return-token-aaaaaaaaaaaaaaaaa',
        botName: 'Thi Đua Bot',
        botUsername: 'thi_dua_thu_bot',
        clock: new MovableClock(() => Date.now()),
        file: join(folder, 'telegram.json'),
        log: () => undefined,
      });
      undo.push(() => sandbox.stop());
      return sandbox;
    };
    const first = await start(0);
    const person = first.control.addPerson({ firstName: 'Lan', role: 'Đầu mối Phường Láng' });
    first.control.say(person.id, 'trước khi tắt');
    const browser = await openChromium();
    const page = await browser.newPage();
    undo.push(() => page.context().close());
    await page.goto(`${first.pageUrl}?person=${person.id}`);
    await page.getByRole('log').getByText('trước khi tắt').waitFor();
    const composer = page.getByRole('textbox', { name: 'Tin nhắn' });
    await composer.fill('đang soạn');

    await first.stop();
    await page.getByText('Mất kết nối với hộp cát').waitFor();
    await composer.press('Enter');
    await page.getByText('Không làm được').waitFor();
    expect(await composer.inputValue()).toBe('đang soạn');

    const second = await start(Number(new URL(first.apiRoot).port));
    await page.getByText('Mất kết nối với hộp cát').waitFor({ state: 'hidden' });
    await composer.press('Enter');
    await page.getByRole('log').getByText('đang soạn').waitFor();
    expect(second.control.chat(person.id).messages.map((message) => message.text)).toEqual([
      'trước khi tắt',
      'đang soạn',
    ]);
  });
});
