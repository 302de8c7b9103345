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
button-data-requests = Requests to erase data ({ $count })
data-requests-choose = Please choose whose request about personal data to answer:
data-requests-none = No request is waiting.
button-data-request = { $name } · by { $date }
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
