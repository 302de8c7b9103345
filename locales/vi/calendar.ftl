# Lịch các mốc trong năm, dành cho quản trị

command-lich = Lịch năm: các mốc, ngày nghỉ, xem trước năm
    .name = lich
calendar-heading = <b>Lịch năm { $year }</b>
calendar-choose = Đề nghị đồng chí chọn một mốc. Ngày trên nút là ngày cuối còn tính đúng hạn, đã dời ngày nghỉ.
calendar-empty = Năm này chưa có mốc nào. Có thể sao chép từ lịch của năm trước.
button-calendar-year = Năm { $year }
button-calendar-on = { $date } · { $name }
button-calendar-off = (Tắt) { $date } · { $name }
button-calendar-back = ‹ Lịch năm { $year }

# Một mốc

calendar-milestone = <b>{ $name }</b>
calendar-is-on = Đang áp dụng: { $count } đơn vị phải gửi, { $done } đơn vị đã hoàn thành
calendar-is-on-nobody = Đang áp dụng, nhưng hiện không đơn vị nào thuộc diện phải gửi.
calendar-is-event = Đang áp dụng: sự kiện, đơn vị không phải gửi văn bản
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
calendar-default-day = Ngày do Hệ thống đề xuất, chưa theo văn bản của năm.
calendar-named = Theo văn bản: { $day }
calendar-due-by = chậm nhất { $day }
calendar-due-before = trước { $day }
calendar-due-moved = { $named }; tính đến hết { $last }
calendar-on-time = Vẫn tính đúng hạn đến hết: { $day }
calendar-on-time-due = Gửi sau hạn được tính là muộn.
calendar-locks = Khóa: { $locks }
calendar-locks-from = từ { $day }
calendar-locks-never = vẫn nhận sau hạn
calendar-who = Đơn vị phải gửi: { $who }
calendar-who-all = mọi đơn vị
calendar-who-types = { $types }
calendar-who-lead = đơn vị trưởng cụm, khối
calendar-who-clusters = thuộc { $count } cụm, khối đã chọn
calendar-who-tags = có nhãn { $tags }
calendar-who-units = { $count } đơn vị được chọn riêng
button-calendar-tags = Nhãn: { $chosen }
button-calendar-units = Đơn vị chọn riêng: { $chosen }
calendar-tags-how = Chọn nhãn; đơn vị có một trong các nhãn đã chọn phải gửi.
calendar-tags-none = Chưa đơn vị nào có nhãn. Nhãn được gắn ở trang của từng đơn vị.
button-calendar-tags-all = { $mark }Không theo nhãn
button-calendar-tag = { $mark }{ $tag } ({ $count })
calendar-units-all = Chưa chọn riêng đơn vị nào: mọi đơn vị thuộc diện đều phải gửi.
calendar-units-chosen = Chỉ { $count } đơn vị dưới đây phải gửi.
calendar-units-ended = { $count } đơn vị trong số đó đã ngừng hoạt động.
calendar-units-how = Khi chọn riêng đơn vị, các điều kiện khác không còn áp dụng.
calendar-units-ask = Đề nghị đồng chí nhập tên hoặc mã các đơn vị phải gửi <b>{ $name }</b>, mỗi dòng một đơn vị hoặc cách nhau bằng dấu phẩy. Có thể dán từ Excel.
calendar-units-unclear = Chưa thấy tên đơn vị nào. Đề nghị đồng chí nhập lại, mỗi dòng một đơn vị.
calendar-units-chosen-so-far = Đã chọn { $count } đơn vị.
calendar-units-which = Chưa nhận ra “{ $seen }”. Đề nghị đồng chí chọn đơn vị, nhập lại riêng tên này hoặc bỏ qua.
calendar-units-more = Còn { $count } tên khác sẽ hỏi tiếp.
button-calendar-name-out = Bỏ qua tên này
button-calendar-names-out = Bỏ qua mọi tên chưa nhận ra
button-calendar-units-add = Thêm đơn vị
button-calendar-unit-out = Bỏ: { $unit }
button-calendar-units-all = Bỏ chọn riêng
calendar-who-calendar-year = theo năm công tác
calendar-who-school-year = theo năm học
calendar-members = Đơn vị thành viên cụm, khối cũng được báo để dự.
calendar-lead-reads = Trưởng, phó cụm, khối được xem bản đã gửi.
calendar-lead-not = Trưởng, phó cụm, khối không xem bản đã gửi.
calendar-lead-checks = Trưởng, phó cụm, khối kiểm tra trước khi Ban xem xét.
calendar-form = Nội dung gửi: { $form }
calendar-form-none = không, chỉ là sự kiện
calendar-form-document = văn bản (số, ngày, tệp, ghi chú)
calendar-reminders = Nhắc việc: { $profile }
calendar-reminders-off = đang tắt cho mốc này
calendar-source = Căn cứ: { $source }
calendar-no-source = Căn cứ: chưa ghi
button-calendar-names = Tên, căn cứ
button-calendar-days = Ngày, khóa
button-calendar-who = Đơn vị phải gửi
button-calendar-lead-reads = Cho trưởng, phó cụm xem
button-calendar-lead-not = Thôi cho trưởng, phó cụm xem
button-calendar-lead-checks = Cho cụm kiểm tra trước
button-calendar-lead-no-check = Bỏ bước cụm kiểm tra
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
button-calendar-no-grace = Hủy gia hạn chung
button-calendar-locks = Sửa ngày khóa
button-calendar-unlock = Hủy khóa
button-calendar-by = { $mark }Chậm nhất ngày
button-calendar-before = { $mark }Trước ngày
button-calendar-shift-none = { $mark }Giữ nguyên
button-calendar-shift-prev = { $mark }Về ngày làm việc trước
button-calendar-shift-next = { $mark }Sang ngày làm việc sau
calendar-ask-due = Đề nghị đồng chí nhập hạn gửi mới cho <b>{ $name }</b>, ví dụ 15/3/2027.
calendar-ask-opens = Từ ngày nào đơn vị gửi được <b>{ $name }</b>? Ví dụ 15/2/2027.
calendar-ask-grace = Đến ngày nào <b>{ $name }</b> gửi sau hạn vẫn được tính đúng hạn? Ví dụ 20/3/2027.
calendar-ask-locks = Từ ngày nào Hệ thống không nhận <b>{ $name }</b> nữa? Ví dụ 1/4/2027. Đơn vị vẫn có thể đề nghị mở lại.
calendar-day-unclear = Ngày chưa đúng. Đề nghị đồng chí nhập lại, ví dụ 15/3/2027.
calendar-refused-out-of-order = Ngày mở phải trước hạn gửi, ngày khóa phải sau hạn gửi. Đề nghị đồng chí chọn ngày khác.
calendar-refused-too-far = Các ngày của mốc chỉ được cách kỳ của mốc tối đa hai năm. Đề nghị đồng chí chọn ngày khác.
calendar-refused-nobody = Cần ít nhất một loại đơn vị và một cụm, khối.
calendar-refused-name = Tên cần có chữ và không quá 150 ký tự. Đề nghị đồng chí nhập lại.
calendar-refused-short-name = Tên ngắn không quá 25 ký tự để vừa nút bấm. Đề nghị đồng chí nhập lại.
calendar-refused-source = Căn cứ không quá 300 ký tự. Đề nghị đồng chí nhập lại.
calendar-refused-form-in-use = Đã có đơn vị soạn hoặc gửi cho mốc này nên không đổi được nội dung gửi.
calendar-refused-form-taken = Mốc khác của kỳ này đã dùng nội dung đó.
calendar-changed-since = Mốc này vừa được sửa. Đề nghị đồng chí xem lại trước khi sửa tiếp.

