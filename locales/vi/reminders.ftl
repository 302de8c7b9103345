# Tin nhắc việc hằng ngày

reminder-heading = <b>Nhắc việc ngày { $date }</b>
reminder-heading-news = <b>Thông báo ngày { $date }</b>
reminder-greeting = Kính gửi đồng chí { $name }.
reminder-greeting-nameless = Kính gửi đồng chí.
reminder-unit = <b>{ $unit }</b>
reminder-item = • { $name }: { $when } { $state }
reminder-opening = đã đến kỳ, { $days ->
        [0] hạn { $due }.
       *[other] còn { $days } ngày làm việc, hạn { $due }.
    }
reminder-soon = { $days ->
        [0] hạn { $due }.
       *[other] còn { $days } ngày làm việc, hạn { $due }.
    }
reminder-tomorrow = hạn gửi là ngày mai, { $due }.
reminder-today = hạn gửi là hôm nay, { $due }.
reminder-overdue = đến nay Hệ thống chưa nhận được, { $days ->
        [0] đã quá hạn { $due }.
       *[other] quá hạn { $days } ngày làm việc, hạn { $due }.
    }
reminder-question = • { $name }: đơn vị có hồ sơ, nội dung này không? Nếu có, hạn { $due }.
reminder-button-has = Có: { $what }
silence-none = đơn vị đã báo không có
cluster-unit-asked = ? { $unit }: chưa trả lời có hay không
cluster-unit-none = ● { $unit }: không có
weekly-question = • { $name }, hạn { $due }: { $has ->
        [0] 0 đơn vị có
       *[other] { $has } đơn vị có (đã gửi { $sent })
    }, { $without } không có, { $unanswered } chưa trả lời
reminder-not-begun = Đơn vị chưa bắt đầu.
reminder-draft = Đơn vị đã soạn { $share }%.
reminder-thanks = • { $name }: đã tiếp nhận lúc { $at }. Trân trọng cảm ơn đơn vị.
reminder-event = • { $name }: { $days ->
        [0] diễn ra ngày { $date }.
       *[other] diễn ra ngày { $date }, còn { $days } ngày làm việc.
    }
reminder-event-today = • { $name }: diễn ra hôm nay.
reminder-meeting = • { $name }: chậm nhất ngày { $date }, theo lịch của cụm, khối.
reminder-nudged = Nhắc theo đề nghị của đồng chí { $name }.
reminder-more = … và { $count } việc khác.
reminder-more-urgent = … và { $count } việc khác, trong đó { $urgent } việc đến hạn hôm nay hoặc đã quá hạn.
reminder-overdue-more = Còn { $count } việc quá hạn khác.
reminder-closing = Đề nghị đơn vị gửi các việc trên; nếu vướng mắc, bấm nút bên dưới.
reminder-vacant = { $count } đơn vị chưa có đầu mối, nhắc việc không đến được.
reminder-late-heading = <b>{ $name }: đơn vị chưa gửi</b>
reminder-late-due = Hạn gửi: { $due }
reminder-late-due-today = Hạn gửi: hôm nay, { $due }
reminder-late-own-due = { $line } Hạn riêng: { $due }.
reminder-open-unit = • { $unit }: { $state }
reminder-open-unit-no-contact = • { $unit }: chưa có đầu mối.
reminder-late-unit = • { $unit }: { $days ->
        [0] đã quá hạn. { $state }
       *[other] quá hạn { $days } ngày làm việc. { $state }
    }
reminder-late-unit-no-contact = • { $unit }: { $days ->
        [0] đã quá hạn, chưa có đầu mối.
       *[other] quá hạn { $days } ngày làm việc, chưa có đầu mối.
    }
reminder-late-came = • { $unit }: đã gửi lúc { $at }.
reminder-late-closing = Đề nghị đồng chí đôn đốc các đơn vị trên.
reminder-late-closing-beside-own = Đồng chí đôn đốc thêm các đơn vị nêu trên.
reminder-late-more = … và { $count } đơn vị khác.
reminder-late-more-without = … và { $count } đơn vị khác, trong đó { $without } đơn vị chưa có đầu mối.
reminder-late-groups = … và { $count } mốc khác, xem ở /cum.
reminder-button-begin = Bắt đầu: { $what }
reminder-button-none = Không có: { $what }
reminder-button-go-on = Soạn tiếp: { $what }
reminder-button-more = Xem { $count } việc khác
reminder-button-later = Nhắc lại sau
reminder-button-paper = Đã gửi bản giấy
reminder-button-extension = Xin gia hạn
digest-choose-paper = Đề nghị đồng chí chọn việc đã gửi bản giấy.
digest-choose-extension = Đề nghị đồng chí chọn việc cần gia hạn.
digest-nothing-open = Các việc trong tin này đã xong hoặc đang chờ Ban trả lời.
reminder-button-late = Xem { $count } chưa gửi: { $name }

