# Loại đơn vị, vai trò

units-type-department = sở, ban, ngành
units-type-commune = xã, phường
units-type-front-org = Mặt trận Tổ quốc, đoàn thể
units-type-public-service-unit = đơn vị sự nghiệp công lập
units-type-vertical-agency = cơ quan ngành dọc
units-type-enterprise = doanh nghiệp
units-type-district = quận, huyện, thị xã
units-calendar-calendar-year = năm công tác
units-calendar-school-year = năm học
units-role-member = thành viên
units-role-lead = trưởng
units-role-deputy = phó
units-kind-cum = cụm
units-kind-khoi = khối

# Tên cột

units-column-unit-code = mã đơn vị
units-column-name = tên đơn vị
units-column-unit-type = loại đơn vị
units-column-short-name = tên viết tắt
units-column-cluster = cụm, khối
units-column-cluster-in = cụm, khối năm { $year }
units-column-cluster-kind = loại cụm, khối
units-column-year = năm
units-column-cluster-role = vai trò
units-column-cluster-role-in = vai trò năm { $year }
units-column-calendar-profile = lịch công tác
units-column-valid-from = hiệu lực từ
units-column-valid-to = hiệu lực đến
units-column-predecessor-codes = mã đơn vị tiền thân
units-column-tags = nhãn

# Dòng chưa đúng

units-bad-column-missing = thiếu cột này; cần có mã đơn vị, tên đơn vị, loại đơn vị
units-bad-column-twice = cột này xuất hiện hai lần
units-bad-empty = ô này còn trống
units-bad-code = mã “{ $seen }” chưa hợp lệ; mã gồm chữ không dấu, số, dấu gạch nối, ví dụ P-LANG
units-bad-code-twice = mã { $code } đã có ở dòng { $row }
units-bad-differs = khác với dòng { $row } của cùng mã { $code }; mỗi năm một dòng, các cột khác ghi như nhau
units-bad-length = dài { $length } ký tự, tối đa { $longest }
units-bad-type = không có loại đơn vị “{ $seen }”; các loại: sở, ban, ngành; xã, phường; Mặt trận Tổ quốc, đoàn thể; đơn vị sự nghiệp công lập; cơ quan ngành dọc; doanh nghiệp
units-bad-calendar-profile = “{ $seen }” không phải năm công tác (calendar_year) hay năm học (school_year)
units-bad-cluster-kind = “{ $seen }” không phải cụm (cum) hay khối (khoi)
units-bad-cluster-kind-missing = chưa rõ “{ $cluster }” là cụm hay khối
units-bad-cluster-kind-differs =
    “{ $cluster }” đã là { $kind ->
        [cum] cụm
       *[khoi] khối
    }
units-bad-cluster-role = “{ $seen }” không phải thành viên (member), trưởng (lead) hay phó (deputy)
units-bad-year = “{ $seen }” không phải năm từ 2000 đến 2099
units-bad-date = “{ $seen }” không phải ngày có thật; ví dụ: 1/7/2025
units-bad-date-without-year = “{ $seen }” chưa ghi năm; ví dụ: 1/7/2025
units-bad-formula = ô này báo lỗi công thức ({ $seen }); đề nghị ghi giá trị vào ô
units-bad-validity = hiệu lực đến { $to } lại trước hiệu lực từ { $from }
units-bad-predecessor = không có đơn vị mã { $code } để làm tiền thân
units-bad-predecessor-self = đơn vị không thể là tiền thân của chính mình ({ $code })
units-bad-too-many-lead = “{ $cluster }” đã có một trưởng trong năm { $year }
units-bad-too-many-deputy = “{ $cluster }” đã có hai phó trong năm { $year }
units-bad-tag = nhãn “{ $seen }” dài quá { $longest } ký tự
units-bad-tags = một đơn vị có tối đa { $most } nhãn

# Tệp không đọc được

