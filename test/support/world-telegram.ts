import { join } from 'node:path';

import type { MovableClock } from '../../src/core/shared/clock.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { playedPeople, SANDBOX_FILE, SANDBOX_TOKEN } from '../../src/service/telegram-here.ts';

/** The Telegram of a world with its played people; with what stands in a folder already, if one is told. */
export const openTelegram = async (clock: MovableClock, folder?: string): Promise<Sandbox> => {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    token: SANDBOX_TOKEN,
    botName: 'Thi Đua Bot',
    botUsername: 'thi_dua_bot',
    clock,
    ...(folder === undefined ? {} : { file: join(folder, SANDBOX_FILE) }),
    log: () => undefined,
    paced: false,
  });
  const there = new Set(sandbox.control.people().map(({ id }) => id));
  for (const { contact: _contact, admin: _admin, staff: _staff, ...person } of playedPeople)
    if (!there.has(person.id)) sandbox.control.addPerson({ ...person, languageCode: 'vi' });
  return sandbox;
};
