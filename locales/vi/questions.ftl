# Người hỏi

question-ask = Đề nghị đồng chí nhập câu hỏi; gửi được cả ảnh, tệp, tin thoại. { $organisation } trả lời tại đây.
question-ask-in-form = Đề nghị đồng chí nhập câu hỏi trong tin nhắn tiếp theo. Bản đang soạn được giữ nguyên; sau khi gửi câu hỏi, đồng chí soạn tiếp từ câu đang dở.
question-ask-more = Đề nghị đồng chí nhập nội dung bổ sung cho câu hỏi { $number } trong tin nhắn tiếp theo.
question-left = Đã hủy, nội dung chưa được gửi.
question-opened =
    Đã chuyển tới { $organisation }. Mã câu hỏi: <b>{ $number }</b>

    Câu trả lời sẽ được gửi tại đây. Nếu cần bổ sung, đồng chí nhắn tiếp.
question-edited = Nội dung đã gửi tới Ban trong câu hỏi <b>{ $number }</b> giữ nguyên như trước khi sửa. Đề nghị đồng chí nhắn nội dung đúng trong tin tiếp theo.
question-answer-edited = Câu trả lời đã gửi trong câu hỏi <b>{ $number }</b> giữ nguyên như trước khi sửa. Đề nghị đồng chí mở câu hỏi và bấm <b>Trả lời thêm</b>.
question-joined = Đã bổ sung vào câu hỏi <b>{ $number }</b>.
question-reopened = Đã chuyển tiếp tới { $organisation } trong câu hỏi <b>{ $number }</b>.
question-of-unit = Câu hỏi của <b>{ $unit }</b>.
question-which-unit = Đồng chí là đầu mối của nhiều đơn vị. Đề nghị đồng chí chọn đơn vị có câu hỏi này để chuyển đúng người theo dõi.
question-thanks = Trân trọng cảm ơn đồng chí. Khi có câu hỏi, đồng chí nhắn tại đây.
question-not-carried = Loại tin này không chuyển được. Đề nghị đồng chí gửi bằng chữ, ảnh, tệp hoặc tin thoại.
question-withdrawn = Đã rút câu hỏi { $number }.
question-withdraw-answered = Câu hỏi đã được trả lời nên không rút được nữa.
question-withdraw-over = Câu hỏi này đã kết thúc trước đó.
question-withdraw-unknown = Không tìm thấy câu hỏi này.
question-unknown = Không tìm thấy câu hỏi này trong phạm vi của đồng chí.
question-over = Câu hỏi này đã kết thúc trước đó.
question-settled = Đã ghi nhận. Trân trọng cảm ơn đồng chí.
question-own-heading = <b>Câu hỏi của đồng chí</b>
question-own-empty = Đồng chí chưa gửi câu hỏi nào. Để hỏi, đề nghị đồng chí dùng lệnh /hoi.
question-own-waiting = ○ { $number }: đang chờ trả lời, từ { $at }
question-own-answered = ● { $number }: đã trả lời lúc { $at }
question-own-closed = ● { $number }: đã kết thúc
question-own-withdrawn = { $number }: đã rút
button-question-ask = Gửi câu hỏi
button-question-withdraw = Rút câu hỏi
button-question-leave = Không gửi
button-question-more = Hỏi thêm
button-question-clear = Đã rõ
command-hoi = Gửi câu hỏi
    .name = hoi
command-cauhoi = Câu hỏi và trả lời
    .name = cauhoi

# Trả lời tới người hỏi

question-answer-heading = <b>Trả lời câu hỏi { $number }</b>
question-answer-quote = <blockquote>{ $text }</blockquote>
question-answer-words = { $text }
question-answer-signed = <i>{ $name }, { $position }</i>

# Tin cho cán bộ trả lời

question-heading = <b>Câu hỏi { $number }</b> · { $unit }
question-from = Người hỏi: { $name }, { $position }
question-about = Về: “{ $words }”
question-words = <blockquote>{ $text }</blockquote>
question-carries = Kèm: { $kind }
question-more = … còn nữa, đề nghị xem cả câu hỏi.
question-kind-photo = ảnh
question-kind-document = tệp
question-kind-voice = tin thoại
question-kind-video = video
question-kind-other = tin khác
question-digest =
    { $count ->
        [1] <b>Thêm một câu hỏi</b>
       *[other] <b>Thêm { $count } câu hỏi</b>
    }
