# Menu

menu-tasks = My unit’s tasks
menu-help = Help
menu-overview = Overview
menu-invite = Invite a contact
menu-broadcasts = Announcements
menu-placeholder = Type your answer
menu-placeholder-admin = Type a unit’s name
button-menu = My unit’s tasks
button-continue = Continue
button-undo = Restore the draft
button-begin-anew = Start afresh
button-outdated = This button no longer works. Please see the latest message.
button-page-before = ‹ Previous
button-page-after = Next ›
button-find = Find
button-find-again = Find something else
button-find-all = See the whole list
list-search-ask = Please write what to look for in the list: a name, a code, or the first letters of each word.
list-found =
    { $count ->
        [0] Nothing in the list matches “{ $seen }”.
       *[other] Matches for “{ $seen }”: { $count }.
    }
list-found-more = Matches for “{ $seen }”: { $count }, the first { $shown } are shown. Write more letters to narrow it down.
page-of = Page { $page } of { $pages }

# Greeting

greeting = Welcome, <b>{ $name }</b>.
greeting-nameless = Welcome.
welcome-admin = Please choose below, or type a unit’s name to look it up.
greeting-about = This system receives plans and reports on emulation and commendation for the { $organisation }.

# Tasks

tasks-heading = <b>My unit’s tasks</b>
no-units = At present you are not the contact of any unit.
stands-for-unit-no-more = You are no longer the contact of this unit, so this cannot be done.
task-title = <b>{ $form }</b> · { $unit }
task-not-begun = ○ Not started
task-drafting = ◐ In progress, { $share }% done
task-submitted = ● Submitted at { $at }, receipt { $number }
tasks-heading-of = <b>My unit’s tasks</b> · { $unit }
tasks-first = First: <b>{ $form }</b>
tasks-first-of = First: <b>{ $form }</b> · { $unit }
tasks-page =
    { $count ->
        [0] Page { $page }/{ $pages }
       *[other] Page { $page }/{ $pages }, { $count } more
    }
button-task-of-unit = { $unit }: { $task }
button-task-not-begun = ○ { $task } · { $when }
button-task-drafting = ◐ { $task } · { $share }%, { $when }
button-task-submitted = ● { $task } · submitted { $at }
button-task-amending = ◐ { $task } · being changed
button-task-paper = ◐ { $task } · send signed
task-none = ● The unit has nothing of the kind
claim-ask = Has the unit anything of the kind? If not, tap Nothing to submit and there are no more reminders.
claim-noted-has = Noted: the unit has it. Reminders follow the due date above.
claim-noted-none = There are no more reminders of this. Should something come up, tap Undo.
claim-facts = Received at { $at } from { $name }.
claim-undone = Undone.
button-claim-has = The unit has it
button-claim-none = Nothing to submit
button-claim-open = Fill in and submit
button-claim-undo = Undo
button-task-none = ● { $task } · nothing to submit
button-task-question = ? { $task } · yes or no?
button-task-question-brief = ? { $task }
button-task-waived = ● { $task } · not required
button-task-on-paper = ● { $task } · paper { $number }
task-when-due = due { $date }
task-when-day = { $date }
task-when-today = due today
task-when-overdue = was due { $date }
task-when-waits = with the Board
button-see-submission = View submission

# Drafts

after-outage =
    The service works again after an outage since { $from }. What you sent meanwhile may not have arrived. All recorded answers are there.
after-outage-question =
    Waiting for: <b>{ $question }</b>. Please go on, and send again what you sent without an answer.
draft-paused =
    <b>{ $form }</b> from { $unit } was saved at { $at }.

    To go on, tap <b>Continue</b> or <b>My unit’s tasks</b>.
draft-thrown-away =
    The draft <b>{ $form }</b> of { $unit } has been discarded.

    You can restore it within 24 hours with the button below.
draft-submitted = Your unit has submitted this. To change it, please open the submission and choose Change and resubmit.
draft-cancelled = This draft has been discarded. Please open it again from My unit’s tasks.
draft-withdrawn = This form is not accepted at present. What your unit has answered is kept; if you need it, ask the Board with /ask.
form-withdrawn = <i>This form is no longer in use. What was answered is kept.</i>
form-withdrawn-title = Form no longer in use { PERIOD($period) }
draft-gone = This draft no longer exists. Please open the task again from My unit’s tasks.
no-open-draft = No draft is open at the moment. Please choose what to do.
undo-too-late = More than 24 hours have passed, so this draft can no longer be restored.
undo-replaced = A new draft has been started, so the old one can no longer be restored.
draft-restorable = The draft of the <b>{ $form }</b> was discarded at { $at } and can still be restored. Starting afresh removes the earlier answers for good.
not-your-unit = Only a contact of the unit can do this.

