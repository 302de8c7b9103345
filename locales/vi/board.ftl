# Tình hình

overview-heading = <b>Tình hình: { $form }</b>
overview-due = Hạn gửi: { $due }
overview-total = Tổng số: { $count } đơn vị
overview-claims = Có: { $has } · Không có: { $without } · Chưa trả lời: { $unanswered }
overview-unit-asked = ? { $name }: chưa trả lời
overview-unit-none = ● { $name }: không có
button-ask-whether = Hỏi { $count } đơn vị chưa trả lời
overview-claims-line = { $name }: { $has ->
        [0] 0 có
       *[other] { $has } có (đã gửi { $sent })
    }, { $without } không có, { $unanswered } chưa trả lời
overview-no-lead = { $count } cụm, khối chưa có trưởng năm { $year }: ở đó chưa đơn vị nào phải gửi.
overview-submitted = ● Đã gửi: { $count }
overview-drafting = ◐ Đang soạn: { $count }
overview-not-begun = ○ Chưa bắt đầu: { $count }
overview-no-contact = ◌ Chưa có đầu mối: { $count }
overview-choose-cluster = Đề nghị đồng chí chọn cụm, khối để xem từng đơn vị (số đã gửi/tổng số). Nhập tên đơn vị, đầu mối, cụm hoặc mốc để tìm.
overview-late = trong đó gửi muộn: { $count }
overview-unsigned = trong đó chờ văn bản ký: { $count }
overview-on-paper = ● Bản giấy: { $count }
overview-waived = ● Được miễn: { $count }
overview-overdue = Đã quá hạn, chưa xong: { $count }
overview-unit-overdue = ○ { $name }: quá hạn
overview-unit-drafting-overdue = ◐ { $name }: { $share }%, quá hạn
overview-unit-late = ● { $name }: { $at }, gửi muộn
overview-unit-waived = ● { $name }: được miễn
overview-unit-on-paper = ● { $name }: bản giấy { $number }
overview-no-milestone = Hiện không có mốc nào đang mở.
overview-choose-milestone = <b>Tình hình</b>. Đề nghị đồng chí chọn một mốc đang mở hoặc vừa đến hạn. Nhập tên đơn vị, đầu mối, cụm hoặc mốc để tìm.
milestone-name = { $name }
button-milestone = { $name } · { $date }
button-other-milestone = Chọn mốc khác
button-paper-summary = Báo cáo tổng hợp
button-paper-late = Công văn đôn đốc
paper-summary-sent =
    <b>{ $form }</b>

    Báo cáo chưa ký, số liệu tính đến lúc này trong phạm vi đồng chí theo dõi.
paper-late-sent =
    <b>{ $form }</b>

    Công văn chưa ký, kèm danh sách đơn vị quá hạn tính đến lúc này. Đơn vị đã gửi không có trong danh sách.
button-week = Tóm tắt một trang
button-nudge-units = Nhắc đơn vị chưa xong ({ $count })
overview-empty = Chưa có đơn vị nào. Đề nghị đồng chí gửi vào đây tệp danh sách đơn vị (.xlsx hoặc .csv).
overview-none-owes = Không có đơn vị nào đồng chí theo dõi phải gửi nội dung này.
overview-cluster-heading = <b>{ $cluster }</b>
overview-form = { $form }
overview-unit-not-begun = ○ { $name }
overview-unit-no-contact = ◌ { $name }: chưa có đầu mối
overview-unit-no-contact-overdue = ◌ { $name }: chưa có đầu mối, quá hạn
overview-unit-drafting = ◐ { $name }: { $share }%
overview-unit-submitted = ● { $name }: { $at }
cluster-unit-not-owing = – { $unit }: không phải gửi
cluster-joiner = ▷ { $unit }: từ năm { $year }
clusters-agreed-for = Cụm, khối theo năm { $year } (năm { $wanted } chưa chốt)
no-cluster = Chưa thuộc cụm, khối nào
state-not-begun = ○ Chưa bắt đầu
button-overview = Xem tình hình
button-cluster = { $name } · { $done }/{ $of }
button-no-cluster = Chưa xếp cụm, khối · { $done }/{ $of }
button-unit = { $name }
button-all-clusters = Tất cả cụm, khối
button-back-to-cluster = ‹ { $cluster }

