# Vai trò trong Ban

role-too-small = Việc này không thuộc vai trò của đồng chí trong Hệ thống. Khi cần, đề nghị đồng chí trao đổi với cán bộ quản trị.
file-rights-changed = Tệp này không gửi nữa vì quyền của đồng chí trong Hệ thống vừa thay đổi. Đồng chí mở lại mục đó nếu còn thấy trong /menu.
overview-nothing-followed = Đồng chí chưa được phân công theo dõi cụm, khối nào. Đề nghị đồng chí trao đổi với cán bộ quản trị.
unit-leads-cum = Trưởng cụm: { $name }
unit-leads-khoi = Trưởng khối: { $name }

# Nhãn của đơn vị

unit-tags = Nhãn: { $tags }
unit-tags-heading = <b>Nhãn của { $unit }</b>
unit-tags-none = Chưa có nhãn nào.
unit-tags-how = Nhãn dùng để chọn nhóm đơn vị khi gửi thông báo. Đề nghị đồng chí bấm để gắn hoặc xóa nhãn.
unit-tags-ask = Đề nghị đồng chí nhập nhãn mới của { $unit }; nhiều nhãn thì cách nhau bằng dấu phẩy. Ví dụ: <code>Nội thành, Khối trường học</code>
unit-tags-refused = Chưa ghi được: { $reason }. Đề nghị đồng chí nhập lại.
unit-tags-enough = Đơn vị đã có đủ 10 nhãn.
button-unit-tags = Nhãn
button-tag-on = ✓ { $tag }
button-tag-off = ☐ { $tag }
button-tag-new = Nhập nhãn mới

# Trợ giúp, lời chào theo vai trò

help-officer =
    /tinhhinh tình hình từng mốc, /tongquan tổng quan cả năm
    /khenthuong sổ khen thưởng
    /xemxet bản đã gửi cần xem xét
    /cum tình hình cụm, khối, nhắc đơn vị
    /nhacviec xem trước, nhật ký nhắc việc
    /cauhoi câu hỏi chờ trả lời; trả lời tin báo câu hỏi để gửi tới người hỏi
help-viewer =
    /tinhhinh tình hình từng mốc, /tongquan tổng quan cả năm
    /khenthuong sổ khen thưởng
    /tomtat tóm tắt trong một trang
    /nhacviec xem trước, nhật ký nhắc việc
welcome-specialist = Đề nghị đồng chí chọn chức năng. Đồng chí theo dõi tình hình, câu hỏi của các cụm, khối được phân công.
welcome-viewer = Đề nghị đồng chí chọn chức năng để xem tình hình các đơn vị.

# Nhân sự của Ban

role-board-admin = Quản trị
role-board-specialist = Chuyên viên theo dõi
role-board-viewer = Lãnh đạo Ban
staff-heading = <b>Nhân sự của Ban: { $count }</b>
staff-nameless = Chưa nhập tên
staff-line = • { $name }: { $roles }
staff-roles = { $role }
staff-open-links = Đường dẫn chưa dùng: { $count }
staff-open-link = • { $role }, dùng được đến { $expires }
staff-invite-how = Mời với vai trò nào? Hệ thống tạo một đường dẫn dùng một lần; đề nghị đồng chí gửi riêng cho người được phân công.
staff-invited =
    Đường dẫn vào Hệ thống với vai trò <b>{ $role }</b>:
    { $link }

    Dùng một lần, có hiệu lực đến { $expires }. Ai mở đường dẫn trước sẽ nhận vai trò, đề nghị chỉ gửi cho đúng người.
