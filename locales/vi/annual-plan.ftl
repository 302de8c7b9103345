annual-plan =
    .title = Kế hoạch năm { $period }

annual-plan_section_purpose = Mục I. Mục đích, yêu cầu
annual-plan_section_targets = Mục II. Chủ đề, chỉ tiêu
annual-plan_section_tasks = Mục III. Nội dung, nhiệm vụ
annual-plan_section_solutions = Mục IV. Giải pháp
annual-plan_section_implementation = Mục V. Tổ chức thực hiện
annual-plan_section_document = Văn bản ban hành

# I. Mục đích, yêu cầu

annual-plan_objectives =
    .label = Mục đích, yêu cầu
    .ask = Mục đích, yêu cầu của công tác thi đua, khen thưởng trong năm?
    .hint = Từ 30 đến 2.000 ký tự; nêu kết quả hướng tới và yêu cầu khi tổ chức thực hiện.
    .example = Động viên cán bộ, Nhân dân phường hoàn thành các chỉ tiêu kinh tế - xã hội năm; thi đua thiết thực, có tiêu chí cụ thể, khen đúng người, đúng việc.

# II. Chủ đề, mục tiêu, chỉ tiêu

annual-plan_theme =
    .label = Chủ đề thi đua
    .ask = Chủ đề thi đua của năm?
    .hint = Một câu ngắn, bám sát nhiệm vụ trọng tâm của đơn vị và chủ đề của Thành phố.
    .example = Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân

annual-plan_targets =
    .label = Chỉ tiêu thi đua
    .ask = Các chỉ tiêu thi đua của năm, ít nhất ba chỉ tiêu.
    .hint = Mỗi chỉ tiêu gồm tên, đơn vị tính, mức phấn đấu; có thể dán cả danh sách hoặc bảng Excel, mỗi dòng một chỉ tiêu.
    .item = Chỉ tiêu { $n }
    .add = Thêm chỉ tiêu

annual-plan_targets_target_name =
    .label = Tên chỉ tiêu
    .ask = Tên chỉ tiêu?
    .hint = Nêu việc đo đếm được, chưa cần ghi con số; mỗi chỉ tiêu một tên riêng.
    .example =
        { $n ->
            [1] Tỷ lệ hồ sơ hành chính giải quyết đúng hạn
            [2] Tỷ lệ hộ gia đình đạt danh hiệu Gia đình văn hóa
            [3] Tỷ lệ cơ quan, trường học đạt chuẩn văn hóa
           *[other] Số sáng kiến được công nhận
        }

annual-plan_targets_unit_of_measure =
    .label = Đơn vị tính
    .ask = Đơn vị tính của chỉ tiêu?
    .hint = Nếu không có trong danh sách, đồng chí nhập trực tiếp, ví dụ: công trình.
annual-plan_targets_unit_of_measure_percent = %
annual-plan_targets_unit_of_measure_person = Người
annual-plan_targets_unit_of_measure_collective = Tập thể
annual-plan_targets_unit_of_measure_model = Mô hình
annual-plan_targets_unit_of_measure_initiative = Sáng kiến
annual-plan_targets_unit_of_measure_campaign = Phong trào
annual-plan_targets_unit_of_measure_other = Đơn vị tính khác

annual-plan_targets_unit_other =
    .label = Đơn vị tính khác
    .ask = Đơn vị tính khác là gì?
    .hint = Tối đa 30 ký tự.
    .example = công trình

annual-plan_targets_target_value =
    .label = Mức phấn đấu
    .ask = Mức phấn đấu?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example =
        { $n ->
            [1] 98,5
            [2] 92
            [3] 85
           *[other] 12
        }

annual-plan_targets_direction =
    .label = Hướng phấn đấu
    .ask = Chỉ tiêu này phấn đấu tăng, giảm hay duy trì?
    .hint = Tăng: càng cao càng tốt. Giảm: càng thấp càng tốt. Duy trì: giữ ở mức đã nêu.
annual-plan_targets_direction_increase = Tăng
annual-plan_targets_direction_decrease = Giảm
annual-plan_targets_direction_maintain = Duy trì

annual-plan_targets_baseline =
    .label = Thực hiện năm trước
    .ask = Kết quả thực hiện năm trước, làm căn cứ tính mức giảm?
    .hint = Chỉ nhập số, cùng đơn vị tính; bỏ qua nếu chưa có số liệu.
    .example = 20

