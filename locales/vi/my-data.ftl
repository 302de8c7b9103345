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
button-data-requests = Đề nghị xóa đang chờ ({ $count })
data-requests-choose = Đề nghị đồng chí chọn người đang chờ trả lời về dữ liệu cá nhân:
data-requests-none = Không có đề nghị nào đang chờ.
button-data-request = { $name } · hạn { $date }
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
