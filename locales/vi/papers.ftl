# Bản đã gửi, hồ sơ của một đơn vị

button-own-papers = Bản đã gửi
button-papers = Bản đã gửi theo năm
button-see-paper = { $unit }: { $form }
button-paper = { $mark } { $form }
button-year-number = Xem năm { $year }
papers-choose-unit = Đề nghị đồng chí chọn đơn vị cần xem.
papers-heading = <b>Bản đã gửi</b> · { $unit }
papers-year = Năm { $year }
papers-none = Đơn vị chưa có bản nào. Bản đã gửi và bản đang soạn sẽ được giữ tại đây.
papers-line = { $mark } { $form }
papers-line-overdue = { $mark } { $form } (quá hạn)
papers-line-handed-in = { $mark } { $form }: gửi lúc { $at }, mã biên nhận { $number }
papers-legend = ○ chưa gửi, ◐ đang soạn, ● đã xong

# Mốc của mọi năm

overview-choose-of-year = <b>Tình hình</b>. Các mốc của năm { $year }.
overview-milestone-line = { $name }: { $done }/{ $of } đã xong
button-current-milestones = Mốc hiện nay
button-page-number = Trang { $page }
