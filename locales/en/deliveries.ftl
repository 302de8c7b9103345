delivery-album-buttons = Please choose a button below about the files just sent.

button-deliveries = Deliveries
command-guitin = How messages fare

deliveries-heading = <b>Messages sent by the system</b>
deliveries-waiting = Waiting: { $count }
deliveries-sent = Sent today: { $count }
deliveries-failed = Refused by Telegram today: { $count }
deliveries-unknown = Unconfirmed: { $count }
deliveries-unreachable = People who cannot be reached: { $count }

button-deliveries-unknown = Unconfirmed ({ $count })
button-deliveries-unreachable = Cannot be reached ({ $count })

deliveries-unknown-heading = <b>Unconfirmed messages: { $count }</b>
deliveries-unknown-advice = The connection broke while they were being sent; most of them usually have arrived. If they are sent again, some people get them twice.
deliveries-unknown-line = • { $name }, { $at }
button-deliveries-resend = Send these again
button-deliveries-dismiss = Do not send again
deliveries-sent-again = To be sent again: { $count }.
deliveries-dismissed = Noted, not to be sent again: { $count }.

deliveries-unreachable-heading = <b>Cannot be reached: { $count }</b>
deliveries-unreachable-advice = Please contact the unit another way. Somebody who opens the system again and writes to it leaves this list by themselves.

unreachable-contact-notice = The system cannot send messages to { $name }, who is also a contact of { $unit }. Please watch the unit’s messages and remind { $name } to open the system again.
unreachable-news = <b>Can no longer be reached: { $count }</b>
unreachable-line = • { $unit }: { $name }, has blocked the bot or left Telegram since { $at }
unreachable-line-not-found = • { $unit }: { $name }, account not found since { $at }
unreachable-more = … and { $count } more
