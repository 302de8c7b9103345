# Tự kiểm tra công tác thi đua, khen thưởng

self-inspection_section_document = Văn bản
self-inspection_section_scope = Phạm vi kiểm tra
self-inspection_section_findings = Kết quả, khắc phục

self-inspection_bodies_inspected =
    .label = Số đơn vị, bộ phận được kiểm tra
    .ask = Số đơn vị, bộ phận được kiểm tra?
    .hint = Tính cả tự kiểm tra tại cơ quan, đơn vị.
    .example =
        { $kind ->
            [department] 12
            [enterprise] 9
           *[other] 6
        }
self-inspection_bodies_with_faults =
    .label = Trong đó có thiếu sót
    .ask = Trong đó, số đơn vị, bộ phận có thiếu sót?
    .hint = Không có thì ghi 0.
    .example = 1
self-inspection_period_from =
    .label = Kiểm tra từ ngày
    .ask = Kiểm tra công tác từ thời gian nào?
    .hint = Có thể ghi cả hai mốc: tháng 1 đến tháng 6.
    .example = { $today }
self-inspection_period_to =
    .label = Kiểm tra đến ngày
    .ask = Đến thời gian nào?
    .hint = Không trước ngày bắt đầu.
    .example = { $today }
self-inspection_inspected =
    .label = Nội dung kiểm tra
    .ask = Những nội dung nào đã được kiểm tra?
    .hint = Chọn một hoặc nhiều nội dung; có thể nhập số, như 1, 2, 5.
self-inspection_inspected_movement = Tổ chức phong trào thi đua
self-inspection_inspected_awards = Xét, đề nghị khen thưởng
self-inspection_inspected_records = Hồ sơ, lưu trữ
self-inspection_inspected_initiatives = Công nhận sáng kiến
self-inspection_inspected_fund = Quỹ thi đua, khen thưởng
self-inspection_inspected_communication = Tuyên truyền, nhân rộng điển hình

self-inspection_findings =
    .label = Kết quả kiểm tra
    .ask = Kết quả kiểm tra?
    .hint = Vài câu, tối đa 1.500 ký tự; đã có trong tệp thì chọn Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] 6/6 đơn vị có kế hoạch, đăng ký thi đua; hồ sơ khen thưởng đủ thành phần.
            [commune] 6/6 đơn vị có kế hoạch, đăng ký thi đua; hồ sơ khen thưởng đủ thành phần.
           *[other] Các phòng, bộ phận có kế hoạch, đăng ký thi đua; hồ sơ đủ thành phần, đúng hạn.
        }
self-inspection_limitations =
    .label = Tồn tại, hạn chế
    .ask = Tồn tại, hạn chế?
    .hint = Không có thì ghi Không có.
    .example = Một bộ phận gửi báo cáo chậm 3 ngày; biên bản họp thiếu số phiếu.

self-inspection_remedies =
    .label = Biện pháp khắc phục
    .ask = Biện pháp khắc phục, thời hạn, nơi thực hiện.
    .hint = Mỗi biện pháp một dòng: việc; nơi thực hiện; thời hạn. Bỏ qua nếu không có tồn tại.
    .item = Biện pháp { $n }
    .add = Thêm biện pháp
self-inspection_remedies_remedy =
    .label = Biện pháp
    .ask = Việc cần làm để khắc phục?
    .hint = Một việc cụ thể, tối đa 300 ký tự.
    .example =
        { $n ->
            [1] Bổ sung biên bản kiểm phiếu vào hồ sơ
           *[other] Tập huấn lập hồ sơ cho các bộ phận
        }
self-inspection_remedies_due =
    .label = Thời hạn
    .ask = Xong trước ngày nào?
    .hint = Ngày, hoặc chỉ tháng, quý.
    .example = { $today }
self-inspection_remedies_owner =
    .label = Nơi thực hiện
    .ask = Bộ phận nào thực hiện?
    .hint = Tên bộ phận, không cần tên người.
    .example =
        { $kind ->
            [ward] Phòng Văn hóa - Xã hội
            [commune] Phòng Văn hóa - Xã hội
            [enterprise] Phòng Tổ chức - Hành chính
           *[other] Văn phòng
        }
