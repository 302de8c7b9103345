# Kế hoạch một phong trào thi đua chuyên đề, và báo cáo các phong trào chuyên đề

campaign-plan =
    .title = Kế hoạch phong trào năm { PERIOD($period) }
campaign-plan_section_document = Văn bản
campaign-plan_section_campaign = Phong trào
campaign-plan_section_course = Nội dung, tiêu chí, tổ chức

campaign-plan_name =
    .label = Tên phong trào
    .ask = Tên phong trào thi đua?
    .hint = Ghi như trong kế hoạch.
    .example =
        { $kind ->
            [ward] Tổ dân phố số, công dân số
            [commune] Thôn số, công dân số
            [front_org] Mỗi đoàn viên một việc tốt
            [public_service_unit] Đổi mới phong cách phục vụ
            [enterprise] Ca sản xuất an toàn
           *[other] Thi đua chuyển đổi số, phục vụ người dân
        }
campaign-plan_launched_on =
    .label = Phát động
    .ask = Phát động từ ngày nào?
    .hint = Có thể ghi cả giai đoạn: 5/2027 đến 11/2027.
    .example = { $today }
campaign-plan_final_on =
    .label = Tổng kết
    .ask = Tổng kết vào ngày nào?
    .hint = Ngày hoặc tháng.
    .example = 15/12/{ $next }
campaign-plan_interim_on =
    .label = Sơ kết
    .ask = Sơ kết vào ngày nào?
    .hint = Không bắt buộc; ngày hoặc tháng.
    .example = 15/6/{ $next }
campaign-plan_theme =
    .label = Chủ đề
    .ask = Chủ đề của phong trào?
    .hint = Một câu ngắn; không bắt buộc.
    .example =
        { $kind ->
            [ward] Mỗi tổ dân phố một điểm hướng dẫn số
            [commune] Mỗi thôn một điểm hướng dẫn số
            [front_org] Gần dân, giúp dân bằng việc cụ thể
            [public_service_unit] Đón tiếp tận tình, hẹn đúng giờ
            [enterprise] An toàn là trên hết
           *[other] Đúng hẹn, gọn việc, rõ người
        }
campaign-plan_audience =
    .label = Đối tượng tham gia
    .ask = Phong trào dành cho những ai?
    .hint = Một câu ngắn; không bắt buộc.
    .example =
        { $kind ->
            [ward] Các tổ dân phố, cơ quan, trường học trên địa bàn
            [commune] Các thôn, cơ quan, trường học trên địa bàn
            [front_org] Cán bộ, đoàn viên, hội viên ở cơ sở
            [public_service_unit] Viên chức, người lao động các khoa, phòng
            [enterprise] Người lao động các tổ, đội sản xuất
           *[other] Công chức, viên chức các phòng, đơn vị trực thuộc
        }
campaign-plan_purpose =
    .label = Mục đích, yêu cầu
    .ask = Mục đích, yêu cầu của phong trào?
    .hint = Có thể ghi ngắn; nếu kế hoạch đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Đưa kỹ năng số đến từng tổ dân phố, để người dân làm thủ tục tại nhà.
            [commune] Đưa kỹ năng số đến từng thôn, để người dân làm thủ tục tại nhà.
            [front_org] Động viên mỗi đoàn viên, hội viên làm một việc cụ thể cho khu dân cư.
            [public_service_unit] Nâng chất lượng phục vụ, giảm thời gian chờ của người dân.
            [enterprise] Giảm tai nạn lao động, giữ nhịp sản xuất ổn định.
           *[other] Tạo chuyển biến rõ về chuyển đổi số trong giải quyết công việc.
        }
campaign-plan_content =
    .label = Nội dung thi đua
    .ask = Nội dung thi đua?
    .hint = Có thể ghi ngắn; nếu kế hoạch đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Mỗi tổ công nghệ số hướng dẫn người dân vào tối thứ Tư hằng tuần.
            [commune] Mỗi thôn lập một điểm hướng dẫn người dân vào ngày thứ Bảy.
            [front_org] Mỗi cơ sở đăng ký một công trình, phần việc giúp hộ khó khăn.
            [public_service_unit] Mỗi khoa, phòng rút gọn một quy trình tiếp đón.
            [enterprise] Mỗi tổ tự kiểm tra an toàn đầu ca; thi thợ giỏi hằng quý.
           *[other] Mỗi bộ phận đăng ký ít nhất một việc cụ thể, có thời hạn.
        }
campaign-plan_criteria_collective =
    .label = Tiêu chí đối với tập thể
    .ask = Tiêu chí thi đua đối với tập thể?
    .hint = Có thể ghi ngắn; nếu kế hoạch đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Trên 80% hộ của tổ dân phố có người làm thủ tục trực tuyến.
            [commune] Trên 70% hộ của thôn có người làm thủ tục trực tuyến.
            [front_org] Hoàn thành phần việc đã đăng ký, được khu dân cư xác nhận.
            [public_service_unit] Thời gian chờ giảm 30%, không có phản ánh đúng về thái độ.
            [enterprise] Tổ không để xảy ra tai nạn, vượt định mức 5%.
           *[other] Trên 95% hồ sơ được xử lý trên môi trường mạng, đúng hạn.
        }
