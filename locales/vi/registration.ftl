# Bản đăng ký thi đua, năm và năm học: câu hỏi dùng chung

registration =
    .title = Đăng ký thi đua năm { $period }
school-registration =
    .title = Đăng ký thi đua năm học { $period }-{ NEXT($period) }

registration_section_document = Văn bản đăng ký
registration_section_individuals = Mục I. Danh hiệu cá nhân
registration_section_collectives = Mục II. Danh hiệu tập thể
registration_section_nominations = Mục III. Dự kiến đề nghị khen thưởng
registration_section_content = Mục IV. Nội dung, chỉ tiêu, mô hình

registration_file =
    .label = Tệp văn bản
    .ask = Đề nghị gửi bản đăng ký thi đua đã ký.
    .hint = Tệp Word, Excel, PDF hoặc ảnh từng trang; số và ngày đọc từ chú thích hay tên tệp. Bỏ qua nếu đã gửi qua Hệ thống quản lý văn bản và điều hành.
registration_doc_number =
    .label = Số, ký hiệu văn bản
    .ask = Số, ký hiệu của bản đăng ký?
    .hint = { hand-in_doc_number.hint }
    .example =
        { $kind ->
            [ward] 18/ĐK-UBND
            [commune] 18/ĐK-UBND
            [front_org] 18/ĐK-BTT
            [public_service_unit] 18/ĐK-TT
            [enterprise] 18/ĐK-TCT
           *[other] 18/ĐK-VP
        }
registration_doc_date =
    .label = Ngày ban hành
    .ask = Ngày ban hành bản đăng ký?
    .hint = Ghi ngày, tháng, năm.
    .example = { $today }
registration_headcount =
    .label = Tổng số người
    .ask = Tổng số người trong diện đăng ký thi đua?
    .hint = Để đối chiếu với số đăng ký; bấm Chưa có số liệu nếu chưa rõ.
    .example =
        { $kind ->
            [ward] 46
            [commune] 52
            [enterprise] 310
            [public_service_unit] 180
            [front_org] 28
           *[other] 85
        }
registration_reg_ldtt =
    .label = Lao động tiên tiến
    .ask = Số cá nhân đăng ký Lao động tiên tiến, Chiến sĩ tiên tiến?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [ward] 41
            [commune] 47
            [enterprise] 279
            [public_service_unit] 162
            [front_org] 25
           *[other] 76
        }
registration_reg_cstdcs =
    .label = Chiến sĩ thi đua cơ sở
    .ask = Số cá nhân đăng ký Chiến sĩ thi đua cơ sở?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [ward] 6
            [commune] 6
            [enterprise] 37
            [public_service_unit] 22
            [front_org] 3
           *[other] 10
        }
registration_reg_cstdtp =
    .label = Chiến sĩ thi đua Thành phố
    .ask = Số cá nhân đăng ký Chiến sĩ thi đua Thành phố?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 4
           *[other] 1
        }
registration_reg_cstdtq =
    .label = Chiến sĩ thi đua toàn quốc
    .ask = Số cá nhân đăng ký Chiến sĩ thi đua toàn quốc?
    .hint = Nhập 0 nếu không có.
    .example = 0
registration_headcount_reason =
    .label = Số đăng ký lớn hơn tổng số người
    .ask = Lý do số đăng ký lớn hơn tổng số người?
    .hint = Nếu một trong hai số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Gồm cả người mới được điều động về đơn vị trong quý I
registration_fighters_reason =
    .label = Chiến sĩ thi đua cơ sở nhiều hơn Lao động tiên tiến
    .ask = Lý do số Chiến sĩ thi đua cơ sở nhiều hơn số Lao động tiên tiến?
    .hint = Nếu một trong hai số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Lao động tiên tiến do đơn vị cấp dưới đăng ký riêng
