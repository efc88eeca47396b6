# Planen på papir, sådan som hvert lands steder kender den. $form: sip, individual_plan, indsatsplan.

prints-open = { $form ->
   *[sip] Print som SIP
    [individual_plan] Print som individuel plan
    [indsatsplan] Print som indsatsplan
}
prints-open-about = Det hele på én side, til at tage med til møder. Det, der er »Kun mig«, er ikke med. Kræver net.
prints-title = { $form ->
   *[sip] Samordnet individuel plan (SIP)
    [individual_plan] Individuel plan
    [indsatsplan] Koordinerende indsatsplan
}
prints-point-wants = Hvad jeg vil
prints-point-agencies = Hvad der er brug for, og hvem der har ansvar for det
prints-point-others = Hvad jeg og andre omkring mig gør
prints-point-responsible = { $form ->
   *[sip] Hvem der har det samlede ansvar
    [individual_plan] Hvem der er koordinator
    [indsatsplan] Hvem der koordinerer
}
prints-point-takes-part = Hvem der er med
prints-point-how = Hvordan det skal foregå, og hvad der sker, hvis det ikke bliver til noget
prints-point-period = Hvilken tid det gælder, og hvornår der bliver fulgt op
prints-point-consent = Hvem der må se planen, fordi jeg har sagt ja
prints-point-together = Hvordan de arbejder sammen
prints-missing = Det står ikke i planen endnu.
prints-me = Mig
prints-no-day = Ingen dag endnu
prints-proposed = { $words } (forslag)
prints-helps = Det her hjælper mig: { $words }
prints-fallback = { $step } – hvis det ikke bliver til noget: { $words }
prints-days = Fra { $first } til { $last }.
prints-review = Der bliver fulgt op på planen { $day }.
prints-no-review = Der er ikke sat en dag til opfølgning.
prints-yes = { $who }{ $until ->
    [none] {""}
   *[other] , indtil { $until }
}
prints-source = { $title } ({ $agency })
prints-handover = Gives videre fra { $giver } til { $taker }
prints-talk = De taler sammen om: { $words }
