check-in =
    .title = Báo cáo nhanh { PERIOD($period) }

check-in_section_targets = Tiến độ chỉ tiêu
check-in_section_movement = Phong trào, điển hình

check-in_targets =
    .label = Tiến độ chỉ tiêu
    .ask = Tiến độ từng chỉ tiêu trong kế hoạch năm của đơn vị.
    .hint = Chọn số thứ tự để sửa một chỉ tiêu.
    .item = Chỉ tiêu { $n }

check-in_targets_target_name =
    .label = Tên chỉ tiêu
check-in_targets_unit_of_measure =
    .label = Đơn vị tính
check-in_targets_unit_of_measure_percent = %
check-in_targets_unit_of_measure_person = Người
check-in_targets_unit_of_measure_collective = Tập thể
check-in_targets_unit_of_measure_model = Mô hình
check-in_targets_unit_of_measure_initiative = Sáng kiến
check-in_targets_unit_of_measure_campaign = Phong trào
check-in_targets_unit_of_measure_other = Đơn vị tính khác
check-in_targets_unit_other =
    .label = Đơn vị tính khác
check-in_targets_target_value =
    .label = Mức phấn đấu
check-in_targets_comparison =
    .label = { annual-plan_targets_comparison.label }
check-in_targets_comparison_equal = { annual-plan_targets_comparison_equal }
check-in_targets_comparison_at_least = { annual-plan_targets_comparison_at_least }
check-in_targets_comparison_above = { annual-plan_targets_comparison_above }
check-in_targets_comparison_at_most = { annual-plan_targets_comparison_at_most }
check-in_targets_comparison_below = { annual-plan_targets_comparison_below }
check-in_targets_comparison_range = { annual-plan_targets_comparison_range }
check-in_targets_comparison_of = { annual-plan_targets_comparison_of }
check-in_targets_comparison_text = { annual-plan_targets_comparison_text }
check-in_targets_is_change =
    .label = { annual-plan_targets_is_change.label }
check-in_targets_upper_value =
    .label = { annual-plan_targets_upper_value.label }
check-in_targets_basis =
    .label = { annual-plan_targets_basis.label }
check-in_targets_target_text =
    .label = { annual-plan_targets_target_text.label }
check-in_targets_target_group =
    .label = { annual-plan_targets_target_group.label }
check-in_targets_direction =
    .label = Hướng phấn đấu
check-in_targets_direction_increase = Tăng
check-in_targets_direction_decrease = Giảm
check-in_targets_direction_maintain = Duy trì
check-in_targets_last_value =
    .label = Kỳ trước

check-in_targets_status =
    .label = Tiến độ
    .ask = Tiến độ thực hiện chỉ tiêu này?
    .hint = Chọn một nút bên dưới.
check-in_targets_status_on_track = Đúng tiến độ
check-in_targets_status_at_risk = Có nguy cơ chậm
check-in_targets_status_late = Chậm
check-in_targets_status_done = Đã hoàn thành
check-in_targets_status_as_planned = Đúng tiến độ, chưa có số mới
check-in_targets_status_no_data = Chưa có số liệu
check-in_targets_status_not_applicable = Không áp dụng

check-in_targets_value =
    .label = Kết quả lũy kế
    .ask = Kết quả lũy kế từ đầu năm?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example =
        { $n ->
            [1] 92,5
           *[other] 6
        }

check-in_targets_result_text =
    .label = Kết quả, ghi bằng lời
    .ask = Kết quả đến nay, ghi bằng lời?
    .hint = Một câu ngắn, tối đa 200 ký tự; bỏ qua nếu trạng thái đã nói đủ.
    .example = Đã có quyết định công nhận tháng 9

check-in_targets_reason =
    .label = Lý do thay đổi
    .ask = Kết quả thấp hơn kỳ trước. Đề nghị đơn vị nêu lý do.
    .hint = Một câu ngắn, tối đa 300 ký tự. Nếu số vừa nhập chưa đúng, bấm Quay lại để sửa.
    .example = Rà soát lại, loại trừ các hồ sơ trùng

check-in_campaigns_active =
    .label = Số phong trào đang triển khai
    .ask = Số phong trào đang triển khai?
    .hint = Gồm phong trào thường xuyên và theo chuyên đề; nhập 0 nếu không có.
    .example = 3

check-in_new_models =
    .label = Số điển hình mới phát hiện
    .ask = Số điển hình tiên tiến mới phát hiện từ kỳ trước?
    .hint = Gồm tập thể và cá nhân; nhập 0 nếu chưa có.
    .example = 1

check-in_difficulties =
    .label = Khó khăn, vướng mắc
    .ask = Có chỉ tiêu chậm hoặc có nguy cơ chậm. Đề nghị đơn vị nêu khó khăn, vướng mắc.
    .hint = Tối đa 500 ký tự.
    .example =
        { $kind ->
             [ward] Thiếu nhân lực tiếp nhận hồ sơ trong tháng 3
             [commune] Một số thôn chưa có người làm đầu mối thi đua
             [front_org] Cán bộ đoàn thể ở cơ sở thay đổi nhiều
             [public_service_unit] Số liệu của quý chưa chốt xong
             [enterprise] Đơn hàng giảm, một phân xưởng nghỉ luân phiên
           *[other] Nhiều nhiệm vụ đột xuất trong tháng 3
        }

check-in_support_request =
    .label = Đề nghị hỗ trợ
    .ask = Đơn vị có kiến nghị, đề nghị hỗ trợ nào không?
    .hint = Tối đa 300 ký tự; bỏ qua nếu không có.
    .example = Đề nghị Ban tập huấn thêm một lớp trong quý II

check-in_file =
    .label = Tệp kèm theo
    .ask = Đơn vị có tài liệu minh chứng kèm theo không?
    .hint = Không bắt buộc. Tệp PDF, Word, Excel hoặc ảnh, không quá 20 MB; gửi ở câu nào cũng được.

# Trên mỗi câu hỏi về một chỉ tiêu

check-in-context = { $target }
check-in-context-left = { $target } · kỳ trước: { $last } · còn { $left }
check-in-context-reached = { $target } · kỳ trước: { $last }, đã đạt
check-in-brief = { $aim }
check-in-brief-last = { $aim }, trước { $last }
check-in-target = Mức phấn đấu: { $aim }

# Giá trị cùng đơn vị tính

target-line = { $name }: { $aim }
target-by-name = hoàn thành
measure_percent = { $number }%
measure_person = { $number } người
measure_collective = { $number } tập thể
measure_model = { $number } mô hình
measure_initiative = { $number } sáng kiến
measure_campaign = { $number } phong trào
measure_other = { $number }
measure_own = { $number } { $unit }

# Chưa có kế hoạch

draft-lacking = Báo cáo này căn cứ các chỉ tiêu trong <b>{ $form }</b>, đơn vị chưa gửi. Đề nghị đơn vị gửi kế hoạch trước.
button-open-needed = Mở kế hoạch

check-in-told_result = { $n }. { $name }: <b>{ $result }</b>, phấn đấu { $aim } · { $state }
check-in-told_since = { $result }, kỳ trước { $last }
check-in-told_open = { $n }. { $name }: phấn đấu { $aim } · <b>{ $state }</b>
check-in-told_reason = { $line }. Lý do: { $reason }
check-in-told_together = <b>{ $counts }</b>
