# Mig: hvordan appen viser ting, vejene ind, og hvad der kan gøres med hele planen.

me-this-phone = På denne telefon
me-ways-in = Dine veje ind
me-your-plan = Din plan

me-quick-exit = Forlad hurtigt
me-quick-exit-what = »Forlad« øverst fører dig straks til en anden side. Du er stadig logget ind. Vil du have, at appen spørger efter din adgangsnøgle, når du kommer tilbage, kan du vælge en lås.

me-reading = Læsning
me-reading-about = Tekststørrelse, lyst eller mørkt, roligt, let at læse
me-reading-lead = Vælg det, der er lettest for dine øjne og dit hoved.
me-text-size = Tekststørrelse
me-text-size-normal = Almindelig
me-text-size-large = Stor
me-text-size-larger = Større
me-theme = Lyst eller mørkt
me-theme-system = Som telefonen
me-theme-light = Lyst
me-theme-dark = Mørkt
me-calm = Roligt
me-calm-help = Intet bevæger sig på skærmen.
me-easy-read = Let at læse
me-easy-read-help = Kortere linjer og mere luft.

me-lock = Lås
me-lock-about = Hvornår appen spørger efter din adgangsnøgle
me-lock-lead = En lås er god, når andre bruger eller kigger i din telefon.
me-lock-when = Spørg efter min adgangsnøgle
me-lock-never = Aldrig
me-lock-never-help = Åbner med det samme.
me-lock-after_15 = Efter 15 minutter
me-lock-after_15-help = Når du har været væk et stykke tid.
me-lock-always = Hver gang
me-lock-always-help = Så snart du forlader appen.
me-lock-asking = Venter på din adgangsnøgle …
me-lock-sealed = Det, der ligger på denne telefon, er forseglet med din adgangsnøgle. Ingen kan læse det uden den.
me-lock-screen = Låsen holder andre ude af appen på denne telefon. Men din adgangsnøgle kan ikke forsegle det, der er gemt her.
me-lock-no-passkey = Du har ingen adgangsnøgle endnu, og en lås kræver en.
me-lock-now = Lås nu
me-lock-support = Støtte nu kan altid åbnes uden at låse op.
me-lock-crisis = Vælg, hvad du vil vise af kriseplanen uden at låse op

me-devices = Enheder og adgangsnøgler
me-devices-about = Hvor du er logget ind, og tilføj en enhed
me-devices-lead = Hvor du er logget ind, og hvad der lukker dig ind.
me-devices-offline = Listen over enheder kræver net. Intet er ændret.
me-devices-signed-in = Logget ind her
me-device-this = Denne enhed
me-device-used = Sidst brugt { $when }
me-device-by-start = Startede planen her { $day }
me-device-by-passkey = Loggede ind med adgangsnøgle { $day }
me-device-by-link = Kom ind med dit link { $day }
me-device-by-recovery = Kom ind med en gendannelseskode { $day }
me-device-by-e_id = Loggede ind med e-ID { $day }
me-device-end = Log den enhed ud
me-device-ended = Enheden er logget ud. Det, Tråden har gemt der, bliver fjernet, næste gang den har net. Står enhedens adgangsnøgle på listen, så fjern den også, hvis en anden har enheden.
me-add-device = Tilføj en enhed
me-add-device-how = Du får en firkant, som du kan rette den anden enheds kamera mod, og et link. De virker én gang, i ti minutter.
me-add-device-do = Vis firkant og link
me-add-device-again = Lav en ny
me-add-device-qr = En firkantet kode med dit link
me-add-device-until = Virker til { $time }.
me-add-device-nobody-else = Den, der har linket, kommer ind som dig. Send det ikke til andre.
me-copy-link = Kopiér linket
me-passkey-unnamed = Adgangsnøgle
me-passkey-made = Lavet { $day }
me-passkey-only = Det er din eneste adgangsnøgle, så den kan ikke fjernes. Tilføj en mere først.
me-passkey-remove = Fjern
me-passkey-removed = Adgangsnøglen åbner ikke længere din konto.
me-passkey-added = Adgangsnøglen er tilføjet.

me-codes-left = { $count ->
    [0] Du har ingen gendannelseskoder
    [one] Du har én gendannelseskode tilbage
   *[other] Du har { $count } gendannelseskoder tilbage
}
me-codes-what = Otte koder, som lukker dig ind, hvis du mister din telefon. Skriv dem på papir, eller lad en, du har tillid til, gemme dem for dig.
me-codes-old-stop = Hvis du laver nye, holder de gamle op med at virke.
me-codes-make = Lav koder
me-codes-new = Lav nye koder
me-codes-once = Gem koderne nu. De vises kun denne ene gang.
me-codes-keep = Hver kode virker én gang. Den, der har en kode, kan komme ind som dig.
me-codes-kept = Jeg har gemt dem

me-export = Tag det hele med
me-export-about = Det hele som en side, du kan læse, eller som en fil
me-export-lead = Gem en kopi af alt i din plan.
me-export-careful = Kopien er ikke låst. Gem den et sted, hvor kun de personer, du vælger, kan læse den.
me-export-page = Gem en side, du kan læse
me-export-file = Gem en fil til et andet program (JSON)
me-export-unsent = Ændringer, der ikke er sendt endnu, er ikke med i kopien.
me-export-name = min-plan
me-export-saved = Kopien er gemt på denne enhed.

me-erase = Slet alt
me-erase-about = Hvad der forsvinder, og hvad der bliver tilbage
me-erase-lead = Du kan slette din plan og din konto, når du vil.
me-erase-goes = Det her forsvinder
me-erase-goes-plan = Din plan: mål, skridt, aftaler, folk, kriseplan og historikken.
me-erase-goes-account = Din konto: adgangsnøgler, gendannelseskoder og indstillinger.
me-erase-goes-keys = Nøglerne til dine tekster. Uden dem kan ingen læse det, du har skrevet.
me-erase-goes-phone = Det, Tråden har gemt på denne telefon, med det samme.
me-erase-remains = Det her bliver tilbage
me-erase-remains-agencies = Det, instanserne har skrevet i deres egne journaler.
me-erase-remains-passkey = En adgangsnøgle på din telefon, som ikke åbner noget længere. Du kan fjerne den i telefonens indstillinger.
me-erase-export-first = Gem en kopi først
me-erase-final = Det kan ikke fortrydes. Appen spørger efter din adgangsnøgle først.
me-erase-do = Slet min plan og min konto

me-sign-out = Log ud
me-sign-out-what = Alt, hvad Tråden har gemt på denne telefon, bliver fjernet. Din plan er bevaret og er her igen, når du logger ind.
me-sign-out-unsent = { $count ->
    [one] Én ændring er ikke sendt endnu. Den går tabt, hvis du logger ud nu.
   *[other] { $count } ændringer er ikke sendt endnu. De går tabt, hvis du logger ud nu.
}
me-sign-out-no-passkey = Du har ingen adgangsnøgle endnu. Tilføj en først, eller sørg for, at du har en gendannelseskode, ellers kommer du ikke ind igen.
me-sign-out-do = Log ud og tøm Tråden her
me-sign-out-anyway = Log ud og slip ændringerne
me-stay = Bliv ved med at være logget ind