# Tên, căn cứ

calendar-name-own = Tên: { $name }
calendar-name-other = Tên { $language }: { $name }
calendar-short-own = Tên ngắn trên nút: { $name }
calendar-short-other = Tên ngắn { $language }: { $name }
button-calendar-name-own = Sửa tên
button-calendar-name-other = Sửa tên { $language }
button-calendar-short-own = Sửa tên ngắn
button-calendar-short-other = Tên ngắn { $language }
button-calendar-source = Sửa căn cứ
calendar-ask-name-own = Đề nghị đồng chí nhập tên mới của <b>{ $name }</b>.
calendar-ask-name-other = Đề nghị đồng chí nhập tên { $language } của <b>{ $name }</b>.
calendar-ask-short-own = Đề nghị đồng chí nhập tên ngắn của <b>{ $name }</b>, tối đa 25 ký tự. Gửi dấu gạch ngang (-) để xóa.
calendar-ask-short-other = Đề nghị đồng chí nhập tên ngắn { $language } của <b>{ $name }</b>, tối đa 25 ký tự. Gửi dấu gạch ngang (-) để xóa.
calendar-ask-source = Đề nghị đồng chí chép câu trong văn bản quy định <b>{ $name }</b>, ví dụ: Kế hoạch 12/KH-HĐTĐKT, “gửi trước ngày 15/3/2027”. Gửi dấu gạch ngang (-) để xóa.

