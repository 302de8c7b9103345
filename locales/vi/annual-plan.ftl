annual-plan =
    .title = Kế hoạch năm { $period }

annual-plan_section_basis = Căn cứ ban hành
annual-plan_section_purpose = Mục I. Mục đích, yêu cầu
annual-plan_section_targets = Mục II. Chủ đề, chỉ tiêu
annual-plan_section_tasks = Mục III. Nội dung, nhiệm vụ
annual-plan_section_solutions = Mục IV. Giải pháp
annual-plan_section_implementation = Mục V. Tổ chức thực hiện
annual-plan_section_document = Văn bản ban hành

# Căn cứ

annual-plan_legal_basis =
    .label = Căn cứ ban hành
    .ask = Kế hoạch căn cứ vào những văn bản nào?
    .hint = Mỗi văn bản một dòng hoặc cách nhau bằng dấu chấm phẩy; bỏ qua nếu đã nêu trong văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Luật Thi đua, khen thưởng; Kế hoạch của Ủy ban nhân dân Thành phố; Nghị quyết của Đảng ủy phường
            [commune] Luật Thi đua, khen thưởng; Kế hoạch của Ủy ban nhân dân Thành phố; Nghị quyết của Đảng ủy xã
            [front_org] Luật Thi đua, khen thưởng; Hướng dẫn của cơ quan Trung ương; chương trình công tác năm
            [public_service_unit] Luật Thi đua, khen thưởng; Kế hoạch của cơ quan chủ quản; Nghị quyết hội nghị viên chức
            [enterprise] Luật Thi đua, khen thưởng; Nghị quyết hội nghị người lao động; kế hoạch sản xuất, kinh doanh năm
           *[other] Luật Thi đua, khen thưởng; Kế hoạch của Thành phố; chương trình công tác năm của cơ quan
        }

annual-plan_city_plan =
    .label = Kế hoạch của Thành phố
    .ask = Kế hoạch của đơn vị triển khai kế hoạch nào của Thành phố?
    .hint = Số, ký hiệu, kèm ngày nếu có; bỏ qua nếu chưa có.
    .example =
        { $kind ->
            [ward] 24/KH-UBND
            [commune] 24/KH-UBND
           *[other] 24/KH-HĐTĐKT
        }

annual-plan_city_plan_date =
    .label = Ngày kế hoạch của Thành phố
    .ask = Ngày ban hành kế hoạch của Thành phố?
    .hint = Ngày ghi trên kế hoạch đó, không sau hôm nay.
    .example = { $today }

# I. Mục đích, yêu cầu

annual-plan_objectives =
    .label = Mục đích, yêu cầu
    .ask = Mục đích, yêu cầu của công tác thi đua, khen thưởng trong năm?
    .hint = Từ 30 đến 2.000 ký tự.
    .example =
        { $kind ->
            [ward] Động viên cán bộ, Nhân dân phường hoàn thành các chỉ tiêu kinh tế - xã hội; thi đua thiết thực, có tiêu chí cụ thể, khen đúng người, đúng việc.
            [commune] Động viên cán bộ, Nhân dân xã hoàn thành các chỉ tiêu kinh tế - xã hội, xây dựng nông thôn mới; thi đua có tiêu chí cụ thể, khen đúng người, đúng việc.
            [front_org] Động viên cán bộ, đoàn viên, hội viên hoàn thành chương trình công tác; thi đua hướng về cơ sở, có tiêu chí cụ thể, khen đúng người, đúng việc.
            [public_service_unit] Động viên viên chức, người lao động hoàn thành nhiệm vụ chuyên môn; nâng chất lượng phục vụ, thi đua có tiêu chí cụ thể, khen đúng người, đúng việc.
            [enterprise] Động viên người lao động hoàn thành kế hoạch sản xuất, kinh doanh; thi đua an toàn, có tiêu chí cụ thể, khen đúng người, đúng việc.
           *[other] Động viên công chức, viên chức hoàn thành nhiệm vụ Thành phố giao; thi đua gắn với cải cách hành chính, có tiêu chí cụ thể, khen đúng người, đúng việc.
        }

# II. Chủ đề, mục tiêu, chỉ tiêu

