# Hồ sơ đề nghị khen thưởng: danh sách, hội đồng, giấy tờ

dossier_section_document = Tờ trình
dossier_section_nominees = Danh sách đề nghị
dossier_section_council = Hội đồng, hồ sơ

# Danh sách

dossier_nominees =
    .label = Danh sách đề nghị
    .ask = Danh sách tập thể, cá nhân đề nghị khen thưởng.
    .hint = Dán từ Word, Excel, mỗi dòng: tên; chức vụ, đơn vị; danh hiệu hoặc hình thức. Không ghi số căn cước, ngày sinh, địa chỉ.
    .item = Dòng { $n }
    .add = Thêm tập thể, cá nhân

dossier_nominees_name =
    .label = Tên
    .ask = Họ tên cá nhân hoặc tên tập thể?
    .hint = Chỉ ghi tên; chức vụ, đơn vị ghi ở câu sau.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Nguyễn Thu Trang
                    [2] Tổ dân phố số 7
                   *[other] Trần Đức Thịnh
                }
            [commune]
                { $n ->
                    [1] Nguyễn Thu Trang
                    [2] Thôn Thượng
                   *[other] Trần Đức Thịnh
                }
            [public_service_unit]
                { $n ->
                    [1] Vũ Hồng Nhung
                    [2] Khoa Nội tổng hợp
                   *[other] Trần Đức Thịnh
                }
            [enterprise]
                { $n ->
                    [1] Lê Quang Huy
                    [2] Phân xưởng Cơ khí
                   *[other] Trần Đức Thịnh
                }
           *[other]
                { $n ->
                    [1] Phạm Hải Yến
                    [2] Phòng Tổng hợp
                   *[other] Trần Đức Thịnh
                }
        }
dossier_nominees_position =
    .label = Chức vụ, đơn vị
    .ask = Chức vụ, đơn vị công tác?
    .hint = Với tập thể ghi cơ quan cấp trên trực tiếp, hoặc bỏ qua.
    .example =
        { $kind ->
            [ward] Trưởng phòng Văn hóa - Xã hội
            [commune] Trưởng phòng Kinh tế
            [public_service_unit] Điều dưỡng trưởng Khoa Nội
            [enterprise] Tổ trưởng tổ cơ khí
           *[other] Phó Trưởng phòng Tổng hợp
        }
dossier_nominees_workplace =
    .label = Đơn vị công tác
    .ask = Đơn vị công tác?
    .hint = Chỉ ghi nếu chưa ghi cùng chức vụ.
    .example =
        { $kind ->
            [ward] Phòng Văn hóa - Xã hội
            [commune] Phòng Kinh tế
            [public_service_unit] Khoa Nội tổng hợp
            [enterprise] Phân xưởng Cơ khí
           *[other] Phòng Tổng hợp
        }
dossier_nominees_award =
    .label = Danh hiệu hoặc hình thức
    .ask = Danh hiệu thi đua hoặc hình thức khen thưởng nào?
    .hint = Mỗi dòng một danh hiệu hoặc một hình thức.
