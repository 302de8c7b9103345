# Mời đầu mối (quản trị)

invitation-made =
    Đường dẫn mời đầu mối của <b>{ $unit }</b>:
    { $link }

    Dùng một lần, có hiệu lực đến { $expires }. Chỉ gửi cho người được đơn vị phân công: chuyển tiếp ảnh bên dưới, hoặc sao chép lời mời để gửi qua Zalo, thư điện tử.
invitation-letter = { $organisation } mời đồng chí làm đầu mối của { $unit } để nhận việc và gửi báo cáo thi đua. Đề nghị mở đường dẫn (dùng một lần, đến { $expires }): { $link }
invitation-ask-unit = Mời đầu mối của đơn vị nào? Đề nghị đồng chí nhập tên hoặc mã đơn vị, ví dụ: <code>Phường Láng</code>, hoặc chọn đơn vị từ danh sách.
invitation-unit-unknown = Không tìm thấy đơn vị “{ $seen }”.
invitation-unit-near =
    { $count ->
        [1] “{ $seen }” có phải đơn vị sau?
       *[other] “{ $seen }” là đơn vị nào sau đây?
    }
invitation-unit-ended = { $unit } đã kết thúc hoạt động nên không mời được đầu mối.
invitation-button-revoke = Thu hồi đường dẫn
invitation-revoke-done = Đã thu hồi đường dẫn mời của { $unit }. Đường dẫn này không dùng được nữa.
invitation-revoke-used = Đường dẫn này đã có người dùng nên không thu hồi được nữa.
invitation-revoke-already = Đường dẫn này đã được thu hồi trước đó.
invitation-not-vacant = Đơn vị này đã có đầu mối; quản trị của Ban mời thêm người.
invitation-revoke-unknown = Không còn thông tin về đường dẫn này.
invitation-revoke-ask = Thu hồi đường dẫn mời của { $unit }, tạo lúc { $at }? Người đã nhận sẽ không dùng được nữa.
invitation-revoke-kept = Đường dẫn vẫn dùng được.
invitation-open-heading = { $unit } còn { $count } đường dẫn chưa dùng:
invitation-open-line = • tạo lúc { $at }, dùng được đến { $expires }
button-copy-invitation = Sao chép lời mời
button-copy-link = Sao chép đường dẫn
button-choose-unit = Chọn từ danh sách
button-invite-another = Tạo đường dẫn mới
button-revoke-dated = Thu hồi đường dẫn tạo lúc { $at }
button-revoke-yes = Thu hồi
button-revoke-no = Giữ lại

# Mở đường dẫn

invitation-used =
    Đường dẫn này đã được sử dụng. Mỗi đường dẫn chỉ dùng được một lần.

    Đề nghị đồng chí liên hệ { $organisation } để nhận đường dẫn mới.
invitation-expired =
    Đường dẫn này đã hết hạn.

    Đề nghị đồng chí liên hệ { $organisation } để nhận đường dẫn mới.
invitation-revoked =
    Đường dẫn này đã được thu hồi.

    Nếu đồng chí là đầu mối của đơn vị, đề nghị liên hệ { $organisation } để nhận đường dẫn mới.
invitation-unknown =
    Đường dẫn này không đúng. Có thể đường dẫn bị thiếu ký tự khi sao chép.

    Đề nghị đồng chí mở lại đúng đường dẫn đã nhận, hoặc liên hệ { $organisation }.
invitation-already-contact = Đồng chí đã là đầu mối của <b>{ $unit }</b>. Đường dẫn còn hiệu lực, có thể chuyển cho người khác được đơn vị phân công.
invitation-already-used-by-self = Đồng chí đã là đầu mối của <b>{ $unit }</b>, không cần mở lại đường dẫn.
invitation-unit-closed = <b>{ $unit }</b> đã kết thúc hoạt động. Đề nghị đồng chí liên hệ { $organisation } để nhận đường dẫn của đơn vị mới.

# Làm quen

onboarding-welcome = Kính chào đồng chí. Đây là Hệ thống của { $organisation }: đơn vị gửi kế hoạch, báo cáo thi đua, khen thưởng và được nhắc hạn tại đây, không cần cài thêm gì.
onboarding-confirm-unit = Đồng chí là đầu mối của <b>{ $unit }</b>?
onboarding-button-yes = Đúng
onboarding-button-no = Không phải
onboarding-notice-heading = <b>Thông báo về dữ liệu cá nhân</b>
onboarding-notice =
    { $organisation } (bên kiểm soát dữ liệu) xử lý họ tên, chức vụ, đơn vị và mã tài khoản Telegram của đồng chí để nhắc việc, tiếp nhận báo cáo về công tác thi đua, khen thưởng.

    Dữ liệu được lưu trong thời gian đồng chí phụ trách và 12 tháng tiếp theo. Tin nhắn đi qua nền tảng Telegram (có thể đặt ngoài lãnh thổ Việt Nam).

    Tin nhắn được giữ 12 tháng. Đồng chí có quyền xem, tải về, sửa, xóa, rút lại đồng ý, khiếu nại bất cứ lúc nào bằng lệnh /dulieu; yêu cầu được trả lời trong 2 ngày làm việc. Không gửi tài liệu có nội dung bí mật nhà nước qua Hệ thống này.
