# Notifikationer: hvad man vil have besked om, på denne telefon og på andre måder. Lov aldrig, at en notifikation kommer frem.

notices-title = Notifikationer
notices-about-on = Slået til her. Hvad du får besked om, og hvornår
notices-about-off = Slået fra her. Hvad du kan få besked om, og hvornår

notices-here = På denne telefon
notices-why = Telefonen kan sige til, når en aftale nærmer sig, når noget venter på dig, og når nogen beder dig tage kontakt. Du vælger hvad.
notices-then-asked = Når du trykker, spørger telefonen, om Tråden må sende notifikationer. Du kan slå dem fra, når du vil.
notices-turn-on = Slå notifikationer til her
notices-turned-on = Slået til. Send gerne en prøve.
notices-on = Notifikationer er slået til her.
notices-elsewhere = { $count ->
    [one] En anden af dine enheder får notifikationer.
   *[other] { $count } andre af dine enheder får notifikationer.
}
notices-turn-off = Slå notifikationer fra her
notices-turned-off = Notifikationer er slået fra her.
notices-denied = Telefonen lader ikke notifikationer fra Tråden komme frem. Kun du kan ændre det.
notices-denied-android = Åbn telefonens indstillinger og Apps. Vælg Tråden, eller den browser du bruger, og slå Notifikationer til. Kom så tilbage hertil.
notices-denied-apple = Åbn Indstillinger, Notifikationer og så Tråden. Slå Tillad notifikationer til. Kom så tilbage hertil.
notices-denied-other = Tryk på ikonet ved siden af webadressen, og tillad notifikationer. Kom så tilbage hertil.
notices-not-here = Denne browser kan ikke modtage notifikationer. Sådan er det også i private vinduer. Prøv en anden browser, eller din telefon.
notices-no-service = Notifikationer kunne ikke slås til. Browseren kan ikke nå sin tjeneste til det lige nu. Prøv igen om lidt, eller i en anden browser.

# iPhone: først på hjemmeskærmen. Ordene er dem, der står i telefonen.
notices-apple = På iPhone og iPad kommer notifikationer kun til det, der ligger på hjemmeskærmen. Sådan lægger du Tråden der:
notices-apple-share = Tryk på Del, firkanten med en pil op. Den kan ligge bag tre prikker.
notices-apple-add = Vælg Føj til hjemmeskærm.
notices-apple-open = Åbn Tråden fra hjemmeskærmen, og log ind der. Slå notifikationer til under Mig.
notices-install = Installér Tråden på telefonen. Så får den lov at blive ved med at sende notifikationer, også når du ikke har åbnet den længe.
notices-install-do = Installér Tråden
notices-install-menu = Åbn browserens menu. Vælg Installer app eller Føj til startskærm.

notices-test = Send en prøve hertil
notices-test-sent = Prøven er sendt. Den plejer at komme inden for et minut.
notices-test-arrived = Prøven er kommet frem hertil.

notices-lock-screen = Det, man kan se på låseskærmen
notices-lock-screen-what = Kun nogle faste ord. Aldrig navne, tider eller noget fra en plan.
notices-lock-screen-open = Hvad det drejer sig om, ser du først, når du har åbnet Tråden.

notices-kinds = Det, du vil have besked om
notices-kind-appointment-day-before = Dagen før en aftale
notices-kind-appointment-two-hours = To timer før en aftale
notices-kind-step-due = Når det er tid til et skridt
notices-kind-step-nobody-has = Når ingen har et skridt
notices-kind-my-answer = Når noget venter på dit svar
notices-kind-handover-waits = Når ingen har svaret på en overgang
notices-kind-consent-lapses = Når et samtykke snart udløber
notices-kind-review = Når planen skal ses igennem
notices-kind-still-right = Når det er tid til at læse kriseplanen igen
notices-kind-step-overdue = Når et af dine skridt er forbi sin dag
notices-kinds-trusted = For en, der har tillid til dig
notices-kinds-trusted-if = Du får det at vide, hvis den person vil det.
notices-kind-did-not-happen = Når en aftale ikke blev til noget
notices-kind-nobody-has = Når ingen har et skridt
notices-call-always = Beder nogen dig tage kontakt, får du altid besked, også i stille tid.
notices-together = Flere ting på én gang bliver til én notifikation.

notices-quiet = Stille tid
notices-quiet-on = Ingen notifikationer i nogle timer
notices-quiet-after = Det, der sker imens, får du besked om bagefter.
notices-quiet-from = Fra
notices-quiet-to = Til
notices-quiet-zone = Efter telefonens ur ({ $place }).

notices-ways = Hvis telefonen ikke svarer
notices-ways-why = Når nogen beder dig tage kontakt, og notifikationen ikke når frem til telefonen, kan Tråden sende et link. Det siger ikke hvem eller hvad, det drejer sig om.
notices-ways-offline = Det her kræver net. Intet er ændret.
notices-way-mail = E-mail
notices-way-sms = Sms
notices-way-mail-address = Din e-mailadresse
notices-way-sms-address = Dit mobilnummer
notices-way-send-code = Send en kode dertil
notices-way-code-sent = En kode er sendt til { $address }.
notices-way-code = Koden, du fik
notices-way-confirm = Bekræft
notices-way-no-code = Kom der ingen kode?
notices-way-until-then = Indtil da bruges { $address }.
notices-way-stopped = Det, der sidst blev sendt dertil, kom ikke frem. Passer det?
notices-way-confirmed = Bekræftet.
notices-way-dropped = Fjernet. Der sendes ikke mere dertil.

notices-none = Hvis der ikke kommer noget
notices-none-what = Det, der kan stå i vejen
notices-none-silent = Telefonen er på lydløs, Forstyr ikke eller Fokus.
notices-none-battery = Strømbesparelse holder det tilbage, som ikke er åbent.
notices-none-new = Du har ryddet browseren. Slå så notifikationer til igen.
notices-best-effort = En notifikation kan blive forsinket eller udeblive, selv om alt er indstillet rigtigt. Haster det: Støtte nu er altid øverst.

# Nogen har trykket på en prøve.
notices-thanks = Tak
notices-thanks-what = Notifikationen kom frem, og du åbnede den.
notices-thanks-once = Det var en prøve. Du behøver ikke gøre mere.

# Et kort på Folk, og hos den, der er med i en andens plan.
notices-offer = Skal telefonen sige til?
notices-offer-own = Du kan få besked, når en aftale nærmer sig, eller noget venter på dig. På låseskærmen står der aldrig, hvad det drejer sig om.
notices-offer-asked = Den, du er med hos, kan bede dig tage kontakt. Med notifikationer kan du få besked med det samme.
notices-offer-look = Se, hvordan det virker
notices-offer-later = Ikke nu
notices-offer-put-aside = Du finder det under Mig, Notifikationer.

# På låseskærmen, når nogen har svaret direkte på notifikationen. Selve svarene står i calls.ftl.
notices-answered = Dit svar er sendt.
notices-not-sent = Dit svar er IKKE sendt. Tryk her, og svar igen.
