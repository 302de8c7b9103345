# The page of announcements

broadcasts-heading = <b>Announcements</b>
broadcasts-how = Write once, reach the right people, know who has received it.
broadcasts-live = <b>Announcements under way</b>
broadcasts-waiting = <b>Scheduled or waiting for approval</b>
broadcasts-drafts = <b>Drafts of announcements</b>
broadcasts-ended = <b>Announcements sent</b>
broadcasts-none = There are none yet.
broadcast-button-new = Write an announcement
broadcast-button-shelf-live = Under way ({ $count })
broadcast-button-shelf-waiting = Scheduled ({ $count })
broadcast-button-shelf-drafts = Drafts ({ $count })
broadcast-button-shelf-ended = Sent ({ $count })
broadcast-button-all = All announcements
broadcast-title = TB-{ $number }: { $words }
broadcast-title-bare = TB-{ $number }
broadcast-gone = This announcement is gone.
broadcast-begun-already = Sending has begun, so it cannot be changed any more.
broadcast-changed-since = The announcement has changed since. Please look at the newest screen.

# Writing

broadcast-ask-content =
    Please send here what is to be announced: text, a photo, a file, a video, several photos or files at once, a poll.

    Formatting is kept. Nobody receives anything before you confirm.
broadcast-ask-content-other = Please send here the { $language } version, for people who read { $language }.
broadcast-over-draft = Your next message is the announcement. The draft of your unit stays as it is; return with /resume.
broadcast-cannot-copy = Telegram does not let this kind of message be passed on. Please send something else.
broadcast-album-begun = The first file of the album is here. When all are sent, please press the button below.
broadcast-button-album-done = All sent, preview
broadcast-button-later = Later
broadcast-preview-first = <b>People will see:</b>
broadcast-preview-other = <b>People who read { $language } will see:</b>
broadcast-demo = This is a preview. The button works once it is sent.
broadcast-test-sent = A test has been sent to you.

# The card

broadcast-heading-draft = <b>Announcement TB-{ $number }</b> · draft
broadcast-heading-awaiting-approval = <b>Announcement TB-{ $number }</b> · waits for a second admin
broadcast-heading-scheduled = <b>Announcement TB-{ $number }</b> · scheduled
broadcast-held = When its time came there were more people than one admin decides about, so it was not sent. Please check it and ask for approval.
broadcast-void = The announcement was changed after it had been confirmed, so that the earlier confirmation and approval no longer count. Please check it and send it again.
broadcast-missed = Its time was missed, so nobody has received it. Please send it now or choose another time.
broadcast-held-news = When TB-{ $number } was due, it had grown to { $people } people, more than was decided about, so it was not sent. Please check it and ask for approval.
broadcast-missed-news = Announcement TB-{ $number } has missed { $at }, so nobody has received it. What should happen to it?
broadcast-stalled-news = Announcement TB-{ $number } stopped while being sent, at { $at }, and some people have not received it. It is paused until you decide.
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
broadcast-button-test = Test to me
broadcast-button-content = Change content
broadcast-button-add-language = Add { $language }
broadcast-button-drop-language = Drop { $language }
broadcast-button-buttons = Set buttons
broadcast-button-audience = Choose recipients
broadcast-button-when = Set the time
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
broadcast-buttons-how = “Received” tells which unit has it: one of its contacts is enough.
broadcast-button-add-link = Add a link
broadcast-button-drop-link = Drop “{ $label }”
broadcast-ask-link = Please send the button’s words and the address in one message, such as: <code>See the document https://hanoi.gov.vn</code>
broadcast-bad-link = Words for the button and an address that begins with https:// are needed. Such as: See the document https://hanoi.gov.vn

# Recipients

