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

# En plan som personen själv skriver in, ofta en på papper.
sources-one = Plan från en verksamhet
sources-add = Lägg till en plan från en verksamhet
sources-add-lead = Till exempel en vårdplan som du har på papper. Sedan kan du hänga mål och steg på den.
sources-agency = Vems plan är det?
sources-kind = Vilken sorts plan?
sources-called = Vad planen heter
sources-called-hint = Det som står överst på pappret.
sources-add-do = Lägg till planen
sources-goals = Mål i den här planen
sources-goals-none = Inga mål härifrån än.
sources-steps-title = Steg i den här planen
sources-steps-none = Inga steg härifrån än.
sources-theirs = Verksamhetens system har skickat den här planen. Ändringar kommer därifrån.
sources-says = Vad det står i planen
sources-when = När gäller den?
sources-starts = Gäller från
sources-ends = Gäller till
sources-state = Gäller den nu?
sources-which = Vilken av planerna hör det till?
sources-which-none = Ingen av dem
sources-gone = Den här planen finns inte kvar.
sources-remove = Ta bort planen
sources-removed = Planen är borttagen.
sources-remove-hint = Mål och steg härifrån står kvar hos dig.
