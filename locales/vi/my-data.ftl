my-data-heading = <b>Dữ liệu của đồng chí trong Hệ thống</b>
my-data-name = Họ và tên: { $name }
my-data-position = Chức vụ: { $position }
my-data-unit = Đầu mối của: { $unit }
my-data-account = Mã tài khoản Telegram: { $account }
my-data-consent = Đã đồng ý với thông báo về dữ liệu (bản { $version }) lúc { $at }.
my-data-rights =
    Để sửa, xóa dữ liệu hoặc rút lại đồng ý, đề nghị đồng chí bấm nút bên dưới. { $organisation } trả lời trong 2 ngày làm việc. Các bản đơn vị đã gửi được giữ theo quy định về lưu trữ.
button-data-request = Yêu cầu sửa hoặc xóa
my-data-request-sent = Đã chuyển yêu cầu đến cán bộ quản trị. Đồng chí sẽ được liên hệ trong 2 ngày làm việc.
my-data-request-notice = Đồng chí { $name } (tài khoản { $account }) yêu cầu sửa, xóa dữ liệu cá nhân hoặc rút lại đồng ý. Đề nghị trả lời trong 2 ngày làm việc.
command-dulieu = Dữ liệu của tôi
    .name = dulieu
