# Văn bản gửi theo mốc chưa có biểu mẫu riêng: câu hỏi dùng chung

hand-in_section_document = Văn bản

hand-in_has_content =
    .label = Nội dung gửi
    .ask = Kỳ này đơn vị có nội dung để gửi không?
    .hint = Nếu chưa có, đề nghị đồng chí chọn Chưa có để hoàn thành ngay.
hand-in_has_content_some = Có, gửi văn bản
hand-in_has_content_none = Chưa có

hand-in_doc_number =
    .label = Số, ký hiệu văn bản
    .ask = Số, ký hiệu của văn bản?
    .hint = Ghi như trên văn bản đã ký.
    .example =
        { $kind ->
            [ward] 24/BC-UBND
            [commune] 24/BC-UBND
            [front_org] 24/BC-BTT
            [public_service_unit] 24/BC-TT
            [enterprise] 24/BC-TCT
           *[other] 24/BC-VP
        }

hand-in_doc_date =
    .label = Ngày ban hành
    .ask = Ngày ban hành văn bản?
    .hint = Ghi ngày, tháng, năm.
    .example = { $today }

hand-in_signer_name =
    .label = Người ký
    .ask = Họ và tên người ký văn bản?
    .hint = Họ và tên đầy đủ.
    .example = Lê Quang Vinh

hand-in_signer_title =
    .label = Chức vụ người ký
    .ask = Chức vụ của người ký?
    .hint = Ghi như trên văn bản.
    .example =
        { $kind ->
            [ward] Phó Chủ tịch Ủy ban nhân dân phường
            [commune] Phó Chủ tịch Ủy ban nhân dân xã
            [front_org] Phó Chủ tịch Thường trực
            [enterprise] Phó Tổng Giám đốc
           *[other] Phó Giám đốc
        }

hand-in_file =
    .label = Tệp văn bản
    .ask = Đề nghị gửi tệp văn bản đã ký và các phụ lục, nếu có.
    .hint = Tệp PDF, Word, Excel; không có máy quét: gửi ảnh chụp từng trang. Nếu đã gửi qua Hệ thống quản lý văn bản và điều hành, đồng chí có thể bỏ qua.

hand-in_contact_note =
    .label = Ghi chú
    .ask = Đơn vị có ghi chú thêm không?
    .hint = Không bắt buộc, tối đa 500 ký tự.
    .example = Văn bản đã gửi cả qua trục liên thông.

# Tên

award-dossier-city =
    .title = Hồ sơ khen thưởng công trạng, kỳ { $period }
year-launch =
    .title = Phát động phong trào thi đua năm { $period }
cluster-pact =
    .title = Ký kết giao ước thi đua năm { $period }
statistics =
    .title = Báo cáo thống kê, kỳ { $period }
state-award-dossier =
    .title = Hồ sơ khen thưởng cấp Nhà nước năm { $period }
model-h1 =
    .title = Điển hình tiên tiến đợt 1 năm { $period }
cluster-midyear =
    .title = Sơ kết 6 tháng cụm, khối năm { $period }
ntvt-dossier =
    .title = Hồ sơ “Người tốt, việc tốt” năm { $period }
school-dossier =
    .title = Hồ sơ khen thưởng năm học, kỳ { $period }
self-inspection =
    .title = Kết quả tự kiểm tra năm { $period }
self-score =
    .title = Tự chấm điểm thi đua năm { $period }
cluster-review =
    .title = Bình xét, suy tôn cụm, khối năm { $period }
cluster-annual-report =
    .title = Báo cáo tổng kết cụm, khối năm { $period }
unit-congress =
    .title = Hội nghị điển hình tiên tiến { $period }
fighter-dossier =
    .title = Hồ sơ Chiến sĩ thi đua toàn quốc năm { $period }
initiatives =
    .title = Đề nghị công nhận sáng kiến năm { $period }
hero-dossier =
    .title = Hồ sơ Anh hùng { $period }
extra-hand-in =
    .title = Văn bản theo yêu cầu của Ban năm { PERIOD($period) }