campaign-plan_criteria_individual =
    .label = Tiêu chí đối với cá nhân
    .ask = Tiêu chí thi đua đối với cá nhân?
    .hint = Có thể ghi ngắn; nếu kế hoạch đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Có sáng kiến hoặc cách làm mới được áp dụng.
campaign-plan_award_forms =
    .label = Khen thưởng
    .ask = Hình thức, số lượng khen thưởng?
    .hint = Có thể ghi ngắn; nếu kế hoạch đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Giấy khen cho 5 tập thể, 10 cá nhân khi tổng kết.
campaign-plan_organisation =
    .label = Tổ chức thực hiện
    .ask = Tổ chức thực hiện?
    .hint = Có thể ghi ngắn; nếu kế hoạch đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example =
        { $kind ->
            [ward] Phòng Văn hóa - Xã hội chủ trì, tổng hợp kết quả hằng quý.
            [commune] Phòng Văn hóa - Xã hội chủ trì, tổng hợp kết quả hằng quý.
            [front_org] Ban Phong trào chủ trì, tổng hợp kết quả hằng quý.
            [public_service_unit] Phòng Tổ chức - Hành chính chủ trì, tổng hợp hằng quý.
            [enterprise] Phòng Nhân sự và Công đoàn chủ trì, tổng hợp hằng quý.
           *[other] Văn phòng chủ trì, tổng hợp kết quả hằng quý.
        }

thematic-report =
    .title = Báo cáo thi đua chuyên đề năm { $period }
thematic-report_section_document = Văn bản
thematic-report_section_campaigns = Các phong trào chuyên đề

thematic-report_campaigns =
    .label = Phong trào chuyên đề
    .ask = Kết quả từng phong trào thi đua chuyên đề.
    .hint = Mỗi phong trào một mục; có thể dán cả bảng Word, Excel.
    .item = Phong trào { $n }
    .add = Thêm phong trào
thematic-report_campaigns_name =
    .label = Tên phong trào
    .ask = Tên phong trào?
    .hint = Mỗi phong trào một tên.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Phường sạch, tổ dân phố đẹp
                    [2] Tổ dân phố số
                    [3] Hỗ trợ hộ khó khăn
                   *[other] Gia đình hiếu học
                }
            [commune]
                { $n ->
                    [1] Đường làng nở hoa
                    [2] Thôn số
                    [3] Hỗ trợ hộ khó khăn
                   *[other] Gia đình hiếu học
                }
            [front_org]
                { $n ->
                    [1] Mỗi cơ sở một việc tốt
                    [2] Hội viên số
                    [3] Tương thân tương ái
                   *[other] Học tập suốt đời
                }
            [public_service_unit]
                { $n ->
                    [1] Phục vụ bằng nụ cười
                    [2] Hồ sơ điện tử
                    [3] Tiết kiệm năng lượng
                   *[other] Học tập suốt đời
                }
            [enterprise]
                { $n ->
                    [1] Ca sản xuất an toàn
                    [2] Tiết kiệm nguyên liệu
                    [3] Sáng kiến mỗi tổ
                   *[other] Học nghề, luyện nghề
                }
           *[other]
                { $n ->
                    [1] Giải quyết hồ sơ trước hạn
                    [2] Công sở không giấy
                    [3] Tiết kiệm năng lượng
                   *[other] Học tập suốt đời
                }
        }
thematic-report_campaigns_results =
    .label = Kết quả
    .ask = Kết quả của phong trào?
    .hint = Có thể ghi ngắn; nếu báo cáo đính kèm đã nêu, bấm Theo văn bản đính kèm.
    .example = Hoàn thành các việc đã đăng ký trước hạn một tháng.
thematic-report_campaigns_participants_collective =
    .label = Lượt tập thể
    .ask = Số lượt tập thể tham gia?
    .hint = Bỏ qua nếu chưa có số liệu.
    .example = 12
thematic-report_campaigns_participants_individual =
    .label = Lượt cá nhân
    .ask = Số lượt cá nhân tham gia?
    .hint = Bỏ qua nếu chưa có số liệu.
    .example = 240
thematic-report_campaigns_models_found =
    .label = Mô hình, điển hình
    .ask = Số mô hình, điển hình phát hiện?
    .hint = Bỏ qua nếu chưa có số liệu.
    .example = 2
thematic-report_campaigns_awards_granted =
    .label = Khen thưởng
    .ask = Số tập thể, cá nhân được khen?
    .hint = Bỏ qua nếu chưa có số liệu.
    .example = 8
thematic-report_campaigns_limitations =
    .label = Hạn chế
    .ask = Hạn chế của phong trào?
    .hint = Không bắt buộc, tối đa 1.000 ký tự.
    .example = Một số bộ phận triển khai chậm.
