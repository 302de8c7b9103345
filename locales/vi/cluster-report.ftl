# Báo cáo sơ kết, tổng kết của trưởng cụm, khối

cluster-report_section_document = { hand-in_section_document }

cluster-report_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = { hand-in_doc_number.ask }
    .hint = { hand-in_doc_number.hint }
    .example = { hand-in_doc_number.example }

cluster-report_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

cluster-report_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

cluster-report_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

cluster-report_section_meeting = Hội nghị cụm, khối

cluster-report_attended =
    .label = Số đơn vị dự
    .ask = Số đơn vị thành viên dự hội nghị?
    .hint = Chỉ nhập số; bấm Chưa có số liệu nếu không họp.
    .example = 12

cluster-report_absent =
    .label = Đơn vị vắng
    .ask = Những đơn vị nào vắng?
    .hint = Ghi số thứ tự hoặc tên, cách nhau bằng dấu chấm phẩy: 2; 5. Có thể bỏ qua.
    .example =
        { $kind ->
            [ward] Phường Đống Đa
            [commune] Xã Bát Tràng
            [front_org] Hội Cựu chiến binh Thành phố
            [public_service_unit] Trường Chính trị Lê Hồng Phong
            [vertical_agency] Thống kê Thành phố
            [enterprise] Tổng công ty Du lịch Hà Nội
           *[other] Sở Nội vụ
        }

cluster-report_section_assessment = Đánh giá

cluster-report_results =
    .label = Kết quả nổi bật
    .ask = Kết quả nổi bật của cụm, khối?
    .hint = Tối đa 1.500 ký tự; đã gửi tệp báo cáo thì không phải nhập lại.
    .example = 100% đơn vị ký giao ước và có kế hoạch năm

cluster-report_limitations =
    .label = Hạn chế, nguyên nhân
    .ask = Hạn chế và nguyên nhân?
    .hint = Tối đa 1.500 ký tự; đã gửi tệp báo cáo thì không phải nhập lại.
    .example = Hai đơn vị gửi báo cáo nhanh chậm do thay cán bộ

cluster-report_next_tasks =
    .label = Nhiệm vụ thời gian tới
    .ask = Nhiệm vụ trọng tâm thời gian tới?
    .hint = Tối đa 1.500 ký tự; đã gửi tệp báo cáo thì không phải nhập lại.
    .example = Kiểm tra chéo giữa các đơn vị trong quý III

cluster-report_recommendations =
    .label = Kiến nghị
    .ask = Cụm, khối có kiến nghị gì với Ban không?
    .hint = Tối đa 500 ký tự; bỏ qua nếu không có.
    .example = Đề nghị Ban tập huấn về hồ sơ khen thưởng

cluster-report_section_members = Tổng hợp từ các đơn vị

cluster-report_members =
    .label = Các đơn vị thành viên
    .ask = Các đơn vị thành viên đã gửi gì, còn thiếu gì.
    .hint = Tự tổng hợp từ những gì các đơn vị đã gửi, không phải nhập.
    .item = Đơn vị { $n }

cluster-report_members_unit_name =
    .label = Đơn vị

cluster-report_members_on_time =
    .label = gửi đúng hạn

cluster-report_members_late =
    .label = gửi muộn

cluster-report_members_missing =
    .label = chưa gửi:

cluster-report_member_count =
    .label = Số đơn vị thành viên

cluster-report_plan_count =
    .label = Đơn vị đã có kế hoạch năm

cluster-report_target_count =
    .label = Tổng số chỉ tiêu thi đua

cluster-report_targets_done =
    .label = Chỉ tiêu đã hoàn thành

cluster-report_targets_behind =
    .label = Chỉ tiêu chậm, có nguy cơ chậm

cluster-report_campaigns_active =
    .label = Phong trào đang triển khai

cluster-report_new_models =
    .label = Điển hình mới phát hiện

cluster-report_report_count =
    .label = Đơn vị đã có báo cáo

cluster-report_models_found =
    .label = Điển hình phát hiện, theo báo cáo

cluster-report_models_replicated =
    .label = Điển hình nhân rộng, theo báo cáo

cluster-report_initiatives_recognized =
    .label = Sáng kiến được công nhận, theo báo cáo

cluster-report_trainings =
    .label = Lớp tập huấn, theo báo cáo

cluster-report_inspections =
    .label = Cuộc kiểm tra, theo báo cáo

cluster-report_media_items =
    .label = Tin, bài tuyên truyền, theo báo cáo