onboarding-button-agree = Đồng ý
onboarding-button-decline = Không đồng ý
onboarding-notice-agreed = Đồng chí đã đồng ý lúc { $at }.
onboarding-notice-declined = Đồng chí đã không đồng ý lúc { $at }.
onboarding-full-name-awaited = Đề nghị đồng chí nhập họ và tên.
onboarding-position-awaited = Đề nghị đồng chí nhập chức vụ.
onboarding-full-name = Đề nghị đồng chí nhập họ và tên đầy đủ, ví dụ: <code>Đỗ Thu Hà</code>
onboarding-confirm-name = Ghi họ tên là <b>{ $name }</b>?
onboarding-button-name-again = Nhập lại
onboarding-position = Đề nghị đồng chí nhập chức vụ, ví dụ: <code>Công chức Văn phòng HĐND và UBND</code>
onboarding-name-whole = Đề nghị ghi đủ cả họ và tên.
onboarding-name-letters = Họ và tên chỉ gồm chữ cái.
onboarding-position-words = Đề nghị ghi chức vụ bằng chữ.
onboarding-too-long = Nội dung dài { $length } ký tự, tối đa { $longest }. Đề nghị ghi gọn hơn.
onboarding-use-buttons = Đề nghị đồng chí chọn một nút bên dưới.
onboarding-not-my-unit =
    Đã ghi nhận. Đường dẫn này dành cho đầu mối của { $unit } và vẫn còn hiệu lực.

    Đề nghị đồng chí liên hệ { $organisation } để nhận đường dẫn của đơn vị mình.
onboarding-declined =
    Hệ thống đã ghi nhận ý kiến của đồng chí và không lưu họ tên, chức vụ của đồng chí.

    Đơn vị vẫn gửi kế hoạch, báo cáo bằng văn bản hoặc thư điện tử tới { $organisation } như thường lệ. Nếu thay đổi ý kiến, đồng chí mở lại đường dẫn đã nhận.
onboarding-done = Đã ghi nhận đồng chí <b>{ $name }</b>, { $position }, là đầu mối của <b>{ $unit }</b>.

# Báo cho Ban

contact-joined =
    { $count ->
        [1] <b>Đơn vị có đầu mối mới</b>
       *[other] <b>{ $count } đầu mối mới</b>
    }
contact-joined-line = • { $unit }: { $name }, { $position }

# Người chưa có đường dẫn

stranger-welcome =
    Kính chào đồng chí. Đây là Hệ thống tiếp nhận kế hoạch, báo cáo về công tác thi đua, khen thưởng của { $organisation }.

    Mỗi đầu mối của đơn vị vào Hệ thống bằng đường dẫn riêng do { $organisation } gửi. Nếu đã nhận, đồng chí bấm vào đường dẫn đó. Nếu chưa, đồng chí gửi đề nghị ngay tại đây.
access-button-ask = Xin cấp đường dẫn
access-ask-who = Đề nghị đồng chí nhập họ tên, chức vụ, đơn vị trong một tin nhắn, ví dụ: <code>Đỗ Thu Hà, công chức Văn hóa - Xã hội, Phường Láng</code>
access-sent = Đã chuyển đề nghị của đồng chí tới { $organisation }. Khi được xác nhận, đồng chí sẽ nhận đường dẫn qua đơn vị của mình.
access-too-short = Đề nghị đồng chí ghi rõ họ tên, chức vụ và đơn vị.
access-too-many = Hôm nay đồng chí đã gửi ba lần. Đề nghị chờ { $organisation } trả lời.
access-request-heading = <b>Đề nghị cấp đường dẫn vào Hệ thống</b>
access-request-from = Tên trên Telegram: { $name } (chưa xác minh)
access-request-message = Nội dung: { $message }
access-request-advice = Đề nghị kiểm tra với đơn vị trước khi gửi đường dẫn mời.
access-button-close = Đã xử lý
access-button-refuse = Chưa cấp được
access-refuse-why = Lý do chưa cấp được: đề nghị đồng chí chọn hoặc nhập. Người gửi đọc được lý do này.
access-refusal-has-contact = Đơn vị đã có đầu mối
access-refusal-not-confirmed = Chưa có xác nhận của đơn vị
access-refusal-who-is-it = Chưa rõ họ tên, chức vụ, đơn vị
access-refused = Đã báo cho người gửi là chưa cấp được đường dẫn.
access-refused-notice = Ban chưa cấp được đường dẫn vào Hệ thống cho đồng chí.
access-refused-next = Khi có đủ thông tin hoặc xác nhận của đơn vị, đồng chí có thể gửi lại bằng nút bên dưới.
access-button-again = Đề nghị lại
access-closed = Đã đánh dấu xử lý xong.
access-already-closed = Đề nghị này đã được xử lý trước đó.
access-unknown = Không còn thông tin về đề nghị này.
access-button-grant = Mời { $unit }
access-button-invite = Tìm đơn vị
access-button-invite-other = Đơn vị khác
access-granted = Đã tạo đường dẫn mời của { $unit } bên dưới và đã báo cho người cần đường dẫn. Đề nghị đồng chí gửi đường dẫn qua đơn vị.
access-granted-notice = Đề nghị của đồng chí đã được tiếp nhận. Đường dẫn vào Hệ thống được gửi qua đơn vị của đồng chí.
access-choose-unit = Nội dung trên có thể của một trong các đơn vị sau. Đề nghị đồng chí chọn đơn vị để tạo đường dẫn; đơn vị khác: dùng lệnh /moi kèm tên.
access-no-unit-named = Nội dung trên không nêu rõ đơn vị nào. Đề nghị đồng chí dùng lệnh /moi kèm tên đơn vị để tạo đường dẫn.
access-not-needed = Đồng chí đã có tài khoản trong Hệ thống, không cần gửi đề nghị.

