# Hạn của một mốc: một cách ghi ở mọi nơi

deadline = { $date }{ $note }{ $advice }
deadline-as-named = { "" }
deadline-moved = { " " }({ $day } là ngày nghỉ)
deadline-no-advice = { "" }
deadline-better-before = ; nên gửi trước { $day }
deadline-news = <b>Ban điều chỉnh hạn gửi</b>
deadline-news-line = • { $form } · { $unit }: hạn { $due }
deadline-better-today = ; nên gửi trong hôm nay

# Việc của đơn vị: hạn, bước tiếp theo

task-due =
    { $days ->
        [0] Hạn gửi: hôm nay, { $due }
        [1] Hạn gửi: ngày mai, { $due }
       *[other] Hạn gửi: { $due }. Còn { $days } ngày, { $working } ngày làm việc
    }
task-overdue =
    { $days ->
        [0] Đã quá hạn { $due }
       *[other] Quá hạn { $days } ngày làm việc, hạn { $due }
    }
task-not-asked = Đơn vị không phải gửi việc này nữa, không cần làm gì thêm.
task-waived = ● Đơn vị được miễn việc này
task-on-paper = ● Đã nhận bản giấy, số { $number }
task-waits-extension = Đã đề nghị gia hạn, đang chờ trả lời.
task-waits-waiver = Đã đề nghị miễn, đang chờ trả lời.
task-waits-paper = Đã báo gửi bản giấy, đang chờ xác nhận.
task-waits-reopening = Đã đề nghị mở lại, đang chờ trả lời.
task-opens-later = Việc này mở từ ngày { $date }.
task-locked =
    <b>{ $form }</b> của { $unit } đã khóa từ ngày { $date }.

    Mọi câu trả lời đã lưu được giữ nguyên.
task-locked-how = Nếu đơn vị cần gửi hoặc sửa, đồng chí bấm nút bên dưới để đề nghị mở lại.
tasks-none = Hiện đơn vị không có việc nào đang mở.
tasks-next = Tiếp theo: { $form }, mở từ { $opens }, hạn { $due }.
button-relief = Chưa gửi được?
button-year = Lịch cả năm
button-ask-reopening = Đề nghị mở lại

# Đề nghị của đơn vị

relief-waits = Hệ thống báo ngay khi Ban trả lời.

task-source = Căn cứ: { $source }
relief-choose = Đề nghị đồng chí chọn việc cần gia hạn, báo bản giấy hoặc xin miễn.
button-task = { $form }{ $unit }
relief-how = Nếu chưa gửi được trên Hệ thống, đề nghị đồng chí chọn một mục dưới đây. Ban sẽ xem và trả lời.
button-relief-extension = Xin gia hạn
button-relief-paper = Đã gửi bản giấy
button-relief-waiver = Không áp dụng cho đơn vị
button-paper-state = Xem hạn và ghi nhận
button-back-to-task = ‹ Quay lại
relief-until = Đơn vị cần gia hạn đến ngày nào? Đề nghị đồng chí chọn hoặc nhập một ngày.
button-until = { $date } (thêm { $count } ngày làm việc)
relief-until-chosen = Đề nghị gia hạn đến { $date }.
relief-until-unclear = Ngày chưa đúng. Đề nghị đồng chí nhập một ngày sau { $date }, ví dụ 10/3/2027.
relief-why = Lý do: đề nghị đồng chí chọn hoặc nhập.
relief-reason-numbers = Chờ số liệu
relief-reason-signature = Chờ ký duyệt
relief-reason-staff = Thay đổi cán bộ phụ trách
relief-reason-nothing = Không phát sinh nội dung
relief-reason-not-concerned = Không thuộc đối tượng
relief-number = Đề nghị đồng chí nhập số, ký hiệu của văn bản đã gửi, ví dụ 15/KH-UBND.
relief-number-unclear = Số, ký hiệu chưa đúng dạng. Đề nghị đồng chí nhập lại, ví dụ 15/KH-UBND.
relief-sent = <b>Đã chuyển đề nghị đến Ban</b>
relief-sent-next = Hệ thống báo ngay khi Ban trả lời. Trong khi chờ, hạn hiện tại chưa thay đổi.
relief-refused-not-contact = Chỉ đầu mối của đơn vị mới thực hiện được thao tác này.
relief-refused-not-owed = Đơn vị không phải thực hiện việc này.
relief-refused-done = Việc này đã hoàn thành.
relief-refused-waits = Đề nghị trước của đơn vị đang chờ trả lời.
relief-refused-not-later = Ngày đề nghị phải sau hạn hiện tại.
relief-refused-too-late = Ngày đề nghị chỉ được sau hạn tối đa một năm.

# Ban quyết định

relief-news = <b>Đề nghị của đơn vị</b>, đồng chí { $name } gửi
relief-about = { $form } · { $unit }, hạn { $due }
relief-wish-extension = Nội dung: gia hạn đến { $date }
relief-wish-waiver = Nội dung: miễn thực hiện
relief-wish-paper = Nội dung: đã gửi bản giấy, số { $number }
relief-wish-reopening = Nội dung: mở lại để gửi hoặc sửa
relief-reason-handed-in-before = Đã gửi trước khi sắp xếp: { $units }
relief-because = Lý do: { $reason }
button-relief-grant = Đồng ý
button-relief-refuse = Không đồng ý
relief-decision-granted = Đồng chí { $name } đã đồng ý lúc { $at }. Đã báo cho đơn vị.
relief-decision-refused = Đồng chí { $name } không đồng ý lúc { $at }. Đã báo cho đơn vị.
relief-already-granted = Đề nghị này đã được đồng ý trước đó. { $name }
relief-already-refused = Đề nghị này đã bị từ chối trước đó. { $name }

# Trả lời đơn vị

