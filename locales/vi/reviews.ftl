# Xem xét bản đã gửi

review-heading = <b>{ $form }</b> · { $unit }
review-facts = Lần gửi { $version }, mã biên nhận { $number }, gửi lúc { $at }
review-not-newest = Đơn vị đã gửi bản mới hơn bản này.
review-state-received = ○ Đã tiếp nhận
review-state-reviewing = ◐ Đang xem xét, từ { $at }
review-state-returned = ◑ Đề nghị bổ sung, hạn { $date }
review-state-supplemented = ○ Đã bổ sung, chờ Ban xem xét
review-state-agreed = ● Đã thống nhất lúc { $at }
review-by = Người thực hiện: { $name }
review-remarks = <b>Ý kiến ({ $count })</b>
review-remark-line = { $n }. <b>{ $part }</b>: { $words }
review-part = { $part }
review-part-heading = <b>{ $part }</b> · { $unit }
review-remark-words = Ý kiến: { $words }
review-no-remarks = Chưa có ý kiến về lần gửi này.
review-choose-part = Đề nghị đồng chí chọn mục cần có ý kiến:
review-ask-remark = Đề nghị đồng chí nhập ý kiến về mục này. Đơn vị chỉ đọc được sau khi Ban yêu cầu bổ sung.
review-ask-remark-all = Đề nghị đồng chí nhập ý kiến chung về bản này. Đơn vị chỉ đọc được sau khi Ban yêu cầu bổ sung.
review-ask-change = Đề nghị đồng chí nhập lại ý kiến:
review-remark-noted = Đã ghi ý kiến.
review-remark-removed = Đã xóa ý kiến.
review-gone = Bản này không còn chờ xem xét. Đề nghị đồng chí mở lại từ trang đơn vị.
review-to-send =
    { $people ->
        [0] Sẽ gửi { $count } ý kiến.
       *[other] Sẽ gửi { $count } ý kiến tới { $people } đầu mối của đơn vị.
    }
review-no-contact = Đơn vị chưa có đầu mối nên chưa ai nhận được trên Hệ thống.
review-ask-day = Đề nghị đồng chí chọn hạn bổ sung để gửi ngay, hoặc nhập ngày (ví dụ: 15/3/2027).
review-ask-other-day = Chọn hạn bổ sung mới, hoặc nhập ngày (ví dụ: 15/3/2027). Đơn vị được báo ngay.
review-bad-day = Đề nghị đồng chí nhập ngày từ hôm nay trở đi (ví dụ: 15/3/2027).
review-is-amending = Đơn vị đang sửa bản này. Khi đã thống nhất, nội dung đang sửa chưa gửi được.
review-sure-agree = Thống nhất bản này? Đơn vị được báo ngay; sau đó bản này được khóa, cần lý do mới mở lại.
review-sure-take-back = Rút đề nghị bổ sung? Đơn vị được báo không cần bổ sung nữa.
review-ask-unlock = Đề nghị đồng chí nhập lý do mở khóa. Đơn vị và quản trị được báo lý do này.
review-done-returned = Đã gửi đề nghị bổ sung.
review-done-agreed = Đã thống nhất và báo cho đơn vị.
review-done-reviewing = Bản này đang được xem xét trở lại. Đơn vị đã được báo.
review-done-supplemented = Đã bổ sung.
review-refused-not-newest = Đơn vị vừa gửi bản mới hơn. Đề nghị đồng chí mở bản mới nhất.
review-refused-agreed = Bản này đã được thống nhất.
review-refused-returned = Bản này đã được đề nghị bổ sung.
review-refused-reviewing = Bản này đang được xem xét.
review-refused-received = Bản này đang chờ xem xét.
review-refused-has-remarks = Còn ý kiến chưa gửi. Đồng chí gửi ý kiến cho đơn vị, hoặc xóa ý kiến rồi thống nhất.
review-refused-no-remarks = Chưa có ý kiến nào để gửi.
review-refused-no-words = Đề nghị đồng chí nhập ý kiến bằng chữ.
review-refused-past-day = Hạn bổ sung phải từ hôm nay trở đi.
button-review = Xem xét
button-begin-review = Nhận xem xét
button-back-to-review = ‹ Về bản đang xem xét
review-goes-on = <i>Còn nữa, xem đủ ở bản đã gửi.</i>
button-read-version = Đọc toàn văn
button-remark = Ý kiến { $n }
button-remark-part = Ghi ý kiến một mục
button-remark-all = Ghi ý kiến chung
button-part = { $part }
button-part-remarked = ✎ { $part }
button-change-remark = Sửa lời
button-remove-remark = Xóa ý kiến
button-give-back = Đề nghị bổ sung ({ $count })
button-agree = Thống nhất
button-agree-yes = Thống nhất và báo đơn vị
button-unlock = Mở khóa
button-move-answer-day = Đổi hạn bổ sung
button-take-back-return = Rút đề nghị
button-take-back-yes = Rút đề nghị bổ sung

