# Where one is

form-head = <b>{ $form } · { $unit }</b>
form-place = { $section } · { $bar } { $done }/{ $of }{ $left }
form-place-complete = { $section } · { $bar } required part done
form-place-remarked = { $section } · part { $n }/{ $of } that the Board asked about
form-time-left = { " " }· about { $minutes } min left
form-time-left-brief = { " " }· ~{ $minutes } min
form-saved-earlier = Saved at { $at }
form-progress = { $bar } { $done }/{ $of }{ $left }
form-progress-saved = Saved at { $time } · { $bar } { $done }/{ $of }{ $left }
form-progress-saved-earlier = Saved at { $at } · { $bar } { $done }/{ $of }{ $left }
form-item-line = <b>{ $item }</b>
form-item-step = <b>{ $item }</b> · step { $step } of { $of }
form-item-step-titled = <b>{ $item }</b> ({ $step }/{ $of }): { $title }
form-name-next = <b>{ $item }</b>: please type its name in the message field.
form-still-asked = Current question: <b>{ $label }</b>
form-ask = <b>{ $ask }</b>
form-hint = <i>{ $hint }</i>
form-send-document = <i>If you have the document, send its file here; nothing needs typing again: Word and Excel files are read into each question for you.</i>
form-send-number = <i>Or send the file now: number and date are read from its caption or name.</i>
form-help-head = <b>What it means, and examples</b>
form-help_date = Write the day as 19 May 2027, 19 May or today; a month, a quarter or a year will do: June, Q2, 2027.
form-help_text = { $max } characters at most, in one message or several.
form-help_number = Write the number as 1.250 or 2,5; a unit may follow, as in 410 tỷ.
form-help_list = Type a name to add entries one by one, or paste a whole list or Excel table, one entry per line; you see what was read before it is added.
form-example = E.g. <code>{ $example }</code>
form-run-items = <i>You can type all { $count } results in one message, separated by semicolons; “-” where there is no figure yet.</i>
form-run = <i>You can type all { $count } numbers in one message, separated by semicolons: { $labels }.</i>
form-stored-passed-on = Saved answer: <b>{ $value }</b> (passed on from { $name })
form-stored = Saved answer: <b>{ $value }</b>
form-placeholder = Type your answer
form-passed-on = This was passed on from { $name }, { $date }. If it is not your unit’s answer, tap <b>Back</b> to change it.
form-recorded = Recorded { $label }: <b>{ $value }</b>
form-recorded-same = Recorded as last time: <b>{ $title }</b>
form-left-out-rest = Skipped: { $labels }. You can add it when you look everything over.
form-left-out = Skipped: { $label }
form-left-to-document = As in the attached document: { $labels }
form-deferred = Left for later: <b>{ $label }</b>. It will be asked again before you submit.
form-recorded-several = Recorded: { $values }
form-recorded-values = Recorded { $count } answers: <b>{ $values }</b>
form-recorded-count = Recorded { $count } answers.
form-recorded-part = { $label } <b>{ $value }</b>
form-at-first = This is the first question.
form-use-buttons = Please choose one of the buttons below.
form-yes = Yes
form-no = No

# How values are written

form-value = { $value }
form-value_list = { $first }; { $rest }
form-value_left-out = left empty
form-value_in-document = as in the attached document
form-value_quoted = “{ $value }”
form-value_measured = { $number } { LOWER($unit) }
form-aim_compared = { $sign } { $amount }
form-aim_range = { $number }–{ $upper }
form-aim_of = { $number }/{ $upper }
form-aim_up = up by { $amount }
form-aim_down = down by { $amount }
form-aim_less = down by { $amount }
form-aim_left = down to { $amount }
form-aim_level = keep at { $amount }
form-aim_none = { $amount } (none at all)
form-aim_basis = { $aim } against { $basis }
form-value_percent = { $number }%
form-value_money = { $amount } dong
form-value_read = read
form-value_no-data = no figure yet
form-value_not-applicable = not applicable
form-value_file = attached file
form-value_link = link to { $host }
form-value_photo = { $name } (photo)
form-value_photos =
    { $count ->
        [one] one photo
       *[other] { $count } photos
    }

# Words that count as a press, separated by bars

