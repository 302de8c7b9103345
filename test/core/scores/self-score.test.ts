import { describe, expect, it } from 'vitest';

import { clusterPact, clusterPactFacts } from '../../../src/core/clusters/cluster-pact.ts';
import { onePage } from '../../../src/core/official-papers/one-page.ts';
import { onTimePoints } from '../../../src/core/scores/on-time.ts';
import { scoreIn } from '../../../src/core/scores/read-score.ts';
import { selfScoreFacts } from '../../../src/core/scores/self-score-facts.ts';
import { selfScoreNotes } from '../../../src/core/scores/self-score-notes.ts';
import { selfScore } from '../../../src/core/scores/self-score.ts';
import { lacksEvidence } from '../../../src/core/scores/wanted-evidence.ts';
import type { CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { yearPeriod } from '../../../src/core/shared/period.ts';
import { say } from '../../../src/core/shared/text-ref.ts';
import { wordsOfHtml } from '../../../src/core/shared/words-of-html.ts';
import type { Duty } from '../../../src/core/submissions/duty.ts';
import type { Submission } from '../../../src/core/submissions/submission.ts';
import { clusterPactScript } from '../../scripts/cluster-papers.ts';
import { dutyOf } from '../../scripts/cluster-two.ts';
import { door, type FormDoor, playedOnForm } from '../../support/form-door.ts';
import { text } from '../forms/talk.ts';

const today = '2027-11-10' as CalendarDate;

const own: readonly Duty[] = [
  dutyOf('REGISTRATION', 'Đăng ký thi đua', { came: 'on-time' }),
  dutyOf('MIDYEAR_REPORT', 'Báo cáo 6 tháng', { came: 'on-time' }),
  dutyOf('ANNUAL_REPORT', 'Báo cáo năm', { dueOn: '2027-11-30' as CalendarDate }),
  dutyOf('SELF_INSPECTION', 'Tự kiểm tra', { came: 'late' }),
];

const handedIn = (form: FormDoor, formId: string): Submission =>
  ({
    formId,
    period: yearPeriod(2027),
    content: JSON.stringify(form.submitted()),
  }) as Submission;

const pact = handedIn(playedOnForm(clusterPactScript), clusterPact.id);

/** Of a unit whose cluster agreed on that sheet. */
const onSheet = (): FormDoor => {
  const found = selfScoreFacts.read([], yearPeriod(2027), {
    today,
    cluster: { members: [], ofLead: [pact], own },
  });
  if (found.type !== 'facts') throw new Error('facts are lacking');
  return door(selfScore, { facts: found.facts, today });
};

describe('self-scoring', () => {
  it('takes all points of the sheet in one message, with what receipts say of being on time', () => {
    const form = onSheet().expectAsk('criteria');
    form.expectSays('3. Đăng ký thi đua đúng thời hạn: tối đa 10, đề xuất 10 (1/1 đúng hạn)');
    form.expectSays('Công tác thi đua, khen thưởng');
    form.say('38,5; tối đa; =; =; 18; -').expectSays('Đã đọc được 6/6 mục');
    form.expectSays('4. Gửi báo cáo 6 tháng, báo cáo…: 10');
    form.expectSays('Tổng: 96,5/100 điểm').tap('Ghi 6');
    form.expectAsk('doc_number').send('77-BC-UBND (9.11.2027).pdf').expectAsk('review');
    form.expectSays('Tổng: 96,5/100 điểm').tap('form-button_submit').expectSays('Tổng: 96,5/100');
    form.submit();
    expect(form.review()).toContain('Tổng: 96,5/100 điểm');
    expect(form.review().match(/Tổng/gu)).toHaveLength(1);
    expect(scoreIn([handedIn(form, selfScore.id)])).toMatchObject({ points: 96.5, max: 100 });
    const page = onePage({
      title: 'Tự chấm điểm',
      facts: [],
      form: selfScore,
      content: form.submitted(),
      notes: [say('score-evidence-wanted')],
      inWords: (ref) => wordsOfHtml(text.html(ref, 'vi')),
    });
    expect(page.lines[0]?.text).toBe('Tổng: 96,5/100 điểm');
  });

  it('says kindly of which criterion more points were given than it has, and keeps the others', () => {
    const form = onSheet().say('38; 20; 12; 10; 18; -');
    form
      .expectSays('Mục 3, “12”, chưa ghi: điểm (12) không được cao hơn tối đa (10).')
      .expectSays('5/6 mục');
    form.say('3: 9,5').expectSays('6/6 mục').tap('Ghi 6').expectAsk('doc_number');
    expect(Object.values(form.answers())).toContain(9.5);
  });

  it('lets the unit say otherwise than its receipts', () => {
    const form = onSheet().tap('Lấy 2 mục theo đề xuất').expectSays('form-rows-taken');
    // What nothing is proposed for stays open.
    expect(Object.values(form.answers())).toEqual([10, 10]);
    form.say('1: 38; 2: 20; 3: 8,5; 5: 18; 6: -').tap('Ghi 5').expectAsk('doc_number');
    expect(new Set(Object.values(form.answers()))).toEqual(new Set([10, 18, 20, 38, 8.5, null]));
  });

  it('takes evidence of some criteria with their points or after them, and asks nobody for it', () => {
    const form = onSheet();
    form.say('1: 38,5 (Báo cáo số 145/BC-UBND); 2: 20; 3: =; 4: =; 5: 18 - Giấy khen số 7; 6: -');
    form.expectSays('6/6 mục').expectSays('Báo cáo số 145/BC-UBND').tap('Ghi 6');
    form.expectAsk('doc_number').send('77-BC-UBND (9.11.2027).pdf').expectAsk('review');
    form.submit();
    expect(form.review()).toContain('Tổng: 96,5/100 điểm');
    expect(form.review()).toContain('minh chứng Báo cáo số 145/BC-UBND');
    expect(form.review()).toContain('minh chứng Giấy khen số 7');
  });

  it('takes evidence in a message of its own, before the points', () => {
    const form = onSheet();
    form.say('1. Báo cáo số 145/BC-UBND\n5. Giấy khen số 7 của Chủ tịch UBND').tap('Ghi 2');
    form.expectAsk('criteria').expectSays('tối đa 40 · Báo cáo số 145/BC-UBND');
    form.say('38,5; tối đa; =; =; 18; -').tap('Ghi 6').expectAsk('doc_number');
    expect(Object.values(form.answers())).toContain('Báo cáo số 145/BC-UBND');
  });

  it('takes off what a penalty is, and lets bonus points count beside the total', () => {
    const sheet = door(clusterPact, {
      today: '2027-01-21',
      facts: { items: clusterPactItems() },
    });
    sheet.send('Giao ước 14-GƯ-CTĐ (15.1.2027).pdf').say('-; -; -; -').tap('Ghi 4');
    sheet.say(
      '1. Hoàn thành chỉ tiêu: 90 điểm\n2. Công tác Đảng: 10 điểm\nĐiểm thưởng\n- Cờ Chính phủ: 5 điểm\nĐiểm trừ\n- Gửi báo cáo chậm: 4 điểm',
    );
    sheet.tap('Thêm cả 4').tap('form-button_items-done').expectAsk('sheet_total');
    sheet.tap('Dùng: 100').say('9').tap('form-button_skip').submit();
    const found = selfScoreFacts.read([], yearPeriod(2027), {
      today,
      cluster: { members: [], ofLead: [handedIn(sheet, clusterPact.id)], own: [] },
    });
    if (found.type !== 'facts') throw new Error('facts are lacking');
    const form = door(selfScore, { facts: found.facts, today }).say('88; 10; 5; 2').tap('Ghi 4');
    form.send('77-BC-UBND (9.11.2027).pdf').submit();
    expect(form.review()).toContain('Tổng: 101/100 điểm');
  });

  it('asks for total and maximum where the cluster has no sheet, and stops nobody', () => {
    const form = door(selfScore, { facts: { items: { criteria: [] } }, today });
    form.expectAsk('own_points').say('101').expectAsk('own_max').say('100');
    form.expectSays('form-confirm_more-than-there-are').tap('form-button_accept');
    form.expectAsk('doc_number').send('77-BC-UBND (9.11.2027).pdf');
    form.expectSays('Tổng: 101/100 điểm');
    expect(form.asked).toBe('review');
  });
});

/** By number, what was understood of each criterion before it counts. */
const understood = (words: string): Record<string, string> => {
  const { sees, hears } = onSheet().say(words).contact;
  const lines = `${hears}\n${sees}`.split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, n, said] = /^(\d)\. [^:]+: (?!tối đa)(.+)$/u.exec(line) ?? [];
      return n === undefined || said === undefined ? [] : [[n, said]];
    }),
  );
};

