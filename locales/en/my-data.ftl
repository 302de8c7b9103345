my-data-heading = <b>Your data in this system</b>
my-data-name = Full name: { $name }
my-data-position = Position: { $position }
my-data-unit = Contact of: { $unit }
my-data-account = Telegram account: { $account }
my-data-consent = You agreed to the data notice (version { $version }) at { $at }.
my-data-withdrawn = You withdrew your consent at { $at }.
my-data-erasure-waits = Your request to delete your data will be answered by { $date }.
my-data-rights =
    Correcting your name or position and withdrawing your consent take effect at once. A request to delete your data is answered by the { $organisation } within 2 working days. What your unit has submitted is kept under the rules on archives.
my-data-corrected = Saved.
my-data-has-role = You have a role of the { $organisation } in this system. Please ask another administrator to end it first, then come back here.
my-data-withdraw-ask =
    <b>Withdraw your consent?</b>

    You will no longer be a contact and will get no more reminders. What was submitted and drafted stays with the unit. Your name and position are kept with it for 12 months unless you ask to have them deleted. The { $organisation } is told, so that somebody else can be invited.
my-data-withdraw-done =
    Your consent is withdrawn. You are no longer a contact and will get no more reminders.

    What the unit has submitted and drafted is kept. To come back, open a new invitation link from the { $organisation }.
my-data-erase-ask =
    <b>Ask to delete your personal data?</b>

    Your name, position and Telegram account will be deleted from the system, and you will no longer be a contact. What the unit has submitted and the record of consent are kept under the rules. The { $organisation } answers within 2 working days.
my-data-erase-sent = Your request has been passed to the { $organisation }. You will get an answer here by { $date }.
button-data-name = Correct my name
button-data-position = Correct my position
button-data-withdraw = Withdraw my consent
button-data-withdraw-yes = Withdraw my consent
button-data-ask-erasure = Ask to delete my data
button-data-erase-yes = Send the request
command-dulieu = My data
    .name = mydata

# The Board answers requests about data

data-request-news = <b>Request to delete personal data</b>: { $name }, { $position }. Please answer by { $date }.
data-request-last-day = <b>Today is the last day to answer</b> the request of { $name }, { $position }, to delete personal data ({ $date }).
button-data-requests = Requests about data ({ $count })
data-requests-choose = Please choose whose request about personal data to answer:
data-requests-none = No request is waiting.
button-data-erase = Delete the data
button-data-erase-sure = Delete, with no way back
button-data-refuse = Not possible
erasure-ask = Name, position and account are deleted, and the person is no longer a contact. What the unit has submitted is kept.
erasure-refuse-why = Why is it not deleted: please pick a reason or enter one. Whoever asked will read it.
erasure-refusal-still-contact = The task must be handed over
erasure-refusal-must-be-kept = The rules say to keep it
erasure-already = This request has already been answered.
erasure-done = The data are deleted, and the person has been told.
erasure-refused = The person has been told that the data cannot be deleted yet.
erasure-done-notice = Your name, position and account have been deleted from the system. What your unit has submitted is kept under the rules on archives.
erasure-refused-notice = The Board cannot delete your data as you asked.
erasure-refused-next = To talk it over, write your question here, or ask again with the command /mydata.
consent-withdrawn-news = <b>{ $name }</b> has withdrawn consent and is no longer a contact of { $units }. Please invite somebody else.

# Complaints, exports, retention, a new version of the notice

button-data-export = Export my data
button-data-kept = How long it is kept
button-data-complain = Complain
button-data-complain-yes = Send the complaint
button-data-notice = Read the new notice
my-data-complaint-waits = Your complaint will be answered by { $date }.
my-data-complain-ask = Please type what you complain of about your personal data. The { $organisation } answers within 2 working days.
my-data-complain-check = <b>The Board will read this.</b> Type it again to change it.
my-data-complain-sent = Your complaint has been sent. You will get an answer here by { $date }.
complaint-words = “{ $words }”
complaint-news = <b>Complaint about personal data</b>: { $name }. Please answer by { $date }.
complaint-last-day = <b>Today is the last day to answer</b> the complaint of { $name } about personal data ({ $date }).
button-complaint-answer = Answer the complaint
complaint-answer-ask = Please type the answer. Whoever complained will read it at once.
complaint-answered = The answer has been sent to whoever complained.
complaint-answer-heading = <b>The Board answers your complaint</b>
complaint-answer-next = If you do not agree, you may complain again with the command /mydata, or as the law on complaints provides.
button-data-request-erasure = Erase: { $name } · { $left }
button-data-request-complaint = Complaint: { $name } · { $left }
data-request-left-today = due today
data-request-left = { $count ->
    [one] 1 working day left
   *[other] { $count } working days left
}
data-request-over = { $count ->
    [one] 1 working day overdue
   *[other] { $count } working days overdue
}
consent-anew-news = There is a new version of the notice about personal data. Please read it and say whether you agree.
consent-anew-changes = <b>What is new</b>: you can export your data and send a complaint; what messages say is kept for 12 months.
consent-anew-done = Your consent has been recorded.
consent-anew-already = You have answered this notice already.
kept-heading = <b>How long data are kept</b>
kept-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
kept-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
kept-of-contacts = Name, position and account: while you are in charge and { $span } afterwards
kept-of-messages = What messages of the system say: { $span }
kept-of-onboardings = Links opened and never used: { $span }
kept-of-accessrequests = Requests for a link: { $span }
kept-of-datarequests = Requests and complaints about data: { $span } after the answer
kept-of-consents = Record of consent: { $span } after the data are deleted
kept-of-discarded = Discarded drafts: { $span }
kept-of-held = Messages of unclear purpose: { $span }
kept-of-updates = Numbers of messages dealt with: { $span }
kept-rest = What units have submitted, questions and the audit log are kept under the rules on archives, without your name once it is deleted.
settled-complaint-answered = <b>The complaint has been answered</b>: { $name }, { $at }.
own-record-sheet = My data
own-record-caption = { $count ->
    [one] What the system keeps about you: 1 entry
   *[other] What the system keeps about you: { $count } entries
}
own-record-column-kind = Kind of data
own-record-column-words = What it says
own-record-name = Full name
own-record-position = Position
own-record-account = Telegram account
own-record-language = Language
own-record-since = In the system since
own-record-on = { $date }
own-record-agreed = agreed, version { $version }
own-record-declined = declined, version { $version }
own-record-withdrawn = withdrawn, version { $version }
own-record-contact = Contact of a unit
own-record-role = Role of the Board
own-record-cluster = Cluster assigned
own-record-approver = Confirms for a unit
own-record-stand-in = Standing in, until
own-record-consent = Decision on the data notice
own-record-invitation = Invitation link opened
own-record-access-request = Request for a link
own-record-data-request = Request or complaint about data
own-record-question = Message in a question to the Board
own-record-draft = Draft opened
own-record-file = File sent
own-record-submission = Paper submitted, receipt number
own-record-relief = Request for an extension or exemption
own-record-claim = Said whether there is a dossier
own-record-review = Review or remark
own-record-broadcast = Announcement written or agreed to
own-record-acknowledgement = Announcement acknowledged
own-record-reorganisation = Units’ change put together or confirmed
own-record-nudge = Note with a nudge
own-record-snooze = Reminder put off
own-record-held = Message of unclear purpose
own-record-summary-schedule = When the summary is to come
own-record-pin = Message pinned in the chat
own-record-unreachable = Account not reached
own-record-reminder = Reminder
own-record-message = Message of the system
own-record-deed = Audit log
