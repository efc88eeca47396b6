# Me: how the app shows things, the ways in, and what can be done with the plan as a whole.

me-this-phone = On this phone
me-ways-in = Your ways in
me-your-plan = Your plan

me-quick-exit = Leave quickly
me-quick-exit-what = “Leave” at the top takes you to another page at once. You stay signed in. If you want the app to ask for your passkey when you come back, choose a lock.

me-reading = Reading
me-reading-about = Text size, light or dark, calm, easy words
me-reading-lead = Choose what is easiest for your eyes and your head.
me-text-size = Text size
me-text-size-normal = Normal
me-text-size-large = Large
me-text-size-larger = Larger
me-theme = Light or dark
me-theme-system = As the phone
me-theme-light = Light
me-theme-dark = Dark
me-calm = Calm
me-calm-help = Nothing moves on the screen.
me-easy-read = Easy to read
me-easy-read-help = Shorter lines and more space.

me-lock = Lock
me-lock-about = When the app asks for your passkey
me-lock-lead = A lock is good when others use or look at your phone.
me-lock-when = Ask for my passkey
me-lock-never = Never
me-lock-never-help = Opens at once.
me-lock-after_15 = After 15 minutes
me-lock-after_15-help = When you have been away for a while.
me-lock-always = Every time
me-lock-always-help = As soon as you leave the app.
me-lock-asking = Waiting for your passkey …
me-lock-sealed = What is stored on this phone is sealed with your passkey. Nobody can read it without the passkey.
me-lock-screen = The lock keeps others out of the app on this phone. But your passkey cannot seal what is stored here.
me-lock-no-passkey = You have no passkey yet, and a lock needs one.
me-lock-now = Lock now
me-lock-support = Support now opens without unlocking, always.
me-lock-crisis = Choose what to show of the crisis plan without unlocking

me-devices = Devices and passkeys
me-devices-about = Where you are signed in, and adding a device
me-devices-lead = Where you are signed in, and what lets you in.
me-devices-offline = The list of devices needs a network. Nothing has changed.
me-devices-signed-in = Signed in here
me-device-this = This device
me-device-used = Last used { $when }
me-device-by-start = Started the plan here { $day }
me-device-by-passkey = Signed in with a passkey { $day }
me-device-by-link = Came in with your link { $day }
me-device-by-recovery = Came in with a recovery code { $day }
me-device-by-e_id = Signed in with an e-ID { $day }
me-device-end = Sign out that device
me-device-ended = That device is signed out. What Tråden has stored there is cleared the next time it has a network. If its passkey is in the list, remove that too if someone else has the device.
me-add-device = Add a device
me-add-device-how = You get a square to point the other device’s camera at, and a link. They work once, for ten minutes.
me-add-device-do = Show a square and a link
me-add-device-again = Make a new one
me-add-device-qr = A square code that holds your link
me-add-device-until = Works until { $time }.
me-add-device-nobody-else = Whoever has the link gets in as you. Do not send it to anyone else.
me-copy-link = Copy the link
me-passkey-unnamed = Passkey
me-passkey-made = Made { $day }
me-passkey-only = This is your only passkey, so it cannot be removed. Add one more first.
me-passkey-remove = Remove
me-passkey-removed = The passkey no longer opens your account.
me-passkey-added = The passkey is added.

me-codes-left = { $count ->
    [0] You have no recovery codes
    [one] You have one recovery code left
   *[other] You have { $count } recovery codes left
}
me-codes-what = Eight codes that let you in if you lose your phone. Write them on paper, or let someone you trust keep them for you.
me-codes-old-stop = If you make new ones, the old ones stop working.
me-codes-make = Make codes
me-codes-new = Make new codes
me-codes-once = Save the codes now. They are shown only this once.
me-codes-keep = Each code works once. Whoever has a code can get in as you.
me-codes-kept = I have saved them

me-export = Take it with you
me-export-about = Everything as a page to read, or a file
me-export-lead = Save a copy of everything in your plan.
me-export-careful = The copy is not locked. Keep it where only those you choose can read it.
me-export-page = Save a page to read
me-export-file = Save a file for another program (JSON)
me-export-unsent = Changes that have not been sent yet are not in the copy.
me-export-name = my-plan
me-export-saved = The copy is saved on this device.

me-erase = Erase everything
me-erase-about = What goes, and what remains
me-erase-lead = You can erase your plan and your account whenever you like.
me-erase-goes = What goes
me-erase-goes-plan = Your plan: goals, steps, appointments, people, crisis plan, and their history.
me-erase-goes-account = Your account: passkeys, recovery codes and settings.
me-erase-goes-keys = The keys to your texts. Without them nobody can read what you have written.
me-erase-goes-phone = What Tråden has stored on this phone, at once.
me-erase-remains = What remains
me-erase-remains-agencies = What the agencies have written in their own records.
me-erase-remains-passkey = A passkey on your phone that no longer opens anything. You can remove it in the phone’s settings.
me-erase-export-first = Save a copy first
me-erase-final = It cannot be undone. You will be asked for your passkey.
me-erase-do = Erase my plan and my account

me-sign-out = Sign out
me-sign-out-what = Everything Tråden has stored on this phone is cleared. Your plan is kept, and is here again when you sign in.
me-sign-out-unsent = { $count ->
    [one] One change has not been sent yet. It is lost if you sign out now.
   *[other] { $count } changes have not been sent yet. They are lost if you sign out now.
}
me-sign-out-no-passkey = You have no passkey yet. Add one first, or check that you have a recovery code, or you will not get in again.
me-sign-out-do = Sign out and clear Tråden here
me-sign-out-anyway = Sign out and let the changes go
me-stay = Stay signed in
