# Varsler: hva man vil få vite, på denne telefonen og på andre måter. Lov aldri at et varsel kommer fram.

notices-title = Varsler
notices-about-on = Slått på her. Hva du får vite, og når
notices-about-off = Slått av her. Hva du kan få vite, og når

notices-here = På denne telefonen
notices-why = Telefonen kan si fra når en time nærmer seg, når noe venter på deg, og når noen ber deg ta kontakt. Du velger hva.
notices-then-asked = Når du trykker, spør telefonen om Tråden får sende varsler. Du kan slå dem av når du vil.
notices-turn-on = Slå på varsler her
notices-turned-on = Slått på. Send gjerne et prøvevarsel.
notices-on = Varsler er slått på her.
notices-elsewhere = { $count ->
    [one] En annen av enhetene dine får varsler.
   *[other] { $count } andre av enhetene dine får varsler.
}
notices-turn-off = Slå av varsler her
notices-turned-off = Varsler er slått av her.
notices-denied = Telefonen slipper ikke fram varsler fra Tråden. Det er bare du som kan endre det.
notices-denied-android = Åpne telefonens innstillinger og Apper. Velg Tråden, eller nettleseren du bruker, og slå på Varsler. Kom så tilbake hit.
notices-denied-apple = Åpne Innstillinger, Varslinger og så Tråden. Slå på Tillat varslinger. Kom så tilbake hit.
notices-denied-other = Trykk på ikonet ved siden av nettadressen og tillat varsler. Kom så tilbake hit.
notices-not-here = Denne nettleseren kan ikke ta imot varsler. Slik er det også i private vinduer. Prøv en annen nettleser, eller telefonen din.
notices-no-service = Varsler lot seg ikke slå på. Nettleseren når ikke varslingstjenesten sin akkurat nå. Prøv igjen om en stund, eller i en annen nettleser.

# iPhone: først på Hjem-skjermen. Ordene er de som står i telefonen.
notices-apple = På iPhone og iPad kommer varsler bare til det som ligger på Hjem-skjermen. Slik legger du Tråden der:
notices-apple-share = Trykk på Del, firkanten med en pil opp. Den kan ligge bak tre prikker.
notices-apple-add = Velg Legg til på Hjem-skjerm.
notices-apple-open = Åpne Tråden fra Hjem-skjermen og logg inn der. Slå på varsler under Meg.
notices-install = Installer Tråden på telefonen. Da får den fortsette å sende varsler, selv om du ikke har åpnet den på lenge.
notices-install-do = Installer Tråden
notices-install-menu = Åpne menyen i nettleseren. Velg Installer app eller Legg til på startskjermen.

notices-test = Send et prøvevarsel hit
notices-test-sent = Prøvevarselet er sendt. Det pleier å komme innen et minutt.
notices-test-arrived = Prøvevarselet har kommet fram hit.

notices-lock-screen = Det som vises på låseskjermen
notices-lock-screen-what = Bare noen faste ord. Aldri navn, tider eller noe fra en plan.
notices-lock-screen-open = Hva det gjelder, ser du først når du har åpnet Tråden.

notices-kinds = Det du vil få vite
notices-kind-appointment-day-before = Dagen før en time
notices-kind-appointment-two-hours = To timer før en time
notices-kind-step-due = Når det er tid for et steg
notices-kind-step-nobody-has = Når ingen har et steg
notices-kind-my-answer = Når noe venter på svaret ditt
notices-kind-handover-waits = Når ingen har svart på en overgang
notices-kind-consent-lapses = Når et samtykke snart går ut
notices-kind-review = Når planen skal gås gjennom
notices-kind-still-right = Når det er på tide å lese kriseplanen igjen
notices-kind-step-overdue = Når et av stegene dine er forbi dagen sin
notices-kinds-trusted = For noen som har tillit til deg
notices-kinds-trusted-if = Du får vite dette hvis den personen vil det.
notices-kind-did-not-happen = Når en time ikke ble noe av
notices-kind-nobody-has = Når ingen har et steg
notices-call-always = Ber noen deg ta kontakt, får du alltid vite det, også i stille tid.
notices-together = Flere ting samtidig blir ett varsel.

notices-quiet = Stille tid
notices-quiet-on = Ingen varsler i noen timer
notices-quiet-after = Det som skjer i mellomtiden, får du vite etterpå.
notices-quiet-from = Fra
notices-quiet-to = Til
notices-quiet-zone = Etter klokka på telefonen ({ $place }).

notices-ways = Hvis telefonen ikke svarer
notices-ways-why = Når noen ber deg ta kontakt, og varselet ikke kommer fram til telefonen, kan Tråden sende en lenke. Den sier ikke hvem eller hva det gjelder.
notices-ways-offline = Dette trenger nett. Ingenting er endret.
notices-way-mail = E-post
notices-way-sms = SMS
notices-way-mail-address = E-postadressen din
notices-way-sms-address = Mobilnummeret ditt
notices-way-send-code = Send en kode dit
notices-way-code-sent = En kode er sendt til { $address }.
notices-way-code = Koden du fikk
notices-way-confirm = Bekreft
notices-way-no-code = Kom det ingen kode?
notices-way-until-then = Til da brukes { $address }.
notices-way-stopped = Det som sist ble sendt dit, kom ikke fram. Stemmer det?
notices-way-confirmed = Bekreftet.
notices-way-dropped = Fjernet. Ingenting sendes dit lenger.

notices-none = Hvis det ikke kommer noe
notices-none-what = Det som kan stå i veien
notices-none-silent = Telefonen er på lydløs, Ikke forstyrr eller Fokus.
notices-none-battery = Strømsparing holder igjen det som ikke er åpent.
notices-none-new = Du har tømt nettleseren. Slå da på varsler igjen.
notices-best-effort = Et varsel kan bli sent eller utebli, selv om alt er riktig innstilt. Haster det: Støtte nå er alltid øverst.

# Noen har trykket på et prøvevarsel.
notices-thanks = Takk
notices-thanks-what = Varselet kom fram, og du åpnet det.
notices-thanks-once = Det var en prøve. Du trenger ikke gjøre noe mer.

# Et kort på Folk, og hos den som er med i en annens plan.
notices-offer = Skal telefonen si fra?
notices-offer-own = Du kan få vite når en time nærmer seg eller noe venter på deg. På låseskjermen vises det aldri hva det gjelder.
notices-offer-asked = Den du er med hos, kan be deg ta kontakt. Med varsler kan du få vite det med en gang.
notices-offer-look = Se hvordan det virker
notices-offer-later = Ikke nå
notices-offer-put-aside = Du finner det under Meg, Varsler.

# På låseskjermen, når noen har svart rett på varselet. Svarene selv står i calls.ftl.
notices-answered = Svaret ditt er sendt.
notices-not-sent = Svaret ditt er IKKE sendt. Trykk her og svar igjen.
