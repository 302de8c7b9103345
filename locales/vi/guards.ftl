# Xác nhận lần nữa

guard-ask = Việc này đưa dữ liệu ra ngoài Hệ thống hoặc đến nhiều người. Đề nghị đồng chí xác nhận.
guard-ask-code = Đề nghị đồng chí nhập mã 6 chữ số trong ứng dụng xác thực để thực hiện việc này.
guard-button-sure = Xác nhận
guard-button-leave = Để sau
guard-over = Đã quá thời gian xác nhận. Khi cần, đề nghị đồng chí bấm lại nút trước đó.
guard-left = Chưa thực hiện.
guard-code-wrong = Mã chưa đúng. Đề nghị đồng chí nhập lại mã đang hiển thị trong ứng dụng xác thực.
guard-code-used = Mã này đã được dùng. Đề nghị đồng chí chờ mã tiếp theo rồi nhập lại.
guard-code-too-many = Đã nhập chưa đúng 5 lần trong một giờ. Đề nghị đồng chí thử lại sau.
audit-action-code-refused = nhập mã xác thực chưa đúng
guard-done = Đã xác nhận.