registration_share_reason =
    .label = Tỷ lệ Chiến sĩ thi đua cơ sở trên 15%
    .ask = Lý do số Chiến sĩ thi đua cơ sở cao hơn 15% số Lao động tiên tiến?
    .hint = Một câu là đủ; Ban xem cùng bản đăng ký.
    .example = Nhiều người có sáng kiến được công nhận năm trước

registration_reg_ttldtt =
    .label = Tập thể lao động tiên tiến
    .ask = Số tập thể đăng ký Tập thể lao động tiên tiến, Đơn vị tiên tiến?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [ward] 6
            [commune] 7
            [enterprise] 24
            [public_service_unit] 15
            [front_org] 4
           *[other] 9
        }
registration_reg_ttldxs =
    .label = Tập thể lao động xuất sắc
    .ask = Số tập thể đăng ký Tập thể lao động xuất sắc, Đơn vị quyết thắng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [ward] 2
            [commune] 2
            [enterprise] 7
            [public_service_unit] 4
            [front_org] 1
           *[other] 3
        }
registration_reg_co_tp =
    .label = Cờ thi đua của Thành phố
    .ask = Số tập thể đăng ký Cờ thi đua của Ủy ban nhân dân Thành phố?
    .hint = Nhập 0 nếu không có.
    .example = 1
registration_reg_co_cp =
    .label = Cờ thi đua của Chính phủ
    .ask = Số tập thể đăng ký Cờ thi đua của Chính phủ?
    .hint = Nhập 0 nếu không có.
    .example = 0
registration_excellent_reason =
    .label = Tập thể xuất sắc nhiều hơn tập thể tiên tiến
    .ask = Lý do số tập thể xuất sắc nhiều hơn số tập thể tiên tiến?
    .hint = Nếu một trong hai số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Bản đăng ký đếm riêng tập thể tiên tiến và tập thể xuất sắc

registration_flag_reason =
    .label = Cờ Chính phủ nhiều hơn Cờ Thành phố
    .ask = Lý do số Cờ thi đua của Chính phủ nhiều hơn số Cờ thi đua của Thành phố?
    .hint = Nếu một trong hai số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Cờ của Chính phủ do khối thi đua Trung ương suy tôn

registration_aims =
    .label = Tập thể và danh hiệu đăng ký
    .ask = Tập thể nào đăng ký danh hiệu nào?
    .hint = Dán cả danh sách hoặc bảng Word, Excel: mỗi dòng tên tập thể và danh hiệu; bỏ qua nếu văn bản đính kèm đã có.
    .item = Tập thể { $n }
    .add = Thêm tập thể
registration_aims_collective =
    .label = Tập thể
    .ask = Tên tập thể?
    .hint = Tên phòng, ban, tổ, đội; mỗi tập thể một tên.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Tập thể bộ phận một cửa phường
                    [2] Tập thể Tổ dân phố số 12
                    [3] Tập thể giáo viên khối lớp 5
                   *[other] Tập thể đội trật tự đô thị
                }
            [commune]
                { $n ->
                    [1] Tập thể bộ phận một cửa xã
                    [2] Tập thể thôn Đông Hạ
                    [3] Tập thể giáo viên khối lớp 5
                   *[other] Tập thể đội thủy nông
                }
            [front_org]
                { $n ->
                    [1] Tập thể ban phong trào
                    [2] Tập thể khối văn phòng cơ quan
                    [3] Tập thể ban công tác cơ sở
                   *[other] Tập thể ban tuyên truyền
                }
            [public_service_unit]
                { $n ->
                    [1] Tập thể khoa hồi sức số 2
                    [2] Tập thể phòng tài vụ
                    [3] Tập thể tổ chăm sóc khách hàng
                   *[other] Tập thể khoa xét nghiệm
                }
            [enterprise]
                { $n ->
                    [1] Tập thể xí nghiệp số 7
                    [2] Tập thể ca sản xuất đêm
                    [3] Tập thể đội xe số 9
                   *[other] Tập thể phòng kỹ thuật
                }
           *[other]
                { $n ->
                    [1] Tập thể bộ phận một cửa
                    [2] Tập thể phòng nghiệp vụ 4
                    [3] Tập thể khối văn phòng cơ quan
                   *[other] Tập thể tổ xử lý đơn thư
                }
        }