# Đơn vị phải gửi

calendar-who-count = Hiện có { $count } đơn vị thuộc diện này.
calendar-who-how = Chọn loại đơn vị (được chọn nhiều), vai trò trong cụm, khối và kiểu năm.
calendar-who-unsaved = Đang chọn, chưa lưu. Chọn xong, đề nghị bấm “Lưu thay đổi”.
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
calendar-profile-hard = nhiều lần
calendar-profile-std = thường
calendar-profile-light = ít lần
calendar-profile-event = sự kiện
calendar-profile-long = dài hạn
calendar-profile-none = không nhắc
calendar-profile-hard-days = <b>Nhắc nhiều lần</b>: trước 30, 14, 7, 3, 1 ngày và đúng ngày; quá hạn 1, 3, 7 ngày làm việc, báo cả trưởng cụm, khối và chuyên viên.
calendar-profile-std-days = <b>Thường</b>: trước 14, 7, 3, 1 ngày; quá hạn 1, 3 ngày làm việc.
calendar-profile-light-days = <b>Nhắc ít</b>: trước 7, 2 ngày; quá hạn 2 ngày làm việc.
calendar-profile-event-days = <b>Sự kiện</b>: trước 14, 3 ngày và đúng ngày.
calendar-profile-long-days = <b>Dài hạn</b>: trước 90, 60, 30, 14, 7, 1 ngày; quá hạn 1, 7, 14 ngày làm việc.
calendar-profile-none-days = <b>Không nhắc</b>: đơn vị tự theo dõi.
button-calendar-profile-hard = { $mark }Nhắc nhiều lần
button-calendar-profile-std = { $mark }Thường
button-calendar-profile-light = { $mark }Nhắc ít
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
calendar-field-locks = Khóa
calendar-field-who = Đơn vị phải gửi
calendar-field-form = Nội dung gửi
calendar-value-on = có
calendar-value-off = không
calendar-impact-owing = Sau khi lưu: { $count } đơn vị phải gửi
calendar-impact-joining = { $count } đơn vị phải gửi thêm
calendar-impact-dropped = { $count } đơn vị không còn phải gửi, Hệ thống báo ngay cho đầu mối
calendar-dropped-told = Đã lưu. Hệ thống báo cho { $count } đơn vị không còn phải gửi.
duty-dropped = Ban điều chỉnh diện phải gửi: <b>{ $unit }</b> không còn phải gửi { $form }. Nội dung đơn vị đã soạn vẫn được giữ.
calendar-impact-drafting = { $count } đơn vị đang soạn
calendar-impact-submitted = { $count } đơn vị đã gửi
calendar-impact-asking = { $count } đơn vị đang chờ trả lời đề nghị
calendar-impact-leaving = { $count } đơn vị đã soạn, đã gửi hoặc đã đề nghị sẽ không còn phải gửi
calendar-impact-late = { $count } đơn vị đã gửi đúng hạn sẽ thành muộn
calendar-impact-on-time = { $count } đơn vị đã gửi muộn sẽ thành đúng hạn
calendar-impact-overdue = { $count } đơn vị sẽ quá hạn ngay
calendar-impact-shut-out = { $count } đơn vị sẽ không gửi được nữa
calendar-impact-kept = Câu trả lời và văn bản đã gửi được giữ nguyên.
calendar-impact-reminders = Lịch nhắc việc được tính lại ngay.
calendar-stays = { $what }: { $value }
calendar-saved = Đã lưu.
calendar-deadline-moved = Đã lưu. Hạn gửi mới: { $due }. Báo cho các đơn vị còn phải gửi?
button-calendar-tell = Báo cho { $count } đơn vị
calendar-told = Đã xếp lịch báo cho { $count } đơn vị còn phải gửi.
calendar-told-already = Các đơn vị đã được báo về hạn này.
button-calendar-save = Lưu thay đổi
button-calendar-choose-on = Chọn tiếp
button-calendar-do-not = Không lưu
calendar-confirm-by-button = Đề nghị đồng chí bấm Lưu thay đổi hoặc Không lưu ở tin nhắn trên.

# Việc của cả năm

button-calendar-preview = Xem trước năm
button-calendar-holidays = Ngày nghỉ
button-calendar-add = Thêm mốc
button-calendar-copy = Sao chép sang { $year }