broadcast-to = To: { $group }
broadcast-except = Except: { $group }
broadcast-to-nobody = No recipients are chosen yet.
broadcast-everybody = all contacts and the Board’s people
broadcast-and-more = { $names } and { $count } other units
broadcast-and-more-names = { $names } and { $count } others
broadcast-role-contact = contacts
broadcast-role-cluster-lead = cluster leads
broadcast-role-board-admin = admins
broadcast-role-board-specialist = Board specialists
broadcast-role-board-viewer = leaders of the Board
broadcast-hand-in-not-submitted = have not submitted { $milestone }
broadcast-hand-in-not-begun = have not begun { $milestone }
broadcast-hand-in-drafting = are drafting { $milestone }
broadcast-hand-in-submitted = have submitted { $milestone }
broadcast-silent-on = silent on TB-{ $number }
broadcast-audience-heading = <b>Recipients of TB-{ $number }</b>
broadcast-audience-count = At present: { $people } people of { $reached }/{ $units } units
broadcast-audience-how = Several groups: whoever is in one of them gets it. Within a group: all conditions hold.
broadcast-button-group-to = Edit group { $at }
broadcast-button-group-except = Edit exception { $at }
broadcast-button-drop-to = Drop group { $at }
broadcast-button-drop-except = Drop exception { $at }
broadcast-button-add-to = Add a group
broadcast-button-add-except = Leave out
broadcast-kinds-to = <b>Who gets it?</b> Please choose by:
broadcast-kinds-except = <b>Who is left out?</b> Please choose by:
broadcast-kinds-narrow = A further condition narrows this group.
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
broadcast-choose-milestone = The state of which task?
broadcast-choose-handin = Please choose a state:
broadcast-milestone-opens = • { $date }: { $name } opens
broadcast-milestone-due = • { $name }, due { $due }
broadcast-choice-not-submitted = not submitted
broadcast-choice-not-begun = not begun
broadcast-choice-drafting = being written
broadcast-choice-submitted = submitted
broadcast-no-types = There are no kinds of units.
broadcast-no-clusters = There are no clusters yet.
broadcast-no-roles = There are no roles.
broadcast-no-tags = No unit has a tag yet. Tags are given on the page of a unit.
broadcast-no-handin = No milestone is open at present.
broadcast-choice-on = ● { $label }
broadcast-choice-off = ○ { $label }
broadcast-ask-list = Please paste codes or names of units, one a line or with commas between them. Marks may be left out.
broadcast-list-found = Units added: { $count }.
broadcast-unit-added = The unit is added.
broadcast-list-unknown = Not recognised ({ $count }): { $names }
broadcast-list-near = Is it one of the units below? You may also send the names again.
broadcast-list-again = Please send the names or codes of these units again.
broadcast-button-add-unit = Add { $unit }

# Time

broadcast-when-now = Time: as soon as it is confirmed
broadcast-when-at = Time: { $at }
broadcast-when-milestone = Time: 08:00, { $date }, when { $milestone } opens
broadcast-when-milestone-gone = Time: the milestone is gone. Please choose again.
broadcast-when-heading = <b>When is TB-{ $number } sent?</b>
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
broadcast-when-which = <b>TB-{ $number } is sent when which milestone opens?</b>
broadcast-button-other-time = Type another time
broadcast-ask-when = Please say when, such as: <code>8h 15/3/2027</code>, <code>14:30 16/3</code>
broadcast-bad-when = This time could not be read. Such as: 8h 15/3/2027; 14:30 16/3
broadcast-past = { $at } has passed. Please choose another time.
broadcast-past-button = This time has passed. Please choose another one.

# Checking and sending

broadcast-check-heading = <b>Before it is sent</b> · { $title }
broadcast-check-count = Recipients: <b>{ $people }</b> people of <b>{ $reached }/{ $units }</b> units
broadcast-check-names =
    { $more ->
        [0] They are: { $names }
       *[other] Among them: { $names } and { $more } more
    }
