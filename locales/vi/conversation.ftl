### Tin nhắn chưa rõ gửi cho việc nào.

doubt-ask = <b>Đồng chí gửi nội dung này cho việc nào?</b>
doubt-ask-board = <b>Gửi nội dung này tới { $organisation }?</b>
doubt-ask-file = <b>Tệp này là văn bản của việc nào?</b>
doubt-ask-link = <b>Đường dẫn này là văn bản của việc nào?</b>
doubt-words = “{ $words }”
doubt-file = Tệp: { $name }
doubt-other = Tin không có chữ
doubt-more = và { $count } tin khác
doubt-form = Đang soạn: { $form }.
doubt-form-question = Đang soạn: { $form }, câu “{ $question }”.
doubt-kept = Chưa gửi, chưa lưu vào đâu cho đến khi đồng chí chọn.
button-doubt-form = Ghi vào bản đang soạn
button-doubt-form-question = Trả lời: { $question }
button-doubt-board = Gửi tới Ban
button-doubt-thread = Gửi tiếp vào { $number }
button-doubt-broadcast = Trả lời thông báo
button-doubt-expected = Dùng cho nội dung đã hỏi
button-doubt-named-form = Ghi vào: { $form }
button-doubt-announcement = Thông báo đang soạn
button-doubt-answer = Trả lời của Ban cho đơn vị
button-doubt-question = Câu hỏi gửi Ban
button-doubt-relief = Nội dung đề nghị đang soạn
button-doubt-search = Tra cứu “{ $words }”
button-doubt-units-file = Danh sách đơn vị để nhập
button-doubt-drop = Không gửi
doubt-dropped = Đã hủy, nội dung này không được gửi hay lưu.
doubt-over = Nội dung này đã được xử lý.
doubt-moved = Câu đang hỏi đã thay đổi. Đề nghị đồng chí chọn lại.
doubt-to-form = Đã chuyển vào bản đang soạn.
doubt-to-task = Đã chuyển vào: { $form }.
doubt-task-over = Việc này đã gửi xong hoặc không còn nhận văn bản. Nội dung của đồng chí vẫn được giữ, đề nghị chọn lại.
button-doubt-task = { $form }{ $unit }
button-doubt-paper = Văn bản ký của { $form }{ $unit }
button-doubt-other-tasks = Việc khác…
doubt-not-expected = Nội dung đã hỏi không còn chờ trả lời. Đề nghị đồng chí chọn lại.
access-ended = Đồng chí không còn là đầu mối của đơn vị nào trên Hệ thống, nên nội dung vừa gửi chưa được ghi. Nếu cần, đề nghị liên hệ { $organisation }.
button-held = Tin chưa gửi ({ $count })
doubt-about-question = { $form }: { $question }
asked-for-words = Nội dung này cần nhập bằng chữ. Đề nghị đồng chí nhập vào ô tin nhắn.

# Từ thay cho lệnh, cách nhau bằng dấu |.
spoken-menu = việc cần làm|công việc|việc của đơn vị|danh sách việc|xem việc|thực đơn
spoken-trogiup = giúp đỡ|giúp|hướng dẫn|cách dùng|cách sử dụng
spoken-tieptuc = làm tiếp|soạn tiếp|tiếp
spoken-hoi = hỏi ban|hỏi|đặt câu hỏi|gửi câu hỏi
spoken-tiendo = xem tiến độ
spoken-lich = lịch cả năm|lịch năm|lịch việc|xem lịch
spoken-bandagui = bản đã gửi theo năm|xem bản đã gửi|hồ sơ đã gửi|kế hoạch đã gửi|báo cáo đã gửi
spoken-ngonngu = tiếng việt|tiếng anh|đổi ngôn ngữ

task-named = Đồng chí cần mở việc nào?

held-reminder = Đồng chí còn { $count } nội dung đã nhắn từ { $from } mà chưa chọn nơi gửi. Hệ thống giữ đến { $until }; đề nghị đồng chí chọn.
held-let-go = Hệ thống không giữ nữa { $count } nội dung đồng chí nhắn từ { $from }, vì chưa được chọn nơi gửi. Nội dung này chưa gửi, chưa lưu ở đâu. Tin gốc vẫn còn trong cuộc trò chuyện này và có thể gửi lại.
