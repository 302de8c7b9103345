delivery-album-buttons = Please choose a button for what was just sent.

button-deliveries = Message delivery
command-guitin = Message delivery
    .name = deliveries

deliveries-heading = <b>Message delivery</b>
deliveries-paused = Telegram has asked us to pause sending until { $at }.
deliveries-waiting = Waiting: { $count }
deliveries-sent = Sent today: { $count }
deliveries-failed = Refused by Telegram today: { $count }
deliveries-unknown = Unconfirmed: { $count }
deliveries-unreachable = People who cannot be reached: { $count }

button-deliveries-failed = Refused by Telegram today ({ $count })
button-deliveries-unknown = Unconfirmed ({ $count })
button-deliveries-unreachable = Cannot be reached ({ $count })
button-jobs = Automatic jobs

deliveries-unknown-heading = <b>Unconfirmed messages: { $count }</b>
deliveries-unknown-advice = The connection broke while these were being sent; most of them have usually arrived. If they are sent again, some people will get them twice.
deliveries-unknown-line = • { $name }: { $what }, { $at }
deliveries-unknown-line-stopped = • { $name }: { $what }, { $at } (stopped or withdrawn, not to be sent again)
deliveries-unknown-line-twice = • { $name }: { $what }, { $at } (sent twice already, not to be sent again)
button-deliveries-resend = Send these again
button-deliveries-dismiss = Do not send again
deliveries-sent-again = To be sent again: { $count }.
deliveries-sent-again-but = To be sent again: { $count }. Not sent again: { $left }, since the announcement was stopped or withdrawn, or the reminder was sent twice already.
deliveries-dismissed = Noted, not to be sent again: { $count }.

deliveries-failed-heading = <b>Refused by Telegram today: { $count }</b>
deliveries-failed-advice = These have not arrived and are not sent again automatically. The reasons are as Telegram gave them.
deliveries-failed-line = • { $name }: { $what }, { $at }. { $reason }

delivery-kind-settled-notice = news of who has done it
delivery-kind-pinned-deadline = the pinned due date
delivery-kind-pin-message = pinning of the due date
delivery-kind-pinned-deadline-news = update of the pinned due date
delivery-kind-job-news = news of an automatic job
delivery-kind-document-read = what was read in a document
delivery-kind-dead-update = news of a failure
delivery-kind-refused-reply = news of something that could not be shown
delivery-kind-data-request = a request about personal data
delivery-kind-access-request = a request for a link
delivery-kind-first-submissions = new submissions for specialists
delivery-kind-submission-received = news of a submission
delivery-kind-units-file = the result of reading a list of units
delivery-kind-relief-asked = a unit’s request
delivery-kind-access-granted = the Board’s invitation
delivery-kind-relief-followed = request of a unit that you follow
delivery-kind-relief-decided = the answer to a unit’s request
delivery-kind-file-notice = news of a file
delivery-kind-file-not-kept = news of a file not saved yet
delivery-kind-file-kept = news of a saved file
delivery-kind-files-not-kept = news that the server saves no files
delivery-kind-disk-news = news of the room on the disk
delivery-kind-backup-news = news of backups
delivery-kind-restored-news = news that a backup is in use
delivery-kind-scan-lost = news of a scan that was lost
delivery-kind-unreachable-contact = news of a fellow contact
delivery-kind-unreachable-news = news of who cannot be reached
delivery-kind-question-notice = a unit’s question
delivery-kind-question-file = a question’s file
delivery-kind-question-withdrawn = a withdrawn question
delivery-kind-question-answer = an answer
delivery-kind-approval-asked = asks to confirm before sending
delivery-kind-role-news = news of a role
delivery-kind-role-given = news of someone’s new role
delivery-kind-unit-vacant = news of a unit without a contact
delivery-kind-desk-passed-on = news of work received
delivery-kind-desk-news = news of work passed on
delivery-kind-contacts-carried = contacts after a reorganisation
delivery-kind-unit-reorganised = news of changed units for contacts
delivery-kind-reorganisation-news = news of changed units
delivery-kind-reorganisation-failed = news of a change of units that failed
delivery-kind-hand-over-news = news of a hand-over
delivery-kind-contact-joined = news of new contacts
delivery-kind-broadcast = an announcement
delivery-kind-broadcast-number = announcement TB-{ $number }
delivery-kind-broadcast-news = news of an announcement
delivery-kind-broadcast-change = a correction or withdrawal
delivery-kind-reminder-digest = a reminder
delivery-kind-deadline-moved = news of a moved due date
delivery-kind-paper-owed = reminder of a signed document
delivery-kind-final-owed = reminder of final figures
delivery-kind-consent-withdrawn = news of withdrawn consent
delivery-kind-erasure-asked = a request to erase data
delivery-kind-erasure-decided = an answer to a request to erase data
delivery-kind-access-refused = an answer to a request for access
delivery-kind-handed-in-on-behalf = news of what was submitted for a unit
delivery-kind-after-outage = that the service works again
delivery-kind-held-reminder = reminder of messages without a place
delivery-kind-held-let-go = news of messages that are no longer kept
delivery-kind-year-questions = what is open before the new year
delivery-kind-calendar-news = proposed changes of the calendar
delivery-kind-duty-dropped = no longer has to submit
delivery-kind-year-preparation = reminder to prepare the next year
delivery-kind-weekly-summary = a summary