annual-plan_targets_deadline_month =
    .label = Tháng hoàn thành
    .ask = Tháng dự kiến hoàn thành?
    .hint = Bỏ qua nếu chỉ tiêu được thực hiện đến hết năm.
annual-plan_targets_deadline_month_1 = Tháng 1
annual-plan_targets_deadline_month_2 = Tháng 2
annual-plan_targets_deadline_month_3 = Tháng 3
annual-plan_targets_deadline_month_4 = Tháng 4
annual-plan_targets_deadline_month_5 = Tháng 5
annual-plan_targets_deadline_month_6 = Tháng 6
annual-plan_targets_deadline_month_7 = Tháng 7
annual-plan_targets_deadline_month_8 = Tháng 8
annual-plan_targets_deadline_month_9 = Tháng 9
annual-plan_targets_deadline_month_10 = Tháng 10
annual-plan_targets_deadline_month_11 = Tháng 11
annual-plan_targets_deadline_month_12 = Tháng 12

annual-plan_targets_city_target_ref =
    .label = Chỉ tiêu Thành phố
    .ask = Chỉ tiêu này góp phần thực hiện chỉ tiêu nào của Thành phố?
    .hint = Bỏ qua nếu đây là chỉ tiêu riêng của đơn vị.
    .example =
        { $n ->
            [1] Chỉ số hài lòng của người dân đạt từ 95%
            [2] Trên 90% hộ gia đình đạt danh hiệu Gia đình văn hóa
           *[other] Trên 80% cơ quan, đơn vị đạt chuẩn văn hóa
        }

# III. Nội dung, nhiệm vụ

annual-plan_campaigns =
    .label = Phong trào thi đua
    .ask = Các phong trào thi đua dự kiến phát động, ít nhất một phong trào.
    .hint = Mỗi phong trào cần có chủ đề, tiêu chí cụ thể, đối tượng và nơi làm điểm.
    .item = Phong trào { $n }
    .add = Thêm phong trào

annual-plan_campaigns_name =
    .label = Tên phong trào
    .ask = Tên phong trào?
    .hint = Ghi đúng tên sẽ dùng khi phát động.
    .example =
        { $n ->
            [1] Phường Láng sáng - xanh - sạch - đẹp
            [2] Chuyển đổi số phục vụ Nhân dân
           *[other] Dạy tốt, học tốt
        }

annual-plan_campaigns_kind =
    .label = Loại phong trào
    .ask = Loại phong trào?
    .hint = Thường xuyên: gắn với công việc hằng ngày. Chuyên đề: có nội dung và thời gian riêng.
annual-plan_campaigns_kind_regular = Thường xuyên
annual-plan_campaigns_kind_thematic = Theo chuyên đề

annual-plan_campaigns_start =
    .label = Ngày bắt đầu
    .ask = Ngày bắt đầu phong trào?
    .hint = Viết theo thứ tự ngày/tháng; không ghi năm thì hiểu là năm kế hoạch.
    .example = 19/5

annual-plan_campaigns_end =
    .label = Ngày kết thúc
    .ask = Ngày kết thúc hoặc ngày tổng kết phong trào?
    .hint = Không trước ngày bắt đầu; có thể sang năm sau nếu phong trào kéo dài.
    .example = 30/11

annual-plan_campaigns_criteria =
    .label = Có tiêu chí cụ thể
    .ask = Phong trào này có tiêu chí thi đua cụ thể không?
    .hint = Tiêu chí để chấm điểm, bình xét khi sơ kết, tổng kết.

annual-plan_campaigns_criteria_text =
    .label = Tiêu chí thi đua
    .ask = Các tiêu chí của phong trào?
    .hint = Mỗi tiêu chí một dòng, nêu được mức cần đạt.
    .example = 100% tổ dân phố tổng vệ sinh sáng thứ Bảy; không còn điểm chân rác tồn lưu

annual-plan_campaigns_audience =
    .label = Đối tượng tham gia
    .ask = Đối tượng tham gia phong trào?
    .hint = Tập thể, cá nhân hoặc hộ gia đình được vận động.
    .example = Các tổ dân phố, cơ quan, trường học và hộ gia đình trên địa bàn phường

annual-plan_campaigns_pilot_model =
    .label = Nơi làm điểm
    .ask = Mô hình hoặc nơi chọn làm điểm?
    .hint = Bỏ qua nếu chưa chọn.
    .example = Tổ dân phố số 5, mô hình “Ngõ nhỏ nở hoa”

