# Trang thông báo

broadcasts-heading = <b>Thông báo</b>
broadcasts-how = Soạn, gửi thông báo và theo dõi việc tiếp nhận.
broadcasts-live = <b>Thông báo đang gửi</b>
broadcasts-waiting = <b>Thông báo đã hẹn giờ, chờ duyệt</b>
broadcasts-drafts = <b>Bản nháp thông báo</b>
broadcasts-ended = <b>Thông báo đã gửi</b>
broadcasts-none = Chưa có thông báo nào.
broadcast-button-new = Soạn thông báo
broadcast-button-shelf-live = Đang gửi ({ $count })
broadcast-button-shelf-waiting = Hẹn giờ, chờ duyệt ({ $count })
broadcast-button-shelf-drafts = Bản nháp ({ $count })
broadcast-button-shelf-ended = Đã gửi ({ $count })
broadcast-button-all = Tất cả thông báo
broadcast-title = TB-{ $number }: { $words }
broadcast-title-bare = TB-{ $number }
broadcast-gone = Thông báo này không còn.
broadcast-begun-already = Thông báo này đã bắt đầu gửi nên không sửa được nữa.
broadcast-changed-since = Thông báo vừa có thay đổi. Đề nghị đồng chí xem lại từ màn hình mới nhất.

# Soạn

broadcast-ask-content =
    Đề nghị đồng chí gửi vào đây nội dung cần thông báo: văn bản, ảnh, tệp, video, nhiều ảnh hoặc tệp cùng lúc, thăm dò ý kiến.

    Định dạng chữ được giữ nguyên. Hệ thống chỉ gửi sau khi đồng chí xác nhận.
broadcast-ask-content-other = Đề nghị đồng chí gửi vào đây nội dung { $language }, dành cho người dùng { $language }.
broadcast-over-draft = Tin nhắn tiếp theo của đồng chí là nội dung thông báo. Bản đang soạn của đơn vị được giữ nguyên; trở lại bằng lệnh /tieptuc.
broadcast-cannot-copy = Telegram không cho chuyển tiếp loại tin nhắn này. Đề nghị đồng chí gửi nội dung khác.
broadcast-album-begun = Đã nhận tệp đầu tiên của bộ. Khi đã gửi đủ, đề nghị đồng chí bấm nút bên dưới.
broadcast-button-album-done = Đã gửi đủ, xem trước
broadcast-button-later = Để sau
broadcast-preview-first = <b>Người nhận sẽ thấy:</b>
broadcast-preview-other = <b>Người dùng { $language } sẽ thấy:</b>
broadcast-demo = Đây là bản xem trước. Khi gửi thật, nút này mới có tác dụng.
broadcast-test-sent = Đã gửi thử tới đồng chí.

# Thẻ thông báo

