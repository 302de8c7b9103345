# Whoever asks

question-ask = Please type your question; photos, files and voice messages work too. The { $organisation } will answer here.
question-ask-in-form = Please type your question in the next message. Your draft stays as it is, and you continue from the same question afterwards.
question-ask-more = Please type what you want to add to question { $number } in the next message.
question-left = Cancelled, nothing was sent.
question-opened =
    Passed on to the { $organisation }. Question number: <b>{ $number }</b>

    The answer will come here. To add something, just send another message.
question-edited = What the Board received in question <b>{ $number }</b> stays as it was before the edit. Please send the correct text in your next message.
question-answer-edited = The answer sent in question <b>{ $number }</b> stays as it was before the edit. Please open the question and tap <b>Add an answer</b>.
question-joined = Added to question <b>{ $number }</b>.
question-reopened = Passed on to the { $organisation } in question <b>{ $number }</b>.
question-of-unit = A question of <b>{ $unit }</b>.
question-which-unit = You are the contact of several units. Please choose the one that asks, so that the question reaches the right person.
question-thanks = Thank you. Whenever you have a question, please send it here.
question-not-carried = This kind of message cannot be passed on. Please send words, a photo, a file or a voice message.
question-withdrawn = Question { $number } has been withdrawn.
question-withdraw-answered = The question has been answered, so it can no longer be withdrawn.
question-withdraw-over = This question has already been closed.
question-withdraw-unknown = This question cannot be found.
question-unknown = No such question was found among those you may see.
question-over = This question has already been closed.
question-settled = Noted. Thank you.
question-own-heading = <b>Your questions</b>
question-own-empty = You have not asked anything yet. To ask, please use the command /ask.
question-own-waiting = ○ { $number }: waiting for an answer since { $at }
question-own-answered = ● { $number }: answered at { $at }
question-own-closed = ● { $number }: closed
question-own-withdrawn = { $number }: withdrawn
button-question-ask = Ask a question
button-question-withdraw = Withdraw the question
button-question-leave = Do not send
button-question-more = Ask a follow-up
button-question-clear = That’s clear
command-hoi = Ask a question
    .name = ask
command-cauhoi = Questions and answers
    .name = questions

# The answer to whoever asked

question-answer-heading = <b>Answer to question { $number }</b>
question-answer-quote = <blockquote>{ $text }</blockquote>
question-answer-words = { $text }
question-answer-signed = <i>{ $name }, { $position }</i>

# News for those who answer

question-heading = <b>Question { $number }</b> · { $unit }
question-from = Asked by: { $name }, { $position }
question-about = About: “{ $words }”
question-words = <blockquote>{ $text }</blockquote>
question-carries = With: { $kind }
question-more = … and more, please see the whole question.
question-kind-photo = a photo
question-kind-document = a file
question-kind-voice = a voice message
question-kind-video = a video
question-kind-other = another message
question-digest =
    { $count ->
        [one] <b>One more question</b>
       *[other] <b>{ $count } more questions</b>
    }
question-digest-line = ○ { $number } · { $unit }: { $text }
question-answered-by = { $name } has answered question { $number }:
question-answered-nameless = An admin has answered question { $number } of { $name }:
question-withdrawn-notice = Question { $number } has been withdrawn. No answer is needed any more.
question-has-answer = Question { $number } has been answered; you may still add another answer.
question-answer-ask = Please type the answer to question { $number }; photos, files and voice messages work too.
question-reply-unclear = That message lists several questions. Please open each question and tap <b>Answer</b>.
question-answer-sent = The answer to question { $number } was sent to { $name }.
question-answer-sent-again = Another answer to question { $number } was sent to { $name }; it had been answered before.
question-was-withdrawn = This question has been withdrawn.
question-taken = You are now handling this question. Additions will go to you alone.
question-taken-over = You are now handling this question instead of { $name }.
question-taken-already = You are already handling this question.
question-taken-by = Handled by: { $name }
question-an-admin = an admin
question-asker-ended = { $name } is no longer the contact of the unit, so the answer was not sent. Please contact the present one.
question-no-unit = unit unknown
question-closed = Question { $number } is closed.
button-question-answer = Answer
button-question-answer-more = Add an answer
button-question-take = I’ll handle it
button-question-see = See the whole question
button-question-close = Close the question
button-question-list = Questions waiting
button-question-number = { $number }
button-question-thread = { $number } · { $unit }
button-question-file = Send again: { $kind }, { $at }

# The list, the whole thread

question-list-heading = <b>Questions waiting: { $count }</b>
question-list-empty = No question is waiting for an answer.
question-list-line = ○ <b>{ $number }</b> · { $unit } · { $name } · { $age }
question-list-words = { $text }
question-age-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
question-age-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
question-age-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
question-state-waiting = ○ Waiting for an answer
question-state-answered = ● Answered
question-state-closed = ● Closed
question-state-withdrawn = Withdrawn
question-said-person = <b>{ $name }</b>, { $at }
question-said-board = <b>Answer: { $name }</b>, { $at }

# What is often asked

faq-heading =
    { $count ->
        [0] <b>Often asked</b>: nothing yet.
       *[other] <b>Often asked</b>: { $count }
    }
faq-how = A new one is kept from the page of a question that was answered.
faq-line = { $n }. { $question }
faq-line-hidden = { $n }. { $question } <i>(units do not see it yet)</i>
faq-question = <b>Question:</b> { $question }
faq-answer = <b>Answer:</b> { $answer }
faq-source = <i>Source: { $organisation }, as of { $at }</i>
faq-shown = ● Units find this before they ask.
faq-hidden = ○ Units do not see it yet. Please take names of people and units out of it before they do.
faq-made = Kept among what is often asked.
faq-nothing = There is no question with an answer in words to be kept.
faq-words = <blockquote>{ $words }</blockquote>
faq-ask-question = Please type the question again, { $most } characters at most:
faq-ask-answer = Please type the answer again, { $most } characters at most:
faq-no-words = Please type it in words.
faq-removed = Removed.
faq-near =
    { $count ->
        [one] <b>There is an answer already</b> to a question like this:
       *[other] <b>There are answers already</b> to { $count } questions like this:
    }
faq-near-kept = Your question is kept and was not sent to { $organisation } yet.
button-faq = Often asked
button-faq-entry = { $n }. { $question }
button-faq-read = Read: { $question }
button-faq-ask-anyway = Ask all the same
button-faq-enough = That is enough, don’t send
button-faq-forward = As a message to forward
button-faq-make = Keep among what is often asked
button-faq-question = Change the question
button-faq-answer = Change the answer
button-faq-show = Let units see it
button-faq-hide = Hide from units
button-faq-remove = Remove
button-faq-back = Leave as it is
audit-action-faq-added = added an often-asked question
audit-action-faq-changed = changed an often-asked question
audit-action-faq-removed = removed an often-asked question