deliveries-unreachable-heading = <b>Cannot be reached: { $count }</b>
deliveries-unreachable-advice = Please contact the unit another way. People leave this list as soon as they open the system again and write to it.

unreachable-contact-notice = The system cannot send messages to { $name }, who is also a contact of { $unit }. Please watch the unit’s messages and remind { $name } to open the system again.
unreachable-news = <b>Can no longer be reached: { $count }</b>
unreachable-line = • { $unit }: { $name }, has blocked the bot or left Telegram since { $at }
unreachable-line-not-found = • { $unit }: { $name }, account not found since { $at }
of-the-board = Board staff
nameless-admin = admin { $id }
unreachable-more = … and { $count } more

jobs-heading = <b>Automatic jobs</b>, last runs
jobs-line = • { $job }: { $at }
jobs-line-error = • { $job }: { $at }; last error { $errorAt }. { $error }
jobs-line-failing = • { $job }: failing, { $failures } times in a row since { $since }; last ran well: { $at }. { $error }
jobs-not-run = not run since the program started
jobs-failing = Automatic jobs that are failing: { $count }
jobs-failing-line = • { $job }: { $failures } times in a row since { $since }. { $error }
job-failing-notice = The automatic job “{ $job }” has failed several times in a row; the other jobs run normally. Please tell whoever runs the server. { $error }
job-works-notice = The automatic job “{ $job }” works again.
job-name =
    { $job ->
        [feed-broadcasts] sending announcements
        [feed-changes] correcting and withdrawing announcements
        [show-progress] updating the progress of announcements
        [begin-year] opening the new year’s calendar
        [count-figures] counting the year’s figures
        [keep-shares] noting how far each draft is
        [publish-ranking] drawing up the comparison of clusters to publish
        [queue-summaries] sending the summary
        [reorganise-units] changing units
        [fold-names] preparing names of units for search
        [fetch-attachments] fetching files of units
        [fetch-scans] keeping scans of papers
        [read-documents] read the units’ documents
        [read-units-files] reading lists of units
        [apply-units-files] writing lists of units
        [ask-in-december] asking admins what is open before the new year
        [prepare-year] reminding to prepare the next year
        [queue-reminders] queueing reminders
        [heartbeat] noting that the service is alive, telling after a long outage
        [tend-held] reminding of messages in doubt
        [remind-of-papers] reminding of signed documents
        [remind-of-final] reminding of final figures
        [forget-aged] deleting data whose time is over
        [ask-consent-anew] asking about a changed data notice
        [forget-people] erasing data whose time is over
        [refresh-pins] updating pinned due dates
        [forget-updates] tidying up handled messages
        [forget-copies] tidying up unused files
        [watch-disk] watching the room on the disk
        [back-up] nightly backup
        [watch-backups] watching the age of the backup
       *[other] { $job }
    }
delivery-kind-complaint-answered = an answer to a complaint
delivery-kind-consent-anew = a question about the data notice
