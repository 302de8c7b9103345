# Tin gửi nhiều người, khi một người đã xử lý

settled-relief-granted = <b>Đã đồng ý</b>: { $name }, { $at }.
settled-relief-refused = <b>Không đồng ý</b>: { $name }, { $at }.
settled-access-granted = <b>Đã tạo đường dẫn mời cho { $unit }</b>: { $name }, { $at }.
settled-access-closed = <b>Đã đóng đề nghị</b>: { $name }, { $at }.
settled-access-refused = <b>Chưa đáp ứng đề nghị</b>: { $name }, { $at }.
settled-question-answered = <b>Đã trả lời</b>: { $name }, { $at }.
settled-question-taken = <b>Người xử lý</b>: { $name }, từ { $at }.
settled-question-closed = <b>Đã kết thúc</b>: { $name }, { $at }.
settled-question-withdrawn = <b>Người hỏi đã rút câu hỏi</b>: { $name }, { $at }.
settled-erasure-erased = <b>Đã xóa dữ liệu cá nhân theo đề nghị</b>: { $name }, { $at }.
settled-erasure-refused = <b>Chưa xóa dữ liệu cá nhân</b>: { $name }, { $at }.
settled-role-ended = <b>Đã thu hồi vai trò</b>: { $name }, { $at }.
settled-broadcast-approved = <b>Đã đồng ý</b>: { $name }, { $at }.
settled-broadcast-handed-back = <b>Đã trả lại để sửa</b>: { $name }, { $at }.
settled-broadcast-sent = <b>Đã xác nhận gửi</b>: { $name }, { $at }.
settled-broadcast-changed = <b>Đã sửa thông báo</b>: { $name }, { $at }.
settled-broadcast-dropped = <b>Đã hủy thông báo</b>: { $name }, { $at }.