form-words_yes = yes | y | right | correct | ok | agree
form-words_no = no | n | not yet | wrong
form-words_skip = no figure yet
form-words_done = done | all done | that is all | that is it | finished | nothing more | save | send | next
form-words_none = none
form-words_no-data = no figure yet | no data | not yet
form-words_not-applicable = not applicable | n/a | na
# Also with a few words after them, as in “skip this one please”
form-words_skip-now = skip
form-words_later = later
form-words_in-document = see the file | see file | see attached | see the document | as in the file | as in the document | xem file | theo file | như file | trong file | file đính kèm | có file | kèm file | gửi file | em gửi file

# Buttons

form-button_keep = Keep as is
form-button_default = Use: { $value }
form-button_last-value = As last time: { $value }
form-button_same = As last time: { $values }
form-usual = Usually: <i>{ $value }</i>
form-together = { $first } and { $second }
form-warned = Please note: { $field } ({ $value }) is higher than { $than } ({ $other }).
form-warned-share = Please note: { $field } ({ $value }) is higher than { $percent }% of { $than } ({ $other }).
form-warned-sum = Please note: { $field } ({ $value }) is more than the { $count } figures it belongs to together ({ $other }).
form-known = { $source }: <i>{ $value }</i>
form-button_usual = Use these words
form-button_skip-rest = Skip what is optional
form-button_skip-rest-of-item = Skip what is optional here
form-button_skip = Skip
form-button_in-document = As in the attached document
form-button_no-data = No figure yet
form-button_not-applicable = Not applicable
form-button_later = Send later
form-button_defer = Later
form-button_back = Back
form-button_review = Review
form-button_pause = Pause
form-button_help = Explain
form-button_ask-board = Ask the Board about this
form-button_to-question = Answer this question
form-button_today = Today
form-button_yesterday = Yesterday
form-button_month-begin = { $date }
form-button_month-end = End of the month: { $date }
form-button_year-end = End of the year: { $date }
form-button_none = 0
form-button_done = Done
form-button_read-on = Read, continue
form-button_chosen = ✓ { $option }
form-button_remove-file = Remove { $name }
form-button_remove-numbered = Remove file { $n }
form-button_into-list = Add all { $count } to { $list }
form-button_as-answer = Save as { $label }
form-button_accept = Yes: { $value }
form-button_as-is = Record it as it is
form-button_retype = Type again
form-button_mine = Use what I just typed
form-button_theirs = Keep what is saved
form-button_names-only = Take each line as a name
form-button_as-one = Merge into one item
form-button_add-all = Add all { $count }
form-button_that-is-all = That’s all, save it
form-button_add-one = Add
form-button_name-only = The whole line is the name
form-button_reduced-to = Down to { $value }
form-button_reduced-by = Down by { $value } on last year
form-button_all-reduced-to = All are down to
form-button_all-reduced-by = All are down on last year
form-button_item = Edit { $n }
form-button_items-done = Done, continue
form-button_items-later = Complete later
form-button_open = { $n }. { $label }
form-button_to-list = Back to the list
form-button_up = Move up
form-button_down = Move down
form-button_duplicate = Add one like it
form-button_amount = { $item }: { $value }
form-button_delete = Delete
form-button_delete-yes = Delete
form-button_keep-item = Keep
form-button_page-before = ‹ Previous section
form-button_page-after = Next section ›
form-button_fill-missing = Fill in what is missing ({ $count })
form-button_fill-all = Fill in one by one
form-button_submit = Submit
form-button_submit-yes = Submit now
form-button_unsigned = Not signed yet
form-button_undo = Undo
form-button_whole = Read in full
form-button_jump = All questions
form-button_not-yet = Review first
form-button_cancel-yes = Discard the draft
form-button_cancel-no = Continue

# Old buttons

form-question-gone = <i>The question you were at is no longer in this form. “{ $text }” was not saved.</i>
form-toast_outdated = This button is no longer valid because the answer has changed. Please see the current question.
form-toast_changed = The draft has just been changed. Please review it before submitting.

# Asking before recording