annual-plan_theme =
    .label = Chủ đề thi đua
    .ask = Chủ đề thi đua của năm?
    .hint = Một câu ngắn, bám sát nhiệm vụ trọng tâm của đơn vị và chủ đề của Thành phố.
    .example =
        { $kind ->
            [front_org] Đoàn kết, gần dân, sát cơ sở, thiết thực
            [enterprise] An toàn, năng suất, chất lượng, hiệu quả
           *[other] Kỷ cương, trách nhiệm, chuyển đổi số, phục vụ Nhân dân
        }

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
        { $kind ->
            [ward]
                { $n ->
                    [1] Tỷ lệ hồ sơ hành chính giải quyết trước hạn
                    [2] Tỷ lệ hộ gia đình đạt danh hiệu Gia đình văn hóa
                    [3] Tỷ lệ cơ quan, trường học đạt chuẩn văn hóa
                   *[other] Số sáng kiến cấp cơ sở
                }
            [commune]
                { $n ->
                    [1] Tỷ lệ hồ sơ hành chính giải quyết trước hạn
                    [2] Tỷ lệ hộ gia đình đạt danh hiệu Gia đình văn hóa
                    [3] Tỷ lệ thôn đạt chuẩn nông thôn mới kiểu mẫu
                   *[other] Số sáng kiến cấp cơ sở
                }
            [front_org]
                { $n ->
                    [1] Tỷ lệ cơ sở hoàn thành tốt chương trình công tác
                    [2] Tỷ lệ khu dân cư tổ chức Ngày hội Đại đoàn kết
                    [3] Tỷ lệ đoàn viên, hội viên đăng ký thi đua
                   *[other] Số mô hình dân vận khéo
                }
            [public_service_unit]
                { $n ->
                    [1] Tỷ lệ người dân hài lòng về chất lượng phục vụ
                    [2] Tỷ lệ viên chức hoàn thành tốt nhiệm vụ trở lên
                    [3] Tỷ lệ khoa, phòng đạt Tập thể lao động tiên tiến
                   *[other] Số sáng kiến cấp cơ sở
                }
            [enterprise]
                { $n ->
                    [1] Tỷ lệ hoàn thành kế hoạch doanh thu
                    [2] Tỷ lệ người lao động được huấn luyện an toàn
                    [3] Tỷ lệ tổ, đội đạt Tập thể lao động tiên tiến
                   *[other] Số sáng kiến cải tiến kỹ thuật
                }
           *[other]
                { $n ->
                    [1] Tỷ lệ nhiệm vụ Thành phố giao hoàn thành đúng hạn
                    [2] Tỷ lệ thủ tục hành chính giải quyết trực tuyến toàn trình
                    [3] Tỷ lệ công chức hoàn thành tốt nhiệm vụ trở lên
                   *[other] Số sáng kiến cấp cơ sở
                }
        }

annual-plan_targets_comparison =
    .label = So sánh
    .ask = Mức phấn đấu được so sánh thế nào?
    .hint = Theo cách ghi trong kế hoạch; thường không phải chọn, Hệ thống đọc từ chữ “trên”, “từ … trở lên”.
annual-plan_targets_comparison_equal = Bằng
annual-plan_targets_comparison_at_least = Từ … trở lên
annual-plan_targets_comparison_above = Trên
annual-plan_targets_comparison_at_most = Không quá
annual-plan_targets_comparison_below = Dưới
annual-plan_targets_comparison_range = Trong khoảng
annual-plan_targets_comparison_of = Số đạt trên tổng số
annual-plan_targets_comparison_text = Ghi bằng lời, không có con số

annual-plan_targets_is_change =
    .label = Là mức tăng, giảm
    .ask = Con số là mức tăng thêm hoặc giảm đi?
    .hint = Có: tăng thêm hoặc giảm đi chừng ấy. Không: đó là mức cần đạt.

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
    .example = bài viết

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

annual-plan_targets_upper_value =
    .label = Mức trên
    .ask = Mức trên, hoặc tổng số?
    .hint = Với khoảng “từ 3 đến 5” là 5; với “12/15” là 15.
    .example = 15

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

annual-plan_targets_basis =
    .label = So với
    .ask = Mức phấn đấu được so với gì?
    .hint = Như dự toán, kế hoạch giao, năm trước; bỏ qua nếu không so.
    .example = năm trước

annual-plan_targets_target_text =
    .label = Nội dung cần đạt
    .ask = Nội dung cần đạt, ghi bằng lời?
    .hint = Ghi nguyên văn như trong kế hoạch, tối đa 200 ký tự.
    .example = Xếp loại A trở lên

