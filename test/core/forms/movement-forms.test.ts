import { describe, expect, it } from 'vitest';

import { contentOf } from '../../../src/core/forms/answers/content.ts';
import { summarise } from '../../../src/core/forms/answers/summary.ts';
import type { Form } from '../../../src/core/forms/schema/form.ts';
import { advancedModels, goodDeeds } from '../../../src/core/movement/advanced-models.ts';
import { initiativeList } from '../../../src/core/movement/initiatives.ts';
import { selfInspection } from '../../../src/core/movement/self-inspection.ts';
import { statistics, statisticsColumns } from '../../../src/core/movement/statistics.ts';
import { type Contact, fileId, TalkedDraft, words } from './talk.ts';

const begins = (form: Form, today: string): Contact =>
  new TalkedDraft(form, { today }).contact('Lan');

const summaryOf = ({ draft: { form, filled, files } }: Contact): string =>
  summarise(form, contentOf(form, filled, files))
    .map(words)
    .join('\n');

const sendsReport = (lan: Contact): void => {
  lan.sends({ id: fileId('f'), name: 'Bao cao.pdf' }, 'Báo cáo số 12/BC-UBND ngày 10/1/2027');
};

describe('statistics', () => {
  it('are the document and a message of numbers for each section', () => {
    const lan = begins(statistics, '2027-01-20');
    sendsReport(lan);
    expect(lan.sees).toContain('Mục này có 3 số liệu');
    lan.says('4; 6; 3');
    lan.says('1: 1; 9: 2; còn lại: 0');
    lan.taps('Ghi 11 số');
    lan.says('12; 2; 1; 3; 5; 4');
    expect(lan.sees).toContain('Đã đủ nội dung, có thể gửi.');
    expect(lan.draft.value('state_certificates')).toBe(2);
    expect(lan.draft.value('province_others')).toBe(4);
    expect(summaryOf(lan)).toContain('Bằng khen của Thủ tướng: 2');
  });

  it('ask which other Orders there were, since the tables have a column for each', () => {
    const lan = begins(statistics, '2027-01-20');
    sendsReport(lan);
    lan.says('4; 6; 3');
    lan.says('3: 2; còn lại: 0');
    lan.taps('Ghi 11 số');
    expect(lan.at).toBe('state_orders_named');
    lan.says('Huân chương Chiến công hạng Nhì: 2');
    expect(lan.sees).toContain('1. Bằng khen của Thành phố: chưa có');
  });

  it('may be handed in before there is any number, with a tap for each section', () => {
    const lan = begins(statistics, '2027-01-20');
    sendsReport(lan);
    for (let tables = 0; tables < 3; tables += 1) lan.taps('Tất cả chưa có số liệu');
    expect(lan.at).toBe('review');
    expect(lan.labels).toContain('Gửi Ban');
  });

  it('say with one tap that there was nothing of a section', () => {
    const lan = begins(statistics, '2027-01-20');
    sendsReport(lan);
    lan.says('4; 6; 3');
    lan.taps('Tất cả bằng 0');
    expect(lan.draft.value('state_others')).toBe(0);
    expect(lan.draft.value('province_others')).toBeUndefined();
    lan.taps('Hoàn tác');
    expect(lan.draft.value('state_others')).toBeUndefined();
  });

  it('have a column of the tables for each number', () => {
    const numbers = statistics.fields.filter(({ type }) => type === 'integer');
    expect([...statisticsColumns.keys()].toSorted()).toEqual(
      numbers.map(({ id }) => id).toSorted(),
    );
    const columns = [...statisticsColumns.values()].map(
      ({ table, column }) => `${table} ${column}`,
    );
    expect(new Set(columns).size).toBe(columns.length);
  });
});

const ROWS = [
  'Bà Trần Thị Mai; cá nhân; Tổ dân phố số 12; môi trường; Vận động 120 hộ phân loại rác',
  'Tổ dân phố số 9; tập thể; Phường Láng; an ninh; Lắp 24 camera do dân góp',
].join('\n');

