my-data-heading = <b>Dữ liệu của đồng chí trong Hệ thống</b>
my-data-name = Họ và tên: { $name }
my-data-position = Chức vụ: { $position }
my-data-unit = Đầu mối của: { $unit }
my-data-account = Mã tài khoản Telegram: { $account }
my-data-consent = Đã đồng ý với thông báo về dữ liệu (bản { $version }) lúc { $at }.
my-data-withdrawn = Đã rút lại đồng ý lúc { $at }.
my-data-erasure-waits = Yêu cầu xóa dữ liệu đang chờ trả lời, chậm nhất { $date }.
my-data-rights =
    Sửa họ tên, chức vụ và rút lại đồng ý có hiệu lực ngay. Yêu cầu xóa được { $organisation } trả lời trong 2 ngày làm việc. Các bản đơn vị đã gửi được giữ theo quy định về lưu trữ.
my-data-corrected = Đã ghi.
my-data-has-role = Đồng chí đang có vai trò của { $organisation } trong Hệ thống. Đề nghị quản trị khác thu hồi vai trò trước, sau đó đồng chí thực hiện lại.
my-data-withdraw-ask =
    <b>Rút lại đồng ý?</b>

    Đồng chí sẽ không còn là đầu mối, không nhận tin nhắc nữa. Bản đã gửi và bản nháp vẫn là của đơn vị. Họ tên, chức vụ được giữ 12 tháng cùng các bản đã gửi, trừ khi đồng chí yêu cầu xóa. { $organisation } được báo để mời đầu mối khác.
my-data-withdraw-done =
    Đã rút lại đồng ý. Đồng chí không còn là đầu mối và không nhận tin nhắc nữa.

    Bản đã gửi và bản nháp của đơn vị được giữ. Khi muốn trở lại, đồng chí mở đường dẫn mời mới của { $organisation }.
my-data-erase-ask =
    <b>Yêu cầu xóa dữ liệu cá nhân?</b>

    Họ tên, chức vụ và mã tài khoản Telegram sẽ được xóa khỏi Hệ thống; đồng chí không còn là đầu mối. Bản đơn vị đã gửi, nhật ký đồng ý được giữ theo quy định. { $organisation } trả lời trong 2 ngày làm việc.
my-data-erase-sent = Đã chuyển yêu cầu xóa dữ liệu đến { $organisation }. Đồng chí nhận trả lời tại đây, chậm nhất { $date }.
button-data-name = Sửa họ tên
button-data-position = Sửa chức vụ
button-data-withdraw = Rút lại đồng ý
button-data-withdraw-yes = Rút lại đồng ý
button-data-ask-erasure = Yêu cầu xóa dữ liệu
button-data-erase-yes = Gửi yêu cầu xóa
command-dulieu = Dữ liệu của tôi
    .name = dulieu

# Ban trả lời yêu cầu về dữ liệu

data-request-news = <b>Yêu cầu xóa dữ liệu cá nhân</b>: { $name }, { $position }. Trả lời chậm nhất { $date }.
data-request-last-day = <b>Hôm nay là ngày cuối trả lời</b> yêu cầu xóa dữ liệu cá nhân của { $name }, { $position } ({ $date }).
button-data-requests = Yêu cầu về dữ liệu đang chờ ({ $count })
data-requests-choose = Đề nghị đồng chí chọn người đang chờ trả lời về dữ liệu cá nhân:
data-requests-none = Không có đề nghị nào đang chờ.
button-data-erase = Xóa dữ liệu
button-data-erase-sure = Xóa, không khôi phục được
button-data-refuse = Chưa xóa được
erasure-ask = Họ tên, chức vụ, tài khoản bị xóa và người này không còn là đầu mối. Bản đơn vị đã gửi được giữ.
erasure-refuse-why = Lý do chưa xóa: đề nghị đồng chí chọn hoặc nhập. Người yêu cầu đọc được lý do này.
erasure-refusal-still-contact = Cần bàn giao đầu mối trước
erasure-refusal-must-be-kept = Phải lưu theo quy định
erasure-already = Yêu cầu này đã được trả lời trước đó.
erasure-done = Đã xóa dữ liệu và đã báo cho người yêu cầu.
erasure-refused = Đã báo cho người yêu cầu là chưa xóa được.
erasure-done-notice = Họ tên, chức vụ và tài khoản của đồng chí đã được xóa khỏi Hệ thống. Các bản đơn vị đã gửi được giữ theo quy định về lưu trữ.
erasure-refused-notice = Ban chưa xóa được dữ liệu theo yêu cầu của đồng chí.
erasure-refused-next = Cần trao đổi thêm, đồng chí nhắn câu hỏi tại đây hoặc yêu cầu lại bằng lệnh /dulieu.
consent-withdrawn-news = Đồng chí <b>{ $name }</b> đã rút lại đồng ý về dữ liệu và không còn là đầu mối của { $units }. Đề nghị mời đầu mối khác.

# Khiếu nại, bản tải về, thời gian lưu, bản thông báo mới