units-file-too-big = Tệp lớn hơn { $megabytes } MB. Đề nghị gửi tệp nhỏ hơn.
units-file-too-long = Tệp có hơn { $rows } dòng. Đề nghị chia thành nhiều tệp.
units-file-not-text = Hệ thống không đọc được tệp này. Đề nghị gửi danh sách bằng tệp Excel (.xlsx) hoặc CSV UTF-8 (.csv).
units-file-old-excel = Tệp thuộc kiểu Excel cũ (.xls) hoặc được đặt mật khẩu. Đề nghị bỏ mật khẩu, lưu lại theo kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.
units-file-macros = Tệp có macro nên Hệ thống không mở. Đề nghị lưu lại theo kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.
units-file-unsafe = Nội dung nén trong tệp quá lớn hoặc khác thường nên Hệ thống không mở. Đề nghị chép danh sách sang tệp Excel mới rồi gửi lại.
units-file-too-slow = Tệp mất quá nhiều thời gian để đọc nên Hệ thống đã dừng. Đề nghị chép riêng danh sách đơn vị sang tệp Excel mới, không kèm định dạng và các trang khác, rồi gửi lại.
units-file-not-workbook = Tệp này không phải bảng tính Excel. Đề nghị gửi danh sách bằng tệp .xlsx hoặc .csv.
units-file-broken-workbook = Tệp Excel bị hỏng nên không đọc được. Đề nghị mở bằng Excel, lưu lại theo kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.
units-file-empty = Tệp chưa có dòng dữ liệu nào dưới dòng tiêu đề.
units-file-broken = Tệp bị lỗi dấu nháy kép ở gần dòng { $line }. Đề nghị kiểm tra rồi gửi lại.
units-file-which-sheet = Tệp có { $count } trang tính đều là danh sách đơn vị. Đề nghị đồng chí chọn trang cần ghi.
units-file-button-sheet = { $sheet } · { $rows } dòng
units-file-sheets = Tệp có nhiều trang tính đều là danh sách đơn vị: { $names }. Đề nghị ẩn các trang không dùng, lưu rồi gửi lại tệp.
units-file-lost = Hệ thống không tải được tệp này từ Telegram. Đề nghị gửi lại tệp.
units-file-reading = Đã nhận tệp { $name }. Hệ thống đang kiểm tra và sẽ báo kết quả, chưa ghi gì.
units-file-heading = <b>Kiểm tra danh sách đơn vị</b> · { $name } (chưa ghi)
units-plan-button-details = Xem chi tiết

# Kết quả kiểm tra và ghi danh sách

