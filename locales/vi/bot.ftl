# Trình đơn

menu-tasks = Việc của đơn vị
menu-help = Trợ giúp
menu-overview = Tình hình
menu-invite = Mời đầu mối
menu-broadcasts = Thông báo
menu-placeholder = Nhập câu trả lời
menu-placeholder-admin = Nhập tên đơn vị
button-menu = Việc của đơn vị
button-continue = Soạn tiếp
button-undo = Khôi phục bản nháp
button-begin-anew = Soạn mới từ đầu
button-outdated = Nút này không còn dùng được. Đề nghị đồng chí xem tin nhắn mới nhất.
button-page-before = ‹ Trước
button-page-after = Sau ›
button-find = Tìm
button-find-again = Tìm từ khác
button-find-all = Xem cả danh sách
list-search-ask = Đề nghị đồng chí nhập từ cần tìm trong danh sách: tên, mã, hoặc vài chữ đầu của mỗi từ.
list-found =
    { $count ->
        [0] Trong danh sách không có mục nào khớp với “{ $seen }”.
       *[other] Khớp với “{ $seen }”: { $count }.
    }
list-found-more = Khớp với “{ $seen }”: { $count }, hiện { $shown } mục đầu. Nhập thêm chữ để tìm chính xác hơn.
page-of = Trang { $page }/{ $pages }

# Lời chào

greeting = Kính chào đồng chí <b>{ $name }</b>.
greeting-nameless = Kính chào đồng chí.
welcome-admin = Đề nghị đồng chí chọn chức năng, hoặc nhập tên đơn vị để tra cứu.
greeting-about = Đây là Hệ thống tiếp nhận kế hoạch, báo cáo về công tác thi đua, khen thưởng của { $organisation }.

# Việc của đơn vị

tasks-heading = <b>Việc của đơn vị</b>
no-units = Đồng chí hiện không phải là đầu mối của đơn vị nào.
stands-for-unit-no-more = Đồng chí không còn là đầu mối của đơn vị này nên không thực hiện được.
task-title = <b>{ $form }</b> · { $unit }
task-not-begun = ○ Chưa bắt đầu
task-drafting = ◐ Đang soạn, đã xong { $share }%
task-submitted = ● Đã gửi lúc { $at }, mã biên nhận { $number }
tasks-heading-of = <b>Việc của đơn vị</b> · { $unit }
tasks-first = Cần làm trước: <b>{ $form }</b>
tasks-first-of = Cần làm trước: <b>{ $form }</b> · { $unit }
tasks-page =
    { $count ->
        [0] Trang { $page }/{ $pages }
       *[other] Trang { $page }/{ $pages }, còn { $count } việc khác
    }
button-task-of-unit = { $unit }: { $task }
button-task-not-begun = ○ { $task } · { $when }
button-task-drafting = ◐ { $task } · { $share }%, { $when }
button-task-submitted = ● { $task } · đã gửi { $at }
button-task-amending = ◐ { $task } · đang sửa
button-task-paper = ◐ { $task } · gửi văn bản ký
task-none = ● Đơn vị đã báo không có
claim-ask = Đơn vị có hồ sơ, nội dung này không? Không có thì bấm Không có, Hệ thống không nhắc nữa.
claim-noted-has = Đã ghi nhận: đơn vị có. Hệ thống nhắc theo hạn trên.
claim-noted-none = Hệ thống không nhắc việc này nữa. Nếu sau này phát sinh, đồng chí bấm Hoàn tác.
claim-facts = Tiếp nhận lúc { $at }, người báo: { $name }.
claim-undone = Đã hoàn tác.
button-claim-has = Đơn vị có hồ sơ
button-claim-none = Không có
button-claim-open = Soạn, gửi ngay
button-claim-undo = Hoàn tác
button-task-none = ● { $task } · không có
button-task-question = ? { $task } · có hay không?
button-task-question-brief = ? { $task }
button-task-waived = ● { $task } · được miễn
button-task-on-paper = ● { $task } · bản giấy { $number }
task-when-due = hạn { $date }
task-when-day = { $date }
task-when-today = hạn hôm nay
task-when-overdue = quá hạn { $date }
task-when-waits = chờ Ban trả lời
button-see-submission = Xem bản đã gửi

