import type { Contact } from './talk.ts';

export const OBJECTIVES = 'Động viên cán bộ, Nhân dân phường hoàn thành các chỉ tiêu của năm.';

const fillTarget = (lan: Contact, name: string): void => {
  lan.says(name);
  lan.taps('%');
  lan.says('98,5');
  lan.taps('Tháng 11');
  lan.taps('Bỏ qua');
};

/** The straight path to the review, by typing and by buttons. */
export const fillPlan = (lan: Contact): void => {
  lan.says(OBJECTIVES);
  lan.says('Kỷ cương, trách nhiệm, phục vụ Nhân dân');
  for (const name of ['Hồ sơ đúng hạn', 'Người dân hài lòng', 'Hộ gia đình văn hóa']) {
    lan.taps('Thêm chỉ tiêu');
    fillTarget(lan, name);
  }
  lan.taps('Xong, tiếp tục');
  lan.taps('Thêm phong trào');
  lan.says('Phường Láng sáng - xanh - sạch - đẹp');
  lan.taps('Đơn vị tự phát động');
  lan.taps('Theo chuyên đề');
  lan.says('19/5');
  lan.says('30/11');
  lan.says('Mỗi ngõ một việc làm đẹp');
  lan.taps('Có');
  lan.says('100% tổ dân phố tổng vệ sinh sáng thứ Bảy');
  lan.says('Trồng hoa, xóa điểm chân rác');
  lan.says('Giấy khen cho 5 tập thể');
  lan.says('Các tổ dân phố');
  lan.taps('Bỏ qua');
  lan.taps('Xong, tiếp tục');
  for (const number of ['6', '35%', '4', '2', '3']) lan.says(number);
  lan.says('bo qua');
  lan.says('Giao chỉ tiêu đến từng tổ dân phố');
  lan.taps('Dùng nội dung thường dùng');
  lan.taps('Dùng: 371/KH-UBND');
  lan.taps('Bỏ qua');
  lan.taps('Dùng: Lan');
  lan.taps('Dùng nội dung thường dùng');
  lan.says('150 triệu');
  lan.taps('Bỏ qua');
  lan.taps('Chưa ký, gửi văn bản sau');
};