# Một đơn vị

unit-heading = <b>{ $unit }</b> · { $code }
unit-no-contact = ◌ Chưa có đầu mối
unit-contact = Đầu mối: { $fullName }, { $position }
unit-owes = Việc đang mở của đơn vị: { $count }
unit-owes-due = ○ { $name }, hạn { $due }
unit-owes-overdue = ○ { $name }, quá hạn { $due }
unit-owes-asked = ? { $name }: chưa trả lời có hay không
unit-version = ● Đã gửi lần { $version } lúc { $at }, mã biên nhận { $number }
unit-draft = ◐ Đang soạn, thay đổi gần nhất lúc { $at }
button-see-draft = Xem bản nháp
button-see-version = Xem lần gửi { $version }
button-send-file = Tệp: { $name }
button-send-files = Tải tất cả { $count } tệp
button-invite-unit = Mời đầu mối
button-back-to-unit = ‹ Về đơn vị
draft-heading = <b>Bản nháp</b> · { $unit }, thay đổi gần nhất lúc { $at }
button-show-link = Đường dẫn: { $name }
link-of-unit =
    Đơn vị gửi đường dẫn tới <b>{ $host }</b>:
    { $address }

    Hệ thống chỉ giữ địa chỉ, không tải nội dung. Đề nghị đồng chí kiểm tra tên miền trước khi mở.
file-caption = { $name }
unit-search-near = Kết quả khớp với “{ $seen }”:
document-search =
    { $shown ->
        [10] Có { $count } văn bản “{ $seen }”. Dưới đây là { $shown } bản mới nhất:
       *[other] Có { $count } văn bản “{ $seen }”:
    }
button-document = { $unit } · { $form }
button-contact = { $name } · { $unit }

# Tin cho cán bộ theo dõi

submission-news =
    { $count ->
        [1] <b>Một đơn vị vừa gửi</b>
       *[other] <b>Vừa nhận { $count } bản gửi</b>
    }
first-submissions-news = <b>Văn bản mới về cụm, khối đồng chí theo dõi</b>: { $count }
submission-news-line = ● { $unit }: { $form }, lúc { $at }, mã biên nhận { $number }

# Chuẩn bị Hệ thống

setup-heading = <b>Khởi tạo Hệ thống</b>
setup-nameless = ○ Tên của đồng chí: chưa nhập
setup-staff = { $mark } Cán bộ của Ban: { $count } (mời thêm bằng lệnh /nhansu)
setup-units = { $mark } Danh sách đơn vị: { $count } đơn vị
setup-invited = { $mark } Đã mời: { $count }/{ $of } đơn vị
setup-contacts = { $mark } Đã có đầu mối: { $count }/{ $of } đơn vị
setup-import = Việc tiếp theo: tải mẫu, điền danh sách đơn vị rồi gửi tệp vào đây. Hệ thống cho xem trước, chưa ghi gì khi đồng chí chưa xác nhận.
setup-invite = Việc tiếp theo: chọn một cụm, khối để mời các đơn vị.
setup-try = Việc tiếp theo: mở một đường dẫn mời bằng tài khoản Telegram khác để thử với vai đầu mối, rồi gửi đường dẫn cho các đơn vị.
setup-invite-rest = Việc tiếp theo: mời các đơn vị chưa có đầu mối.
button-next-step = Việc tiếp theo
button-setup-invite = Mời theo cụm, khối
button-setup-try = Mời một đơn vị để thử

button-needs-periods = Khó khăn, kiến nghị các quý
needs-choose-period = Đề nghị đồng chí chọn quý để xem khó khăn, kiến nghị của các đơn vị.
needs-no-periods = Chưa có báo cáo nhanh nào được gửi.
button-needs = Khó khăn, kiến nghị
needs-heading = <b>Khó khăn, kiến nghị</b> · { $form }
needs-count = { $count } đơn vị có khó khăn hoặc kiến nghị. Đề nghị đồng chí chọn đơn vị để xem báo cáo.
needs-none = Chưa có đơn vị nào nêu khó khăn, kiến nghị.
needs-unit = <b>{ $unit }</b>
needs-difficulties = Khó khăn: { $words }
needs-support = Kiến nghị: { $words }
