# The page of announcements

broadcasts-heading = <b>Announcements</b>
broadcasts-how = Write and send announcements, and follow who has received them.
broadcasts-live = <b>Announcements being sent</b>
broadcasts-waiting = <b>Scheduled or waiting for approval</b>
broadcasts-drafts = <b>Drafts of announcements</b>
broadcasts-ended = <b>Announcements sent</b>
broadcasts-none = There are none yet.
broadcast-button-new = Write an announcement
broadcast-button-shelf-live = Being sent ({ $count })
broadcast-button-shelf-waiting = Scheduled ({ $count })
broadcast-button-shelf-drafts = Drafts ({ $count })
broadcast-button-shelf-ended = Sent ({ $count })
broadcast-button-all = All announcements
broadcast-title = TB-{ $number }: { $words }
broadcast-title-bare = TB-{ $number }
broadcast-gone = This announcement no longer exists.
broadcast-begun-already = Sending has begun, so this announcement can no longer be changed.
broadcast-changed-since = The announcement has just been changed. Please look at the latest screen.

# Writing

broadcast-ask-content =
    Please send the announcement here: text, a photo, a file, a video, several photos or files at once, a poll.

    Formatting is kept. Nothing is sent before you confirm.
broadcast-ask-content-other = Please send the { $language } version here, for people who read { $language }.
broadcast-over-draft = Your next message is the announcement. Your unit’s draft stays as it is; return to it with /resume.
broadcast-cannot-copy = Telegram does not let this kind of message be passed on. Please send something else.
broadcast-album-begun = The first file of the album has been received. When all are sent, please tap the button below.
broadcast-button-album-done = All sent, preview
broadcast-button-later = Later
broadcast-preview-first = <b>Recipients will see:</b>
broadcast-preview-other = <b>People who read { $language } will see:</b>
broadcast-demo = This is a preview. The button works once it is sent.
broadcast-test-sent = A test has been sent to you.

# The card

broadcast-heading-draft = <b>Announcement TB-{ $number }</b> · draft
broadcast-heading-awaiting-approval = <b>Announcement TB-{ $number }</b> · waiting for a second admin
broadcast-heading-scheduled = <b>Announcement TB-{ $number }</b> · scheduled
broadcast-held = At the time of sending there were more recipients than one admin may decide on, so it was not sent. Please check it and ask for approval.
broadcast-void = The announcement was changed after it had been confirmed, so the earlier confirmation and approval no longer count. Please check it and send it again.
broadcast-missed = Its time was missed, so nobody has received it. Please send it now or choose another time.
broadcast-held-news = When TB-{ $number } was due, its recipients had grown to { $people }, more than was decided, so it was not sent. Please check it and ask for approval.
broadcast-missed-news = Announcement TB-{ $number } missed its time { $at }, so nobody has received it. What would you like to do?
broadcast-stalled-news = Announcement TB-{ $number } stopped at { $at } while it was being sent, and some people have not received it. It is paused until you decide.
broadcast-button-send-now = Send now
broadcast-button-change-time = Change the time
broadcast-button-drop = Discard
broadcast-content = Content: { $kind } · { $words }
broadcast-content-bare = no words
broadcast-content-other = { $language } version: { $content }
broadcast-content-missing = There is no Vietnamese content yet.
broadcast-kind-text = text
broadcast-kind-photo = photo
broadcast-kind-video = video
broadcast-kind-animation = animation
broadcast-kind-document = file
broadcast-kind-audio = audio file
broadcast-kind-voice = voice message
broadcast-kind-video-note = video message
broadcast-kind-sticker = sticker
broadcast-kind-poll = poll
broadcast-kind-location = location
broadcast-kind-venue = venue
broadcast-kind-contact = contact
broadcast-kind-album = album of { $count }
broadcast-button-check = Check and send
broadcast-button-audience-first = Choose recipients
broadcast-button-preview = Preview
broadcast-button-test = Send a test to me
broadcast-button-content = Change content
broadcast-button-add-language = Add { $language }
broadcast-button-drop-language = Remove { $language }
broadcast-button-buttons = Add buttons
broadcast-button-audience = Choose recipients
broadcast-button-when = Schedule
broadcast-button-discard = Delete
broadcast-button-back = ‹ Announcement
broadcast-discard-ask = Delete { $title }? Nobody has received it.
broadcast-discarded = { $title } has been deleted.

