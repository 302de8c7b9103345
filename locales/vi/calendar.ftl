# Lịch các mốc trong năm, dành cho quản trị

command-lich = Lịch năm: các mốc, ngày nghỉ, xem trước năm
calendar-heading = <b>Lịch năm { $year }</b>
calendar-choose = Đề nghị đồng chí chọn một mốc để xem hoặc sửa. Ngày ghi trên nút là hạn cuối tính cả ngày nghỉ.
calendar-empty = Năm này chưa có mốc nào. Có thể sao chép từ lịch của năm trước.
button-calendar-year = Năm { $year }
button-calendar-on = { $date } · { $name }
button-calendar-off = (Tắt) { $date } · { $name }
button-calendar-back = ‹ Lịch năm { $year }

# Một mốc

calendar-milestone = <b>{ $name }</b>
calendar-is-on = Đang áp dụng: { $count } đơn vị phải gửi, { $done } đơn vị đã hoàn thành
calendar-is-on-nobody = Đang áp dụng, nhưng hiện không đơn vị nào thuộc diện phải gửi.
calendar-is-event = Đang áp dụng: sự kiện để biết, không phải gửi gì
calendar-is-off = Không áp dụng: không đơn vị nào phải gửi.
calendar-day = { $weekday }, { $date }
calendar-weekday-1 = Thứ Hai
calendar-weekday-2 = Thứ Ba
calendar-weekday-3 = Thứ Tư
calendar-weekday-4 = Thứ Năm
calendar-weekday-5 = Thứ Sáu
calendar-weekday-6 = Thứ Bảy
calendar-weekday-7 = Chủ nhật
calendar-short = Tên ngắn: { $name }
calendar-opens = Mở từ: { $day }
calendar-due = Hạn gửi: { $due }
calendar-due-by = chậm nhất { $day }
calendar-due-before = trước { $day }
calendar-due-moved = { $named }; tính đến hết { $last }
calendar-on-time = Vẫn tính đúng hạn đến hết: { $day }
calendar-on-time-due = Gửi sau hạn được tính là muộn.
calendar-locks = Khoá: { $locks }
calendar-locks-from = từ { $day }
calendar-locks-never = không khoá sau hạn
calendar-who = Đơn vị phải gửi: { $who }
calendar-who-all = mọi đơn vị
calendar-who-types = { $types }
calendar-who-lead = đơn vị trưởng cụm, khối
calendar-who-clusters = thuộc { $count } cụm, khối đã chọn
calendar-who-calendar-year = theo năm công tác
calendar-who-school-year = theo năm học
calendar-members = Đơn vị thành viên cụm, khối cũng được báo để dự.
calendar-form = Nội dung gửi: { $form }
calendar-form-none = không, chỉ là sự kiện để biết
calendar-form-document = văn bản (số, ngày, tệp, ghi chú)
calendar-reminders = Nhắc việc: { $profile }
calendar-reminders-off = đang tắt cho mốc này
calendar-source = Căn cứ: { $source }
calendar-no-source = Căn cứ: chưa ghi
button-calendar-names = Tên, căn cứ
button-calendar-days = Ngày, khoá
button-calendar-who = Đơn vị phải gửi
button-calendar-form = Nội dung gửi
button-calendar-reminders = Cách nhắc việc
button-calendar-silence = Tắt nhắc việc của mốc này
button-calendar-remind = Bật nhắc việc của mốc này
button-calendar-switch-off = Tắt mốc này
button-calendar-switch-on = Bật mốc này
button-calendar-to-milestone = ‹ Về mốc
button-calendar-leave = ‹ Quay lại

# Ngày

