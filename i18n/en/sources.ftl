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
