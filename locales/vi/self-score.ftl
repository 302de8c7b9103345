# Tự chấm điểm thi đua

self-score_section_document = { hand-in_section_document }

self-score_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = { hand-in_doc_number.ask }
    .hint = { hand-in_doc_number.hint }
    .example = { hand-in_doc_number.example }

self-score_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

self-score_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

self-score_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

self-score_section_scores = Điểm tự chấm

self-score_criteria =
    .label = Điểm từng tiêu chí
    .ask = Điểm tự chấm theo bảng tiêu chí của cụm, khối.
    .hint = Gửi điểm trong một tin nhắn, theo thứ tự trên: <code>10; 9,5; =; -</code> (“=” là theo đề xuất, “-” là chưa chấm, “tối đa” là đủ điểm); hoặc theo số thứ tự, kèm minh chứng nếu có: <code>3: 8 (Báo cáo 15); 7: 9,5</code>.
    .item = Tiêu chí { $n }

self-score_criteria_criterion =
    .label = Tiêu chí

self-score_criteria_criterion_group =
    .label = nhóm

self-score_criteria_max_points =
    .label = tối đa

self-score_criteria_evidence_required =
    .label = yêu cầu minh chứng

self-score_criteria_kind =
    .label = loại điểm

self-score_criteria_kind_base = { cluster-pact_criteria_kind_base }
self-score_criteria_kind_bonus = { cluster-pact_criteria_kind_bonus }
self-score_criteria_kind_penalty = { cluster-pact_criteria_kind_penalty }

self-score_criteria_points =
    .label = điểm
    .ask = Đơn vị tự chấm bao nhiêu điểm cho tiêu chí này?
    .hint = Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example = 9,5

self-score_criteria_evidence =
    .label = minh chứng
    .ask = Minh chứng hoặc ghi chú cho tiêu chí này?
    .hint = Không bắt buộc: số văn bản, kết quả, lý do chấm; tối đa 500 ký tự.
    .example = Có quyết định khen thưởng và 2 giấy khen

self-score_total_points =
    .label = Tổng điểm tự chấm

self-score_total_max =
    .label = Tổng điểm của bảng

self-score_own_points =
    .label = Tổng điểm tự chấm
    .ask = Tổng điểm đơn vị tự chấm?
    .hint = Cụm, khối chưa gửi bảng tiêu chí, nên đơn vị gửi bảng của mình. Chỉ nhập số; phần lẻ viết sau dấu phẩy.
    .example = 95,5

self-score_own_max =
    .label = Tổng điểm của bảng
    .ask = Bảng chấm điểm có tổng bao nhiêu điểm?
    .hint = Chỉ nhập số, không kể điểm thưởng.
    .example = 100
