# Phát động phong trào thi đua năm

year-launch_section_document = { hand-in_section_document }

year-launch_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = { hand-in_doc_number.ask }
    .hint = { hand-in_doc_number.hint }
    .example = { hand-in_doc_number.example }

year-launch_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

year-launch_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

year-launch_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

year-launch_section_launch = Phát động

year-launch_launch_date =
    .label = Ngày phát động
    .ask = Đơn vị phát động phong trào thi đua năm vào ngày nào?
    .hint = Ghi ngày, tháng, năm; nếu phát động bằng văn bản, ghi ngày ban hành.
    .example = { $today }

year-launch_launch_form =
    .label = Hình thức
    .ask = Hình thức phát động?
    .hint = Chọn một nút bên dưới.

year-launch_launch_form_meeting = Tổ chức hội nghị, lễ phát động
year-launch_launch_form_combined = Kết hợp hội nghị khác
year-launch_launch_form_document = Bằng văn bản

year-launch_theme =
    .label = Chủ đề thi đua
    .ask = Chủ đề thi đua năm được phát động?
    .hint = Một câu ngắn; đã gửi tệp thì không phải nhập lại.
    .example =
        { $kind ->
            [front_org] Đoàn kết, gần dân, thiết thực
            [enterprise] An toàn, năng suất, chất lượng
           *[other] Kỷ cương, trách nhiệm, phục vụ Nhân dân
        }

year-launch_campaigns =
    .label = Phong trào được phát động
    .ask = Các phong trào, đợt thi đua được phát động.
    .hint = Có thể dán cả danh sách, mỗi dòng một phong trào.
    .item = Phong trào { $n }
    .add = Thêm phong trào

year-launch_campaigns_name =
    .label = Tên phong trào
    .ask = Tên phong trào?
    .hint = Có thể dán cả danh sách, mỗi dòng một phong trào.
    .example =
        { $kind ->
            [ward] Phường sáng, xanh, sạch, đẹp
            [commune] Đường hoa nông thôn
            [front_org] Mỗi cơ sở một công trình vì dân
            [public_service_unit] Phục vụ tận tâm, người dân hài lòng
            [enterprise] Lao động giỏi, lao động sáng tạo
           *[other] Công sở văn minh, giải quyết việc trước hạn
        }

year-launch_participants =
    .label = Số người dự
    .ask = Số người dự buổi phát động?
    .hint = Chỉ nhập số.
    .example = 150