/** As a cluster wrote it, whose criteria want this and that. */
const WANTING = `STT\tNội dung tiêu chí\tĐiểm tối đa\tTài liệu kiểm chứng
1\tHoàn thành các chỉ tiêu kế hoạch năm\t40\tBáo cáo kết quả năm
2\tCải cách hành chính, chuyển đổi số\t20\tx
3\tĐăng ký thi đua đúng thời hạn\t20\t
4\tXây dựng điển hình tiên tiến\t20\tKhông
Tổng cộng\t\t100`;

const sheetFrom = (said: string): FormDoor => {
  const sheet = door(clusterPact, { today: '2027-01-21', facts: { items: clusterPactItems() } });
  return sheet
    .send('Giao ước 14-GƯ-CTĐ (15.1.2027).pdf')
    .tap('Không có mục nào')
    .say(said)
    .tap('Thêm cả 4');
};

const wantedOn = (sheet: FormDoor): unknown[] =>
  Object.entries(sheet.answers()).flatMap(([path, value]) =>
    path.endsWith('.evidence_required') ? [value] : [],
  );

const scoredOn = (sheet: FormDoor): FormDoor => {
  const found = selfScoreFacts.read([], yearPeriod(2027), {
    today,
    cluster: { members: [], ofLead: [handedIn(sheet, clusterPact.id)], own: [] },
  });
  if (found.type !== 'facts') throw new Error('facts are lacking');
  return door(selfScore, {
    facts: found.facts,
    today,
    env: { notes: (content) => selfScoreNotes(content, { day: today }) },
  });
};