broadcast-heading-draft = <b>Thông báo TB-{ $number }</b> · bản nháp
broadcast-heading-awaiting-approval = <b>Thông báo TB-{ $number }</b> · chờ quản trị thứ hai duyệt
broadcast-heading-scheduled = <b>Thông báo TB-{ $number }</b> · đã hẹn giờ
broadcast-held = Đến giờ gửi, số người nhận đã vượt mức một quản trị được quyết định nên Hệ thống chưa gửi. Đề nghị đồng chí kiểm tra lại và xin duyệt.
broadcast-void = Thông báo đã thay đổi sau khi được xác nhận nên việc xác nhận, duyệt trước đó hết hiệu lực. Đề nghị đồng chí kiểm tra và gửi lại.
broadcast-missed = Đã lỡ giờ hẹn nên chưa gửi cho ai. Đề nghị đồng chí chọn gửi ngay hoặc đổi giờ.
broadcast-held-news = Đến giờ gửi TB-{ $number }, số người nhận đã tăng lên { $people } người, vượt mức đã quyết định, nên Hệ thống chưa gửi. Đề nghị đồng chí kiểm tra lại và xin duyệt.
broadcast-missed-news = Thông báo TB-{ $number } đã lỡ { $at } nên chưa gửi cho ai. Đồng chí muốn làm gì?
broadcast-stalled-news = Thông báo TB-{ $number } đang gửi thì ngừng từ { $at }, còn người chưa nhận. Hệ thống đã tạm dừng, chờ đồng chí quyết định.
broadcast-button-send-now = Gửi ngay
broadcast-button-change-time = Đổi giờ
broadcast-button-drop = Bỏ
broadcast-content = Nội dung: { $kind } · { $words }
broadcast-content-bare = không có chữ
broadcast-content-other = Bản { $language }: { $content }
broadcast-content-missing = Chưa có nội dung tiếng Việt.
broadcast-kind-text = văn bản
broadcast-kind-photo = ảnh
broadcast-kind-video = video
broadcast-kind-animation = ảnh động
broadcast-kind-document = tệp
broadcast-kind-audio = tệp âm thanh
broadcast-kind-voice = tin thoại
broadcast-kind-video-note = tin video
broadcast-kind-sticker = nhãn dán
broadcast-kind-poll = thăm dò ý kiến
broadcast-kind-location = vị trí
broadcast-kind-venue = địa điểm
broadcast-kind-contact = danh thiếp
broadcast-kind-album = bộ { $count } tệp
broadcast-button-check = Kiểm tra và gửi
broadcast-button-audience-first = Chọn người nhận
broadcast-button-preview = Xem trước
broadcast-button-test = Gửi thử cho tôi
broadcast-button-content = Đổi nội dung
broadcast-button-add-language = Thêm { $language }
broadcast-button-drop-language = Xóa { $language }
broadcast-button-buttons = Thêm nút
broadcast-button-audience = Chọn người nhận
broadcast-button-when = Hẹn giờ gửi
broadcast-button-discard = Xóa
broadcast-button-back = ‹ Về thông báo
broadcast-discard-ask = Xóa { $title }? Thông báo này chưa gửi cho ai.
broadcast-discarded = Đã xóa { $title }.

# Nút bấm dưới thông báo

broadcast-button-received = Đã nhận
broadcast-button-question = Tôi có câu hỏi
broadcast-link = { $label } ({ $url })
broadcast-buttons-none = Nút bấm: không có
broadcast-buttons-line = Nút bấm: { $buttons }
broadcast-buttons-heading = <b>Nút bấm dưới TB-{ $number }</b>
broadcast-buttons-how = “Đã nhận” cho biết đơn vị nào đã nhận: một đầu mối bấm là đủ.
broadcast-button-add-link = Thêm đường dẫn
broadcast-button-drop-link = Xóa “{ $label }”
broadcast-ask-link = Đề nghị đồng chí gửi chữ trên nút và địa chỉ trong một tin nhắn, ví dụ: <code>Xem văn bản https://hanoi.gov.vn</code>
broadcast-bad-link = Cần có chữ trên nút và một địa chỉ bắt đầu bằng https://. Ví dụ: Xem văn bản https://hanoi.gov.vn

# Người nhận

