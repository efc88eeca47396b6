# Appointments in the calendar one already has: an address that the calendar fetches from by itself.

# What the calendar is called in the calendar program. Others may see it.
calendar-feed-name = My appointments
calendar-feed-title = Your appointments in your calendar
calendar-feed-about = In the calendar you already use
calendar-feed-lead = Your calendar can fetch your appointments by itself. When one is moved or cancelled, that shows there too.
calendar-feed-add = New address
calendar-feed-called = What is it for?
calendar-feed-called-hint = For example: my phone.
calendar-feed-whole = What and where
calendar-feed-whole-help = It says what the appointment is called and where it is. Whoever sees your calendar can read it. So can the company behind the calendar.
calendar-feed-make = Make an address
calendar-feed-made = Put the address in now. It is shown only once.
calendar-feed-open = Open in the calendar
calendar-feed-copy = Copy the address
calendar-feed-secret = Whoever has the address can see your appointments. Give it to your own calendar only.
calendar-feed-delay = The calendar fetches when it likes, often a few times a day. What holds is always here.
calendar-feed-list = Addresses you have made
calendar-feed-unnamed = A calendar
calendar-feed-made-on = Made { $day }.
calendar-feed-read = Last fetched { $when }.
calendar-feed-never-read = No calendar has fetched yet.
calendar-feed-take-back = Take back
calendar-feed-taken-back = The address is taken back. Remove in your calendar what it has already fetched.
calendar-feed-offline = Addresses are made and taken back when there is a network.
calendar-feed-all-of-them = All appointments at once
