# Venter: det, serveren ikke kunne tage imod. Ordene forsvinder aldrig uden et eget valg.

waiting-title = Venter på dig
waiting-count = { $count ->
    [one] Én ændring venter på dig
   *[other] { $count } ændringer venter på dig
}
waiting-lead = Disse ændringer er gemt på telefonen, men kunne ikke sendes. Intet er gået tabt. Du vælger, hvad der skal ske.
waiting-empty = Intet venter. Hvis noget ikke kan sendes, kan du se det her, med dine egne ord.
waiting-entry = { $act ->
    [new] { $noun }: nyt
    [removed] { $noun }: fjernet
   *[other] { $noun }: rettet
}
waiting-why-gone = Det blev fjernet på en anden enhed, mens du skrev.
waiting-why-refused = Serveren kunne ikke tage imod det.
waiting-why-other = Det venter på noget andet på denne side, som skal på plads først.
waiting-since = Skrevet { $when }
waiting-again = Prøv igen
waiting-bring-back = Hent det tilbage med mine ord
waiting-copy = Kopiér teksten
waiting-let-go = Slip det