# Buttons below an announcement

broadcast-button-received = Received
broadcast-button-question = I have a question
broadcast-link = { $label } ({ $url })
broadcast-buttons-none = Buttons: none
broadcast-buttons-line = Buttons: { $buttons }
broadcast-buttons-heading = <b>Buttons below TB-{ $number }</b>
broadcast-buttons-how = “Received” shows which unit has received it: one contact tapping it is enough.
broadcast-button-add-link = Add a link
broadcast-button-drop-link = Remove “{ $label }”
broadcast-ask-link = Please send the words on the button and the address in one message, e.g. <code>See the document https://hanoi.gov.vn</code>
broadcast-bad-link = Please send the words on the button and an address that begins with https://, e.g. See the document https://hanoi.gov.vn

# Recipients

broadcast-to = To: { $group }
broadcast-except = Except: { $group }
broadcast-to-nobody = No recipients chosen yet.
broadcast-everybody = all contacts and Board staff
broadcast-and-more = { $names } and { $count } other units
broadcast-and-more-names = { $names } and { $count } others
broadcast-role-contact = contacts
broadcast-role-cluster-lead = cluster leads
broadcast-role-board-admin = admins
broadcast-role-board-specialist = Board specialists
broadcast-role-board-viewer = Board leaders
broadcast-hand-in-not-submitted = have not submitted { $milestone }
broadcast-hand-in-not-begun = have not started { $milestone }
broadcast-hand-in-drafting = are drafting { $milestone }
broadcast-hand-in-submitted = have submitted { $milestone }
broadcast-silent-on = have not tapped “Received” on TB-{ $number }
broadcast-audience-heading = <b>Recipients of TB-{ $number }</b>
broadcast-audience-count = At present: { $people } people of { $reached }/{ $units } units
broadcast-audience-how = Whoever is in any one group receives it; within a group all conditions must hold.
broadcast-button-group-to = Edit group { $at }
broadcast-button-group-except = Edit exception { $at }
broadcast-button-drop-to = Remove group { $at }
broadcast-button-drop-except = Remove exception { $at }
broadcast-button-add-to = Add a group
broadcast-button-add-except = Exclude
broadcast-kinds-to = <b>Who should receive it?</b> Please choose by:
broadcast-kinds-except = <b>Who should be excluded?</b> Please choose by:
broadcast-kinds-narrow = Each further condition narrows this group.
broadcast-button-everybody = Everybody
broadcast-button-by-types = Kind of unit
broadcast-button-by-clusters = Cluster
broadcast-button-by-roles = Role
broadcast-button-by-tags = Tag
broadcast-button-by-handin = Submission state
broadcast-button-by-list = List of units
broadcast-button-to-audience = ‹ Recipients
broadcast-button-narrow = Add a condition
broadcast-button-chosen = Done
broadcast-choose-types = Please choose kinds of units:
broadcast-choose-clusters = Please choose clusters:
broadcast-choose-roles = Please choose roles:
broadcast-choose-tags = Please choose tags:
broadcast-choose-milestone = Submission state of which task?
broadcast-choose-handin = Please choose a state:
broadcast-milestone-opens = • { $date }: { $name } opens
broadcast-milestone-due = • { $name }, due { $due }
broadcast-choice-not-submitted = not submitted
broadcast-choice-not-begun = not started
broadcast-choice-drafting = in progress
broadcast-choice-submitted = submitted
broadcast-no-types = There are no kinds of units yet.
broadcast-no-cluster = In no cluster
broadcast-no-clusters = There are no clusters yet.
broadcast-no-roles = There are no roles yet.
broadcast-no-tags = No unit has a tag yet. Tags are added on the page of each unit.
broadcast-no-handin = No milestone is open at present.
broadcast-choice-on = ✓ { $label }
broadcast-choice-off = ☐ { $label }
broadcast-option-on = ● { $label }
broadcast-option-off = ○ { $label }
broadcast-button-more = More
broadcast-ask-list = Please paste the codes or names of units, one per line or separated by commas. Accents are optional.
broadcast-list-found =
    { $count ->
        [one] One unit added.
       *[other] { $count } units added.
    }