registration_aims_title =
    .label = Danh hiệu
    .ask = Tập thể đăng ký danh hiệu nào?
    .hint = Chọn một nút, hoặc ghi tên danh hiệu khác.
registration_aims_title_ttldtt = Tập thể lao động tiên tiến
registration_aims_title_ttldxs = Tập thể lao động xuất sắc
registration_aims_title_co_tp = Cờ thi đua của Thành phố
registration_aims_title_co_cp = Cờ thi đua của Chính phủ
registration_aims_title_other = Danh hiệu khác
registration_aims_title_name =
    .label = Danh hiệu khác
    .ask = Tên danh hiệu?
    .hint = Ghi như trong bản đăng ký.
    .example = Tập thể quản lý giỏi

registration_reg_bang_khen_tp =
    .label = Bằng khen của Thành phố
    .ask = Dự kiến đề nghị bao nhiêu Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố?
    .hint = Cả tập thể và cá nhân; nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 12
           *[other] 5
        }
registration_reg_bang_khen_ttg =
    .label = Bằng khen của Thủ tướng
    .ask = Dự kiến đề nghị bao nhiêu Bằng khen của Thủ tướng Chính phủ?
    .hint = Cả tập thể và cá nhân; nhập 0 nếu không có.
    .example = 0
registration_reg_huan_chuong =
    .label = Huân chương
    .ask = Dự kiến đề nghị bao nhiêu Huân chương?
    .hint = Cả tập thể và cá nhân; nhập 0 nếu không có.
    .example = 0

registration_reg_models =
    .label = Mô hình, điển hình
    .ask = Số mô hình, điển hình tiên tiến đăng ký xây dựng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [commune] 4
           *[other] 3
        }
registration_reg_initiatives =
    .label = Sáng kiến
    .ask = Số sáng kiến đăng ký?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 25
            [public_service_unit] 12
           *[other] 5
        }
registration_model_names =
    .label = Tên mô hình, điển hình
    .ask = Tên các mô hình, điển hình đăng ký?
    .hint = Mỗi dòng một mô hình, điển hình; bỏ qua nếu đã nêu trong văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Tổ dân phố không rác; Điểm hỗ trợ dịch vụ công số 5
            [commune] Thôn văn hóa kiểu mẫu; Chợ không dùng túi ni lông
            [front_org] Khu dân cư tự quản; Bếp ăn nghĩa tình
            [public_service_unit] Bệnh phòng thân thiện; Bàn tiếp đón không chờ
            [enterprise] Tổ máy không sự cố; Ca sản xuất xanh
           *[other] Ngày thứ Sáu không hẹn; Bàn làm việc số
        }
registration_initiative_names =
    .label = Tên sáng kiến
    .ask = Tên các sáng kiến đăng ký?
    .hint = Mỗi dòng một sáng kiến; bỏ qua nếu đã nêu trong văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Số hóa sổ theo dõi đơn thư của phường
            [commune] Bản đồ số theo dõi nguồn nước của xã
            [front_org] Sổ tay điện tử cho cán bộ cơ sở
            [public_service_unit] Phiếu hẹn khám bằng mã QR
            [enterprise] Giảm thời gian dừng máy khi thay ca
           *[other] Biểu mẫu điện tử dùng chung các phòng
        }
