import { describe, expect, it } from 'vitest';

import { rows } from './conformance/all-rows.ts';
import type { Row } from './conformance/row.ts';
import { openSandbox, type Envelope } from './open-sandbox.ts';

/** Of a bot that nobody uses: should Telegram take what the sandbox refuses, its settings change. */
const TOKEN = process.env['SANDBOX_DIFF_TOKEN'];

if (TOKEN === undefined) {
  process.stderr.write(
    'SANDBOX_DIFF_TOKEN is not set: nothing is compared with api.telegram.org\n',
  );
}

const askTelegram = async ({ method, params = {} }: Row): Promise<Envelope> => {
  const response = await fetch(`https://api.telegram.org/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Envelope;
};

/** Results name people and times; whether, and with which words, must be the same. */
const comparable = ({ ok, error_code, description }: Envelope) => ({ ok, error_code, description });

/** The same question to a sandbox where nobody lives, as nobody does for the real bot. */
const askSandbox = async ({ method, params }: Row): Promise<Envelope> =>
  (await openSandbox({ strict: true })).call(method, params);

describe('answers of api.telegram.org', () => {
  it.skipIf(TOKEN === undefined)(
    'are those of the conformance table (needs SANDBOX_DIFF_TOKEN)',
    async () => {
      for (const row of rows.filter(({ before }) => before === undefined)) {
        const here = await askSandbox(row);
        // What would be done, and not only asked or refused, is not tried on a real bot.
        if (here.ok && !/^get/i.test(row.method)) continue;
        const there = comparable(await askTelegram(row));
        expect.soft(there, `${row.method}: ${row.name}`).toEqual(comparable(here));
      }
    },
    600_000,
  );
});
