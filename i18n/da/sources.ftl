# Planer fra instanser, som indgår i den ene plan.

sources-state-active = Gælder
sources-state-ended = Afsluttet

sources-title = Planer, der indgår
sources-explain = Instansernes egne planer. Mål og skridt derfra er forslag, indtil du har svaret.
sources-from = { $kind ->
    [sip] Fra den svenske SIP
    [individual_plan] Fra den norske individuelle plan
    [indsatsplan] Fra den koordinerende indsatsplan
    [vardplan] Fra behandlingsplanen
    [genomforandeplan] Fra handleplanen
    [nav_plan] Fra den norske NAV-plan
   *[other] Fra planen
}
sources-from-at = { sources-from } hos { $agency }
sources-since = fra { $day }
sources-until = til { $day }
sources-steps = { $count ->
    [one] ét skridt i din plan
   *[other] { $count } skridt i din plan
}
sources-next = Næste aftale:
sources-goal-answer-hint = Dit svar bliver stående ved målet.

# Det, der mangler, sagt så ingen føler sig anklaget.
sources-gaps = Det her mangler
sources-gaps-none = Intet mangler. Der er nogen til alt i planen.
sources-gap-review = Dagen er gået. Der er ikke aftalt en ny.
sources-gap-source = { $agency } har en plan, men ikke noget skridt her lige nu.

# En plan, som personen selv skriver ind, ofte en på papir.
sources-one = Plan fra en instans
sources-add = Tilføj en plan fra en instans
sources-add-lead = For eksempel en behandlingsplan, du har på papir. Så kan du knytte mål og skridt til den.
sources-agency = Hvis plan er det?
sources-kind = Hvilken slags plan?
sources-called = Hvad planen hedder
sources-called-hint = Det, der står øverst på papiret.
sources-add-do = Tilføj planen
sources-goals = Mål i denne plan
sources-goals-none = Ingen mål herfra endnu.
sources-steps-title = Skridt i denne plan
sources-steps-none = Ingen skridt herfra endnu.
sources-theirs = Instansens system har sendt denne plan. Ændringer kommer derfra.
sources-says = Hvad der står i planen
sources-when = Hvornår gælder den?
sources-starts = Gælder fra
sources-ends = Gælder til
sources-state = Gælder den nu?
sources-which = Hvilken af planerne hører det til?
sources-which-none = Ingen af dem
sources-gone = Denne plan findes ikke længere.
sources-remove = Fjern planen
sources-removed = Planen er fjernet.
sources-remove-hint = Mål og skridt herfra bliver stående hos dig.