# Bản nháp

after-outage =
    Hệ thống hoạt động trở lại sau khi gián đoạn từ { $from }. Tin đồng chí gửi trong lúc đó có thể chưa đến. Mọi câu đã ghi nhận vẫn còn nguyên.
after-outage-question =
    Câu đang chờ: <b>{ $question }</b>. Đề nghị đồng chí trả lời tiếp, và gửi lại nếu đã gửi mà chưa thấy phản hồi.
draft-paused =
    Đã lưu <b>{ $form }</b> của { $unit } lúc { $at }.

    Khi làm tiếp, đồng chí bấm <b>Soạn tiếp</b> hoặc <b>Việc của đơn vị</b>.
draft-thrown-away =
    Đã hủy bản nháp <b>{ $form }</b> của { $unit }.

    Trong 24 giờ, đồng chí khôi phục được bằng nút bên dưới.
draft-submitted = Đơn vị đã gửi bản này. Muốn thay đổi, đề nghị đồng chí mở bản đã gửi và chọn Sửa và gửi lại.
draft-cancelled = Bản nháp này đã hủy. Đề nghị đồng chí mở lại từ Việc của đơn vị.
draft-withdrawn = Biểu này hiện không nhận nữa. Những gì đơn vị đã trả lời vẫn được giữ; nếu cần, đồng chí hỏi Ban bằng /hoi.
form-withdrawn = <i>Biểu này không còn dùng. Nội dung đã trả lời vẫn được lưu.</i>
form-withdrawn-title = Biểu không còn dùng { PERIOD($period) }
draft-gone = Bản nháp này không còn. Đề nghị đồng chí mở lại từ Việc của đơn vị.
no-open-draft = Hiện không có bản nháp nào đang mở. Đề nghị đồng chí chọn việc cần làm.
undo-too-late = Đã quá 24 giờ nên bản nháp này không khôi phục được nữa.
undo-replaced = Đơn vị đã soạn bản mới nên bản nháp cũ không khôi phục được nữa.
draft-restorable = Bản nháp <b>{ $form }</b> đã hủy lúc { $at }, hiện vẫn khôi phục được. Nếu soạn mới, nội dung cũ bị xóa.
not-your-unit = Chỉ đầu mối của đơn vị mới thực hiện được thao tác này.

# Biên nhận

receipt = Đã tiếp nhận <b>{ $form }</b> của { $unit } lúc { $time }, ngày { $date }.
receipt-late =
    { $days ->
        [0] Tiếp nhận sau hạn { $date }.
       *[other] Tiếp nhận sau hạn { $date } { $days } ngày làm việc.
    }
receipt-number =
    { $version ->
        [1] Mã biên nhận: <b>{ $number }</b>
       *[other] Mã biên nhận: <b>{ $number }</b> (lần gửi thứ { $version })
    }
receipt-hash = Mã đối chiếu: <b>{ $hash }</b>
receipt-files-waiting = Tệp { $names } đang được lưu. Nếu chưa lưu được, Hệ thống báo ngay cho đồng chí.
receipt-next = Đề nghị đơn vị lưu mã biên nhận để đối chiếu. Khi cần, đơn vị sửa và gửi lại ở <b>Bản đã gửi</b>.
receipt-paper-owed = Còn thiếu văn bản đã ký. Khi có văn bản, đồng chí bấm nút dưới đây hoặc mở <b>Việc của đơn vị</b>.
submission-heading = <b>{ $form }</b> · { $unit }
submission-facts = { $number }, lần { $version }, gửi lúc { $at }, mã đối chiếu { $hash }

# Ngôn ngữ

language-question = Đồng chí dùng ngôn ngữ nào? / Which language would you like?

# Ai vào được, ở đâu

private-only = Hệ thống chỉ dùng trong cuộc trò chuyện riêng, để không lộ nội dung của đơn vị trong nhóm.
button-open-bot = Mở trò chuyện riêng
stranger-hint = Đề nghị đồng chí mở đường dẫn mời của đơn vị; nếu chưa có, bấm /start để được hướng dẫn.
admins-only = Chức năng này chỉ dành cho cán bộ Ban Thi đua - Khen thưởng.

# Khi Hệ thống trục trặc

