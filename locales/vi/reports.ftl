# Báo cáo sơ kết, tổng kết: câu hỏi dùng chung

midyear-report =
    .title = Báo cáo sơ kết 6 tháng năm { $period }
annual-report =
    .title = Báo cáo tổng kết năm { $period }
school-year-report =
    .title = Báo cáo tổng kết năm học { LAST($period) }-{ $period }
midterm-review =
    .title = Sơ kết giữa kỳ { PERIOD($period) }
five-year-summary =
    .title = Báo cáo tổng kết 5 năm { PERIOD($period) }

report_section_document = Văn bản báo cáo
report_section_targets = Chỉ tiêu thi đua
report_section_campaigns = Chỉ đạo, phong trào thi đua
report_section_models = Điển hình, sáng kiến
report_section_registered = Khen thưởng: số đăng ký
report_section_proposed = Khen thưởng: số đề nghị
report_section_granted = Khen thưởng: số được tặng
report_section_activities = Tuyên truyền, tập huấn, kiểm tra, quỹ
report_section_assessment = Đánh giá, phương hướng, kiến nghị

report_doc_number =
    .label = Số, ký hiệu văn bản
    .ask = Số, ký hiệu của báo cáo?
    .hint = Ghi như trên văn bản đã ký.
    .example =
        { $kind ->
            [ward] 145/BC-UBND
            [commune] 145/BC-UBND
            [front_org] 145/BC-BTT
            [public_service_unit] 145/BC-TT
            [enterprise] 145/BC-TCT
           *[other] 145/BC-VP
        }
report_doc_date =
    .label = Ngày ban hành
    .ask = Ngày ban hành báo cáo?
    .hint = Ghi ngày, tháng, năm.
    .example = { $today }
report_file =
    .label = Tệp báo cáo
    .ask = Đề nghị gửi tệp báo cáo đã ký và các phụ lục, nếu có.
    .hint = Tệp Word, Excel, PDF hoặc ảnh từng trang. Nếu đã gửi qua Hệ thống quản lý văn bản và điều hành, đồng chí có thể bỏ qua.
report_as_of_date =
    .label = Số liệu tính đến
    .ask = Số liệu trong báo cáo tính đến ngày nào?
    .hint = Ghi ngày, tháng, năm.
    .example = { $today }
report_is_estimate =
    .label = Loại số liệu
    .ask = Số liệu là ước thực hiện hay chính thức?
    .hint = Báo cáo tháng 11 thường là ước thực hiện; khi có số chính thức, đồng chí sửa lại ngay báo cáo này.
report_is_estimate_estimate = Ước thực hiện cả năm
report_is_estimate_final = Số chính thức

report_targets =
    .label = Kết quả chỉ tiêu
    .ask = Kết quả từng chỉ tiêu trong kế hoạch của đơn vị.
    .hint = Chọn số thứ tự để sửa một chỉ tiêu.
    .item = Chỉ tiêu { $n }
report_targets_target_name =
    .label = { check-in_targets_target_name.label }
report_targets_comparison =
    .label = { check-in_targets_comparison.label }
report_targets_comparison_equal = { check-in_targets_comparison_equal }
report_targets_comparison_at_least = { check-in_targets_comparison_at_least }
report_targets_comparison_above = { check-in_targets_comparison_above }
report_targets_comparison_at_most = { check-in_targets_comparison_at_most }
report_targets_comparison_below = { check-in_targets_comparison_below }
report_targets_comparison_range = { check-in_targets_comparison_range }
report_targets_comparison_of = { check-in_targets_comparison_of }
report_targets_comparison_text = { check-in_targets_comparison_text }
report_targets_is_change =
    .label = { check-in_targets_is_change.label }
report_targets_unit_of_measure =
    .label = { check-in_targets_unit_of_measure.label }
report_targets_unit_of_measure_percent = { check-in_targets_unit_of_measure_percent }
report_targets_unit_of_measure_person = { check-in_targets_unit_of_measure_person }
report_targets_unit_of_measure_collective = { check-in_targets_unit_of_measure_collective }
report_targets_unit_of_measure_model = { check-in_targets_unit_of_measure_model }
report_targets_unit_of_measure_initiative = { check-in_targets_unit_of_measure_initiative }
report_targets_unit_of_measure_campaign = { check-in_targets_unit_of_measure_campaign }
report_targets_unit_of_measure_other = { check-in_targets_unit_of_measure_other }
report_targets_unit_other =
    .label = { check-in_targets_unit_other.label }
report_targets_target_value =
    .label = { check-in_targets_target_value.label }
