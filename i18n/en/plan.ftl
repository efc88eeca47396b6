# The plan: goals, steps, who does what.
# A step nobody has is nobody's fault: write it so that nobody feels blamed.

plan-title = Plan
plan-who = Who does what
plan-print = Print
plan-print-only-me = Steps marked “Only me” are not printed.
plan-to-plan = Back to the plan
plan-change = Change

plan-empty = Here you gather what you want, and who helps with what. Start with one thing. Everything can be changed later.
plan-new-goal = What do you want?
plan-new-goal-hint = In your own words. For example: sleep at night, a place of my own, see my children more.
plan-add-goal = Add a goal
plan-open-goal = More about this goal
plan-new-step = What needs doing?
plan-new-step-hint = One thing that someone can do. For example: book a time with the doctor.
plan-add-step = Add a step
plan-without-goal = Other steps
plan-no-steps = No steps yet.
plan-finished-steps = { $count ->
    [one] One finished step
   *[other] { $count } finished steps
}

plan-responsible = Overall responsible
plan-responsible-none = Nobody is named yet
plan-responsible-explain = The one who holds it together, and who you can always ask. When several agencies help you, one of them should have this.
plan-responsible-name = Name
plan-responsible-member = One of your people
plan-responsible-agency = From which agency
plan-next-review = Next review
plan-next-review-none = No day set
plan-next-review-explain = The day you go through the plan together.
plan-if-this-fails = If this does not work
plan-if-this-fails-hint = What should happen then, and who you call.

plan-nobody-title = Nobody has this yet
plan-nobody-no_owner = Nobody is named for this step.
plan-nobody-not_accepted = { $name } is named, but has not said yes yet.
plan-nobody-not_accepted-unnamed = Someone is named, but has not said yes yet.
plan-nobody-overdue = It was to be done by { $day }. Nothing has been noted since.
plan-nobody-do-no_owner = Choose who does this
plan-nobody-do-not_accepted = Have they said yes?
plan-nobody-do-overdue = Have you heard anything?
plan-nobody-me-overdue = It was to be done by { $day }. It is fine that it takes longer.
plan-nobody-do-me-overdue = Choose a new day
plan-nobody-yes = They have said yes
plan-nobody-heard = I have heard from them
plan-nobody-said-yes = Noted: they said yes today.
plan-nobody-noted = Noted: you heard from them today.

plan-owner-nobody = Nobody yet
plan-owner-me = You
plan-owner-unnamed = Someone
plan-owner-at = { $name }, { $agency }
plan-due-by = by { $day }

plan-state-proposed = Proposed
plan-state-agreed = Agreed
plan-state-started = Under way
plan-state-done = Done
plan-state-stopped = Stopped
plan-state-not_possible = Not possible

plan-answer-agree = You agree
plan-answer-disagree = You do not agree
plan-answer-unsure = You are unsure
plan-answer-none = Waiting for your answer

plan-goal-title = Goal
plan-goal-words = What you want, in your own words
plan-goal-professional = How the professionals put it
plan-goal-professional-hint = Copy it from the paper plan, if there is one. Your own words stand first.
plan-goal-area = What is it about?
plan-area-none = Not chosen
plan-area-health = Health
plan-area-substance_use = Alcohol and other drugs
plan-area-home = Home
plan-area-money = Money
plan-area-work_or_school = Work or school
plan-area-people = People around you
plan-area-everyday = Everyday life
plan-goal-steps = Steps
plan-goal-remove = Remove the goal
plan-goal-removed = The goal is removed. Its steps are still in the plan.
plan-goal-gone = This goal is no longer here.

plan-step-title = Step
plan-step-what = What is to be done?
plan-step-goal = Which goal is it for?
plan-step-goal-none = No goal
plan-step-who = Who does it?
plan-step-who-nobody = Nobody yet
plan-step-who-me = I do
plan-step-who-member = One of my people
plan-step-who-agency = An agency
plan-step-who-choose = Choose
plan-step-who-name = Name of the one who does it
plan-step-who-name-hint = Ask for a name. It is easier to call a person than an agency.
plan-step-accepted = Have they said yes?
plan-step-accepted-not-yet = Not yet
plan-step-accepted-on = Yes, on { $day }
plan-step-accepted-day = Which day?
plan-step-when = By when?
plan-step-when-none = No day set
plan-step-first = Does something else have to come first?
plan-step-first-none = No
plan-step-first-hint = For example: sober first, then a home of your own. Write it here if somebody asks for it.
plan-step-first-area = What has to come first?
plan-first = { $area ->
    [health] First what has to do with health
    [substance_use] First what has to do with alcohol and other drugs
    [home] First what has to do with home
    [money] First what has to do with money
    [work_or_school] First what has to do with work or school
    [people] First what has to do with the people around
   *[everyday] First what has to do with everyday life
}
plan-step-due = Done by
plan-step-start = Starts
plan-step-last-word = Last time you heard from them
plan-step-state = How is it going?
plan-step-state-proposed = It is a proposal
plan-step-state-agreed = We have agreed on it
plan-step-state-started = It is under way
plan-step-state-done = It is done
plan-step-state-stopped = It has stopped
plan-step-state-not_possible = It was not possible
plan-step-why = Why?
plan-step-why-hint = So that you do not have to explain it again. Nobody judges you for this.
plan-step-fallback = If it does not work out?
plan-step-fallback-hint = What happens then, and who you call.
plan-step-fallback-none = Nothing written yet
plan-step-answer = What do you think?
plan-step-answer-agree = I agree
plan-step-answer-disagree = I do not agree
plan-step-answer-unsure = I am unsure
plan-step-answer-words = In your own words
plan-step-answer-words-hint = Your answer stays with the step and is printed with the plan.
plan-step-from = Where does it come from?
plan-step-source = How it got here
plan-source-typed = Written here
plan-source-agency_system = From the agency’s system
plan-source-meeting = From a meeting
plan-step-kind = Which plan is it from?
plan-kind-none = No particular plan
plan-kind-sip = Coordinated plan (SIP)
plan-kind-individual_plan = Individual plan (individuell plan)
plan-kind-indsatsplan = Coordinated action plan (indsatsplan)
plan-kind-vardplan = Care plan (vårdplan)
plan-kind-genomforandeplan = Implementation plan (genomförandeplan)
plan-kind-nav_plan = NAV plan
plan-kind-other = Another plan
plan-step-only-me = Only me
plan-step-only-me-explain = Nobody else sees this step, even if you share the plan.
plan-step-remove = Remove the step
plan-step-removed = The step is removed.
plan-step-gone = This step is no longer here.
plan-step-appointments = Appointments for this step

plan-who-title = Who does what
plan-who-explain = The same steps, gathered by who has them.
plan-who-empty = When there are steps in your plan, you see here who has which.
plan-who-owner = Who
plan-who-what = What
plan-who-when = When
plan-who-state = State
plan-who-answer = Your answer
plan-who-nobody = Nobody yet
plan-printed = Printed { $day }
plan-of = { $name }: plan
