# A document that a unit has is read, and fills in its form.

form-button_read = Đọc văn bản và điền giúp
form-button_read-no = Không cần, tự điền
form-document-word-helps = Nếu có bản Word (.docx), đồng chí gửi thêm để được đọc và điền giúp.
form-found-reading = Đang đọc <b>{ $name }</b>, thường chỉ vài giây. Đọc xong, Hệ thống báo ngay tại đây; trong lúc chờ, đồng chí có thể trả lời tiếp.
form-found-not-yet = Chưa đọc xong, đề nghị đồng chí chờ thêm ít giây.
form-found-head = <i>Đọc từ { $name } · bước { $step }/{ $steps }</i>
form-found-section = <b>{ $section }</b>
form-found-place = mục { $number }
form-found-other-year = Văn bản ghi năm { $year }, khác năm của biểu này. Đề nghị đồng chí kiểm tra có đúng tệp không.
form-found-other-unit = Văn bản ghi “{ $unit }”, không phải { $own }. Đề nghị đồng chí kiểm tra; nếu gửi nhầm tệp, chọn “Bỏ qua phần này”.
form-found-unsure = Chưa chắc chắn, đề nghị đồng chí xác nhận.
form-found-answer = • { $label }: <b>{ $value }</b> <i>({ $where })</i>
form-found-answer-there = • { $label }: <b>{ $value }</b>
form-found-same = • { $label }: { $value } <i>(đã ghi như vậy)</i>
form-found-other = { "   " }Đang ghi: <b>{ $value }</b>
form-found-list = • { $label }: <b>{ $count } mục</b> <i>({ $where })</i>
form-found-list-alone = • { $label }: <b>{ $count } mục</b>
form-found-listed = { $n }. { $title } <i>(đã có)</i>
form-found-open = chưa rõ “{ $text }”
form-found-unread = • { $label }: <i>chưa điền được.</i> { $error } <i>({ $where })</i>
form-found-unread-alone = • { $label }: <i>chưa điền được.</i> { $error }
form-found-unread-more = … và { $more } ô khác chưa điền được.
form-found-check-sheet = Đề nghị đồng chí đối chiếu với bảng Excel rồi chọn.
form-found-check = Đề nghị đồng chí đối chiếu với văn bản rồi chọn.
form-found-taken = Đã ghi { $count } nội dung từ văn bản.
form-found-all-seen =
    { $count ->
        [0] Đã xem hết nội dung đọc được từ văn bản.
       *[other] Đã xem hết nội dung đọc được từ văn bản; còn { $count } điều cần bổ sung.
    }
form-button_found-take = Đúng, dùng phần này
form-button_found-take-unsure = Đúng, ghi như vậy
form-button_found-take-other = Đúng tệp này, vẫn ghi
form-button_found-replace = Thay bằng nội dung văn bản
form-button_found-keep = Giữ như cũ, điền chỗ trống
form-button_found-edit = Sửa
form-button_found-skip = Bỏ qua phần này
form-button_found-next = Xem phần tiếp
form-button_found-see = Xem kết quả
form-button_found-go-on = Trả lời tiếp
form-button_found-next-page = Xem tiếp danh sách
form-button_found-first-page = Về đầu danh sách
form-button_found-return = Xem tiếp phần từ văn bản

# What is told when a document has been read.

document-read = Đã đọc xong <b>{ $name }</b> cho { $form } của { $unit }.
document-title = Văn bản: { $title }
document-found = Tìm thấy: { $labels }.
document-found-section = { $section } ({ $count } nội dung)
document-book-read = Đã đọc bảng Excel “{ $name }” ({ $form }, { $unit }). Đề nghị đồng chí xem những điểm khác trước khi ghi.
document-found-none = Chưa nhận ra nội dung nào của biểu này trong văn bản; tệp vẫn được giữ. Đề nghị đồng chí trả lời từng câu.
button-see-found = Xem từng phần
button-answer-on = Trả lời tiếp
document-refused_pdf = <b>{ $name }</b> là bản PDF nên chưa đọc được chữ. Tệp vẫn được giữ. Nếu có tệp Word (.docx) của văn bản này, đề nghị gửi thêm để Hệ thống đọc và điền giúp.
document-refused_old-office = <b>{ $name }</b> là tệp đời cũ (.doc, .xls) nên chưa đọc được. Tệp vẫn được giữ. Đề nghị mở bằng Word hoặc Excel, chọn Lưu thành kiểu .docx hoặc .xlsx rồi gửi lại.
document-refused_locked = <b>{ $name }</b> có mật khẩu nên chưa đọc được. Tệp vẫn được giữ. Đề nghị bỏ mật khẩu rồi gửi lại.
document-refused_empty-file = <b>{ $name }</b> là tệp trống. Đề nghị kiểm tra và gửi lại.
document-refused_no-text = <b>{ $name }</b> không có chữ nào đọc được, có thể chỉ có ảnh chụp. Tệp vẫn được giữ. Đề nghị gửi bản Word có chữ, hoặc trả lời từng câu.
document-refused_broken = <b>{ $name }</b> bị hỏng hoặc chưa tải lên đủ nên chưa đọc được. Tệp vẫn được giữ. Đề nghị mở thử trên máy, lưu lại rồi gửi lại.
document-refused_unsafe = <b>{ $name }</b> có cấu trúc bất thường nên Hệ thống không đọc. Tệp vẫn được giữ. Đề nghị chép nội dung sang tệp Word mới rồi gửi lại.
document-refused_too-long = <b>{ $name }</b> dài hơn mức Hệ thống đọc được. Tệp vẫn được giữ. Đề nghị gửi riêng phần kế hoạch hoặc báo cáo, không kèm phụ lục.
document-refused_too-slow = <b>{ $name }</b> mất quá nhiều thời gian để đọc. Tệp vẫn được giữ. Đề nghị lưu lại thành tệp Word mới rồi gửi lại, hoặc trả lời từng câu.
document-refused_open-document = <b>{ $name }</b> là tệp của LibreOffice (.ods, .odt) nên chưa đọc được. Tệp vẫn được giữ. Đề nghị mở tệp, chọn Lưu thành kiểu .xlsx hoặc .docx rồi gửi lại.
document-refused_lost-marks = <b>{ $name }</b> đã mất dấu tiếng Việt khi lưu thành .csv nên chưa ghi gì. Đề nghị gửi tệp .xlsx, hoặc lưu lại theo kiểu CSV UTF-8.
document-refused_other-kind = <b>{ $name }</b> không phải tệp Word (.docx) hay Excel (.xlsx), dù tên tệp có thể ghi như vậy. Tệp vẫn được giữ. Đề nghị kiểm tra và gửi lại.
document-refused_lost = Chưa tải được <b>{ $name }</b> từ Telegram. Đề nghị đồng chí gửi lại tệp.