report_targets_upper_value =
    .label = { check-in_targets_upper_value.label }
report_targets_basis =
    .label = { check-in_targets_basis.label }
report_targets_target_text =
    .label = { check-in_targets_target_text.label }
report_targets_target_group =
    .label = { check-in_targets_target_group.label }
report_targets_direction =
    .label = { check-in_targets_direction.label }
report_targets_direction_increase = { check-in_targets_direction_increase }
report_targets_direction_decrease = { check-in_targets_direction_decrease }
report_targets_direction_maintain = { check-in_targets_direction_maintain }
report_targets_status =
    .label = Đánh giá
    .ask = Chỉ tiêu này đã có kết quả chưa?
    .hint = Chọn một nút; đạt hay chưa đạt được so với mức phấn đấu.
report_targets_status_reported = Có kết quả
report_targets_status_done = Đạt
report_targets_status_missed = Chưa đạt
report_targets_status_no_data = Chưa có số liệu
report_targets_status_not_applicable = Không áp dụng
report_targets_value =
    .label = Kết quả
    .ask = Kết quả đạt được đến nay?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example = 
        { $n ->
            [1] 92,5
           *[other] 6
        }
report_targets_result_text =
    .label = Kết quả, ghi bằng lời
    .ask = Kết quả, ghi bằng lời?
    .hint = Một câu ngắn, tối đa 200 ký tự.
    .example = Đã có quyết định công nhận tháng 9

report_docs_issued =
    .label = Văn bản chỉ đạo đã ban hành
    .ask = Số văn bản chỉ đạo, hướng dẫn về thi đua, khen thưởng đã ban hành?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 36
            [front_org] 6
           *[other] 12
        }
report_campaigns_central =
    .label = Phong trào Trung ương phát động
    .ask = Số phong trào do Trung ương phát động mà đơn vị hưởng ứng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_campaigns_city =
    .label = Phong trào Thành phố phát động
    .ask = Số phong trào do Thành phố phát động mà đơn vị hưởng ứng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 12
            [front_org] 2
           *[other] 4
        }
report_campaigns_own_regular =
    .label = Phong trào thường xuyên của đơn vị
    .ask = Số phong trào thường xuyên do đơn vị phát động?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_campaigns_own_thematic =
    .label = Phong trào chuyên đề của đơn vị
    .ask = Số phong trào theo chuyên đề do đơn vị phát động?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_participants_collective =
    .label = Lượt tập thể tham gia
    .ask = Số lượt tập thể tham gia các phong trào?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 72
            [front_org] 12
           *[other] 24
        }
report_participants_individual =
    .label = Lượt cá nhân tham gia
    .ask = Số lượt cá nhân tham gia các phong trào?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 1920
            [front_org] 320
           *[other] 640
        }
report_models_found =
    .label = Điển hình phát hiện
    .ask = Số mô hình, điển hình tiên tiến đã phát hiện?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 15
            [front_org] 2
           *[other] 5
        }
report_models_replicated =
    .label = Điển hình nhân rộng
    .ask = Số mô hình, điển hình tiên tiến đã nhân rộng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_ntvt_count =
    .label = Gương người tốt, việc tốt
    .ask = Số gương người tốt, việc tốt đã biểu dương?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 54
            [front_org] 9
           *[other] 18
        }
report_initiatives_recognized =
    .label = Sáng kiến được công nhận
    .ask = Số sáng kiến được công nhận?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 12
            [front_org] 2
           *[other] 4
        }
report_campaigns_reason =
    .label = Phong trào khác với kế hoạch
    .ask = Lý do số phong trào của đơn vị khác với kế hoạch?
    .hint = Có thể ghi ngắn. Nếu số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Phát động thêm đợt thi đua cao điểm ngoài kế hoạch
report_replicated_reason =
    .label = Nhân rộng nhiều hơn phát hiện
    .ask = Lý do số điển hình nhân rộng nhiều hơn số phát hiện?
    .hint = Nếu một trong hai số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Nhân rộng cả mô hình phát hiện từ các năm trước
report_trainings =
    .label = Lớp tập huấn
    .ask = Số lớp tập huấn, bồi dưỡng về thi đua, khen thưởng đã tổ chức?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_trainees =
    .label = Lượt người được tập huấn
    .ask = Số lượt người được tập huấn?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 192
            [front_org] 32
           *[other] 64
        }
report_inspections =
    .label = Cuộc kiểm tra
    .ask = Số cuộc kiểm tra, tự kiểm tra về thi đua, khen thưởng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_media_items =
    .label = Tin, bài tuyên truyền
    .ask = Số tin, bài tuyên truyền về thi đua, khen thưởng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 258
            [front_org] 43
           *[other] 86
        }
