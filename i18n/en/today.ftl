# Today: what a tired head needs to know now.

today-title = Today
today-empty = Here you see what happens next and who you can call. Nothing is written yet, and you can start anywhere.
today-empty-do = Write your next appointment
today-next = Next
today-next-none = Nothing is booked ahead.
today-add-appointment = Add an appointment
today-with = With { $name }
today-by-video = By video
today-bring = Bring along:
today-questions = { $count ->
    [one] You have one question to ask
   *[other] You have { $count } questions to ask
}
today-who = Who has the thread
today-trust-none = One person can be the one you turn to first. You choose who.
today-waits = Waiting for your answer
today-more-in-plan = { $count ->
    [one] One more in the plan
   *[other] { $count } more in the plan
}
today-time-for = Time for
today-kept-both = Written in two ways
today-kept-both-explain = The same thing is written differently on two devices. Both are kept. Choose when you like.
today-still-right = Is your crisis plan still right?
today-still-right-explain = It has been a while since you looked at it. Choose a calm moment.
today-still-right-look = Read the crisis plan
today-still-right-yes = Yes, still right
today-still-right-noted = Noted: your crisis plan is still right.

# About sharing: someone to let in, consents that end soon, notes.
today-accepted = { $name } has accepted
today-accepted-do = Compare the two words before you let them in.
today-ends-do = Then it ends by itself. You can make it longer.
today-notes = Notes to you
today-notes-put-aside = Put aside
today-notes-aside = Put aside. They are still under People.
