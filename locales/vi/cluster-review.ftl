# Bình xét, suy tôn của cụm, khối

cluster-review_section_document = { hand-in_section_document }

cluster-review_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = Số, ký hiệu của biên bản bình xét?
    .hint = { hand-in_doc_number.hint }
    .example =
        { $kind ->
             [ward] 05/BB-CTĐ
             [commune] 05/BB-CTĐ
           *[other] 05/BB-KTĐ
        }

cluster-review_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

cluster-review_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

cluster-review_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

cluster-review_section_ranking = Chấm điểm, xếp hạng

cluster-review_members =
    .label = Các đơn vị thành viên
    .ask = Điểm cụm, khối chấm cho từng đơn vị.
    .hint = Gửi cả: <code>98,5; 97; =; -</code> (“=” như tự chấm, “-” chưa có), hay vài đơn vị: <code>3: 95, 7: 92,5</code>.
    .item = Đơn vị { $n }

cluster-review_members_unit_name =
    .label = Đơn vị

cluster-review_members_on_time =
    .label = gửi đúng hạn

cluster-review_members_late =
    .label = gửi muộn

cluster-review_members_missing =
    .label = chưa gửi:

cluster-review_members_self_score =
    .label = tự chấm

cluster-review_members_self_max =
    .label = trên

cluster-review_members_points =
    .label = điểm
    .ask = Điểm cụm, khối chấm cho đơn vị này?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example = 98,5

cluster-review_tie_decision =
    .label = Phân định đồng điểm
    .ask = Có đơn vị đồng điểm. Cụm, khối phân định thứ hạng thế nào?
    .hint = Một câu ngắn, tối đa 300 ký tự.
    .example =
        { $kind ->
            [ward] Bỏ phiếu: Phường Láng xếp trên, 8 trên 12 phiếu
            [commune] Bỏ phiếu: Xã Gia Lâm xếp trên, 8 trên 12 phiếu
            [front_org] Bỏ phiếu: Hội Nông dân Thành phố xếp trên, 8 trên 12 phiếu
            [public_service_unit] Bỏ phiếu: Viện Quy hoạch Xây dựng xếp trên, 8 trên 12 phiếu
            [vertical_agency] Bỏ phiếu: Tòa án nhân dân Thành phố xếp trên, 8 trên 12 phiếu
            [enterprise] Bỏ phiếu: Tổng công ty Vận tải Hà Nội xếp trên, 8 trên 12 phiếu
           *[other] Bỏ phiếu: Sở Tài chính xếp trên, 8 trên 12 phiếu
        }

cluster-review_section_voting = Bỏ phiếu suy tôn

cluster-review_proposals =
    .label = Đề nghị tặng Cờ thi đua
    .ask = Số phiếu của các đơn vị được đề nghị tặng Cờ thi đua của UBND Thành phố.
    .hint = Chỉ nêu đơn vị được suy tôn, theo số thứ tự: <code>1: 12, 3: 11</code>.
    .item = Đơn vị { $n }

cluster-review_proposals_unit_name =
    .label = Đơn vị

cluster-review_proposals_votes =
    .label = số phiếu
    .ask = Đơn vị này được bao nhiêu phiếu đề nghị tặng Cờ?
    .hint = Chỉ nhập số; bỏ qua nếu không đề nghị.
    .example = 12

cluster-review_government_flag =
    .label = Đề nghị Cờ của Chính phủ
    .ask = Đơn vị được đề nghị tặng Cờ thi đua của Chính phủ?
    .hint = Chọn một nút, hoặc nhập tên đơn vị; bỏ qua nếu không có.
    .example =
        { $kind ->
            [ward] Phường Láng
            [commune] Xã Gia Lâm
            [front_org] Hội Nông dân Thành phố
            [public_service_unit] Viện Quy hoạch Xây dựng
            [vertical_agency] Tòa án nhân dân Thành phố
            [enterprise] Tổng công ty Vận tải Hà Nội
           *[other] Sở Tài chính
        }

cluster-review_section_election = Trưởng, phó cụm, khối năm sau

cluster-review_next_lead =
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

cluster-review_next_deputies =
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

cluster-review_votes_total =
    .label = Số phiếu phát ra
    .ask = Tổng số phiếu bầu, bình xét?
    .hint = Chỉ nhập số; bấm Chưa có số liệu nếu không bỏ phiếu.
    .example = 12

cluster-review_lead_votes =
    .label = Số phiếu bầu trưởng
    .ask = Đơn vị làm trưởng năm sau được bao nhiêu phiếu?
    .hint = Chỉ nhập số.
    .example = 11
