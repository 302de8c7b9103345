# Notices to several people, once one of them has done what was asked

settled-relief-granted = <b>Granted</b>: { $name }, { $at }.
settled-relief-refused = <b>Refused</b>: { $name }, { $at }.
settled-access-granted = <b>Invitation made for { $unit }</b>: { $name }, { $at }.
settled-access-closed = <b>Request closed</b>: { $name }, { $at }.
settled-access-refused = <b>Request refused</b>: { $name }, { $at }.
settled-question-answered = <b>Answered</b>: { $name }, { $at }.
settled-question-taken = <b>Handled by</b>: { $name }, since { $at }.
settled-question-closed = <b>Closed</b>: { $name }, { $at }.
settled-question-withdrawn = <b>Withdrawn by the person who asked</b>: { $name }, { $at }.
settled-erasure-erased = <b>Personal data erased as asked</b>: { $name }, { $at }.
settled-erasure-refused = <b>Personal data not erased</b>: { $name }, { $at }.
settled-role-ended = <b>Role ended</b>: { $name }, { $at }.
settled-broadcast-approved = <b>Approved</b>: { $name }, { $at }.
settled-broadcast-handed-back = <b>Returned for changes</b>: { $name }, { $at }.
settled-broadcast-sent = <b>Confirmed for sending</b>: { $name }, { $at }.
settled-broadcast-changed = <b>Announcement changed</b>: { $name }, { $at }.
settled-broadcast-dropped = <b>Announcement discarded</b>: { $name }, { $at }.