units-plan-summary = Thêm { $added } · sửa { $changed } · kết thúc { $closed } · giữ nguyên { $unchanged }
units-plan-year = Cụm, khối năm { $year }: { $count } đơn vị trong tệp
units-plan-added = Thêm: { $code } · { $name }, từ { $from }
units-plan-closed = Kết thúc: { $code } · { $name }, đến hết ngày { $on }
units-plan-merger = Từ { $from }: { $before } sáp nhập vào { $after }; đầu mối, bản nháp, việc còn lại chuyển theo, xem /sapxep
units-plan-merger-open = { $after } tiếp nhận { $before }: chưa có “Đến ngày” nên chưa chuyển gì
units-plan-changed = Sửa: { $code } · { $name }, { $column }: “{ $from }” thành “{ $to }”
units-plan-bad = Dòng { $row }, cột { $column }: { $reason }
units-plan-near-row = Gần giống: dòng { $row } ({ $code } · { $name }) và dòng { $otherRow } ({ $otherCode } · { $otherName })
units-plan-near-unit = Gần giống: dòng { $row } ({ $code } · { $name }) và đơn vị đã có { $otherCode } · { $otherName }
units-plan-more = … và { $count } dòng nữa
units-plan-new-clusters = Cụm, khối mới: { $names }
units-plan-not-in-file = { $count } đơn vị đang hoạt động không có trong tệp, được giữ nguyên: { $names }
units-plan-ignored = Các cột không dùng đến: { $columns }
units-plan-empty = Số ô còn trống theo cột: { $columns }
units-plan-opening = { $count } đơn vị mới không ghi “Từ ngày”: tính từ ngày { $date }
units-plan-sheet = Trang tính: { $sheet }
units-plan-refused = Có { $count } lỗi nên chưa ghi gì. Đề nghị sửa các dòng trên rồi gửi lại tệp.
units-plan-look-near = Có { $count } dòng gần giống đơn vị khác; đề nghị đồng chí xem có bị trùng không trước khi ghi.
units-plan-ready = Nếu đúng, đề nghị đồng chí xác nhận để ghi.
units-plan-nothing = Danh sách trong tệp giống hệt dữ liệu hiện có, không có gì để ghi.
units-plan-approved = Đang ghi danh sách từ tệp { $name }. Hệ thống sẽ báo khi ghi xong.
units-plan-applied = Đã ghi danh sách: thêm { $added }, sửa { $changed }, kết thúc { $closed } đơn vị.
units-plan-dropped = Đã bỏ qua tệp này, không ghi gì.
units-plan-gone = Tệp này không còn chờ xác nhận. Đề nghị gửi lại tệp.
units-plan-button-apply = Ghi danh sách
units-plan-button-drop = Bỏ qua
units-nothing = trống

# Mẫu danh sách

button-units-template = Tải mẫu danh sách
units-template-caption = Mẫu danh sách đơn vị. Đề nghị đồng chí điền vào trang thứ nhất rồi gửi lại tệp vào đây; Hệ thống kiểm tra trước, chưa ghi gì khi đồng chí chưa xác nhận.
units-template-list = Danh sách
units-template-example = Ví dụ
units-template-meaning = Giải thích
units-template-how = Điền danh sách vào trang “Danh sách”, mỗi đơn vị một dòng, giữ nguyên dòng tiêu đề. Ô để trống thì giữ nguyên dữ liệu đã có. Đơn vị không có trong tệp cũng được giữ nguyên.
units-template-needed = bắt buộc
units-template-optional = khi cần
units-template-unit-code = Chữ không dấu, số, dấu gạch nối, không trùng nhau, không đổi qua các năm. Ví dụ: P-LANG
units-template-name = Tên đầy đủ, ví dụ: Phường Láng
units-template-unit-type = Sở, ban, ngành · Xã, phường · Mặt trận Tổ quốc, đoàn thể · Đơn vị sự nghiệp công lập · Cơ quan ngành dọc · Doanh nghiệp
units-template-short-name = Tối đa 40 ký tự, để hiện trên nút bấm. Để trống thì Hệ thống tự rút gọn.
units-template-cluster = Tên cụm, khối thi đua, ví dụ: Cụm thi đua số 2
units-template-cluster-kind = Cụm hoặc Khối, cần ghi khi tên chưa nói rõ
units-template-year = Năm của cụm, khối. Để trống là năm nay. Một đơn vị có thể có mỗi năm một dòng.
units-template-cluster-role = Thành viên, Trưởng hoặc Phó. Mỗi cụm, khối có một trưởng, tối đa hai phó.
units-template-calendar-profile = Năm công tác hoặc Năm học
units-template-valid-from = Ngày đơn vị bắt đầu hoạt động, ví dụ: 1/7/2025. Để trống thì tính từ ngày gửi danh sách.
units-template-valid-to = Ngày cuối cùng còn hoạt động. Để trống khi đơn vị đang hoạt động.
units-template-predecessor-codes = Mã các đơn vị được sắp xếp thành đơn vị này, cách nhau bằng dấu phẩy
units-template-tags = Nhãn tự đặt để lọc đơn vị, cách nhau bằng dấu phẩy, ví dụ: Nội thành, Khối trường học
