# Planer från verksamheter, som ingår i den enda planen.

sources-state-active = Gäller
sources-state-ended = Avslutad

sources-title = Planer som ingår
sources-explain = Verksamheternas egna planer. Mål och steg därifrån är förslag tills du har svarat.
sources-from = { $kind ->
    [sip] Från SIP:en
    [individual_plan] Från den individuella planen
    [indsatsplan] Från den danska indsatsplanen
    [vardplan] Från vårdplanen
    [genomforandeplan] Från genomförandeplanen
    [nav_plan] Från planen från NAV
   *[other] Från planen
}
sources-from-at = { sources-from } hos { $agency }
sources-since = från { $day }
sources-until = till { $day }
sources-steps = { $count ->
    [one] ett steg i din plan
   *[other] { $count } steg i din plan
}
sources-next = Nästa tid:
sources-goal-answer-hint = Ditt svar står kvar vid målet.

# Det som saknas, sagt så att ingen känner sig anklagad.
sources-gaps = Det här saknas
sources-gaps-none = Inget saknas. Allt i planen har någon.
sources-gap-review = Dagen har gått. Ingen ny är bestämd.
sources-gap-source = { $agency } har en plan, men inget steg här just nu.
