# Notifications: what one wants to be told, on this phone and in other ways. Never promise that one arrives.

notices-title = Notifications
notices-about-on = On here. What you are told, and when
notices-about-off = Off here. What you can be told, and when

notices-here = On this phone
notices-why = The phone can tell you when an appointment is near, when something waits for you, and when someone asks you to get in touch. You choose what.
notices-then-asked = When you press, the phone asks whether Tråden may send notifications. You can turn them off whenever you like.
notices-turn-on = Turn on notifications here
notices-turned-on = On. You may want to send a test.
notices-on = Notifications are on here.
notices-elsewhere = { $count ->
    [one] Another of your devices gets notifications.
   *[other] { $count } other devices of yours get notifications.
}
notices-turn-off = Turn off notifications here
notices-turned-off = Notifications are off here.
notices-denied = The phone does not let notifications from Tråden through. Only you can change that.
notices-denied-android = Open the phone’s settings and Apps. Choose Tråden, or the browser you use, and turn on Notifications. Then come back here.
notices-denied-apple = Open Settings, Notifications and then Tråden. Turn on Allow Notifications. Then come back here.
notices-denied-other = Press the icon beside the web address and allow notifications. Then come back here.
notices-not-here = This browser cannot receive notifications. It is the same in private windows. Try another browser, or your phone.
notices-no-service = Notifications could not be turned on. The browser does not reach its notification service right now. Try again in a while, or in another browser.

# iPhone: the home screen first. The words are those in the phone.
notices-apple = On iPhone and iPad, notifications only come to what is on the Home Screen. This is how you put Tråden there:
notices-apple-share = Press Share, the square with an arrow pointing up. It may be behind three dots.
notices-apple-add = Choose Add to Home Screen.
notices-apple-open = Open Tråden from the Home Screen and sign in there. Turn on notifications under Me.
notices-install = Install Tråden on the phone. Then it may go on sending notifications, even if you have not opened it for a long time.
notices-install-do = Install Tråden
notices-install-menu = Open the browser’s menu. Choose Install app or Add to Home screen.

notices-test = Send a test notification here
notices-test-sent = The test notification has been sent. It usually comes within a minute.
notices-test-arrived = The test notification has arrived here.

notices-lock-screen = What shows on the lock screen
notices-lock-screen-what = Only a few fixed words. Never names, times or anything from a plan.
notices-lock-screen-open = What it is about you see only once you have opened Tråden.

notices-kinds = What you want to be told
notices-kind-appointment-day-before = The day before an appointment
notices-kind-appointment-two-hours = Two hours before an appointment
notices-kind-step-due = When it is time for a step
notices-kind-step-nobody-has = When nobody has a step
notices-kind-my-answer = When something waits for your answer
notices-kind-handover-waits = When nobody has answered a hand-over
notices-kind-consent-lapses = When a consent is about to end
notices-kind-review = When the plan is to be looked at again
notices-kind-still-right = When it is time to read the crisis plan again
notices-kind-step-overdue = When one of your steps is past its day
notices-kinds-trusted = For someone who trusts you
notices-kinds-trusted-if = You are told this if that person wants it.
notices-kind-did-not-happen = When an appointment did not happen
notices-kind-nobody-has = When nobody has a step
notices-call-always = If someone asks you to get in touch, you are always told, in quiet hours too.
notices-together = Several things at once become a single notification.

notices-quiet = Quiet hours
notices-quiet-on = No notifications at certain hours
notices-quiet-after = What happens meanwhile you are told afterwards.
notices-quiet-from = From
notices-quiet-to = To
notices-quiet-zone = By the phone’s clock ({ $place }).

notices-ways = If the phone does not answer
notices-ways-why = When someone asks you to get in touch, and the notification does not reach your phone, Tråden can send a link. It does not say who or what it is about.
notices-ways-offline = This needs a network. Nothing has changed.
notices-way-mail = E-mail
notices-way-sms = Text message
notices-way-mail-address = Your e-mail address
notices-way-sms-address = Your mobile number
notices-way-send-code = Send a code there
notices-way-code-sent = A code has been sent to { $address }.
notices-way-code = The code you got
notices-way-confirm = Confirm
notices-way-no-code = No code came?
notices-way-until-then = Until then { $address } is used.
notices-way-stopped = What was last sent there did not get through. Is it right?
notices-way-confirmed = Confirmed.
notices-way-dropped = Removed. Nothing is sent there any more.

notices-none = If nothing comes
notices-none-what = What may stand in the way
notices-none-silent = The phone is on silent, Do Not Disturb or Focus.
notices-none-battery = Battery saving holds back what is not open.
notices-none-new = You have cleared the browser. Then turn on notifications again.
notices-best-effort = A notification can be late or not come at all, even when everything is set right. If it is urgent: Support now is always at the top.

# Somebody tapped a test notification.
notices-thanks = Thank you
notices-thanks-what = The notification arrived, and you opened it.
notices-thanks-once = It was a test. There is nothing more you need to do.

# A card on People, and for whoever takes part in somebody else's plan.
notices-offer = Should the phone tell you?
notices-offer-own = You can be told when an appointment is near or something waits for you. The lock screen never shows what it is about.
notices-offer-asked = Whoever has let you in can ask you to get in touch. With notifications you can know at once.
notices-offer-look = See how it works
notices-offer-later = Not now
notices-offer-put-aside = You find it under Me, Notifications.

# On the lock screen, when somebody has answered on the notification itself. The answers are in calls.ftl.
notices-answered = Your answer has been sent.
notices-not-sent = Your answer has NOT been sent. Press here and answer again.