# Đơn vị

review-news-returned = Ban đề nghị bổ sung <b>{ $form }</b> của { $unit } (lần gửi { $version }, mã { $number }). Hạn bổ sung: <b>{ $date }</b>. Chỉ cần trả lời lại các mục sau:
review-news-moved = Hạn bổ sung <b>{ $form }</b> của { $unit } (mã { $number }) đổi thành <b>{ $date }</b>.
review-news-taken-back = Ban rút đề nghị bổ sung <b>{ $form }</b> của { $unit } (mã { $number }). Đơn vị không phải bổ sung nữa.
review-news-agreed = ● Ban đã thống nhất <b>{ $form }</b> của { $unit } (lần gửi { $version }, mã { $number }).
review-news-unlocked = Ban đã mở khóa <b>{ $form }</b> của { $unit } (lần gửi { $version }, mã { $number }). Đơn vị có thể sửa và gửi lại.
review-because = Lý do: { $reason }
review-news-remark = • <b>{ $part }</b>: { $words }
review-news-more = và { $count } ý kiến khác
review-news-answered = ● { $unit } đã bổ sung <b>{ $form }</b> (lần gửi { $version }, mã { $number }).
review-news-changed = ● { $unit } vừa gửi lại <b>{ $form }</b> (lần gửi { $version }, mã { $number }) trong khi Ban đang xem xét. Các ý kiến chưa gửi được chuyển sang bản mới.
review-unlocked-news = { $name } đã mở khóa bản đã thống nhất { $number } (lần gửi { $version }) của { $unit }.
settled-review-answered = ● Đơn vị đã bổ sung lúc { $at }.
settled-review-taken-back = Ban đã rút đề nghị này lúc { $at }.
button-answer-review = Bổ sung
review-locked = Ban đã thống nhất bản { $number }, nên bản này được khóa. Nếu cần sửa, đề nghị đồng chí hỏi Ban để mở khóa. Nội dung đang sửa vẫn được lưu.
review-refused-amend = Ban đã thống nhất bản này nên bản đã khóa. Nếu cần sửa, đề nghị đồng chí hỏi Ban để mở khóa.

form-remark = Ý kiến của Ban: <b>{ $words }</b>
form-handed-in = Đã gửi trước: <s>{ $value }</s>
form-remarks-untouched = Còn { $count } mục Ban đề nghị vẫn giữ như cũ.
form-all-of-it = Ý kiến chung
form-item-titled = { $item }: { $title }
form-button_remarks = Các mục Ban đề nghị ({ $count })
form-button_next-remark = Mục tiếp theo
form-button_to-changes = Xem thay đổi và gửi
form-button_submit-unchanged = Gửi lại, giữ nguyên

# Tình hình

overview-returned = ◑ Đề nghị bổ sung: { $count }
overview-unit-returned = ◑ { $name }: bổ sung đến { $date }
overview-unit-returned-overdue = ◑ { $name }: quá hạn bổ sung { $date }
cluster-unit-returned = ◑ { $unit }: đang bổ sung
task-returned = ◑ Ban đề nghị bổ sung lúc { $at }
button-task-returned = ◑ { $task } · bổ sung, { $when }
papers-line-returned = { $mark } { $form }: Ban đề nghị bổ sung, hạn { $date }
reminder-returned = Ban đề nghị bổ sung
delivery-kind-review-returned = Đề nghị bổ sung
delivery-kind-review-moved = Đổi hạn bổ sung
delivery-kind-review-taken-back = Rút đề nghị bổ sung
delivery-kind-review-agreed = Thống nhất bản đã gửi
delivery-kind-review-unlocked = Mở khóa bản đã gửi
delivery-kind-review-answered = Đơn vị đã bổ sung
delivery-kind-review-unlocked-news = Báo quản trị việc mở khóa

