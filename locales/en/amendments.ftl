# Changing what was submitted

button-amend = Change and resubmit
button-amend-go-on = Continue the changes
button-amend-anew = Start from the submission
button-undo-amendment = Restore my changes
amendment-begun = Version { $number } is open for changes. It remains valid until the changed version is submitted.
amendment-restorable = Your changes to <b>{ $form }</b> were discarded at { $at } and can still be restored. Starting again from the submission removes them for good.
amendment-thrown-away =
    The changes to <b>{ $form }</b>, { $unit }, have been discarded. The submitted version { $number } remains valid.

    You can restore them within 24 hours with the button below.
amendment-newer = The unit has submitted a newer version. Please open the newest one from My unit’s tasks.
task-amending = ◐ Being changed, not resubmitted yet
task-paper-owed = ◐ The signed document still has to be sent
paper-owed-news = <b>{ $unit }</b> has submitted <b>{ $form }</b> ({ $number }); the signed document is still missing. Once you have it, please send it under <b>My unit’s tasks</b>.
final-owed-news = <b>{ $form }</b> of <b>{ $unit }</b> ({ $number }) still has estimated figures. Once you have the final ones, please open what was submitted, change the figures that differ and submit it again.
button-send-paper = Send the signed document
button-word = Get it as Word
button-pdf = As PDF
button-one-page = One-page summary
one-page-facts = { $number }, version { $version }, sent { $at }
one-page-left = and { $count } more lines
one-page-shortened = Shortened to fit one page; the whole paper is found by the receipt number above.
one-page-sent =
    <b>{ $form }</b> · { $unit }

    What was sent, on one page of A4 to be printed.
button-word-to-sign = Get it as Word to sign
word-to-sign-sent =
    <b>{ $form }</b> · { $unit }

    Not signed yet, made of what has been answered so far, laid out as an official document. Please go on with the question above; send the signed document here once you have it.
button-word-changes = As Word with changes marked
word-changes-sent =
    <b>{ $form }</b> · { $unit }

    What changed since the version before is marked in the file. In Word, choose Review, Accept All to get the new document.
word-sent =
    <b>{ $form }</b> · { $unit }

    An unsigned document in the official layout, made from what was submitted and written in Vietnamese. Please look it over, add its number and day, have it signed and send the signed document back.
unit-amending = ◐ Being changed, last saved at { $at }
overview-unit-amending = ● { $name }: { $at }, being changed
submission-news-line-again = ● { $unit }: { $form }, version { $version } at { $at }, receipt { $number }

form-amending = Changing the submitted version { $number }, which remains valid until you submit the changed one.
form-button_all-changes = Changes ({ $count })
form-changes-head =
    { $count ->
        [one] <b>Compared with { $number }</b>: { $count } change
       *[other] <b>Compared with { $number }</b>: { $count } changes
    }
form-no-changes = Nothing differs from the submitted version { $number } yet, so there is nothing to resubmit.
form-confirm-amendment = Submit the changed <b>{ $form }</b> of { $unit }? It replaces { $number }, which stays on file. Changes:
form-confirm-cancel-amendment = Discard these changes? The submitted version { $number } remains valid. The changes can be restored for 24 hours. If you only need a break, choose <b>Pause</b>.

# Comparing two versions

form-difference_added = + { $label }: <b>{ $after }</b>
form-difference_removed = − { $label }: <s>{ $before }</s>
form-difference_changed = ~ { $label }: <s>{ $before }</s> → <b>{ $after }</b>
form-difference_moved = ~ { $label }: order changed
form-difference_files-added = + { $label }: added <b>{ $files }</b>
form-difference_files-removed = − { $label }: removed <s>{ $files }</s>
button-compare = Compare with the previous one
difference-heading = <b>{ $form }</b> · { $unit }
difference-facts = { $number } (version { $version }) compared with { $before }
difference-legend = <i>+ added, − removed, ~ changed</i>
difference-none = Both versions are the same.
button-to-submission = See version { $version }

# As last year

form-previous = { $year }: <i>{ $value }</i>
form-button_previous = As last year
form-button_previous-value = As last year: { $value }
form-button_copy = Copy from { $year } ({ $count })
form-button_copy-yes = Copy all { $count }
form-button_copy-no = Don’t copy
form-copy-head = <b>{ $label }</b> of { $year } not in this plan yet: { $count }
form-button_offer = Take from { $source } ({ $count })
form-offer-head = <b>{ $label }</b> of the { $source } not in this plan yet: { $count }
form-copy-item = { $n }. { $title } <i>({ $values })</i>
form-copy-dates = Dates have been moved to the year of this plan.
form-copy-hint = Please check before copying; each item can still be changed or deleted afterwards.
form-copied =
    { $count ->
        [one] { $count } item copied. Please check that it fits this year.
       *[other] { $count } items copied. Please check that each fits this year.
    }
form-button_choose = { $source } ({ $count })
form-button_choose-one = + { $n }. { $title }
form-button_choices-done = Done, to the list
form-choose-head = <b>{ $source }</b>: { $count } not chosen yet
form-choose-hint = Please tap each one that you choose; it can still be changed or deleted afterwards.
form-chosen = Chosen: { $title }
