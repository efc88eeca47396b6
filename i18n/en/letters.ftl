# Mail and SMS. They hold no word of any plan: a code, or a link. An SMS stays within 160 letters.
letter-code-subject = Your code for Tråden
letter-code =
    { $code } is your code for Tråden. It works for ten minutes.

    If you have not asked for a code, someone has typed your address by mistake. Then you do not need to do anything.
sms-code = { $code } is your code for Tråden. It works for ten minutes. If you have not asked for it, do nothing.

letter-call-subject = Someone asks you to get in touch
letter-call =
    Someone who uses Tråden asks you to get in touch, and has chosen to ask you.

    See it and answer here:
    { $link }

    The link is only for you and works for twelve hours.

    If a life is in danger: call 112. In Norway, call 113.
sms-call = Tråden: Someone asks you to get in touch. Answer here: { $link }

letter-over-subject = You do not need to get in touch any more
letter-over =
    You were asked to get in touch. You do not need to any more.

    Thank you for being there.
sms-over = Tråden: You do not need to get in touch any more. Thank you for being there.

letter-notice-subject = There is something for you to look at
letter-notice =
    There is something for you to look at in Tråden:
    { $link }
sms-notice = Tråden: There is something for you to look at. { $link }