form-confirm_ambiguous = You typed <b>{ $raw }</b>. Please choose the right number:
form-confirm_swapped = <b>{ $raw }</b> is not a valid date. Do you mean <b>{ $value }</b>?
form-confirm_read-as = You typed <b>{ $raw }</b>. Record <b>{ $value }</b>?
form-confirm_share = You typed <b>{ $raw }</b>. Please choose what it means:
form-confirm_nothing = { $label }: <b>{ $value }</b>. Is the aim really to have no case at all?
form-confirm_unusual = { $label }: <b>{ $value }</b>, higher than usual. Please check.
form-confirm_more-than-there-are = { $label }: <b>{ $value }</b> is more than the total that was given. Please check.
form-confirm_no-figure = { $label }: <b>{ $value }</b>. There is no figure in it yet. If there are numbers or shares, please send the whole text again; otherwise keep it.
form-confirm_sums-differ = { $label }: <b>{ $value }</b>, but the points of the rows add up to another total, or there are none. Please check.
form-confirm_unfinished = { $label }: <b>{ $value }</b>. The result is below the aim, but the progress is marked as completed. Please check.
form-confirm_echo = { $label }: <b>{ $value }</b>. Please confirm it.
form-beside-waiting = Not written down: <b>{ $words }</b>. Once the part below is settled, please send it again.
form-waiting-first = What stands below is not in the form yet. Please choose a button first.
form-confirm_caption = Use the caption as the answer: <b>{ $value }</b>?
form-confirm_contact = Enter the name of the shared contact: <b>{ $value }</b>? Its number is not kept.
form-confirm_as-said = You typed <b>{ $raw }</b>. Save exactly that as the answer to { $label }?
form-confirm_list-elsewhere = You sent several lines for { $label }. Save <b>{ $value }</b>?
form-list-elsewhere = You sent { $count } lines with amounts, while this question is about { $label }. Is this the list { $list }?
form-filed-in-list = { $count } items were added to { $list }.
form-confirm_example = This is the question’s example: <b>{ $value }</b>. Record it as it is?
form-long = { $length } characters received. If the text goes on, please send the next part; if it is complete, tap <b>That’s all, save it</b>.
form-list =
    { $count ->
        [one] { $label }: add this entry?
       *[other] { $label }: add these { $count } entries?
    }
form-list-item = { $n }. { $title }
form-list-aim = { $n }. { $title }: <b>{ $aim }</b>
form-list-aim-more = { $n }. { $title }: <b>{ $aim }</b> ({ $more })
form-list-column = Column { $n }
form-list-unread = <i>{ $label } “{ $text }” could not be read and will be asked again.</i>
form-list-reduction = <i>Down to { $value }, or down by { $value } on last year?</i>
form-last-year = last year
form-list-example = <i>The same as the question’s example: “{ $text }”.</i>
form-list-group = <b><u>{ $group }</u></b>
form-list-unsure = This will be asked again.
form-list-heading = this is the name of a part or of the columns.
form-list-item-open = { $n }. { $title } <i>(partly unclear)</i>
form-list-more = … and { $more } more.
form-list-skipped = Not added, “{ $line }”: { $error }
form-list-more-skipped = … and { $more } more lines that cannot be added.

# Two people answer at once

form-conflict = While you were writing, { $name } answered this question. Please choose which answer to keep.
form-conflict-unknown = While you were writing, this question received another answer. Please choose which answer to keep.
form-conflict-theirs = Saved: <b>{ $value }</b>
form-conflict-mine = Just typed: <b>{ $value }</b>

# Edited messages

form-edited = Updated from your edited message.
form-edit-refused = The edited text cannot be used. { $label } is still <b>{ $value }</b>.

# Lists

form-item = { $n }. { $title }
form-row-beside = { $line } · <b>{ $said }</b>
form-item-answered = { $n }. { $title }: <b>{ $values }</b>
form-item-open = { $n }. { $title } <i>({ $open } missing)</i>
form-item-valued = { $n }. { $title } · <b>{ $values }</b>
form-sub-item = – { $line }
form-item-duplicated = One like it was added. Only its name is open:
form-item-moved = Moved: { $item } of { $of }.
form-undone = Undone.
form-undo-over = More than a minute has passed, so this can no longer be undone.
form-item-deleted = Deleted.
form-count =
    { $count ->
        [one] One entry so far. Add another or tap <b>Done, continue</b>.
       *[other] { $count } entries so far. Add another or tap <b>Done, continue</b>.
    }