# Danh sách cần xem xét

command-xemxet = Bản đã gửi cần xem xét
    .name = xemxet
review-queue =
    { $count ->
        [0] <b>Cần xem xét</b>: không có bản nào đang chờ.
       *[other] <b>Cần xem xét: { $count } bản</b>, bản chờ lâu nhất ở trên
    }
review-queue-unfollowed =
    { $count ->
        [0] <b>Chưa có chuyên viên</b>: không có bản nào đang chờ.
       *[other] <b>Chưa có chuyên viên: { $count } bản</b> của đơn vị mà cụm, khối chưa ai theo dõi
    }
review-queue-line =
    { $days ->
        [0] ○ { $unit }: { $form }, gửi hôm nay, { $state }
       *[other] ○ { $unit }: { $form }, chờ { $days } ngày, { $state }
    }
review-queue-received = đã tiếp nhận
review-queue-supplemented = đã bổ sung
review-queue-reviewing = đang xem xét
review-queue-asked =
    { $open ->
        [0] { $state }, <b>đơn vị đã trả lời câu hỏi</b>
       *[other] { $state }, <b>đơn vị chưa trả lời { $open } câu hỏi</b>
    }
button-review-of = { $unit } · { $form }
button-review-queue = Cần xem xét
button-review-unfollowed = Chưa có chuyên viên

# Kiểm tra theo kế hoạch của Thành phố

button-checklist = Kiểm tra theo kế hoạch TP
button-opinion-letter = Soạn công văn góp ý
opinion-letter-sent =
    <b>{ $form }</b> · { $unit }

    Công văn chưa ký, ghi lại các ý kiến đã có. Đề nghị đồng chí rà soát, ghi số, ngày và trình ký.
review-checklist = <b>Kiểm tra theo yêu cầu của Thành phố</b> (● đạt, ○ chưa có, ? cần đọc, ✎ đã có ý kiến)
review-point-met = ● { $point }
review-point-lacking = ○ { $point }
review-point-open = ? { $point }
review-point-remarked = ✎ { $point }
button-remark-point = + { $point }
plan-check-theme = Chủ đề thi đua
plan-check-criteria = Tiêu chí của từng phong trào
plan-check-content = Nội dung cụ thể của từng phong trào
plan-check-targets = Chỉ tiêu đo được
plan-check-tasks = Việc trọng tâm, việc yếu, việc khó
plan-check-model = Mô hình hoặc nơi làm điểm
plan-check-assignments = Phân công có thời hạn
plan-check-file = Tệp văn bản ký
plan-check-same = Văn bản ký khớp số liệu
plan-remark-theme = Đề nghị đơn vị nêu chủ đề thi đua của năm, bám sát chủ đề công tác của Thành phố.
plan-remark-criteria = Đề nghị đơn vị nêu tiêu chí cụ thể của từng phong trào thi đua để có căn cứ đánh giá.
plan-remark-content = Đề nghị đơn vị nêu nội dung cụ thể của từng phong trào thi đua.
plan-remark-targets = Đề nghị đơn vị nêu chỉ tiêu bằng con số để theo dõi, đánh giá được.
plan-remark-tasks = Đề nghị đơn vị chọn việc trọng tâm, việc còn yếu, việc khó để phát động thi đua.
plan-remark-model = Đề nghị đơn vị chọn mô hình hoặc nơi làm điểm để nhân rộng.
plan-remark-assignments = Đề nghị đơn vị phân công người chủ trì và thời hạn cho từng nhiệm vụ.
plan-remark-file = Đề nghị đơn vị gửi kèm tệp văn bản đã ký.
plan-remark-same = Đề nghị đơn vị rà soát để số liệu nhập trên Hệ thống khớp với văn bản đã ký.

# Câu thường dùng, chỉ tiêu các đơn vị

