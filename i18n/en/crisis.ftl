crisis-title = Crisis plan
crisis-back = To the crisis plan

crisis-empty-lead = A crisis plan is your own words to yourself, for a day when it is hard to think.
crisis-empty-how = Write it when things are calm. One question at a time, in any order. You can stop whenever you like. Everything saves by itself.
crisis-begin = Begin with the first question
crisis-all-sections = What it can be about
crisis-not-yet = Not written yet
crisis-nothing-written = Nothing is written here yet.

crisis-still-right = Still right?
crisis-still-right-today = You have said that the plan is right today.
# $day: such as "Tuesday 24 November".
crisis-still-right-since = You last said the plan was right on { $day }.
crisis-still-right-never = When you have read the plan through, you can say that it is right.
crisis-still-right-yes = Yes, still right today

crisis-with-you = Have it with you
crisis-opens = Show without unlocking
crisis-take-along = Paper or QR code

crisis-sealed-some = These are the parts you chose to show without unlocking.
crisis-sealed-none = You have not chosen to show any part of the crisis plan without unlocking.
crisis-unlock = Unlock to see everything
crisis-sign-in = Sign in to see everything
crisis-to-support = To Support now
crisis-none = The crisis plan is on the phone where you are signed in to Tråden. Nobody is signed in here.
crisis-none-start = Sign in or begin

crisis-kinds = What others write about
crisis-written = What you have written
crisis-words-first = In your own words
crisis-words = One more thing
crisis-words-somebody = Who, and what you can ask for
crisis-who = Someone you already have in Tråden
crisis-who-help = Then the name and number follow by themselves.
crisis-who-other = Someone else
crisis-phone = Phone number
crisis-only-me = Only me
crisis-only-me-help = Never shared with anyone else. Never shown while the app is locked.
crisis-only-me-mark = Only you see this
crisis-another = Write one more thing
crisis-up = Move up
crisis-down = Move down
crisis-removed = Removed
# $section: the title of the next section.
crisis-onward = Next: { $section }
crisis-stop-here = Stop here. Everything is saved.
crisis-done = Done for now

crisis-opens-lead = A crisis does not wait for you to unlock. You decide what can be read at once.
crisis-opens-who = Whoever holds your phone can then read those parts.
crisis-opens-never = What you marked “Only me” is still never shown.
crisis-opens-where = The choice holds for every phone where you are signed in. You can change it whenever you like.
crisis-opens-no-lock = Tråden is not locked on this phone right now. Whoever gets into the phone can read everything.
crisis-opens-to-lock = Choose a lock
crisis-opens-choose = Show without unlocking

crisis-take-along-lead = For your wallet, the fridge, or someone you trust. Everything is made on your phone. Nothing is sent.
crisis-take-along-choose = Take along
crisis-with-only-me = Take along what is marked “Only me”
crisis-square = Show as a QR code
crisis-square-warning = The code holds the text itself. Anyone who scans it can read this:
crisis-square-label = QR code with the text of the crisis plan
crisis-square-empty = Choose at least one part.
crisis-square-too-long = The text is too long for a QR code that can be scanned. Choose fewer parts.
# $day: short, with the year.
# $numbers: the country's emergency numbers, such as "112" or "113 · 112".
crisis-paper-since = Last confirmed { $day }
crisis-paper-foot = Danger to life: call { $numbers }

crisis-warning-signs = Warning signs
crisis-warning-signs-question = How do you notice that things are going the wrong way?
crisis-warning-signs-kinds =
    Something in your body
    Thoughts that come back
    Something you do more of, or stop doing
    Something others notice before you
crisis-what-i-can-do = What I can do
crisis-what-i-can-do-question = What has helped before, at least a little? These steps are shown one at a time in Support now.
crisis-what-i-can-do-kinds =
    Something that calms your body
    Something that keeps your mind busy for a while
    Something you can do in the middle of the night
    Something small you can almost always do
crisis-people-and-places = People and places
crisis-people-and-places-question = Where, and with whom, does it get a little easier, even without talking about how you are?
crisis-people-and-places-kinds =
    Someone who is good to be near
    A place where there are others
    A place where it is calm
    Something you are part of
crisis-people-to-ask = People I can ask for help
crisis-people-to-ask-question = Who can you get in touch with and tell it as it is?
crisis-people-to-ask-kinds =
    Someone who listens
    Someone who can come
    Someone who answers at night
    What you want them to do, and not do
crisis-professionals = Professionals and services
crisis-professionals-question = Who can you call, and when?
crisis-professionals-kinds =
    Your contact person
    An on-call team
    A clinic or ward that knows you
    What you want to say first when you call
crisis-make-it-safe = Make it safe around me
crisis-make-it-safe-question = What makes it safer where you are, until the worst has passed?
crisis-make-it-safe-kinds =
    Things that are better looked after by someone else for a time
    Someone who can be with you
    Something you leave alone just then
    Who you have agreed it with
crisis-reasons = Reasons for living
crisis-reasons-question = What is worth living for? Small things count too.
crisis-reasons-kinds =
    Someone you matter to
    An animal
    Something you want to see or do
    Something you believe in
crisis-how-to-meet-me = How I want to be met
crisis-how-to-meet-me-question = What should those who meet you know?
crisis-how-to-meet-me-kinds =
    How you want to be spoken to
    What calms, and what makes it worse
    What you cannot bear to tell once more
    Who you want with you
crisis-if-i-cannot-decide = If I cannot decide
crisis-if-i-cannot-decide-question = If you are so unwell that you cannot say what you want, what matters then? Write it as wishes to those who help you.
crisis-if-i-cannot-decide-kinds =
    Treatment you want, or do not want
    Who should know, and who should not
    Children and others you look after
    Pets
    Home, post and bills
