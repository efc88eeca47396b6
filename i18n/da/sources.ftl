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
