# Asking someone to get in touch: the asking, how it goes, the answers. Never called an alarm: it is a question, and
# 112 always stands first. Never say more than is known: sent is not arrived, arrived is not read. Read at night.

support-next-ask = Next

calls-ask-title = Ask someone to get in touch
calls-ask-one = Ask { $name } to get in touch
calls-ask-many = Ask them to get in touch
calls-ask-means = They only see that you would like them to get in touch. You can undo it for { $seconds } seconds.
calls-order = Who is asked
calls-order-explain = The one on top first. If nobody answers, we ask the next.
calls-choose = Ask only some of them
calls-choose-who = Who is asked this time?
calls-needs-network = The phone has no network, so the question cannot be sent right now. Call or text instead.
calls-nobody-reachable = None of them can be reached from here right now. Call instead.
calls-someone = Someone
calls-and = { $names } and { $last }

# How someone can be reached. $first and $others: “Notification on their phone”, “text message”.
calls-reach-push = { $count ->
    [one] notification on their phone
   *[other] notification on { $count } devices
}
calls-reach-sms = text message
calls-reach-mail = e-mail
calls-reach-then = { $first }. Otherwise { $others }.
calls-reach-none = Cannot be reached from here. Call instead.
calls-reach-unknown = We cannot see right now how the question will get there.
calls-reached = { $days ->
    [0] Last reached today.
    [1] Last reached yesterday.
   *[other] Last reached { $days } days ago.
}
calls-reached-never = Not reached from here yet.

# How it goes. The big words, and the sentence below.
calls-sending = Sending
calls-undoing = Undoing
calls-ending = Ending it
calls-looking = Looking how it goes
calls-not-sent = NOT sent
calls-not-sent-offline = The phone has no network. It will not be sent later by itself. Call or text instead.
calls-not-sent-nobody = There is nobody to ask from here right now. Call or text instead.
calls-not-sent-sign-in = You need to sign in again first. Call or text instead.
calls-not-sent-more = Nobody has been asked. Call or text instead, or try again.
calls-unsure = Probably NOT sent
calls-unsure-more = We got no answer. Take it that nobody has been asked. Call or text instead.
calls-unsure-undoing = Undoing
calls-unsure-undoing-more = We do not know whether the question got away. We will stop it as soon as we get through.
calls-out-of-sight = We cannot see how it goes
calls-out-of-sight-more = That takes a network. Do not wait for us: call or text.
calls-not-yet-undone = Not undone yet
calls-not-yet-undone-more = We cannot get through. We keep trying for as long as Tråden is open.
calls-not-yet-ended = Not ended yet
calls-not-yet-ended-more = We cannot get through. We keep trying for as long as Tråden is open.
calls-silent = No answer yet
calls-silent-more = We ought to have heard something by now. Do not wait for us: call or text.
calls-soon = We will soon ask { $name }
calls-soon-more = You can undo it.
calls-next = The question is on its way
calls-trying = We are trying to reach { $names }
calls-of = { $name }: { $words }
calls-answered = Someone has answered
calls-answered-calling = { $name }: “I’m calling now”
calls-answered-calling-more = Pick up when it rings.
calls-answered-coming = { $name }: “I’m coming”
calls-answered-coming-more = If you want to talk meanwhile, you can call.
calls-undone = Undone
calls-undone-more = Nobody has been asked.
calls-undone-late = Undone
calls-undone-late-more = The question had already gone. Those who got it will be told that it is over.
calls-ended = Ended
calls-ended-more = Those who were asked will be told that it is over.
calls-nobody = Nobody has answered
calls-nobody-more = It need not be about you. { $count ->
    [one] { $names } may be asleep, or have the sound off.
   *[other] They may be asleep, or have the sound off.
} Call one of these.
calls-nobody-reached = The question could not be sent
calls-nobody-reached-more = Nobody can be reached from here right now. Call one of these.
calls-nobody-can = { $names } can’t right now
calls-nobody-can-more = Call one of these instead.

