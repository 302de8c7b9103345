# Giao ước thi đua của cụm, khối và các văn bản kèm theo

cluster-pact_section_document = Văn bản của cụm, khối

cluster-pact_doc_number =
    .label = Số, ký hiệu giao ước
    .ask = Số, ký hiệu của giao ước thi đua?
    .hint = Ghi như trên văn bản; tệp đặt tên theo số, ký hiệu thì số của từng văn bản được đọc từ tên tệp.
    .example =
        { $kind ->
             [ward] 14/GƯ-CTĐ
             [commune] 14/GƯ-CTĐ
           *[other] 14/GƯ-KTĐ
        }

cluster-pact_doc_date =
    .label = Ngày ký giao ước
    .ask = Ngày ký giao ước thi đua?
    .hint = Ghi ngày, tháng, năm.
    .example = { $today }

cluster-pact_file =
    .label = Tệp văn bản
    .ask = Đề nghị gửi các tệp: giao ước, kế hoạch, quy chế, văn bản phát động, bảng tiêu chí chấm điểm.
    .hint = Gửi được nhiều tệp một lần: PDF, Word, Excel, hoặc ảnh chụp từng trang; bảng tiêu chí dạng Excel hoặc Word được đọc giúp.

cluster-pact_papers =
    .label = Văn bản kèm theo
    .ask = Số và ngày của các văn bản kèm giao ước.
    .hint = Gửi trong một tin nhắn, theo thứ tự trên: <code>12/KH-CTĐ 15/1/2027; 13/QC-CTĐ; -; 15/BĐ-CTĐ</code> (dấu “-” là không có).
    .item = Văn bản { $n }

cluster-pact_papers_paper_name =
    .label = Văn bản

cluster-pact_papers_paper_number =
    .label = số
    .ask = Số, ký hiệu của văn bản này?
    .hint = Có thể ghi kèm ngày; bỏ qua nếu không có.
    .example = 12/KH-CTĐ

cluster-pact_papers_paper_date =
    .label = ngày
    .ask = Ngày ban hành văn bản này?
    .hint = Ghi ngày, tháng, năm.
    .example = { $today }

cluster-pact_section_sheet = Bảng tiêu chí chấm điểm

cluster-pact_criteria =
    .label = Tiêu chí chấm điểm
    .ask = Bảng tiêu chí, thang điểm để các đơn vị tự chấm.
    .hint = Gửi tệp Excel, Word của bảng, hoặc dán cả bảng: mỗi dòng một tiêu chí và điểm tối đa; mục “Điểm thưởng”, “Điểm trừ” được tính riêng. Chưa có bảng thì bỏ qua; các đơn vị sẽ gửi bảng của mình.
    .item = Tiêu chí { $n }
    .add = Thêm tiêu chí

cluster-pact_criteria_criterion =
    .label = Tiêu chí
    .ask = Nội dung tiêu chí?
    .hint = Có thể dán cả bảng tại đây: mỗi dòng một tiêu chí và điểm tối đa.
    .example = Đăng ký thi đua đúng hạn

cluster-pact_criteria_max_points =
    .label = tối đa
    .ask = Điểm tối đa của tiêu chí?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example = 10

cluster-pact_criteria_evidence_required =
    .label = yêu cầu minh chứng
    .ask = Tiêu chí cần minh chứng nào?
    .hint = Tên văn bản, tài liệu; hoặc “có” nếu loại nào cũng được. Bỏ qua nếu không yêu cầu.
    .example = Quyết định khen thưởng

cluster-pact_criteria_kind =
    .label = loại điểm
    .ask = Loại điểm của tiêu chí?
    .hint = Điểm thưởng, điểm trừ không tính vào tổng điểm của bảng.

cluster-pact_criteria_kind_base = trong thang điểm
cluster-pact_criteria_kind_bonus = thưởng
cluster-pact_criteria_kind_penalty = trừ

cluster-pact_criteria_criterion_group =
    .label = nhóm
    .ask = Nhóm tiêu chí?
    .hint = Tên mục lớn trên bảng; bỏ qua nếu không chia nhóm.
    .example = Nhiệm vụ kinh tế - xã hội

cluster-pact_sheet_total =
    .label = Tổng điểm của bảng
    .ask = Tổng điểm ghi trên bảng, không kể điểm thưởng, điểm trừ?
    .hint = Chỉ nhập số; nút bên dưới là tổng của các tiêu chí vừa ghi.
    .example = 100

cluster-pact_sheet_difference =
    .label = Điểm cộng chưa khớp
    .ask = Điểm các tiêu chí cộng lại khác tổng điểm của bảng. Đề nghị rà lại bảng, hoặc nêu lý do.
    .hint = Một câu ngắn, tối đa 300 ký tự; sửa tiêu chí tại danh sách phía trước.
    .example = Mục III chọn 2 trong 4 tiêu chí

cluster-pact_section_meeting = Hội nghị cụm, khối

cluster-pact_attended =
    .label = Số đơn vị dự
    .ask = Số đơn vị thành viên dự hội nghị?
    .hint = Chỉ nhập số; bấm Chưa có số liệu nếu không họp.
    .example = 12

cluster-pact_absent =
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

cluster-pact_section_election = Trưởng, phó cụm, khối năm sau

cluster-pact_next_lead =
    .label = Trưởng cụm, khối năm sau
    .ask = Đơn vị được bầu làm trưởng cụm, khối năm sau?
    .hint = Chọn một nút, hoặc nhập tên đơn vị; bỏ qua nếu chưa bầu.
    .example =
        { $kind ->
             [ward] Phường Láng
             [commune] Xã Gia Lâm
             [department] Sở Tài chính
             [front_org] Hội Nông dân Thành phố
             [public_service_unit] Viện Quy hoạch Xây dựng
             [vertical_agency] Tòa án nhân dân Thành phố
             [enterprise] Tổng công ty Vận tải Hà Nội
           *[other] Sở Tài chính
        }

cluster-pact_next_deputies =
    .label = Phó trưởng cụm, khối năm sau
    .ask = Đơn vị được bầu làm phó trưởng cụm, khối năm sau?
    .hint = Nhiều đơn vị cách nhau bằng dấu chấm phẩy, có thể ghi số thứ tự: 2; 5. Bỏ qua nếu chưa bầu.
    .example =
        { $kind ->
            [ward] Phường Đống Đa; Phường Kim Liên
            [commune] Xã Bát Tràng; Xã Phù Đổng
            [front_org] Hội Cựu chiến binh Thành phố; Hội Chữ thập đỏ Thành phố
            [public_service_unit] Trường Chính trị Lê Hồng Phong; Ban Quản lý dự án giao thông
            [vertical_agency] Thống kê Thành phố; Thi hành án dân sự Thành phố
            [enterprise] Tổng công ty Du lịch Hà Nội; Công ty Thoát nước Hà Nội
           *[other] Sở Nội vụ; Sở Y tế
        }

cluster-pact_votes_total =
    .label = Số phiếu phát ra
    .ask = Tổng số phiếu bầu, bình xét?
    .hint = Chỉ nhập số; bấm Chưa có số liệu nếu không bỏ phiếu.
    .example = 12

cluster-pact_lead_votes =
    .label = Số phiếu bầu trưởng
    .ask = Đơn vị làm trưởng năm sau được bao nhiêu phiếu?
    .hint = Chỉ nhập số.
    .example = 11

cluster-pact_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

cluster-pact_section_members = Thành viên

cluster-pact_member_count =
    .label = Số đơn vị thành viên
