delivery-album-buttons = Đề nghị đồng chí chọn một nút dưới đây về các tệp vừa gửi.

button-deliveries = Tình hình gửi tin
command-guitin = Tình hình gửi tin

deliveries-heading = <b>Tình hình gửi tin của Hệ thống</b>
deliveries-waiting = Đang chờ gửi: { $count }
deliveries-sent = Đã gửi hôm nay: { $count }
deliveries-failed = Telegram từ chối hôm nay: { $count }
deliveries-unknown = Chưa xác nhận: { $count }
deliveries-unreachable = Người chưa liên lạc được: { $count }

button-deliveries-unknown = Chưa xác nhận ({ $count })
button-deliveries-unreachable = Chưa liên lạc được ({ $count })

deliveries-unknown-heading = <b>Chưa xác nhận: { $count } tin</b>
deliveries-unknown-advice = Kết nối bị ngắt khi đang gửi; phần lớn các tin này thường đã tới nơi. Gửi lại thì có người nhận hai lần.
deliveries-unknown-line = • { $name }, lúc { $at }
button-deliveries-resend = Gửi lại các tin này
button-deliveries-dismiss = Không gửi lại
deliveries-sent-again = Sẽ gửi lại { $count } tin.
deliveries-dismissed = Đã ghi nhận không gửi lại { $count } tin.

deliveries-unreachable-heading = <b>Chưa liên lạc được: { $count } người</b>
deliveries-unreachable-advice = Đề nghị liên hệ đơn vị bằng cách khác. Khi người đó mở lại và nhắn cho Hệ thống, tên sẽ tự ra khỏi danh sách.

unreachable-contact-notice = Hệ thống hiện không gửi được tin cho đồng chí { $name }, cùng là đầu mối của { $unit }. Đề nghị đồng chí theo dõi tin của đơn vị và nhắc đồng chí { $name } mở lại Hệ thống.
unreachable-news = <b>Chưa liên lạc được thêm { $count } người</b>
unreachable-line = • { $unit }: { $name }, đã chặn hoặc ngừng dùng từ { $at }
unreachable-line-not-found = • { $unit }: { $name }, không tìm thấy tài khoản từ { $at }
unreachable-more = … và { $count } mục khác
