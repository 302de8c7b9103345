# Chỗ đang đứng

form-head = <b>{ $form } · { $unit }</b>
form-place = { $section } · { $bar } { $done }/{ $of }{ $left }
form-place-complete = { $section } · { $bar } đã đủ phần bắt buộc
form-place-remarked = { $section } · mục { $n }/{ $of } Ban đề nghị
form-time-left = { " " }· còn khoảng { $minutes } phút
form-time-left-brief = { " " }· ~{ $minutes } phút
form-saved-earlier = Đã lưu lúc { $at }
form-progress = { $bar } { $done }/{ $of }{ $left }
form-progress-saved = Đã lưu lúc { $time } · { $bar } { $done }/{ $of }{ $left }
form-progress-saved-earlier = Đã lưu lúc { $at } · { $bar } { $done }/{ $of }{ $left }
form-item-line = <b>{ $item }</b>
form-item-step = <b>{ $item }</b> · nội dung { $step }/{ $of }
form-item-step-titled = <b>{ $item }</b> ({ $step }/{ $of }): { $title }
form-name-next = <b>{ $item }</b>: đề nghị nhập tên vào ô tin nhắn.
form-still-asked = Câu đang hỏi: <b>{ $label }</b>
form-ask = <b>{ $ask }</b>
form-hint = <i>{ $hint }</i>
form-send-document = <i>Đã có văn bản thì đồng chí gửi tệp ngay tại đây, không phải nhập lại: tệp Word, Excel được đọc giúp vào từng câu.</i>
form-send-number = <i>Hoặc gửi ngay tệp văn bản: số và ngày đọc từ chú thích hay tên tệp.</i>
form-help-head = <b>Giải thích và mẫu</b>
form-help_date = Viết ngày như 19/5, 19/5/2027, 19 tháng 5, hôm nay; cả tháng, quý, năm cũng được: tháng 6, quý II, hết năm.
form-help_text = Tối đa { $max } ký tự; gửi trong một hoặc nhiều tin nhắn đều được.
form-help_number = Viết số như 1.250 hoặc 2,5; kèm đơn vị cũng được, như 410 tỷ, 12 lớp.
form-help_list = Nhập tên để thêm từng mục, hoặc dán cả danh sách hay bảng Excel, mỗi dòng một mục; xem lại trước khi thêm.
form-example = Ví dụ: <code>{ $example }</code>
form-run-items = <i>Có thể nhập kết quả của cả { $count } mục trong một tin nhắn, cách nhau bằng dấu chấm phẩy; ghi “-” nếu chưa có số liệu.</i>
form-run = <i>Có thể nhập cả { $count } số trong một tin nhắn, cách nhau bằng dấu chấm phẩy: { $labels }.</i>
form-stored-passed-on = Câu trả lời đã lưu: <b>{ $value }</b> (chuyển tiếp từ { $name })
form-stored = Câu trả lời đã lưu: <b>{ $value }</b>
form-placeholder = Nhập câu trả lời
form-passed-on = Nội dung này được chuyển tiếp từ { $name }, { $date }. Nếu không phải câu trả lời của đơn vị, đồng chí bấm <b>Quay lại</b> để sửa.
form-recorded = Đã ghi nhận { $label }: <b>{ $value }</b>
form-recorded-same = Đã ghi nhận như kỳ trước: <b>{ $title }</b>
form-left-out-rest = Đã bỏ qua: { $labels }. Đồng chí bổ sung được khi xem lại.
form-left-out = Đã bỏ qua: { $label }
form-left-to-document = Theo văn bản đính kèm: { $labels }
form-deferred = Để sau: <b>{ $label }</b>. Nội dung này sẽ được hỏi lại trước khi gửi.
form-recorded-several = Đã ghi nhận: { $values }
form-recorded-values = Đã ghi nhận { $count } nội dung: <b>{ $values }</b>
form-recorded-count = Đã ghi nhận { $count } nội dung.
form-recorded-part = { $label } <b>{ $value }</b>
form-at-first = Đây là câu đầu tiên.
form-use-buttons = Đề nghị đồng chí chọn một nút bên dưới.
form-yes = Có
form-no = Không

# Cách viết giá trị

form-value = { $value }
form-value_list = { $first }; { $rest }
form-value_left-out = để trống
form-value_in-document = theo văn bản đính kèm
form-value_quoted = “{ $value }”
form-value_measured = { $number } { LOWER($unit) }
form-aim_compared = { $sign } { $amount }
form-aim_range = { $number }–{ $upper }
form-aim_of = { $number }/{ $upper }
form-aim_up = tăng { $amount }
form-aim_down = giảm { $amount }
form-aim_less = giảm đi { $amount }
form-aim_left = giảm còn { $amount }
form-aim_level = duy trì { $amount }
form-aim_none = { $amount } (không để xảy ra)
form-aim_basis = { $aim } so với { $basis }
form-value_percent = { $number }%
form-value_money = { $amount } đồng
form-value_read = đã đọc
form-value_no-data = chưa có số liệu
form-value_not-applicable = không áp dụng
form-value_file = tệp đính kèm
form-value_link = đường dẫn tới { $host }
form-value_photo = { $name } (ảnh chụp)
form-value_photos = { $count } ảnh chụp

# Từ được hiểu như bấm nút, cách nhau bằng dấu gạch đứng

