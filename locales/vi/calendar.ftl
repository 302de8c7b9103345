# Lịch các mốc trong năm, dành cho quản trị

command-lich = Lịch năm: các mốc và hạn gửi
calendar-heading = <b>Lịch năm { $year }</b>
calendar-choose = Đề nghị đồng chí chọn một mốc để xem hoặc sửa ngày.
calendar-milestone = <b>{ $name }</b>
calendar-is-on = Đang áp dụng
calendar-is-off = Không áp dụng: không đơn vị nào phải gửi.
calendar-opens = Mở từ: { $date }
calendar-due = Hạn gửi: { $date }
calendar-locks = Khoá từ: { $date }
calendar-never-locks = Không khoá sau hạn
calendar-ask-day = Đề nghị đồng chí nhập ngày mới cho <b>{ $name }</b>, ví dụ 15/3/2027.
calendar-day-unclear = Hệ thống chưa hiểu ngày này. Đề nghị đồng chí nhập lại, ví dụ 15/3/2027.
calendar-days-out-of-order = Ngày mở phải trước hạn gửi, ngày khoá phải sau hạn gửi. Đề nghị đồng chí chọn ngày khác.
button-calendar-year = Năm { $year }
button-calendar-on = { $date } · { $name }
button-calendar-off = (Tắt) { $date } · { $name }
button-calendar-due = Sửa hạn gửi
button-calendar-opens = Sửa ngày mở
button-calendar-locks = Sửa ngày khoá
button-calendar-unlock = Bỏ khoá
button-calendar-switch-off = Tắt mốc này
button-calendar-switch-on = Bật mốc này
button-calendar-back = ‹ Lịch năm
