# Taking part in somebody else's plan: saying yes to an invitation, seeing what is shared, doing one's part, leaving.
# Whoever sees nothing any longer reads exactly the same words as whoever nothing has been shared with yet. So never
# promise that the other sees or reads anything.

invitation-title = { $name } invites you
invitation-title-plain = An invitation
invitation-as = { $relation ->
    [relative] To their plan in Tråden, as family or someone close.
    [friend] To their plan in Tråden, as a friend.
    [professional] To their plan in Tråden, as someone who works with { $name }.
    [guardian] To their plan in Tråden, as a guardian.
   *[other] To their plan in Tråden.
}
invitation-means = If you say yes
invitation-means-nothing = You see nothing until { $name } has let you in.
invitation-means-theirs = { $name } decides what you may see. It can be changed and taken back without your being told.
invitation-means-looked = When you read something, { $name } can see that you did.
invitation-means-leave = You can leave the plan whenever you like.
invitation-passkey-name = Name of your passkey
invitation-passkey-name-help = So that you know it again. Your first name is enough.
invitation-yes-passkey = Say yes with a passkey
invitation-yes = Yes, I want to take part
invitation-have-account = I already have an account
invitation-here-own = You say yes with the account that is open here. { $name } does not see your own plan.
invitation-here = You say yes with the account that is open here.
invitation-not-mine = Not your account? Open the link on your own phone instead.
invitation-locked = Tråden is locked here. Open it, and you can say yes.
invitation-not-now = Not now
invitation-later = The link works once. You can open it again when you have decided.
invitation-offline = The invitation needs a network. Try again when there is one.
invitation-void-title = This invitation cannot be used
invitation-void = It may be too old, or used already. Ask for a new one, and it will work.
invitation-void-already = Have you said yes already? Then the plan is here:

with-title = Plans I am in
with-about = What others share with you
with-empty = You are not in anyone else’s plan. Whoever wants you with them sends you a link.
with-someone = Someone
with-plan-of = { $name }’s plan
with-plan-of-someone = Someone else’s plan
with-back-mine = Back to mine
with-back-all = All plans
with-open = Open
with-as = { $relation ->
    [relative] You take part as someone close.
    [friend] You take part as a friend.
    [professional] You take part in your work.
    [guardian] You take part as a guardian.
   *[other] You take part.
}
with-not-in = You are not in that plan.
with-no-crisis-plan = You have no crisis plan of your own here. One that somebody shares with you is in that person’s plan.
with-your-account = Your account
with-own = Would you like a plan of your own?
with-own-how = A plan of your own gets an account of its own, with its own passkey. Sign out here, or take another device, and choose “Start my own plan”.

# While one waits to be let in.
with-waits = Waiting for { $name }
with-say-words = Say these words to { $name }, who sees the same two.
with-waits-why = When the words match, { $name } can let you in. It may take time. There is nothing more you need to do.

# What is shared. Nothing shared: the same words for everybody, whatever the reason.
with-nothing-short = Nothing is shared right now
with-shared = Shared with you: { $what }
with-nothing = Right now nothing is shared with you here. { $name } decides what is shared, and when. You can still write a few lines.
with-not-kept-now = What is shared with you is not on this phone just now. It comes when there is a network.
with-shared-title = Shared with you
with-your-agency = the place where you work
with-about-them = About { $name }
with-empty-room = Nothing is written here yet.
with-your-steps = Your steps
with-next = Next appointment
with-do = What you can do

with-step-nobody = Nobody has this yet. Can you?
with-step-take = I’ll take it
with-step-taken = The step is yours.
with-step-accept = Yes, I’ll do it
with-step-accepted = You have said yes.
with-step-start = I have started
with-step-started = Noted: under way.
with-step-done = It is done
with-step-is-done = Noted: done.
with-step-give-back = Give it back
with-step-given-back = The step is back in the plan. Nobody has it right now.

with-comes-along = Comes along
with-come-along = I’ll come along
with-coming-now = Noted: you are coming along with { $name }.
with-comes = You are coming along
with-not-coming = I cannot come along
with-not-coming-now = Noted: you are not coming along with { $name }.
with-more = More about it
with-told-by-own = What { $name } put in
with-questions = What { $name } wants to ask
with-crisis-now = Is it urgent? Support now is always at the top.
with-crisis-since = { $name } last said that the crisis plan is right on { $day }.

with-note = Write a few lines
with-note-about = A note to { $name }, also when you see nothing
with-note-title = To { $name }
with-note-field = What would you like to say?
with-note-help = { $name } chooses whether and when to read it. You are not told.
with-note-not-urgent = If it is urgent, call or text { $name } instead.
with-note-send = Send
with-note-on-its-way = Saved. It is sent as soon as there is a network.
with-note-written = What you have written
with-note-not-sent = Not sent yet
with-note-none = Nothing yet.
with-sent-offline = What you sent earlier is not kept on the phone. It needs a network.

with-card = My contact details
with-card-about = How { $name } reaches you
with-card-lead = This is how { $name } can reach you. It is for this plan only.
with-card-offline = Your details are not kept on the phone, so they need a network.
with-card-save = Save
with-card-saved = Saved.

with-leave = Leave the plan
with-leave-title = Leave { $name }’s plan?
with-leave-sees = You see no more of the plan. What is on this phone is removed.
with-leave-silent = { $name } gets no message, but can see that you have left.
with-leave-stays = What you wrote to the plan and took on stays there.
with-leave-for-good = It cannot be undone. To come back you need a new invitation.
with-leave-do = Yes, leave the plan
with-left = You have left the plan.

# For those who work with others: many plans, nothing kept.
with-visited = In your work
with-not-kept = Nothing of this is kept on the device. It shows only while you read.
with-search = Search by name
with-search-none = Nobody by that name.
with-count = { $count ->
    [one] One person
   *[other] { $count } people
}
with-list-offline = This is not kept on the device, so it needs a network.
with-visit-offline = There is no network. What { $name } shares is not kept on the device, so it cannot be shown just now.
with-visit-later = It could not be fetched just now. Try again in a while.

with-ask = Ask to see something
with-ask-about = { $name } says yes, no, or yes to a part
with-ask-lead = { $name } decides. Write the reason in everyday words, as you would say it to each other.
with-ask-shares = What would you like to see?
with-ask-right-see = Only see
with-ask-right-take-part = See, and be able to do something
with-ask-purpose = Why?
with-ask-purpose-help = { $name } reads this, and it is on the receipt.
with-ask-until = The last day
with-ask-until-help = Leave it empty if it holds until { $name } takes it back.
with-ask-do = Send the question
with-asked = The question has been sent.
with-asked-before = What you have asked
with-asked-silence = A yes shows by something being shared with you. A no and no answer look the same.

with-propose-step = Propose a step
with-propose-time = Propose a time
with-propose-about = { $name } answers
with-propose-lead = It stands in the plan as a proposal until { $name } has answered.
with-propose-who-member = I do
with-propose-who-me = { $name } does
with-propose-who-nobody = Not decided yet
with-propose-whom = Who { $name } meets
with-propose-do = Send the proposal
with-proposed = The proposal is saved. It is sent as soon as there is a network.
