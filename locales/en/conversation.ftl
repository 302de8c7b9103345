### Messages of which it is not clear what they are for.

doubt-ask = <b>What is this for?</b>
doubt-ask-board = <b>Send this to { $organisation }?</b>
doubt-ask-file = <b>Which task does this file belong to?</b>
doubt-ask-link = <b>Which task is this link for?</b>
doubt-words = “{ $words }”
doubt-file = File: { $name }
doubt-other = A message without words
doubt-more = { $count ->
    [one] and one more message
   *[other] and { $count } more messages
}
doubt-form = You are filling in: { $form }.
doubt-form-question = You are filling in: { $form }, question “{ $question }”.
doubt-kept = Nothing is sent or saved until you choose.
button-doubt-form = Put it into the form
button-doubt-form-question = Answer: { $question }
button-doubt-board = Send to the Board
button-doubt-thread = Add to { $number }
button-doubt-broadcast = Reply to the announcement
button-doubt-expected = Use it for what was asked
button-doubt-named-form = Put into: { $form }
button-doubt-announcement = The announcement
button-doubt-answer = The Board’s answer to the unit
button-doubt-question = A question to the Board
button-doubt-relief = The request being written
button-doubt-search = Look up “{ $words }”
button-doubt-units-file = A list of units to import
button-doubt-drop = Do not send
doubt-dropped = Cancelled. Nothing was sent or saved.
doubt-over = This has already been handled.
doubt-moved = The open question has changed. Please choose again.
doubt-to-form = Put into the form.
doubt-to-task = Put into: { $form }.
doubt-task-over = This task is done or takes no document any more. What you sent is still kept; please choose again.
button-doubt-task = { $form }{ $unit }
button-doubt-paper = Signed document of { $form }{ $unit }
button-doubt-other-tasks = Other tasks…
doubt-not-expected = That answer is no longer expected. Please choose again.
access-ended = You are no longer a contact of any unit here, so what you just sent was not saved. If needed, please contact { $organisation }.
button-held = Not sent yet ({ $count })
doubt-about-question = { $form }: { $question }
asked-for-words = This needs words. Please type them in the message field.

# Words for a command, between bars.
spoken-menu = tasks|to do|task list|my tasks
spoken-trogiup = help|how to|guide
spoken-tieptuc = continue|go on
spoken-hoi = question|ask|ask a question
spoken-tiendo = progress
spoken-lich = year calendar|my calendar
spoken-bandagui = my submissions|sent submissions
spoken-ngonngu = english|vietnamese|language

task-named = Which task would you like to open?

held-reminder = { $count ->
    [one] A message of yours waits since { $from }: it is not clear what it is for. It is kept until { $until }; please choose.
   *[other] { $count } messages of yours wait since { $from }: it is not clear what they are for. They are kept until { $until }; please choose.
}
held-let-go = { $count ->
    [one] A message of yours of { $from } is no longer kept, since nothing was chosen for it. It was neither sent nor saved. You still find it in this chat and can send it again.
   *[other] { $count } messages of yours since { $from } are no longer kept, since nothing was chosen for them. They were neither sent nor saved. You still find them in this chat and can send them again.
}
