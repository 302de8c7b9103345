import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { bold, line, table, title, wordFile } from '../support/word-file.ts';

/** A letter with its list, as an office writes it: what is proposed stands above the names. */
const letter = wordFile([
  line('ỦY BAN NHÂN DÂN PHƯỜNG LÁNG', { bold: true }),
  line('Số: 5/TTr-UBND'),
  line('Hà Nội, ngày 11 tháng 01 năm 2027', { italic: true, right: true }),
  title('TỜ TRÌNH', 'Về việc đề nghị khen thưởng công trạng năm 2026'),
  line('Căn cứ Luật Thi đua, khen thưởng; Ủy ban nhân dân phường đề nghị khen thưởng như sau:'),
  bold('Danh sách đề nghị khen thưởng'),
  table([
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Số CCCD', 'Danh hiệu, hình thức'],
    ['1', 'Nguyễn Văn An', 'Phó Chủ tịch', 'UBND phường', '001185012345', 'CSTĐ Thành phố'],
    ['2', 'Trần Thị Mai', 'Công chức', 'Văn phòng', '001185012346', 'Bằng khen'],
    ['3', 'Phòng Văn hóa - Xã hội', '', 'UBND phường', '', 'Tập thể lao động xuất sắc'],
  ]),
]);

it('reads the list of a dossier from the letter that the unit has, without what nobody needs', async () => {
  const world = await openWorld();
  const lan = world.player('Phường Láng');
  await lan.starts();
  await lan.taps('? Hồ sơ khen thưởng 2026');
  await lan.taps('button-claim-open');
  await lan.sendsFile('To trinh.docx', letter);
  await lan.taps('form-button_read');
  await lan.taps('button-see-found');
  expect(lan.screen).toContain('5/TTr-UBND');
  expect(lan.screen).not.toContain('khác năm của biểu');
  await lan.taps('form-button_found-take');
  expect(lan.screen).toContain('1. Nguyễn Văn An · Phó Chủ tịch; Chiến sĩ thi đua Thành phố');
  expect(lan.screen).not.toContain('0011850');
  await lan.taps('form-button_found-take');
  await lan.says('11/1/2027', '11; 12');
  await lan.taps('form-no');
  await lan.taps('dossier_papers_complete');
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  await lan.taps('button-see-submission');
  expect(lan.screen).toContain('2. Trần Thị Mai: Công chức; Bằng khen của Thành phố; Văn phòng');
  expect(lan.screen).toContain('3. Phòng Văn hóa - Xã hội: Tập thể lao động xuất sắc; UBND phường');
  expect(lan.screen).not.toContain('0011850');
});
