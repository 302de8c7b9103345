five-year-plan =
    .title = Kế hoạch 5 năm { PERIOD($period) }
    .short = Kế hoạch 5 năm

five-year-plan_section_basis = { annual-plan_section_basis }
five-year-plan_section_purpose = Mục I. Mục đích, yêu cầu
five-year-plan_section_targets = Mục II. Chủ đề, chỉ tiêu
five-year-plan_section_tasks = Mục III. Nội dung, nhiệm vụ
five-year-plan_section_solutions = Mục IV. Giải pháp
five-year-plan_section_implementation = Mục V. Tổ chức thực hiện
five-year-plan_section_document = Văn bản ban hành
five-year-plan_objectives =
    .label = Mục đích, yêu cầu
    .ask = Mục đích, yêu cầu của công tác thi đua, khen thưởng trong giai đoạn 5 năm?
    .hint = Từ 30 đến 2.000 ký tự.
    .example = { annual-plan_objectives.example }

five-year-plan_theme =
    .label = Chủ đề thi đua
    .ask = Chủ đề thi đua của cả giai đoạn?
    .hint = Một câu ngắn, bám sát nhiệm vụ trọng tâm của đơn vị và chủ đề của Thành phố.
    .example = { annual-plan_theme.example }

five-year-plan_targets_target_name =
    .label = Tên chỉ tiêu
    .ask = Tên chỉ tiêu?
    .hint = Nêu việc đo đếm được, chưa cần ghi con số; mỗi chỉ tiêu một tên riêng.
    .example = { annual-plan_targets_target_name.example }

five-year-plan_targets_comparison =
    .label = { annual-plan_targets_comparison.label }
    .ask = { annual-plan_targets_comparison.ask }
    .hint = { annual-plan_targets_comparison.hint }
five-year-plan_targets_comparison_equal = { annual-plan_targets_comparison_equal }
five-year-plan_targets_comparison_at_least = { annual-plan_targets_comparison_at_least }
five-year-plan_targets_comparison_above = { annual-plan_targets_comparison_above }
five-year-plan_targets_comparison_at_most = { annual-plan_targets_comparison_at_most }
five-year-plan_targets_comparison_below = { annual-plan_targets_comparison_below }
five-year-plan_targets_comparison_range = { annual-plan_targets_comparison_range }
five-year-plan_targets_comparison_of = { annual-plan_targets_comparison_of }
five-year-plan_targets_comparison_text = { annual-plan_targets_comparison_text }

five-year-plan_targets_is_change =
    .label = { annual-plan_targets_is_change.label }
    .ask = { annual-plan_targets_is_change.ask }
    .hint = { annual-plan_targets_is_change.hint }

five-year-plan_targets_unit_of_measure =
    .label = Đơn vị tính
    .ask = Đơn vị tính của chỉ tiêu?
    .hint = Nếu không có trong danh sách, đồng chí nhập trực tiếp, ví dụ: công trình.

five-year-plan_targets_unit_of_measure_percent = %
five-year-plan_targets_unit_of_measure_person = Người
five-year-plan_targets_unit_of_measure_collective = Tập thể
five-year-plan_targets_unit_of_measure_model = Mô hình
five-year-plan_targets_unit_of_measure_initiative = Sáng kiến
five-year-plan_targets_unit_of_measure_campaign = Phong trào
five-year-plan_targets_unit_of_measure_other = Đơn vị tính khác
five-year-plan_targets_unit_other =
    .label = Đơn vị tính khác
    .ask = Đơn vị tính khác là gì?
    .hint = Tối đa 30 ký tự.
    .example = { annual-plan_targets_unit_other.example }

five-year-plan_targets_target_value =
    .label = Mức phấn đấu
    .ask = Mức phấn đấu đến hết giai đoạn?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example =
        { $n ->
            [1] 98,5
            [2] 92
            [3] 85
           *[other] 12
        }

five-year-plan_targets_upper_value =
    .label = { annual-plan_targets_upper_value.label }
    .ask = { annual-plan_targets_upper_value.ask }
    .hint = { annual-plan_targets_upper_value.hint }
    .example = { annual-plan_targets_upper_value.example }

