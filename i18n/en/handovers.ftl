# Hand-overs: from one to the next.

handovers-kind-agency = From one agency to another
handovers-kind-worker = From one person to the next
handovers-state-proposed = Proposed, waiting for a yes
handovers-state-accepted = The new one has said yes
handovers-state-first_meeting_booked = The first meeting is booked
handovers-state-met = You have met
handovers-state-closed = Done
handovers-state-declined = The new one said no
handovers-state-expired = Nobody answered in time
handovers-state-taken_back = Taken back
handovers-climbed-receiver = The new one has been reminded
handovers-climbed-coordinator = Whoever is responsible overall knows
handovers-climbed-person = You know

handovers-title = Hand-overs
handovers-one = Hand-over
handovers-from-to = From { $from } to { $to }
handovers-past = { $count ->
    [one] One earlier hand-over
   *[other] { $count } earlier hand-overs
}
handovers-has-now = Has it now
handovers-takes-over = Is to take over
handovers-had-before = Had it before
handovers-was-asked = Was asked

# What holds right now. Somebody always has it.
handovers-waits = Waiting for a yes, by { $day }.
handovers-waits-no-day = Waiting for a yes.
handovers-still-has = Until then { $name } still has it.
handovers-unanswered = Nobody has answered. { $name } still has it.
handovers-said-no = { $to } said no. { $from } still has it.
handovers-was-taken-back = The hand-over was taken back. { $name } has it as before.
handovers-has-it = { $name } has said yes and has it now.
handovers-have-met = You have met. { $name } has it now.

handovers-meeting = The first meeting
handovers-meeting-none = The first meeting is not booked yet.
handovers-meet-who = Who you will meet
handovers-meet-door = Finding your way in
handovers-meet-about = What the meeting is for
handovers-meet-me-write = Write how you want to be met
handovers-which-meeting = Which appointment is the first meeting?
handovers-which-none = None of them

handovers-why = Why it is handed over
handovers-why-not = Why they said no
handovers-answer-by = Answer by
handovers-if-nobody = If nobody answers
handovers-if-nobody-words = Then { $name } still has it. { $receiver ->
    [yes] The one who is to take over is reminded the day before.
   *[no] The one who is to take over is not reminded from here. Call, or ask somebody to call for you.
} { $coordinator ->
    [yes] Then whoever is responsible overall is told, and last you.
   *[no] You are told when the day has gone by.
}
handovers-told = Reminders
handovers-goodbye = A word from { $name }
handovers-gone = This hand-over is no longer here.

handovers-yes = They have said yes
handovers-no = They have said no
handovers-take-back = Take the hand-over back
handovers-we-met = We have met
handovers-then-has = Then { $name } has it.
handovers-not-undone = This cannot be changed here afterwards.
handovers-noted = Noted.
handovers-add = Add: appointment, door, your own words
handovers-we-can = Yes, we take over
handovers-we-cannot = No, we cannot take over
handovers-then-you = Then you have it from now on.

# When the person writes down a hand-over: most agencies have no system that does.
handovers-new = Somebody else is to take over
handovers-new-lead = Write it down, and you can always see who has it. Whoever hands over has it until the new one has said yes.
handovers-new-from = Who hands over?
handovers-new-to = Who takes over?
handovers-new-to-none = Not in the list
handovers-new-name = Name of whoever takes over
handovers-new-name-hint = If you know it.
handovers-new-step = Is it about a step in the plan?
handovers-new-step-none = No step in particular
handovers-new-day-hint = Otherwise in a week.
handovers-new-told = Those who see your plan in Tråden see this. Others do not know of it until somebody tells them.
handovers-new-do = Write it down
handovers-ask-again = Ask again
handovers-close = The hand-over is done
handovers-comes-after = After { $from } comes { $to }.
handovers-meeting-add = Write in the first meeting
handovers-remove = Remove the hand-over
handovers-removed = The hand-over was removed.
handovers-your-goodbye = Your goodbye
handovers-your-goodbye-hint = A few words to the one you have helped. They stay in the plan.
handovers-somebody = { $side ->
    [to] somebody new
   *[from] somebody
}

# When somebody who works with the person hands over.
handovers-hand-over = Hand over
handovers-hand-over-about = To another agency, or to whoever comes after you
handovers-hand-over-lead = You have it until the new one has said yes. Everybody who sees the plan sees it.
handovers-hand-over-kind = You hand over to
handovers-hand-over-agency = Another agency
handovers-hand-over-worker = A colleague. I am leaving or moving on.