button-usual-for = Câu thường dùng
button-usual-list = Câu thường dùng của Ban
button-usual = { $n }. { $words }
button-usual-new = Thêm câu
button-usual-keep = Lưu thành câu thường dùng
review-usual-kept = Đã lưu thành câu thường dùng của Ban.
button-usual-remove = Xóa câu này
review-usual-heading = <b>Câu thường dùng của Ban</b>
review-usual-choose = Đề nghị đồng chí chọn câu để ghi vào mục này; sau đó vẫn sửa lời được.
review-usual-none = Chưa có câu nào. Bấm <b>Câu thường dùng của Ban</b> để thêm.
review-usual-empty = Chưa có câu nào. Câu đã lưu được chọn khi ghi ý kiến về bản gửi.
review-usual-line = { $n }. { $words }
review-usual-ask = Đề nghị đồng chí nhập câu cần lưu để dùng lại:
review-usual-removed = Đã xóa câu thường dùng.
button-beside = So năm trước, 5 năm
review-beside-target = <b>{ $n }. { $name }</b>: { $aim }
review-beside-before = Năm trước: { $aim }
review-beside-planned = Kế hoạch 5 năm: { $aim }
review-beside-new = Không có trong kế hoạch trước đó.
review-beside-baseline = Thực hiện năm trước: { $aim }
review-beside-lacks-both = Hệ thống chưa có kế hoạch năm { $year } và kế hoạch 5 năm của đơn vị để so sánh.
review-beside-lacks-before = Hệ thống chưa có kế hoạch năm { $year } của đơn vị; so với kế hoạch 5 năm:
review-beside-lacks-planned = Hệ thống chưa có kế hoạch 5 năm của đơn vị; so với kế hoạch năm { $year }:
review-beside-none = Kế hoạch này chưa có chỉ tiêu.
button-same-target = So một chỉ tiêu
review-same-ask = Đề nghị đồng chí nhập tên chỉ tiêu cần so sánh (ví dụ: hộ nghèo).
review-same-heading =
    { $count ->
        [0] Chưa có chỉ tiêu nào khớp với “{ $words }”.
       *[other] <b>“{ $words }”</b> trong kế hoạch năm { $year }: { $count } chỉ tiêu
    }
review-same-name = <b>{ $name }</b>
review-same-line = • { $unit }: <b>{ $aim }</b>
review-same-without = Chưa có chỉ tiêu này: { $count } đơn vị đã gửi kế hoạch.
review-same-more = Còn { $count } chỉ tiêu khác. Nhập tên cụ thể hơn để thu hẹp.
review-same-again = Nhập tên khác để xem chỉ tiêu khác.

# Cụm, khối kiểm tra trước

review-state-checked = ○ Cụm, khối đã kiểm tra lúc { $at }, chờ Ban xem xét
review-queue-checked = cụm, khối đã kiểm tra
review-queue-unchecked = chờ cụm, khối kiểm tra
review-done-checked = Cụm, khối đã kiểm tra.
lead-check-news = ○ { $unit } đã gửi <b>{ $form }</b> (lần gửi { $version }, mã { $number }). Đề nghị đồng chí kiểm tra trước khi Ban xem xét.
button-lead-check-open = Xem và kiểm tra
delivery-kind-lead-check-asked = Bản chờ cụm, khối kiểm tra
button-lead-check = Đã kiểm tra, chuyển Ban
button-lead-remark = Có ý kiến với Ban
review-lead-ask = Đề nghị đồng chí nhập ý kiến về bản { $number }. Ban đọc ý kiến này khi xem xét.
review-lead-checked = Đã ghi nhận: cụm, khối đã kiểm tra. Bản này được chuyển Ban xem xét.
review-lead-remarked = Đã chuyển Ban cùng ý kiến của cụm, khối.

# Thống nhất nhiều bản

button-several = Thống nhất nhiều bản
review-several = <b>Thống nhất nhiều bản</b>: { $count } bản không có ý kiến
review-several-chosen =
    { $count ->
        [0] Đề nghị đồng chí chọn các bản đã xem, rồi bấm Thống nhất.
       *[other] Đã chọn { $count } bản. Đơn vị được báo ngay khi thống nhất.
    }