five-year-plan_targets_direction =
    .label = Hướng phấn đấu
    .ask = Chỉ tiêu này phấn đấu tăng, giảm hay duy trì?
    .hint = Tăng: càng cao càng tốt. Giảm: càng thấp càng tốt. Duy trì: giữ ở mức đã nêu.

five-year-plan_targets_direction_increase = Tăng
five-year-plan_targets_direction_decrease = Giảm
five-year-plan_targets_direction_maintain = Duy trì
five-year-plan_targets_baseline =
    .label = Trước giai đoạn
    .ask = Kết quả thực hiện năm trước giai đoạn, làm căn cứ tính mức giảm?
    .hint = Chỉ nhập số, cùng đơn vị tính; bỏ qua nếu chưa có số liệu.
    .example = 20

five-year-plan_targets_basis =
    .label = { annual-plan_targets_basis.label }
    .ask = { annual-plan_targets_basis.ask }
    .hint = { annual-plan_targets_basis.hint }
    .example = { annual-plan_targets_basis.example }

five-year-plan_targets_target_text =
    .label = { annual-plan_targets_target_text.label }
    .ask = { annual-plan_targets_target_text.ask }
    .hint = { annual-plan_targets_target_text.hint }
    .example = { annual-plan_targets_target_text.example }

five-year-plan_targets_target_group =
    .label = { annual-plan_targets_target_group.label }
    .ask = { annual-plan_targets_target_group.ask }
    .hint = { annual-plan_targets_target_group.hint }
    .example = { annual-plan_targets_target_group.example }

five-year-plan_targets_city_target_ref =
    .label = Chỉ tiêu Thành phố
    .ask = Chỉ tiêu này góp phần thực hiện chỉ tiêu nào của Thành phố?
    .hint = Bỏ qua nếu đây là chỉ tiêu riêng của đơn vị.
    .example = { annual-plan_targets_city_target_ref.example }

five-year-plan_model_target =
    .label = Số điển hình tiên tiến
    .ask = Số điển hình tiên tiến dự kiến phát hiện, bồi dưỡng trong cả giai đoạn?
    .hint = Gồm tập thể và cá nhân; ít nhất 1.
    .example = 6

five-year-plan_initiative_target =
    .label = Số sáng kiến
    .ask = Số sáng kiến dự kiến trong cả giai đoạn?
    .hint = Sáng kiến đề nghị công nhận ở các cấp; bỏ qua nếu chưa xác định.
    .example = 4

five-year-plan_solutions =
    .label = Giải pháp
    .ask = Các giải pháp thực hiện?
    .hint = Tối đa 2.000 ký tự; mỗi giải pháp một dòng, nêu việc làm cụ thể.
    .example = { annual-plan_solutions.example }

five-year-plan_responsible_person =
    .label = Đầu mối thực hiện
    .ask = Ai là đầu mối thực hiện kế hoạch?
    .hint = Họ tên và chức vụ; có thể là đồng chí đang soạn.
    .example = { annual-plan_responsible_person.example }

five-year-plan_budget_vnd =
    .label = Kinh phí dự kiến
    .ask = Kinh phí dự kiến cho công tác thi đua, khen thưởng cả giai đoạn?
    .hint = Tính bằng đồng, có thể viết gọn “150 triệu”; bỏ qua nếu chưa xác định.
    .example = 150.000.000

five-year-plan_contact_note =
    .label = Ghi chú
    .ask = Đơn vị có nội dung cần Ban lưu ý không?
    .hint = Tối đa 500 ký tự; bỏ qua nếu không có.
    .example = Kế hoạch sẽ được bổ sung sau hội nghị ký giao ước của cụm

five-year-plan_has_signed_document =
    .label = Tình trạng ban hành
    .ask = Kế hoạch của đơn vị đã được ký ban hành chưa?
    .hint = Nếu chưa, đơn vị vẫn gửi nội dung trước và bổ sung văn bản sau.

five-year-plan_has_signed_document_signed = Đã ký, gửi kèm ngay
five-year-plan_has_signed_document_signed_later = { annual-plan_has_signed_document_signed_later }
five-year-plan_has_signed_document_later = Chưa ký, gửi văn bản sau
five-year-plan_doc_number =
    .label = Số, ký hiệu
    .ask = Số, ký hiệu văn bản?
    .hint = Ghi đúng như trên văn bản đã ban hành.
    .example = { annual-plan_doc_number.example }