dead-update-reply = Hệ thống gặp lỗi, chưa ghi được tin vừa rồi; nội dung trước đó vẫn được lưu. Đề nghị đồng chí gửi lại.
refused-reply = Nội dung này chưa hiển thị được; Hệ thống đã báo quản trị. Mọi câu trả lời của đồng chí được giữ nguyên.
refused-reply-notice = Telegram từ chối một nội dung mà Hệ thống trả lời. Người hỏi đã được báo và vẫn làm việc tiếp được; chi tiết có trong nhật ký máy chủ. Trong hôm nay Hệ thống không báo lại về lỗi này.
dead-update-notice = Hệ thống không xử lý được một tin nhắn sau năm lần thử (số { $update }). Người gửi đã được báo và vẫn dùng tiếp được; chi tiết có trong nhật ký máy chủ.

# Danh sách lệnh của Telegram

command-menu = Việc của đơn vị
    .name = menu
command-tieptuc = Mở lại câu hỏi đang soạn
    .name = tieptuc
command-tiendo = Tiến độ các chỉ tiêu
    .name = tiendo
command-xemlai = Xem lại toàn bộ câu trả lời
    .name = xemlai
command-luu = Lưu và tạm dừng
    .name = luu
command-huy = Hủy bản nháp
    .name = huy
command-ngonngu = Đổi ngôn ngữ (language)
    .name = ngonngu
command-trogiup = Trợ giúp
    .name = trogiup
command-tinhhinh = Tình hình các đơn vị
    .name = tinhhinh
command-tomtat = Tóm tắt tình hình trong một trang
    .name = tomtat
command-moi = Mời đầu mối của một đơn vị
    .name = moi
command-thongbao = Gửi thông báo tới các đơn vị
    .name = thongbao

# Trợ giúp

help-heading = <b>Trợ giúp</b>
help-contact =
    Đồng chí trả lời từng câu bằng cách nhập hoặc chọn nút. Mọi câu trả lời được lưu ngay.

    /menu việc của đơn vị
    /tieptuc mở lại câu hỏi đang soạn
    /tiendo tiến độ các chỉ tiêu, /khenthuong khen thưởng đã có
    /quaylai về câu trước, /boqua bỏ qua câu này
    /xemlai xem lại và sửa câu trả lời
    /luu lưu và tạm dừng
    /huy hủy bản nháp, khôi phục được trong 24 giờ
    /hoi gửi câu hỏi, /cauhoi câu hỏi đã gửi
    /bangiao bàn giao nhiệm vụ cho người khác
help-admin =
    /tomtat tóm tắt trong một trang, /nhansu nhân sự của Ban
    /lich xem, sửa các mốc trong năm, /sapxep sắp xếp đơn vị
    /thongbao soạn, gửi thông báo tới các đơn vị
    /guitin tình hình gửi tin, /nhatky nhật ký thao tác
    <code>/moi Phường Láng</code> mời đầu mối của một đơn vị
    Nhập tên, mã đơn vị hoặc tên đầu mối để xem đơn vị đó.
    Gửi tệp .xlsx hoặc .csv để nhập danh sách đơn vị, khen thưởng.
help-everyone =
    /dulieu dữ liệu cá nhân, /ngonngu ngôn ngữ (language)
help-ask = Khi cần hỗ trợ, đồng chí dùng lệnh /hoi hoặc liên hệ { $organisation }.
help-ask-phone = Khi cần hỗ trợ, đồng chí dùng lệnh /hoi hoặc gọi { $phone } (giờ hành chính).
help-unknown-command = Hệ thống không có lệnh này.
hint = Đề nghị đồng chí chọn một mục dưới đây.

# Giới thiệu trên Telegram, trước khi bấm Bắt đầu

bot-description =
    Hệ thống tiếp nhận kế hoạch, báo cáo về công tác thi đua, khen thưởng của { $organisation }.

    Đầu mối của đơn vị vào Hệ thống bằng đường dẫn riêng. Nếu chưa có đường dẫn, đồng chí bấm Bắt đầu để gửi đề nghị.
bot-short-description = Tiếp nhận kế hoạch, báo cáo thi đua, khen thưởng của { $organisation }
empty-line = { "" }
