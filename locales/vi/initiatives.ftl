# Đề nghị công nhận sáng kiến

initiatives_section_document = Văn bản
initiatives_section_initiatives = Sáng kiến

initiatives_initiatives =
    .label = Sáng kiến
    .ask = Các sáng kiến đơn vị đề nghị công nhận hoặc đã công nhận.
    .hint = Gửi tên từng sáng kiến, hoặc dán bảng: tên; tác giả và tỷ lệ; phạm vi; ngày áp dụng; hiệu quả.
    .item = Sáng kiến { $n }
    .add = Thêm sáng kiến

initiatives_initiatives_title =
    .label = Tên sáng kiến
    .ask = Tên sáng kiến?
    .hint = Ghi đúng tên trong đơn đề nghị, tối đa 300 ký tự.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Mã QR tra cứu thủ tục tại nhà sinh hoạt cộng đồng
                   *[other] Tổ lưu động hỗ trợ chữ ký số tại nhà
                }
            [commune]
                { $n ->
                    [1] Sổ tay số về hồ sơ đất đai
                   *[other] Điểm hẹn trả kết quả tại nhà văn hóa
                }
            [front_org]
                { $n ->
                    [1] Bản đồ số hoàn cảnh khó khăn cần giúp đỡ
                   *[other] Ngày hội đoàn viên trực tuyến
                }
            [public_service_unit]
                { $n ->
                    [1] Quy trình đón tiếp một cửa bằng số thứ tự điện tử
                   *[other] Bộ câu hỏi tự học theo năng lực
                }
            [enterprise]
                { $n ->
                    [1] Cải tiến đồ gá thay khuôn nhanh
                   *[other] Thu hồi nhiệt thải lò hơi
                }
           *[other]
                { $n ->
                    [1] Tự động nhắc hạn hồ sơ liên thông
                   *[other] Mẫu văn bản điện tử dùng chung
                }
        }

initiatives_initiatives_authors =
    .label = Tác giả, tỷ lệ đóng góp
    .ask = Tác giả và tỷ lệ đóng góp?
    .hint = Mỗi người kèm tỷ lệ, tổng không quá 100%. Không ghi số căn cước.
    .example = Trần Thu Hà 60%, Lê Minh Sơn 40%

initiatives_initiatives_scope =
    .label = Phạm vi
    .ask = Phạm vi áp dụng, ảnh hưởng?
    .hint = Theo đề nghị của tác giả.
initiatives_initiatives_scope_unit = Cấp cơ sở
initiatives_initiatives_scope_city = Cấp Thành phố
initiatives_initiatives_scope_nation = Toàn quốc

initiatives_initiatives_first_use =
    .label = Áp dụng lần đầu
    .ask = Ngày áp dụng lần đầu, kể cả áp dụng thử?
    .hint = Ngày, hoặc chỉ tháng.
    .example = { $today }

initiatives_initiatives_benefit =
    .label = Hiệu quả
    .ask = Hiệu quả, lợi ích mang lại?
    .hint = So sánh trước và sau khi áp dụng, tối đa 1.000 ký tự.
    .example =
        { $kind ->
            [enterprise] Thay khuôn từ 40 xuống 15 phút, tăng 8% sản lượng mỗi ca.
            [public_service_unit] Thời gian chờ giảm từ 60 xuống 25 phút mỗi lượt.
            [front_org] Giúp được 120 hoàn cảnh khó khăn, nhanh hơn trước 3 ngày.
           *[other] Thời gian xử lý hồ sơ giảm từ 5 xuống 3 ngày.
        }

initiatives_initiatives_benefit_vnd =
    .label = Giá trị làm lợi
    .ask = Giá trị làm lợi tính thành tiền?
    .hint = Số đồng; bỏ qua nếu không tính được thành tiền.
    .example = 250 triệu đồng

initiatives_initiatives_confirmation =
    .label = Xác nhận hiệu quả
    .ask = Văn bản xác nhận hiệu quả áp dụng?
    .hint = Số, ngày, nơi xác nhận; bỏ qua nếu đã có trong tệp.
    .example =
        { $kind ->
            [ward] Giấy xác nhận số 15/XN-UBND
            [commune] Giấy xác nhận số 15/XN-UBND
           *[other] Giấy xác nhận số 15/XN-VP
        }
