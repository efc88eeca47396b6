# What I share: who may see what, how it is taken back, requests, receipts and who has looked.
# Words for categories and states are in sharing-words.ftl. Nobody is told when something is taken back: say so, plainly.

sharing-title = What I share
sharing-about = Who sees what. Take it back whenever you like.
sharing-lead = Nothing is shared until you have said yes. You can take it back whenever you like.
sharing-to-sharing = To What I share
sharing-someone = Someone
sharing-at = { $name } at { $agency }

# One line about what someone has.
sharing-may-plan-see = May see the plan
sharing-may-plan-take-part = May see the plan and take on steps
sharing-may-appointments-see = May see your appointments
sharing-may-appointments-take-part = May see your appointments and say “I’ll come along”
sharing-may-crisis-plan-see = May read the crisis plan
sharing-may-about-me-see = May read About me
sharing-may-network-see = May see who you have around you
sharing-nothing = Sees nothing
sharing-paused = Paused. Sees nothing right now.
# $words: such as “May see the plan”.
sharing-line-paused = { $words } (paused right now)
sharing-until = { $words }, until { $day }
sharing-from = { $words }, from { $when }
sharing-only-parts = Only: { $parts }
sharing-not-given-yet = Waiting for network: others cannot see it yet.
sharing-not-back-yet = Waiting for network: not taken back everywhere yet.
sharing-not-let-in = Not let in yet. Sees nothing.

# What is in it.
sharing-what-plan = Goals, steps and who does what. What you marked “Only me” is never included.
sharing-what-appointments = When, where and with whom, and the questions you want to ask.
sharing-what-crisis-plan = The parts you choose, in your own words. What you marked “Only me” is never included.
sharing-what-about-me = The parts you choose, in your own words. What you marked “Only me” is never included.
sharing-what-network = Names and numbers of your people and agencies. Your own notes about them are never included.

# On the page of a person or an agency.
sharing-sees = What { $name } may see
sharing-agency-who = This goes for those who work at { $agency } and whom you have let in.
sharing-agency-too = { $name } also sees what { $agency } may see
sharing-nothing-of = { $name } sees nothing of this now.
sharing-when-let-in = It begins only when you have let { $name } in.
sharing-how-much = How much?
sharing-which-parts = Which parts?
sharing-how-long = For how long?
sharing-span-open = Until I take it back
sharing-span-month = One month
sharing-span-quarter = Three months
sharing-span-year = One year
sharing-span-day = Until a day I choose
sharing-last-day = Last day
sharing-purpose = What is it for?
sharing-purpose-hint = It is on the receipt. For example: so that we can plan together.
sharing-give-do = Yes, share with { $name }
sharing-given = You have said yes to { $name }.
sharing-take-back = Take back
sharing-taken-back = Taken back. { $name } is not told.
sharing-pause = Pause
sharing-paused-now = Paused. { $name } is not told.
sharing-paused-of = You have paused this. { $name } sees nothing right now.
sharing-resume = Share again
sharing-resumed = { $name } can see it again.
sharing-change = Change how much and how long
sharing-change-do = Yes, share like this
sharing-changed = Changed.
sharing-silent = Nobody is told. What has already been read or photographed cannot be taken back.

# When someone has been chosen as the one you trust.
sharing-trust-title = What may { $name } see?
sharing-trust-why = A suggestion. Untick what you do not want. Nothing is shared until you say yes.
sharing-trust-which = Suggested for the person you trust
sharing-trust-yes = Yes, share this
sharing-trust-no = Not now

sharing-empty = You share nothing right now. Nobody else sees your plan.
sharing-empty-do = Choose who may see
sharing-ended = Has ended
sharing-ended-on = { $what }: ended { $day }. Sees nothing.
sharing-guardians = At your age your guardians see everything except what you marked “Only me”, without your saying yes. From { $day } you decide yourself.
sharing-waits = Waiting time for new people
sharing-waits-help = This is how long it takes before someone you let in sees anything. It gives you time to change your mind.
sharing-waits-0 = No waiting time
sharing-waits-24 = One day
sharing-waits-72 = Three days

sharing-stop = Stop all sharing
sharing-stop-everyone = Nobody else sees anything of yours any more. Invitations stop working.
sharing-stop-silent = Nobody is told.
sharing-stop-kept = Your people and everything you have written stay with you.
sharing-stop-again = You can share again later. Then you choose anew.
sharing-stop-do = Yes, stop everything now
sharing-stopped-now = All sharing is stopped.
sharing-stopped = All sharing is stopped
sharing-stopped-what = Nobody else sees anything of yours.
sharing-stopped-not-yet = It is stopped here, but the phone has not reached the network yet. Until then others can see what they saw before. It is sent before everything else.
sharing-stopped-here = All sharing is stopped. Allow it again first, if you want to share this.
sharing-again = Allow sharing again
sharing-again-how = Nothing comes back by itself. You choose anew, person by person.
sharing-again-now = Now you can choose who may see what.