broadcast-unit-added = Unit added.
broadcast-list-unknown = Not recognised ({ $count }): { $names }
broadcast-list-near = Is it one of the units below? You may also send the name again.
broadcast-list-again = Please send the names or codes of these units again.
broadcast-button-add-unit = Add { $unit }

# Time

broadcast-when-now = Time: as soon as it is confirmed
broadcast-when-at = Time: { $at }
broadcast-when-milestone = Time: 08:00, { $date }, when { $milestone } opens
broadcast-when-milestone-gone = Time: the milestone no longer exists. Please choose again.
broadcast-when-heading = <b>When should TB-{ $number } be sent?</b>
broadcast-button-now = As soon as confirmed
broadcast-button-this-morning = 08:00 this morning, { $date }
broadcast-button-this-afternoon = 14:00 today, { $date }
broadcast-button-tomorrow-morning = 08:00 tomorrow, { $date }
broadcast-button-tomorrow-afternoon = 14:00 tomorrow, { $date }
broadcast-button-weekday-morning = 08:00 { $day }, { $date }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
broadcast-button-when-opens = When a milestone opens
broadcast-when-which = <b>Send TB-{ $number } when which milestone opens?</b>
broadcast-button-other-time = Type another time
broadcast-ask-when = Please type the time, e.g. <code>8 am tomorrow</code>, <code>14:30 15 Mar 2027</code>
broadcast-bad-when = This time could not be read. E.g. 8 am tomorrow; 14:30 15 Mar 2027
broadcast-past = { $at } has passed. Please choose another time.
broadcast-past-button = This time has passed. Please choose another one.

# Checking and sending

broadcast-check-heading = <b>Check before sending</b> · { $title }
broadcast-check-count = Recipients: <b>{ $people }</b> people of <b>{ $reached }/{ $units }</b> units
broadcast-check-names =
    { $more ->
        [0] They are: { $names }
       *[other] Among them: { $names } and { $more } more
    }
broadcast-check-unreachable = Cannot be reached: { $count } people ({ $names })
broadcast-check-without-contact = Not reached, having no contact: { $count } units ({ $names })
broadcast-check-night = Many people are off work at this hour; you can schedule it for working hours.
broadcast-check-no-acknowledge = There is no “Received” button, so you will not know which units have seen it.
broadcast-check-second = More than { $above } recipients need the approval of a second admin.
broadcast-button-send = Send to { $people } people now
broadcast-button-schedule = Schedule for { $people } people
broadcast-button-ask-approval = Ask approval: { $people } people
broadcast-nobody = Nobody belongs to the chosen groups.
broadcast-count-changed = The number of recipients has just changed from { $before } to { $people }. Please look again.
broadcast-started = <b>{ $title }</b> is confirmed for { $people } people. Progress is shown in the message below.
broadcast-scheduled = Scheduled for { $people } people. Recipients are recalculated at that time; until then it can be changed or deleted.
broadcast-approval-waiting = The other admins have been asked to approve. If content or recipients change, approval is needed again.
broadcast-approval-asked = { $name } asks you to approve announcement TB-{ $number } to { $people } people.
broadcast-approval-own = You asked to send this, so another admin has to approve it.
broadcast-voided = { $name } has changed announcement TB-{ $number }, so the earlier confirmation and approval no longer count. It is a draft again; nobody has received it.
broadcast-voided-nameless = Announcement TB-{ $number } has been changed, so the earlier confirmation and approval no longer count. It is a draft again; nobody has received it.
broadcast-not-approved = { $title } has been returned to draft.
broadcast-needs-second-admin = { $people } people (more than { $above }) need the approval of a second admin, but there is only one admin. Please invite another one, or narrow the recipients.
broadcast-button-look = View and approve
broadcast-button-see = See the announcement
broadcast-button-approve = Approve
broadcast-button-refuse = Return
broadcast-decided = Your decision has been recorded.