annual-plan_model_target =
    .label = Số điển hình tiên tiến
    .ask = Số điển hình tiên tiến dự kiến phát hiện, bồi dưỡng trong năm?
    .hint = Gồm tập thể và cá nhân; ít nhất 1.
    .example = 6

annual-plan_direct_worker_share_target =
    .label = Tỷ lệ lao động trực tiếp
    .ask = Tỷ lệ người lao động trực tiếp trong số cá nhân dự kiến đề nghị khen thưởng?
    .hint = Từ 0 đến 100%; bỏ qua nếu chưa xác định.
    .example = 35%

annual-plan_initiative_target =
    .label = Số sáng kiến
    .ask = Số sáng kiến dự kiến trong năm?
    .hint = Sáng kiến đề nghị công nhận ở các cấp; bỏ qua nếu chưa xác định.
    .example = 4

annual-plan_training_sessions =
    .label = Số lớp tập huấn
    .ask = Số lớp tập huấn nghiệp vụ thi đua, khen thưởng dự kiến trong năm?
    .hint = Nhập 0 nếu đơn vị không tổ chức riêng.
    .example = 2

annual-plan_inspections =
    .label = Số cuộc kiểm tra
    .ask = Số cuộc kiểm tra, tự kiểm tra dự kiến trong năm?
    .hint = Nhập 0 nếu không có.
    .example = 3

annual-plan_communication_plan =
    .label = Công tác tuyên truyền
    .ask = Nội dung, hình thức tuyên truyền phong trào và điển hình tiên tiến?
    .hint = Tối đa 1.000 ký tự; bỏ qua nếu đã có văn bản riêng.
    .example = Mỗi tháng hai bài về người tốt, việc tốt trên trang thông tin và hệ thống truyền thanh của phường

# IV. Giải pháp

annual-plan_solutions =
    .label = Giải pháp
    .ask = Các giải pháp thực hiện?
    .hint = Tối đa 2.000 ký tự; mỗi giải pháp một dòng, nêu việc làm cụ thể.
    .example = Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.

# V. Tổ chức thực hiện

annual-plan_responsible_person =
    .label = Đầu mối thực hiện
    .ask = Ai là đầu mối thực hiện kế hoạch?
    .hint = Họ tên và chức vụ; có thể là đồng chí đang soạn.
    .example = Nguyễn Thị Lan, công chức Văn hóa - Xã hội

annual-plan_budget_vnd =
    .label = Kinh phí dự kiến
    .ask = Kinh phí dự kiến cho công tác thi đua, khen thưởng trong năm?
    .hint = Tính bằng đồng, có thể viết gọn “150 triệu”; bỏ qua nếu chưa xác định.
    .example = 150.000.000

annual-plan_contact_note =
    .label = Ghi chú
    .ask = Đơn vị có nội dung cần Ban lưu ý không?
    .hint = Tối đa 500 ký tự; bỏ qua nếu không có.
    .example = Kế hoạch sẽ được bổ sung sau hội nghị ký giao ước của cụm

# Văn bản

annual-plan_has_signed_document =
    .label = Tình trạng ban hành
    .ask = Kế hoạch của đơn vị đã được ký ban hành chưa?
    .hint = Nếu chưa, đơn vị vẫn gửi nội dung trước và bổ sung văn bản sau.
annual-plan_has_signed_document_signed = Đã ký, gửi kèm ngay
annual-plan_has_signed_document_later = Chưa ký, gửi văn bản sau

annual-plan_doc_number =
    .label = Số, ký hiệu
    .ask = Số, ký hiệu văn bản?
    .hint = Ghi đúng như trên văn bản đã ban hành.
    .example = 15/KH-UBND

annual-plan_doc_date =
    .label = Ngày ban hành
    .ask = Ngày ban hành văn bản?
    .hint = Ngày ghi trên văn bản, không sau hôm nay.
    .example = { $today }

annual-plan_signer_name =
    .label = Người ký
    .ask = Họ và tên người ký văn bản?
    .hint = Họ và tên đầy đủ.
    .example = Trần Văn Minh

annual-plan_signer_title =
    .label = Chức vụ người ký
    .ask = Chức vụ của người ký?
    .hint = Ghi như trên văn bản.
    .example = Chủ tịch Ủy ban nhân dân phường

annual-plan_file =
    .label = Văn bản đính kèm
    .ask = Đề nghị gửi tệp văn bản đã ký.
    .hint = Tệp PDF hoặc Word, không quá 20 MB. Không gửi tài liệu có nội dung bí mật nhà nước qua Hệ thống này.