# Receipts.
sharing-receipts = Consent receipts
sharing-receipts-about = Everything you have said yes and no to
sharing-receipts-lead = One for each decision. Show it if someone says they may not talk to each other about you.
sharing-receipts-offline = Receipts are not stored on the phone, so they need a network. What you share is still there, under What I share.
sharing-receipts-empty = You have not said yes or no to anything yet.
sharing-event-given = You said yes to { $name }
sharing-event-narrowed = You shared less with { $name }
sharing-event-paused = You paused it for { $name }
sharing-event-resumed = You shared again with { $name }
sharing-event-withdrawn = You took it back from { $name }
sharing-event-refused = You said no to { $name }
sharing-event-expired = Your yes to { $name } ended
sharing-receipt-open = Open and print
sharing-receipt-save = Save as a file
sharing-receipt-file = receipt
sharing-older = Show older

# Who has looked.
looked-title = Who has looked
looked-about = Who has read what, and when
looked-lead = Each time someone else has read something of yours, the latest first.
looked-offline = The list is not stored on the phone, so it needs a network.
looked-empty = Nobody else has looked.
looked-between = { $from }–{ $to }
looked-ground-unknown = We have no words for the reason here.

# Requests from those who work with the person.
request-section = Questions for you
request-title = A question for you
request-asks = { $who } asks if you will share
request-purpose = Why, in their own words
request-what = What they would like
request-until = Until { $day }.
request-until-taken-back = Until you take it back.
request-what-happens = If you say yes it begins at once, and you can take it back whenever you like. If you say no, { $name } is not told, and everything is as before.
request-yes = { $count ->
    [one] Yes
   *[other] Yes, to everything
}
request-part = Yes, to part of it
request-part-which = What do you say yes to?
request-part-yes = Yes, to this
request-no = No
request-said-yes = You have said yes to { $name }.
request-said-no = You have said no. { $name } is not told.
request-gone = The question is no longer here.
request-to-member = What { $name } may see

# Inviting. The words are said, they are never sent.
invite-do = Invite { $name }
invite-open = Show the invitation
invite-again = Invite again
invite-to-confirm = Compare the words
invite-title = Invite { $name }
invite-step-link = You get a link. Send it to { $name }.
invite-step-words = You both see the same two words. Say them to each other, on the phone or when you meet.
invite-step-let-in = If the words match, you let { $name } in. Only then can what you chose to share be seen.
invite-active = { $name } takes part already. Invite again if { $name } has lost the way in. Then { $name } sees nothing until you have let them in again.
invite-make = Make a link
invite-make-again = Make a new link
invite-make-again-help = The old one then stops working.
invite-not-sent-yet = The phone needs a network before you can make a link.
invite-send = Send the link
invite-send-how = The link is only for { $name }. It works once, until { $day }.
invite-share = Send
invite-square = Show as a QR code
invite-square-label = QR code with the invitation
# Goes along with the link in a text message. Says nothing of what it is about.
invite-message = Hi! Here is an invitation from me.
invite-words = Your two words
invite-say-words = Say the words to { $name }, who sees the same two. Do not send them with the link.
invite-nothing-shared = Nothing is shared yet. You let { $name } in yourself when the words match.
invite-waits = { $name } has not accepted yet. The link works until { $day }.
invite-link-once = The link is only shown when it is made. If it is lost you can make a new one.
invite-cancel = Take back the invitation
invite-cancelled = The invitation is taken back. The link no longer works.

confirm-title = Let { $name } in?
confirm-words = Ask { $name } which two words are on the screen. Are they these?
confirm-will-see = This is what { $name } may see
confirm-nothing-yet = Nothing yet. You can choose afterwards.
confirm-at-once = It begins at once.
confirm-waits = It begins in { $hours ->
    [24] one day
    [72] three days
   *[other] { $hours } hours
}. You chose a waiting time.
confirm-alone = Is this what you want yourself?
confirm-alone-why = It is best to answer when you are alone. Nobody else decides this. You can wait as long as you like.
confirm-do = Yes, let { $name } in
confirm-not-now = Not now
confirm-wrong = The words do not match
confirm-done = You have let { $name } in.
confirm-thrown-out = Whoever used the link does not get in and has seen nothing.
confirm-nothing = There is nothing to answer here right now.

preview-open = See as { $name } does
preview-title = As { $name } sees it
preview-lead = This is exactly what { $name } can see right now.
preview-nothing = { $name } sees nothing right now.
preview-empty = There is nothing to show here yet.
preview-offline = Showing exactly what { $name } sees needs a network.