broadcast-check-unreachable = Cannot be reached: { $count } people ({ $names })
broadcast-check-without-contact = Get nothing, having no contact: { $count } units ({ $names })
broadcast-check-night = Many people rest at this hour; it can be scheduled for working hours.
broadcast-check-no-acknowledge = There is no button “Received”, so nobody will know which unit has seen it.
broadcast-check-second = More than { $above } people need the approval of a second admin.
broadcast-button-send = Send to { $people } people now
broadcast-button-schedule = Schedule for { $people } people
broadcast-button-ask-approval = Ask approval, { $people } people
broadcast-nobody = Nobody is in the chosen groups.
broadcast-count-changed = The number of recipients has just changed from { $before } to { $people }. Please look again.
broadcast-started = <b>{ $title }</b> is confirmed for { $people } people. See the message below for its progress.
broadcast-scheduled = Scheduled for { $people } people. Who gets it is counted anew at that time; until then it can be changed and deleted.
broadcast-approval-waiting = The other admins have been asked. Changing content or recipients needs their approval anew.
broadcast-approval-asked = { $name } asks you to approve announcement TB-{ $number } to { $people } people.
broadcast-approval-own = You have asked for it, so another admin has to approve.
broadcast-voided = { $name } has changed announcement TB-{ $number }, so that the earlier confirmation and approval no longer count. It is a draft again, and nobody has received it.
broadcast-voided-nameless = Announcement TB-{ $number } was changed, so that the earlier confirmation and approval no longer count. It is a draft again, and nobody has received it.
broadcast-not-approved = { $title } is a draft again.
broadcast-needs-second-admin = { $people } people (more than { $above }) need the approval of a second admin, but there is only one admin. Please invite another one, or narrow the recipients.
broadcast-button-look = Look and approve
broadcast-button-see = See the announcement
broadcast-button-approve = Approve
broadcast-button-refuse = Return
broadcast-decided = Your decision is recorded.

# Under way

broadcast-sending = <b>Sending</b> · { $title }
broadcast-paused = <b>Paused</b> · { $title }
broadcast-progress = { $done }/{ $total } people ({ $percent }%)
broadcast-count-sent = ● Arrived: { $count }
broadcast-count-unreachable = ○ Cannot be reached: { $count }
broadcast-count-failed = ○ Failed: { $count }
broadcast-count-unknown = ◐ Unconfirmed: { $count }
broadcast-count-cancelled = ○ Cancelled, not sent: { $count }
broadcast-count-withdrawn = ○ Withdrawn: { $count }
broadcast-minutes-left = About { $minutes } minutes left.
broadcast-stopped = Telegram refused five messages in a row, so sending stopped. Reason: { $reason }
broadcast-stalled = Sending stood still for more than an hour, so it is paused. Please go on or cancel it.
broadcast-copies-stopped = The original message of TB-{ $number } was edited while it was being sent. Those who have not received it will not get it any more, since nobody has approved the new content. Please write a new announcement for them.
broadcast-button-pause = Pause
broadcast-button-resume = Go on
broadcast-button-cancel = Cancel
broadcast-button-cancel-yes = Cancel sending
broadcast-button-no = No
broadcast-cancel-ask = Cancel { $title }? Those who have not received it will not; what was sent stays.
broadcast-resend-ask = Send { $title } again to those who are unconfirmed? Some may receive it twice.
broadcast-button-resend-yes = Send again
broadcast-not-now = That cannot be done now. The screen has been updated.

# Afterwards

broadcast-ended-finished = <b>Sent</b> · { $title } · { $at }
broadcast-ended-cancelled = <b>Cancelled</b> · { $title } · { $at }
broadcast-count-heard = Units that pressed “Received”: <b>{ $heard }/{ $of }</b>
broadcast-unknown-how = “Unconfirmed”: the connection broke in the moment of sending, so nobody knows whether it arrived.
broadcast-button-retry = Send again to { $count } failed
broadcast-button-resend = Send again: { $count } unclear
broadcast-button-list-heard = See { $count } units received
broadcast-button-list-silent = See { $count } units silent
broadcast-button-list-missed = See { $count } who missed it
broadcast-button-second-wave = Second wave: { $count } units
broadcast-button-report = ‹ Result
broadcast-list-heard = <b>Units that received</b> · { $title }
broadcast-list-silent = <b>Units that did not press “Received”</b> · { $title }
broadcast-list-missed = <b>People who missed it</b> · { $title }
broadcast-line-heard = ● { $unit }: { $name }, { $at }
broadcast-line-silent = ○ { $unit }
broadcast-line-not-reached = ○ { $unit } (nobody there got it)
broadcast-line-unreachable = ○ { $name } ({ $units }): cannot be reached
broadcast-line-failed = ○ { $name } ({ $units }): failed
broadcast-line-unknown = ◐ { $name } ({ $units }): unconfirmed

# People press “Received”

broadcast-heard = It is recorded that your unit has received this. Thank you.
broadcast-heard-before = You confirmed at { $at }.
broadcast-heard-colleague = { $name } confirmed for the unit at { $at }.
broadcast-button-heard = Received { $time } · { $name }