# Nhắc lại sau

snooze-question = Đề nghị đồng chí chọn thời điểm Hệ thống nhắc lại các việc trong tin ngày { $date }.
snooze-button-hours = 3 giờ nữa
snooze-button-tomorrow = Ngày mai
snooze-button-date = { $date }
snooze-button-type = Ngày khác
snooze-type = Đề nghị đồng chí nhập ngày cần nhắc lại, ví dụ 15/3.
snooze-bad-date = Chưa đọc được ngày này. Đề nghị đồng chí nhập ngày sau hôm nay, trong vòng { $days } ngày, ví dụ 15/3.
snooze-done = Hệ thống sẽ nhắc lại lúc { $at } về { $count } việc. Việc nào đơn vị gửi trước đó sẽ không nhắc nữa.
snooze-nothing = Tin này không còn việc nào cần nhắc lại.

# Cụm, khối

button-led-clusters = Cụm, khối phụ trách
cluster-home-heading = <b>{ $cluster }</b>
cluster-home-line = • { $name }, hạn { $due }: { $done }/{ $total } đã xong
cluster-home-claims = • { $name }, hạn { $due }: { $has ->
        [0] 0 có
       *[other] { $has } có (đã gửi { $sent })
    }, { $without } không có, { $unanswered } chưa trả lời
cluster-home-empty = Chưa có mốc nào đang mở.
cluster-none = Đồng chí không phụ trách cụm, khối nào.
cluster-button-name = { $name }
cluster-choose = Đề nghị đồng chí chọn cụm, khối. Nhập tên đơn vị, đầu mối, cụm hoặc mốc để tìm.
cluster-of-milestone = <b>{ $name }</b>: các cụm, khối còn đơn vị chưa xong. Nhập tên đơn vị, đầu mối, cụm hoặc mốc để tìm.
cluster-milestone-heading = <b>{ $name }</b> · { $cluster }
cluster-milestone-due = Hạn gửi: { $due }. { $done }/{ $total } đơn vị đã xong.
cluster-unit-not-begun = ○ { $unit }: chưa bắt đầu
cluster-unit-no-contact = ◌ { $unit }: chưa có đầu mối
cluster-unit-drafting = ◐ { $unit }: đang soạn { $share }%
cluster-unit-submitted = ● { $unit }: đã gửi { $at }
cluster-unit-waived = ● { $unit }: được miễn
cluster-unit-on-paper = ● { $unit }: đã gửi bản giấy
cluster-button-milestone = { $name } ({ $done }/{ $total })
cluster-button-nudge-all = Nhắc { $count } đơn vị chưa xong
cluster-button-unit = { $unit }
cluster-button-done = ● { $unit }
cluster-button-nudge = Nhắc đơn vị
cluster-button-extend = Gia hạn
cluster-button-propose = Đề nghị gia hạn
button-units-of-cluster = ‹ Các đơn vị của cụm, khối
cluster-button-list = ‹ Các đơn vị chưa xong
cluster-unit-heading = <b>{ $name }</b> · { $unit }
cluster-unit-due =
    { $days ->
        [0] Hạn gửi: { $due }.
       *[other] Quá hạn { $days } ngày làm việc, hạn { $due }.
    }
cluster-unit-done = Đơn vị đã hoàn thành.
cluster-unit-told = Lần nhắc gần nhất: { $date }.
cluster-unit-not-told = Chưa có lần nhắc nào.
cluster-unit-person = Đầu mối: <a href="tg://user?id={ $id }">{ $name }</a>, { $position }
cluster-unit-call = Bấm vào tên để nhắn tin hoặc gọi.
cluster-unit-none-to-call = Đơn vị chưa có đầu mối trên Hệ thống.
cluster-extend = Gia hạn cho đơn vị đến ngày nào? Đơn vị được báo ngay.
cluster-propose = Đề nghị gia hạn cho đơn vị đến ngày nào? Ban xem và trả lời; hạn hiện tại chưa thay đổi trong khi chờ.
cluster-extension-granted = Đã gia hạn { $name } của { $unit } đến { $date }. Đơn vị đã được báo.
cluster-extension-asked = Đã chuyển đến Ban đề nghị gia hạn { $name } của { $unit } đến { $date }. Hệ thống báo ngay khi Ban trả lời.
cluster-refused-not-yours = Đơn vị này không thuộc cụm, khối đồng chí phụ trách.
cluster-refused-not-owed = Đơn vị không phải thực hiện việc này.
cluster-refused-done = Đơn vị đã hoàn thành việc này.
cluster-refused-waits = Đơn vị đã có đề nghị đang chờ Ban trả lời.
cluster-refused-not-later = Ngày mới phải sau hạn hiện tại.
cluster-refused-too-late = Ngày mới chỉ được sau hạn tối đa một năm.
cluster-button-home = Về cụm, khối
nudge-done = Đã xếp lịch nhắc { $count } đơn vị, gửi lúc { $at }.
nudge-already = Đã được nhắc trong ngày: { $units }.
nudge-without-contact = { $count } đơn vị chưa có đầu mối nên chưa nhắc được.
nudge-nobody = Không có đơn vị nào cần nhắc thêm.