broadcast-to = Gửi tới: { $group }
broadcast-except = Trừ: { $group }
broadcast-to-nobody = Chưa chọn người nhận.
broadcast-everybody = tất cả đầu mối và cán bộ của Ban
broadcast-and-more = { $names } và { $count } đơn vị khác
broadcast-and-more-names = { $names } và { $count } mục khác
broadcast-role-contact = đầu mối
broadcast-role-cluster-lead = trưởng cụm, trưởng khối
broadcast-role-board-admin = quản trị
broadcast-role-board-specialist = chuyên viên theo dõi
broadcast-role-board-viewer = lãnh đạo Ban
broadcast-hand-in-not-submitted = chưa gửi { $milestone }
broadcast-hand-in-not-begun = chưa bắt đầu { $milestone }
broadcast-hand-in-drafting = đang soạn { $milestone }
broadcast-hand-in-submitted = đã gửi { $milestone }
broadcast-silent-on = chưa bấm “Đã nhận” TB-{ $number }
broadcast-audience-heading = <b>Người nhận TB-{ $number }</b>
broadcast-audience-count = Hiện có: { $people } người của { $reached }/{ $units } đơn vị
broadcast-audience-how = Thuộc một nhóm bất kỳ thì nhận; trong mỗi nhóm phải đủ mọi điều kiện.
broadcast-button-group-to = Sửa nhóm { $at }
broadcast-button-group-except = Sửa phần trừ { $at }
broadcast-button-drop-to = Xóa nhóm { $at }
broadcast-button-drop-except = Xóa phần trừ { $at }
broadcast-button-add-to = Thêm nhóm nhận
broadcast-button-add-except = Loại trừ
broadcast-kinds-to = <b>Gửi tới những ai?</b> Đề nghị đồng chí chọn theo:
broadcast-kinds-except = <b>Trừ những ai?</b> Đề nghị đồng chí chọn theo:
broadcast-kinds-narrow = Điều kiện chọn thêm thu hẹp nhóm này.
broadcast-button-everybody = Tất cả mọi người
broadcast-button-by-types = Loại đơn vị
broadcast-button-by-clusters = Cụm, khối
broadcast-button-by-roles = Vai trò
broadcast-button-by-tags = Nhãn
broadcast-button-by-handin = Tình hình gửi
broadcast-button-by-list = Danh sách đơn vị
broadcast-button-to-audience = ‹ Về người nhận
broadcast-button-narrow = Thêm điều kiện
broadcast-button-chosen = Xong
broadcast-choose-types = Đề nghị đồng chí chọn loại đơn vị:
broadcast-choose-clusters = Đề nghị đồng chí chọn cụm, khối:
broadcast-choose-roles = Đề nghị đồng chí chọn vai trò:
broadcast-choose-tags = Đề nghị đồng chí chọn nhãn:
broadcast-choose-milestone = Tình hình gửi của việc nào?
broadcast-choose-handin = Đề nghị đồng chí chọn tình hình gửi:
broadcast-milestone-opens = • { $date }: mở { $name }
broadcast-milestone-due = • { $name }, hạn { $due }
broadcast-choice-not-submitted = chưa gửi
broadcast-choice-not-begun = chưa bắt đầu
broadcast-choice-drafting = đang soạn
broadcast-choice-submitted = đã gửi
broadcast-no-types = Chưa có loại đơn vị nào.
broadcast-no-cluster = Chưa xếp cụm, khối
broadcast-no-clusters = Chưa có cụm, khối nào.
broadcast-no-roles = Chưa có vai trò nào.
broadcast-no-tags = Chưa đơn vị nào có nhãn. Nhãn được thêm ở trang của từng đơn vị.
broadcast-no-handin = Hiện chưa có mốc nào đang mở.
broadcast-choice-on = ✓ { $label }
broadcast-choice-off = ☐ { $label }
broadcast-option-on = ● { $label }
broadcast-option-off = ○ { $label }
broadcast-button-more = Thêm thao tác
broadcast-ask-list = Đề nghị đồng chí dán mã hoặc tên các đơn vị, mỗi đơn vị một dòng hoặc cách nhau bằng dấu phẩy. Không cần dấu tiếng Việt.
broadcast-list-found = Đã thêm { $count } đơn vị.
broadcast-unit-added = Đã thêm đơn vị.
broadcast-list-unknown = { $count } tên chưa nhận ra: { $names }
broadcast-list-near = Có phải một trong các đơn vị dưới đây? Đồng chí cũng có thể gửi lại tên.
broadcast-list-again = Đề nghị đồng chí gửi lại tên hoặc mã của các đơn vị này.
broadcast-button-add-unit = Thêm { $unit }

# Thời điểm

broadcast-when-now = Thời điểm: gửi ngay khi xác nhận
broadcast-when-at = Thời điểm: { $at }
broadcast-when-milestone = Thời điểm: 08:00, { $date }, khi mở { $milestone }
broadcast-when-milestone-gone = Thời điểm: mốc đã chọn không còn. Đề nghị đồng chí chọn lại.
broadcast-when-heading = <b>Khi nào gửi TB-{ $number }?</b>
broadcast-button-now = Ngay khi xác nhận
broadcast-button-this-morning = 8 giờ sáng nay, { $date }
broadcast-button-this-afternoon = 14 giờ chiều nay, { $date }
broadcast-button-tomorrow-morning = 8 giờ sáng mai, { $date }
broadcast-button-tomorrow-afternoon = 14 giờ chiều mai, { $date }
broadcast-button-weekday-morning = 8 giờ sáng { $day }, { $date }
weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ nhật
broadcast-button-when-opens = Gửi khi mở một mốc
broadcast-when-which = <b>Gửi TB-{ $number } khi mở mốc nào?</b>
broadcast-button-other-time = Nhập thời điểm khác
broadcast-ask-when = Đề nghị đồng chí nhập thời điểm, ví dụ: <code>8 giờ sáng mai</code>, <code>14h30 15/3/2027</code>
broadcast-bad-when = Chưa đọc được thời điểm này. Ví dụ: 8 giờ sáng mai; 14h30 15/3/2027
broadcast-past = { $at } đã qua. Đề nghị đồng chí chọn thời điểm khác.
broadcast-past-button = Thời điểm này đã qua. Đề nghị đồng chí chọn thời điểm khác.

