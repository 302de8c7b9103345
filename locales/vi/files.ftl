# Tệp đã nhận, sau khi Hệ thống tải về

file-other-kind =
    <b>{ $form }</b> · { $unit }

    Tệp <b>{ $name }</b> ở câu “{ $question }” mang tên của loại tệp được nhận, nhưng nội dung không phải { $wanted }, nên Ban có thể không mở được.

    Tệp và các câu trả lời vẫn được giữ nguyên. Đề nghị đồng chí mở thử tệp trên máy, lưu lại thành { $wanted } rồi gửi lại ở câu này.
file-lost =
    <b>{ $form }</b> · { $unit }

    Hệ thống chưa tải được tệp <b>{ $name }</b> ở câu “{ $question }” từ Telegram. Các câu trả lời vẫn được giữ nguyên.

    Đề nghị đồng chí gửi lại tệp { $wanted } ở câu này.
button-file-again = Gửi lại tệp
button-see-handed-in = Xem bản đã gửi
