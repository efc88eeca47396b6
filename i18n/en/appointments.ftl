# Appointments. A missed one is "did not happen", and closes no door.

appointments-title = Appointments
appointments-one-title = Appointment
appointments-empty = Here you see all your appointments by day, whichever agency they are with. They are on this phone also without network.
appointments-none-ahead = Nothing is booked ahead.
appointments-add = Add an appointment
appointments-needs-what = Write what it is. One word is enough.
appointments-needs-day = Choose a day.
appointments-to-list = To all appointments
appointments-gone = This appointment is no longer here.
appointments-behind = { $count ->
    [one] One earlier appointment
   *[other] { $count } earlier appointments
}
appointments-what = What is it?
appointments-what-hint = A word that anyone may see, like: doctor, meeting, call.
appointments-day = Day
appointments-time = Time
appointments-until = Until
appointments-other-clock = Local time in { $place }. By the clock on this phone: { $time }.

appointments-status-proposed = Proposed
appointments-status-booked = Booked
appointments-status-cancelled = Cancelled
appointments-status-did_not_happen = Did not happen
appointments-status-done = Has taken place

appointments-when = When
appointments-with = With
appointments-where = Where
appointments-map = See on a map (opens outside Tråden)
appointments-video = Video link
appointments-video-open = Open the video meeting
appointments-purpose = What it is for
appointments-bring = Bring along
appointments-comes-along = Comes along with you
appointments-for-step = For the step
appointments-no-step = No step
appointments-source = Where it comes from
appointments-source-calendar_file = From a calendar file
appointments-source-agency_system = From the agency’s system
appointments-told-by-typed = What you wrote yourself
appointments-told-by-calendar_file = Your calendar file
appointments-told-by-agency_system = A service's system
appointments-same-event = The same appointment from: { $names }
appointments-same-event-title = The same appointment, from others
appointments-same-event-differs = They do not say the same. Cancelled: { $cancelled }. Not cancelled: { $stands }. Ask which is right before you leave.
appointments-unsure = It may not be certain. Ask them if you are not sure.

appointments-ask-change = Ask to change
appointments-ask-new = Ask for a new time
appointments-ask-change-words = Hello! I have a time with you { $when }. I would like to change it. Could you suggest another time?
appointments-ask-new-words = Hello! My time with you { $when } did not happen. Could you give me a new one?
appointments-ask-subject = About my appointment
appointments-ask-words = What you can write
appointments-ask-sent-by = Change it as you like. Your phone’s own app sends it, not Tråden.
appointments-ask-text = Write a text message
appointments-ask-mail = Write an e-mail
appointments-ask-nobody = There is no phone number or e-mail here yet. Add one under “Who it is with and how to reach them”, or choose the agency.

appointments-to-calendar = Put in my calendar
appointments-calendar-shows = What may the calendar show?
appointments-calendar-little = Only that you are busy
appointments-calendar-little-help = It will say “Busy” and nothing else.
appointments-calendar-all = Everything
appointments-calendar-all-help = It will say “{ $title }”, and where and who with. Others may see your calendar.
appointments-calendar-neutral = Busy
appointments-calendar-get = Put it there

appointments-proposed-explain = This is a proposal. Is it booked now?
appointments-proposed-yes = Yes, it is booked
appointments-cancelled-explain = It stays in the list so that you remember it.
appointments-cancelled-back = It is on after all
appointments-cancelled-here = Noted here as cancelled. Tråden does not tell them. Tell them yourself if you need to.
appointments-did-it-happen = Did it take place?
appointments-it-did-not = It did not happen
appointments-noted = Noted.
appointments-did-not-explain = It can happen to anyone. You can ask for a new one.
appointments-it-is-cancelled = It is cancelled
appointments-remove = Remove
appointments-removed = The appointment is removed.

appointments-questions = What you want to ask
appointments-question-new = Write a question
appointments-question-hint = Write it when you think of it. It is here when you are there.
appointments-question-done = Add
appointments-question-asked = I have asked this
appointments-question-answer = What they answered
appointments-question-words = The question
appointments-question-remove = Remove the question
appointments-question-removed = The question is removed.

appointments-change = Change or add
appointments-fields-what = What it is and what it is for
appointments-fields-when = Day and time
appointments-fields-with = Who it is with and how to reach them
appointments-fields-where = Where
appointments-fields-bring = What should you bring?
appointments-fields-along = Who comes along?
appointments-with-name = Who you will meet
appointments-with-hint = A name, if you know it. Ask for one if you do not.
appointments-agency = Agency
appointments-no-agency = No agency
appointments-change-contact = How you change it
appointments-change-contact-hint = A phone number or an e-mail address, if it is not the agency’s usual one.
appointments-place = Address
appointments-door = How you get in
appointments-door-hint = Entrance, floor, door code, where to check in.
appointments-along-explain = Choose who you want with you. Nobody is told from here. Ask them yourself.

appointments-import = Fetch from a calendar file
appointments-import-explain = If you have been given a file that ends in .ics, you can get the appointments from it. Choose the same file again if it has changed: nothing comes twice.
appointments-import-choose = Choose a file
appointments-import-kept = The file is kept. The appointments show here when it has been sent. That is at once if there is a network.
appointments-import-too-large = The file is too large. It can be at most 1 MB.
appointments-import-not-calendar = This is not a calendar file. Choose one that ends in .ics.
appointments-import-refused = The file could not be read. See under “Waiting for you”.
appointments-import-nothing-new = The file has been read. Nothing new in it.
appointments-import-added = { $count ->
    [one] One new appointment.
   *[other] { $count } new appointments.
}
appointments-import-changed = { $count ->
    [one] One has changed.
   *[other] { $count } have changed.
}
appointments-import-cancelled = { $count ->
    [one] One is cancelled.
   *[other] { $count } are cancelled.
}
