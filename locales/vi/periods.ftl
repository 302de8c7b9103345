# Kỳ báo cáo: năm 2027 và giai đoạn 2026-2030 viết bằng số, quý viết bằng chữ

period-quarter = quý { $quarter } năm { $year }
