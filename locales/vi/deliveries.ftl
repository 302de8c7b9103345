delivery-album-buttons = Đề nghị đồng chí chọn một nút dưới đây về nội dung vừa gửi.

button-deliveries = Tình hình gửi tin
command-guitin = Tình hình gửi tin
    .name = guitin

deliveries-heading = <b>Tình hình gửi tin của Hệ thống</b>
deliveries-paused = Telegram yêu cầu tạm dừng gửi đến { $at }.
deliveries-waiting = Đang chờ gửi: { $count }
deliveries-sent = Đã gửi hôm nay: { $count }
deliveries-failed = Telegram từ chối hôm nay: { $count }
deliveries-unknown = Chưa rõ kết quả gửi: { $count }
deliveries-unreachable = Người chưa liên lạc được: { $count }

button-deliveries-failed = Telegram từ chối hôm nay ({ $count })
button-deliveries-unknown = Chưa rõ kết quả gửi ({ $count })
button-deliveries-unreachable = Chưa liên lạc được ({ $count })
button-jobs = Các việc tự động

deliveries-unknown-heading = <b>Chưa rõ kết quả gửi: { $count } tin</b>
deliveries-unknown-advice = Kết nối bị ngắt khi đang gửi; phần lớn các tin này thường đã tới nơi. Gửi lại thì có người nhận hai lần.
deliveries-unknown-line = • { $name }: { $what }, lúc { $at }
deliveries-unknown-line-stopped = • { $name }: { $what }, lúc { $at } (đã dừng hoặc thu hồi, không gửi lại)
deliveries-unknown-line-twice = • { $name }: { $what }, lúc { $at } (đã tự gửi hai lần, không gửi lại)
button-deliveries-resend = Gửi lại các tin này
button-deliveries-dismiss = Không gửi lại
deliveries-sent-again = Sẽ gửi lại { $count } tin.
deliveries-sent-again-but = Sẽ gửi lại { $count } tin. Không gửi lại { $left } tin: thông báo đã dừng, đã thu hồi, hoặc nhắc việc đã tự gửi hai lần.
deliveries-dismissed = Đã ghi nhận không gửi lại { $count } tin.

deliveries-failed-heading = <b>Telegram từ chối hôm nay: { $count } tin</b>
deliveries-failed-advice = Các tin này chưa tới người nhận và không được tự gửi lại. Lý do ghi theo lời Telegram.
deliveries-failed-line = • { $name }: { $what }, lúc { $at }. { $reason }

delivery-kind-settled-notice = tin báo ai đã xử lý
delivery-kind-pinned-deadline = hạn gần nhất được ghim
delivery-kind-pin-message = ghim hạn gần nhất
delivery-kind-pinned-deadline-news = cập nhật hạn gần nhất
delivery-kind-job-news = tin về việc tự động
delivery-kind-document-read = kết quả đọc văn bản đã gửi
delivery-kind-dead-update = tin báo lỗi
delivery-kind-refused-reply = tin báo nội dung chưa hiển thị được
delivery-kind-data-request = yêu cầu về dữ liệu cá nhân
delivery-kind-access-request = đề nghị cấp đường dẫn
delivery-kind-first-submissions = tin văn bản mới cho chuyên viên
delivery-kind-submission-received = tin đã nhận kế hoạch, báo cáo
delivery-kind-units-file = kết quả đọc danh sách đơn vị
delivery-kind-relief-asked = đề nghị của đơn vị
delivery-kind-access-granted = lời mời của Ban
delivery-kind-relief-followed = đề nghị của đơn vị được theo dõi
delivery-kind-relief-decided = trả lời đề nghị của đơn vị
delivery-kind-file-notice = tin về tệp đã gửi
delivery-kind-file-not-kept = tin tệp chưa lưu được
delivery-kind-file-kept = tin tệp đã lưu
delivery-kind-files-not-kept = tin máy chủ chưa lưu được tệp
delivery-kind-disk-news = tin chỗ trống của ổ đĩa
delivery-kind-backup-news = tin về sao lưu dữ liệu
delivery-kind-restored-news = tin dùng lại bản sao lưu
delivery-kind-scan-lost = tin bản chụp không lấy về được
delivery-kind-unreachable-contact = tin về đầu mối cùng đơn vị
delivery-kind-unreachable-news = tin về người chưa liên lạc được
delivery-kind-question-notice = câu hỏi của đơn vị
delivery-kind-question-file = tệp kèm câu hỏi
delivery-kind-question-withdrawn = tin rút câu hỏi
delivery-kind-question-answer = trả lời câu hỏi
delivery-kind-approval-asked = đề nghị xác nhận trước khi gửi
delivery-kind-role-news = tin về vai trò
delivery-kind-role-given = tin về người vừa nhận vai trò
delivery-kind-unit-vacant = tin đơn vị chưa có đầu mối
delivery-kind-desk-passed-on = tin nhận việc
delivery-kind-desk-news = tin chuyển việc
delivery-kind-contacts-carried = tin về đầu mối sau sắp xếp đơn vị
delivery-kind-unit-reorganised = tin sắp xếp đơn vị cho đầu mối
delivery-kind-reorganisation-news = tin sắp xếp đơn vị
delivery-kind-reorganisation-failed = tin chưa sắp xếp được đơn vị
delivery-kind-hand-over-news = tin bàn giao
delivery-kind-contact-joined = tin có đầu mối mới
delivery-kind-broadcast = thông báo
delivery-kind-broadcast-number = thông báo TB-{ $number }
delivery-kind-broadcast-news = tin về thông báo
delivery-kind-broadcast-change = đính chính, thu hồi thông báo
delivery-kind-reminder-digest = tin nhắc việc
delivery-kind-deadline-moved = tin về hạn gửi mới
delivery-kind-paper-owed = nhắc gửi văn bản ký
delivery-kind-final-owed = nhắc gửi số liệu chính thức
delivery-kind-consent-withdrawn = tin về việc rút lại đồng ý
delivery-kind-erasure-asked = yêu cầu xóa dữ liệu
delivery-kind-erasure-decided = trả lời yêu cầu xóa dữ liệu
delivery-kind-access-refused = trả lời yêu cầu tham gia
delivery-kind-handed-in-on-behalf = tin nhập thay đơn vị
delivery-kind-after-outage = báo hệ thống hoạt động trở lại
delivery-kind-held-reminder = nhắc tin chưa rõ nơi gửi
delivery-kind-held-let-go = tin về nội dung không còn được giữ
delivery-kind-year-questions = hỏi việc cần chốt trước năm mới
delivery-kind-calendar-news = đề xuất điều chỉnh lịch
delivery-kind-duty-dropped = báo không còn phải gửi
delivery-kind-year-preparation = nhắc chuẩn bị năm sau
delivery-kind-weekly-summary = tóm tắt tình hình

