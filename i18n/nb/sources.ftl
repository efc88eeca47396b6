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