describe('evidence that the sheet wants', () => {
  it.each([
    ['a column of its own', WANTING],
    ['marks of other kinds', WANTING.replace('\tx', '\t✓').replace('kiểm chứng', 'minh chứng')],
    ['a table whose tabs are lost', WANTING.replaceAll('\t', ' ')],
    ['a column before the points', WANTING.split('\n').map(swapped).join('\n')],
    [
      'words behind the points',
      '1. Hoàn thành các chỉ tiêu kế hoạch năm: 40 điểm (minh chứng: Báo cáo kết quả năm)\n' +
        '2. Cải cách hành chính, chuyển đổi số: 20 điểm, có minh chứng\n' +
        '3. Đăng ký thi đua đúng thời hạn: 20 điểm\n4. Cập nhật minh chứng đầy đủ: 20 điểm',
    ],
  ])('is read from %s', (_, said) => {
    expect(wantedOn(sheetFrom(said))).toEqual(['Báo cáo kết quả năm', '✓']);
  });

  it('is told beside the criterion, and asked for kindly where points come without it', () => {
    const sheet = sheetFrom(WANTING).tap('form-button_items-done').say('9');
    sheet.tap('form-button_skip').submit();
    expect(sheet.review()).toContain('yêu cầu minh chứng Báo cáo kết quả năm');
    const form = scoredOn(sheet);
    form.expectSays('1. Hoàn thành các chỉ tiêu kế…: tối đa 40, cần minh chứng');
    form.expectSays('3. Đăng ký thi đua đúng thời…: tối đa 20\n');
    form.say('38; tối đa; 19; 18');
    form.expectSays('38 (chưa có minh chứng)').expectSays('20 (chưa có minh chứng)');
    form.expectSays('đúng thời…: 19\n');
    // Evidence may follow in a message of its own; the points stay.
    form.say('2: Quyết định số 15/QĐ-UBND').expectSays('20; Quyết định số 15/QĐ-UBND').tap('Ghi 4');
    form.expectAsk('doc_number').send('77-BC-UBND (9.11.2027).pdf').expectAsk('review');
    form.expectSays('Nên xem lại (1), vẫn gửi được:');
    form.expectSays('1 tiêu chí có điểm, chưa có minh chứng: mục 1 (Báo cáo kết quả năm)');
    const content = form.submit();
    expect(scoreIn([handedIn(form, selfScore.id)])?.rows.map(lacksEvidence)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(selfScoreNotes(content, { day: today }).review).toHaveLength(1);
  });

  it('is asked for no criterion without points', () => {
    const sheet = sheetFrom(WANTING).tap('form-button_items-done').say('9');
    sheet.tap('form-button_skip').submit();
    const form = scoredOn(sheet).say('0; -; 19; 18').tap('Ghi 4');
    form.send('77-BC-UBND (9.11.2027).pdf');
    expect(selfScoreNotes(form.submit(), { day: today }).review).toEqual([]);
  });
});

describe('points as they are typed', () => {
  it.each<[words: string, understood: Record<string, string>]>([
    ['5 18 điểm', { 5: '18' }],
    ['5 18đ', { 5: '18' }],
    ['5. 18 điểm', { 5: '18' }],
    ['mục 5 được 18 điểm', { 5: '18' }],
    ['muc 5 duoc 18 diem', { 5: '18' }],
    ['Mục 5 đạt 18đ', { 5: '18' }],
    ['Tiêu chí 5 tự chấm 18/20 điểm', { 5: '18' }],
    ['5: 18/20', { 5: '18' }],
    ['18 điểm mục 5', { 5: '18' }],
    ['5 được 18', { 5: '18' }],
    ['TC5 = 18', { 5: '18' }],
    ['item 5 18 points', { 5: '18' }],
    ['tiêu chí 3: 9,5', { 3: '9,5' }],
    ['tc 3 9,5đ', { 3: '9,5' }],
    ['2 chưa có', { 2: 'để trống' }],
    ['mục 2 chưa chấm', { 2: 'để trống' }],
    ['2 not yet', { 2: 'để trống' }],
    ['5 tối đa', { 5: '20' }],
    ['mục 5 đạt tối đa', { 5: '20' }],
    ['mục 1 38,5; mục 2 20', { 1: '38,5', 2: '20' }],
    ['mục 1 được 38,5 điểm, mục 2 được 20 điểm', { 1: '38,5', 2: '20' }],
    ['1 là 38,5, 2 là 20', { 1: '38,5', 2: '20' }],
    ['1) 38,5 2) 20', { 1: '38,5', 2: '20' }],
    ['1 38,5 2 20', { 1: '38,5', 2: '20' }],
    ['2 20\n5 18', { 2: '20', 5: '18' }],
    [
      '1: 38,5 điểm\n2: 20 điểm\n3 chưa có\n4: tối đa',
      { 1: '38,5', 2: '20', 3: 'để trống', 4: '10' },
    ],
    ['38,5 điểm, 20 điểm, 9 điểm, 10 điểm', { 1: '38,5', 2: '20', 3: '9', 4: '10' }],
    ['5 18 điểm, Giấy khen số 7 của Chủ tịch', { 5: '18; Giấy khen số 7 của Chủ tịch' }],
    ['mục 5 được 18 điểm (Giấy khen số 7)', { 5: '18; Giấy khen số 7' }],
  ])('are of the criterion that is named: %j', (words, rows) => {
    expect(understood(words)).toEqual(rows);
  });

  it.each([
    ['5 18', 'có thể là mục 5 được 18, hoặc là 5 và 18 của hai mục'],
    ['5-18', 'Ghi 5: 18 hoặc 5; 18'],
    ['3 - 9,5', 'có thể là mục 3 được 9,5'],
    ['1 250 điểm', 'có thể là mục 1 được 250'],
    ['1 38,5 2 20 3 9', 'chưa ghi'],
    ['mục 7: 3', 'danh sách có 6 mục, không có mục 7'],
    ['5: 18/25', 'tối đa của mục này là 20, không phải 25'],
    ['mục 1 và 2 tối đa', 'chưa ghi'],
    ['Báo cáo số 145/BC-UBND', 'chưa ghi'],
  ])('are asked again where only the person knows: %j', (words, asked) => {
    const form = onSheet().say(words).expectSays(asked);
    expect(form.contact.labels.filter((label) => label.startsWith('Ghi'))).toEqual([]);
  });
});

const swapped = (line: string): string => {
  const [n = '', name = '', points = '', evidence = ''] = line.split('\t');
  return [n, name, evidence, points].join('\t');
};

const clusterPactItems = () => {
  const found = clusterPactFacts.read([], yearPeriod(2027));
  return found.type === 'facts' ? found.facts.items : {};
};

const of = (criterion: string, duties: readonly Duty[] = own) =>
  onTimePoints({ criterion, max: 10 }, duties, today);

describe('points for being on time', () => {
  it('follow from the receipts of the papers that the criterion names, as far as they are due', () => {
    expect(of('Đăng ký thi đua đúng thời hạn')).toMatchObject({ points: 10, onTime: 1, of: 1 });
    expect(of('Gửi báo cáo 6 tháng, báo cáo năm đúng hạn')).toMatchObject({ points: 10, of: 1 });
    expect(of('Tự kiểm tra có báo cáo đúng hạn')).toMatchObject({ points: 0, onTime: 0, of: 1 });
    expect(of('Chấp hành chế độ báo cáo kịp thời')).toMatchObject({ points: 5, onTime: 1, of: 2 });
  });

  it('are proposed for nothing else', () => {
    expect(of('Xây dựng, nhân rộng điển hình tiên tiến')).toBeUndefined();
    expect(of('Báo cáo năm đúng hạn')).toBeUndefined();
    expect(of('Đăng ký thi đua đúng hạn', [])).toBeUndefined();
  });
});