# Điều hành nhắc việc

reminders-heading = <b>Nhắc việc</b> · { $date }
reminders-on = Đang bật: Hệ thống nhắc theo lịch, trong giờ làm việc.
reminders-off = Đang tắt: không ai được nhắc theo lịch.
reminders-wait-for-room = Ổ đĩa máy chủ gần hết chỗ nên lời nhắc mới theo lịch phải chờ. Đủ chỗ thì Hệ thống tự nhắc tiếp.
reminders-switched = { $name } đổi lúc { $at }.
reminders-silent = Đang tắt nhắc riêng: { $names }. Bật lại ở /lich.
reminders-today = Hôm nay: { $waiting } người chờ gửi; { $sent } nội dung đã gửi, { $failed } chưa gửi được, { $skipped } không còn phải nhắc.
reminders-choose-day = Đề nghị đồng chí chọn ngày để xem trước nội dung nhắc; hoặc nhập /nhacviec 21/2/2027.
reminders-day-off = { $date } là ngày nghỉ, Hệ thống không nhắc việc.
reminders-button-day = { $date }
reminders-button-off = Tắt toàn bộ nhắc việc
reminders-button-on = Bật lại nhắc việc
reminders-button-off-yes = Tắt
reminders-button-off-no = Không tắt
reminders-button-logs = Nhật ký đôn đốc
reminders-button-home = Về Nhắc việc
reminders-off-question = Khi tắt, không đơn vị nào được nhắc theo lịch cho đến khi bật lại; nhắc bằng tay vẫn gửi. Đề nghị đồng chí xác nhận.
reminders-bad-date = Chưa đọc được ngày này. Ví dụ: /nhacviec 21/2/2027.

simulation-heading = <b>Dự kiến nhắc việc ngày { $date }</b>
simulation-count = { $people } người, { $items } nội dung (theo tình hình hiện tại).
simulation-none = Ngày này không có nội dung cần nhắc.
simulation-person = • { $name } ({ $place }): { $items } nội dung
simulation-person-board = Ban Thi đua - Khen thưởng
simulation-button-person = { $name }
simulation-button-back = Về danh sách
simulation-text = Nội dung { $name } sẽ nhận lúc { $at }:

# Nhật ký đôn đốc

log-heading = <b>Nhật ký đôn đốc</b> · { $about }
log-choose = <b>Nhật ký đôn đốc</b>
    Đề nghị đồng chí chọn một mốc; nhật ký của từng đơn vị nằm ở trang của đơn vị.
log-empty = Chưa có lần nhắc nào.
log-entry = <b>{ $date }</b> · { $what }
    { $who }: { $step }. { $outcome }
log-entry-followed = <b>{ $date }</b> · { $what }
    { $who }: { $step }. { $outcome } { $followed }
log-text = <i>{ $text }</i>
log-person = { $name }
log-sent = Đã gửi lúc { $at }.
log-unknown = Gửi lúc { $at }, chưa rõ đã đến hay chưa.
log-failed = Chưa đến được người nhận.
log-planned = Chờ gửi.
log-sending = Đang gửi, chưa có kết quả.
log-skipped = Không gửi: { $reason }.
log-superseded = Không gửi kịp, đã thay bằng lần nhắc sau.
log-followed-submitted = Đơn vị đã gửi lúc { $at }.
log-followed-drafting = Đơn vị đã soạn { $share }%.
log-followed-none = { "" }
log-button-milestone = { $name }
log-button-unit = Nhật ký đôn đốc
log-button-export = Tải về Excel
log-caption = Nhật ký đôn đốc: { $about }
log-caption-newest = Nhật ký đôn đốc: { $about }. Tệp có { $count } dòng mới nhất; các dòng cũ hơn xem theo trang trong cuộc trò chuyện.
log-step-before = nhắc trước hạn { $days } ngày
log-step-guest-before = báo trước { $days } ngày
log-step-today = nhắc đúng hạn
log-step-last-day = nhắc ngày cuối của hạn
log-step-lead-last-day = báo trưởng cụm, khối ngày cuối của hạn
log-step-board-last-day = báo Ban ngày cuối của hạn
log-step-after = nhắc khi quá hạn { $days } ngày làm việc
log-step-lead-after = báo trưởng cụm, khối khi quá hạn { $days } ngày làm việc
log-step-board-after = báo Ban khi quá hạn { $days } ngày làm việc
log-step-nudge = { $name } nhắc trực tiếp
log-step-snooze = nhắc lại theo yêu cầu
log-step-thanks = báo đã tiếp nhận
log-column-day = Ngày
log-column-unit = Đơn vị
log-column-milestone = Mốc
log-column-person = Người nhận
log-column-step = Lần nhắc
log-column-text = Nội dung
log-column-outcome = Kết quả gửi
log-column-followed = Diễn biến sau đó
log-sheet-name = Nhật ký đôn đốc