report_complaints =
    .label = Đơn thư khiếu nại, tố cáo
    .ask = Số đơn thư khiếu nại, tố cáo về thi đua, khen thưởng?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_initiatives_benefit_vnd =
    .label = Giá trị làm lợi của sáng kiến
    .ask = Giá trị làm lợi của các sáng kiến được công nhận?
    .hint = Bằng đồng; có thể viết 1,2 tỷ hoặc 350 triệu.
    .example = 350 triệu
report_fund_spent_vnd =
    .label = Chi quỹ thi đua, khen thưởng
    .ask = Đã chi bao nhiêu từ quỹ thi đua, khen thưởng?
    .hint = Bằng đồng; có thể viết 1,2 tỷ hoặc 350 triệu.
    .example = 120 triệu

report_planned_own_regular =
    .label = Phong trào thường xuyên của đơn vị, theo kế hoạch
report_planned_own_thematic =
    .label = Phong trào chuyên đề của đơn vị, theo kế hoạch
report_registered_ldtt =
    .label = Lao động tiên tiến, đăng ký
report_registered_cstdcs =
    .label = Chiến sĩ thi đua cơ sở, đăng ký
report_registered_cstdtp =
    .label = Chiến sĩ thi đua Thành phố, đăng ký
report_registered_cstdtq =
    .label = Chiến sĩ thi đua toàn quốc, đăng ký
report_registered_ttldtt =
    .label = Tập thể lao động tiên tiến, đăng ký
report_registered_ttldxs =
    .label = Tập thể lao động xuất sắc, đăng ký
report_registered_co_tp =
    .label = Cờ thi đua của Thành phố, đăng ký
report_registered_co_cp =
    .label = Cờ thi đua của Chính phủ, đăng ký

report_proposed_ldtt =
    .label = Lao động tiên tiến, đề nghị
    .ask = Số cá nhân đề nghị Lao động tiên tiến, Chiến sĩ tiên tiến?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 126
            [front_org] 21
           *[other] 42
        }
report_proposed_cstdcs =
    .label = Chiến sĩ thi đua cơ sở, đề nghị
    .ask = Số cá nhân đề nghị Chiến sĩ thi đua cơ sở?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_proposed_cstdtp =
    .label = Chiến sĩ thi đua Thành phố, đề nghị
    .ask = Số cá nhân đề nghị Chiến sĩ thi đua Thành phố?
    .hint = Nhập 0 nếu không có.
    .example = 1
report_proposed_cstdtq =
    .label = Chiến sĩ thi đua toàn quốc, đề nghị
    .ask = Số cá nhân đề nghị Chiến sĩ thi đua toàn quốc?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_proposed_ttldtt =
    .label = Tập thể lao động tiên tiến, đề nghị
    .ask = Số tập thể đề nghị Tập thể lao động tiên tiến, Đơn vị tiên tiến?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_proposed_ttldxs =
    .label = Tập thể lao động xuất sắc, đề nghị
    .ask = Số tập thể đề nghị Tập thể lao động xuất sắc, Đơn vị quyết thắng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_proposed_co_tp =
    .label = Cờ thi đua của Thành phố, đề nghị
    .ask = Số tập thể đề nghị tặng Cờ thi đua của Ủy ban nhân dân Thành phố?
    .hint = Nhập 0 nếu không có.
    .example = 1
report_proposed_co_cp =
    .label = Cờ thi đua của Chính phủ, đề nghị
    .ask = Số tập thể đề nghị tặng Cờ thi đua của Chính phủ?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_proposed_giay_khen_tt =
    .label = Giấy khen tập thể, đề nghị
    .ask = Số tập thể đề nghị tặng Giấy khen?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 30
            [front_org] 5
           *[other] 10
        }
report_proposed_giay_khen_cn =
    .label = Giấy khen cá nhân, đề nghị
    .ask = Số cá nhân đề nghị tặng Giấy khen?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 105
            [front_org] 18
           *[other] 35
        }
report_proposed_bang_khen_tp_tt =
    .label = Bằng khen Thành phố tập thể, đề nghị
    .ask = Số tập thể đề nghị tặng Bằng khen của Thành phố?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_proposed_bang_khen_tp_cn =
    .label = Bằng khen Thành phố cá nhân, đề nghị
    .ask = Số cá nhân đề nghị tặng Bằng khen của Thành phố?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_proposed_nha_nuoc_tt =
    .label = Khen thưởng Nhà nước tập thể, đề nghị
    .ask = Số tập thể đề nghị tặng Bằng khen của Thủ tướng, Huân chương?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_proposed_nha_nuoc_cn =
    .label = Khen thưởng Nhà nước cá nhân, đề nghị
    .ask = Số cá nhân đề nghị tặng Bằng khen của Thủ tướng, Huân chương?
    .hint = Nhập 0 nếu không có.
    .example = 0