milestone-new-name = Đề nghị đồng chí nhập tên của mốc mới trong năm { $year }, ví dụ: Báo cáo kết quả phong trào “Sáng, xanh, sạch, đẹp”.
milestone-new-due = Hạn gửi của <b>{ $name }</b> là ngày nào? Ví dụ 15/9/{ $year }.
milestone-new-added = Đã thêm mốc. Mốc chưa áp dụng: đề nghị đồng chí xem lại ngày, đơn vị phải gửi và cách nhắc, rồi bấm Bật mốc này.
calendar-refused-too-many = Năm này đã có 40 mốc riêng của Ban, không thêm được nữa.

preview-heading = <b>Xem trước { $year }</b>
preview-calendar-year = năm { $year }
preview-school-year = năm học { $from }-{ $to }
preview-counts = { $count } mốc, { $warned } mốc cần xem lại
preview-provisional = Bảng ngày nghỉ là dự kiến, chưa có thông báo chính thức.
preview-milestone = <b>{ $day }</b>: { $name }
preview-milestone-off = <b>{ $day }</b>: { $name } (đang tắt)
preview-warning = <i>– { $warning }</i>
preview-warnings-more = <i>– và { $count } điểm khác, có trong bảng Excel</i>
preview-caption = Lịch { $year }
button-preview-warned = Chỉ mốc cần xem lại
button-preview-all = Mọi mốc
button-preview-school = Năm học { $from }-{ $to }
button-preview-calendar = Năm công tác { $year }
button-preview-table = Tải bảng (Excel)

warning-weekend = hạn rơi vào cuối tuần và giữ nguyên
warning-weekend-moved = hạn rơi vào cuối tuần, tính đến { $day }
warning-holiday = hạn rơi vào ngày nghỉ ({ $name }) và giữ nguyên
warning-holiday-moved = hạn rơi vào ngày nghỉ ({ $name }), tính đến { $day }
warning-in-tet = hạn nằm trong kỳ nghỉ Tết Nguyên đán
warning-before-tet = chỉ còn { $days } ngày làm việc là nghỉ Tết Nguyên đán
warning-after-tet = chỉ { $days } ngày làm việc sau kỳ nghỉ Tết Nguyên đán
warning-opens-late = ngày mở chưa trước hạn gửi
warning-locks-early = khóa từ { $day }, trước khi hết hạn
warning-same-day = cùng ngày với { $name }, đều nhắc nhiều lần

year-sheet-name = Lịch năm
year-column-name = Mốc
year-column-opens = Mở từ
year-column-due = Hạn ghi trong văn bản
year-column-last = Tính đến hết ngày
year-column-locks = Khóa từ
year-column-who = Đơn vị phải gửi
year-column-form = Nội dung gửi
year-column-reminders = Nhắc việc
year-column-state = Áp dụng
year-column-warnings = Cần xem lại
year-column-source = Căn cứ

copy-heading = <b>Sao chép lịch { $from } sang { $to }</b>
copy-adds = Thêm { $count } mốc
copy-replaces = Cập nhật { $count } mốc
copy-keeps = Giữ nguyên { $count } mốc đã chỉnh sửa
copy-same = { $count } mốc đã giống, không đổi
copy-sources = { $count } mốc chép cả căn cứ, đề nghị kiểm tra số văn bản
copy-drafting = { $count } đơn vị đang soạn cho các mốc được cập nhật
copy-submitted = { $count } đơn vị đã gửi cho các mốc được cập nhật
copy-done = <b>Đã sao chép sang năm { $year }</b>: thêm { $adds } mốc, cập nhật { $replaces } mốc.
copy-next = Đề nghị đồng chí xem trước năm mới và sửa những mốc cần xem lại.
copy-too-far = Chỉ sao chép được lịch từ năm trước đến bốn năm tới.
button-copy-confirm = Sao chép sang { $year }

# Ngày nghỉ

