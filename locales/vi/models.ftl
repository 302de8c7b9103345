# Điển hình tiên tiến, người tốt việc tốt: câu hỏi dùng chung của hai đợt

models_section_document = Văn bản
models_section_models = Điển hình, gương người tốt việc tốt

models_models =
    .label = Điển hình, gương tốt
    .ask = Các điển hình, gương người tốt việc tốt đơn vị giới thiệu.
    .hint = Gửi tên từng điển hình, hoặc dán cả danh sách: tên; loại; đơn vị; lĩnh vực; thành tích. Không ghi số căn cước.
    .item = Điển hình { $n }
    .add = Thêm điển hình

models_models_display_name =
    .label = Tên
    .ask = Tên cá nhân, tập thể hoặc mô hình?
    .hint = Họ tên, tên tập thể, tên hộ hoặc tên mô hình. Không ghi số căn cước.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Bà Nguyễn Thị Hòa
                    [2] Tổ dân phố số 7
                   *[other] Mô hình Tuyến phố không rác
                }
            [commune]
                { $n ->
                    [1] Ông Đỗ Văn Thắng
                    [2] Thôn Thượng
                   *[other] Mô hình Thôn thông minh
                }
            [front_org]
                { $n ->
                    [1] Bà Nguyễn Thị Hòa
                    [2] Câu lạc bộ Dân vận khéo
                   *[other] Mô hình Khu dân cư đoàn kết
                }
            [public_service_unit]
                { $n ->
                    [1] Bác sĩ Trần Minh Đức
                    [2] Khoa Khám bệnh
                   *[other] Mô hình Phục vụ một lần hẹn
                }
            [enterprise]
                { $n ->
                    [1] Anh Lê Quang Huy
                    [2] Tổ cơ khí số 2
                   *[other] Mô hình Ca sản xuất an toàn
                }
           *[other]
                { $n ->
                    [1] Ông Phạm Quốc Bảo
                    [2] Phòng Cải cách hành chính
                   *[other] Mô hình Hồ sơ không giấy
                }
        }

models_models_model_kind =
    .label = Loại điển hình
    .ask = Đây là cá nhân, tập thể, hộ gia đình hay mô hình?
    .hint = Mô hình, cách làm hay: việc làm có thể nhân rộng.
models_models_model_kind_individual = Cá nhân
models_models_model_kind_collective = Tập thể
models_models_model_kind_household = Hộ gia đình
models_models_model_kind_initiative = Mô hình, cách làm

models_models_workplace =
    .label = Đơn vị, nơi công tác
    .ask = Đơn vị, nơi công tác hoặc nơi ở?
    .hint = Với cá nhân ghi thêm chức vụ, nếu có. Không ghi số nhà, số điện thoại.
    .example =
        { $kind ->
            [ward] Tổ dân phố số 7
            [commune] Thôn Thượng
            [department] Văn phòng Sở
            [front_org] Ban Công tác Mặt trận khu dân cư số 3
            [public_service_unit] Khoa Khám bệnh
            [enterprise] Phân xưởng Cơ khí
           *[other] Văn phòng cơ quan
        }

models_models_field =
    .label = Lĩnh vực
    .ask = Lĩnh vực nổi bật?
    .hint = Chọn lĩnh vực gần nhất.
models_models_field_economy = Kinh tế
models_models_field_culture = Văn hóa - xã hội
models_models_field_health = Y tế
models_models_field_education = Giáo dục
models_models_field_security = An ninh, quốc phòng
models_models_field_reform = Cải cách hành chính, chuyển đổi số
models_models_field_environment = Môi trường
models_models_field_charity = Nhân đạo, an sinh
models_models_field_other = Lĩnh vực khác

models_models_summary =
    .label = Tóm tắt thành tích
    .ask = Tóm tắt việc làm, thành tích?
    .hint = Vài câu, tối đa 1.500 ký tự. Báo cáo thành tích gửi bằng tệp, không phải nhập lại.
    .example =
        { $kind ->
            [enterprise] Cải tiến đồ gá, giảm thời gian thay khuôn từ 40 xuống 15 phút, áp dụng cho 6 máy.
            [public_service_unit] Sắp xếp lại quy trình đón tiếp, giảm thời gian chờ từ 60 xuống 25 phút.
            [ward] Vận động 120 hộ phân loại rác tại nguồn, duy trì 18 tháng.
            [commune] Hiến 200 m² đất làm đường, vận động 15 hộ cùng tham gia.
            [front_org] Vận động quỹ giúp 40 gia đình khó khăn, hòa giải thành 12 vụ việc.
           *[other] Đề xuất bỏ 3 loại giấy tờ, hồ sơ giải quyết trước hạn tăng từ 82% lên 97%.
        }

models_models_result_evidence =
    .label = Kết quả, minh chứng
    .ask = Kết quả cụ thể hoặc minh chứng?
    .hint = Con số, nhận xét của nơi công tác hoặc đường dẫn bài viết; bỏ qua nếu đã có trong tệp.
    .example = Giấy xác nhận của nơi công tác; bài trên Báo Hànộimới

models_models_found_date =
    .label = Thời điểm phát hiện
    .ask = Phát hiện vào thời gian nào?
    .hint = Ngày, hoặc chỉ tháng.
    .example = { $today }

models_models_replicated_where =
    .label = Nơi đã nhân rộng
    .ask = Đã nhân rộng ở đâu?
    .hint = Bỏ qua nếu chưa nhân rộng.
    .example =
        { $kind ->
            [ward] 5 tổ dân phố trong phường
            [commune] 3 thôn trong xã
            [enterprise] 2 phân xưởng khác
           *[other] 4 đơn vị trực thuộc
        }

models_models_proposed_form =
    .label = Đề nghị
    .ask = Đơn vị đề nghị hình thức nào?
    .hint = Bỏ qua nếu chỉ giới thiệu để tuyên truyền.
models_models_proposed_form_praise = Biểu dương, tuyên truyền
models_models_proposed_form_certificate = Giấy khen
models_models_proposed_form_city_certificate = Bằng khen của Thành phố
models_models_proposed_form_good_deed = Người tốt, việc tốt
models_models_proposed_form_citizen = Công dân Thủ đô ưu tú
models_models_proposed_form_other = Hình thức khác

models_nominees_informed =
    .label = Người được giới thiệu đã biết
    .ask = Các cá nhân, hộ gia đình có tên đã biết và đồng ý được giới thiệu chưa?
    .hint = Tên người là dữ liệu cá nhân: đơn vị cho người đó biết trước khi gửi Ban.

models_not_informed_reason =
    .label = Khi nào báo cho người được giới thiệu
    .ask = Đơn vị sẽ báo cho ai, khi nào?
    .hint = Ban chỉ công bố tên sau khi người đó đã biết và đồng ý.
    .example = Báo trước hội nghị biểu dương của đơn vị