form-words_yes = có | đúng | đúng rồi | phải | vâng | đồng ý | thêm cả | thêm hết | thêm tất cả | co | ok | yes | y
form-words_no = không | ko | hông | chưa | sai | không phải | khong | no | n
form-words_skip = chưa có số liệu | chưa có | skip
form-words_done = xong | xong rồi | đã xong | làm xong rồi | hết | hết rồi | hết danh sách | vậy thôi | vậy là hết | vậy là xong | chỉ vậy thôi | chỉ có vậy | thế thôi | thế là hết | chỉ thế thôi | đủ rồi | thôi | lưu | lưu lại | gửi | gửi đi | tiếp | tiếp theo | done
form-words_none = không có | ko có | k có | không có gì | chưa có gì
form-words_no-data = chưa có số liệu | chưa có số | chưa có | chưa thống kê | chưa tổng hợp
form-words_not-applicable = không áp dụng | không thuộc diện | n/a | na
# Cũng khi còn vài từ theo sau, như “bỏ qua câu này nhé”
form-words_skip-now = bỏ qua
form-words_later = để sau | gửi sau | bổ sung sau | later
form-words_in-document = gửi kèm | em gửi tệp | tệp đính kèm | văn bản đính kèm | có văn bản | có tệp | xem kế hoạch | theo kế hoạch đã | theo kế hoạch đính kèm | xem công văn | xem phụ lục | theo phụ lục | xem bản | xem ảnh | theo văn bản | xem văn bản | như văn bản | theo tệp | xem tệp | xem đính kèm | theo đính kèm

# Nút

form-button_keep = Giữ nguyên
form-button_default = Dùng: { $value }
form-button_last-value = Như kỳ trước: { $value }
form-button_same = Như kỳ trước: { $values }
form-usual = Thường dùng: <i>{ $value }</i>
form-together = { $first } và { $second }
form-warned = Lưu ý: { $field } ({ $value }) cao hơn { $than } ({ $other }).
form-warned-share = Lưu ý: { $field } ({ $value }) cao hơn { $percent }% của { $than } ({ $other }).
form-warned-sum = Lưu ý: { $field } ({ $value }) cao hơn tổng { $count } số liệu liên quan ({ $other }).
form-known = { $source }: <i>{ $value }</i>
form-button_usual = Dùng nội dung này
form-button_skip-rest = Bỏ qua các phần không bắt buộc
form-button_skip-rest-of-item = Bỏ qua phần không bắt buộc
form-button_skip = Bỏ qua
form-button_in-document = Theo văn bản đính kèm
form-button_no-data = Chưa có số liệu
form-button_not-applicable = Không áp dụng
form-button_later = Gửi sau
form-button_defer = Để sau
form-button_back = Quay lại
form-button_review = Xem lại
form-button_pause = Tạm dừng
form-button_help = Giải thích
form-button_ask-board = Hỏi Ban về câu này
form-button_to-question = Trả lời câu này
form-button_today = Hôm nay
form-button_yesterday = Hôm qua
form-button_month-begin = { $date }
form-button_month-end = Cuối tháng: { $date }
form-button_year-end = Cuối năm: { $date }
form-button_none = 0
form-button_done = Xong
form-button_read-on = Đã đọc, tiếp tục
form-button_chosen = ✓ { $option }
form-button_remove-file = Bỏ tệp { $name }
form-button_remove-numbered = Bỏ tệp { $n }
form-button_into-list = Đưa cả { $count } vào { $list }
form-button_as-answer = Ghi làm { $label }
form-button_accept = Đúng: { $value }
form-button_as-is = Ghi như vậy
form-button_retype = Nhập lại
form-button_mine = Dùng nội dung tôi vừa nhập
form-button_theirs = Giữ nội dung đã lưu
form-button_names-only = Chỉ lấy tên từng dòng
form-button_as-one = Gộp thành một mục
form-button_add-all = Thêm cả { $count }
form-button_add-one = Thêm
form-button_name-only = Ghi cả dòng làm tên
form-button_reduced-to = Giảm còn { $value }
form-button_reduced-by = Giảm { $value } so với năm trước
form-button_all-reduced-to = Đều là mức còn lại
form-button_all-reduced-by = Đều giảm so với năm trước
form-button_that-is-all = Đã đủ, lưu
form-button_item = Sửa { $n }
form-button_items-done = Xong, tiếp tục
form-button_items-later = Bổ sung sau
form-button_open = { $n }. { $label }
form-button_amount = { $item }: { $value }
form-button_to-list = Về danh sách
form-button_up = Chuyển lên
form-button_down = Chuyển xuống
form-button_duplicate = Thêm mục tương tự
form-button_delete = Xóa
form-button_delete-yes = Xóa
form-button_keep-item = Giữ lại
form-button_page-before = ‹ Mục trước
form-button_page-after = Mục sau ›
form-button_fill-missing = Điền nội dung còn thiếu ({ $count })
form-button_fill-all = Điền lần lượt
form-button_submit = Gửi Ban
form-button_submit-yes = Gửi ngay
form-button_unsigned = Tệp chưa ký
form-button_undo = Hoàn tác
form-button_whole = Xem toàn văn
form-button_jump = Tất cả các câu
form-button_not-yet = Xem lại trước khi gửi
form-button_cancel-yes = Hủy bản nháp
form-button_cancel-no = Soạn tiếp

# Nút đã cũ

form-question-gone = <i>Câu hỏi vừa rồi không còn trong biểu này. Nội dung “{ $text }” chưa được ghi.</i>
form-toast_outdated = Nút này hết hiệu lực vì nội dung đã thay đổi. Đề nghị xem câu hiện tại.
form-toast_changed = Bản nháp vừa có thay đổi. Đề nghị xem lại trước khi gửi.

