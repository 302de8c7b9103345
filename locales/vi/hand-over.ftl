# Bàn giao nhiệm vụ đầu mối

command-bangiao = Bàn giao cho người khác
    .name = bangiao
hand-over-which-unit = Đồng chí bàn giao nhiệm vụ đầu mối của đơn vị nào?
hand-over-no-unit = Đồng chí không phải đầu mối của đơn vị nào đang hoạt động nên không có nhiệm vụ để bàn giao.
hand-over-ask =
    <b>Bàn giao nhiệm vụ đầu mối</b> · { $unit }

    Đề nghị đồng chí nhập họ và tên đầy đủ của người nhận bàn giao, ví dụ: <code>Trần Văn Minh</code>

    Hệ thống tạo một đường dẫn riêng để đồng chí gửi cho người đó. Đồng chí vẫn là đầu mối cho đến khi người nhận đồng ý.
hand-over-made =
    Đường dẫn bàn giao <b>{ $unit }</b> cho đồng chí <b>{ $name }</b>:
    { $link }

    Dùng một lần, có hiệu lực đến { $expires }. Đề nghị đồng chí chỉ gửi cho người nhận.

    Khi người nhận đồng ý, đồng chí không còn là đầu mối của { $unit }. Bản đang soạn, câu hỏi và việc chưa xong ở lại với đơn vị.
hand-over-caption = Mã QR bàn giao { $unit } cho đồng chí { $name }, dùng một lần, đến { $expires }
hand-over-open =
    <b>Bàn giao nhiệm vụ đầu mối</b> · { $unit }

    Đã có đường dẫn bàn giao cho đồng chí <b>{ $name }</b>, dùng được đến { $expires }, chưa được nhận. Trong khi chờ, đồng chí vẫn là đầu mối.
hand-over-left = Đã hủy. Đồng chí vẫn là đầu mối như trước.
hand-over-stopped = Đã hủy bàn giao { $unit }, đường dẫn đã gửi không dùng được nữa. Đồng chí vẫn là đầu mối.
hand-over-over = Đường dẫn bàn giao này không còn hiệu lực.
hand-over-confirm =
    Đồng chí là <b>{ $name }</b>, nhận bàn giao nhiệm vụ đầu mối của <b>{ $unit }</b>?

    Khi đồng chí nhận xong, người phụ trách trước không còn là đầu mối; bản đang soạn và việc chưa xong của đơn vị chuyển sang đồng chí.
hand-over-received = Đồng chí { $name } đã bàn giao. Bản đang soạn, câu hỏi và việc chưa xong của đơn vị được giữ nguyên.
hand-over-draft = • { $form }: đã trả lời { $count } câu ({ $names })
hand-over-ended-notice = Đồng chí { $name } đã nhận bàn giao nhiệm vụ đầu mối của { $unit }. Từ nay đồng chí không còn là đầu mối của đơn vị trong Hệ thống. Trân trọng cảm ơn đồng chí đã phối hợp.
hand-over-news =
    <b>Thay đổi đầu mối</b> · { $unit }

    Đồng chí { $from } đã bàn giao cho đồng chí { $to }, { $position }.
unit-ended = { $unit } đã kết thúc hoạt động (đến hết ngày { $on }).
unit-ended-successors = Đơn vị tiếp nhận: { $units }.
unit-ended-ask = Nếu đồng chí tiếp tục là đầu mối, đề nghị liên hệ { $organisation } để được mời vào đơn vị mới.
button-hand-over-anew = Bàn giao cho người khác
button-hand-over-stop = Hủy bàn giao
button-hand-over-leave = Không bàn giao
button-see-unit = Xem đơn vị
