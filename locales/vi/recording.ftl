# Ban ghi nhận thay đơn vị

button-record = Ghi nhận thay đơn vị
button-record-hand-in = Nhập thay đơn vị
button-record-hand-in-go-on = Nhập tiếp thay đơn vị
button-record-paper = Đã nhận bản giấy
button-record-waiver = Miễn thực hiện
button-record-extension = Gia hạn
button-record-reopening = Mở lại
button-record-scan = Thêm bản chụp
button-record-yes = Ghi nhận
button-record-no = Không ghi nhận
button-record-several = Ghi nhận cho nhiều đơn vị
button-record-all = Chọn tất cả
button-record-none = Bỏ chọn
button-record-unit = { $mark } { $name }
button-take-back-extension = Thu hồi gia hạn
button-take-back-waiver = Thu hồi việc miễn
button-take-back-paper = Thu hồi ghi nhận bản giấy
button-take-back-reopening = Thu hồi việc mở lại
record-choose =
    <b>{ $name }</b> · { $cluster }

    Chọn đơn vị rồi chọn việc cần ghi nhận. Nhập tên để tìm. Đã chọn: { $count }/{ $of }
record-choose-nobody = Chưa chọn đơn vị nào.
record-choose-found = Đã chọn: { $units }.
record-choose-unknown = Không có đơn vị chưa gửi nào tên “{ $seen }” trong danh sách này.
record-title-paper = <b>Đã nhận bản giấy</b>
record-title-waiver = <b>Miễn thực hiện</b>
record-title-extension = <b>Gia hạn</b>
record-title-reopening = <b>Mở lại để gửi hoặc sửa</b>
record-of = { $name }
record-units = Đơn vị: { $units }
record-ask-number = Đề nghị đồng chí nhập số, ký hiệu và ngày của văn bản, ví dụ: <code>15/KH-UBND ngày 20/1/2027</code>
record-ask-until = Gia hạn đến ngày nào? Đề nghị đồng chí chọn hoặc nhập một ngày.
record-number = Văn bản: { $document }
record-number-no-date = Văn bản: { $document } (không có ngày)
record-date-later = Ngày văn bản sau hôm nay; đề nghị kiểm tra lại.
record-until = Đến hết ngày: { $date }
record-reason = Lý do: { $reason }
record-left = Chưa ghi nhận gì.
record-left-out = Không ghi nhận: { $unit } ({ $why })
record-left-out-done = đã xong
record-left-out-waits = đang chờ trả lời đề nghị
record-left-out-not-later = hạn đã bằng hoặc sau ngày này
record-left-out-too-late = quá một năm sau hạn
record-left-out-not-locked = chưa khóa
record-left-out-more = … và { $count } đơn vị khác
record-told =
    { $without ->
        [0] Đầu mối của đơn vị được báo ngay.
       *[other] Đầu mối của đơn vị được báo ngay; { $without } đơn vị chưa có đầu mối.
    }
record-nobody-left = Không còn đơn vị nào cần ghi nhận.
record-done =
    { $count ->
        [1] <b>Đã ghi nhận cho { $unit }</b>
       *[other] <b>Đã ghi nhận cho { $count } đơn vị</b>
    }
record-scan-how = Nếu có bản chụp, đồng chí gửi ảnh hoặc tệp vào đây.
record-scan-added = Đã lưu “{ $name }” cùng ghi nhận bản giấy ({ $count } tệp).
record-scan-other = Bản chụp cần là ảnh hoặc tệp. Đề nghị đồng chí gửi lại.
record-scan-too-many = Mỗi ghi nhận lưu tối đa 20 tệp. Đề nghị gộp các trang vào một tệp PDF.
record-by = Ban ghi nhận: đồng chí { $name }, lúc { $at }
record-reason-line = Lý do: { $reason }
record-extended = Đã gia hạn đến { $date }
record-reopened = Đã mở lại đến hết ngày { $date }
take-back-why = Lý do thu hồi: đề nghị đồng chí chọn hoặc nhập. Đầu mối của đơn vị đọc được lý do này.
take-back-reason-mistake = Ghi nhầm đơn vị, nội dung
take-back-reason-not-valid = Văn bản không hợp lệ
take-back-done = Đã thu hồi. Việc này trở lại như trước và đơn vị đã được báo.
filling-for = ✎ Đồng chí đang nhập thay đơn vị
submission-on-behalf = Ban nhập thay đơn vị: đồng chí { $name }
submission-on-behalf-news =
    <b>Ban đã gửi thay đơn vị</b>
    { $form } · { $unit }
    Đồng chí { $name } của Ban nhập và gửi lúc { $at }, mã biên nhận { $number }. Đề nghị đồng chí xem lại; khi cần, đồng chí sửa và gửi lại được.