dossier_nominees_award_city_fighter = Chiến sĩ thi đua Thành phố
dossier_nominees_award_excellent_collective = Tập thể lao động xuất sắc
dossier_nominees_award_city_flag = Cờ thi đua của Thành phố
dossier_nominees_award_city_certificate = Bằng khen của Thành phố
dossier_nominees_award_capital_badge = Vì sự nghiệp xây dựng Thủ đô
dossier_nominees_award_unit_fighter = Chiến sĩ thi đua cơ sở
dossier_nominees_award_advanced_worker = Lao động tiên tiến
dossier_nominees_award_advanced_collective = Tập thể lao động tiên tiến
dossier_nominees_award_certificate = Giấy khen
dossier_nominees_award_government_flag = Cờ thi đua của Chính phủ
dossier_nominees_award_government_certificate = Bằng khen của Thủ tướng
dossier_nominees_award_labour_order_1 = Huân chương Lao động hạng Nhất
dossier_nominees_award_labour_order_2 = Huân chương Lao động hạng Nhì
dossier_nominees_award_labour_order_3 = Huân chương Lao động hạng Ba
dossier_nominees_award_independence_order_1 = Huân chương Độc lập hạng Nhất
dossier_nominees_award_independence_order_2 = Huân chương Độc lập hạng Nhì
dossier_nominees_award_independence_order_3 = Huân chương Độc lập hạng Ba
dossier_nominees_award_other_order = Huân chương khác
dossier_nominees_award_medal = Huy chương
dossier_nominees_award_honorary_title = Danh hiệu vinh dự Nhà nước
dossier_nominees_award_national_fighter = Chiến sĩ thi đua toàn quốc
dossier_nominees_award_hero = Anh hùng
dossier_nominees_award_other = Danh hiệu, hình thức khác
dossier_nominees_other_award =
    .label = Tên danh hiệu, hình thức khác
    .ask = Tên danh hiệu, hình thức khác?
    .hint = Ghi đúng tên theo quy định.
    .example = Công dân Thủ đô ưu tú
dossier_nominees_level =
    .label = Cấp khen thưởng
    .ask = Thuộc cấp nào?
    .hint = Cấp có thẩm quyền quyết định.
dossier_nominees_level_unit = Cấp cơ sở
dossier_nominees_level_city = Cấp Thành phố
dossier_nominees_level_state = Cấp Nhà nước
dossier_nominees_merit_type =
    .label = Loại hình
    .ask = Loại hình khen thưởng?
    .hint = Thường là công trạng.
dossier_nominees_merit_type_merit = Công trạng
dossier_nominees_merit_type_theme = Chuyên đề
dossier_nominees_merit_type_sudden = Đột xuất
dossier_nominees_merit_type_dedication = Cống hiến
dossier_nominees_merit_type_tenure = Niên hạn
dossier_nominees_merit_type_foreign = Đối ngoại
dossier_nominees_worker =
    .label = Lãnh đạo hay lao động trực tiếp
    .ask = Là lãnh đạo, quản lý hay người lao động trực tiếp?
    .hint = Bỏ qua với tập thể.
dossier_nominees_worker_leader = Lãnh đạo, quản lý
dossier_nominees_worker_direct = Lao động trực tiếp
dossier_nominees_earlier_decisions =
    .label = Quyết định đã có
    .ask = Danh hiệu, hình thức đã được tặng làm căn cứ?
    .hint = Tên, năm, số và ngày quyết định; cách nhau bằng dấu chấm phẩy.
    .example =
        { $kind ->
            [ward] CSTĐ cơ sở: QĐ số 45/QĐ-UBND, 38/QĐ-UBND, 52/QĐ-UBND
            [commune] CSTĐ cơ sở: QĐ số 45/QĐ-UBND, 38/QĐ-UBND, 52/QĐ-UBND
            [front_org] CSTĐ cơ sở: QĐ số 45/QĐ-BTT, 38/QĐ-BTT, 52/QĐ-BTT
            [public_service_unit] CSTĐ cơ sở: QĐ số 45/QĐ-TT, 38/QĐ-TT, 52/QĐ-TT
            [enterprise] CSTĐ cơ sở: QĐ số 45/QĐ-TCT, 38/QĐ-TCT, 52/QĐ-TCT
           *[other] CSTĐ cơ sở: QĐ số 45/QĐ-VP, 38/QĐ-VP, 52/QĐ-VP
        }
dossier_nominees_initiative =
    .label = Sáng kiến
    .ask = Sáng kiến, đề tài làm căn cứ?
    .hint = Tên sáng kiến, quyết định công nhận; bỏ qua nếu không cần.
    .example =
        { $kind ->
            [front_org] Bản đồ số hoàn cảnh khó khăn cần giúp đỡ
            [public_service_unit] Quy trình đón tiếp một lần hẹn
            [enterprise] Cải tiến đồ gá thay khuôn nhanh
           *[other] Tự động nhắc hạn hồ sơ liên thông
        }