describe('models', () => {
  it('are nothing with one tap, which is the whole answer', () => {
    for (const form of [advancedModels, goodDeeds]) {
      const lan = begins(form, '2027-05-12');
      lan.taps('Chưa có');
      expect(lan.at).toBe('review');
      expect(lan.labels).toContain('Gửi Ban');
    }
  });

  it('are pasted as rows, several in one paper, and seen before they count', () => {
    const lan = begins(advancedModels, '2027-05-12');
    sendsReport(lan);
    expect(lan.draft.value('has_content')).toBe('some');
    lan.says(ROWS);
    expect(lan.draft.filled.items['models'] ?? []).toEqual([]);
    expect(lan.sees).toContain('1. Bà Trần Thị Mai');
    lan.taps('Thêm cả 2');
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('nominees_informed');
    lan.taps('Có');
    expect(lan.at).toBe('review');
    expect(lan.labels).toContain('Gửi Ban');
    const [first, second] = lan.draft.filled.items['models'] ?? [];
    expect(lan.draft.value(`models.${first}.model_kind`)).toBe('individual');
    expect(lan.draft.value(`models.${first}.workplace`)).toBe('Tổ dân phố số 12');
    expect(lan.draft.value(`models.${second}.field`)).toBe('security');
    expect(lan.draft.value(`models.${second}.summary`)).toBe('Lắp 24 camera do dân góp');
  });

  it('are pasted from a sheet whose columns are named', () => {
    const lan = begins(goodDeeds, '2027-07-12');
    sendsReport(lan);
    lan.says(
      'STT\tHọ và tên\tĐơn vị công tác\tLĩnh vực\tThành tích nổi bật\tĐề nghị\n' +
        '1\tTrần Thị Mai\tTrường Tiểu học Láng\tGiáo dục\tDạy miễn phí 15 trẻ\tGiấy khen\n' +
        '2\tĐỗ Quốc Việt\tCông an phường\tAn ninh, quốc phòng\tBắt cướp trên phố\tBằng khen',
    );
    lan.taps('Thêm cả 2');
    const [, second] = lan.draft.filled.items['models'] ?? [];
    expect(lan.draft.value(`models.${second}.workplace`)).toBe('Công an phường');
    expect(lan.draft.value(`models.${second}.proposed_form`)).toBe('city_certificate');
  });

  it('want to be told when people do not know yet, and of collectives ask nothing', () => {
    const lan = begins(advancedModels, '2027-05-12');
    sendsReport(lan);
    lan.says(ROWS);
    lan.taps('Thêm cả 2');
    lan.taps('Xong, tiếp tục');
    lan.taps('Không');
    expect(lan.at).toBe('not_informed_reason');
    lan.says('Cán bộ văn hóa báo trước ngày 20/5');
    expect(summaryOf(lan).split('\n').slice(0, 2).join()).toContain('báo trước ngày 20/5');
    const son = begins(advancedModels, '2027-05-12');
    sendsReport(son);
    son.says('Tổ dân phố số 9; tập thể; Phường Láng; an ninh; Lắp 24 camera');
    son.taps('Thêm');
    while (son.labels.includes('Bỏ qua phần không bắt buộc'))
      son.taps('Bỏ qua phần không bắt buộc');
    son.taps('Xong, tiếp tục');
    expect(son.at).toBe('review');
  });

  it('take no number of an identity card', () => {
    for (const said of [
      'Trần Thị Mai, CCCD 001185012345',
      'Mai, số 001 185 012 345',
      'CMND 012345678',
    ]) {
      const lan = begins(advancedModels, '2027-05-12');
      sendsReport(lan);
      lan.says(said);
      expect(lan.seesAfter + lan.hears).toContain('không ghi số căn cước');
      expect(JSON.stringify([...lan.draft.filled.answers])).not.toMatch(/185|345678/);
    }
    const lan = begins(advancedModels, '2027-05-12');
    sendsReport(lan);
    lan.says('Mô hình làm lợi 250.000.000 đồng; mô hình; Phường Láng; kinh tế; Tiết kiệm điện');
    expect(lan.labels).toContain('Thêm');
  });
});

const pasted = (rows: string): Contact => {
  const lan = begins(initiativeList, '2027-10-20');
  sendsReport(lan);
  lan.says(rows);
  return lan;
};
const valueOf = ({ draft }: Contact, n: number, field: string): unknown =>
  draft.value(`initiatives.${draft.filled.items['initiatives']?.[n]}.${field}`);