question-digest-line = ○ { $number } · { $unit }: { $text }
question-answered-by = Đồng chí { $name } đã trả lời câu hỏi { $number }:
question-answered-nameless = Một quản trị đã trả lời câu hỏi { $number } của đồng chí { $name }:
question-withdrawn-notice = Người hỏi đã rút câu hỏi { $number }. Không cần trả lời nữa.
question-has-answer = Câu hỏi { $number } đã được trả lời; đồng chí vẫn có thể trả lời thêm.
question-answer-ask = Đề nghị đồng chí nhập câu trả lời cho câu hỏi { $number }; gửi được cả ảnh, tệp, tin thoại.
question-reply-unclear = Tin đó có nhiều câu hỏi. Đề nghị đồng chí mở từng câu hỏi và bấm <b>Trả lời</b>.
question-answer-sent = Đã gửi trả lời câu hỏi { $number } tới đồng chí { $name }.
question-answer-sent-again = Đã gửi thêm trả lời câu hỏi { $number } tới đồng chí { $name }; trước đó câu hỏi này đã được trả lời.
question-was-withdrawn = Người hỏi đã rút câu hỏi này.
question-taken = Đồng chí đã nhận xử lý câu hỏi này. Tin bổ sung từ nay chỉ gửi tới đồng chí.
question-taken-over = Đồng chí đã nhận xử lý câu hỏi này thay đồng chí { $name }.
question-taken-already = Đồng chí đã nhận xử lý câu hỏi này.
question-taken-by = Người xử lý: { $name }
question-an-admin = quản trị
question-asker-ended = Đồng chí { $name } không còn là đầu mối của đơn vị nên câu trả lời chưa được gửi. Đề nghị đồng chí liên hệ đầu mối hiện nay.
question-no-unit = chưa rõ đơn vị
question-closed = Đã đóng câu hỏi { $number }.
button-question-answer = Trả lời
button-question-answer-more = Trả lời thêm
button-question-take = Nhận xử lý
button-question-see = Xem cả câu hỏi
button-question-close = Đóng câu hỏi
button-question-list = Câu hỏi chờ trả lời
button-question-number = { $number }
button-question-thread = { $number } · { $unit }
button-question-file = Gửi lại: { $kind }, { $at }

# Danh sách, cả câu hỏi

question-list-heading = <b>Câu hỏi chờ trả lời: { $count }</b>
question-list-empty = Hiện không có câu hỏi nào chờ trả lời.
question-list-line = ○ <b>{ $number }</b> · { $unit } · { $name } · { $age }
question-list-words = { $text }
question-age-minutes = { $count } phút
question-age-hours = { $count } giờ
question-age-days = { $count } ngày
question-state-waiting = ○ Đang chờ trả lời
question-state-answered = ● Đã trả lời
question-state-closed = ● Đã kết thúc
question-state-withdrawn = Người hỏi đã rút
question-said-person = <b>{ $name }</b>, { $at }
question-said-board = <b>Trả lời: { $name }</b>, { $at }

# Câu hỏi thường gặp

faq-heading =
    { $count ->
        [0] <b>Câu hỏi thường gặp</b>: chưa có.
       *[other] <b>Câu hỏi thường gặp</b>: { $count }
    }
faq-how = Câu mới được lưu từ trang một câu hỏi đã trả lời.
faq-line = { $n }. { $question }
faq-line-hidden = { $n }. { $question } <i>(đơn vị chưa thấy)</i>
faq-question = <b>Hỏi:</b> { $question }
faq-answer = <b>Đáp:</b> { $answer }
faq-source = <i>Nguồn: { $organisation }, cập nhật { $at }</i>
faq-shown = ● Đơn vị tìm thấy câu này trước khi hỏi.
faq-hidden = ○ Đơn vị chưa thấy. Đề nghị đồng chí bỏ tên người, tên đơn vị trong lời trước khi cho đơn vị thấy.
faq-made = Đã lưu vào Câu hỏi thường gặp.
faq-nothing = Chưa có câu hỏi và câu trả lời bằng chữ để lưu.
faq-words = <blockquote>{ $words }</blockquote>
faq-ask-question = Đề nghị đồng chí nhập lại câu hỏi, tối đa { $most } ký tự:
faq-ask-answer = Đề nghị đồng chí nhập lại câu trả lời, tối đa { $most } ký tự:
faq-no-words = Đề nghị đồng chí nhập bằng chữ.
faq-removed = Đã xóa.
faq-near =
    { $count ->
        [1] <b>Đã có câu trả lời</b> cho câu hỏi tương tự:
       *[other] <b>Đã có câu trả lời</b> cho { $count } câu hỏi tương tự:
    }
faq-near-kept = Câu hỏi của đồng chí được giữ nguyên, chưa gửi { $organisation }.
button-faq = Câu hỏi thường gặp
button-faq-entry = { $n }. { $question }
button-faq-read = Đọc: { $question }
button-faq-ask-anyway = Vẫn gửi câu hỏi
button-faq-enough = Đã rõ, không gửi
button-faq-forward = Tin để chuyển tiếp
button-faq-make = Lưu vào Câu hỏi thường gặp
button-faq-question = Sửa câu hỏi
button-faq-answer = Sửa câu trả lời
button-faq-show = Cho đơn vị thấy
button-faq-hide = Ẩn với đơn vị
button-faq-remove = Xóa
button-faq-back = Không sửa
audit-action-faq-added = thêm câu hỏi thường gặp
audit-action-faq-changed = sửa câu hỏi thường gặp
audit-action-faq-removed = xóa câu hỏi thường gặp