# Mời cả cụm, khối

button-invite-cluster = Mời cả cụm, khối
button-invite-loose = Mời các đơn vị này
button-invite-missing = Mời { $count } đơn vị chưa có đầu mối
button-invite-whole = Mời tất cả { $count } đơn vị
invitation-cluster-heading = <b>Mời đầu mối: { $cluster }</b>
invitation-cluster-counts = { $missing }/{ $count } đơn vị chưa có đầu mối và chưa có đường dẫn còn hiệu lực.
invitation-cluster-how = Hệ thống gửi một tệp Excel gồm đường dẫn và mã QR của từng đơn vị. Mỗi đường dẫn dùng được một lần, trong { $days } ngày.
invitation-cluster-changed = Đường dẫn của cụm, khối vừa có thay đổi. Đề nghị xem lại số liệu.
invitation-cluster-done = Đã tạo { $count } đường dẫn mời của <b>{ $cluster }</b>, trong tệp bên dưới.
invitation-cluster-caption = Đường dẫn mời của { $cluster }. Tệp này không tạo lại được; đề nghị chỉ gửi từng đường dẫn cho người được phân công của đơn vị đó.
invitations-sheet-name = Đường dẫn mời
invitations-sheet-title = Đường dẫn mời đầu mối · { $cluster }
invitations-sheet-note = Mỗi đường dẫn chỉ dùng được một lần. Đề nghị chỉ gửi cho người được phân công của đơn vị.
invitations-sheet-number = STT
invitations-sheet-code = Mã đơn vị
invitations-sheet-unit = Đơn vị
invitations-sheet-link = Đường dẫn
invitations-sheet-expires = Dùng được đến
invitations-sheet-letter = Lời mời để gửi
invitations-sheet-qr = Mã QR

unit-vacant-news = <b>{ $unit }</b> chưa có đầu mối: đồng chí { $name } không còn phụ trách. Nhắc việc của đơn vị chưa có người nhận.
button-invite-new-contact = Mời cán bộ mới
button-vacant-units = Đơn vị chưa có đầu mối
vacant-heading = <b>Đơn vị chưa có đầu mối</b>: { $count }{ $left ->
    [0] { "" }
   *[other] , trong đó { $left } đơn vị đã từng có
  }
vacant-why = Nhắc việc của các đơn vị này chưa có người nhận.
vacant-none = Mọi đơn vị đều có đầu mối.
vacant-unit-left = • { $unit }: đồng chí { $name } phụ trách đến { $date }
vacant-unit-left-invited = • { $unit }: đồng chí { $name } phụ trách đến { $date }; đã mời, chưa vào
vacant-unit-invited = • { $unit }: đã mời, chưa vào
vacant-unit-never = • { $unit }: chưa mời
button-vacant-invite = Mời cán bộ mới: { $unit }
desk-received = <b>Nhận từ đồng chí { $from }</b>, không còn là chuyên viên theo dõi:
desk-news = <b>Chuyển việc của đồng chí { $from }</b>, không còn là chuyên viên theo dõi.
desk-to = Chuyển đồng chí { $name }:
desk-to-admins = Chưa có người nhận, quản trị xử lý đến khi phân công:
desk-clusters = • Theo dõi: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }và { $more } cụm, khối khác
  }
desk-questions = • { $count } câu hỏi chờ trả lời
desk-reviews = • { $count } văn bản đang xem xét
button-see-staff = Phân công nhân sự