# Hỏi lại trước khi ghi

form-confirm_ambiguous = Đồng chí nhập <b>{ $raw }</b>. Đề nghị chọn số đúng:
form-confirm_swapped = <b>{ $raw }</b> không phải ngày đúng. Có phải là <b>{ $value }</b>?
form-confirm_read-as = Đồng chí nhập <b>{ $raw }</b>. Ghi <b>{ $value }</b>?
form-confirm_share = Đồng chí nhập <b>{ $raw }</b>. Đề nghị chọn cách hiểu đúng:
form-confirm_nothing = { $label }: <b>{ $value }</b>. Có đúng là đơn vị phấn đấu không để xảy ra trường hợp nào?
form-confirm_unusual = { $label }: <b>{ $value }</b>, cao hơn mức thông thường. Đề nghị đồng chí kiểm tra.
form-confirm_more-than-there-are = { $label }: <b>{ $value }</b>, nhiều hơn tổng số đã nêu. Đề nghị đồng chí kiểm tra.
form-confirm_no-figure = { $label }: <b>{ $value }</b>. Nội dung chưa có con số nào. Nếu có số lượng hoặc tỷ lệ, đồng chí gửi lại cả nội dung; nếu không, giữ như vậy.
form-confirm_sums-differ = { $label }: <b>{ $value }</b>, trong khi điểm các dòng chưa có hoặc cộng lại ra số khác. Đề nghị đồng chí kiểm tra.
form-confirm_unfinished = { $label }: <b>{ $value }</b>. Kết quả chưa đạt mức phấn đấu, trong khi tiến độ là “Đã hoàn thành”. Đề nghị đồng chí kiểm tra.
form-confirm_echo = { $label }: <b>{ $value }</b>. Đề nghị đồng chí xác nhận.
form-beside-waiting = Chưa ghi: <b>{ $words }</b>. Chọn xong phần dưới đây, đồng chí gửi lại nội dung đó.
form-waiting-first = Phần dưới đây chưa được ghi vào biểu. Đề nghị đồng chí chọn một nút trước.
form-confirm_caption = Dùng chú thích làm câu trả lời: <b>{ $value }</b>?
form-confirm_contact = Ghi tên trong danh bạ vừa gửi: <b>{ $value }</b>? Số điện thoại không được lưu.
form-confirm_as-said = Đồng chí nhập <b>{ $raw }</b>. Ghi đúng như vậy làm câu trả lời cho { $label }?
form-confirm_list-elsewhere = Đồng chí gửi nhiều dòng cho { $label }. Ghi <b>{ $value }</b>?
form-list-elsewhere = Đồng chí vừa gửi { $count } dòng có mức phấn đấu, trong khi câu này hỏi { $label }. Đây là danh sách { $list }?
form-filed-in-list = Đã đưa { $count } mục vào { $list }.
form-confirm_example = Đây là ví dụ của câu hỏi: <b>{ $value }</b>. Ghi đúng như vậy?
form-long = Đã nhận { $length } ký tự. Nếu nội dung còn phần tiếp theo, đề nghị đồng chí gửi tiếp; nếu đã đủ, bấm <b>Đã đủ, lưu</b>.
form-list = { $label }: thêm { $count } mục sau?
form-list-item = { $n }. { $title }
form-list-aim = { $n }. { $title }: <b>{ $aim }</b>
form-list-aim-more = { $n }. { $title }: <b>{ $aim }</b> ({ $more })
form-list-column = Cột { $n }
form-list-unread = <i>Chưa đọc được { $label } “{ $text }”, sẽ hỏi lại.</i>
form-list-reduction = <i>Giảm còn { $value }, hay giảm { $value } so với năm trước?</i>
form-last-year = năm trước
form-list-example = <i>Trùng với ví dụ của câu hỏi: “{ $text }”.</i>
form-list-group = <b><u>{ $group }</u></b>
form-list-unsure = Nội dung này cần hỏi lại.
form-list-heading = đây là tên một phần hoặc tên các cột.
form-list-item-open = { $n }. { $title } <i>(có phần chưa rõ)</i>
form-list-more = … và { $more } mục khác.
form-list-skipped = Không thêm “{ $line }”: { $error }
form-list-more-skipped = … và { $more } dòng khác không thêm được.

# Hai đồng chí cùng trả lời

form-conflict = Trong lúc đồng chí soạn, đồng chí { $name } đã trả lời câu này. Đề nghị chọn nội dung cần giữ.
form-conflict-unknown = Trong lúc đồng chí soạn, câu này đã có câu trả lời khác. Đề nghị chọn nội dung cần giữ.
form-conflict-theirs = Đã lưu: <b>{ $value }</b>
form-conflict-mine = Vừa nhập: <b>{ $value }</b>

# Sửa tin nhắn

form-edited = Đã cập nhật theo tin nhắn vừa sửa.
form-edit-refused = Chưa dùng được nội dung vừa sửa. { $label } vẫn là <b>{ $value }</b>.

# Danh sách