# Kiểm tra và gửi

broadcast-check-heading = <b>Kiểm tra trước khi gửi</b> · { $title }
broadcast-check-count = Số người nhận: <b>{ $people }</b> người của <b>{ $reached }/{ $units }</b> đơn vị
broadcast-check-names =
    { $more ->
        [0] Gồm: { $names }
       *[other] Gồm: { $names } và { $more } người khác
    }
broadcast-check-unreachable = Không liên lạc được: { $count } người ({ $names })
broadcast-check-without-contact = Chưa có đầu mối nên không nhận được: { $count } đơn vị ({ $names })
broadcast-check-night = Giờ này nhiều người đã nghỉ; đồng chí có thể hẹn gửi vào giờ làm việc.
broadcast-check-no-acknowledge = Thông báo không có nút “Đã nhận” nên sẽ không biết đơn vị nào đã xem.
broadcast-check-second = Gửi tới hơn { $above } người cần một quản trị thứ hai duyệt.
broadcast-button-send = Gửi ngay tới { $people } người
broadcast-button-schedule = Hẹn gửi tới { $people } người
broadcast-button-ask-approval = Xin duyệt gửi { $people } người
broadcast-nobody = Không có ai thuộc nhóm người nhận đã chọn.
broadcast-count-changed = Số người nhận vừa thay đổi từ { $before } thành { $people }. Đề nghị đồng chí xem lại.
broadcast-started = Đã xác nhận gửi <b>{ $title }</b> tới { $people } người. Tiến độ ở tin nhắn bên dưới.
broadcast-scheduled = Đã hẹn gửi tới { $people } người. Danh sách người nhận được tính lại đúng lúc gửi; đến lúc đó vẫn sửa, xóa được.
broadcast-approval-waiting = Đã chuyển tới các quản trị khác để duyệt. Sửa nội dung hay người nhận thì phải xin duyệt lại.
broadcast-approval-asked = { $name } đề nghị duyệt thông báo TB-{ $number }, gửi tới { $people } người.
broadcast-approval-own = Đồng chí đã đề nghị gửi nên cần quản trị khác duyệt.
broadcast-voided = { $name } vừa thay đổi thông báo TB-{ $number } nên việc xác nhận, duyệt trước đó hết hiệu lực. Thông báo trở lại bản nháp, chưa gửi cho ai.
broadcast-voided-nameless = Thông báo TB-{ $number } vừa bị thay đổi nên việc xác nhận, duyệt trước đó hết hiệu lực. Thông báo trở lại bản nháp, chưa gửi cho ai.
broadcast-not-approved = Đã trả lại { $title } thành bản nháp.
broadcast-needs-second-admin = Gửi tới { $people } người (hơn { $above }) cần quản trị thứ hai duyệt, nhưng Hệ thống mới có một quản trị. Đề nghị đồng chí mời thêm quản trị, hoặc thu hẹp người nhận.
broadcast-button-look = Xem và duyệt
broadcast-button-see = Xem thông báo
broadcast-button-approve = Duyệt
broadcast-button-refuse = Trả lại
broadcast-decided = Đã ghi nhận quyết định của đồng chí.

# Đang gửi