five-year-plan_doc_date =
    .label = Ngày ban hành
    .ask = Ngày ban hành văn bản?
    .hint = Ngày ghi trên văn bản, không sau hôm nay.
    .example = { $today }

five-year-plan_signer_name =
    .label = Người ký
    .ask = Họ và tên người ký văn bản?
    .hint = Họ và tên đầy đủ.
    .example = { annual-plan_signer_name.example }

five-year-plan_signer_title =
    .label = Chức vụ người ký
    .ask = Chức vụ của người ký?
    .hint = Ghi như trên văn bản.
    .example = { annual-plan_signer_title.example }

five-year-plan_file =
    .label = Văn bản đính kèm
    .ask = Đề nghị gửi tệp văn bản đã ký và các phụ lục, nếu có.
    .hint = Tệp PDF, Word, Excel hoặc ảnh chụp từng trang, mỗi tệp không quá 20 MB. Không gửi tài liệu có nội dung bí mật nhà nước qua Hệ thống này.

five-year-plan_targets =
    .label = Chỉ tiêu 5 năm
    .ask = Các chỉ tiêu thi đua của cả giai đoạn, ít nhất một chỉ tiêu.
    .hint = Mỗi chỉ tiêu gồm tên, đơn vị tính, mức phấn đấu; có thể dán cả danh sách hoặc bảng Excel, mỗi dòng một chỉ tiêu.
    .item = Chỉ tiêu { $n }
    .add = Thêm chỉ tiêu

five-year-plan_targets_yearly_breakdown =
    .label = Phân bổ từng năm
    .ask = Mức phấn đấu của từng năm trong giai đoạn?
    .hint = Năm số theo thứ tự các năm, cách nhau bằng dấu chấm phẩy; bỏ qua nếu chưa phân bổ.
    .example = 90; 92; 94; 96; 98

five-year-plan_targets_accumulation =
    .label = Cách tính cả giai đoạn
    .ask = Kết quả cả giai đoạn tính theo cách nào?
    .hint = Nếu không chọn: tỷ lệ phần trăm lấy mức của năm gần nhất, đơn vị tính khác thì cộng dồn.
five-year-plan_targets_accumulation_sum = Cộng dồn các năm
five-year-plan_targets_accumulation_latest = Mức đạt năm gần nhất

five-year-plan_midterm_review_month =
    .label = Tháng sơ kết giữa kỳ
    .ask = Tháng dự kiến sơ kết giữa kỳ?
    .hint = Tháng của năm thứ ba trong giai đoạn.
five-year-plan_midterm_review_month_1 = Tháng 1
five-year-plan_midterm_review_month_2 = Tháng 2
five-year-plan_midterm_review_month_3 = Tháng 3
five-year-plan_midterm_review_month_4 = Tháng 4
five-year-plan_midterm_review_month_5 = Tháng 5
five-year-plan_midterm_review_month_6 = Tháng 6
five-year-plan_midterm_review_month_7 = Tháng 7
five-year-plan_midterm_review_month_8 = Tháng 8
five-year-plan_midterm_review_month_9 = Tháng 9
five-year-plan_midterm_review_month_10 = Tháng 10
five-year-plan_midterm_review_month_11 = Tháng 11
five-year-plan_midterm_review_month_12 = Tháng 12

five-year-plan_congress_plan =
    .label = Hội nghị điển hình tiên tiến
    .ask = Dự kiến tổ chức hội nghị điển hình tiên tiến cuối giai đoạn?
    .hint = Thời gian, quy mô, nội dung chính; tối đa 1.000 ký tự.
    .example = Tổ chức trong quý II năm cuối giai đoạn, biểu dương 20 điển hình tiêu biểu

five-year-plan_campaigns =
    .label = { annual-plan_campaigns.label }
    .ask = Các phong trào thi đua dự kiến phát động trong cả giai đoạn, ít nhất một phong trào.
    .hint = { annual-plan_campaigns.hint }
    .item = { annual-plan_campaigns.item }
    .add = { annual-plan_campaigns.add }

