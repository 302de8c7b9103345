# Vai trò trong Ban

role-too-small = Việc này không thuộc vai trò của đồng chí trong Hệ thống. Khi cần, đề nghị đồng chí trao đổi với cán bộ quản trị.
overview-nothing-followed = Đồng chí chưa được phân công theo dõi cụm, khối nào. Đề nghị đồng chí trao đổi với cán bộ quản trị.
unit-leads-cum = Trưởng cụm: { $name }
unit-leads-khoi = Trưởng khối: { $name }

# Nhãn của đơn vị

unit-tags = Nhãn: { $tags }
unit-tags-heading = <b>Nhãn của { $unit }</b>
unit-tags-none = Chưa có nhãn nào.
unit-tags-how = Nhãn dùng để chọn nhóm đơn vị khi gửi thông báo. Đề nghị đồng chí bấm để gắn hoặc bỏ nhãn.
unit-tags-ask = Đề nghị đồng chí nhập nhãn mới của { $unit }; nhiều nhãn thì cách nhau bằng dấu phẩy. Ví dụ: <code>Nội thành, Khối trường học</code>
unit-tags-refused = Chưa ghi được: { $reason }. Đề nghị đồng chí nhập lại.
unit-tags-enough = Đơn vị đã có đủ 10 nhãn.
button-unit-tags = Nhãn
button-tag-on = ● { $tag }
button-tag-off = ○ { $tag }
button-tag-new = Nhập nhãn mới

# Trợ giúp, lời chào theo vai trò

help-officer =
    /tinhhinh tình hình các đơn vị
    /cauhoi câu hỏi chờ trả lời; trả lời tin báo câu hỏi để gửi tới người hỏi
help-viewer = /tinhhinh tình hình các đơn vị
welcome-specialist = Đề nghị đồng chí chọn việc. Tình hình và câu hỏi của các đơn vị trong cụm, khối được phân công.
welcome-viewer = Đề nghị đồng chí chọn để xem tình hình các đơn vị.