broadcast-sending = <b>Đang gửi</b> · { $title }
broadcast-paused = <b>Đã tạm dừng</b> · { $title }
broadcast-progress = { $done }/{ $total } người ({ $percent }%)
broadcast-count-sent = ● Đã gửi tới: { $count }
broadcast-count-unreachable = ○ Chưa liên lạc được: { $count }
broadcast-count-failed = ○ Lỗi: { $count }
broadcast-count-unknown = ◐ Chưa rõ kết quả gửi: { $count }
broadcast-count-cancelled = ○ Đã hủy, không gửi: { $count }
broadcast-count-withdrawn = ○ Đã thu hồi: { $count }
broadcast-minutes-left = Còn khoảng { $minutes } phút.
broadcast-stopped = Năm tin liên tiếp bị Telegram từ chối nên Hệ thống tạm dừng gửi. Lý do: { $reason }
broadcast-waits-for-room = Chờ chỗ trống trên ổ đĩa máy chủ; đủ chỗ thì gửi tiếp.
broadcast-stalled = Việc gửi bị ngừng hơn một giờ nên Hệ thống tạm dừng. Đề nghị đồng chí chọn gửi tiếp hoặc dừng hẳn.
broadcast-copies-stopped = Tin gốc của TB-{ $number } vừa bị sửa khi đang gửi. Người chưa nhận sẽ không nhận nữa, vì chưa ai duyệt nội dung mới. Đề nghị đồng chí soạn thông báo mới cho những người này.
broadcast-button-pause = Tạm dừng
broadcast-button-resume = Gửi tiếp
broadcast-button-cancel = Hủy
broadcast-button-cancel-yes = Hủy gửi
broadcast-button-no = Không
broadcast-cancel-ask = Hủy { $title }? Người chưa nhận sẽ không nhận được nữa; tin đã gửi vẫn còn.
broadcast-resend-ask = Gửi lại { $title } cho người chưa rõ kết quả gửi? Có thể một số người nhận hai lần.
broadcast-button-resend-yes = Gửi lại
broadcast-not-now = Lúc này không làm được việc đó. Màn hình đã được cập nhật.

# Sau khi gửi

broadcast-ended-finished = <b>Đã gửi xong</b> · { $title } · { $at }
broadcast-ended-cancelled = <b>Đã hủy</b> · { $title } · { $at }
broadcast-count-heard = Đơn vị đã bấm “Đã nhận”: <b>{ $heard }/{ $of }</b>
broadcast-unknown-how = “Chưa rõ kết quả gửi”: mạng ngắt đúng lúc gửi nên không rõ tin đã tới hay chưa.
broadcast-unreachable-how = Người chưa liên lạc được chưa mở, đã chặn hoặc ngừng dùng Hệ thống trên Telegram. Đề nghị đồng chí liên hệ đơn vị bằng cách khác, hoặc mời lại bằng lệnh /moi.
broadcast-button-retry = Gửi lại cho { $count } người lỗi
broadcast-button-resend = Gửi lại { $count } tin chưa rõ
broadcast-button-list-heard = Xem { $count } đơn vị đã nhận
broadcast-button-list-silent = Xem { $count } đơn vị chưa bấm
broadcast-button-list-missed = Xem { $count } người chưa nhận
broadcast-button-second-wave = Gửi lần hai: { $count } đơn vị
broadcast-button-report = ‹ Về kết quả
broadcast-list-heard = <b>Đơn vị đã nhận</b> · { $title }
broadcast-list-silent = <b>Đơn vị chưa bấm “Đã nhận”</b> · { $title }
broadcast-list-missed = <b>Người chưa nhận được</b> · { $title }
broadcast-line-heard = ● { $unit }: { $name }, { $at }
broadcast-line-silent = ○ { $unit }
broadcast-line-not-reached = ○ { $unit } (chưa ai nhận được tin)
broadcast-line-unreachable = ○ { $name } ({ $units }): chưa liên lạc được
broadcast-line-failed = ○ { $name } ({ $units }): lỗi
broadcast-line-unknown = ◐ { $name } ({ $units }): chưa rõ kết quả gửi

# Người nhận bấm “Đã nhận”

broadcast-heard = Đã ghi nhận đơn vị đã nhận thông báo. Cảm ơn đồng chí.
broadcast-heard-before = Đồng chí đã xác nhận lúc { $at }.
broadcast-heard-colleague = { $name } đã xác nhận thay đơn vị lúc { $at }.
broadcast-button-heard = Đã nhận lúc { $time } · { $name }
