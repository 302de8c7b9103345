cli-units-applied = Đã ghi vào cơ sở dữ liệu.
cli-units-dry-run = Đây là bản xem trước, chưa ghi gì. Thêm --apply để ghi.
cli-units-bad-rows = Chưa ghi gì: đề nghị sửa các dòng nêu trên rồi chạy lại.
cli-template-written = Đã ghi mẫu danh sách đơn vị vào { $file }.
cli-template-exists = Đã có tệp { $file } nên không ghi đè.
