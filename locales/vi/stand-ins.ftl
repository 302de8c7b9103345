# Ai làm thay chuyên viên vắng mặt.
stand-in-line = Vắng mặt đến hết ngày { $until }; đồng chí { $deputy } làm thay.
stand-in-choose = Đồng chí { $name } vắng mặt. Ai làm thay? Người được chọn thấy và xử lý mọi việc của các cụm, khối mà đồng chí { $name } theo dõi.
stand-in-nobody = Chưa có ai khác trong Ban có thể làm thay đồng chí { $name }.
stand-in-until = Đồng chí { $deputy } làm thay đến hết ngày nào?
stand-in-set = Từ bây giờ đến hết ngày { $until }, đồng chí { $deputy } làm thay đồng chí { $name }. Người liên quan đã được báo.
stand-in-ended = Đã kết thúc việc làm thay.
stand-in-news-deputy = Đồng chí làm thay đồng chí { $name } đến hết ngày { $until }: câu hỏi và văn bản của các cụm, khối đó nay đến với đồng chí.
stand-in-news-away = Đồng chí { $deputy } làm thay đồng chí đến hết ngày { $until }. Khi trở lại sớm hơn, đề nghị đồng chí bấm kết thúc trong /dulieu.
stand-in-news-ended = Đồng chí { $name } đã trở lại; việc làm thay của đồng chí kết thúc.
button-stand-in = Vắng mặt, nhờ làm thay
button-stand-in-until = Đến { $date }
button-stand-in-end = Kết thúc làm thay
staff-clusters-without = Cụm, khối chưa có chuyên viên theo dõi: { $names }