# Under way

broadcast-sending = <b>Sending</b> · { $title }
broadcast-paused = <b>Paused</b> · { $title }
broadcast-progress = { $done }/{ $total } people ({ $percent }%)
broadcast-count-sent = ● Sent to: { $count }
broadcast-count-unreachable = ○ Cannot be reached: { $count }
broadcast-count-failed = ○ Failed: { $count }
broadcast-count-unknown = ◐ Unconfirmed: { $count }
broadcast-count-cancelled = ○ Cancelled, not sent: { $count }
broadcast-count-withdrawn = ○ Withdrawn: { $count }
broadcast-minutes-left = About { $minutes } minutes left.
broadcast-stopped = Telegram refused five messages in a row, so sending is paused. Reason: { $reason }
broadcast-waits-for-room = Waits for room on the disk of the server; goes on when there is some.
broadcast-stalled = Sending stood still for more than an hour, so it is paused. Please continue or cancel it.
broadcast-copies-stopped = The original message of TB-{ $number } was edited while it was being sent. Those who have not received it will not get it, since nobody has approved the new content. Please write a new announcement for them.
broadcast-button-pause = Pause
broadcast-button-resume = Continue
broadcast-button-cancel = Cancel
broadcast-button-cancel-yes = Cancel sending
broadcast-button-no = No
broadcast-cancel-ask = Cancel { $title }? Those who have not received it will not get it; messages already sent stay.
broadcast-resend-ask = Send { $title } again to people whose delivery is unconfirmed? Some may receive it twice.
broadcast-button-resend-yes = Send again
broadcast-not-now = That cannot be done now. The screen has been updated.

# Afterwards

broadcast-ended-finished = <b>Sent</b> · { $title } · { $at }
broadcast-ended-cancelled = <b>Cancelled</b> · { $title } · { $at }
broadcast-count-heard = Units that tapped “Received”: <b>{ $heard }/{ $of }</b>
broadcast-unknown-how = “Unconfirmed”: the connection broke at the moment of sending, so it is not known whether it arrived.
broadcast-unreachable-how = People who cannot be reached have not opened the bot, have blocked it or have left Telegram. Please contact the unit another way, or invite its contact again with /invite.
broadcast-button-retry = Send again to { $count } failed
broadcast-button-resend = Resend { $count } unconfirmed
broadcast-button-list-heard = View { $count } units: received
broadcast-button-list-silent = View { $count } units: not yet
broadcast-button-list-missed = View { $count } not reached
broadcast-button-second-wave = Second wave: { $count } units
broadcast-button-report = ‹ Results
broadcast-list-heard = <b>Units that received</b> · { $title }
broadcast-list-silent = <b>Units that have not tapped “Received”</b> · { $title }
broadcast-list-missed = <b>People not reached</b> · { $title }
broadcast-line-heard = ● { $unit }: { $name }, { $at }
broadcast-line-silent = ○ { $unit }
broadcast-line-not-reached = ○ { $unit } (nobody there got it)
broadcast-line-unreachable = ○ { $name } ({ $units }): cannot be reached
broadcast-line-failed = ○ { $name } ({ $units }): failed
broadcast-line-unknown = ◐ { $name } ({ $units }): unconfirmed

# People press “Received”

broadcast-heard = Recorded: your unit has received this. Thank you.
broadcast-heard-before = You confirmed at { $at }.
broadcast-heard-colleague = { $name } confirmed for the unit at { $at }.
broadcast-button-heard = Received { $time } · { $name }
