# Một đầu mối soạn, một đầu mối xác nhận trước khi gửi

button-approver = Xác nhận trước khi gửi · { $unit }
button-approver-choose = { $name } xác nhận
button-approver-none = Không cần xác nhận
button-approval-open = Xem và gửi
button-approval-look = Xem lại bản soạn
approver-is = <b>{ $unit }</b>: đồng chí { $name } xác nhận trước khi gửi Ban.
approver-none = <b>{ $unit }</b>: mỗi đầu mối tự gửi, không cần xác nhận.
approver-how = Khi có người xác nhận, đầu mối khác soạn và trình; chỉ người xác nhận gửi được. Khi người đó vắng, đầu mối đổi hoặc bỏ tại đây.
approver-news-set = <b>{ $unit }</b>: từ nay đồng chí { $name } xác nhận trước khi gửi Ban. Cách đổi: /dulieu.
approver-news-ended = <b>{ $unit }</b>: từ nay mỗi đầu mối tự gửi, không cần xác nhận.
approval-asked = Đồng chí { $name } đã soạn xong { $form } của <b>{ $unit }</b> và trình đồng chí xác nhận. Nội dung chưa được gửi Ban.
approval-passed-on = Đã trình đồng chí <b>{ $name }</b> xác nhận { $form }. Nội dung được giữ nguyên và chưa được gửi Ban cho đến khi đồng chí { $name } bấm gửi.