staff-invited-caption = Mã QR, vai trò { $role }, dùng một lần trong { $days } ngày
staff-invitation-revoked = Đã thu hồi đường dẫn. Đường dẫn này không dùng được nữa.
staff-invitation-over = Đường dẫn này đã được dùng hoặc thu hồi trước đó.
staff-confirm = Đồng chí được mời vào Hệ thống của { $organisation } với vai trò <b>{ $role }</b>.
staff-declined = Đã ghi nhận. Đường dẫn vẫn chưa được sử dụng.
staff-joined = Đồng chí đã nhận vai trò <b>{ $role }</b>.
staff-position = Đề nghị đồng chí nhập chức vụ, ví dụ: <code>Chuyên viên Ban Thi đua - Khen thưởng</code>
staff-person-heading = <b>{ $name }</b>
staff-person-position = { $position }
staff-person-role = ● { $role }
staff-person-no-role = Chưa có vai trò trong Ban.
staff-person-clusters = Theo dõi: { $names }
staff-person-no-cluster = Chưa theo dõi cụm, khối nào.
staff-take-back-ask = Thu hồi vai trò { $role } của đồng chí { $name }? Quyền truy cập chấm dứt ngay.
staff-taken-back = Đã thu hồi vai trò.
staff-taken-back-links = Đã thu hồi vai trò; { $count } đường dẫn do người này tạo, chưa ai dùng, cũng hết hiệu lực.
staff-last-admin = Đây là quản trị cuối cùng nên không thu hồi vai trò được.
staff-fixed-admin = Quản trị này được ghi trong cấu hình máy chủ nên không thu hồi vai trò được tại đây.
staff-clusters-how = Đồng chí { $name } đang theo dõi { $count } cụm, khối. Đề nghị bấm để phân công hoặc thu hồi phân công.
staff-search-ask = Đề nghị đồng chí nhập tên người đã có trong Hệ thống, hoặc tên, mã đơn vị của người đó.
staff-search-found = Đề nghị đồng chí chọn người:
staff-search-nobody = Không có ai khớp với “{ $seen }” trong Hệ thống. Đề nghị đồng chí nhập lại, hoặc mời bằng đường dẫn.
role-granted-board-admin = Đồng chí được giao vai trò Quản trị trong Hệ thống. Đề nghị đồng chí bấm /start để mở các mục mới.
role-granted-board-specialist = Đồng chí được giao vai trò Chuyên viên theo dõi trong Hệ thống. Đề nghị đồng chí bấm /start để mở các mục mới.
role-granted-board-viewer = Đồng chí được giao vai trò Lãnh đạo Ban trong Hệ thống. Đề nghị đồng chí bấm /start để mở các mục mới.
role-ended-board-admin = Vai trò Quản trị của đồng chí trong Hệ thống đã kết thúc.
role-ended-board-specialist = Vai trò Chuyên viên theo dõi của đồng chí trong Hệ thống đã kết thúc.
role-ended-board-viewer = Vai trò Lãnh đạo Ban của đồng chí trong Hệ thống đã kết thúc.
button-staff-person = { $name }
button-staff-invite = Mời cán bộ
button-staff-search = Chọn người đã có
button-staff-name = Nhập tên của tôi
button-staff-revoke = Thu hồi: { $role }, { $on }
button-staff-back = ‹ Nhân sự của Ban
button-staff-clusters = Phân công cụm, khối
button-staff-done = Xong
button-staff-accept = Đồng ý, nhận vai trò
button-staff-decline = Không nhận
button-staff-take-back = Thu hồi vai trò
button-role = { $role }
button-role-on = ✓ { $role }
button-role-off = ☐ { $role }
command-nhansu = Nhân sự của Ban
    .name = nhansu

# Thôi đầu mối

button-contact-end = Dừng đầu mối: { $name }
button-contact-end-yes = Dừng đầu mối
contact-end-ask = Dừng vai trò đầu mối của { $unit } đối với đồng chí { $name }? Quyền truy cập chấm dứt ngay; các bản của đơn vị được giữ nguyên.
contact-ended = Đồng chí { $name } không còn là đầu mối của { $unit }.
contact-ended-notice = Đồng chí không còn là đầu mối của { $unit } trong Hệ thống. Trân trọng cảm ơn đồng chí đã phối hợp.

# Báo cho các quản trị khi có người nhận vai trò

staff-gained-by-link = <b>{ $name }</b> đã nhận vai trò <b>{ $role }</b> bằng đường dẫn do { $by } tạo.
staff-gained-by-hand = { $by } đã giao vai trò <b>{ $role }</b> cho <b>{ $name }</b>.
staff-gained-advice = Nếu chưa đúng, đề nghị đồng chí bấm để thu hồi vai trò ngay.
staff-sender-name = { $name } (tên trên Telegram)
