# Signing in with an e-ID, for those who want to: the button at the door, the way back, and under Devices and passkeys.

e-id-sign-in = Sign in with { $name }
e-id-signing-in = Signing you in
e-id-binding = Connecting your e-ID
e-id-wait = One moment …
e-id-stopped = You are not signed in yet
e-id-not-bound = Nothing is connected yet
e-id-cancelled = You stopped on the way. Nothing has changed.
e-id-failed = It did not work this time. Nothing has changed. Try again in a while.
e-id-nothing = There is nothing to sign in with here. Start from the beginning.
e-id-again = Try again
e-id-back-to-devices = To devices and passkeys
e-id-in-lead = You may want to add a passkey on this phone too. Then you get in even when the e-ID does not work.

e-id-section = E-ID
e-id-what = If you want to, you can sign in with an e-ID as well. We keep neither name nor national number, only a mark that shows it is the same e-ID. Whoever can use your e-ID gets into your plan.
e-id-bind = Connect { $name }
e-id-bound = Your e-ID is connected. Now you can sign in with it.
e-id-bound-on = Connected { $day }.
e-id-used = Last used { $when }.
e-id-never-used = Not used yet.
e-id-unbind = Disconnect
e-id-unbound = It no longer opens your account.
