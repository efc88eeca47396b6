# Getting in and out: welcome, start, sign in, link, recovery, lock.
# Calm and short. Nobody has done anything wrong when a key does not work.

account-welcome-title = Tråden
account-welcome-plan = One plan, your people and all your appointments in one place, also when many are helping you.
account-welcome-yours = You decide what is written, and who sees it.
account-welcome-offline = It works without a network, and on a bad day.
account-welcome-start = Start my own plan
account-welcome-invitation = I have an invitation
account-language = Language

account-farewell-signed_out = You are signed out. Nothing from your plan is left on this phone. Your plan waits for you when you sign in again.
account-farewell-ended = This device was signed out from another of your devices. Nothing from your plan is left here.
account-farewell-erased = Your plan and your account are erased.

account-start-title = Start your plan
account-start-name = What do you want to be called?
account-start-name-help = A first name is enough, or any name you like.
account-start-country = Where do you live?
account-country-se = Sweden
account-country-no = Norway
account-country-dk = Denmark
account-start-do = Make my plan
account-made-title = Your plan is ready
account-made-first = Start with one thing: What do you want to be better? One line is enough.
account-made-write = Write the first thing
account-made-look = Look around first
account-made-safer = If you lose your phone
account-made-codes = Recovery codes on paper let you in without your phone.
account-made-second = One more passkey, for example on a computer, works too.
account-made-second-do = Add a passkey or a device
account-made-later = You can do this later, under Me.

account-passkeys = Passkeys
account-passkey-what = A passkey is a key kept by your phone. You use it with the same finger, face or code that unlocks the phone. There is no password.
account-passkey-add = Add a passkey
account-passkey-cancelled = No passkey was used. You can try again.
account-passkey-not_here = This browser cannot use passkeys. Update it, or try another browser. You can also sign in with a recovery code or a link.
account-passkey-already_here = There is already a passkey for your plan here.
account-passkey-not_secure = Passkeys do not work at this address. Check that the address is the right one.
account-passkey-failed = The passkey did not work this time. Try again in a moment.
account-passkey-none_yet = You have no passkey yet. Add one under Me, Devices and passkeys, and you can go on.
account-passkey-first = You have no passkey yet
account-passkey-first-why = Without one you cannot sign in again if the phone is lost.

account-sign-in = Sign in
account-sign-in-lead = You sign in with your passkey. There is no password.
account-sign-in-field = Tap here to choose your passkey
account-sign-in-passkey = Sign in with a passkey
account-other-ways = Other ways in
account-way-link = I have a link
account-way-code = I have a recovery code

account-other-title = There is another plan on this phone
account-other-unsent = { $count ->
    [one] One change in it has not been sent yet. If you open yours here, that change is lost.
   *[other] { $count } changes in it have not been sent yet. If you open yours here, those changes are lost.
}
account-other-unknown = It is locked, and there may be changes in it that have not been sent. If you open yours here, those changes are lost.
account-other-sent = Everything in it has been sent. If you open the other plan here, this one is cleared from the phone until its owner signs in again. If the link came from someone else, keep the plan that is here.
account-other-keep = Keep the plan that is here
account-other-replace = Open mine, let the changes go

account-link-title = Your link
account-link-ask = Sign in on this device?
account-link-already = A plan is already open here. The link signs that one out on this device.
account-link-do = Yes, sign in here
account-link-only-yours = Only say yes if you made the link yourself. It works once.
account-link-other = Try another link
account-paste-title = I have an invitation
account-paste-lead = Open the link on this device, or paste it here.
account-paste-field = Your link
account-paste-unread = This does not look like a whole link. Copy it again and paste all of it.
account-paste-none = If the link has stopped working, ask for a new one.

account-recover-title = Recovery code
account-recover-lead = Write one of the codes you saved. Each code works once.
account-recover-field = Code
account-recover-help = Capitals, spaces and dashes do not matter.
account-recover-do = Sign in
account-recovered-title = You are in
account-recovered-lead = Add a passkey on this phone, so that you get in next time without a code.
account-recovered-later = Later
account-codes-title = Recovery codes

account-lock-title = Tråden is locked
account-lock-lead = Open with your passkey. It works without a network.
account-lock-open = Open
account-lock-wrong = That passkey does not open this phone’s copy. Try the one you chose when you set the lock.
account-lock-crisis = Crisis plan
account-lock-stuck = It will not open
account-lock-stuck-text = You can clear Tråden on this phone and sign in again. Everything that has been sent is kept. Changes not sent from here are lost.
account-lock-over = Clear Tråden here

account-expired-title = Welcome back
account-expired-lead = It was a while ago, so please sign in again. What you have written is still on this phone, also what has not been sent.
account-expired-not-you = Not your phone?
account-expired-over-text = You can clear Tråden on this phone. Everything that has been sent is kept. Changes not sent from here are lost.

account-notice-title = Was it you?
account-notice-recovery_used = Someone signed in with a recovery code on { $device }, { $when }.
account-notice-device_added = { $device } was added to your account, { $when }.
account-notice-me = Yes, it was me
account-notice-not-me = No, show my devices
account-device-unnamed = a device without a name

account-fetching = Fetching …
account-try-again = Try again

account-own-show = Show what only you see
account-own-hide = Hide what only you see
