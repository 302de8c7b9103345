import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { nothingFilled } from '../../src/core/forms/forms.ts';
import { advancedModels } from '../../src/core/movement/advanced-models.ts';
import { asId, asTelegramId, type DraftId, type SubmissionId } from '../../src/core/shared/ids.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { parseDocument } from '../../src/papers/parse-document.ts';
import { machineHash, machineRandom } from '../../src/service/machine-ports.ts';
import { addressesUnits, sends } from '../support/broadcast-story.ts';
import type { Player } from '../support/player.ts';
import { World } from '../support/world.ts';

const NUMBER = 'BN-2027-0007';

let world: World;
let lan: Player;
let admin: Player;

const answer = (field: string, value: unknown) => ({ type: 'answer', field, value });

/** Phường Láng has told of a model, with a person who does not know of it yet. */
const laysDown = (): Promise<void> =>
  world.stores(async ({ units, people, drafts, submissions }) => {
    const unit = await units.byCode('P-LANG');
    const by = await people.known(asTelegramId(lan.id));
    if (!unit || !by) throw new Error('nobody tells of anything');
    const key = { unitId: unit.id, formId: advancedModels.id, period: yearPeriod(2027) };
    const now = world.clock.now();
    const draftId = asId<DraftId>(machineRandom.token(96));
    await drafts.add({
      ...key,
      id: draftId,
      token: machineRandom.token(48),
      formVersion: advancedModels.version,
      status: 'submitted',
      openedBy: by.person.id,
      openedAt: now,
      changedAt: now,
      filled: nothingFilled,
    });
    const rows = [
      {
        key: 'm1',
        entries: [
          answer('display_name', 'Ngõ văn minh không rác'),
          answer('model_kind', 'initiative'),
          answer('summary', 'Mỗi ngõ một tổ tự quản, phân loại rác tại nguồn.'),
        ],
      },
      {
        key: 'm2',
        entries: [
          answer('display_name', 'Trần Văn Bình'),
          answer('model_kind', 'individual'),
          answer('summary', 'Hiến máu tình nguyện. '.repeat(40).trim()),
          answer('result_evidence', 'Giấy khen của Phường. '.repeat(40).trim()),
        ],
      },
    ];
    const entries = [{ type: 'group', field: 'models', rows }, answer('nominees_informed', false)];
    const content = JSON.stringify({
      form: advancedModels.id,
      formVersion: advancedModels.version,
      sections: [{ id: 'models', entries }],
    });
    await submissions.add({
      ...key,
      id: asId<SubmissionId>(machineRandom.token(96)),
      number: NUMBER,
      draftId,
      version: 1,
      formVersion: advancedModels.version,
      content,
      hash: machineHash.sha256(content),
      submittedBy: by.person.id,
      onBehalf: false,
      submittedAt: now,
    });
  });

beforeAll(async () => {
  world = await World.open();
  admin = world.player('Quản trị');
  await admin.starts();
  lan = world.player('Phường Láng');
  await lan.starts();
  await laysDown();
});

afterAll(async () => {
  await world.close();
});

const newsOfSpreading = () => lan.heard.filter((words) => words.includes('đang chuẩn bị phổ biến'));

describe('models and initiatives', () => {
  it('are collected from what units have handed in, each in the unit’s words', async () => {
    await admin.says('/xemxet');
    await admin.taps('button-models');
    expect(admin).toSay('models-heading', { count: 2 });
    expect(admin.sees('button-told-initiative')).toBe(false);
    await admin.taps('button-told-model');
    expect(admin).toSay('told-model-sent');
    const sent = admin.messages.findLast(({ document }) => document !== undefined)?.document;
    const parsed = await parseDocument(world.control.file(sent?.fileUniqueId ?? '').bytes);
    const said = JSON.stringify(parsed);
    for (const words of ['Phường Láng', 'Ngõ văn minh không rác', 'Trần Văn Bình', '02 điển hình'])
      expect(said).toContain(words);

    await admin.says('/xemxet');
    await admin.taps('button-models');
    await admin.taps('1. Ngõ văn minh không rác');
    expect(admin.screen).toContain('phân loại rác tại nguồn');
    expect(admin).toSay('model-not-replicated');
    expect(admin).not.toSay('model-unaware');
    expect(admin).not.toSay('review-goes-on');
  });

  it('are marked with the units that have taken them up, and their unit hears', async () => {
    await admin.taps('button-model-replicated');
    await admin.says('Xã Bát Tràng, Phường Không Có');
    expect(admin).toSay('model-units-unknown', { words: 'Phường Không Có' });
    await admin.says('Xã Bát Tràng, Phường Ba Đình');
    expect(admin).toSay('model-marked', { count: 2 });
    expect(admin).toSay('model-replicated', { count: 2 });
    await world.pass(60_000);
    expect(lan.screen).toContain('Ngõ văn minh không rác');
    expect(lan.screen).toContain('Xã Bát Tràng');
  });

  it('are spread as an announcement that is drafted and sent by nobody else', async () => {
    await admin.taps('button-model-spread');
    const said = admin.heard.join('\n');
    expect(said).toContain('Giới thiệu để các đơn vị tham khảo');
    expect(said).toContain('phân loại rác tại nguồn');
    const counts = await world.stores(({ broadcasts }) => broadcasts.counts());
    expect(counts.draft).toBe(1);
    await world.pass(60_000);
    expect(lan).toSay('model-news-spread', { name: 'Ngõ văn minh không rác' });
  });

  it('go to the units that are chosen, and to no other', async () => {
    const [hoa, minh] = [world.player('Xã Bát Tràng'), world.player('Sở Nội vụ')];
    for (const person of [hoa, minh]) await person.starts();
    await addressesUnits(admin, 'X-BAT-TRANG');
    await sends(admin);
    await world.settle();
    await world.pass(60_000);
    expect(hoa.screen).toContain('Giới thiệu để các đơn vị tham khảo');
    expect(hoa.screen).toContain('phân loại rác tại nguồn');
    expect(minh.heard.join('\n')).not.toContain('phân loại rác tại nguồn');
  });

  it('are told of to their unit once, however often they are spread', async () => {
    expect(newsOfSpreading()).toHaveLength(1);
    await admin.forges('rv:ml:0');
    await admin.taps('1. Ngõ văn minh');
    await admin.taps('button-model-spread');
    await world.pass(60_000);
    expect(newsOfSpreading()).toHaveLength(1);
  });

  it('warn where somebody is told of who does not know, and are no contact’s to mark', async () => {
    await admin.forges(`rv:mo:${NUMBER}:1`);
    expect(admin).toSay('model-unaware');
    expect(admin).toSay('review-goes-on');
    expect(admin.sees('button-read-version')).toBe(true);
    const heard = lan.heard.length;
    for (const data of [
      'rv:ml',
      `rv:mo:${NUMBER}:0`,
      `rv:mr:${NUMBER}:0`,
      `rv:ms:${NUMBER}:0`,
      'rv:mw:model',
    ])
      await lan.forges(data);
    expect(lan.heard).toHaveLength(heard);
  });
});
