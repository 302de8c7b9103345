# Chuẩn bị năm sau: những gì còn thiếu, cụm, khối của năm, đầu mối im lặng.

button-prepare-year = Chuẩn bị năm { $year }
button-prepare-back = ‹ Chuẩn bị năm { $year }
prepare-heading = <b>Chuẩn bị năm { $year }</b>
prepare-missing = Còn { $count }/{ $of } việc.
prepare-all-done = Mọi việc đã xong.
prepare-part = { $mark } <b>{ $name }</b>
prepare-part-calendar = Lịch các mốc
prepare-part-days-off = Ngày nghỉ
prepare-part-clusters = Cụm, khối
prepare-part-leads = Trưởng, phó
prepare-part-specialists = Chuyên viên theo dõi
prepare-part-contacts = Đầu mối
button-prepare-calendar = Lịch các mốc
button-prepare-days-off = Ngày nghỉ
button-prepare-clusters = Cụm, khối
button-prepare-leads = Trưởng, phó
button-prepare-specialists = Chuyên viên
button-prepare-contacts = Mời lại

prepare-calendar-agreed = { $count } mốc, đã xác nhận
prepare-calendar-open = { $count } mốc, chưa xác nhận
prepare-days-off-no-tet = Chưa có ngày Tết, đề nghị bổ sung
prepare-days-off-provisional = Tạm tính, chưa có lịch nghỉ chính thức
prepare-days-off-announced = Đã có lịch chính thức
prepare-clusters-none = Chưa có cụm, khối nào
prepare-clusters-open = { $count } đơn vị theo năm { $year }, chưa chốt
prepare-clusters-changed = { $count } thay đổi chưa chốt
prepare-clusters-agreed = { $count } đơn vị đã chốt
prepare-clusters-loose = { $count } đơn vị chưa xếp cụm, khối
prepare-leads-without = { $count } cụm, khối chưa có trưởng
prepare-deputies-without = { $count } cụm, khối chưa có phó
prepare-specialists-without = { $count } cụm, khối chưa có người theo dõi
prepare-contacts-not-invited = { $count } đơn vị chưa được mời
prepare-contacts-never-came = { $count } đơn vị đã mời, chưa vào
prepare-contacts-unreachable = { $count } đơn vị không nhận được tin
prepare-contacts-silent = { $count } đơn vị không dùng 6 tháng qua

prepare-calendar-heading = <b>Lịch năm { $year }</b>
prepare-calendar-counts = { $count } mốc đang dùng.
prepare-calendar-edited = { $count } mốc do Ban sửa.
prepare-calendar-differs = Có { $count } mốc khác năm { $year }; có thể sao chép sang.
prepare-calendar-how = Đề nghị xem lại các hạn, sửa nếu cần, rồi xác nhận.
prepare-calendar-agreed-at = Đã xác nhận { $at }. Vẫn có thể sửa từng mốc.
button-prepare-copy = Sao chép từ năm { $year }
button-prepare-agree = Xác nhận lịch năm { $year }

proposal-heading = <b>Cụm, khối năm { $year }</b>
proposal-agreed = Đã chốt: { $count } đơn vị
proposal-open = Đề xuất theo năm { $from }: { $count } đơn vị
proposal-loose = Chưa xếp cụm, khối: { $count } đơn vị
proposal-ended = Không còn: { $count } đơn vị ({ $names })
proposal-changes = Thay đổi so với hiện nay: { $count }
proposal-change-moved = • { $unit }: { $cluster }, { $role }
proposal-change-follows = • { $unit }: { $cluster }, theo đơn vị tiền thân
proposal-how = Muốn sửa: chọn cụm, khối bên dưới, hoặc tải tệp Excel, sửa rồi gửi lại vào đây. Trước khi chốt, cụm, khối hiện nay vẫn dùng tiếp.
proposal-how-agreed = Cụm, khối năm { $year } đã chốt. Vẫn có thể sửa bên dưới hoặc bằng tệp Excel.
proposal-legend = ● có trưởng · ○ chưa có trưởng; sau tên là số đơn vị
button-proposal-confirm = Chốt { $count } đơn vị năm { $year }
button-proposal-cluster = { $mark } { $name } · { $count }
button-proposal-loose = Chưa xếp cụm, khối · { $count }
button-proposal-workbook = Tải tệp Excel
proposal-elected = <b>Cụm đề nghị</b> (theo biên bản bình xét), khác với trên: { $count }
proposal-elected-line = • { $cluster }: trưởng { $lead }{ $count ->
        [0] {""}
       *[other] ; phó { $deputies }
    }
