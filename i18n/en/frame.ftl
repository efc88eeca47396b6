# The frame around every screen.
frame-name = Tråden
frame-window-title = { $title } – Tråden
frame-to-content = Skip to the content
frame-rooms = Parts of the app
frame-today = Today
frame-plan = Plan
frame-appointments = Appointments
frame-people = People
frame-me = Me
frame-support-now = Support now
# Leave the app within a second, should someone be looking.
frame-leave = Leave
frame-state-saved = Saved on this phone
frame-state-saving = Saving
frame-state-sending = Sending
frame-state-sent = Sent
frame-state-offline = No network. Everything is saved here.
frame-state-fetching = Fetching
frame-state-not-here = No network
frame-not-here-yet = Your plan has not reached this phone yet. It comes when there is network.
# What could not be taken in; leads to Waiting.
frame-waiting-for-you = { $count ->
    [one] One change is waiting for you
   *[other] { $count } changes are waiting for you
}
frame-waiting-for-network = Waiting for network ({ $count })
frame-new-version = There is a new version.
frame-take-new-version = Switch to it
frame-nothing-here = There is nothing here
frame-go-to-today = Go to Today
frame-broken-title = This page could not be shown
frame-broken = That is our fault, not yours. What you have written is still on the phone. Support now works as always.
frame-try-again = Try again
frame-no-script = Tråden needs JavaScript to work. If it is urgent or a life is in danger, call 112 (in Norway 113).

# Notices on the lock screen. They never say what it is about.
push-title = Tråden
push-body = There is something new.

# When two phones have written different words in the same place.
kept-both-title = Two versions: { $label }
kept-both-lead = The text was changed in two places. Both are kept. Choose which one you want.
kept-both-use-this = Use this one
kept-both-keep-both = Keep both, one after the other