calendar-days-how = Hạn rơi vào ngày nghỉ: giữ nguyên, tính về ngày làm việc trước đó, hoặc sang ngày làm việc tiếp theo.
button-calendar-due = Sửa hạn gửi
button-calendar-opens = Sửa ngày mở
button-calendar-on-time = Gia hạn chung
button-calendar-no-grace = Bỏ gia hạn chung
button-calendar-locks = Sửa ngày khoá
button-calendar-unlock = Bỏ khoá
button-calendar-by = { $mark }Chậm nhất ngày
button-calendar-before = { $mark }Trước ngày
button-calendar-shift-none = { $mark }Giữ nguyên
button-calendar-shift-prev = { $mark }Về trước
button-calendar-shift-next = { $mark }Sang sau
calendar-ask-due = Đề nghị đồng chí nhập hạn gửi mới cho <b>{ $name }</b>, ví dụ 15/3/2027.
calendar-ask-opens = Từ ngày nào đơn vị gửi được <b>{ $name }</b>? Ví dụ 15/2/2027.
calendar-ask-grace = Đến ngày nào <b>{ $name }</b> gửi sau hạn vẫn được tính đúng hạn? Ví dụ 20/3/2027.
calendar-ask-locks = Từ ngày nào Hệ thống không nhận <b>{ $name }</b> nữa? Ví dụ 1/4/2027. Đơn vị vẫn có thể đề nghị mở lại.
calendar-day-unclear = Hệ thống chưa hiểu ngày này. Đề nghị đồng chí nhập lại, ví dụ 15/3/2027.
calendar-refused-out-of-order = Ngày mở phải trước hạn gửi, ngày khoá phải sau hạn gửi. Đề nghị đồng chí chọn ngày khác.
calendar-refused-nobody = Cần ít nhất một loại đơn vị và một cụm, khối.
calendar-refused-name = Tên cần có chữ và không quá 150 ký tự. Đề nghị đồng chí nhập lại.
calendar-refused-short-name = Tên ngắn không quá 25 ký tự để vừa nút bấm. Đề nghị đồng chí nhập lại.
calendar-refused-source = Căn cứ không quá 300 ký tự. Đề nghị đồng chí nhập lại.
calendar-refused-form-in-use = Đã có đơn vị soạn hoặc gửi cho mốc này nên không đổi được nội dung gửi.
calendar-refused-form-taken = Mốc khác của kỳ này đã dùng nội dung đó.
calendar-changed-since = Mốc này vừa được sửa. Đề nghị đồng chí xem lại trước khi sửa tiếp.

# Tên, căn cứ

calendar-name-vi = Tên: { $name }
calendar-name-en = Tên tiếng Anh: { $name }
calendar-short-vi = Tên ngắn trên nút: { $name }
calendar-short-en = Tên ngắn tiếng Anh: { $name }
button-calendar-name-vi = Sửa tên
button-calendar-name-en = Sửa tên tiếng Anh
button-calendar-short-vi = Sửa tên ngắn
button-calendar-short-en = Tên ngắn tiếng Anh
button-calendar-source = Sửa căn cứ
calendar-ask-vi = Đề nghị đồng chí nhập tên mới của <b>{ $name }</b>.
calendar-ask-en = Đề nghị đồng chí nhập tên tiếng Anh của <b>{ $name }</b>.
calendar-ask-svi = Đề nghị đồng chí nhập tên ngắn của <b>{ $name }</b>, tối đa 25 ký tự. Gửi dấu gạch ngang (-) để bỏ.
calendar-ask-sen = Đề nghị đồng chí nhập tên ngắn tiếng Anh của <b>{ $name }</b>, tối đa 25 ký tự. Gửi dấu gạch ngang (-) để bỏ.
calendar-ask-src = Đề nghị đồng chí chép câu trong văn bản quy định <b>{ $name }</b>, ví dụ: Kế hoạch 12/KH-HĐTĐKT, “gửi trước ngày 15/3/2027”. Gửi dấu gạch ngang (-) để bỏ.

# Đơn vị phải gửi

calendar-who-count = Hiện có { $count } đơn vị thuộc diện này.
calendar-who-how = Chọn loại đơn vị (được chọn nhiều), vai trò trong cụm, khối và kiểu năm.
button-calendar-type-all = { $mark }Mọi loại đơn vị
button-calendar-type = { $mark }{ $type }
button-calendar-role-any = { $mark }Mọi vai trò
button-calendar-role-lead = { $mark }Trưởng cụm, khối
button-calendar-year-any = { $mark }Cả hai
button-calendar-year-calendar-year = { $mark }Năm công tác
button-calendar-year-school-year = { $mark }Năm học
button-calendar-members = { $mark }Báo cho đơn vị thành viên
button-calendar-clusters = Cụm, khối: { $chosen }
calendar-clusters-all = tất cả
calendar-clusters-some = { $count } đã chọn
calendar-clusters-how = Chọn những cụm, khối phải gửi.
button-calendar-clusters-all = { $mark }Tất cả cụm, khối
button-calendar-cluster = { $mark }{ $name }