five-year-plan_campaigns_name =
    .label = { annual-plan_campaigns_name.label }
    .ask = { annual-plan_campaigns_name.ask }
    .hint = { annual-plan_campaigns_name.hint }
    .example = { annual-plan_campaigns_name.example }

five-year-plan_campaigns_kind =
    .label = { annual-plan_campaigns_kind.label }
    .ask = { annual-plan_campaigns_kind.ask }
    .hint = { annual-plan_campaigns_kind.hint }
five-year-plan_campaigns_kind_regular = { annual-plan_campaigns_kind_regular }
five-year-plan_campaigns_kind_thematic = { annual-plan_campaigns_kind_thematic }

five-year-plan_campaigns_start =
    .label = { annual-plan_campaigns_start.label }
    .ask = { annual-plan_campaigns_start.ask }
    .hint = Ghi ngày/tháng/năm, hoặc tháng, quý và năm, trong các năm của giai đoạn.
    .example = 19/5/{ $next }

five-year-plan_campaigns_end =
    .label = { annual-plan_campaigns_end.label }
    .ask = { annual-plan_campaigns_end.ask }
    .hint = Viết theo thứ tự ngày/tháng/năm; không trước ngày bắt đầu.
    .example = 30/11/{ $next }

five-year-plan_campaigns_criteria =
    .label = { annual-plan_campaigns_criteria.label }
    .ask = { annual-plan_campaigns_criteria.ask }
    .hint = { annual-plan_campaigns_criteria.hint }

five-year-plan_campaigns_criteria_text =
    .label = { annual-plan_campaigns_criteria_text.label }
    .ask = { annual-plan_campaigns_criteria_text.ask }
    .hint = { annual-plan_campaigns_criteria_text.hint }
    .example = { annual-plan_campaigns_criteria_text.example }

five-year-plan_campaigns_audience =
    .label = { annual-plan_campaigns_audience.label }
    .ask = { annual-plan_campaigns_audience.ask }
    .hint = { annual-plan_campaigns_audience.hint }
    .example = { annual-plan_campaigns_audience.example }

five-year-plan_campaigns_pilot_model =
    .label = { annual-plan_campaigns_pilot_model.label }
    .ask = { annual-plan_campaigns_pilot_model.ask }
    .hint = { annual-plan_campaigns_pilot_model.hint }
    .example = { annual-plan_campaigns_pilot_model.example }

five-year-plan_direct_worker_share_target =
    .label = { annual-plan_direct_worker_share_target.label }
    .ask = { annual-plan_direct_worker_share_target.ask }
    .hint = { annual-plan_direct_worker_share_target.hint }
    .example = { annual-plan_direct_worker_share_target.example }

five-year-plan_direct_worker_share_comparison =
    .label = { annual-plan_direct_worker_share_comparison.label }
    .ask = { annual-plan_direct_worker_share_comparison.ask }
    .hint = { annual-plan_direct_worker_share_comparison.hint }
five-year-plan_direct_worker_share_comparison_equal = { annual-plan_targets_comparison_equal }
five-year-plan_direct_worker_share_comparison_at_least = { annual-plan_targets_comparison_at_least }
five-year-plan_direct_worker_share_comparison_above = { annual-plan_targets_comparison_above }
five-year-plan_direct_worker_share_comparison_at_most = { annual-plan_targets_comparison_at_most }
five-year-plan_direct_worker_share_comparison_below = { annual-plan_targets_comparison_below }

five-year-plan_training_sessions =
    .label = { annual-plan_training_sessions.label }
    .ask = Số lớp tập huấn nghiệp vụ thi đua, khen thưởng dự kiến trong cả giai đoạn?
    .hint = { annual-plan_training_sessions.hint }
    .example = 10

five-year-plan_inspections =
    .label = { annual-plan_inspections.label }
    .ask = Số cuộc kiểm tra, tự kiểm tra dự kiến trong cả giai đoạn?
    .hint = { annual-plan_inspections.hint }
    .example = 15

five-year-plan_communication_plan =
    .label = { annual-plan_communication_plan.label }
    .ask = { annual-plan_communication_plan.ask }
    .hint = { annual-plan_communication_plan.hint }
    .example = { annual-plan_communication_plan.example }


