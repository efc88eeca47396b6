# The plan on paper, as the agencies of each country know it. $form: sip, individual_plan, indsatsplan.

prints-open = { $form ->
   *[sip] Print as a SIP
    [individual_plan] Print as an individuell plan
    [indsatsplan] Print as an indsatsplan
}
prints-open-about = All on one page, to take to meetings. What is “Only me” is left out. Needs a network.
prints-title = { $form ->
   *[sip] Coordinated individual plan (SIP)
    [individual_plan] Individual plan (individuell plan)
    [indsatsplan] Coordinated action plan (indsatsplan)
}
prints-point-wants = What I want
prints-point-agencies = What is needed, and who answers for it
prints-point-others = What I and others around me do
prints-point-responsible = { $form ->
   *[sip] Who has overall responsibility
    [individual_plan] Who is the coordinator
    [indsatsplan] Who coordinates
}
prints-point-takes-part = Who takes part
prints-point-how = How it is done, and what happens if it does not come off
prints-point-period = The time it covers, and when it is looked at again
prints-point-consent = Who may see the plan, because I said yes
prints-point-together = How the agencies work together
prints-missing = This is not in the plan yet.
prints-me = Me
prints-no-day = No day yet
prints-proposed = { $words } (proposed)
prints-helps = This helps me: { $words }
prints-fallback = { $step } – if it does not come off: { $words }
prints-days = From { $first } to { $last }.
prints-review = The plan is looked at again on { $day }.
prints-no-review = No day is set for looking at it again.
prints-yes = { $who }{ $until ->
    [none] {""}
   *[other] , until { $until }
}
prints-source = { $title } ({ $agency })
prints-handover = Being handed over from { $giver } to { $taker }
prints-talk = They are talking to each other about: { $words }
