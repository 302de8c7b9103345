# Tệp đã nhận, sau khi Hệ thống tải về

file-other-kind =
    <b>{ $form }</b> · { $unit }

    Tệp <b>{ $name }</b> ở câu “{ $question }” mang tên của loại tệp được nhận, nhưng nội dung không phải { $wanted }, nên Ban có thể không mở được.

    Tệp và các câu trả lời vẫn được giữ nguyên. Đề nghị đồng chí mở thử tệp trên máy, lưu lại thành { $wanted } rồi gửi lại ở câu này.
file-lost =
    <b>{ $form }</b> · { $unit }

    Hệ thống chưa tải được tệp <b>{ $name }</b> ở câu “{ $question }” từ Telegram. Các câu trả lời vẫn được giữ nguyên.

    Đề nghị đồng chí gửi lại tệp { $wanted } ở câu này.
button-file-again = Gửi lại tệp
button-see-handed-in = Xem bản đã gửi

# Máy chủ hết chỗ hoặc không ghi được

file-not-kept =
    <b>{ $form }</b> · { $unit }

    Máy chủ đang có sự cố lưu trữ nên <b>chưa lưu được</b> tệp <b>{ $name }</b> ở câu “{ $question }”. Các câu trả lời vẫn được giữ nguyên.

    Hệ thống tiếp tục thử và sẽ báo khi lưu xong. Đồng chí chưa cần gửi lại, chỉ giữ tệp trên máy.
file-kept =
    <b>{ $form }</b> · { $unit }

    Đã lưu xong tệp <b>{ $name }</b>. Đồng chí không cần gửi lại.
files-not-kept-news =
    <b>Máy chủ không lưu được tệp của đơn vị</b>

    Ổ đĩa đã đầy hoặc không ghi được. Đề nghị đồng chí báo ngay người quản trị máy chủ kiểm tra chỗ trống và quyền ghi của thư mục dữ liệu.

    Hệ thống thử lại 5 phút một lần, giữ nguyên câu trả lời và đã báo người gửi tệp.

disk-low =
    <b>Ổ đĩa máy chủ sắp đầy</b>

    Còn trống { $free } GB trong { $total } GB ({ $percent }%). Đề nghị đồng chí báo người quản trị máy chủ dọn chỗ hoặc thêm ổ đĩa. Hệ thống vẫn nhận câu trả lời và tệp như thường.
disk-very-low =
    <b>Ổ đĩa máy chủ gần hết chỗ</b>

    Chỉ còn { $free } GB trong { $total } GB ({ $percent }%). Thông báo chưa gửi bắt đầu chờ; nếu còn ít chỗ hơn nữa, nhắc việc theo lịch cũng chờ. Câu trả lời và tệp của đơn vị vẫn nhận đến cùng.

    Đề nghị đồng chí báo ngay người quản trị máy chủ dọn chỗ hoặc thêm ổ đĩa. Đủ chỗ thì Hệ thống tự gửi tiếp; thông báo đã quá giờ gửi hơn một giờ thì chờ đồng chí quyết định.
disk-nearly-none =
    <b>Ổ đĩa máy chủ sắp hết hẳn chỗ</b>

    Chỉ còn { $free } GB trong { $total } GB ({ $percent }%). Thông báo và nhắc việc theo lịch đều chờ, chỗ còn lại dành cho câu trả lời và tệp của đơn vị. Khi hết hẳn, tin của đơn vị nằm lại ở Telegram, lâu nhất một ngày.

    Đề nghị đồng chí báo người quản trị máy chủ dọn chỗ ngay. Đủ chỗ thì Hệ thống tự nhắc tiếp, không bỏ sót, không nhắc hai lần.
disk-fine = Ổ đĩa máy chủ đã đủ chỗ trở lại: còn trống { $free } GB trong { $total } GB ({ $percent }%). Hệ thống gửi tin như thường.
restored-news =
    <b>Hệ thống đang chạy trên bản sao lưu lúc { $at }</b>

    Những gì các đơn vị trả lời, gửi và Ban xử lý sau thời điểm đó không có trong bản này; đề nghị đồng chí báo các đơn vị kiểm tra và gửi lại phần còn thiếu.

    Tin chờ gửi từ bản sao lưu được giữ lại vì có thể đã gửi, thông báo đang gửi hoặc đã đến giờ chờ đồng chí quyết định. Hôm nay Hệ thống không nhắc việc, từ ngày mai nhắc lại như thường.
backup-none =
    <b>Chưa có bản sao lưu nào</b>

    Đã hơn hai ngày mà dữ liệu chưa được sao lưu. Đề nghị đồng chí báo người quản trị máy chủ kiểm tra thư mục và chỗ trống dành cho sao lưu.
backup-old =
    <b>Bản sao lưu gần nhất đã quá hai ngày</b>

    Bản tốt gần nhất lúc { $at }. Đề nghị đồng chí báo người quản trị máy chủ kiểm tra thư mục và chỗ trống dành cho sao lưu.
backup-fine = Dữ liệu đã được sao lưu trở lại.

scan-lost = Không lấy về được bản chụp <b>{ $name }</b> của văn bản giấy đã ghi nhận. Đề nghị đồng chí mở lại việc đó và gửi lại bản chụp.