# Hội đồng, hồ sơ

dossier_votes_for =
    .label = Số phiếu đồng ý
    .ask = Số phiếu đồng ý và tổng số phiếu theo biên bản?
    .hint = Ghi cả hai số, như 11; 12. Nhiều mức phiếu thì ghi mức thấp nhất.
    .example = 11
dossier_votes_total =
    .label = Tổng số phiếu
    .ask = Tổng số phiếu theo biên bản?
    .hint = Số thành viên hội đồng bỏ phiếu.
    .example = 12
dossier_under_discipline =
    .label = Có trường hợp đang xem xét
    .ask = Có ai, tập thể nào đang bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra không?
    .hint = Tính trong danh sách đề nghị.
dossier_discipline_named =
    .label = Trường hợp đang xem xét
    .ask = Đó là trường hợp nào?
    .hint = Chỉ ghi số dòng trong danh sách và cơ quan đang xem xét.
    .example = Dòng 3: đang chờ kết luận kiểm tra
dossier_public_comment_until =
    .label = Lấy ý kiến công khai đến ngày
    .ask = Thời hạn lấy ý kiến công khai đến ngày nào?
    .hint = Ngày kết thúc đăng tải, niêm yết lấy ý kiến.
    .example = { $today }
dossier_papers =
    .label = Giấy tờ
    .ask = Hồ sơ đã đủ giấy tờ chưa?
    .hint = Theo danh mục của từng danh hiệu, hình thức.
dossier_papers_complete = Đủ giấy tờ
dossier_papers_lacking = Còn thiếu
dossier_lacking_papers =
    .label = Giấy tờ còn thiếu
    .ask = Còn thiếu giấy tờ nào, bổ sung khi nào?
    .hint = Tối đa 300 ký tự.
    .example = Xác nhận sáng kiến, bổ sung trong tuần sau

dossier-papers = • { $award }: { $papers }.
dossier-paper_proposal = tờ trình
dossier-paper_minutes = biên bản họp xét
dossier-paper_achievement-report = báo cáo thành tích
dossier-paper_initiative = xác nhận sáng kiến
dossier-paper_earlier-decisions = bản sao các quyết định đã có
dossier-paper_public-comment = kết quả lấy ý kiến công khai
dossier-paper_taxes = xác nhận nghĩa vụ thuế, bảo hiểm

dossier-names-more = { $names } và { $more } trường hợp khác
dossier-warning_years-in-a-row =
    • { $name }: { $award } cần { $count } năm liền là { $earlier }; { $found ->
        [0] danh sách chưa ghi
       *[other] danh sách mới ghi { $found } năm liền
    } ({ $source }).
dossier-warning_times =
    • { $name }: { $award } cần { $count } lần liền là { $earlier }; { $found ->
        [0] danh sách chưa ghi
       *[other] danh sách mới ghi { $found } lần
    } ({ $source }).
dossier-warning_initiative = • { $name }: { $award } cần có sáng kiến hoặc đề tài; danh sách chưa ghi ({ $source }).
dossier-warning_not-counted = • { $name }: khen chuyên đề, đột xuất không tính để xét công trạng ({ $source }).
dossier-warning_one-achievement = • { $name }: có hai hình thức khen thưởng; một thành tích chỉ khen một lần ({ $source }).
dossier-warning_not-registered = • { $name }: chưa có { $earlier } năm { $years } theo Sổ khen thưởng; đề nghị kiểm tra.
dossier-warning_for-persons = • { $name }: { $award } chỉ xét tặng cho cá nhân; đề nghị kiểm tra.
dossier-registered = • Sổ khen thưởng, { $name }: { $awards }.
dossier-registered-more = • Sổ khen thưởng còn ghi { $more } trường hợp khác.

dossier-known-from = Theo sổ khen thưởng, hồ sơ các năm trước