calendar-weekday-short-1 = T2
calendar-weekday-short-2 = T3
calendar-weekday-short-3 = T4
calendar-weekday-short-4 = T5
calendar-weekday-short-5 = T6
calendar-weekday-short-6 = T7
calendar-weekday-short-7 = CN
holidays-heading = <b>Ngày nghỉ năm { $year }</b>
holidays-announced = Theo lịch nghỉ đã công bố.
holidays-announced-by = Theo { $source }.
holidays-provisional = Dự kiến theo luật: chưa có thông báo chính thức của năm này. Khi có thông báo, đề nghị đồng chí đối chiếu và ghi căn cứ.
holidays-confirmed = Quản trị đã xác nhận lịch nghỉ này.
holidays-confirmed-now = Đã xác nhận lịch nghỉ.
holidays-tet = Tết: { $before } ngày trước mùng 1, { $after } ngày từ mùng 1.
button-holidays-confirm = Đúng lịch nghỉ này
button-holidays-tet = Đổi: nghỉ Tết từ { $from } đến { $to }
holidays-day = { $date } ({ $weekday }): { $name }
holidays-span = { $from } ({ $first }) đến { $to } ({ $last }): { $name }
holidays-working = { $date } ({ $weekday }): làm việc, { $name }
holidays-saved = Đã lưu. Hạn gửi và lịch nhắc việc được tính lại ngay.
holidays-choose = <b>Xóa một ngày khỏi bảng năm { $year }</b>. Ngày được xóa trở lại như ngày thường trong tuần.
holidays-ask-off = Đề nghị đồng chí nhập ngày nghỉ và tên, ví dụ: 5/2/{ $year } Nghỉ Tết, hoặc 5/2 - 9/2/{ $year } Nghỉ Tết.
holidays-ask-work = Đề nghị đồng chí nhập ngày thứ Bảy hoặc Chủ nhật làm việc, ví dụ: 22/8/{ $year } Làm bù.
holidays-ask-swap = Đề nghị đồng chí nhập ngày nghỉ trước, ngày làm bù sau, ví dụ: nghỉ 31/8/{ $year }, làm bù 22/8/{ $year }.
holidays-ask-announced = Lịch nghỉ năm { $year } theo văn bản nào? Ví dụ: Thông báo 12729/VPCP-KGVX. Gửi dấu gạch ngang (-) nếu chưa có.
holidays-unclear-day = Ngày chưa đúng. Đề nghị đồng chí nhập lại, ví dụ 5/2/2027 Nghỉ Tết.
holidays-unclear-swap = Cần hai ngày: ngày nghỉ trước, ngày làm bù sau, ví dụ: nghỉ 31/8/2026, làm bù 22/8/2026.
holidays-refused-span = Ngày cuối phải sau ngày đầu và cả đợt không quá 20 ngày. Đề nghị đồng chí nhập lại.
holidays-refused-not-weekend = Ngày này vốn là ngày làm việc. Đề nghị đồng chí nhập lại.
holidays-refused-already-off = Ngày nghỉ hoán đổi vốn đã là ngày nghỉ. Đề nghị đồng chí nhập lại.
holidays-refused-same-day = Hai ngày trùng nhau. Đề nghị đồng chí nhập lại.
holidays-moves = <b>Thay đổi này dời hạn của { $count } mốc</b>
holidays-moved = { $name }: { $before } → { $after }
holidays-moved-more = … và { $count } mốc khác
button-holidays-off = Thêm ngày nghỉ
button-holidays-remove = Xóa một ngày
button-holidays-work = Thêm ngày làm bù
button-holidays-swap = Thêm ngày hoán đổi
button-holidays-culture-on = Nghỉ 24/11 (Ngày Văn hóa VN)
button-holidays-culture-off = Không nghỉ 24/11 từ năm này
button-holidays-announced = Ghi căn cứ lịch nghỉ
button-holidays-day = { $date } · { $name }

# Lịch đề xuất của bản mới, so với lịch đã lập

calendar-news = <b>Lịch các mốc</b>: bản mới của Hệ thống đề xuất { $count } điều chỉnh. Lịch hiện nay giữ nguyên cho đến khi đồng chí chọn.
button-calendar-news = Xem điều chỉnh
calendar-news-heading = <b>Điều chỉnh lịch được đề xuất</b>
calendar-news-moves = • { $name }: { $before } → { $date }
calendar-news-adds = • Thêm: { $name }, hạn { $date }
calendar-news-how = Bấm từng mốc để áp dụng. Mốc không chọn giữ nguyên.
calendar-news-more = … và { $count } điều chỉnh khác
calendar-news-none = Không còn điều chỉnh nào.
calendar-news-taken = Đã áp dụng { $count } điều chỉnh.
button-calendar-news-move = { $name }: { $date }
button-calendar-news-add = Thêm { $name }: { $date }
button-calendar-news-all = Áp dụng cả { $count }
button-calendar-news-tell = Báo { $count } đơn vị: { $name }
button-calendar-news-leave = ‹ Giữ phần còn lại như cũ