button-data-export = Tải dữ liệu của tôi
button-data-kept = Thời gian lưu
button-data-complain = Khiếu nại
button-data-complain-yes = Gửi khiếu nại
button-data-notice = Đọc thông báo mới
my-data-complaint-waits = Khiếu nại của đồng chí đang chờ trả lời, chậm nhất { $date }.
my-data-complain-ask = Đề nghị đồng chí nhập nội dung khiếu nại về việc xử lý dữ liệu cá nhân. { $organisation } trả lời trong 2 ngày làm việc.
my-data-complain-check = <b>Ban sẽ đọc như sau.</b> Nhập lại nếu cần sửa.
my-data-complain-sent = Đã gửi khiếu nại. Đồng chí nhận trả lời tại đây, chậm nhất { $date }.
complaint-words = “{ $words }”
complaint-news = <b>Khiếu nại về dữ liệu cá nhân</b>: { $name }. Trả lời chậm nhất { $date }.
complaint-last-day = <b>Hôm nay là ngày cuối trả lời</b> khiếu nại về dữ liệu cá nhân của { $name } ({ $date }).
button-complaint-answer = Trả lời khiếu nại
complaint-answer-ask = Đề nghị đồng chí nhập câu trả lời. Người khiếu nại đọc được ngay.
complaint-answered = Đã gửi trả lời cho người khiếu nại.
complaint-answer-heading = <b>Ban trả lời khiếu nại của đồng chí</b>
complaint-answer-next = Chưa đồng ý, đồng chí có thể khiếu nại tiếp bằng lệnh /dulieu hoặc theo quy định của pháp luật về khiếu nại.
button-data-request-erasure = Xóa: { $name } · { $left }
button-data-request-complaint = Khiếu nại: { $name } · { $left }
data-request-left-today = hạn hôm nay
data-request-left = còn { $count } ngày làm việc
data-request-over = quá hạn { $count } ngày làm việc
consent-anew-news = Thông báo về dữ liệu cá nhân có bản mới. Đề nghị đồng chí đọc và cho biết có đồng ý không.
consent-anew-changes = <b>Điểm mới</b>: đồng chí tải được dữ liệu về mình, gửi được khiếu nại; nội dung tin nhắn được giữ 12 tháng.
consent-anew-done = Đã ghi nhận đồng chí đồng ý.
consent-anew-already = Đồng chí đã trả lời thông báo này.
kept-heading = <b>Dữ liệu được lưu bao lâu</b>
kept-days = { $count } ngày
kept-months = { $count } tháng
kept-of-contacts = Họ tên, chức vụ, tài khoản: thời gian phụ trách và { $span } sau đó
kept-of-messages = Nội dung tin nhắn của Hệ thống: { $span }
kept-of-onboardings = Đường dẫn đã mở mà chưa dùng: { $span }
kept-of-accessrequests = Đề nghị cấp đường dẫn: { $span }
kept-of-datarequests = Yêu cầu và khiếu nại về dữ liệu: { $span } sau khi trả lời
kept-of-consents = Nhật ký đồng ý: { $span } sau khi xóa dữ liệu
kept-of-discarded = Bản nháp đã hủy: { $span }
kept-of-held = Tin chưa rõ gửi cho việc gì: { $span }
kept-of-updates = Mã các tin đã xử lý: { $span }
kept-rest = Bản đơn vị đã gửi, câu hỏi và nhật ký thao tác được giữ theo quy định về lưu trữ; sau khi xóa không còn họ tên.
settled-complaint-answered = <b>Đã trả lời khiếu nại</b>: { $name }, { $at }.
own-record-sheet = Dữ liệu của tôi
own-record-caption = Dữ liệu Hệ thống đang giữ về đồng chí: { $count } mục
own-record-column-kind = Loại dữ liệu
own-record-column-words = Nội dung
own-record-name = Họ và tên
own-record-position = Chức vụ
own-record-account = Mã tài khoản Telegram
own-record-language = Ngôn ngữ
own-record-since = Có trong Hệ thống từ
own-record-on = ngày { $date }
own-record-agreed = đồng ý, bản { $version }
own-record-declined = không đồng ý, bản { $version }
own-record-withdrawn = rút lại đồng ý, bản { $version }
own-record-contact = Đầu mối của đơn vị
own-record-role = Vai trò trong Ban
own-record-cluster = Cụm, khối được phân công
own-record-approver = Xác nhận trước khi gửi cho đơn vị
own-record-stand-in = Làm thay, đến ngày
own-record-consent = Quyết định về thông báo dữ liệu
own-record-invitation = Đường dẫn mời đã mở
own-record-access-request = Đề nghị cấp đường dẫn
own-record-data-request = Yêu cầu, khiếu nại về dữ liệu
own-record-question = Tin trong câu hỏi với Ban
own-record-draft = Bản nháp đã mở
own-record-file = Tệp đã gửi
own-record-submission = Văn bản đã gửi, mã biên nhận
own-record-relief = Đề nghị gia hạn, miễn gửi
own-record-claim = Báo có hay không có hồ sơ
own-record-review = Xem xét, nhận xét
own-record-broadcast = Thông báo đã soạn, đã duyệt
own-record-acknowledgement = Đã xác nhận nhận thông báo
own-record-reorganisation = Sắp xếp đơn vị đã soạn, đã xác nhận
own-record-nudge = Lời nhắn khi nhắc đơn vị
own-record-snooze = Hẹn nhắc lại sau
own-record-held = Tin chưa rõ gửi cho việc gì
own-record-summary-schedule = Lịch nhận tóm tắt tình hình
own-record-pin = Tin ghim trong trò chuyện
own-record-unreachable = Không liên lạc được tài khoản
own-record-reminder = Lượt nhắc việc
own-record-message = Tin của Hệ thống
own-record-deed = Nhật ký thao tác
