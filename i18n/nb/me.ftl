# Meg: hvordan appen viser ting, veiene inn, og hva som kan gjøres med hele planen.

me-this-phone = På denne telefonen
me-ways-in = Dine veier inn
me-your-plan = Planen din

me-quick-exit = Forlat raskt
me-quick-exit-what = «Forlat» øverst tar deg med en gang til en annen side. Du er fortsatt logget inn. Vil du at appen skal spørre etter tilgangsnøkkelen når du kommer tilbake, kan du velge en lås.

me-reading = Lesing
me-reading-about = Tekststørrelse, lyst eller mørkt, rolig, lett å lese
me-reading-lead = Velg det som er lettest for øynene og hodet ditt.
me-text-size = Tekststørrelse
me-text-size-normal = Vanlig
me-text-size-large = Stor
me-text-size-larger = Større
me-theme = Lyst eller mørkt
me-theme-system = Som telefonen
me-theme-light = Lyst
me-theme-dark = Mørkt
me-calm = Rolig
me-calm-help = Ingenting beveger seg på skjermen.
me-easy-read = Lett å lese
me-easy-read-help = Kortere linjer og mer luft.

me-lock = Lås
me-lock-about = Når appen spør etter tilgangsnøkkelen din
me-lock-lead = En lås er fin når andre bruker eller ser i telefonen din.
me-lock-when = Spør etter tilgangsnøkkelen min
me-lock-never = Aldri
me-lock-never-help = Åpnes med en gang.
me-lock-after_15 = Etter 15 minutter
me-lock-after_15-help = Når du har vært borte en stund.
me-lock-always = Hver gang
me-lock-always-help = Så snart du forlater appen.
me-lock-asking = Venter på tilgangsnøkkelen din …
me-lock-sealed = Det som ligger på denne telefonen, er forseglet med tilgangsnøkkelen din. Ingen kan lese det uten den.
me-lock-screen = Låsen holder andre ute av appen på denne telefonen. Men tilgangsnøkkelen din kan ikke forsegle det som er lagret her.
me-lock-no-passkey = Du har ingen tilgangsnøkkel ennå, og en lås trenger en.
me-lock-now = Lås nå
me-lock-support = Støtte nå kan alltid åpnes uten å låse opp.
me-lock-crisis = Velg hva du vil vise av kriseplanen uten å låse opp

me-devices = Enheter og tilgangsnøkler
me-devices-about = Hvor du er logget inn, og legg til en enhet
me-devices-lead = Hvor du er logget inn, og hva som slipper deg inn.
me-devices-offline = Listen over enheter trenger nett. Ingenting er endret.
me-devices-signed-in = Logget inn her
me-device-this = Denne enheten
me-device-used = Sist brukt { $when }
me-device-by-start = Startet planen her { $day }
me-device-by-passkey = Logget inn med tilgangsnøkkel { $day }
me-device-by-link = Kom inn med lenken din { $day }
me-device-by-recovery = Kom inn med en gjenopprettingskode { $day }
me-device-by-e_id = Logget inn med e-ID { $day }
me-device-end = Logg ut den enheten
me-device-ended = Enheten er logget ut. Det Tråden har lagret der, blir fjernet neste gang den har nett. Står enhetens tilgangsnøkkel i listen, fjern den også hvis noen andre har enheten.
me-add-device = Legg til en enhet
me-add-device-how = Du får en firkant som du kan rette kameraet på den andre enheten mot, og en lenke. De virker én gang, i ti minutter.
me-add-device-do = Vis firkant og lenke
me-add-device-again = Lag en ny
me-add-device-qr = En firkantet kode med lenken din
me-add-device-until = Virker til { $time }.
me-add-device-nobody-else = Den som har lenken, kommer inn som deg. Ikke send den til noen andre.
me-copy-link = Kopier lenken
me-passkey-unnamed = Tilgangsnøkkel
me-passkey-made = Laget { $day }
me-passkey-only = Dette er den eneste tilgangsnøkkelen din, så den kan ikke fjernes. Legg til en ny først.
me-passkey-remove = Fjern
me-passkey-removed = Tilgangsnøkkelen åpner ikke kontoen din lenger.
me-passkey-added = Tilgangsnøkkelen er lagt til.

me-codes-left = { $count ->
    [0] Du har ingen gjenopprettingskoder
    [one] Du har én gjenopprettingskode igjen
   *[other] Du har { $count } gjenopprettingskoder igjen
}
me-codes-what = Åtte koder som slipper deg inn hvis du mister telefonen. Skriv dem på papir, eller la noen du stoler på ta vare på dem for deg.
me-codes-old-stop = Hvis du lager nye, slutter de gamle å virke.
me-codes-make = Lag koder
me-codes-new = Lag nye koder
me-codes-once = Ta vare på kodene nå. De vises bare denne ene gangen.
me-codes-keep = Hver kode virker én gang. Den som har en kode, kan komme inn som deg.
me-codes-kept = Jeg har tatt vare på dem

me-export = Ta med deg alt
me-export-about = Alt som en side å lese, eller som en fil
me-export-lead = Lagre en kopi av alt i planen din.
me-export-careful = Kopien er ikke låst. Ha den der bare de du velger, kan lese den.
me-export-page = Lagre en side å lese
me-export-file = Lagre en fil for et annet program (JSON)
me-export-unsent = Endringer som ikke er sendt ennå, er ikke med i kopien.
me-export-name = min-plan
me-export-saved = Kopien er lagret på denne enheten.

me-erase = Slett alt
me-erase-about = Hva som blir borte, og hva som blir igjen
me-erase-lead = Du kan slette planen din og kontoen din når du vil.
me-erase-goes = Dette blir borte
me-erase-goes-plan = Planen din: mål, steg, timer, folk, kriseplan og historikken.
me-erase-goes-account = Kontoen din: tilgangsnøkler, gjenopprettingskoder og innstillinger.
me-erase-goes-keys = Nøklene til tekstene dine. Uten dem kan ingen lese det du har skrevet.
me-erase-goes-phone = Det Tråden har lagret på denne telefonen, med en gang.
me-erase-remains = Dette blir igjen
me-erase-remains-agencies = Det tjenestene har skrevet i sine egne journaler.
me-erase-remains-passkey = En tilgangsnøkkel på telefonen som ikke åpner noe lenger. Du kan fjerne den i innstillingene på telefonen.
me-erase-export-first = Lagre en kopi først
me-erase-final = Det kan ikke angres. Appen spør etter tilgangsnøkkelen din først.
me-erase-do = Slett planen min og kontoen min

me-sign-out = Logg ut
me-sign-out-what = Alt Tråden har lagret på denne telefonen, blir fjernet. Planen er tatt vare på, og er her igjen når du logger inn.
me-sign-out-unsent = { $count ->
    [one] Én endring er ikke sendt ennå. Den går tapt hvis du logger ut nå.
   *[other] { $count } endringer er ikke sendt ennå. De går tapt hvis du logger ut nå.
}
me-sign-out-no-passkey = Du har ingen tilgangsnøkkel ennå. Legg til en først, eller sørg for at du har en gjenopprettingskode, ellers kommer du ikke inn igjen.
me-sign-out-do = Logg ut og tøm Tråden her
me-sign-out-anyway = Logg ut og slipp endringene
me-stay = Fortsett å være logget inn
