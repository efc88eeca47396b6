# Planen på papir, slik tjenestene i hvert land kjenner den. $form: sip, individual_plan, indsatsplan.

prints-open = { $form ->
   *[sip] Skriv ut som SIP
    [individual_plan] Skriv ut som individuell plan
    [indsatsplan] Skriv ut som indsatsplan
}
prints-open-about = Alt på én side, til å ta med i møter. Det som er «Bare jeg», er ikke med. Trenger nett.
prints-title = { $form ->
   *[sip] Samordnet individuell plan (SIP)
    [individual_plan] Individuell plan
    [indsatsplan] Koordinerende innsatsplan (indsatsplan)
}
prints-point-wants = Hva jeg vil
prints-point-agencies = Hva som trengs, og hvem som har ansvar for det
prints-point-others = Hva jeg og andre rundt meg bidrar med
prints-point-responsible = { $form ->
   *[sip] Hvem som har det overordnede ansvaret
    [individual_plan] Hvem som er koordinator
    [indsatsplan] Hvem som koordinerer
}
prints-point-takes-part = Hvem som er med
prints-point-how = Hvordan det skal gjøres, og hva som skjer hvis det ikke blir noe av
prints-point-period = Hvilken tid det gjelder, og når planen ses på igjen
prints-point-consent = Hvem som får se planen, fordi jeg har sagt ja
prints-point-together = Hvordan tjenestene samarbeider
prints-missing = Det står ikke i planen ennå.
prints-me = Jeg
prints-no-day = Ingen dag ennå
prints-proposed = { $words } (forslag)
prints-helps = Dette hjelper meg: { $words }
prints-fallback = { $step } – hvis det ikke blir noe av: { $words }
prints-days = Fra { $first } til { $last }.
prints-review = Planen ses på igjen { $day }.
prints-no-review = Det er ikke bestemt når planen ses på igjen.
prints-yes = { $who }{ $until ->
    [none] {""}
   *[other] , til { $until }
}
prints-source = { $title } ({ $agency })
prints-handover = Overføres fra { $giver } til { $taker }
prints-talk = De snakker sammen om: { $words }