report_granted_ldtt =
    .label = Lao động tiên tiến, công nhận
    .ask = Số cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 126
            [front_org] 21
           *[other] 42
        }
report_granted_cstdcs =
    .label = Chiến sĩ thi đua cơ sở, công nhận
    .ask = Số cá nhân đạt Chiến sĩ thi đua cơ sở?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_granted_cstdtp =
    .label = Chiến sĩ thi đua Thành phố, công nhận
    .ask = Số cá nhân đạt Chiến sĩ thi đua Thành phố?
    .hint = Nhập 0 nếu không có.
    .example = 1
report_granted_cstdtq =
    .label = Chiến sĩ thi đua toàn quốc, công nhận
    .ask = Số cá nhân đạt Chiến sĩ thi đua toàn quốc?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_granted_ttldtt =
    .label = Tập thể lao động tiên tiến, công nhận
    .ask = Số tập thể đạt Tập thể lao động tiên tiến, Đơn vị tiên tiến?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_granted_ttldxs =
    .label = Tập thể lao động xuất sắc, công nhận
    .ask = Số tập thể đạt Tập thể lao động xuất sắc, Đơn vị quyết thắng?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_granted_co_tp =
    .label = Cờ thi đua của Thành phố, được tặng
    .ask = Số tập thể được tặng Cờ thi đua của Ủy ban nhân dân Thành phố?
    .hint = Nhập 0 nếu không có.
    .example = 1
report_granted_co_cp =
    .label = Cờ thi đua của Chính phủ, được tặng
    .ask = Số tập thể được tặng Cờ thi đua của Chính phủ?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_granted_giay_khen_tt =
    .label = Giấy khen tập thể, được tặng
    .ask = Số tập thể được tặng Giấy khen?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 30
            [front_org] 5
           *[other] 10
        }
report_granted_giay_khen_cn =
    .label = Giấy khen cá nhân, được tặng
    .ask = Số cá nhân được tặng Giấy khen?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 105
            [front_org] 18
           *[other] 35
        }
report_granted_bang_khen_tp_tt =
    .label = Bằng khen Thành phố tập thể, được tặng
    .ask = Số tập thể được tặng Bằng khen của Thành phố?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_granted_bang_khen_tp_cn =
    .label = Bằng khen Thành phố cá nhân, được tặng
    .ask = Số cá nhân được tặng Bằng khen của Thành phố?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_granted_nha_nuoc_tt =
    .label = Khen thưởng Nhà nước tập thể, được tặng
    .ask = Số tập thể được tặng Bằng khen của Thủ tướng, Huân chương?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_granted_nha_nuoc_cn =
    .label = Khen thưởng Nhà nước cá nhân, được tặng
    .ask = Số cá nhân được tặng Bằng khen của Thủ tướng, Huân chương?
    .hint = Nhập 0 nếu không có.
    .example = 0
report_awards_direct_workers =
    .label = Người lao động trực tiếp được khen
    .ask = Trong số cá nhân được khen, bao nhiêu là người lao động trực tiếp?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 60
            [front_org] 10
           *[other] 20
        }
report_awards_leaders =
    .label = Lãnh đạo, quản lý được khen
    .ask = Trong số cá nhân được khen, bao nhiêu là lãnh đạo, quản lý?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_awards_adhoc =
    .label = Khen đột xuất, chuyên đề
    .ask = Trong số được khen, bao nhiêu là khen đột xuất, chuyên đề?
    .hint = Nhập 0 nếu không có.
    .example =
        { $kind ->
            [enterprise] 12
            [front_org] 2
           *[other] 4
        }
report_granted_reason =
    .label = Được tặng nhiều hơn đề nghị
    .ask = Lý do số được tặng nhiều hơn số đã trình?
    .hint = Nếu số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Gồm cả quyết định của đợt đề nghị năm trước
report_registered_reason =
    .label = Được tặng nhiều hơn đăng ký
    .ask = Lý do số được công nhận nhiều hơn số đã đăng ký đầu năm?
    .hint = Nếu số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Bổ sung cá nhân chuyển công tác về sau khi đăng ký
