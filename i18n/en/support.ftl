support-title = Support now
support-emergency = Emergency numbers
support-call-number = Call { $number }
support-country = Numbers for

support-rung-steps = What helps you
support-rung-people = Someone you trust
support-rung-near = Who answers now
support-rung-lines = Help lines
support-straight = Go straight to

support-trusted = The person you trust
support-helper = Someone you can ask for help
# The ready-made text message. It must say nothing about why.
support-text-words = Hi! Could you call me when you can?
support-text-shown = The message says: “{ $words }” You can change it before you send it.

support-helped = That helped
support-helped-label = Good
support-helped-name = Stay with it for a while.
support-helped-more = Go on whenever you like. Nothing you press here is saved.

support-next-step = Next
support-next-helper = No answer? Next
support-next-service = No answer? Next
support-next-maybe = No answer? Next
support-next-nobody-near = Go to the help lines
support-next-line = No answer? Next
support-next-end = Start from the beginning
support-next-helped = Go on
support-previous = One step back

support-maybe = These may answer.
support-maybe-more = We do not know whether they are open right now.
support-nobody-near = The places that help you are closed right now.
support-nobody-near-next = But there are others you can call.
support-closed-now = Closed right now
support-all-lines = All help lines

support-end-label = Those who did not answer before may answer now
support-end = Try once more.
# $number: the country's emergency number, 112 or 113.
support-end-more = Are you thinking of ending your life? Call { $number } and say it as it is.

support-none = You do not need to sign in here. If you have a crisis plan in Tråden, your own steps come first.
support-locked = Tråden is locked. This is what you chose to show without unlocking.
support-expired = You need to sign in again to see everything. This is what you chose to show anyway.
support-to-crisis-plan = To your crisis plan
