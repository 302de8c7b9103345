import { describe, expect, it } from 'vitest';

import { commandsFor, type OfferedCommand } from '../../src/bot/kit/commands.ts';
import { annualPlan } from '../../src/core/plans/annual-plan.ts';
import { firstLanguage, type Language } from '../../src/core/shared/language.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import type { ViewMessage } from '../../src/sandbox/control/views.ts';
import { createText } from '../../src/text.ts';
import {
  addressesUnits,
  addsAcknowledge,
  composes,
  openBroadcastCity,
  sends,
} from '../support/broadcast-story.ts';
import { invitationTo, joins, joinsBoard } from '../support/joining.ts';
import { languages } from '../support/languages.ts';
import { fillPlan, submitPlan } from '../support/plan-answers.ts';
import type { Player } from '../support/player.ts';
import { remindOf } from '../support/remind-of.ts';
import { goTo } from '../support/reminded-world.ts';
import { cutLabels, faultsOfWords, wordsOn } from '../support/screen-rules.ts';
import type { World } from '../support/world.ts';

/** Whatever the bot shows to anybody from now on, each look of a message by itself. */
const watched = (world: World): ViewMessage[] => {
  const seen: ViewMessage[] = [];
  world.control.watch((event) => {
    if ((event.type === 'message' || event.type === 'edit') && event.data.from === 'bot')
      seen.push({ ...event.data });
  });
  return seen;
};

const languageName = (language: Language): string =>
  createText().words(say('language-name'), language);

const speaks = async (player: Player, language: Language): Promise<void> => {
  await player.says('/ngonngu');
  await player.taps(languageName(language));
  player.language = language;
};

/** By each command into each button of what it shows. */
const looksAround = async (player: Player, commands: readonly OfferedCommand[]): Promise<void> => {
  for (const command of commands.filter((one) => one !== 'ngonngu')) {
    await player.says(`/${command}`);
    const shown = player.messages.findLast(({ from }) => from === 'bot');
    for (const { callbackData } of shown?.inlineKeyboard?.flat() ?? []) {
      if (!callbackData || !shown) continue;
      await player.tapsAt(shown.messageId, callbackData);
      await player.says(`/${command}`);
    }
  }
};

const faultsIn = (seen: readonly ViewMessage[]): string[] => [
  ...new Set(
    seen.flatMap((message) => [
      ...faultsOfWords(wordsOn(message)).map((fault) => `${fault}: ${wordsOn(message)}`),
      ...cutLabels(message.inlineKeyboard ?? []).map((label) => `is cut: ${label}`),
    ]),
  ),
];

const rowOf = (...texts: string[]) => [texts.map((text) => ({ text }))];

const PATIENCE_MS = 120_000;

describe.each(languages)('a phone shows without cuts and in one request (%s)', (language) => {
  it(
    'what a contact meets from the link to the receipt',
    async () => {
      const { world } = await openBroadcastCity();
      const seen = watched(world);
      const ha = world.newcomer('Hà');
      await ha.starts();
      await ha.starts(await invitationTo(world, 'P-LANG'));
      if (language !== firstLanguage) await ha.taps(languageName(language));
      ha.language = language;
      await joins(ha, 'Đỗ Thu Hà');
      await ha.tapsOld(ha.findData(`open:${annualPlan.id}`));
      await fillPlan(ha);
      await submitPlan(ha);
      await looksAround(ha, commandsFor('contact', 'everyone'));
      expect(seen.length).toBeGreaterThan(100);
      expect(faultsIn(seen)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'what a lead, a specialist and a leader of the Board meet',
    async () => {
      const { world, son } = await openBroadcastCity();
      const ha = await joinsBoard(world, 'Lê Thanh Hà', 'Chuyên viên theo dõi');
      const binh = await joinsBoard(world, 'Lê Văn Bình', 'Lãnh đạo');
      for (const one of [son, ha, binh]) await speaks(one, language);
      await remindOf(world, ['ANNUAL_PLAN', 'REGISTRATION']);
      const seen = watched(world);
      for (const day of ['2027-03-02', '2027-03-04']) await goTo(world, day);
      await looksAround(son, commandsFor('lead'));
      await looksAround(ha, commandsFor('board_specialist'));
      await looksAround(binh, commandsFor('board_viewer'));
      expect(seen.length).toBeGreaterThan(50);
      expect(faultsIn(seen)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'what an admin meets',
    async () => {
      const { world, admin, lan } = await openBroadcastCity();
      await lan.asksTheBoard('Đơn vị tôi mới sáp nhập thì có phải lập kế hoạch năm không?');
      await speaks(admin, language);
      const seen = watched(world);
      await composes(admin, 'Mời họp ngày 12/3/2027.');
      await addressesUnits(admin, 'P-LANG');
      if (language === 'vi') await addsAcknowledge(admin);
      await sends(admin);
      await looksAround(admin, commandsFor('board_admin', 'everyone'));
      expect(seen.length).toBeGreaterThan(100);
      expect(faultsIn(seen)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('these rules', () => {
  it('find what a phone does not show', () => {
    const planted = {
      'asks more than once': 'Đề nghị chọn mốc.\n\nĐề nghị đồng chí bấm nút.',
      exclaims: 'Đã gửi!',
      'is not composed (NFC)': 'Đã gửi'.normalize('NFD'),
      'is longer than a phone shows': 'dòng\n'.repeat(18) + 'dòng',
      'has blanks that nobody wants': 'Đồng chí  (tài khoản 1)',
    };
    for (const [fault, words] of Object.entries(planted))
      expect(faultsOfWords(words)).toEqual([fault]);
    expect(faultsOfWords('Đề nghị của đơn vị.\n\nĐề nghị đồng chí chọn.')).toEqual([]);
    expect(cutLabels(rowOf('Xã Phượng Dực', 'Hà Nội', 'Láng'))).toEqual(['Xã Phượng Dực']);
    expect(cutLabels(rowOf('Xã Phượng Dực', 'Hà Nội'))).toEqual([]);
  });
});