proposal-elected-taken = Đã đưa cụm đề nghị vào danh sách. Đồng chí xem lại rồi chốt.
button-proposal-elected = Lấy cụm đề nghị ({ $count })
button-proposal-forget = Bỏ thay đổi
button-proposal-back = ‹ Cụm, khối năm { $year }
proposal-confirmed = Đã chốt { $count } đơn vị cho năm { $year }.
proposal-changed-meanwhile = Danh sách vừa thay đổi, chưa ghi gì. Đề nghị xem lại rồi chốt.
proposal-nothing-open = Không còn gì để chốt.
proposal-forgotten = Đã bỏ các thay đổi chưa chốt.

proposal-cluster-heading = <b>{ $cluster }</b>, năm { $year }
proposal-choose-unit = Chọn đơn vị để chuyển cụm, khối hoặc đổi vai trò.
proposal-unit-member = { $unit }
proposal-unit-lead = { $unit }: trưởng
proposal-unit-deputy = { $unit }: phó
proposal-unit-changed = { $line } (mới)
proposal-unit-heading = <b>{ $unit }</b>, năm { $year }
proposal-unit-role = Vai trò: { $role }
proposal-place-agreed = Đã chốt
proposal-place-open = Chưa chốt
button-proposal-lead = Làm trưởng
button-proposal-deputy = Làm phó
button-proposal-member = Làm thành viên
button-proposal-move = Chuyển cụm, khối khác
button-proposal-place = Xếp vào cụm, khối
button-proposal-unit = ‹ { $unit }
proposal-where-to = { $unit } vào cụm, khối nào năm { $year }?
proposal-new-cluster = Cụm, khối mới: ghi trong tệp Excel rồi gửi lại.
proposal-too-many-deputies = Cụm, khối này đã có hai phó. Đề nghị đổi vai trò một phó trước.
proposal-sheet-name = Cụm, khối { $year }
proposal-sheet-title = Cụm, khối năm { $year }: sửa rồi gửi lại tệp này

prepare-quiet-heading = <b>Đầu mối cần mời lại</b>: { $count } đơn vị
prepare-quiet-none = Mọi đơn vị đều có đầu mối đang dùng Hệ thống.
prepare-quiet-not-invited = <b>Chưa được mời</b>
prepare-quiet-never-came = <b>Đã mời, chưa vào</b>
prepare-quiet-unreachable = <b>Không nhận được tin</b>
prepare-quiet-silent = <b>Không dùng 6 tháng qua</b>
prepare-quiet-unit = { $unit }
prepare-quiet-unit-heard = { $unit }: lần cuối { $date }
button-quiet-invite = Mời { $unit }
button-quiet-invite-again = Mời lại { $unit }

year-preparation-first = <b>Chuẩn bị năm { $year }</b> bắt đầu từ tháng 9. Còn { $count } việc:
year-preparation-weekly = <b>Chuẩn bị năm { $year }</b>: còn { $count } việc
year-preparation-missing-calendar = • Lịch các mốc chưa xác nhận
year-preparation-missing-days-off = • Ngày nghỉ còn tạm tính
year-preparation-missing-clusters = • Cụm, khối chưa chốt
year-preparation-missing-leads = • Có cụm, khối chưa có trưởng
year-preparation-missing-specialists = • Có cụm, khối chưa có chuyên viên theo dõi
year-preparation-missing-contacts = • Có đơn vị chưa có đầu mối dùng Hệ thống

# Hỏi quản trị một lần, trong tháng 12

year-questions-heading = <b>Cần chốt trước năm { $year }</b>
year-questions-tet = Nghỉ Tết { $year } đang tạm tính từ { $from } đến { $to }; hạn gửi và lịch nhắc việc theo đó. Lịch này có đúng không?
year-questions-leads = { $count } cụm, khối chưa có trưởng năm { $year }. Ở đó chưa đơn vị nào phải gửi giao ước, sơ kết, bình xét.
button-year-questions-tet = Xem, sửa ngày nghỉ
button-year-questions-leads = Chọn trưởng cụm, khối
