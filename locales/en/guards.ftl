# Asked once more

guard-ask = This takes data out of the bot or reaches many people. Please confirm.
guard-ask-code = Please type the 6 digits of your authenticator app to go on.
guard-button-sure = Confirm
guard-button-leave = Not now
guard-over = That took too long. If you need it, please tap the button again.
guard-left = Nothing was done.
guard-code-wrong = That code is not right. Please type the one that the app shows now.
guard-code-used = That code has been used. Please wait for the next one.
guard-code-too-many = Five codes were not right within an hour. Please try again later.
audit-action-code-refused = typed a code that was not right
guard-done = Confirmed.