review-several-press = Đề nghị đồng chí bấm tên bản để chọn.
review-several-full = Mỗi lần thống nhất tối đa 30 bản.
review-several-done = Đã thống nhất { $count } bản và báo cho đơn vị.
review-several-left = { $count } bản vừa thay đổi nên giữ lại để xem.
button-several-open = ☐ { $unit } · { $form }
button-several-chosen = ✓ { $unit } · { $form }
button-agree-several = Thống nhất { $count } bản

# Nhật ký thao tác

audit-action-remark-made = ghi ý kiến về bản đã gửi
audit-action-remark-changed = sửa lời ý kiến
audit-action-remark-removed = xóa ý kiến
audit-action-review-begun = nhận xem xét bản đã gửi
audit-action-version-returned = đề nghị bổ sung
audit-action-answer-day-moved = đổi hạn bổ sung
audit-action-return-taken-back = rút đề nghị bổ sung
audit-action-version-agreed = thống nhất bản đã gửi
audit-action-version-unlocked = mở khóa bản đã thống nhất
audit-action-version-checked-by-lead = kiểm tra trước của cụm, khối
audit-action-usual-remark-added = thêm câu thường dùng
audit-action-usual-remark-changed = sửa câu thường dùng
audit-action-usual-remark-removed = xóa câu thường dùng

# Hỏi mà không trả lại

button-clarify-unit = Chỉ hỏi đơn vị
button-clarify-part = Hỏi đơn vị
button-clarify = Trả lời
button-clarify-more = Trả lời thêm
button-clarify-number = Trả lời câu { $n }
button-clarifications = Hỏi, đáp ({ $count })
button-doubt-clarification = Trả lời Ban về bản { $number }
button-doubt-clarified = Là câu trả lời cho Ban
clarification-ask =
    { $people ->
        [0] Đơn vị chưa có đầu mối nên chưa ai nhận được trên Hệ thống.
       *[other] Đề nghị đồng chí nhập câu hỏi; gửi ngay tới { $people } đầu mối. Bản này không bị trả lại, đơn vị không phải gửi lại.
    }
clarification-asked =
    { $people ->
        [0] Đã ghi câu hỏi. Đơn vị chưa có đầu mối nên chưa ai nhận được trên Hệ thống.
       *[other] Đã gửi câu hỏi tới { $people } đầu mối. Câu trả lời được báo tới đồng chí.
    }
clarification-news = Ban hỏi về <b>{ $form }</b> của { $unit } (mã { $number })
clarification-part = Mục: <b>{ $part }</b>
clarification-words = <blockquote>{ $words }</blockquote>
clarification-stays = Đề nghị đơn vị trả lời ngay tại đây, bằng chữ hoặc tệp. Bản đã gửi giữ nguyên, không phải gửi lại.
clarification-ask-answer = Đề nghị đồng chí nhập câu trả lời; gửi được cả ảnh, tệp, tin thoại.
clarification-passed-on = Đã chuyển câu trả lời tới Ban. Bản đã gửi giữ nguyên.
clarification-ended = Câu hỏi này không còn trong phạm vi của đồng chí.
clarification-edited = Câu trả lời đã chuyển tới Ban giữ nguyên như trước khi sửa. Nếu cần, đề nghị đồng chí trả lời thêm.
clarification-answered-news = ● { $unit } trả lời câu hỏi về <b>{ $form }</b> (mã { $number })
clarification-answer = <b>{ $name }</b>: { $text }
clarification-count =
    { $open ->
        [0] Đã hỏi đơn vị { $count } câu, đều đã trả lời.
       *[other] Đã hỏi đơn vị { $count } câu, { $open } câu chưa trả lời.
    }
clarification-heading = <b>Hỏi, đáp về bản { $number }</b>: { $count } câu
clarification-line = <b>{ $n }. { $part }</b> · { $name }, { $at }
clarification-all = Cả bản
clarification-open = ○ Chưa trả lời
clarification-file-comes = Tệp được gửi lại ngay bên dưới.
settled-clarification = ● Đồng chí { $name } đã trả lời lúc { $at }.
delivery-kind-clarification-asked = Ban hỏi về bản đã gửi
delivery-kind-clarification-answered = Đơn vị trả lời Ban
delivery-kind-clarification-file = Tệp đơn vị trả lời
audit-action-clarification-asked = hỏi về bản đã gửi
audit-action-clarification-answered = trả lời câu hỏi về bản đã gửi