silence-switched-off = nhắc việc đang tắt
silence-milestone-off = mốc này tắt nhắc việc
silence-submitted = đơn vị đã gửi
silence-waived = đơn vị được miễn
silence-on-paper = đơn vị đã gửi bản giấy
silence-asked-board = đơn vị đang chờ Ban trả lời
silence-unit-closed = đơn vị đã kết thúc hoạt động
silence-not-accepting = ngoài thời gian tiếp nhận
silence-snoozed = người nhận hẹn nhắc lại sau
silence-not-theirs = người nhận không còn phụ trách
silence-changed = mốc đã được sửa
silence-not-due = đơn vị không còn phải gửi

# Tóm tắt hằng tuần

weekly-heading = <b>Tóm tắt tình hình</b> · { $date }
weekly-year = Năm { $year }: đã xong <b>{ $percent } %</b> ({ $done }/{ $owed })
weekly-more = … và { $count } mốc khác
button-summary-schedule = Lịch nhận tóm tắt
summary-heading = <b>Lịch nhận tóm tắt tình hình</b>
summary-weekly = Đang chọn: mỗi { $weekday }, { $hour } giờ
summary-monthly = Đang chọn: ngày làm việc đầu tiên mỗi tháng, { $hour } giờ
summary-never = Đang chọn: không nhận
summary-next = Lần tới: { $at }
summary-about = Mỗi lần là một trang, kèm ảnh theo cụm, khối, gửi trong giờ làm việc. Gặp ngày nghỉ, tóm tắt đến vào ngày làm việc kế tiếp.
summary-choose = Đề nghị đồng chí chọn ngày và giờ nhận.
summary-weekday-1 = thứ Hai
summary-weekday-2 = thứ Ba
summary-weekday-3 = thứ Tư
summary-weekday-4 = thứ Năm
summary-weekday-5 = thứ Sáu
button-summary-weekday-1 = { $mark }Thứ Hai
button-summary-weekday-2 = { $mark }Thứ Ba
button-summary-weekday-3 = { $mark }Thứ Tư
button-summary-weekday-4 = { $mark }Thứ Năm
button-summary-weekday-5 = { $mark }Thứ Sáu
button-summary-month = { $mark }Hằng tháng
button-summary-never = { $mark }Không nhận
button-summary-hour = { $mark }{ $hour } giờ
button-summary-week = ‹ Tóm tắt tình hình
weekly-milestone = • { $name }, hạn { $due }: { $done }/{ $total } đã xong{ $late ->
        [0] {""}
       *[other] , { $late } quá hạn
    }
weekly-none = Không có mốc nào đang mở.
weekly-contacts = { $count } đơn vị chưa có đầu mối trên Hệ thống.
weekly-button = Xem tình hình

# Lệnh

command-nhacviec = Nhắc việc: xem trước, bật tắt, nhật ký
    .name = nhacviec
command-cum = Tình hình cụm, khối, nhắc đơn vị
    .name = cum

# Nhắc kèm lời nhắn

button-nudge-note = Nhắc kèm lời nhắn
button-nudge-everybody = Nhắc tất cả đơn vị chưa xong
button-nudge-no-note = Nhắc, không kèm lời nhắn
button-nudge-send = Gửi nhắc
nudge-note-unit = <b>Nhắc { $unit }</b>: { $name }
nudge-note-units = <b>Nhắc { $count } đơn vị chưa xong</b>: { $name }
nudge-note-ask = Đề nghị đồng chí nhập lời nhắn, tối đa { $longest } ký tự. Lời nhắn đi cùng tin nhắc, ghi tên đồng chí.
nudge-note-empty = Đề nghị đồng chí nhập lời nhắn bằng chữ.
nudge-note-long = Lời nhắn dài { $length } ký tự, tối đa { $longest }. Đề nghị ghi gọn hơn.
nudge-note-check = Đơn vị đọc lời nhắn như trên. Đồng chí bấm Gửi nhắc, hoặc nhập lại lời nhắn.
nudge-already-count = Đã được nhắc trong ngày: { $count } đơn vị.
reminder-nudged-note = Đồng chí { $name } nhắn: “{ $note }”
reminder-nudged-note-nameless = Ban nhắn: “{ $note }”
reminder-nudged-nameless = Nhắc theo đề nghị của Ban.
