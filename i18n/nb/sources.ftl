# Planer fra tjenester, som inngår i den ene planen.

sources-state-active = Gjelder
sources-state-ended = Avsluttet

sources-title = Planer som inngår
sources-explain = Tjenestenes egne planer. Mål og steg derfra er forslag til du har svart.
sources-from = { $kind ->
    [sip] Fra den svenske SIP-en
    [individual_plan] Fra den individuelle planen
    [indsatsplan] Fra den danske indsatsplanen
    [vardplan] Fra behandlingsplanen
    [genomforandeplan] Fra tiltaksplanen
    [nav_plan] Fra planen fra NAV
   *[other] Fra planen
}
sources-from-at = { sources-from } hos { $agency }
sources-since = fra { $day }
sources-until = til { $day }
sources-steps = { $count ->
    [one] ett steg i planen din
   *[other] { $count } steg i planen din
}
sources-next = Neste time:
sources-goal-answer-hint = Svaret ditt blir stående ved målet.

# Det som mangler, sagt slik at ingen føler seg anklaget.
sources-gaps = Dette mangler
sources-gaps-none = Ingenting mangler. Noen har alt i planen.
sources-gap-review = Dagen har gått. Ingen ny er bestemt.
sources-gap-source = { $agency } har en plan, men ikke noe steg her akkurat nå.

# En plan som personen selv skriver inn, ofte en på papir.
sources-one = Plan fra en tjeneste
sources-add = Legg til en plan fra en tjeneste
sources-add-lead = For eksempel en behandlingsplan du har på papir. Så kan du knytte mål og steg til den.
sources-agency = Hvem sin plan er det?
sources-kind = Hva slags plan?
sources-called = Hva planen heter
sources-called-hint = Det som står øverst på papiret.
sources-add-do = Legg til planen
sources-goals = Mål i denne planen
sources-goals-none = Ingen mål herfra ennå.
sources-steps-title = Steg i denne planen
sources-steps-none = Ingen steg herfra ennå.
sources-theirs = Systemet til tjenesten har sendt denne planen. Endringer kommer derfra.
sources-says = Hva det står i planen
sources-when = Når gjelder den?
sources-starts = Gjelder fra
sources-ends = Gjelder til
sources-state = Gjelder den nå?
sources-which = Hvilken av planene hører det til?
sources-which-none = Ingen av dem
sources-gone = Denne planen finnes ikke lenger.
sources-remove = Fjern planen
sources-removed = Planen er fjernet.
sources-remove-hint = Mål og steg herfra blir stående hos deg.
