# Talks between those who help you.

talks-kind-asked = Somebody has asked them to talk
talks-kind-repeat = Two plans seem to say the same thing
talks-kind-clash = Two plans do not seem to go together
talks-explain-repeat = Two services want to help you with the same thing at the same time. They need to tell each other who does what. You do not have to choose between them.
talks-explain-clash = One of them waits with something until something else is done. The other does just that meanwhile. They need to tell each other what comes first. You do not have to choose between them.
talks-state-open = Open
talks-state-settled = Settled
talks-state-put_aside = Put aside

talks-title = Talks between those who help you
talks-one = Talk
talks-today = To sort out
talks-asked-by-me = You have asked them to talk to each other
talks-asked-by = { $name } has asked them to talk to each other
talks-past = { $count ->
    [one] One earlier talk
   *[other] { $count } earlier talks
}
talks-gone = This talk is no longer here.
talks-about = What it is about
talks-answers = What they say
talks-you = You
talks-no-answer = Has not answered yet
talks-who-sees = Those who see your plan in Tråden can answer here. Others you can call, or ask somebody to call for you.
talks-own-answer = What do you say?
talks-own-answer-hint = You do not have to answer. Three lines at most.
talks-answer-by = Answer by
talks-question = What do they need to talk about?
talks-question-hint = One thing, in your own words. You should not have to carry answers between them.
talks-outcome = What they agreed on
talks-outcome-none = Nothing written yet
talks-outcome-hint = Write it so that you can show it to somebody else.
talks-write-outcome = Write what they agreed on
talks-settle = It is settled
talks-put-aside = Put aside
talks-open-again = Take it up again
talks-now-open = The talk is open again.
talks-now-settled = Noted: it is settled.
talks-now-put_aside = Put aside. It is still in the plan.

talks-ask = Ask two to talk to each other
talks-who = Who should talk? Choose at least two
talks-ask-do = Ask them to talk
talks-theirs = Questions to you and others
talks-theirs-repeat = Two plans take up the same thing at the same time. Tell each other who does what, so that { $name } does not have to choose.
talks-theirs-clash = One plan waits with something until something else is done. The other does just that meanwhile. Tell each other what comes first, so that { $name } does not have to choose.
talks-your-answer = Your answer
talks-three-lines = Three lines at most.
talks-asked = The question is in the plan now.
talks-we-agreed = Write what you agreed on
talks-outcome-yours = What you agreed on
