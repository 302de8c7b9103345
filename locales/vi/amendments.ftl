# Sửa bản đã gửi

button-amend = Sửa và gửi lại
button-amend-go-on = Sửa tiếp
button-amend-anew = Sửa lại từ bản đã gửi
button-undo-amendment = Khôi phục bản đang sửa
amendment-begun = Đã mở bản { $number } để sửa. Bản này vẫn có hiệu lực cho đến khi đơn vị gửi bản sửa.
amendment-restorable = Bản đang sửa của <b>{ $form }</b> đã hủy lúc { $at }, hiện vẫn khôi phục được. Nếu sửa lại từ bản đã gửi, nội dung sửa trước bị xóa.
amendment-thrown-away =
    Đã hủy bản đang sửa của <b>{ $form }</b>, { $unit }. Bản đã gửi { $number } giữ nguyên hiệu lực.

    Trong 24 giờ, đồng chí khôi phục được nội dung đang sửa bằng nút bên dưới.
amendment-newer = Đơn vị đã gửi bản mới hơn. Đề nghị đồng chí mở bản mới nhất từ Việc của đơn vị.
task-amending = ◐ Đang sửa, chưa gửi lại
task-paper-owed = ◐ Còn phải gửi văn bản đã ký
paper-owed-news = <b>{ $unit }</b> đã gửi <b>{ $form }</b> ({ $number }), còn thiếu văn bản đã ký. Khi có văn bản, đề nghị đồng chí gửi ở <b>Việc của đơn vị</b>.
final-owed-news = <b>{ $form }</b> của <b>{ $unit }</b> ({ $number }) đang là số ước thực hiện. Khi có số chính thức, đề nghị đồng chí mở bản đã gửi, sửa các số thay đổi và gửi lại.
button-send-paper = Gửi văn bản ký
button-word = Tải bản Word
button-pdf = Bản PDF
button-one-page = Tóm tắt một trang
one-page-facts = { $number }, lần { $version }, gửi lúc { $at }
one-page-left = và { $count } dòng nữa
one-page-shortened = Đã rút gọn cho vừa một trang; bản đầy đủ xem theo mã biên nhận ở trên.
one-page-sent =
    <b>{ $form }</b> · { $unit }

    Tóm tắt nội dung đã gửi trên một trang A4, in được ngay.
button-word-to-sign = Lấy bản Word để ký
word-to-sign-sent =
    <b>{ $form }</b> · { $unit }

    Bản chưa ký, lập từ những nội dung đã trả lời đến lúc này, trình bày theo thể thức văn bản hành chính. Đồng chí trả lời tiếp câu hỏi ở trên; khi có văn bản đã ký, gửi tệp vào đây.
button-word-changes = Bản Word ghi rõ sửa đổi
word-changes-sent =
    <b>{ $form }</b> · { $unit }

    Nội dung sửa đổi so với bản trước được đánh dấu trong tệp. Trong Word, chọn Xem lại, Chấp nhận tất cả để được văn bản mới.
word-sent =
    <b>{ $form }</b> · { $unit }

    Văn bản chưa ký, trình bày theo thể thức văn bản hành chính, lập từ nội dung đã gửi. Đề nghị đơn vị rà soát, ghi số, ngày, trình ký rồi gửi lại văn bản đã ký.
unit-amending = ◐ Đang sửa, thay đổi gần nhất lúc { $at }
overview-unit-amending = ● { $name }: { $at }, đang sửa
submission-news-line-again = ● { $unit }: { $form }, gửi lần thứ { $version } lúc { $at }, mã biên nhận { $number }

form-amending = Đang sửa bản đã gửi { $number }. Bản đó vẫn có hiệu lực cho đến khi gửi bản sửa.
form-button_all-changes = Các thay đổi ({ $count })
form-changes-head = <b>So với bản đã gửi { $number }</b>: { $count } thay đổi
form-no-changes = Nội dung chưa khác bản đã gửi { $number } nên chưa cần gửi lại.
form-confirm-amendment = Gửi bản sửa <b>{ $form }</b> của { $unit }? Bản này thay bản { $number }; bản cũ vẫn được lưu. Các thay đổi:
form-confirm-cancel-amendment = Hủy nội dung đang sửa? Bản đã gửi { $number } giữ nguyên hiệu lực. Trong 24 giờ vẫn khôi phục được nội dung đang sửa. Nếu chỉ tạm nghỉ, đề nghị chọn <b>Tạm dừng</b>.

# So sánh hai bản

form-difference_added = + { $label }: <b>{ $after }</b>
form-difference_removed = − { $label }: <s>{ $before }</s>
form-difference_changed = ~ { $label }: <s>{ $before }</s> → <b>{ $after }</b>
form-difference_moved = ~ { $label }: đổi thứ tự
form-difference_files-added = + { $label }: thêm <b>{ $files }</b>
form-difference_files-removed = − { $label }: bỏ <s>{ $files }</s>
button-compare = So với bản trước
difference-heading = <b>{ $form }</b> · { $unit }
difference-facts = Bản { $number } (lần gửi { $version }) so với bản { $before }
difference-legend = <i>+ thêm, − bỏ, ~ sửa</i>
difference-none = Hai bản có nội dung giống nhau.
button-to-submission = Xem lần gửi { $version }

# Như năm trước

form-previous = Năm { $year }: <i>{ $value }</i>
form-button_previous = Dùng như năm trước
form-button_previous-value = Dùng như năm trước: { $value }
form-button_copy = Chép từ năm { $year } ({ $count })
form-button_copy-yes = Chép cả { $count }
form-button_copy-no = Không chép
form-copy-head = <b>{ $label }</b> năm { $year }, chưa có trong kế hoạch này: { $count }
form-button_offer = Lấy từ { $source } ({ $count })
form-offer-head = <b>{ $label }</b> theo { $source }, chưa có trong kế hoạch này: { $count }
form-copy-item = { $n }. { $title } <i>({ $values })</i>
form-copy-dates = Ngày, tháng đã được chuyển sang năm của kế hoạch này.
form-copy-hint = Đề nghị đồng chí kiểm tra trước khi chép; sau khi chép vẫn sửa, xóa được từng mục.
form-copied = Đã chép { $count } mục. Đề nghị xem lại từng mục cho phù hợp với năm nay.
form-button_choose = { $source } ({ $count })
form-button_choose-one = + { $n }. { $title }
form-button_choices-done = Xong, về danh sách
form-choose-head = <b>{ $source }</b>: còn { $count } mục chưa chọn
form-choose-hint = Đề nghị đồng chí bấm từng mục để chọn; sau khi chọn vẫn sửa, xóa được.
form-chosen = Đã chọn: { $title }