# Receipts

receipt = <b>{ $form }</b> from { $unit } was received at { $time } on { $date }.
receipt-late =
    { $days ->
        [0] Received after the due date { $date }.
        [one] Received one working day after the due date { $date }.
       *[other] Received { $days } working days after the due date { $date }.
    }
receipt-number =
    { $version ->
        [1] Receipt: <b>{ $number }</b>
       *[other] Receipt: <b>{ $number }</b> (version { $version })
    }
receipt-hash = Check code: <b>{ $hash }</b>
receipt-files-waiting = The file { $names } is still being saved. You will be told at once if that fails.
receipt-next = Please keep the receipt number for reference. You can change and resubmit this under <b>Submissions</b>.
receipt-paper-owed = The signed document is still missing. Once you have it, tap the button below or open <b>My unit’s tasks</b>.
submission-heading = <b>{ $form }</b> · { $unit }
submission-facts = { $number }, version { $version }, submitted at { $at }, check code { $hash }

# Language

language-question = Đồng chí dùng ngôn ngữ nào? / Which language would you like?

# Who may enter, and where

private-only = This system works in private chats only, so that what a unit writes is not shown in a group.
button-open-bot = Open a private chat
stranger-hint = Please open your unit’s invitation link. If you have none, tap /start to see how to get one.
admins-only = This is for the staff of the Emulation and Commendation Board only.

# Trouble

dead-update-reply = Your last message could not be processed because of an error and has not been saved; all earlier answers are kept. Please send it again.
refused-reply = This cannot be shown at present; the admins have been told. All your answers are kept.
refused-reply-notice = Telegram refused something that the program answered. The person who asked has been told and can go on; details are in the server’s log. You will not be told of this again today.
dead-update-notice = A message could not be processed after five tries (number { $update }). Its sender has been told and can go on; details are in the server’s log.

# Telegram’s list of commands

command-menu = My unit’s tasks
    .name = menu
command-tieptuc = Show the current question again
    .name = resume
command-tiendo = Progress of targets
    .name = progress
command-xemlai = Review all answers
    .name = review
command-luu = Save and pause
    .name = save
command-huy = Discard the draft
    .name = cancel
command-ngonngu = Change the language (ngôn ngữ)
    .name = language
command-trogiup = Help
    .name = help
command-tinhhinh = Overview of all units
    .name = status
command-tomtat = Summary on one page
    .name = summary
command-moi = Invite the contact of a unit
    .name = invite
command-thongbao = Announcements to the units
    .name = announce

# Help

help-heading = <b>Help</b>
help-contact =
    Answer each question by typing or by choosing a button. Every answer is saved at once.

    /menu my unit’s tasks
    /resume show the current question again
    /progress progress of targets, /awards awards so far
    /back to the previous question, /skip this question
    /review review and change answers
    /save save and pause
    /cancel discard the draft; it can be restored within 24 hours
    /ask ask a question, /questions your questions
    /handover hand over to someone else
help-admin =
    /summary summary on one page, /staff Board staff
    /calendar milestones of the year, /reorganise units that change
    /announce write and send announcements
    /deliveries message delivery, /audit log of actions
    <code>/invite Phường Láng</code> invite the contact of a unit
    Type a unit’s name or code, or a contact’s name, to see that unit.
    Send a .xlsx or .csv file to import units or awards.
help-everyone =
    /mydata your personal data, /language change the language (ngôn ngữ)
help-ask = For assistance, use /ask or contact the { $organisation }.
help-ask-phone = For assistance, use /ask or ring { $phone } (office hours).
help-unknown-command = There is no such command.
hint = Please choose one of these.

# What Telegram shows before Start is pressed

bot-description =
    This system receives plans and reports on emulation and commendation for the { $organisation }.

    Contacts of units enter through a personal link. If you have none, please tap Start and ask for one.
bot-short-description = Plans and reports on emulation and commendation for the { $organisation }
empty-line = { "" }
