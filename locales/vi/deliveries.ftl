delivery-album-buttons = Đề nghị đồng chí chọn một nút dưới đây về các tệp vừa gửi.
