import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';

import { address, word } from '../src/bot/kit/address.ts';
import type { BotContext, Request } from '../src/bot/kit/request.ts';
import { Router, type Room } from '../src/bot/kit/router.ts';
import { sendSheet } from '../src/bot/kit/sheet.ts';
import { asInstant } from '../src/core/shared/instant.ts';
import { say } from '../src/core/shared/text-ref.ts';
import { createLog } from '../src/log.ts';
import { drawPaper } from '../src/service/draw-paper.ts';
import { createText } from '../src/text.ts';
import { JobRunner, type Job } from '../src/worker/job-runner.ts';

const text = createText();

/** As much of a request as a press by a stranger needs. */
const pressed = (data: string): BotContext => {
  const request = {
    ports: { text },
    who: { language: 'vi', known: null },
    replies: [],
  } as unknown as Request;
  return { request, callbackQuery: { id: '1', data } } as unknown as BotContext;
};

describe('the recipe for an export', () => {
  const letters = address('zz:x', { name: word });
  const lettersRoom: Room = (router) => {
    router.press(letters, ({ request }, { name }) =>
      sendSheet(request, {
        fileName: 'thu.xlsx',
        name: say('log-sheet-name'),
        title: say('log-caption', { about: name }),
        columns: {
          day: { heading: 'log-column-day', width: 12 },
          unit: { heading: 'log-column-unit', width: 28 },
        },
        rows: [{ day: '1/3/2027', unit: 147 }],
      }),
    );
  };

  it('makes a workbook out of one handler and one line of a room', async () => {
    const router = new Router(() => 'everyone');
    lettersRoom(router);
    const ctx = pressed(letters.to({ name: 'CH-1' }));
    await router.handle(ctx);
    const [reply] = ctx.request.replies;
    if (reply?.type !== 'paper') throw new Error('no paper was made');
    const drawn = await drawPaper(text, {} as never)(reply.paper);
    expect(drawn.name).toBe('thu.xlsx');
    const [sheet] = await readWorkbook(new Uint8Array(drawn.bytes).buffer);
    expect(sheet?.data).toEqual([
      ['Nhật ký đôn đốc: CH-1', null],
      ['Ngày', 'Đơn vị'],
      ['1/3/2027', 147],
    ]);
  });
});

describe('the recipe for a button', () => {
  it('has nobody answer a button of which it is not said who may press it', () => {
    const unknown = address('zz:x', { name: word });
    expect(() => new Router().press(unknown, () => undefined)).toThrow('not in buttons.ts');
  });
});

describe('the recipe for a job', () => {
  it('takes one row of the table: it runs, and alone', async () => {
    const ran: string[] = [];
    const told: string[] = [];
    const jobs: Job[] = [
      {
        name: 'broken',
        when: 'tick',
        run: async () => {
          throw new Error('a bad row');
        },
      },
      { name: 'new', when: 'tick', run: async () => ran.push('new') },
    ];
    const runner = new JobRunner(jobs, {
      log: createLog({ level: 'fatal', secrets: [] }),
      now: () => asInstant(0),
      noteFailure: async ({ name }) => {
        told.push(name);
      },
      noteSuccess: async () => undefined,
      failing: async () => [],
    });
    await runner.run('tick', new AbortController().signal);
    expect([ran, told]).toEqual([['new'], ['broken']]);
  });
});
