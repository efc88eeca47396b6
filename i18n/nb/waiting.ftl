# Venter: det serveren ikke kunne ta imot. Ordene blir aldri borte uten et eget valg.

waiting-title = Venter på deg
waiting-count = { $count ->
    [one] Én endring venter på deg
   *[other] { $count } endringer venter på deg
}
waiting-lead = Disse endringene er lagret på telefonen, men kunne ikke sendes. Ingenting har gått tapt. Du velger hva som skal skje.
waiting-empty = Ingenting venter. Hvis noe ikke kan sendes, vises det her, med dine ord.
waiting-entry = { $act ->
    [new] { $noun }: nytt
    [removed] { $noun }: fjernet
   *[other] { $noun }: endret
}
waiting-why-gone = Det ble fjernet på en annen enhet mens du skrev.
waiting-why-refused = Serveren kunne ikke ta imot det.
waiting-why-other = Det venter på noe annet på denne siden som må ordnes først.
waiting-since = Skrevet { $when }
waiting-again = Prøv igjen
waiting-bring-back = Hent det tilbake med mine ord
waiting-copy = Kopier teksten
waiting-let-go = Slipp det
