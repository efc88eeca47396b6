# Plans from agencies, which are part of the one plan.

sources-state-active = In force
sources-state-ended = Ended

sources-title = Plans that are part of this one
sources-explain = The agencies' own plans. Goals and steps from them are proposals until you have answered.
sources-from = { $kind ->
    [sip] From the coordinated plan (SIP)
    [individual_plan] From the individual plan
    [indsatsplan] From the coordinated action plan
    [vardplan] From the care plan
    [genomforandeplan] From the implementation plan
    [nav_plan] From the NAV plan
   *[other] From the plan
}
sources-from-at = { sources-from } at { $agency }
sources-since = from { $day }
sources-until = until { $day }
sources-steps = { $count ->
    [one] one step in your plan
   *[other] { $count } steps in your plan
}
sources-next = Next appointment:
sources-goal-answer-hint = Your answer stays with the goal.

# What is missing, said so that nobody feels blamed.
sources-gaps = This is missing
sources-gaps-none = Nothing is missing. Everything in the plan has somebody.
sources-gap-review = The day has gone by. No new one is set.
sources-gap-source = { $agency } has a plan, but no step here just now.

# A plan that the person writes in, often one on paper.
sources-one = Plan from an agency
sources-add = Add a plan from an agency
sources-add-lead = A care plan you have on paper, for example. Then you can hang goals and steps on it.
sources-agency = Whose plan is it?
sources-kind = What kind of plan?
sources-called = What the plan is called
sources-called-hint = What it says at the top of the paper.
sources-add-do = Add the plan
sources-goals = Goals in this plan
sources-goals-none = No goals from here yet.
sources-steps-title = Steps in this plan
sources-steps-none = No steps from here yet.
sources-theirs = The agency’s system has sent this plan. Changes come from there.
sources-says = What the plan says
sources-when = When is it in force?
sources-starts = In force from
sources-ends = In force until
sources-state = Is it in force now?
sources-which = Which of the plans does it belong to?
sources-which-none = None of them
sources-gone = This plan is no longer here.
sources-remove = Remove the plan
sources-removed = The plan was removed.
sources-remove-hint = Goals and steps from here stay with you.