five-year-plan_legal_basis =
    .label = { annual-plan_legal_basis.label }
    .ask = { annual-plan_legal_basis.ask }
    .hint = { annual-plan_legal_basis.hint }
    .example = { annual-plan_legal_basis.example }

five-year-plan_city_plan =
    .label = { annual-plan_city_plan.label }
    .ask = { annual-plan_city_plan.ask }
    .hint = { annual-plan_city_plan.hint }
    .example = { annual-plan_city_plan.example }

five-year-plan_city_plan_date =
    .label = { annual-plan_city_plan_date.label }
    .ask = { annual-plan_city_plan_date.ask }
    .hint = { annual-plan_city_plan_date.hint }
    .example = { annual-plan_city_plan_date.example }

five-year-plan_campaigns_launched_by =
    .label = { annual-plan_campaigns_launched_by.label }
    .ask = { annual-plan_campaigns_launched_by.ask }
    .hint = { annual-plan_campaigns_launched_by.hint }
five-year-plan_campaigns_launched_by_central = { annual-plan_campaigns_launched_by_central }
five-year-plan_campaigns_launched_by_city = { annual-plan_campaigns_launched_by_city }
five-year-plan_campaigns_launched_by_cluster = { annual-plan_campaigns_launched_by_cluster }
five-year-plan_campaigns_launched_by_unit = { annual-plan_campaigns_launched_by_unit }

five-year-plan_campaigns_theme =
    .label = { annual-plan_campaigns_theme.label }
    .ask = { annual-plan_campaigns_theme.ask }
    .hint = { annual-plan_campaigns_theme.hint }
    .example = { annual-plan_campaigns_theme.example }

five-year-plan_campaigns_no_criteria_reason =
    .label = { annual-plan_campaigns_no_criteria_reason.label }
    .ask = { annual-plan_campaigns_no_criteria_reason.ask }
    .hint = { annual-plan_campaigns_no_criteria_reason.hint }
    .example = { annual-plan_campaigns_no_criteria_reason.example }

five-year-plan_campaigns_content =
    .label = { annual-plan_campaigns_content.label }
    .ask = { annual-plan_campaigns_content.ask }
    .hint = { annual-plan_campaigns_content.hint }
    .example = { annual-plan_campaigns_content.example }

five-year-plan_campaigns_award_forms =
    .label = { annual-plan_campaigns_award_forms.label }
    .ask = { annual-plan_campaigns_award_forms.ask }
    .hint = { annual-plan_campaigns_award_forms.hint }
    .example = { annual-plan_campaigns_award_forms.example }

five-year-plan_tasks =
    .label = { annual-plan_tasks.label }
    .ask = { annual-plan_tasks.ask }
    .hint = { annual-plan_tasks.hint }
    .item = { annual-plan_tasks.item }
    .add = { annual-plan_tasks.add }

five-year-plan_tasks_name =
    .label = { annual-plan_tasks_name.label }
    .ask = { annual-plan_tasks_name.ask }
    .hint = { annual-plan_tasks_name.hint }
    .example = { annual-plan_tasks_name.example }

five-year-plan_tasks_lead =
    .label = { annual-plan_tasks_lead.label }
    .ask = { annual-plan_tasks_lead.ask }
    .hint = { annual-plan_tasks_lead.hint }
    .example = { annual-plan_tasks_lead.example }

five-year-plan_tasks_with =
    .label = { annual-plan_tasks_with.label }
    .ask = { annual-plan_tasks_with.ask }
    .hint = { annual-plan_tasks_with.hint }
    .example = { annual-plan_tasks_with.example }

five-year-plan_tasks_due =
    .label = { annual-plan_tasks_due.label }
    .ask = { annual-plan_tasks_due.ask }
    .hint = { annual-plan_tasks_due.hint }
    .example = { annual-plan_tasks_due.example }

five-year-plan_tasks_product =
    .label = { annual-plan_tasks_product.label }
    .ask = { annual-plan_tasks_product.ask }
    .hint = { annual-plan_tasks_product.hint }
    .example = { annual-plan_tasks_product.example }

five-year-plan_budget_source =
    .label = { annual-plan_budget_source.label }
    .ask = { annual-plan_budget_source.ask }
    .hint = { annual-plan_budget_source.hint }
    .example = { annual-plan_budget_source.example }