relief-granted-extension = <b>Ban đồng ý gia hạn đến { $date }</b>
relief-granted-waiver = <b>Ban đồng ý miễn thực hiện</b>
relief-granted-paper = <b>Ban xác nhận đã nhận bản giấy</b>
relief-granted-reopening = <b>Ban đã mở lại đến hết ngày { $date }</b>
relief-refused-extension = <b>Ban chưa đồng ý gia hạn</b>. Hạn gửi giữ nguyên.
relief-refused-waiver = <b>Ban chưa đồng ý miễn thực hiện</b>. Đề nghị đơn vị hoàn thiện và gửi.
relief-refused-paper = <b>Ban chưa nhận được bản giấy</b>. Đề nghị đơn vị kiểm tra hoặc gửi trên Hệ thống.
relief-refused-reopening = <b>Ban chưa đồng ý mở lại</b>.

# Lịch cả năm của đơn vị

year-heading = <b>Lịch việc của đơn vị</b>
year-line = { $mark } { $date }: { $form }{ $unit }
year-line-overdue = { $mark } { $date }: { $form }{ $unit } (quá hạn)
year-file = Tệp lịch .ics mở được bằng ứng dụng lịch của điện thoại, có nhắc trước 3 ngày và trong ngày.
year-file-empty = Đơn vị không còn việc nào chưa gửi trong năm.
year-file-caption = Đề nghị đồng chí mở tệp này bằng ứng dụng lịch. Khi hạn thay đổi, tải lại tệp để cập nhật.
year-file-title = Việc thi đua, khen thưởng
button-calendar-file = Tải tệp lịch (.ics)
year-line-event = ◇ { $date }: { $form }{ $unit }
year-legend = ○ chưa gửi, ◐ đang soạn, ● đã xong, ◇ sự kiện

# Việc quá hạn đã lâu, sự kiện sắp tới

tasks-earlier = Có { $count } việc; đơn vị vẫn gửi bổ sung được.
tasks-earlier-heading = <b>Việc quá hạn trên 30 ngày</b>
tasks-event = Sự kiện sắp tới: { $name }, ngày { $date }.
button-tasks-earlier = Việc quá hạn lâu ({ $count })

# Báo cho chuyên viên theo dõi

relief-news-for-specialist = Đề nghị đã được chuyển đến quản trị của Ban để trả lời.
button-open-paper = Xem việc này

# Ban không đồng ý: lý do và việc tiếp theo

refusal-why = Lý do chưa đồng ý: đề nghị đồng chí chọn hoặc nhập. Đầu mối của đơn vị đọc được lý do này.
refusal-unclear = Đề nghị đồng chí nhập lý do bằng chữ.
refusal-reason-common-day = Ban cần số liệu đúng hạn
refusal-reason-shorter = Đề nghị chọn ngày sớm hơn
refusal-reason-unclear = Đề nghị nêu rõ lý do hơn
refusal-reason-concerned = Đơn vị thuộc đối tượng
refusal-reason-say-none = Đề nghị gửi “không phát sinh”
refusal-reason-not-received = Ban chưa nhận được văn bản
refusal-reason-other-number = Số, ký hiệu chưa khớp
refusal-reason-unsigned = Văn bản chưa có chữ ký, dấu
refusal-reason-summed-up = Số liệu chung đã tổng hợp
refusal-reason-next-time = Đề nghị cập nhật trong kỳ sau
relief-answer = Ý kiến của Ban: { $answer }
button-relief-open = Soạn và gửi
relief-refused-next-extension = Đồng chí có thể gửi ngay trên Hệ thống hoặc đề nghị lại với ngày khác. Cần trao đổi thêm, đồng chí nhắn câu hỏi tại đây.
relief-refused-next-waiver = Nếu có vướng mắc, đồng chí nhắn câu hỏi tại đây để Ban hỗ trợ.
relief-refused-next-paper = Đồng chí có thể gửi tệp văn bản trên Hệ thống, hoặc báo lại khi bản giấy đã tới Ban.
relief-refused-next-reopening = Câu trả lời đã lưu vẫn được giữ nguyên. Cần trao đổi thêm, đồng chí nhắn câu hỏi tại đây.

# Ban tự ghi nhận

document-dated = { $number } ngày { $date }
relief-recorded-extension = <b>Ban gia hạn cho đơn vị đến { $date }</b>
relief-recorded-waiver = <b>Ban đã ghi nhận: đơn vị được miễn việc này</b>
relief-recorded-paper = <b>Ban đã ghi nhận bản giấy của đơn vị</b>
relief-recorded-reopening = <b>Ban đã mở lại đến hết ngày { $date }</b>
relief-taken-back-extension = <b>Ban thu hồi việc gia hạn</b>. Hạn gửi trở lại như trước.
relief-taken-back-waiver = <b>Ban thu hồi việc miễn</b>. Đề nghị đơn vị hoàn thiện và gửi.
relief-taken-back-paper = <b>Ban thu hồi ghi nhận bản giấy</b>. Đề nghị đơn vị kiểm tra hoặc gửi trên Hệ thống.
relief-taken-back-reopening = <b>Ban thu hồi việc mở lại</b>.

# Hạn gần nhất, ghim ở đầu cuộc trò chuyện

pin-task = <b>{ $form }</b> · { $unit }
pin-due = Hạn gần nhất: { $due }
pin-overdue = Đã quá hạn: { $due }
pin-nothing = Hiện đơn vị không có việc nào phải gửi.
button-pin = Ghim hạn gần nhất
button-unpin = Bỏ ghim
pin-begun = Hạn gần nhất sẽ được ghim ở đầu cuộc trò chuyện.
pin-already = Hạn gần nhất đang được ghim.
pin-dropped = Đã bỏ ghim.