registration_pact_content =
    .label = Nội dung thi đua
    .ask = Nội dung thi đua đơn vị đăng ký thực hiện trong năm?
    .hint = Tối đa 1.500 ký tự; bỏ qua nếu đã nêu trong văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Giải quyết hồ sơ trước hạn; giữ đường phố sạch đẹp; mỗi tổ dân phố một việc tốt
            [commune] Giải quyết hồ sơ trước hạn; hoàn thành tiêu chí nông thôn mới; mỗi thôn một việc tốt
            [front_org] Hoàn thành chương trình phối hợp; mỗi cơ sở một mô hình dân vận khéo
            [public_service_unit] Nâng chất lượng phục vụ; không để người dân chờ quá 30 phút
            [enterprise] Vượt kế hoạch sản xuất 5%; không để xảy ra tai nạn lao động
           *[other] Hoàn thành nhiệm vụ Thành phố giao đúng hạn; giảm giấy tờ nội bộ
        }

registration_key_targets =
    .label = Chỉ tiêu đăng ký
    .ask = Các chỉ tiêu lấy từ kế hoạch năm của đơn vị.
    .hint = Không phải nhập lại; chọn số thứ tự nếu cần ghi chú.
    .item = Chỉ tiêu { $n }
registration_key_targets_target_name =
    .label = { check-in_targets_target_name.label }
registration_key_targets_comparison =
    .label = { check-in_targets_comparison.label }
registration_key_targets_comparison_equal = { check-in_targets_comparison_equal }
registration_key_targets_comparison_at_least = { check-in_targets_comparison_at_least }
registration_key_targets_comparison_above = { check-in_targets_comparison_above }
registration_key_targets_comparison_at_most = { check-in_targets_comparison_at_most }
registration_key_targets_comparison_below = { check-in_targets_comparison_below }
registration_key_targets_comparison_range = { check-in_targets_comparison_range }
registration_key_targets_comparison_of = { check-in_targets_comparison_of }
registration_key_targets_comparison_text = { check-in_targets_comparison_text }
registration_key_targets_is_change =
    .label = { check-in_targets_is_change.label }
registration_key_targets_unit_of_measure =
    .label = { check-in_targets_unit_of_measure.label }
registration_key_targets_unit_of_measure_percent = { check-in_targets_unit_of_measure_percent }
registration_key_targets_unit_of_measure_person = { check-in_targets_unit_of_measure_person }
registration_key_targets_unit_of_measure_collective = { check-in_targets_unit_of_measure_collective }
registration_key_targets_unit_of_measure_model = { check-in_targets_unit_of_measure_model }
registration_key_targets_unit_of_measure_initiative = { check-in_targets_unit_of_measure_initiative }
registration_key_targets_unit_of_measure_campaign = { check-in_targets_unit_of_measure_campaign }
registration_key_targets_unit_of_measure_other = { check-in_targets_unit_of_measure_other }
registration_key_targets_unit_other =
    .label = { check-in_targets_unit_other.label }
registration_key_targets_target_value =
    .label = { check-in_targets_target_value.label }
registration_key_targets_upper_value =
    .label = { check-in_targets_upper_value.label }
registration_key_targets_basis =
    .label = { check-in_targets_basis.label }
registration_key_targets_target_text =
    .label = { check-in_targets_target_text.label }
registration_key_targets_target_group =
    .label = { check-in_targets_target_group.label }
registration_key_targets_direction =
    .label = { check-in_targets_direction.label }
registration_key_targets_direction_increase = { check-in_targets_direction_increase }
registration_key_targets_direction_decrease = { check-in_targets_direction_decrease }
registration_key_targets_direction_maintain = { check-in_targets_direction_maintain }
registration_key_targets_remark =
    .label = Ghi chú
    .ask = Ghi chú về chỉ tiêu này?
    .hint = Không bắt buộc, tối đa 200 ký tự.
    .example = Phấn đấu hoàn thành trước tháng 11
registration_contact_note =
    .label = Ghi chú
    .ask = Đơn vị có ghi chú thêm không?
    .hint = Không bắt buộc, tối đa 500 ký tự.
    .example = Văn bản đã gửi cả qua trục liên thông.

# Trên mỗi chỉ tiêu

registration-target = Mức phấn đấu trong kế hoạch: { $aim }
