# Self-scoring

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

self-score_section_scores = Points

self-score_criteria =
    .label = Points by criterion
    .ask = The points that the unit gives itself on the cluster’s sheet.
    .hint = Send the points in one message, in the order above: <code>10; 9.5; =; -</code> (“=” as proposed, “-” not scored, “max” all of them); or by number, with evidence if any: <code>3: 8 (Report 15); 7: 9.5</code>.
    .item = Criterion { $n }

self-score_criteria_criterion =
    .label = Criterion

self-score_criteria_criterion_group =
    .label = group

self-score_criteria_max_points =
    .label = at most

self-score_criteria_evidence_required =
    .label = evidence wanted

self-score_criteria_kind =
    .label = kind of points

self-score_criteria_kind_base = { cluster-pact_criteria_kind_base }
self-score_criteria_kind_bonus = { cluster-pact_criteria_kind_bonus }
self-score_criteria_kind_penalty = { cluster-pact_criteria_kind_penalty }

self-score_criteria_points =
    .label = points
    .ask = How many points does the unit give itself for this criterion?
    .hint = A number only.
    .example = 9,5

self-score_criteria_evidence =
    .label = evidence
    .ask = Evidence or a note on this criterion?
    .hint = Optional: a document, a result, why so many points; at most 500 characters.
    .example = A decision on awards and 2 certificates

self-score_total_points =
    .label = Total self-score

self-score_total_max =
    .label = Total of the sheet

self-score_own_points =
    .label = Total self-score
    .ask = How many points does the unit give itself in total?
    .hint = The cluster has sent no sheet, so the unit sends its own. A number only.
    .example = 95,5

self-score_own_max =
    .label = Total of the sheet
    .ask = How many points does the sheet have in total?
    .hint = A number only, without bonus points.
    .example = 100