form-item = { $n }. { $title }
form-row-beside = { $line } · <b>{ $said }</b>
form-item-answered = { $n }. { $title }: <b>{ $values }</b>
form-item-open = { $n }. { $title } <i>(còn thiếu { $open } nội dung)</i>
form-item-valued = { $n }. { $title } · <b>{ $values }</b>
form-sub-item = – { $line }
form-item-duplicated = Đã thêm mục tương tự. Chỉ còn tên gọi của mục mới:
form-item-moved = Đã chuyển: { $item }/{ $of }.
form-undone = Đã hoàn tác.
form-undo-over = Đã quá một phút, không còn hoàn tác được.
form-item-deleted = Đã xóa.
form-count = Đã có { $count } mục. Đồng chí thêm mục hoặc bấm <b>Xong, tiếp tục</b>.
form-count-full = Đã đủ { $count } mục, tối đa của danh sách này.
form-count-short = Đã có { $count } mục, cần ít nhất { $min } mục.
form-group-short = { $label }: mới có { $count }/{ $min }; phần còn thiếu sẽ được nhắc khi xem lại.
form-lines-below = … và { $count } mục khác, xem bằng nút bên dưới
form-choose-to-change = Đề nghị chọn nội dung cần sửa.
form-confirm-delete = Xóa { $item }: <b>{ $title }</b>? Trong một phút sau đó vẫn hoàn tác được.

# Xem lại và gửi

form-review-head = <b>Xem lại</b> · { $section }
form-review-complete = Đã đủ nội dung, có thể gửi.
form-review-missing = Còn thiếu { $count } nội dung.
form-line = { $n }. { $label }: <b>{ $value }</b>
form-line-required = { $n }. { $label }: <i>chưa có</i>
form-line-optional = { $n }. { $label }: <i>chưa có (không bắt buộc)</i>
form-line-group = { $n }. { $label }: <b>{ $count } mục</b>
form-line-group-open = { $n }. { $label }: <b>{ $count } mục</b> <i>(chưa đủ)</i>
form-missing-head = { $bar } { $done }/{ $of }{ $left } · còn thiếu { $count } nội dung:
form-missing_unanswered = { $n }. { $label }
form-missing_too-few = { $n }. { $label }: chưa đủ số lượng
form-missing_breaks-rule = { $n }. { $label }: cần xem lại
form-missing-together = { $n }. { $label }: còn { $count } nội dung
form-missing-in-item = { $item }, { $label }
form-missing-more = … và { $more } nội dung khác.
form-confirm-submit = Gửi <b>{ $form }</b> của { $unit } tới Ban? Sau khi gửi, đơn vị vẫn sửa và gửi lại được.
form-whole = <b>Toàn văn sẽ gửi</b>
form-contents-group =
    { $label }: <b>{ $count ->
        [0] không có
       *[other] { $count }
    }</b>
form-contents-rest =
    Nội dung khác: { $empty ->
        [0] <b>{ $answered }</b> đã trả lời
       *[other] <b>{ $answered }</b> đã trả lời, <b>{ $empty }</b> để trống
    }
form-contents-all =
    Nội dung: { $empty ->
        [0] <b>{ $answered }</b> đã trả lời
       *[other] <b>{ $answered }</b> đã trả lời, <b>{ $empty }</b> để trống
    }
form-confirm-cancel = Hủy bản nháp này? Trong 24 giờ vẫn khôi phục được. Nếu chỉ tạm nghỉ, đề nghị chọn <b>Tạm dừng</b>.

# Bản tóm tắt

form-notes = <b>Nên xem lại ({ $count }), vẫn gửi được:</b>
form-total = Tổng: <b>{ $points }</b> điểm
form-total-of = Tổng: <b>{ $points }/{ $max }</b> điểm

form-summary_section = <b>{ $section }</b>
form-summary_group = <b>{ $label }</b> ({ $count })
form-summary_item = <i>{ $item }</i>
form-summary_warnings = <b>Cần lưu ý</b> ({ $count })
form-summary_warning = { $item } · { $label }: <i>{ $value }</i>
form-summary_row = { $n }. { $title }: { $values }
form-summary_cell = { $label } { $value }
form-summary_tied = { $line } <i>(đồng điểm)</i>
form-summary_in-document = { $line } <i>(theo văn bản đính kèm: { $labels })</i>
form-summary_line = { $label }: { $value }

# Tệp