# Tệp và số liệu đã nhập; việc trọng tâm, việc yếu, việc khó

file-difference = { $label }: tệp <b>{ $file }</b>, đã nhập <b>{ $entered }</b>
file-target = Chỉ tiêu { $n } ({ $name }): tệp <b>{ $file }</b>, đã nhập <b>{ $entered }</b>
file-lacks = Chỉ tiêu { $n } ({ $name }): đã nhập, không thấy trong tệp
file-has-more = { $name } ({ $aim }): có trong tệp, chưa nhập
plan-file_none = Chưa có tệp để đối chiếu.
plan-file_scan = Tệp là bản quét, ảnh hoặc PDF nên Hệ thống không đọc được; cần mở tệp để đối chiếu.
plan-file_waiting = Đang đọc tệp. Mở lại trang này sau ít giây.
plan-file_refused = Không đọc được tệp; cần mở tệp để đối chiếu.
plan-file_nothing = Không tìm thấy trong tệp nội dung nào để đối chiếu; cần mở tệp.
plan-file_same = Đã đối chiếu { $count } mục, không có khác biệt.
plan-tasks-named = Có nêu: { $kinds }
plan-tasks-lacking = Chưa thấy nêu: { $kinds }
plan-tasks_central = việc trọng tâm
plan-tasks_weak = việc yếu
plan-tasks_hard = việc khó
review-point-note = — { $note }
review-point-notes-more = — và { $count } khác biệt khác

# Chỉ tiêu của Thành phố

city-targets = Chỉ tiêu của Thành phố năm { $year }
city-targets-span = Chỉ tiêu của Thành phố { $span }
city-target-of-year = năm { $year }: { $aim }
city-targets-heading =
    { $count ->
        [0] <b>Chỉ tiêu của Thành phố năm { $year }</b>: chưa có. Đơn vị được chọn từ danh sách này khi lập kế hoạch năm, kế hoạch 5 năm.
       *[other] <b>Chỉ tiêu của Thành phố năm { $year }</b>: { $count }. Đơn vị được chọn từ danh sách này khi lập kế hoạch năm, kế hoạch 5 năm.
    }
city-target-line = { $n }. { $name }: <b>{ $aim }</b>
city-targets-ask = Đề nghị đồng chí dán danh sách chỉ tiêu năm { $year } từ kế hoạch của Thành phố, mỗi dòng một chỉ tiêu (ví dụ: Tỷ lệ hài lòng của người dân: ≥ 95 %).
city-targets-none = Chưa đọc được chỉ tiêu nào. Mỗi dòng cần có tên và mức phấn đấu (ví dụ: Tỷ lệ hài lòng của người dân: ≥ 95 %).
city-targets-added =
    { $changed ->
        [0] Đã thêm { $added } chỉ tiêu năm { $year }.
       *[other] Đã thêm { $added } chỉ tiêu năm { $year }, cập nhật { $changed } chỉ tiêu đã có.
    }
city-targets-full = Danh sách nhận tối đa 60 chỉ tiêu; còn { $left } chỉ tiêu chưa thêm.
city-targets-unread = { $count } dòng chưa đọc được:
city-targets-unread-line = • { $words }
city-targets-more = Đồng chí dán tiếp được nếu còn.
city-targets-gone = Đã bỏ { $count } chỉ tiêu vừa thêm.
city-target-heading = <b>{ $name }</b>: { $aim } (Thành phố, năm { $year })
city-target-counts = ● { $taken } đơn vị có chỉ tiêu này, ○ { $without } đơn vị đã gửi kế hoạch mà chưa có
city-target-taken = ● { $unit }: <b>{ $aim }</b>
city-target-without = ○ { $unit }
city-target-sure = Xóa chỉ tiêu này khỏi danh sách? Đơn vị đã chọn vẫn giữ trong kế hoạch của mình.
city-target-removed = Đã xóa khỏi danh sách.
button-city-target = { $n }. { $name }
button-city-targets-add = Thêm chỉ tiêu
button-city-targets-list = Chỉ tiêu của Thành phố
button-city-targets-year = Xem năm { $year }
button-city-targets-back = Bỏ { $count } chỉ tiêu vừa thêm
button-city-target-remove = Xóa khỏi danh sách
button-city-target-remove-yes = Xóa chỉ tiêu này
audit-action-city-targets-added = thêm chỉ tiêu của Thành phố
audit-action-city-targets-removed = xóa chỉ tiêu của Thành phố

