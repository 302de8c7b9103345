import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

const ASKED = 'Đơn vị mới sáp nhập thì có phải lập kế hoạch năm không?';
const LIKE_IT = 'Xã tôi mới sáp nhập thì có phải lập kế hoạch năm không ạ?';
const ANSWER = 'Có. Đề nghị đơn vị lập kế hoạch năm theo tên mới.';

let world: World;
let lan: Player;
let admin: Player;

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  lan = world.player('Phường Láng');
  await lan.starts();
});

afterAll(async () => {
  await world.close();
});

const waiting = () => world.stores(({ questions }) => questions.waiting());

describe('what is often asked', () => {
  it('is made of a question that was answered, and units see it once the Board says so', async () => {
    await lan.asksTheBoard(ASKED);
    await admin.replies(ASKED, ANSWER);
    await admin.taps('button-faq-make');
    expect(admin).toSay('faq-question', { question: ASKED });
    expect(admin).toSay('faq-hidden');
    await lan.says('/cauhoi');
    await lan.taps('button-faq');
    expect(lan).toSay('faq-heading', { count: 0 });
    await admin.taps('button-faq-answer');
    await admin.says(`${ANSWER} Hạn nộp theo lịch chung.`);
    expect(admin.screen).toContain('Hạn nộp theo lịch chung.');
    await admin.taps('button-faq-show');
    expect(admin).toSay('faq-shown');
  });

  it('is shown to whoever asks the like, who may ask all the same', async () => {
    await lan.says('/hoi');
    await lan.says(LIKE_IT);
    expect(lan).toSay('faq-near', { count: 1 });
    expect(lan.screen).toContain(ANSWER);
    expect(await waiting()).toEqual([]);
    await lan.taps('button-faq-ask-anyway');
    expect(lan).toSay('question-opened', { number: 'CH-0002' });
    expect(await waiting()).toHaveLength(1);
    await world.pass(60_000);
    expect(admin.heard.join('\n')).toContain(LIKE_IT);
  });

  it('is shown as well where words are only thought to be a question, and suffices', async () => {
    await lan.says('/menu');
    await lan.says(LIKE_IT);
    await lan.taps('button-doubt-board');
    expect(lan).toSay('faq-near', { count: 1 });
    await lan.taps('button-faq-enough');
    expect(lan).toSay('doubt-dropped');
    expect(await waiting()).toHaveLength(1);
  });

  it('is shown as well where the question stands behind the command, and is sent without it', async () => {
    await lan.says(`/hoi ${LIKE_IT} Ngõ 5`);
    expect(lan).toSay('faq-near', { count: 1 });
    expect(await waiting()).toHaveLength(1);
    await lan.taps('button-faq-ask-anyway');
    await world.pass(60_000);
    expect(admin.screen).toContain(`${LIKE_IT} Ngõ 5`);
    expect(admin.screen).not.toContain('/hoi');
    await lan.taps('button-question-withdraw');
  });

  it('does not stand in the way of another question', async () => {
    await lan.says('/hoi');
    await lan.says('Cụm thi đua của phường do ai làm trưởng?');
    expect(lan).not.toSay('faq-near', { count: 1 });
  });

  it('is found by typing, and goes on as a message of its own with its source', async () => {
    await lan.says('/cauhoi');
    await lan.taps('button-faq');
    await lan.taps('button-faq-entry');
    await lan.taps('button-faq-forward');
    expect(lan).toSay('faq-answer', { answer: `${ANSWER} Hạn nộp theo lịch chung.` });
    expect(lan.screen).toContain('Nguồn: Ban Thi đua');
    expect(lan.messages.at(-1)?.inlineKeyboard ?? []).toEqual([]);
  });

  it('is taken away by the Board alone', async () => {
    const [entry] = await world.stores(({ faq }) => faq.all());
    const id = entry?.id ?? '';
    for (const data of [`q:fx:${id}`, `q:fs:${id}:0`, `q:fd:${id}:answer`]) await lan.forges(data);
    expect(await world.stores(({ faq }) => faq.all())).toEqual([entry]);
    await admin.forges(`q:fe:${id}`);
    await admin.taps('button-faq-remove');
    expect(await world.stores(({ faq }) => faq.all())).toEqual([entry]);
    await admin.taps('guard-button-sure');
    expect(await world.stores(({ faq }) => faq.all())).toEqual([]);
    await lan.forges(`q:fe:${id}`);
    expect(lan.toast).toContain('không còn dùng được');
  });
});
