# Planen på papper, så som verksamheterna i varje land känner den. $form: sip, individual_plan, indsatsplan.

prints-open = { $form ->
   *[sip] Skriv ut som SIP
    [individual_plan] Skriv ut som individuell plan
    [indsatsplan] Skriv ut som indsatsplan
}
prints-open-about = Allt på en sida, att ta med till möten. Det som är ”Bara jag” är inte med. Behöver nät.
prints-title = { $form ->
   *[sip] Samordnad individuell plan (SIP)
    [individual_plan] Individuell plan
    [indsatsplan] Samordnad insatsplan (koordinerende indsatsplan)
}
prints-point-wants = Vad jag vill
prints-point-agencies = Vad som behövs, och vem som svarar för det
prints-point-others = Vad jag och andra omkring mig gör
prints-point-responsible = { $form ->
   *[sip] Vem som har det övergripande ansvaret
    [individual_plan] Vem som är koordinator
    [indsatsplan] Vem som samordnar
}
prints-point-takes-part = Vilka som är med
prints-point-how = Hur det går till, och vad som händer om det inte blir av
prints-point-period = Vilken tid det gäller, och när planen följs upp
prints-point-consent = Vilka som får se planen, för att jag har sagt ja
prints-point-together = Hur verksamheterna arbetar ihop
prints-missing = Det står inte i planen än.
prints-me = Jag
prints-no-day = Ingen dag än
prints-proposed = { $words } (förslag)
prints-helps = Det här hjälper mig: { $words }
prints-fallback = { $step } – om det inte blir av: { $words }
prints-days = Från { $first } till { $last }.
prints-review = Planen följs upp { $day }.
prints-no-review = Ingen dag för uppföljning är bestämd.
prints-yes = { $who }{ $until ->
    [none] {""}
   *[other] , till { $until }
}
prints-source = { $title } ({ $agency })
prints-handover = Lämnas över från { $giver } till { $taker }
prints-talk = De pratar med varandra om: { $words }
