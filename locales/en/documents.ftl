# A document that a unit has is read, and fills in its form.

form-button_read = Read it and fill in for me
form-button_read-no = No, I fill in myself
form-document-word-helps = If you have it as a Word file (.docx), send that too: it is read to fill in the form.
form-found-reading = <b>{ $name }</b> is being read, which mostly takes seconds. You will be told right here; meanwhile you can go on answering.
form-found-not-yet = Not read to its end yet, please wait a few seconds more.
form-found-head = <i>From { $name } · step { $step } of { $steps }</i>
form-found-section = <b>{ $section }</b>
form-found-place = part { $number }
form-found-other-year = The document says { $year }, which is not the year of this form. Please check whether it is the right file.
form-found-other-unit = The document names “{ $unit }”, not { $own }. Please check whether it is the right file; if not, choose “Leave this part out”.
form-found-unsure = Not certain, please confirm.
form-found-answer = • { $label }: <b>{ $value }</b> <i>({ $where })</i>
form-found-answer-there = • { $label }: <b>{ $value }</b>
form-found-same = • { $label }: { $value } <i>(recorded so already)</i>
form-found-other = { "   " }Recorded: <b>{ $value }</b>
form-found-list = • { $label }: <b>{ $count } items</b> <i>({ $where })</i>
form-found-list-alone = • { $label }: <b>{ $count } items</b>
form-found-listed = { $n }. { $title } <i>(there already)</i>
form-found-open = unclear “{ $text }”
form-found-unread = • { $label }: <i>not filled in.</i> { $error } <i>({ $where })</i>
form-found-unread-alone = • { $label }: <i>not filled in.</i> { $error }
form-found-unread-more = … and { $more } more cells that were not filled in.
form-found-check-sheet = Please compare with the Excel sheet, then choose.
form-found-check = Please compare with the document, then choose.
form-found-taken = { $count ->
        [one] One thing was taken from the document.
       *[other] { $count } things were taken from the document.
    }
form-found-all-seen =
    { $count ->
        [0] That was all that could be read from the document.
        [one] That was all that could be read from the document; one thing is still to be said.
       *[other] That was all that could be read from the document; { $count } things are still to be said.
    }
form-button_found-take = Right, use this part
form-button_found-take-unsure = Right, record it so
form-button_found-take-other = Right file, record it
form-button_found-replace = Replace by the document
form-button_found-keep = Keep mine, fill the gaps
form-button_found-edit = Change
form-button_found-skip = Leave this part out
form-button_found-next = Next part
form-button_found-see = See what was found
form-button_found-go-on = Go on answering
form-button_found-next-page = More of the list
form-button_found-first-page = Back to its beginning
form-button_found-return = Go on with the document

# What is told when a document has been read.

document-read = <b>{ $name }</b> has been read for { $form } of { $unit }.
document-title = Document: { $title }
document-found = Found: { $labels }.
document-found-section = { $section } ({ $count } answers)
document-book-read = The Excel file “{ $name }” was read ({ $form }, { $unit }). Please look at what differs before it is recorded.
document-found-none = Nothing that this form asks was recognised in the document; the file is kept. Please answer question by question.
button-see-found = See it part by part
button-answer-on = Go on answering
document-refused_pdf = <b>{ $name }</b> is a PDF, whose words cannot be read. The file is kept. If there is a Word file (.docx) of it, send it as well to be read.
document-refused_old-office = <b>{ $name }</b> is of an old kind (.doc, .xls) that cannot be read. The file is kept. Please save it as .docx or .xlsx in Word or Excel and send it again.
document-refused_locked = <b>{ $name }</b> has a password and cannot be read. The file is kept. Please take the password off and send it again.
document-refused_empty-file = <b>{ $name }</b> is empty. Please check it and send it again.
document-refused_no-text = <b>{ $name }</b> has no words that can be read, perhaps only pictures. The file is kept. Please send a Word file with text, or answer question by question.
document-refused_broken = <b>{ $name }</b> is damaged or was not uploaded whole and cannot be read. The file is kept. Please open it, save it once more and send it again.
document-refused_unsafe = <b>{ $name }</b> is built in an unusual way and is not read. The file is kept. Please copy its text into a new Word file and send that.
document-refused_too-long = <b>{ $name }</b> is longer than what can be read. The file is kept. Please send the plan or report without its annexes.
document-refused_too-slow = <b>{ $name }</b> takes too long to read. The file is kept. Please save it as a new Word file and send it again, or answer question by question.
document-refused_open-document = <b>{ $name }</b> is a LibreOffice file (.ods, .odt), which cannot be read yet. The file is kept. Please open it, save it as .xlsx or .docx and send it again.
document-refused_lost-marks = <b>{ $name }</b> lost its Vietnamese letters when it was saved as .csv, so nothing was recorded. Please send the .xlsx file, or save it as CSV UTF-8.
document-refused_other-kind = <b>{ $name }</b> is no Word (.docx) or Excel (.xlsx) file, whatever its name says. The file is kept. Please check it and send it again.
document-refused_lost = <b>{ $name }</b> could not be fetched from Telegram. Please send the file again.
