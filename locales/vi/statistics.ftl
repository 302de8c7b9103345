# Báo cáo thống kê năm: số liệu chính thức, theo các biểu 0701.N, 0702.N, 0703.N

statistics_section_document = Văn bản
statistics_section_campaigns = Phong trào thi đua
statistics_section_state = Khen thưởng cấp Nhà nước
statistics_section_province = Khen thưởng cấp Thành phố

# Phong trào thi đua

statistics_campaigns_central =
    .label = Phong trào do Trung ương phát động
    .ask = Số phong trào do Trung ương phát động mà đơn vị hưởng ứng trong năm?
    .hint = Số chính thức của cả năm. Chưa có số liệu thì bỏ qua, bổ sung sau.
    .example = 4
statistics_campaigns_province =
    .label = Phong trào do Thành phố phát động
    .ask = Số phong trào do Thành phố phát động mà đơn vị hưởng ứng trong năm?
    .hint = Gồm cả phong trào do cụm, khối phát động theo chỉ đạo của Thành phố.
    .example = 6
statistics_campaigns_unit =
    .label = Phong trào do đơn vị phát động
    .ask = Số phong trào do đơn vị tự phát động trong năm?
    .hint = Gồm phong trào thường xuyên và theo chuyên đề.
    .example = 3

# Khen thưởng cấp Nhà nước

statistics_state_labour_orders =
    .label = Huân chương Lao động
    .ask = Số Huân chương Lao động được tặng trong năm?
    .hint = Cả ba hạng; chỉ tính quyết định đã ban hành trong năm, không tính đề nghị.
    .example = 1
statistics_state_independence_orders =
    .label = Huân chương Độc lập
    .ask = Số Huân chương Độc lập được tặng trong năm?
    .hint = Cả ba hạng. Không có thì ghi 0.
    .example = 0
statistics_state_other_orders =
    .label = Huân chương khác
    .ask = Số Huân chương khác được tặng trong năm?
    .hint = Như Huân chương Chiến công, Bảo vệ Tổ quốc, Đại đoàn kết dân tộc.
    .example = 0
statistics_state_orders_named =
    .label = Tên Huân chương khác
    .ask = Đó là những Huân chương nào?
    .hint = Tên, hạng và số lượng, cách nhau bằng dấu chấm phẩy.
    .example = Huân chương Chiến công hạng Ba: 1
statistics_state_medals =
    .label = Huy chương
    .ask = Số Huy chương được tặng trong năm?
    .hint = Không tính kỷ niệm chương, huy hiệu.
    .example = 0
statistics_state_honorary_titles =
    .label = Danh hiệu vinh dự Nhà nước
    .ask = Số danh hiệu vinh dự Nhà nước được phong tặng, truy tặng trong năm?
    .hint = Như Anh hùng Lao động, Bà mẹ Việt Nam anh hùng, Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân.
    .example = 0
statistics_state_hcm_prizes =
    .label = Giải thưởng Hồ Chí Minh
    .ask = Số Giải thưởng Hồ Chí Minh được trao trong năm?
    .hint = Không có thì ghi 0.
    .example = 0
statistics_state_prizes =
    .label = Giải thưởng Nhà nước
    .ask = Số Giải thưởng Nhà nước được trao trong năm?
    .hint = Không có thì ghi 0.
    .example = 0
statistics_state_flags =
    .label = Cờ thi đua của Chính phủ
    .ask = Số Cờ thi đua của Chính phủ được tặng trong năm?
    .hint = Tính cả tập thể trực thuộc.
    .example = 0
statistics_state_certificates =
    .label = Bằng khen của Thủ tướng
    .ask = Số Bằng khen của Thủ tướng Chính phủ được tặng trong năm?
    .hint = Gồm tập thể và cá nhân.
    .example = 2
statistics_state_fighters =
    .label = Chiến sĩ thi đua toàn quốc
    .ask = Số Chiến sĩ thi đua toàn quốc được tặng trong năm?
    .hint = Không có thì ghi 0.
    .example = 0
statistics_state_others =
    .label = Khen thưởng khác cấp Nhà nước
    .ask = Số khen thưởng khác cấp Nhà nước trong năm?
    .hint = Những hình thức chưa nêu ở trên.
    .example = 0

# Khen thưởng cấp Thành phố

statistics_province_certificates =
    .label = Bằng khen của Thành phố
    .ask = Số Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố được tặng trong năm?
    .hint = Gồm tập thể và cá nhân, kể cả khen chuyên đề, đột xuất.
    .example =
        { $kind ->
            [department] 24
            [enterprise] 8
           *[other] 12
        }
statistics_province_fighters =
    .label = Chiến sĩ thi đua Thành phố
    .ask = Số Chiến sĩ thi đua Thành phố được tặng trong năm?
    .hint = Không có thì ghi 0.
    .example = 2
statistics_province_flags =
    .label = Cờ thi đua của Thành phố
    .ask = Số Cờ thi đua của Ủy ban nhân dân Thành phố được tặng trong năm?
    .hint = Tính cả tập thể trực thuộc.
    .example = 1
statistics_province_collectives =
    .label = Tập thể lao động xuất sắc
    .ask = Số Tập thể lao động xuất sắc, Đơn vị quyết thắng được công nhận trong năm?
    .hint = Không có thì ghi 0.
    .example = 3
statistics_province_badges =
    .label = Huy hiệu, kỷ niệm chương
    .ask = Số huy hiệu, kỷ niệm chương cấp Thành phố được tặng trong năm?
    .hint = Như huy hiệu “Vì sự nghiệp xây dựng Thủ đô”.
    .example = 5
statistics_province_others =
    .label = Khen thưởng khác cấp Thành phố
    .ask = Số khen thưởng khác cấp Thành phố trong năm?
    .hint = Như “Người tốt, việc tốt”, “Công dân Thủ đô ưu tú”, “Sáng kiến Thủ đô”.
    .example = 4
