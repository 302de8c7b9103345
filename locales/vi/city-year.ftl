# Tổng quan năm

city-year-heading = <b>Tổng quan năm { $year }</b> · { $date }
city-year-nothing-owed = Năm này chưa có nội dung nào đến kỳ gửi.
city-year-owed = Đến nay phải gửi: { $owed } bản, thuộc { $milestones } mốc
city-year-done = Đã xong: <b>{ $percent } %</b> ({ $done }/{ $owed })
city-year-on-time = ● Đúng hạn: { $count }
city-year-late = ● Gửi muộn: { $count }
city-year-settled = ● Bản giấy, được miễn, không có: { $count }
city-year-returned = ◑ Đề nghị bổ sung: { $count }
city-year-open = ○ Còn hạn: { $count }, đang soạn { $drafting }
city-year-overdue = ○ Quá hạn, chưa gửi: { $count }
city-year-agreed = Ban đã thống nhất: { $count }
city-year-week = 7 ngày qua: { $count ->
        [0] chưa có bản gửi mới
       *[other] +{ $count } bản gửi
    }{ $full ->
        [0] {""}
       *[other] , { $full } cụm, khối mới đủ 100 %
    }
city-year-full = { $full }/{ $clusters } cụm, khối đủ 100 % đến hạn
button-city-ranking = So sánh cụm, khối
city-ranking-heading = <b>So sánh cụm, khối năm { $year }</b>
city-ranking-none = Chưa có số liệu để so sánh.
city-ranking-line = { $place }. { $cluster }: <b>{ $points }</b>; tự chấm { $self } % ({ $scored } đơn vị, đã kiểm tra { $checked }), đúng hạn { $came }/{ $of }
city-ranking-line-on-time = { $place }. { $cluster }: <b>{ $points }</b>; chưa tự chấm, đúng hạn { $came }/{ $of }
city-ranking-about = Điểm cụm = tự chấm (% điểm tối đa) × { $selfScore }, tỷ lệ bản tự chấm đã kiểm tra × { $checks }, tỷ lệ đúng hạn × { $onTime }, chia cho tổng trọng số; phần chưa có số liệu thì không tính.
city-ranking-unpublished = Chưa công bố: chỉ người của Ban xem được.
city-ranking-being-published = Đang lập bảng công bố.
city-ranking-published = Đã công bố, số liệu lúc { $at }: đơn vị xem được thứ tự của cụm, khối mình ở trang năm của đơn vị.
city-ranking-publishing = Bảng so sánh năm { $year } được công bố theo số liệu lúc này. Mỗi đơn vị xem được thứ tự của cụm, khối mình, kèm các số liệu thành phần, ở trang năm của đơn vị.
city-ranking-withdrawn = Đã thôi công bố bảng so sánh năm { $year }. Đơn vị không xem được thứ tự nữa.
button-ranking-publish = Công bố tới đơn vị
button-ranking-withdraw = Thôi công bố
unit-year-place = <b>{ $cluster }</b>: thứ { $place }/{ $of }, { $points } điểm theo bảng Ban công bố, số liệu lúc { $at }.
unit-year-place-on-time = Cụm, khối chưa tự chấm; đúng hạn { $came }/{ $due }.
unit-year-place-parts = Tự chấm { $self } % (trọng số { $selfScore }), đã kiểm tra { $checked }/{ $scored } (trọng số { $checks }), đúng hạn { $came }/{ $due } (trọng số { $onTime }).
city-ranking-sheet-title = So sánh cụm, khối năm { $year } đến { $date }
city-ranking-column-place = Thứ tự
city-ranking-column-points = Điểm cụm
city-ranking-column-self = Tự chấm (%)
city-ranking-column-number = Biên nhận tự chấm
city-ranking-column-checked = Kiểm tra
city-ranking-column-came = Đúng hạn
city-ranking-column-of = Phải gửi
city-ranking-column-numbers = Biên nhận các bản đúng hạn
city-ranking-checked = đã kiểm tra
city-ranking-receipts = Từng biên nhận
city-ranking-column-part = Tính vào
city-ranking-column-received = Nhận lúc
city-ranking-column-adds = Góp vào điểm cụm
city-ranking-part-on-time = Đúng hạn
city-ranking-part-self-score = Tự chấm
city-ranking-part-check = Kiểm tra
city-year-targets = Chỉ tiêu có nguy cơ chậm, chậm: { $risk }/{ $all } ({ $units } đơn vị)
city-year-models = Điển hình, sáng kiến: { $count }
city-year-awards-title = Danh hiệu: đăng ký { $registered } · đề nghị { $proposed } · được tặng { $granted }
city-year-awards-form = Khen thưởng: đăng ký { $registered } · đề nghị { $proposed } · được tặng { $granted }
button-city-year-targets = Chỉ tiêu có nguy cơ ({ $count })
button-city-year-awards = Khen thưởng
city-year-targets-heading = <b>Chỉ tiêu có nguy cơ chậm, chậm năm { $year }</b>: { $count } đơn vị
city-year-targets-none = Chưa đơn vị nào báo chỉ tiêu có nguy cơ.
city-year-targets-line = • { $unit }: nguy cơ chậm { $risk }, chậm { $late }
button-city-year-targets-unit = { $unit } ({ $count })
button-city-year-late = Xem bản quá hạn ({ $count })
button-city-year-bars = Ảnh theo cụm
button-city-year-map = Ảnh cả năm
button-city-year-clusters = Theo cụm, khối
button-city-year-types = Theo loại đơn vị
button-city-year-workbook = Tải bảng Excel
button-city-year-back = ‹ Tổng quan năm { $year }
button-city-year-overview = Tổng quan năm
city-year-clusters-heading = <b>Năm { $year } theo cụm, khối</b> (đã xong/phải gửi)
city-year-types-heading = <b>Năm { $year } theo loại đơn vị</b> (đã xong/phải gửi)
city-year-group = • { $name }: { $percent } % ({ $done }/{ $owed }){ $overdue ->
        [0] {""}
       *[other] , quá hạn { $overdue }
    }
