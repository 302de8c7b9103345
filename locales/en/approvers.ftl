# One contact prepares, another confirms

button-approver = Confirm before sending · { $unit }
button-approver-choose = { $name } confirms
button-approver-none = No confirmation
button-approval-open = Look and send
button-approval-look = Look at the draft
approver-is = <b>{ $unit }</b>: { $name } confirms before anything is sent to the Board.
approver-none = <b>{ $unit }</b>: each contact sends alone, nobody confirms.
approver-how = Where somebody confirms, the other contacts prepare and pass on; only they can send. When they are away, a contact changes or ends it here.
approver-news-set = <b>{ $unit }</b>: from now on { $name } confirms before anything is sent to the Board. To change that: /mydata.
approver-news-ended = <b>{ $unit }</b>: from now on each contact sends alone.
approval-asked = { $name } has finished { $form } of <b>{ $unit }</b> and asks you to confirm it. It has not been sent to the Board.
approval-passed-on = { $form } was passed on to <b>{ $name }</b>. It is kept as it is, and not sent to the Board before { $name } sends it.