describe('initiatives', () => {
  it('are pasted from Excel, with shares, days and money', () => {
    const lan = pasted(
      'TT\tTên sáng kiến\tTác giả, tỷ lệ\tPhạm vi áp dụng\tNgày áp dụng\tHiệu quả\tGiá trị làm lợi\n' +
        '1\tSổ tay số về hồ sơ đất đai\tTrần Thu Hà 60%, Lê Minh Sơn 40%\tCơ sở\t15/3/2027\tGiảm 2 ngày\t250 triệu đồng\n' +
        '2\tTổ lưu động ký số tại nhà\tĐỗ Văn Thắng\tThành phố\t1/2/2027\tHỗ trợ 320 người\t',
    );
    lan.taps('Thêm cả 2');
    expect(valueOf(lan, 0, 'authors')).toBe('Trần Thu Hà 60%, Lê Minh Sơn 40%');
    expect(valueOf(lan, 0, 'benefit_vnd')).toBe(250_000_000);
    expect(valueOf(lan, 1, 'scope')).toBe('city');
    expect(valueOf(lan, 1, 'first_use')).toBe('2027-02-01');
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('review');
    expect(lan.labels).toContain('Gửi Ban');
  });

  it('are pasted from Word without a heading, a line each', () => {
    const lan = pasted(
      '1. Sổ tay số về hồ sơ đất đai; tác giả Trần Thu Hà (60%), Lê Minh Sơn (40%); cấp cơ sở; 15/3/2027; giảm thời gian tra cứu 2 ngày; làm lợi 250 triệu đồng\n' +
        '2. Tổ lưu động ký số tại nhà; tác giả Đỗ Văn Thắng; cấp thành phố; tháng 2/2027; hỗ trợ 320 người',
    );
    lan.taps('Thêm cả 2');
    expect(valueOf(lan, 0, 'authors')).toBe('Trần Thu Hà (60%), Lê Minh Sơn (40%)');
    expect(valueOf(lan, 0, 'benefit')).toBe('giảm thời gian tra cứu 2 ngày');
    expect(valueOf(lan, 0, 'benefit_vnd')).toBe(250_000_000);
    expect(valueOf(lan, 1, 'first_use')).toBe('2027-02-01');
  });

  it('share no more than a whole: the row is taken and its cell asked anew', () => {
    const lan = pasted('Sổ tay số; tác giả Hà 70%, Sơn 40%; cấp cơ sở; 15/3/2027; giảm 2 ngày');
    expect(lan.sees).toContain('Tác giả, tỷ lệ đóng góp');
    lan.taps('Thêm');
    expect(valueOf(lan, 0, 'authors')).toBeUndefined();
    lan.says('Hà 70%, Sơn 40%');
    expect(lan.seesAfter + lan.hears).toContain('vượt quá 100');
    lan.says('Hà 60%, Sơn 40%');
    expect(valueOf(lan, 0, 'authors')).toBe('Hà 60%, Sơn 40%');
  });
});

describe('self-inspection', () => {
  it('is the document, two numbers and the time; its words stand in the document', () => {
    const lan = begins(selfInspection, '2027-08-20');
    sendsReport(lan);
    lan.says('6; 1');
    lan.says('tháng 1 đến tháng 6');
    expect(lan.draft.value('period_to')).toBe('2027-06-30');
    lan.taps('Theo văn bản đính kèm');
    expect(lan.at).toBe('items');
    lan.says('Bổ sung biên bản kiểm phiếu; Văn phòng; 30/9/2027');
    lan.taps('Thêm');
    lan.taps('Xong, tiếp tục');
    expect(lan.at).toBe('review');
    expect(summaryOf(lan)).toContain('1. Bổ sung biên bản kiểm phiếu: 30/9/2027; Văn phòng');
    expect(summaryOf(lan)).toContain('Kết quả kiểm tra: theo văn bản đính kèm');
  });

  it('finds no more shortcomings than it has looked', () => {
    const lan = begins(selfInspection, '2027-08-20');
    sendsReport(lan);
    lan.says('6');
    lan.says('7');
    expect(lan.draft.value('bodies_with_faults')).toBeUndefined();
  });
});
