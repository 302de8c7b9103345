import { expect, it } from 'vitest';

import { openWorld } from '../support/open-world.ts';
import { pdf } from '../support/plan-answers.ts';

const NAME = 'Hồ sơ khen thưởng 2026';
const WARNING =
  'Trần Thị Mai: Chiến sĩ thi đua Thành phố cần 3 năm liền là Chiến sĩ thi đua cơ sở; danh sách mới ghi 2 năm liền';

it('shows the checklist of each award and warns of what the law wants; it refuses nothing, and the Board reads it too', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  await lan.starts();
  await lan.taps(`? ${NAME}`);
  await lan.taps('button-claim-open');
  await lan.sendsFile('To trinh.pdf', pdf(), 'Tờ trình số 5/TTr-UBND ngày 11/1/2027');
  await lan.says(
    'Trần Thị Mai; Công chức Văn phòng; CSTĐ Thành phố; trực tiếp; CSTĐ cơ sở 2025, 2026; Sáng kiến Sổ tay số\n' +
      'Lê Minh Sơn; Chuyên viên; Bằng khen; trực tiếp',
  );
  await lan.taps('Thêm cả 2');
  await lan.taps('form-button_items-done');
  await lan.says('11; 12');
  await lan.taps('form-no');
  expect(lan.screen).toContain(
    'Chiến sĩ thi đua Thành phố: tờ trình; biên bản họp xét; báo cáo thành tích; xác nhận sáng kiến; bản sao các quyết định đã có.',
  );
  expect(lan.screen).toContain('Bằng khen của Thành phố: tờ trình');
  await lan.taps('dossier_papers_complete');
  expect(lan.screen).toContain(WARNING);
  expect(lan.screen.match(/cần 3 năm liền/g)).toHaveLength(1);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  await lan.taps('button-see-submission');
  expect(lan.screen).toContain(WARNING);
  await admin.says('P-LANG');
  await admin.taps('Xem lần gửi 1');
  expect(admin.screen).toContain(WARNING);
  expect(admin.screen).toContain('1. Trần Thị Mai: Công chức Văn phòng');
});

it('warns of what the registry of awards lacks and shows what it has, to the unit and to the Board', async () => {
  const world = await openWorld();
  const [lan, admin] = [world.player('Phường Láng'), world.player('Quản trị')];
  const list = `Tên đơn vị,Họ và tên,Năm,Danh hiệu,Số quyết định
Phường Láng,Trần Thị Mai,2024,Chiến sĩ thi đua cơ sở,7/QĐ-UBND
Phường Láng,Trần Thị Mai,2025,Chiến sĩ thi đua cơ sở,9/QĐ-UBND
`;
  await admin.starts();
  await admin.sendsFile('khen thuong.csv', Buffer.from(list));
  await admin.taps('Ghi 2 mục vào sổ');
  await lan.starts();
  await lan.taps(`? ${NAME}`);
  await lan.taps('button-claim-open');
  await lan.sendsFile('To trinh.pdf', pdf(), 'Tờ trình số 5/TTr-UBND ngày 11/1/2027');
  await lan.says(
    'Trần Thị Mai; Công chức Văn phòng; CSTĐ Thành phố; trực tiếp; CSTĐ cơ sở 2026; Sáng kiến Sổ tay số\n' +
      'Lê Minh Sơn; Chuyên viên; CSTĐ Thành phố; trực tiếp; CSTĐ cơ sở 2024, 2025, 2026; Sáng kiến Một cửa',
  );
  await lan.taps('Thêm cả 2');
  await lan.taps('form-button_items-done');
  await lan.says('11; 12');
  await lan.taps('form-no');
  await lan.taps('dossier_papers_complete');
  const had =
    'Sổ khen thưởng, Trần Thị Mai: Chiến sĩ thi đua cơ sở 2025 (QĐ 9/QĐ-UBND), 2024 (QĐ 7/QĐ-UBND)';
  const lacks = 'chưa có Chiến sĩ thi đua cơ sở năm 2026 theo Sổ khen thưởng';
  expect(lan.screen).toContain(`Trần Thị Mai: ${lacks}; đề nghị kiểm tra.`);
  expect(lan.screen).toContain('Lê Minh Sơn: chưa có Chiến sĩ thi đua cơ sở năm 2024; 2025; 2026');
  expect(lan.screen).not.toContain('cần 3 năm liền');
  expect(lan.screen).toContain(had);
  await lan.taps('form-button_submit');
  await lan.taps('form-button_submit-yes');
  expect(lan).toSay('receipt');
  await admin.says('P-LANG');
  await admin.taps('Xem lần gửi 1');
  expect(admin.screen).toContain(lacks);
  expect(admin.screen).toContain(had);
});