city-year-group-none = • { $name }: chưa phải gửi
city-year-late-heading = <b>Quá hạn, chưa gửi năm { $year }</b>: { $count } bản
city-year-late-none = Không còn bản nào quá hạn.
city-year-late-line = { $number }. { $unit }: { $form }, { $days ->
        [0] vừa quá hạn
       *[other] quá { $days } ngày làm việc
    }; { $told }
city-year-late-told = nhắc lần cuối { $date }
city-year-late-untold = chưa nhắc
button-city-year-late-unit = { $number }. { $unit }
city-year-bars-heading = Năm { $year } theo cụm, khối
city-year-bars-note = Đến { $date }: đã xong { $done }/{ $owed } bản ({ $percent } %)
city-year-map-heading = Năm { $year }: cụm, khối và các mốc
city-year-map-note = Phần trăm đã xong đến { $date }
city-year-units-heading = { $cluster }, năm { $year }
city-year-figures = { $done }/{ $owed } · { $percent } %
city-year-picture-page = Ảnh { $page }/{ $pages }
button-city-year-light = Xem nền sáng
button-city-year-dark = Xem nền tối
button-city-year-cluster = Xem cụm, khối
city-year-tone-on-time = Đúng hạn
city-year-tone-late = Muộn
city-year-tone-settled = Giấy, miễn, không có
city-year-tone-returned = Đề nghị bổ sung
city-year-tone-overdue = Quá hạn
city-year-tone-open = Còn hạn
city-year-mark-on-time = Đ
city-year-mark-late = M
city-year-mark-settled = G
city-year-mark-returned = B
city-year-mark-overdue = Q
city-year-mark-open = –
city-year-sheet-name = Năm { $year }
city-year-sheet-title = Tổng quan năm { $year } đến { $date }: đã xong { $done }/{ $owed } bản
city-year-column-cluster = Cụm, khối
city-year-column-code = Mã đơn vị
city-year-column-unit = Đơn vị
city-year-column-type = Loại đơn vị
city-year-column-paper = Nội dung phải gửi
city-year-column-due = Hạn gửi
city-year-column-standing = Tình trạng
city-year-column-first = Gửi lần đầu
city-year-column-number = Mã biên nhận
city-year-column-review = Ban xem xét
city-year-review-received = Đã tiếp nhận
city-year-review-checked = Cụm, khối đã kiểm tra
city-year-review-reviewing = Đang xem xét
city-year-review-returned = Đề nghị bổ sung
city-year-review-supplemented = Đã bổ sung
city-year-review-agreed = Đã thống nhất
command-tongquan = Tổng quan cả năm
    .name = tongquan