form-file-received = Đã nhận tệp <b>{ $name }</b>.
form-file-again = Tệp <b>{ $name }</b> đã có ở câu này.
form-file-removed = Đã bỏ tệp <b>{ $name }</b>.
form-file-replaced = Đã nhận lại tệp <b>{ $name }</b>: bản vừa gửi thay bản trước cùng tên.
form-album-received = Đã nhận { $count } tệp: { $names }.
form-album-attached = Đã đính kèm { $count } tệp vào “{ $label }”: { $names }.
form-files-so-far = Đã có { $count } tệp:
form-files-one = { $n }. <b>{ $name }</b>
form-files-unusable = { $n }. <s>{ $name }</s>: không mở được, đề nghị gửi lại
form-files-next = Còn phụ lục, đồng chí gửi thêm tệp; đủ rồi thì bấm Xong.
form-file-unsigned = Đã có tệp <b>{ $name }</b>, còn sửa được nên chưa tính là bản đã ký. Nếu chính tệp này là bản đã ký, chọn “{ $option }”.
form-file-attached = Đã đính kèm tệp <b>{ $name }</b> vào “{ $label }”.
form-photo-received = Đã đính kèm ảnh chụp trang { $page } vào “{ $label }”. Nếu còn trang khác, đồng chí gửi tiếp.
form-files_pdf-word = PDF hoặc Word
form-files_pdf-word-excel = PDF, Word, Excel hoặc ảnh (JPG, PNG, HEIC)
form-error_photo-for-file = Câu này cần tệp { $wanted }. Đề nghị gửi dưới dạng tệp (biểu tượng kẹp giấy), không gửi ảnh chụp.
form-error_wrong-file-kind = Chưa nhận được <b>{ $name }</b>: câu này nhận tệp { $wanted }. Những gì đã gửi vẫn được giữ.
form-error_wrong-file-kind-here = Chưa nhận được <b>{ $name }</b>. “{ $label }” nhận tệp { $wanted }; nếu là văn bản, đồng chí mở tệp, lưu thành một trong các loại đó rồi gửi lại.
form-error_archive-here = Chưa nhận được tệp nén <b>{ $name }</b>. Đồng chí giải nén rồi gửi từng tệp; “{ $label }” nhận tệp { $wanted }.
form-error_archive = Chưa nhận được tệp nén <b>{ $name }</b>. Đề nghị giải nén rồi gửi từng tệp; câu này nhận tệp { $wanted }.
form-error_file-too-big = Tệp <b>{ $name }</b> lớn hơn { $max } MB nên không nhận được. Đề nghị tải tệp lên nơi lưu trữ của cơ quan rồi gửi đường dẫn (https://…) vào đây, hoặc giảm dung lượng rồi gửi lại.
form-error_file-too-big-here = Tệp <b>{ $name }</b> lớn hơn { $max } MB nên không nhận được. Đồng chí gửi vào đây đường dẫn tới tệp (https://…) cho “{ $label }”, hoặc giảm dung lượng rồi gửi lại.
form-link-attached = Đã ghi đường dẫn tới <b>{ $host }</b> vào “{ $label }”. Đề nghị để Ban mở xem được đường dẫn này.
form-link-received = Đã ghi đường dẫn tới <b>{ $host }</b>. Đề nghị để Ban mở xem được đường dẫn này.
form-link-changed = Đã thay đường dẫn, nay dẫn tới <b>{ $host }</b>. Đề nghị để Ban mở xem được đường dẫn này.
form-link-stands = Đường dẫn tới <b>{ $host }</b> đã ghi vẫn giữ nguyên. Muốn bỏ, đồng chí mở câu đó và bấm Bỏ tệp.
form-error_too-many-files = Câu này nhận tối đa { $max } tệp, chưa nhận <b>{ $name }</b>. Đề nghị bỏ bớt tệp hoặc gộp các phụ lục.
form-error_too-many-photos = Câu này nhận tối đa { $max } ảnh. Đề nghị gửi các trang trong một tệp PDF.
form-error_secret = Hệ thống không tiếp nhận tài liệu có nội dung bí mật nhà nước. Đề nghị gửi tài liệu này theo quy định về bảo vệ bí mật nhà nước và xóa tệp khỏi cuộc trò chuyện.

# Câu trả lời chưa dùng được

form-error_no-words = Đề nghị trả lời bằng chữ.
form-error_no-list-before = Chưa có { $list } kỳ trước để lấy lại. Đề nghị đồng chí dán danh sách, mỗi dòng một mục.
form-error_list-in-document = { $list } cần ghi từng dòng để theo dõi. Đồng chí gửi tệp Word hoặc Excel ngay tại đây để hệ thống đọc giúp, hoặc dán danh sách, mỗi dòng một mục.
form-error_items-needed = { $list } cần ít nhất { $min } mục, hiện có { $count }. Nếu chưa sẵn sàng, đồng chí bấm <b>Bổ sung sau</b>.
form-error_none-or-document = “{ $text }” chưa phải là nội dung trả lời. Nếu văn bản đính kèm đã nêu, bấm Theo văn bản đính kèm; nếu chưa nêu, đồng chí nhập nội dung hoặc nhắn “để sau”.
form-error_no-document-yet = Chưa có văn bản đính kèm. Đề nghị đồng chí gửi tệp văn bản đã ký ngay tại đây, rồi chọn <b>Theo văn bản đính kèm</b>.
form-error_is-example = Nội dung này là ví dụ của câu hỏi. Nếu đúng là của đơn vị, đề nghị mở câu hỏi và nhập lại.
form-error_too-long = Nội dung có { $length } ký tự, câu này nhận tối đa { $max }. Tin nhắn vẫn còn trong cuộc trò chuyện, đề nghị đồng chí rút gọn rồi gửi lại.
form-error_rest-of-long = Phần vừa nhận thuộc nội dung { $length } ký tự chưa ghi được của “{ $label }”. Chưa có câu trả lời nào thay đổi.
form-error_too-short = Nội dung mới có { $length } ký tự, cần ít nhất { $min }. Đề nghị nêu rõ hơn.
form-error_not-a-number = Đề nghị chỉ nhập số, chẳng hạn 12 hoặc 2,5.
form-error_not-an-amount = Đề nghị nhập số tiền bằng đồng, chẳng hạn 150.000.000 hoặc “150 triệu”.
form-error_not-whole = Đề nghị nhập số nguyên, không có phần lẻ.
form-error_too-small = Đề nghị nhập số từ { $min } trở lên.
form-error_too-big = Đề nghị nhập số không quá { $max }.
form-error_numbers-count = Câu này cần { $count } số, cách nhau bằng dấu chấm phẩy; vừa nhận được { $found }.
form-error_sum = Tổng cộng là { $total }, vượt quá { $max }.
form-error_at-most = { $field } ({ $value }) không được cao hơn { $than } ({ $other }).
form-error_at-most-share = { $field } ({ $value }) không được cao hơn { $percent }% của { $than } ({ $other }).
form-error_at-most-sum = { $field } ({ $value }) không được cao hơn tổng { $count } số liệu liên quan ({ $other }).
form-error_not-a-date = Đề nghị nhập ngày theo thứ tự ngày/tháng/năm, chẳng hạn 15/3/2027.
form-error_no-one-day = “{ $text }” chưa cho biết là ngày nào. Đề nghị đồng chí ghi một ngày dương lịch, chẳng hạn 15/3/2027.
form-error_no-such-day = Không có ngày <b>{ $text }</b> trong lịch. Đề nghị nhập lại theo thứ tự ngày/tháng/năm.
form-error_too-early = Đề nghị nhập từ ngày { $min } trở đi.
form-day-not-taken = Chưa ghi ngày { $day }. { $why }
form-error_too-late = Đề nghị nhập ngày không sau { $max }.
form-error_not-before = { $field } ({ $value }) không được trước { $than } ({ $other }).
form-error_not-after = { $field } ({ $value }) không được sau { $than } ({ $other }).
form-error_not-unique = “{ $value }” đã có trong danh sách. Đề nghị nhập nội dung khác.
form-error_identity-number = Đề nghị không ghi số căn cước, số chứng minh: hồ sơ này không cần và Hệ thống không lưu.
form-error_not-a-document-number = Đề nghị nhập số, ký hiệu văn bản, chẳng hạn 02/KH-UBND.
form-error_no-option = “{ $text }” không có trong các lựa chọn. Đề nghị chọn một nút hoặc nhập số thứ tự.
form-error_yes-or-no = Đề nghị trả lời Có hoặc Không.
form-error_too-few-chosen = Đề nghị chọn ít nhất { $min } mục.
form-error_too-many-chosen = Chỉ được chọn tối đa { $max } mục.
form-error_file-expected = Câu này cần một tệp. Đề nghị bấm biểu tượng kẹp giấy để gửi; tệp lớn hơn 20 MB thì gửi đường dẫn (https://…).
form-error_press-on = Đề nghị bấm nút để tiếp tục.
form-error_too-many-items = Danh sách nhận tối đa { $max } mục.

# Khi nhận được thứ khác (ảnh, giọng nói, vị trí …)

form-expected_text = Câu này cần trả lời bằng chữ.
form-expected_integer = Câu này cần trả lời bằng một số.
form-expected_decimal = Câu này cần trả lời bằng một số.
form-expected_percent = Câu này cần trả lời bằng tỷ lệ phần trăm.
form-expected_numbers = Câu này cần trả lời bằng các số, cách nhau bằng dấu chấm phẩy.
form-expected_money = Câu này cần trả lời bằng số tiền.
form-expected_date = Câu này cần trả lời bằng ngày tháng.
form-expected_choice = Câu này cần chọn một nút bên dưới.
form-expected_multi-choice = Câu này cần chọn các nút bên dưới.
form-expected_yes-no = Câu này cần chọn Có hoặc Không.
form-expected_document-number = Câu này cần số, ký hiệu văn bản, ví dụ 15/KH-UBND.
form-expected_file = Câu này cần một tệp, gửi bằng biểu tượng kẹp giấy.
form-expected_note = Bấm nút bên dưới để tiếp tục.

# Cả danh sách trong một tin nhắn

form-rows-row = { $n }. { $title }: { $known }
form-rows-how =
    { $count ->
        [1] Gửi kết quả: <code>25</code> (dấu “-” là chưa có số liệu).
        [2] Gửi kết quả của cả { $count } mục trong một tin nhắn, theo thứ tự: <code>25; 40</code> (dấu “-” là chưa có số liệu).
        [3] Gửi kết quả của cả { $count } mục trong một tin nhắn, theo thứ tự: <code>25; 40; 3</code> (dấu “-” là chưa có số liệu).
        [4] Gửi kết quả của cả { $count } mục trong một tin nhắn, theo thứ tự: <code>25; 40; -; 3</code> (dấu “-” là chưa có số liệu).
       *[other] Gửi kết quả của cả { $count } mục trong một tin nhắn, theo thứ tự: <code>25; 40; -; 3</code> … (dấu “-” là chưa có số liệu).
    }
form-rows-page = Danh sách { $count } mục, trang { $page }/{ $pages }:
form-rows-how-paged = Gửi cả { $count } mục, hoặc riêng trang này: <code>25; 40; -; 3</code> … (dấu “-” là chưa có số liệu).
form-rows-how-results =
    Hoặc theo số thứ tự: { $count ->
        [1] <code>{ $first }: 25</code>
        [2] <code>{ $first }: 25, { $second }: đạt</code>
       *[other] <code>{ $first }: 25, { $second }: đạt, { $third }: chưa đạt</code>
    }.
form-rows-how-numbered =
    Hoặc theo số thứ tự: { $count ->
        [1] <code>{ $first }: 25</code>; đáng lo thì ghi <code>rủi ro: { $first }</code>
       *[other] <code>{ $first }: 25, { $second }: đạt</code>; hoặc chỉ nêu mục đáng lo: <code>rủi ro: { $first }, { $second }</code>
    }.
form-rows-understood = Đã đọc được { $count }/{ $of } mục. Đề nghị đồng chí kiểm tra trước khi ghi:
form-rows-too-few = <b>Danh sách có { $count } mục, mới nhận được { $found } kết quả.</b> Tính từ mục { $first } thì như sau; nếu lệch, đề nghị gửi lại hoặc ghi kèm số thứ tự.
form-rows-too-many = Danh sách chỉ có { $count } mục, vừa nhận được { $found } kết quả, nên chưa ghi. Đồng chí gửi lại theo cách ghi bên dưới.
form-rows-nothing = Chưa đọc được kết quả nào trong “{ $text }”, nên chưa ghi. Đồng chí gửi lại theo cách ghi bên dưới.
form-rows-much-said = Đã nhận nhiều tin nhắn cho danh sách này, tin vừa gửi chưa được ghi. Đề nghị bấm ghi các kết quả ở trên, rồi gửi tiếp tin này.
form-rows-rest = { $count } mục còn lại: <b>{ $state }</b>.
form-rows-unread = <i>Chưa đọc được “{ $text }”, chưa ghi.</i>
form-doubt_unusual = cao hơn mức thông thường
form-doubt_nothing = bằng 0, đề nghị kiểm tra
form-doubt_unfinished = chưa đạt mức phấn đấu
form-doubt_more-than-there-are = nhiều hơn tổng số, đề nghị kiểm tra
form-doubt_sums-differ = cộng lại ra số khác
form-doubt_no-figure = chưa có con số cụ thể
form-rows-refused = <i>“{ $text }”, chưa ghi:</i> { $why }
form-rows-refused-row = <i>Mục { $n }, “{ $text }”, chưa ghi:</i> { $why }
form-rows-no-such = danh sách có { $count } mục, không có mục { $n }.
form-rows-either = có thể là mục { $n } được { $figure }, hoặc là { $n } và { $figure } của hai mục. Ghi <code>{ $n }: { $figure }</code> hoặc <code>{ $n }; { $figure }</code>.
form-rows-other-most = tối đa của mục này là { $most }, không phải { $of }.
form-rows-evidence-wanted = chưa có minh chứng
form-rows-most = điểm tối đa
form-rows-proposed = theo đề xuất
form-rows-unread-row = <i>Mục { $n }: chưa đọc được “{ $text }”, chưa ghi.</i>
form-rows-correct = Sửa mục nào, chỉ cần gửi thêm mục đó: <code>{ $n }: 25</code>.
form-rows-correct-paper = Sửa mục nào, chỉ cần gửi thêm mục đó: <code>{ $n }: 14/TB-CTĐ</code>.
form-rows-taken = Đã ghi { $count } mục.
form-button_all-as-last = Như số liệu gần nhất ({ $count })
form-button_all-as-planned = Tất cả đúng tiến độ
form-button_rest-as-planned = { $count } mục còn lại đúng tiến độ
form-button_rows-yes = Ghi { $count } mục
form-button_rows-none = Không có mục nào
form-button_rows-rest-none = { $count } mục còn lại không có
form-button_rows-proposed = Lấy cả theo đề xuất
form-button_rows-rest-proposed = Lấy { $count } mục theo đề xuất
form-button_rows-yes-none = Ghi, { $count } mục còn lại không có
form-button_rows-yes-proposed = Ghi, thêm { $count } mục theo đề xuất
form-button_name = { $n }. { $name }
form-button_rows-yes-all = Ghi cả { $count } mục
form-button_rows-yes-rest = Ghi, { $count } mục còn lại đúng tiến độ
form-button_one-by-one = Trả lời từng mục
form-button_all-rows = Trả lời cả danh sách
form-button_rows-before = ‹ Trang trước
form-button_rows-after = Trang sau ›
form-words_rest = còn lại | các mục còn lại | các chỉ tiêu còn lại | những mục còn lại | rest | the rest | others
form-words_unknown = chưa | chưa có | chưa có số | chưa có số liệu | chưa có kết quả | chưa khảo sát | chưa thống kê | chưa tổng hợp | chưa đánh giá | chưa chấm | no data

# Nhiều số liệu của một mục trong một tin nhắn

form-figures-ask = <b>Mục này có { $count } số liệu:</b>
form-figures-ask-page = <b>Mục này có { $count } số liệu</b> (trang { $page }/{ $pages }):
form-figures-open = { $n }. { $title }: chưa có
form-figures-known = { $n }. { $title }: chưa có (gợi ý { $known })
form-figures-last = { $n }. { $title }: chưa có (kỳ trước { $known })
form-figures-left-out = { $n }. { $title }: chưa có số liệu
form-figures-how =
    Gửi cả { $count } số trong một tin: { $count ->
        [2] <code>25; 40</code>
        [3] <code>25; 40; 3</code>
        [4] <code>25; 40; -; 3</code>
       *[other] <code>25; 40; -; 3</code> …
    } (“-” là chưa có), hoặc dán từ Excel, Word.
form-figures-how-rest =
    Còn { $open } số, gửi từng số hoặc cả: { $open ->
        [2] <code>25; 40</code>.
        [3] <code>25; 40; 3</code>.
        [4] <code>25; 40; -; 3</code>.
       *[other] <code>25; 40; -; 3</code> …
    }
form-figures-how-one = Còn 1 số: chỉ cần gửi số đó, hoặc dấu “-” nếu chưa có số liệu.
form-figures-how-numbered = Sửa một số: <code>{ $n }: 12</code>.
form-figures-pairs = Trước dấu “/” là “{ $first }”, sau là “{ $second }”.
form-figures-pair = { $values } / { $beside }
form-figures-how-pairs = Có thể gửi cả hai số trên một dòng: <code>141/140; 7/-</code>, sau dấu “/” là “{ $second }”; hoặc dán bảng có hai cột số.
form-figures-understood = Đã đọc được { $count }/{ $of } số liệu. Đề nghị đồng chí kiểm tra trước khi ghi:
form-figures-too-few = <b>Mục này có { $count } số liệu, mới nhận được { $found }.</b> Tính từ số liệu { $first } thì như sau; nếu lệch, đề nghị gửi lại hoặc ghi kèm số thứ tự.
form-figures-too-many = Mục này chỉ có { $count } số liệu, vừa nhận được { $found }, nên chưa ghi. Đề nghị đồng chí gửi lại, hoặc ghi kèm số thứ tự: <code>{ $n }: 12</code>.
form-figures-nothing = Chưa đọc được số liệu nào trong “{ $text }”. Đề nghị ghi lần lượt từ số liệu 1, cách nhau bằng dấu chấm phẩy, hoặc kèm số thứ tự: <code>{ $n }: 12</code>.
form-figures-rest = { $count } số còn lại: <b>{ $state }</b>
form-figures-rest_zero = 0
form-figures-rest_none = chưa có số liệu
form-figures-rest_as-before = như kỳ trước
form-figures-read-as = đọc từ “{ $text }”
form-figures-doubt = khác thường, đề nghị kiểm tra
form-figures-doubtful = { $n }. { $title }: <b>{ $values }</b> (<i>{ $doubt }</i>)
form-figures-unsure = có thể hiểu là { $values }, đề nghị ghi rõ
form-figures-nothing-before = kỳ trước chưa có số liệu này
form-figures-needed = số liệu này cần có trước khi gửi
form-figures-unread = <i>Số liệu { $n }: chưa ghi “{ $text }”. { $why }</i>
form-figures-taken = Đã ghi { $count } số liệu.
form-figures-left = Còn { $count } số liệu để sau.
form-figures-hint = { $n }. { $title }: <i>{ $hint }</i>
form-edit-rows-count = Tin nhắn này đã trả lời { $count } mục, nay có { $found } kết quả, nên giữ nguyên. Đề nghị ghi kèm số thứ tự.
form-edit-rows-unread = <i>Chưa đọc được “{ $text }”, giữ nguyên như cũ.</i>
form-button_zero-figures = Tất cả bằng 0
form-button_zero-figures-rest = { $count } số còn lại: 0
form-button_no-figures = Tất cả chưa có số liệu
form-button_no-figures-rest = { $count } số còn lại: chưa có số liệu
form-button_figures-as-before = Như kỳ trước ({ $count } số)
form-button_figures-as-known = Dùng { $count } số gợi ý
form-button_figures-yes = Ghi { $count } số
form-button_figures-yes-rest = Ghi, { $count } số còn lại chưa có
form-button_figures-one-by-one = Trả lời từng câu
form-button_figures-later = Để sau
form-button_figures-table = Cả bảng số liệu
form-words_as-before = như kỳ trước | kỳ trước | như cũ | như năm trước | giữ nguyên | không đổi | as before
form-words_proposed = đề xuất | như đề xuất | theo đề xuất | as proposed | proposed
form-words_most = tối đa | đủ điểm | điểm tối đa | max | maximum | full

# Cả biểu trong một bảng Excel

form-book-title = { $form } · { $unit }
form-book-how = Điền các ô màu vàng rồi gửi lại tệp này vào cuộc trò chuyện. Ô để trống không làm mất câu trả lời đã có. Không cần xóa cột mã.
form-book-lists = Danh mục
form-book-single = Thông tin chung
form-book-question = Nội dung
form-book-answer = Trả lời
form-book-hint = Cách ghi
form-book-number = TT
form-book-known = Đã biết
form-book-options = Chọn một: { $options }
form-book-at = sheet “{ $sheet }”, dòng { $row }, cột “{ $column }”
form-book-at-item = “{ $item }”: sheet “{ $sheet }”, dòng { $row }, cột “{ $column }”
form-book-at-row = sheet “{ $sheet }”, dòng { $row }
form-book-not-asked = Câu này không áp dụng với các câu trả lời khác.
form-book-no-option = “{ $text }” không có trong danh sách của ô này. Đề nghị chọn một giá trị trong danh sách.
form-book-broken = Ô này là công thức chưa ra kết quả. Đề nghị ghi thẳng giá trị.
form-book-no-such-item = Không có mục nào tên như vậy trong biểu này.
form-book-other-form = <i>Bảng này được tạo cho: { $title }. Chỉ những nội dung trùng với biểu đang điền được dùng.</i>
form-book-other-unit = <i>Bảng này được tạo cho { $unit }. Đề nghị kiểm tra trước khi ghi.</i>
form-book-other-period = <i>Bảng này được tạo cho kỳ khác: { $title }. Đề nghị kiểm tra trước khi ghi.</i>
form-book-mend = <i>Có thể sửa các ô này ngay trong tệp rồi gửi lại.</i>
form-book-nothing = Bảng này chưa có nội dung nào dùng được cho biểu đang điền; các câu trả lời đã có vẫn giữ nguyên.
form-button_book-again = Gửi lại bảng đã điền
form-book-other-version = <i>Biểu đã thay đổi sau khi bảng này được tạo; những câu còn trong biểu vẫn được đọc.</i>
form-book-sent = Bảng Excel để điền: <b>{ $form }</b>. Điền xong, đồng chí gửi lại tệp vào đây, lúc nào cũng được; Hệ thống đọc và cho xem trước khi ghi.
form-button_book = Tải bảng Excel
