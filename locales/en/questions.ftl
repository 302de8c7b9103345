# Whoever asks

question-ask = Please send your question in the next message: words, a photo, a file or a voice message. It goes to the { $organisation }, and the answer comes back here.
question-ask-in-form = Please send your question in the next message. What you are filling in stays as it is, and you go on from the same question afterwards.
question-ask-more = Please send what you want to add to question { $number } in the next message.
question-left = Stopped, nothing was sent.
question-opened =
    Passed on to the { $organisation }. Number of your question: <b>{ $number }</b>

    The answer comes here. To add something, just send another message.
question-edited = What the Board received in question <b>{ $number }</b> stays as it was before the edit. Please write what is right in your next message.
question-answer-edited = The answer sent in question <b>{ $number }</b> stays as it was before the edit. Please open the question and press <b>Add an answer</b>.
question-joined = Added to question <b>{ $number }</b>.
question-reopened = Passed on to the { $organisation } in question <b>{ $number }</b>.
question-of-unit = A question of <b>{ $unit }</b>.
question-which-unit = You speak for several units. Please choose the one that asks, so that the question reaches whoever follows it.
question-thanks = Thank you. Whenever you have a question, please send it here.
question-not-carried = This kind of message cannot be passed on. Please send words, a photo, a file or a voice message.
question-withdrawn = Question { $number } was taken back.
question-withdraw-answered = The question has been answered, so it cannot be taken back.
question-withdraw-over = This question was over before.
question-withdraw-unknown = This question cannot be found.
question-unknown = There is no such question among those that you may see.
question-over = This question was over before.
question-settled = Noted. Thank you.
question-own-heading = <b>Your questions</b>
question-own-empty = You have not asked anything yet. To ask, please use the command /ask.
question-own-waiting = ○ { $number }: waiting for an answer since { $at }
question-own-answered = ● { $number }: answered at { $at }
question-own-closed = ● { $number }: over
question-own-withdrawn = { $number }: taken back
button-question-ask = Ask a question
button-question-withdraw = Take it back
button-question-leave = Do not send
button-question-more = Ask more
button-question-clear = All clear
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
question-withdrawn-notice = Question { $number } was taken back. No answer is needed any more.
question-has-answer = Question { $number } has an answer; you may still add another one.
question-answer-ask = Please send the answer to question { $number } in the next message: words, a photo, a file or a voice message.
question-reply-unclear = That message names several questions, so nothing was sent. Please open the question and press <b>Answer</b>.
question-answer-sent = The answer to question { $number } was sent to { $name }.
question-answer-sent-again = Another answer to question { $number } was sent to { $name }; it had been answered before.
question-was-withdrawn = This question was taken back.
question-taken = You have taken this question on. From now on more of it is sent to you alone.
question-taken-over = You have taken this question over from { $name }.
question-taken-already = You have taken this question on before.
question-taken-by = Taken on by: { $name }
question-an-admin = an admin
question-asker-ended = { $name } is no longer the contact of the unit, so the answer was not sent. Please speak to the present contact.
question-no-unit = unit not told
question-closed = Question { $number } is closed.
button-question-answer = Answer
button-question-answer-more = Add an answer
button-question-take = Take it on
button-question-see = See the whole question
button-question-close = Close
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
question-state-closed = ● Over
question-state-withdrawn = Taken back
question-said-person = <b>{ $name }</b>, { $at }
question-said-board = <b>Answer: { $name }</b>, { $at }