# Mô hình, sáng kiến

models-heading =
    { $count ->
        [0] <b>Mô hình, sáng kiến</b>: các đơn vị chưa gửi mô hình, sáng kiến nào.
       *[other] <b>Mô hình, sáng kiến</b>: { $count }, mới nhất ở trên
    }
models-line =
    { $count ->
        [0] { $n }. { $name } · { $unit }
       *[other] { $n }. { $name } · { $unit }, nhân rộng tại { $count } đơn vị
    }
model-heading = <b>{ $name }</b> · { $unit }
model-name = <b>{ $name }</b>
model-replicated = ● Đã nhân rộng tại { $count } đơn vị: { $units }
model-not-replicated = ○ Chưa ghi nhận nơi nhân rộng
model-unaware = Đơn vị cho biết người được giới thiệu chưa được báo. Đề nghị trao đổi với đơn vị trước khi phổ biến.
model-ask-units = Đề nghị đồng chí nhập tên các đơn vị đã nhân rộng, cách nhau bằng dấu phẩy (ví dụ: Phường Láng, Xã Bát Tràng). Đơn vị có mô hình được báo.
model-units-unknown = Chưa rõ đơn vị: { $words }. Đề nghị đồng chí nhập lại danh sách.
model-unit-near = • { $name }
model-marked = Đã ghi nhận { $count } đơn vị và báo cho đơn vị có mô hình.
model-spread-begun = Thông báo dưới đây được soạn sẵn. Đề nghị đồng chí xem, chọn đơn vị nhận rồi gửi. Đơn vị có mô hình đã được báo.
model-announcement = Giới thiệu để các đơn vị tham khảo, nhân rộng: { $name } ({ $unit })
model-news-replicated = ● Ban ghi nhận <b>{ $name }</b> của đơn vị đã được nhân rộng tại: { $units }. Trân trọng cảm ơn đơn vị.
model-news-spread = Ban đang chuẩn bị phổ biến <b>{ $name }</b> của đơn vị tới các đơn vị khác. Nếu nội dung cần chỉnh sửa, đề nghị đơn vị báo Ban bằng lệnh /hoi.
button-models = Mô hình, sáng kiến
button-told-model = Lập danh sách điển hình
button-told-initiative = Lập danh sách sáng kiến
told-model-sent =
    <b>Danh sách điển hình tiên tiến, gương người tốt, việc tốt</b>

    Báo cáo chưa ký, gồm những gì các đơn vị đồng chí theo dõi đã gửi trong hai năm qua. Đề nghị đồng chí rà soát, ghi số, ngày và trình ký.
told-initiative-sent =
    <b>Danh sách sáng kiến</b>

    Báo cáo chưa ký, gồm những gì các đơn vị đồng chí theo dõi đã gửi trong hai năm qua. Đề nghị đồng chí rà soát, ghi số, ngày và trình ký.
button-model = { $n }. { $name }
button-model-replicated = Ghi nơi nhân rộng
button-model-spread = Phổ biến
button-model-back = Không đổi
delivery-kind-model-news = Tin về mô hình, sáng kiến
audit-action-model-replicated = ghi nhận nơi nhân rộng mô hình
audit-action-model-spread = soạn thông báo phổ biến mô hình

# Tóm tắt bản gửi, ý kiến lần trước

review-sum-theme = Chủ đề: { $theme }
review-sum-list = { $label }: { $count }
review-sum-check = Yêu cầu của Thành phố: ● { $met } đạt, ○ { $lacking } chưa có, ? { $open } cần đọc
review-sum-no-file = ○ Chưa có tệp văn bản
review-earlier = <b>Ý kiến ở lần gửi { $version } ({ $count })</b>
review-earlier-changed = ● <b>{ $part }</b>: { $words } <i>(đã sửa)</i>
review-earlier-kept = ○ <b>{ $part }</b>: { $words } <i>(giữ như cũ)</i>