deliveries-unreachable-heading = <b>Chưa liên lạc được: { $count } người</b>
deliveries-unreachable-advice = Đề nghị liên hệ đơn vị bằng cách khác. Khi người đó mở lại và nhắn cho Hệ thống, tên sẽ tự ra khỏi danh sách.

unreachable-contact-notice = Hệ thống hiện không gửi được tin cho đồng chí { $name }, cùng là đầu mối của { $unit }. Đề nghị đồng chí theo dõi tin của đơn vị và nhắc đồng chí { $name } mở lại Hệ thống.
unreachable-news = <b>Chưa liên lạc được thêm { $count } người</b>
unreachable-line = • { $unit }: { $name }, đã chặn hoặc ngừng dùng từ { $at }
unreachable-line-not-found = • { $unit }: { $name }, không tìm thấy tài khoản từ { $at }
of-the-board = Cán bộ của Ban
nameless-admin = quản trị { $id }
unreachable-more = … và { $count } mục khác

jobs-heading = <b>Các việc tự động</b>, lần chạy gần nhất
jobs-line = • { $job }: { $at }
jobs-line-error = • { $job }: { $at }; lỗi gần nhất lúc { $errorAt }. { $error }
jobs-line-failing = • { $job }: đang lỗi { $failures } lần liên tiếp, từ { $since }; chạy tốt gần nhất: { $at }. { $error }
jobs-not-run = chưa chạy từ lúc khởi động
jobs-failing = Việc tự động đang gặp lỗi: { $count }
jobs-failing-line = • { $job }: { $failures } lần liên tiếp, từ { $since }. { $error }
job-failing-notice = Việc tự động “{ $job }” gặp lỗi nhiều lần liên tiếp; các việc khác vẫn chạy bình thường. Đề nghị đồng chí báo người quản trị máy chủ. { $error }
job-works-notice = Việc tự động “{ $job }” đã chạy lại bình thường.
job-name =
    { $job ->
        [feed-broadcasts] gửi thông báo
        [feed-changes] đính chính, thu hồi thông báo
        [show-progress] cập nhật tiến độ gửi thông báo
        [begin-year] mở lịch năm mới
        [count-figures] cập nhật số liệu cả năm
        [keep-shares] ghi mức hoàn thành của các bản đang soạn
        [publish-ranking] lập bảng so sánh cụm, khối để công bố
        [queue-summaries] gửi tóm tắt tình hình
        [reorganise-units] sắp xếp đơn vị
        [fold-names] chuẩn bị tên đơn vị để tìm
        [fetch-attachments] nhận tệp của đơn vị
        [fetch-scans] lưu bản chụp văn bản giấy
        [read-documents] đọc văn bản của đơn vị
        [read-units-files] đọc danh sách đơn vị
        [apply-units-files] ghi danh sách đơn vị
        [ask-in-december] hỏi quản trị các việc cần chốt trước năm mới
        [prepare-year] nhắc chuẩn bị năm sau
        [queue-reminders] xếp lịch nhắc việc
        [heartbeat] ghi giờ hoạt động, báo sau gián đoạn dài
        [tend-held] nhắc tin chưa rõ nơi gửi
        [remind-of-papers] nhắc gửi văn bản ký
        [remind-of-final] nhắc gửi số liệu chính thức
        [forget-aged] xóa dữ liệu hết thời gian lưu
        [ask-consent-anew] hỏi lại về thông báo dữ liệu
        [forget-people] xóa dữ liệu đã hết hạn lưu
        [refresh-pins] cập nhật hạn được ghim
        [forget-updates] dọn tin đã xử lý
        [forget-copies] dọn tệp không dùng
        [watch-disk] theo dõi chỗ trống của ổ đĩa
        [back-up] sao lưu dữ liệu hằng đêm
        [watch-backups] theo dõi tuổi của bản sao lưu
       *[other] { $job }
    }
delivery-kind-complaint-answered = trả lời khiếu nại
delivery-kind-consent-anew = hỏi lại về thông báo dữ liệu