annual-plan_targets_target_group =
    .label = Nhóm chỉ tiêu
    .ask = Chỉ tiêu thuộc nhóm nào?
    .hint = Tên phần trong kế hoạch, như “I. Kinh tế”; bỏ qua nếu không chia nhóm.
    .example = I. Kinh tế

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
        { $kind ->
            [ward]
                { $n ->
                    [1] Chỉ số hài lòng về phục vụ hành chính từ 95%
                    [2] Trên 90% hộ gia đình đạt danh hiệu Gia đình văn hóa
                   *[other] Trên 80% cơ quan, đơn vị đạt chuẩn văn hóa
                }
            [commune]
                { $n ->
                    [1] Chỉ số hài lòng về phục vụ hành chính từ 95%
                    [2] Trên 90% hộ gia đình đạt danh hiệu Gia đình văn hóa
                   *[other] Trên 80% cơ quan, đơn vị đạt chuẩn văn hóa
                }
            [front_org]
                { $n ->
                    [1] Trên 90% khu dân cư tổ chức Ngày hội Đại đoàn kết
                    [2] Trên 70% tập thể đạt Tập thể lao động tiên tiến
                   *[other] Trên 80% cơ quan, đơn vị đạt chuẩn văn hóa
                }
            [enterprise]
                { $n ->
                    [1] Tốc độ tăng năng suất lao động từ 7%
                    [2] Trên 70% tập thể đạt Tập thể lao động tiên tiến
                   *[other] Trên 80% cơ quan, đơn vị đạt chuẩn văn hóa
                }
           *[other]
                { $n ->
                    [1] Chỉ số hài lòng về phục vụ hành chính từ 95%
                    [2] Trên 70% tập thể đạt Tập thể lao động tiên tiến
                   *[other] Trên 80% cơ quan, đơn vị đạt chuẩn văn hóa
                }
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
        { $kind ->
            [ward]
                { $n ->
                    [1] Xây dựng tuyến phố văn minh, xanh, sạch
                    [2] Ngày thứ Bảy vì môi trường
                   *[other] Gia đình văn hóa tiêu biểu
                }
            [commune]
                { $n ->
                    [1] Chung sức xây dựng nông thôn mới kiểu mẫu
                    [2] Đường hoa nông thôn
                   *[other] Gia đình văn hóa tiêu biểu
                }
            [front_org]
                { $n ->
                    [1] Toàn dân đoàn kết xây dựng đời sống văn hóa
                    [2] Dân vận khéo
                   *[other] Hướng về cơ sở
                }
            [public_service_unit]
                { $n ->
                    [1] Phục vụ tận tâm, người dân hài lòng
                    [2] Viên chức sáng tạo
                   *[other] Người tốt, việc tốt
                }
            [enterprise]
                { $n ->
                    [1] Lao động giỏi, lao động sáng tạo
                    [2] Xanh, sạch, đẹp, bảo đảm an toàn
                   *[other] Sáng kiến tiết kiệm
                }
           *[other]
                { $n ->
                    [1] Giải quyết hồ sơ trước hạn
                    [2] Sáng kiến cải cách hành chính
                   *[other] Công sở văn minh
                }
        }

annual-plan_campaigns_launched_by =
    .label = Cấp phát động
    .ask = Phong trào do cấp nào phát động?
    .hint = Phong trào của cấp trên thì đơn vị hưởng ứng; phong trào riêng thì đơn vị tự phát động.
annual-plan_campaigns_launched_by_central = Trung ương (đơn vị hưởng ứng)
annual-plan_campaigns_launched_by_city = Thành phố (đơn vị hưởng ứng)
annual-plan_campaigns_launched_by_cluster = Cụm, khối (đơn vị hưởng ứng)
annual-plan_campaigns_launched_by_unit = Đơn vị tự phát động

annual-plan_campaigns_kind =
    .label = Loại phong trào
    .ask = Loại phong trào?
    .hint = Thường xuyên: gắn với công việc hằng ngày. Chuyên đề: có nội dung và thời gian riêng.
annual-plan_campaigns_kind_regular = Thường xuyên
annual-plan_campaigns_kind_thematic = Theo chuyên đề

annual-plan_campaigns_start =
    .label = Ngày bắt đầu
    .ask = Ngày bắt đầu phong trào?
    .hint = Ghi ngày/tháng; chỉ biết tháng hoặc quý thì ghi tháng, quý. Không ghi năm thì hiểu là năm kế hoạch.
    .example = 19/5

annual-plan_campaigns_end =
    .label = Ngày kết thúc
    .ask = Ngày kết thúc hoặc ngày tổng kết phong trào?
    .hint = Không trước ngày bắt đầu; có thể sang năm sau nếu phong trào kéo dài.
    .example = 30/11

annual-plan_campaigns_theme =
    .label = Chủ đề phong trào
    .ask = Chủ đề của phong trào?
    .hint = Khẩu hiệu hoặc một câu ngắn; bỏ qua nếu trùng với tên phong trào.
    .example =
        { $kind ->
            [ward] Mỗi tổ dân phố một việc làm đẹp
            [commune] Mỗi thôn một tuyến đường hoa
            [front_org] Gần dân, vì dân
            [public_service_unit] Nụ cười và sự tận tâm
            [enterprise] Năng suất cao, an toàn tốt
           *[other] Đúng hẹn, gọn việc, rõ người
        }

annual-plan_campaigns_criteria =
    .label = Có tiêu chí cụ thể
    .ask = Phong trào này có tiêu chí thi đua cụ thể không?
    .hint = Tiêu chí để chấm điểm, bình xét khi sơ kết, tổng kết.

annual-plan_campaigns_criteria_text =
    .label = Tiêu chí thi đua
    .ask = Các tiêu chí của phong trào?
    .hint = Mỗi tiêu chí một dòng, nêu được mức cần đạt.
    .example =
        { $kind ->
            [ward] 100% tổ dân phố tổng vệ sinh sáng thứ Bảy; không còn điểm chân rác tồn lưu
            [commune] 100% thôn có ít nhất một tuyến đường hoa; không còn rác thải ven đường
            [front_org] Mỗi cơ sở có ít nhất một mô hình mới; 100% hội viên đăng ký thi đua
            [public_service_unit] 100% khoa, phòng có cải tiến về phục vụ; không có phản ánh đúng về thái độ phục vụ
            [enterprise] Mỗi tổ vượt định mức 5%; không để xảy ra tai nạn lao động
           *[other] 100% hồ sơ có kết quả trước hạn ít nhất một ngày; không có phản ánh đúng về thái độ phục vụ
        }

annual-plan_campaigns_no_criteria_reason =
    .label = Lý do chưa có tiêu chí
    .ask = Phong trào chuyên đề cần có tiêu chí. Vì sao chưa có?
    .hint = Ban đọc lý do này cùng kế hoạch; đơn vị vẫn gửi được. Có tiêu chí rồi thì đồng chí sửa câu trước thành Có.
    .example =
        { $kind ->
            [enterprise] Tiêu chí sẽ ban hành cùng quyết định phát động trong quý I
           *[other] Tiêu chí sẽ ban hành cùng kế hoạch phát động riêng trong quý I
        }

annual-plan_campaigns_content =
    .label = Nội dung phong trào
    .ask = Nội dung cụ thể của phong trào?
    .hint = Những việc sẽ làm, tối đa 1.000 ký tự; bỏ qua nếu có kế hoạch riêng.
    .example =
        { $kind ->
            [ward] Tổng vệ sinh sáng thứ Bảy; trồng hoa tại các ngõ; xóa điểm chân rác
            [commune] Trồng và chăm sóc hoa ven đường; chỉnh trang cổng nhà; thu gom rác tại nguồn
            [front_org] Mỗi cơ sở chọn một việc khó để giúp dân; tặng quà gia đình khó khăn
            [public_service_unit] Rút ngắn thời gian chờ; mở đường dây nóng; khảo sát sự hài lòng hằng tháng
            [enterprise] Thi thợ giỏi; thi sáng kiến tiết kiệm; tự kiểm tra an toàn đầu ca
           *[other] Rà soát, rút gọn quy trình; trả kết quả trước hạn; công khai tiến độ hằng tuần
        }

annual-plan_campaigns_award_forms =
    .label = Hình thức khen thưởng
    .ask = Hình thức khen thưởng khi sơ kết, tổng kết phong trào?
    .hint = Hình thức và số lượng dự kiến; bỏ qua nếu chưa xác định.
    .example =
        { $kind ->
            [ward] Giấy khen của Chủ tịch Ủy ban nhân dân phường cho 5 tập thể, 10 cá nhân
            [commune] Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 5 tập thể, 10 cá nhân
            [enterprise] Giấy khen của Tổng Giám đốc cho 5 tập thể, 10 cá nhân
           *[other] Giấy khen của Thủ trưởng đơn vị cho 5 tập thể, 10 cá nhân
        }

annual-plan_campaigns_audience =
    .label = Đối tượng tham gia
    .ask = Đối tượng tham gia phong trào?
    .hint = Tập thể, cá nhân hoặc hộ gia đình được vận động.
    .example =
        { $kind ->
            [ward] Các tổ dân phố, cơ quan, trường học và hộ gia đình trên địa bàn phường
            [commune] Các thôn, cơ quan, trường học và hộ gia đình trên địa bàn xã
            [front_org] Cán bộ, đoàn viên, hội viên các cấp
            [public_service_unit] Viên chức, người lao động các khoa, phòng
            [enterprise] Người lao động các phòng, tổ, đội sản xuất
           *[other] Công chức, viên chức các phòng và đơn vị trực thuộc
        }

annual-plan_campaigns_pilot_model =
    .label = Nơi làm điểm
    .ask = Mô hình hoặc nơi chọn làm điểm?
    .hint = Bỏ qua nếu chưa chọn.
    .example =
        { $kind ->
            [ward] Tổ dân phố số 5, mô hình “Ngõ nhỏ nở hoa”
            [commune] Thôn Đông, mô hình “Đường hoa phụ nữ”
            [front_org] Khu dân cư số 3, mô hình “Bữa cơm đoàn kết”
            [public_service_unit] Phòng Tiếp đón, mô hình “Phục vụ một lần”
            [enterprise] Tổ sản xuất số 2, mô hình “Ca làm việc an toàn”
           *[other] Bộ phận Một cửa, mô hình “Hồ sơ trong ngày”
        }

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

annual-plan_direct_worker_share_comparison =
    .label = Mức so sánh của tỷ lệ
    .ask = Tỷ lệ lao động trực tiếp được so sánh thế nào?
    .hint = Theo cách ghi trong kế hoạch; thường không phải chọn, Hệ thống đọc từ chữ “từ … trở lên”, “trên”.
annual-plan_direct_worker_share_comparison_equal = { annual-plan_targets_comparison_equal }
annual-plan_direct_worker_share_comparison_at_least = { annual-plan_targets_comparison_at_least }
annual-plan_direct_worker_share_comparison_above = { annual-plan_targets_comparison_above }
annual-plan_direct_worker_share_comparison_at_most = { annual-plan_targets_comparison_at_most }
annual-plan_direct_worker_share_comparison_below = { annual-plan_targets_comparison_below }

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
    .example =
        { $kind ->
            [ward] Mỗi tháng hai bài về người tốt, việc tốt trên trang thông tin và hệ thống truyền thanh của phường
            [commune] Mỗi tháng hai bài về người tốt, việc tốt trên trang thông tin và hệ thống truyền thanh của xã
           *[other] Mỗi tháng hai bài về người tốt, việc tốt trên trang thông tin điện tử của đơn vị
        }

# IV. Giải pháp

annual-plan_solutions =
    .label = Giải pháp
    .ask = Các giải pháp thực hiện?
    .hint = Tối đa 2.000 ký tự; mỗi giải pháp một dòng, nêu việc làm cụ thể.
    .example =
        { $kind ->
            [ward] Giao chỉ tiêu đến từng tổ dân phố; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.
            [commune] Giao chỉ tiêu đến từng thôn; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.
            [front_org] Giao chỉ tiêu đến từng cơ sở; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.
            [public_service_unit] Giao chỉ tiêu đến từng khoa, phòng; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.
            [enterprise] Giao chỉ tiêu đến từng tổ, đội sản xuất; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.
           *[other] Giao chỉ tiêu đến từng phòng, đơn vị trực thuộc; bình xét công khai hằng quý; khen thưởng kịp thời người lao động trực tiếp.
        }

# V. Tổ chức thực hiện

annual-plan_tasks =
    .label = Phân công thực hiện
    .ask = Phân công thực hiện: việc gì, ai chủ trì, bao giờ xong?
    .hint = Không bắt buộc. Có thể dán cả danh sách hoặc bảng: nội dung, chủ trì, phối hợp, thời gian, sản phẩm.
    .item = Nhiệm vụ { $n }
    .add = Thêm nhiệm vụ

annual-plan_tasks_name =
    .label = Nội dung công việc
    .ask = Việc cần làm?
    .hint = Tối đa 300 ký tự, mỗi việc một mục.
    .example =
        { $n ->
            [1] Ban hành kế hoạch và phát động thi đua
            [2] Tổ chức ký giao ước thi đua
            [3] Sơ kết phong trào sáu tháng đầu năm
           *[other] Tổng kết và bình xét khen thưởng cuối năm
        }

annual-plan_tasks_lead =
    .label = Chủ trì
    .ask = Đơn vị hoặc cá nhân chủ trì?
    .hint = Bỏ qua nếu chưa phân công.
    .example =
        { $kind ->
            [ward] Phòng Văn hóa - Xã hội
            [commune] Phòng Văn hóa - Xã hội
            [front_org] Ban Tổ chức - Kiểm tra
            [public_service_unit] Phòng Tổ chức - Hành chính
            [enterprise] Phòng Nhân sự
           *[other] Văn phòng cơ quan
        }

annual-plan_tasks_with =
    .label = Phối hợp
    .ask = Đơn vị phối hợp?
    .hint = Bỏ qua nếu không có.
    .example =
        { $kind ->
            [ward] Mặt trận Tổ quốc phường, các tổ dân phố
            [commune] Mặt trận Tổ quốc xã, các thôn
            [front_org] Các ban chuyên môn, cơ sở trực thuộc
            [public_service_unit] Công đoàn, các khoa, phòng
            [enterprise] Công đoàn, các tổ, đội sản xuất
           *[other] Công đoàn, các phòng chuyên môn
        }

annual-plan_tasks_due =
    .label = Thời gian hoàn thành
    .ask = Bao giờ hoàn thành?
    .hint = Ghi như trong văn bản: ngày, tháng, quý hoặc thường xuyên.
    .example = Trước 31/3

annual-plan_tasks_product =
    .label = Sản phẩm
    .ask = Sản phẩm hoặc kết quả của việc này?
    .hint = Bỏ qua nếu không có sản phẩm riêng.
    .example =
        { $n ->
            [1] Kế hoạch phát động
            [2] Bản giao ước
           *[other] Báo cáo kết quả
        }

annual-plan_responsible_person =
    .label = Đầu mối thực hiện
    .ask = Ai là đầu mối thực hiện kế hoạch?
    .hint = Họ tên và chức vụ; có thể là đồng chí đang soạn.
    .example =
        { $kind ->
            [ward] Nguyễn Thị Lan, công chức Văn hóa - Xã hội
            [commune] Nguyễn Thị Lan, công chức Văn hóa - Xã hội
            [front_org] Nguyễn Thị Lan, Phó Trưởng ban Tổ chức
            [public_service_unit] Nguyễn Thị Lan, Phó Trưởng phòng Tổ chức - Hành chính
            [enterprise] Nguyễn Thị Lan, Trưởng phòng Nhân sự
           *[other] Nguyễn Thị Lan, Phó Chánh Văn phòng
        }

annual-plan_budget_source =
    .label = Nguồn kinh phí
    .ask = Kinh phí thực hiện lấy từ nguồn nào?
    .hint = Ghi bằng lời như trong kế hoạch; số tiền sẽ hỏi riêng.
    .example =
        { $kind ->
            [enterprise] Từ quỹ khen thưởng, phúc lợi của doanh nghiệp
            [public_service_unit] Từ quỹ khen thưởng của đơn vị và nguồn thu sự nghiệp
            [front_org] Từ kinh phí hoạt động được giao và nguồn xã hội hóa
           *[other] Từ ngân sách giao trong năm và nguồn xã hội hóa
        }

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
annual-plan_has_signed_document_signed_later = Văn bản đã ký, gửi tệp sau
annual-plan_has_signed_document_later = Chưa ký, gửi văn bản sau

annual-plan_doc_number =
    .label = Số, ký hiệu
    .ask = Số, ký hiệu văn bản?
    .hint = Ghi đúng như trên văn bản đã ban hành.
    .example =
        { $kind ->
            [ward] 24/KH-UBND
            [commune] 24/KH-UBND
            [front_org] 24/KH-BTT
            [public_service_unit] 24/KH-TT
            [enterprise] 24/KH-TCT
           *[other] 24/KH-VP
        }

annual-plan_doc_date =
    .label = Ngày ban hành
    .ask = Ngày ban hành văn bản?
    .hint = Ngày ghi trên văn bản, không sau hôm nay.
    .example = { $today }

annual-plan_signer_name =
    .label = Người ký
    .ask = Họ và tên người ký văn bản?
    .hint = Họ và tên đầy đủ.
    .example = Lê Quang Vinh

annual-plan_signer_title =
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

annual-plan_file =
    .label = Văn bản đính kèm
    .ask = Đề nghị gửi tệp văn bản đã ký và các phụ lục, nếu có.
    .hint = Tệp PDF, Word, Excel hoặc ảnh chụp từng trang, mỗi tệp không quá 20 MB. Không gửi tài liệu có nội dung bí mật nhà nước qua Hệ thống này.