report_workers_reason =
    .label = Cơ cấu nhiều hơn tổng số được khen
    .ask = Lý do số theo cơ cấu nhiều hơn tổng số được khen?
    .hint = Nếu số nhập chưa đúng, bấm Quay lại để sửa.
    .example = Tính cả cá nhân do cấp trên khen trực tiếp

report_strengths =
    .label = Ưu điểm
    .ask = Ưu điểm, kết quả nổi bật?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Phong trào bám sát nhiệm vụ của phường; khen thưởng hướng về tổ dân phố, người trực tiếp làm việc.
            [commune] Phong trào bám sát nhiệm vụ của xã; khen thưởng hướng về thôn, người trực tiếp sản xuất.
            [enterprise] Phong trào gắn với năng suất, an toàn; khen kịp thời người lao động trực tiếp.
           *[other] Phong trào bám sát nhiệm vụ chuyên môn; khen thưởng kịp thời, đúng người, đúng việc.
        }
report_outstanding_models =
    .label = Mô hình, điển hình tiêu biểu
    .ask = Mô hình, điển hình tiêu biểu của giai đoạn?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Mô hình “Tổ dân phố không rác”, nhân rộng ở 18 tổ; tổ công nghệ số cộng đồng.
            [commune] Mô hình “Thôn thông minh”, nhân rộng ở 6 thôn; hợp tác xã rau an toàn.
            [front_org] Mô hình “Bữa cơm đoàn kết”, nhân rộng ở 9 khu dân cư.
            [public_service_unit] Mô hình “Phục vụ một lần hẹn”, nhân rộng ở 5 khoa, phòng.
            [enterprise] Mô hình “Ca máy an toàn”; tổ thợ sáng tạo làm lợi 2 tỷ đồng.
           *[other] Mô hình “Bộ phận một cửa không giấy”, nhân rộng ở 4 phòng.
        }
report_target_changes =
    .label = Chỉ tiêu đề nghị điều chỉnh
    .ask = Đơn vị có đề nghị điều chỉnh chỉ tiêu nào của kế hoạch 5 năm không?
    .hint = Ghi tên chỉ tiêu, mức mới và lý do; không có thì bỏ qua.
    .example = Sáng kiến được công nhận: nâng từ 20 lên 25, do đã đạt 18.
report_lessons =
    .label = Bài học kinh nghiệm
    .ask = Bài học kinh nghiệm của giai đoạn?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Giao chỉ tiêu đến từng bộ phận, kiểm tra hằng quý, khen ngay người làm tốt.
report_limitations =
    .label = Tồn tại, hạn chế
    .ask = Tồn tại, hạn chế?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Một số bộ phận đăng ký thi đua còn chậm, nội dung chung chung.
report_causes =
    .label = Nguyên nhân
    .ask = Nguyên nhân của các hạn chế?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Cán bộ làm công tác thi đua, khen thưởng kiêm nhiệm nhiều việc.
report_next_tasks =
    .label = Phương hướng, nhiệm vụ
    .ask = Phương hướng, nhiệm vụ thời gian tới?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Tổ chức đợt thi đua cao điểm chào mừng 2/9; giới thiệu thêm 2 điển hình tiên tiến.
report_recommendations =
    .label = Kiến nghị, đề xuất
    .ask = Đơn vị có kiến nghị, đề xuất nào không?
    .hint = Không bắt buộc, tối đa 2.000 ký tự.
    .example = Đề nghị Ban tập huấn nghiệp vụ cho cán bộ mới.
report_contact_note =
    .label = Ghi chú
    .ask = Đơn vị có ghi chú thêm không?
    .hint = Không bắt buộc, tối đa 500 ký tự.
    .example = Văn bản đã gửi cả qua trục liên thông.

# Kết quả so với mức phấn đấu

report-brief-so-far = { $aim }, đến nay { $result }
report-added-up = Kế hoạch, báo cáo các năm { $years }
report-together = <b>{ $parts }</b>
report-reached = Đạt { $count }/{ $of } chỉ tiêu
report-count_exceeded = { $count } vượt
report-count_missed = { $count } chưa đạt
report-count_told = { $count } ghi bằng lời
report-count_open = { $count } chưa có số liệu
report-count_none = { $count } không áp dụng
report-result = { $n }. { $name }: <b>{ $result }</b>, phấn đấu { $aim } · { $ending }
report-no-result = { $n }. { $name }: phấn đấu { $aim } · { $ending }
report-ending_exceeded = vượt
report-ending_reached = đạt
report-ending_missed = chưa đạt
report-ending_told = ghi bằng lời
report-ending_open = chưa có số liệu
report-ending_none = không áp dụng