# How far it has come with one of them. $when: “at 03:12”.
calls-said-calling = Answered { $when }: “I’m calling now”
calls-said-coming = Answered { $when }: “I’m coming”
calls-said-cannot = Answered { $when }: “I can’t now”
calls-waits = Will be asked if nobody else answers
calls-was-not-asked = Was not asked
calls-seen = Opened the question { $when }.
calls-on-the-phone = On the phone { $when }. We do not know whether { $name } has seen it.
# $how: “notification and text message”.
calls-sent = Sent { $when } ({ $how }). We do not know whether it has arrived.
calls-by-push = notification
calls-by-sms = text message
calls-by-mail = e-mail
calls-failed = Could not be sent. Call { $name } instead.
calls-no-way = Cannot be reached from here. { $name } will see it on opening Tråden.
calls-queued = About to be sent

calls-undo = Undo
calls-okay = I’m okay now
calls-again = Ask again
calls-not-wait = Rather not wait? Call yourself
calls-stale = We cannot get through right now. This is how it was { $when }.
calls-danger = Is someone’s life in danger? Call { $number }.

# One line on other screens.
calls-strip = You have asked someone to get in touch.
calls-strip-see = See how it goes

calls-history = When you asked someone to get in touch
calls-history-about = Who was asked, and what they answered
calls-history-lead = The latest first. Only you see this.
calls-history-offline = This is not kept on the phone, so it takes a network.
calls-history-empty = You have not asked anyone to get in touch from here. You do that in Support now.
calls-past-undoable = About to be sent.
calls-past-asking = Going on now.
calls-past-answered = Someone answered.
calls-past-nobody-answered = Nobody answered in time.
calls-past-ended = You said that you were okay.
calls-past-undone = You undid it. It went no further.

# In People.
ask-order-title = When you ask someone to get in touch
ask-order-nobody = There is nobody to ask yet. The person you trust can be asked once you have invited them and let them in.
ask-order-explain = They are asked in this order. Open a person to change it.
ask-order-no-way = None of them can be reached from here yet. Ask them to open Tråden and turn on notifications.
ask-order-always = { $name } is among the first to be asked.
ask-order-may = { $name } may be asked too
ask-order-may-help = After the person you trust and the stand-in, if neither answers. Nobody is told what you choose.

ask-first-question = Who should be asked first?
ask-first-none = Nobody in particular
ask-first-explain = When you ask someone to get in touch about this, they are asked before everyone else.

# Early signs: what was agreed on in calm times.
tell-do = Tell { $name }
tell-title = Tell { $name }?
tell-exactly = These words go to { $name }, exactly like this:
tell-only = Only { $name } gets them. You can undo it for a few seconds.
tell-one-is-going = You have already asked someone to get in touch. See how that goes first.
tell-not-saved = The words were just changed and have not reached us yet. That takes a network first.
tell-send = Send
tell-not-now = Not now
tell-agree = Tell someone when it shows
tell-agree-explain = Write this on a calm day. You then get a button in the crisis plan that sends your words. Nothing is sent by itself.
tell-agree-who = Who do you want to tell?
tell-agree-words = The words to { $name }
tell-agree-words-help = For example: I notice what we talked about. Could you get in touch tonight?

# Whoever is asked.
asks-title = { $name } asks you to get in touch
asks-window = A question for you
asks-calling = I’m calling now
asks-coming = I’m coming
asks-cannot = I can’t now
asks-you-said = You answered: “{ $words }”
asks-then-calling = The answer is sent. Call now.
asks-then-coming = The answer is sent. Call on the way if you can.
asks-then-cannot = The answer is sent. If there is someone else to ask, the question goes on.
asks-change = Change the answer
asks-sending = Sending: “{ $words }”
asks-not-sent = NOT sent: “{ $words }”
asks-not-sent-offline = We could not get through. Your answer stays here. You can call right away.
asks-send-again = Send the answer again
asks-over = It is over now. You do not need to do anything more.
asks-number-yours = Call the number you usually call.
asks-offline = This takes a network. Try again, or call right away.
asks-gone = There is no question for you here.
asks-link-title = Someone would like you to get in touch
asks-link-lead = Tap to see who. Then you can answer.
asks-link-look = See who
asks-link-none = Open the link in the message you got.
asks-link-void-title = The link cannot be used
asks-link-void = It may be too old, or used already. Wondering how someone is? Call right away.
