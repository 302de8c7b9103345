my-data-heading = <b>Your data in this system</b>
my-data-name = Full name: { $name }
my-data-position = Position: { $position }
my-data-unit = Contact of: { $unit }
my-data-account = Telegram account: { $account }
my-data-consent = You agreed to the data notice (version { $version }) at { $at }.
my-data-rights =
    To correct or delete your data or to withdraw your consent, please tap the button below. The { $organisation } answers within 2 working days. What your unit has submitted is kept under the rules on archives.
button-data-request = Ask to correct or delete
my-data-request-sent = Your request has been passed to the administrators. You will hear from them within 2 working days.
my-data-request-notice = { $name } (account { $account }) asks to correct or delete personal data or to withdraw consent. Please answer within 2 working days.
command-dulieu = My data
    .name = mydata