form-count-full = { $count } entries, the most that this list takes.
form-count-short =
    { $count ->
        [one] One entry so far; at least { $min } are needed.
       *[other] { $count } entries so far; at least { $min } are needed.
    }
form-group-short = { $label }: { $count } of { $min } so far; the review will remind you of the rest.
form-lines-below = … and { $count } more, on the buttons below
form-choose-to-change = Please choose what to change.
form-confirm-delete = Delete { $item }: <b>{ $title }</b>? You can undo this for one minute.

# Review and submission

form-review-head = <b>Review</b> · { $section }
form-review-complete = Everything is filled in and ready to submit.
form-review-missing =
    { $count ->
        [one] One answer is missing.
       *[other] { $count } answers are missing.
    }
form-line = { $n }. { $label }: <b>{ $value }</b>
form-line-required = { $n }. { $label }: <i>missing</i>
form-line-optional = { $n }. { $label }: <i>empty (optional)</i>
form-line-group =
    { $count ->
        [one] { $n }. { $label }: <b>one entry</b>
       *[other] { $n }. { $label }: <b>{ $count } entries</b>
    }
form-line-group-open =
    { $count ->
        [one] { $n }. { $label }: <b>one entry</b> <i>(incomplete)</i>
       *[other] { $n }. { $label }: <b>{ $count } entries</b> <i>(incomplete)</i>
    }
form-missing-head =
    { $count ->
        [one] { $bar } { $done }/{ $of }{ $left } · one answer is missing:
       *[other] { $bar } { $done }/{ $of }{ $left } · { $count } answers are missing:
    }
form-missing_unanswered = { $n }. { $label }
form-missing_too-few = { $n }. { $label }: more are needed
form-missing_breaks-rule = { $n }. { $label }: please check
form-missing-together = { $n }. { $label }: { $count } left
form-missing-in-item = { $item }, { $label }
form-missing-more = … and { $more } more.
form-confirm-submit = Submit <b>{ $form }</b> from { $unit } to the Board? You can still change and resubmit it afterwards.
form-whole = <b>Full text to be submitted</b>
form-contents-group =
    { $label }: <b>{ $count ->
        [0] none
       *[other] { $count }
    }</b>
form-contents-rest =
    Other questions: { $empty ->
        [0] <b>{ $answered }</b> answered
       *[other] <b>{ $answered }</b> answered, <b>{ $empty }</b> left empty
    }
form-contents-all =
    Questions: { $empty ->
        [0] <b>{ $answered }</b> answered
       *[other] <b>{ $answered }</b> answered, <b>{ $empty }</b> left empty
    }
form-confirm-cancel = Discard this draft? It can be restored for 24 hours. If you only need a break, choose <b>Pause</b>.

# Summary

form-notes = <b>Worth checking ({ $count }); it can be submitted all the same:</b>
form-total = Total: <b>{ $points }</b> points
form-total-of = Total: <b>{ $points } of { $max }</b> points

form-summary_section = <b>{ $section }</b>
form-summary_group = <b>{ $label }</b> ({ $count })
form-summary_item = <i>{ $item }</i>
form-summary_warnings = <b>To be noted</b> ({ $count })
form-summary_warning = { $item } · { $label }: <i>{ $value }</i>
form-summary_row = { $n }. { $title }: { $values }
form-summary_cell = { $label } { $value }
form-summary_tied = { $line } <i>(tied)</i>
form-summary_in-document = { $line } <i>(as in the attached document: { $labels })</i>
form-summary_line = { $label }: { $value }

# Files

form-file-received = Received <b>{ $name }</b>.
form-file-unsigned = <b>{ $name }</b> is here. It can still be edited, so it does not count as signed yet. If this very file is the signed one, choose “{ $option }”.
form-file-attached = The file <b>{ $name }</b> is attached to “{ $label }”.
form-photo-received = A photo of page { $page } is attached to “{ $label }”. If there are more pages, send them as well.
form-file-again = <b>{ $name }</b> is already attached to this question.
form-file-removed = <b>{ $name }</b> was removed.
form-file-replaced = Received <b>{ $name }</b> again: it takes the place of the one of that name sent before.
form-album-received = Received { $count } files: { $names }.
form-album-attached = { $count } files are attached to “{ $label }”: { $names }.
form-files-so-far =
    { $count ->
        [one] One file so far:
       *[other] { $count } files so far:
    }
