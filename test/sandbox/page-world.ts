import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { MovableClock } from '../../src/core/shared/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { lendPages } from './kept-pages.ts';

const TOKEN = '1000001:page-test-token-aaaaaaaaaaaaaaaaaaa';
const BOT_USERNAME = 'thi_dua_thu_bot';

/** A real browser before a real sandbox with a small scripted bot. */
export type PageWorld = {
  readonly bot: Bot;
  readonly sandbox: Sandbox;
  /** What the bot heard as text, in order. */
  readonly heard: string[];
  /** Presses of "Chậm" that the bot has heard; each answers when it is called. */
  readonly slowPresses: (() => Promise<unknown>)[];
  addPerson(firstName: string, role?: string): Promise<number>;
  /** Somebody new who has pressed Start and was answered, on a page that nobody looks at. */
  addStarted(firstName: string, payload?: string): Promise<number>;
  /** A page of its own, with the chat of this person open (or the list). */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A page on which somebody new has pressed Start. */
  started(firstName: string): Promise<{ id: number; page: Page }>;
  /** After each test: leaves nothing of its pages; throws on an error of a script or a request that left the sandbox. */
  tidy(): Promise<void>;
  close(): Promise<void>;
};

const inviteLink = `https://t.me/${BOT_USERNAME}?start=thu-moi_01`;

export async function openPageWorld(): Promise<PageWorld> {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    token: TOKEN,
    botName: 'Thi Đua Bot',
    botUsername: BOT_USERNAME,
    clock: new MovableClock(() => Date.now()),
    log: () => undefined,
  });
  const script = scriptedBot(sandbox.apiRoot);
  const polling = script.bot.start();
  const pages = await lendPages();
  const troubles: string[] = [];
  const world: PageWorld = {
    ...script,
    sandbox,
    addPerson: (firstName, role = 'Đầu mối Phường Láng') =>
      addPerson(sandbox.apiRoot, { firstName, role, languageCode: 'vi' }),
    async addStarted(firstName, payload = '') {
      const id = await world.addPerson(firstName);
      sandbox.control.start(id, payload);
      await expect
        .poll(() => sandbox.control.chat(id).messages.at(-1), { timeout: 10_000 })
        .toMatchObject({ from: 'bot' });
      return id;
    },
    open: (path, options) => pages.open({ url: sandbox.apiRoot + path, troubles }, options),
    async started(firstName) {
      const id = await world.addPerson(firstName);
      const page = await world.open(`/?person=${id}`);
      await button(page, 'Bắt đầu').click();
      await sees(page, 'Kính chào đồng chí');
      return { id, page };
    },
    async tidy() {
      await pages.tidy();
      const found = troubles.splice(0);
      if (found.length > 0) throw new Error(`troubles on the page: ${found.join('; ')}`);
    },
    async close() {
      await script.bot.stop();
      await polling;
      await sandbox.stop();
    },
  };
  return world;
}

export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Tin nhắn' });

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Waits until this whole text is among the messages. */
export const sees = (page: Page, text: string): Promise<void> =>
  page.getByRole('log').getByText(text, { exact: true }).first().waitFor();

export async function says(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

async function addPerson(apiRoot: string, person: Record<string, string>): Promise<number> {
  const answer = await fetch(`${apiRoot}/_sandbox/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(person),
  });
  return idOf(await answer.json());
}

function idOf(person: unknown): number {
  if (typeof person === 'object' && person !== null && 'id' in person) return Number(person.id);
  throw new Error(`no person: ${JSON.stringify(person)}`);
}

const FORMATTED = [
  '<b>đậm</b> <i>nghiêng</i> <u>gạch chân</u> <s>gạch bỏ</s> <tg-spoiler>bí mật</tg-spoiler>',
  '<a href="https://example.org/van-ban">văn bản</a> /trogiup',
  '<blockquote expandable>một\nhai\nba\nbốn\nnăm</blockquote>',
  '<pre><code class="language-json">{}</code></pre>',
  'Ví dụ: <code>Đoàn kết &amp; sáng tạo</code>',
].join('\n');

function scriptedBot(apiRoot: string) {
  const bot = new Bot(TOKEN, { client: { apiRoot } });
  const heard: string[] = [];
  const slowPresses: (() => Promise<unknown>)[] = [];
  bot.on('message:text', (ctx, next) => {
    heard.push(ctx.message.text);
    return next();
  });
  bot.command('start', (ctx) =>
    ctx.reply(ctx.match === '' ? 'Kính chào đồng chí' : `Đã mở lời mời ${ctx.match}`),
  );
  bot.command('trogiup', (ctx) => ctx.reply('Đây là trợ giúp'));
  addButtons(bot, slowPresses);
  addTexts(bot);
  addFiles(bot, apiRoot);
  bot.on('message:text', (ctx) => ctx.reply(`Đã nghe: ${ctx.message.text}`));
  return { bot, heard, slowPresses };
}

function addButtons(bot: Bot, slowPresses: (() => Promise<unknown>)[]): void {
  bot.hears('nút', (ctx) =>
    ctx.reply('Đề nghị chọn', {
      reply_markup: new InlineKeyboard()
        .text('Chậm', 'slow')
        .text('Hộp thoại', 'alert')
        .row()
        .text('Sửa tin', 'edit')
        .danger()
        .text('Xóa tin', 'delete')
        .row()
        .url('Lời mời', inviteLink)
        .copyText('Chép mã', 'P-LANG'),
    }),
  );
  bot.callbackQuery('slow', (ctx) => {
    slowPresses.push(() => ctx.answerCallbackQuery('Đã lưu câu trả lời'));
  });
  bot.callbackQuery('alert', (ctx) =>
    ctx.answerCallbackQuery({ text: 'Còn thiếu ba mục', show_alert: true }),
  );
  bot.callbackQuery('edit', async (ctx) => {
    await ctx.editMessageText('Đã đổi nội dung');
    await ctx.answerCallbackQuery();
  });
  bot.callbackQuery('delete', async (ctx) => {
    await ctx.deleteMessage();
    await ctx.answerCallbackQuery();
  });
}

function addTexts(bot: Bot): void {
  bot.hears('định dạng', (ctx) => ctx.reply(FORMATTED, { parse_mode: 'HTML' }));
  bot.hears('bàn phím', (ctx) =>
    ctx.reply('Thực đơn', {
      reply_markup: new Keyboard()
        .text('Kế hoạch năm')
        .text('Tình hình')
        .resized()
        .oneTime()
        .placeholder('Chọn một mục'),
    }),
  );
  bot.hears('dài', async (ctx) => {
    for (const part of ['một', 'hai', 'ba']) await ctx.reply(`${part}\n`.repeat(30));
  });
}

function addFiles(bot: Bot, apiRoot: string): void {
  bot.on('message:document', async (ctx) => {
    const { file_path: path } = await ctx.getFile();
    const answer = await fetch(`${apiRoot}/file/bot${TOKEN}/${path}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const name = ctx.message.document.file_name ?? 'không tên';
    await ctx.replyWithDocument(new InputFile(bytes, `Bản sao ${name}`), {
      caption: `Đã nhận ${bytes.length} byte, chú thích: ${ctx.message.caption ?? 'không'}`,
    });
  });
  bot.on('message:photo', (ctx) =>
    ctx.reply(`Đã nhận ảnh rộng ${ctx.message.photo.at(-1)?.width}`),
  );
}
