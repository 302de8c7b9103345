# Tin nhắc việc hằng ngày

reminder-heading = <b>Nhắc việc ngày { $date }</b>
reminder-greeting = Kính gửi đồng chí { $name }.
reminder-greeting-nameless = Kính gửi đồng chí.
reminder-blank = { "" }
reminder-unit = <b>{ $unit }</b>
reminder-item = • { $name }: { $when } { $state }
reminder-opening = đã đến kỳ, đề nghị gửi trước hết ngày { $date }{ $note }, còn { $days } ngày làm việc.
reminder-soon = đề nghị gửi trước hết ngày { $date }{ $note }, còn { $days } ngày làm việc.
reminder-tomorrow = hạn gửi là ngày mai, { $date }{ $note }.
reminder-today = hạn gửi là hôm nay, { $date }.
reminder-overdue = Hệ thống chưa nhận được, hạn là { $date }, quá hạn { $days } ngày làm việc.
reminder-note-none = { "" }
reminder-note-day-off = { " " }(hạn { $date } là ngày nghỉ)
reminder-not-begun = Đơn vị chưa bắt đầu.
reminder-draft = Đơn vị đã soạn { $share }%.
reminder-thanks = • { $name }: đã tiếp nhận lúc { $at }. Trân trọng cảm ơn đơn vị.
reminder-nudged = Người đề nghị: { $name }.
reminder-more = … và { $count } việc khác.
reminder-closing = Đề nghị đơn vị hoàn thiện và gửi trên Hệ thống.
reminder-late-heading = <b>{ $name }: đơn vị chưa gửi</b>
reminder-late-unit = • { $unit }: quá hạn { $days } ngày làm việc. { $state }
reminder-late-unit-no-contact = • { $unit }: quá hạn { $days } ngày làm việc, chưa có đầu mối trên Hệ thống.
reminder-late-came = • { $unit }: đã gửi lúc { $at }.
reminder-late-more = … và { $count } đơn vị khác.
reminder-late-groups = … và { $count } mốc khác.
reminder-button-begin = { $what }
reminder-button-go-on = Viết tiếp: { $what }
reminder-button-more = Xem { $count } việc khác
reminder-button-later = Nhắc lại sau
reminder-button-late = Nhắc, xem đầu mối ({ $count })

# Nhắc lại sau

snooze-question = Đề nghị đồng chí chọn thời điểm Hệ thống nhắc lại các việc trong tin ngày { $date }.
snooze-button-hours = 3 giờ nữa
snooze-button-tomorrow = Ngày mai
snooze-button-date = { $date }
snooze-button-type = Ngày khác
snooze-type = Đề nghị đồng chí gõ ngày muốn được nhắc lại, ví dụ 15/3.
snooze-bad-date = Hệ thống chưa đọc được ngày này. Đề nghị gõ ngày sau hôm nay và trong vòng { $days } ngày, ví dụ 15/3.
snooze-done = Hệ thống sẽ nhắc lại lúc { $at } về { $count } việc. Việc nào đơn vị gửi trước đó sẽ không nhắc nữa.
snooze-nothing = Tin này không còn việc nào cần nhắc lại.

# Cụm, khối

cluster-home-heading = <b>{ $cluster }</b>
cluster-home-line = • { $name }, hạn { $date }: { $done }/{ $total } đơn vị đã xong
cluster-home-empty = Chưa có mốc nào đang mở.
cluster-none = Đồng chí không phụ trách cụm, khối nào.
cluster-button-name = { $name }
cluster-choose = Đề nghị đồng chí chọn cụm, khối.
cluster-of-milestone = <b>{ $name }</b>: các cụm, khối còn đơn vị chưa gửi
cluster-milestone-heading = <b>{ $name }</b> · { $cluster }
cluster-milestone-due = Hạn { $date }. { $done }/{ $total } đơn vị đã xong.
cluster-unit-not-begun = ○ { $unit }: chưa bắt đầu
cluster-unit-drafting = ◐ { $unit }: đang soạn { $share }%
cluster-unit-submitted = ● { $unit }: đã gửi { $at }
cluster-unit-waived = ● { $unit }: được miễn
cluster-unit-on-paper = ● { $unit }: đã gửi bản giấy
cluster-unit-contact = { "   " }{ $name }, { $position }
cluster-unit-no-contact = { "   " }Chưa có đầu mối trên Hệ thống
cluster-button-milestone = { $name } ({ $done }/{ $total })
cluster-button-nudge-all = Nhắc { $count } đơn vị chưa gửi
cluster-button-nudge-one = Nhắc { $unit }
cluster-button-home = Về cụm, khối
nudge-done = Đã xếp lịch nhắc { $count } đơn vị, gửi lúc { $at }.
nudge-already = Đã được nhắc trong ngày: { $units }.
nudge-without-contact = Chưa có đầu mối để nhắc: { $units }.
nudge-nobody = Không có đơn vị nào cần nhắc thêm.