# Nội dung gửi

calendar-form-how = Chỉ đổi được khi chưa đơn vị nào soạn hoặc gửi cho mốc này.
button-calendar-form-choice = { $mark }{ $form }

# Nhắc việc

calendar-reminders-are-on = Nhắc việc của mốc này đang bật.
calendar-reminders-are-off = Nhắc việc của mốc này đang tắt.
calendar-profile-hard = chặt
calendar-profile-std = thường
calendar-profile-light = nhẹ
calendar-profile-event = sự kiện
calendar-profile-long = dài hạn
calendar-profile-none = không nhắc
calendar-profile-hard-days = <b>Chặt</b>: trước 30, 14, 7, 3, 1 ngày và đúng ngày; quá hạn 1, 3, 7 ngày làm việc, báo cả trưởng cụm, khối và chuyên viên.
calendar-profile-std-days = <b>Thường</b>: trước 14, 7, 3, 1 ngày; quá hạn 1, 3 ngày làm việc.
calendar-profile-light-days = <b>Nhẹ</b>: trước 7, 2 ngày; quá hạn 2 ngày làm việc.
calendar-profile-event-days = <b>Sự kiện</b>: trước 14, 3 ngày và đúng ngày.
calendar-profile-long-days = <b>Dài hạn</b>: trước 90, 60, 30, 14, 7, 1 ngày; quá hạn 1, 7, 14 ngày làm việc.
calendar-profile-none-days = <b>Không nhắc</b>: đơn vị tự theo dõi.
button-calendar-profile-hard = { $mark }Chặt
button-calendar-profile-std = { $mark }Thường
button-calendar-profile-light = { $mark }Nhẹ
button-calendar-profile-event = { $mark }Sự kiện
button-calendar-profile-long = { $mark }Dài hạn
button-calendar-profile-none = { $mark }Không nhắc

# Trước khi lưu một thay đổi liên quan đến đơn vị

calendar-impact-heading = <b>{ $name }</b>: đề nghị xem trước khi lưu
calendar-change = { $what }: { $before } → { $after }
calendar-field-on = Áp dụng
calendar-field-opens = Mở từ
calendar-field-due = Hạn gửi
calendar-field-on-time = Tính đúng hạn đến hết
calendar-field-locks = Khoá
calendar-field-who = Đơn vị phải gửi
calendar-field-form = Nội dung gửi
calendar-value-on = có
calendar-value-off = không
calendar-impact-owing = Sau khi lưu: { $count } đơn vị phải gửi
calendar-impact-joining = { $count } đơn vị phải gửi thêm
calendar-impact-drafting = { $count } đơn vị đang soạn
calendar-impact-submitted = { $count } đơn vị đã gửi
calendar-impact-asking = { $count } đơn vị đang chờ trả lời đề nghị
calendar-impact-leaving = { $count } đơn vị đã soạn, đã gửi hoặc đã đề nghị sẽ không còn phải gửi
calendar-impact-late = { $count } đơn vị đã gửi đúng hạn sẽ thành muộn
calendar-impact-on-time = { $count } đơn vị đã gửi muộn sẽ thành đúng hạn
calendar-impact-overdue = { $count } đơn vị sẽ quá hạn ngay
calendar-impact-shut-out = { $count } đơn vị sẽ không gửi được nữa
calendar-impact-kept = Câu trả lời và văn bản đã gửi được giữ nguyên. Lịch nhắc việc được tính lại ngay.
button-calendar-save = Lưu thay đổi
button-calendar-do-not = Không lưu
calendar-confirm-by-button = Đề nghị đồng chí bấm Lưu thay đổi hoặc Không lưu ở tin nhắn trên.