form-files-one = { $n }. <b>{ $name }</b>
form-files-unusable = { $n }. <s>{ $name }</s>: cannot be opened, please send it again
form-files-next = If there are annexes, send them as well; when all is here, tap Done.
form-files_pdf-word = PDF or Word
form-files_pdf-word-excel = PDF, Word, Excel or picture (JPG, PNG, HEIC)
form-error_photo-for-file = This question takes a { $wanted } file. Please send it as a file (paperclip), not as a photo.
form-error_wrong-file-kind = <b>{ $name }</b> was not received: this question takes a { $wanted } file. All that you sent before is kept.
form-error_wrong-file-kind-here = <b>{ $name }</b> was not received. “{ $label }” takes a { $wanted } file; if it is a document, open it, save it as one of these and send it again.
form-error_archive-here = The archive <b>{ $name }</b> was not received. Unpack it and send the files one by one; “{ $label }” takes a { $wanted } file.
form-error_archive = The archive <b>{ $name }</b> was not received. Please unpack it and send its files one by one; this question takes a { $wanted } file.
form-error_file-too-big = <b>{ $name }</b> is larger than { $max } MB and cannot be received. Please put it where your agency keeps files and send the link (https://…) here, or make it smaller and send it again.
form-error_file-too-big-here = <b>{ $name }</b> is larger than { $max } MB and cannot be received. Please send a link to the file (https://…) for “{ $label }” here, or make it smaller and send it again.
form-link-attached = The link to <b>{ $host }</b> was kept for “{ $label }”. Please make sure that the Board can open it.
form-link-received = The link to <b>{ $host }</b> was kept. Please make sure that the Board can open it.
form-link-changed = The link was changed and leads to <b>{ $host }</b> now. Please make sure that the Board can open it.
form-link-stands = The link to <b>{ $host }</b> stays as it was. To take it out, open that question and remove it there.
form-error_too-many-photos = This question takes up to { $max } photos. Please send the pages in one PDF.
form-error_too-many-files =
    { $max ->
        [one] This question takes one file only; <b>{ $name }</b> was not received.
       *[other] This question takes { $max } files at most; <b>{ $name }</b> was not received. Please remove some or join the annexes.
    }
form-error_secret = The system does not accept documents that contain state secrets. Please send this document through the prescribed channel and delete it from this chat.

# Answers that cannot be used

form-error_no-words = Please answer in words.
form-error_no-list-before = There is no { $list } of an earlier period to take over. Please paste the list, one item a line.
form-error_list-in-document = { $list } is followed line by line. Send the Word or Excel file here to have it read, or paste the list, one item a line.
form-error_items-needed = { $list } needs at least { $min } items, there are { $count }. If they are not ready yet, tap <b>Add later</b>.
form-error_none-or-document = “{ $text }” is no answer yet. If the attached document says it, choose As in the attached document; otherwise write it here, or say “later”.
form-error_no-document-yet = There is no attached document yet. Please send the signed document here, then tap <b>As in the attached document</b>.
form-error_is-example = This is the question’s example. If it is really your unit’s, please open the question and type it again.
form-error_too-long = The text has { $length } characters; this question takes at most { $max }. Your message is still in the chat; please shorten it and send it again.
form-error_rest-of-long = This belongs to the text of { $length } characters that could not be saved for “{ $label }”. No answer has changed.
form-error_too-short = The text has { $length } characters; at least { $min } are needed. Please say more.
form-error_not-a-number = Please type a number only, e.g. 12 or 2,5.
form-error_not-an-amount = Please type an amount in dong, e.g. 150.000.000 or “150 triệu”.
form-error_not-whole = Please type a whole number.
form-error_too-small = Please type a number of { $min } or more.
form-error_too-big = Please type a number of { $max } or less.
form-error_numbers-count = This question needs { $count } numbers separated by semicolons; { $found } were found.
form-error_sum = The total is { $total }, more than { $max }.
form-error_at-most = { $field } ({ $value }) cannot be higher than { $than } ({ $other }).
form-error_at-most-share = { $field } ({ $value }) cannot be higher than { $percent }% of { $than } ({ $other }).
form-error_at-most-sum = { $field } ({ $value }) may not be more than the { $count } figures it belongs to together ({ $other }).
form-error_not-a-date = Please type the date as day, month, year, e.g. 15 Mar 2027.
form-error_no-one-day = “{ $text }” does not say which day. Please type one day, e.g. 15 Mar 2027.
form-error_no-such-day = There is no day <b>{ $text }</b>. Please type it again as day, month, year.
form-error_too-early = Please type { $min } or a later date.
form-day-not-taken = The date { $day } is not recorded yet. { $why }
form-error_too-late = Please type { $max } or an earlier date.
form-error_not-before = { $field } ({ $value }) must not be before { $than } ({ $other }).
form-error_not-after = { $field } ({ $value }) must not be after { $than } ({ $other }).
form-error_not-unique = “{ $value }” is in the list already. Please type something else.
form-error_identity-number = Please leave out identity card numbers: they are not needed here and are not kept.
form-error_not-a-document-number = Please type the document number, e.g. 02/KH-UBND.
form-error_no-option = “{ $text }” is not one of the choices. Please tap a button or type its number.
form-error_yes-or-no = Please answer yes or no.
form-error_too-few-chosen = Please choose at least { $min }.
form-error_too-many-chosen = Please choose { $max } at most.
form-error_file-expected = This question needs a file. Please tap the paperclip to send one; for a file above 20 MB send a link (https://…).
form-error_press-on = Please tap the button to continue.
form-error_too-many-items = The list takes { $max } entries at most.

# When something else comes (photo, voice, location …)

form-expected_text = This question is answered in words.
form-expected_integer = This question is answered with a number.
form-expected_decimal = This question is answered with a number.
form-expected_percent = This question is answered with a percentage.
form-expected_numbers = This question is answered with numbers, separated by semicolons.
form-expected_money = This question is answered with an amount.
form-expected_date = This question is answered with a date.
form-expected_choice = Please choose one of the buttons below.
form-expected_multi-choice = Please choose from the buttons below.
form-expected_yes-no = Please choose yes or no.
form-expected_document-number = This question is answered with a document number, e.g. 15/KH-UBND.
form-expected_file = This question needs a file. Please tap the paperclip to send one.
form-expected_note = Please tap the button below to continue.

# The whole list in one message

form-rows-row = { $n }. { $title }: { $known }
form-rows-how =
    { $count ->
        [1] Send the result: <code>25</code> (“-” means no figure yet).
        [2] Send both results in one message, in this order: <code>25; 40</code> (“-” means no figure yet).
        [3] Send all { $count } results in one message, in this order: <code>25; 40; 3</code> (“-” means no figure yet).
        [4] Send all { $count } results in one message, in this order: <code>25; 40; -; 3</code> (“-” means no figure yet).
       *[other] Send all { $count } results in one message, in this order: <code>25; 40; -; 3</code> … (“-” means no figure yet).
    }
form-rows-page = { $count } entries, page { $page } of { $pages }:
form-rows-how-paged = Send all { $count }, or those of this page: <code>25; 40; -; 3</code> … (“-” means no figure yet).
form-rows-how-results =
    Or by number: { $count ->
        [1] <code>{ $first }: 25</code>
        [2] <code>{ $first }: 25, { $second }: reached</code>
       *[other] <code>{ $first }: 25, { $second }: reached, { $third }: not reached</code>
    }.
form-rows-how-numbered =
    Or by number: { $count ->
        [1] <code>{ $first }: 25</code>; in doubt: <code>at risk: { $first }</code>
       *[other] <code>{ $first }: 25, { $second }: done</code>; or only those in doubt: <code>at risk: { $first }, { $second }</code>
    }.
form-rows-understood = Read { $count } of { $of }. Please check before they are recorded:
form-rows-too-few = <b>The list has { $count } entries, only { $found } results came.</b> Counted from number { $first } they are as follows; if that is not meant, please send them again or add the numbers.
form-rows-too-many = The list has only { $count } entries, but { $found } results came, so nothing is recorded. Please send them again as shown below.
form-rows-nothing = No result could be read in “{ $text }”, so nothing is recorded. Please send them again as shown below.
form-rows-much-said = Many messages about this list have come in, and the last one is not recorded yet. Please record the results above, then send it again.
form-rows-rest = The { $count } others: <b>{ $state }</b>.
form-rows-unread = <i>“{ $text }” could not be read and is not recorded.</i>
form-doubt_unusual = higher than usual
form-doubt_nothing = nothing, please check
form-doubt_unfinished = the aim is not reached
form-doubt_more-than-there-are = more than the total, please check
form-doubt_sums-differ = does not add up
form-doubt_no-figure = no figure in it
form-rows-refused = <i>“{ $text }” is not recorded:</i> { $why }
form-rows-refused-row = <i>Number { $n }, “{ $text }”, is not recorded:</i> { $why }
form-rows-no-such = the list has { $count } entries; there is no number { $n }.
form-rows-either = this may be { $figure } for number { $n }, or { $n } and { $figure } for two entries. Please write <code>{ $n }: { $figure }</code> or <code>{ $n }; { $figure }</code>.
form-rows-other-most = the maximum here is { $most }, not { $of }.
form-rows-evidence-wanted = no evidence yet
form-rows-most = the maximum
form-rows-proposed = as proposed
form-rows-unread-row = <i>Number { $n }: “{ $text }” could not be read and is not recorded.</i>
form-rows-correct = To change one, just send it: <code>{ $n }: 25</code>.
form-rows-correct-paper = To change one, just send it: <code>{ $n }: 14/TB-CTĐ</code>.
form-rows-taken = { $count } recorded.
form-button_all-as-last = As last reported ({ $count })
form-button_all-as-planned = All on track
form-button_rest-as-planned = The other { $count } on track
form-button_rows-yes = Record { $count }
form-button_rows-none = None of them
form-button_rows-rest-none = Nothing for the other { $count }
form-button_rows-proposed = Take all that is proposed
form-button_rows-rest-proposed = Take { $count } as proposed
form-button_rows-yes-none = Record, nothing for the other { $count }
form-button_rows-yes-proposed = Record, and { $count } as proposed
form-button_name = { $n }. { $name }
form-button_rows-yes-all = Record all { $count }
form-button_rows-yes-rest = Record, the other { $count } on track
form-button_one-by-one = One by one
form-button_all-rows = Answer the whole list
form-button_rows-before = ‹ Previous
form-button_rows-after = Next ›
form-words_rest = còn lại | các mục còn lại | các chỉ tiêu còn lại | rest | the rest | others
form-words_unknown = chưa | no data | no figure | none yet | not yet | not scored

# Many figures of a section in one message

form-figures-ask = <b>This section has { $count } figures:</b>
form-figures-ask-page = <b>This section has { $count } figures</b> (page { $page } of { $pages }):
form-figures-open = { $n }. { $title }: none yet
form-figures-known = { $n }. { $title }: none yet (suggested { $known })
form-figures-last = { $n }. { $title }: none yet (last time { $known })
form-figures-left-out = { $n }. { $title }: no figure
form-figures-how =
    All { $count } in one message: { $count ->
        [2] <code>25; 40</code>
        [3] <code>25; 40; 3</code>
        [4] <code>25; 40; -; 3</code>
       *[other] <code>25; 40; -; 3</code> …
    } (“-”: none yet), or paste from Excel, Word.
form-figures-how-rest =
    { $open } are open, one by one or all: { $open ->
        [2] <code>25; 40</code>.
        [3] <code>25; 40; 3</code>.
        [4] <code>25; 40; -; 3</code>.
       *[other] <code>25; 40; -; 3</code> …
    }
form-figures-how-one = 1 figure is open: just send it, or “-” where there is none yet.
form-figures-how-numbered = Change one: <code>{ $n }: 12</code>.
form-figures-pairs = Before the “/” stands “{ $first }”, behind it “{ $second }”.
form-figures-pair = { $values } / { $beside }
form-figures-how-pairs = Both may be sent on one line: <code>141/140; 7/-</code>, behind the “/” stands “{ $second }”; or paste a table with two columns of numbers.
form-figures-understood = Read { $count } of { $of } figures. Please check before they are recorded:
form-figures-too-few = <b>This section has { $count } figures, { $found } came.</b> Counted from figure { $first } they are as follows; if they are shifted, please send them again or give their numbers.
form-figures-too-many = This section has only { $count } figures and { $found } came, so nothing was recorded. Please send them again or give their numbers: <code>{ $n }: 12</code>.
form-figures-nothing = No figure could be read in “{ $text }”. Please write them in order from figure 1, separated by semicolons, or with their numbers: <code>{ $n }: 12</code>.
form-figures-rest = The other { $count }: <b>{ $state }</b>
form-figures-rest_zero = 0
form-figures-rest_none = no figure yet
form-figures-rest_as-before = as last time
form-figures-read-as = read from “{ $text }”
form-figures-doubt = unusual, please check
form-figures-doubtful = { $n }. { $title }: <b>{ $values }</b> (<i>{ $doubt }</i>)
form-figures-unsure = may mean { $values }, please write it out
form-figures-nothing-before = there was no such figure last time
form-figures-needed = this figure is needed before sending
form-figures-unread = <i>Figure { $n }: “{ $text }” was not recorded. { $why }</i>
form-figures-taken = Recorded { $count } figures.
form-figures-left = { $count } figures are left for later.
form-figures-hint = { $n }. { $title }: <i>{ $hint }</i>
form-edit-rows-count = This message answered { $count } items and now has { $found } results, so all stays as it was. Please give their numbers.
form-edit-rows-unread = <i>“{ $text }” could not be read; it stays as it was.</i>
form-button_zero-figures = All are 0
form-button_zero-figures-rest = The other { $count } are 0
form-button_no-figures = No figures yet
form-button_no-figures-rest = The other { $count }: no figure yet
form-button_figures-as-before = As last time ({ $count })
form-button_figures-as-known = Use { $count } suggested figures
form-button_figures-yes = Record { $count } figures
form-button_figures-yes-rest = Record, none for other { $count }
form-button_figures-one-by-one = One by one
form-button_figures-later = Later
form-button_figures-table = All figures
form-words_as-before = as before | as last time | same | unchanged | như kỳ trước | như cũ
form-words_proposed = as proposed | proposed | đề xuất
form-words_most = maximum | max | full | tối đa

# A whole form as an Excel file

form-book-title = { $form } · { $unit }
form-book-how = Fill in the yellow cells and send this file back to the bot. An empty cell takes no answer away. The column of codes may stay.
form-book-lists = Lists
form-book-single = General
form-book-question = Question
form-book-answer = Answer
form-book-hint = How to write it
form-book-number = No.
form-book-known = Known
form-book-options = Choose one: { $options }
form-book-at = sheet “{ $sheet }”, row { $row }, column “{ $column }”
form-book-at-item = “{ $item }”: sheet “{ $sheet }”, row { $row }, column “{ $column }”
form-book-at-row = sheet “{ $sheet }”, row { $row }
form-book-not-asked = This question does not apply beside the other answers.
form-book-no-option = “{ $text }” is not in the list of this cell. Please choose a value from the list.
form-book-broken = The formula in this cell has no result. Please enter the value itself.
form-book-no-such-item = This form has no item of that name.
form-book-other-form = <i>This file was made for: { $title }. Only what this form asks as well is used.</i>
form-book-other-unit = <i>This file was made for { $unit }. Please check before it is recorded.</i>
form-book-other-period = <i>This file was made for another period: { $title }. Please check before it is recorded.</i>
form-book-mend = <i>These cells can be corrected in the file itself, which is then sent again.</i>
form-book-nothing = Nothing in this file can be used for this form; all answers stay as they are.
form-button_book-again = Send the filled-in file again
form-book-other-version = <i>The form has changed since this file was made; what it still asks is read.</i>
form-book-sent = Excel file to fill in: <b>{ $form }</b>. When it is done, send it back here at any time; the bot reads it and shows what it found before recording.
form-button_book = Get Excel file
