# Hva jeg deler: hvem som får se hva, hvordan det trekkes tilbake, spørsmål, kvitteringer og hvem som har sett.
# Ord for kategorier og tilstander står i sharing-words.ftl. Ingen får beskjed når noe trekkes tilbake: si det rett ut.

sharing-title = Hva jeg deler
sharing-about = Hvem som ser hva. Trekk tilbake når du vil.
sharing-lead = Ingenting deles før du har sagt ja. Du kan trekke det tilbake når du vil.
sharing-to-sharing = Til Hva jeg deler
sharing-someone = Noen
sharing-at = { $name } fra { $agency }

# En linje om hva noen har.
sharing-may-plan-see = Får se planen
sharing-may-plan-take-part = Får se planen og ta på seg steg
sharing-may-appointments-see = Får se timene dine
sharing-may-appointments-take-part = Får se timene dine og si «jeg blir med»
sharing-may-crisis-plan-see = Får lese kriseplanen
sharing-may-about-me-see = Får lese Om meg
sharing-may-network-see = Får se hvem du har rundt deg
sharing-nothing = Ser ingenting
sharing-paused = På pause. Ser ingenting akkurat nå.
# $words: for eksempel «Får se planen».
sharing-line-paused = { $words } (på pause nå)
sharing-until = { $words }, til { $day }
sharing-from = { $words }, fra { $when }
sharing-only-parts = Bare: { $parts }
sharing-not-given-yet = Venter på nett: andre ser det ikke ennå.
sharing-not-back-yet = Venter på nett: ikke trukket tilbake overalt ennå.
sharing-not-let-in = Ikke sluppet inn ennå. Ser ingenting.

# Hva som er med.
sharing-what-plan = Mål, steg og hvem som gjør hva. Det du har merket «Bare meg», er aldri med.
sharing-what-appointments = Når, hvor og med hvem, og spørsmålene du vil ta opp.
sharing-what-crisis-plan = De delene du velger, med dine egne ord. Det du har merket «Bare meg», er aldri med.
sharing-what-about-me = De delene du velger, med dine egne ord. Det du har merket «Bare meg», er aldri med.
sharing-what-network = Navn og nummer til folkene og tjenestene dine. Det du selv har notert om dem, er aldri med.

# På siden til en person eller en tjeneste.
sharing-sees = Hva { $name } får se
sharing-agency-who = Gjelder dem som jobber hos { $agency }, og som du har sluppet inn.
sharing-agency-too = { $name } ser også det { $agency } får se
sharing-nothing-of = { $name } ser ingenting av dette nå.
sharing-when-let-in = Det begynner å gjelde først når du har sluppet inn { $name }.
sharing-how-much = Hvor mye?
sharing-which-parts = Hvilke deler?
sharing-how-long = Hvor lenge?
sharing-span-open = Til jeg trekker det tilbake
sharing-span-month = En måned
sharing-span-quarter = Tre måneder
sharing-span-year = Ett år
sharing-span-day = Til en dag jeg velger
sharing-last-day = Siste dag
sharing-purpose = Hva skal det brukes til?
sharing-purpose-hint = Det står på kvitteringen. For eksempel: så vi kan planlegge sammen.
sharing-give-do = Ja, del med { $name }
sharing-given = Du har sagt ja til { $name }.
sharing-take-back = Trekk tilbake
sharing-taken-back = Trukket tilbake. { $name } får ikke beskjed.
sharing-pause = Sett på pause
sharing-paused-now = Satt på pause. { $name } får ikke beskjed.
sharing-paused-of = Du har satt dette på pause. { $name } ser ingenting akkurat nå.
sharing-resume = Del igjen
sharing-resumed = { $name } kan se det igjen.
sharing-change = Endre hvor mye og hvor lenge
sharing-change-do = Ja, del slik
sharing-changed = Endret.
sharing-silent = Ingen får beskjed. Det som alt er lest eller fotografert, kan ikke trekkes tilbake.

# Når noen er valgt som tillitsperson.
sharing-trust-title = Hva får { $name } se?
sharing-trust-why = Et forslag. Ta bort det du ikke vil. Ingenting deles før du har sagt ja.
sharing-trust-which = Forslag for tillitspersonen din
sharing-trust-yes = Ja, del dette
sharing-trust-no = Ikke nå

sharing-empty = Du deler ingenting akkurat nå. Ingen andre ser planen din.
sharing-empty-do = Velg hvem som får se
sharing-ended = Har gått ut
sharing-ended-on = { $what }: gikk ut { $day }. Ser ingenting.
sharing-guardians = I din alder ser de foresatte alt unntatt det du har merket «Bare meg», uten at du har sagt ja. Fra { $day } bestemmer du selv.
sharing-waits = Ventetid for nye
sharing-waits-help = Så lenge går det før noen du slipper inn, ser noe. Da rekker du å ombestemme deg.
sharing-waits-0 = Ingen ventetid
sharing-waits-24 = En dag
sharing-waits-72 = Tre dager

sharing-stop = Stopp all deling
sharing-stop-everyone = Ingen andre ser noe av ditt lenger. Invitasjoner slutter å gjelde.
sharing-stop-silent = Ingen får beskjed.
sharing-stop-kept = Folkene dine og alt du har skrevet, blir hos deg.
sharing-stop-again = Du kan dele igjen senere. Da velger du på nytt.
sharing-stop-do = Ja, stopp alt nå
sharing-stopped-now = All deling er stoppet.
sharing-stopped = All deling er stoppet
sharing-stopped-what = Ingen andre ser noe av ditt.
sharing-stopped-not-yet = Det er stoppet her, men telefonen har ikke nådd nettet ennå. Til da kan andre se det de så før. Det sendes før alt annet.
sharing-stopped-here = All deling er stoppet. Åpne for deling igjen først, hvis du vil dele dette.
sharing-again = Åpne for deling igjen
sharing-again-how = Ingenting kommer tilbake av seg selv. Du velger på nytt, person for person.
sharing-again-now = Nå kan du velge hvem som får se hva.

# Kvitteringer.
sharing-receipts = Kvitteringer for samtykke
sharing-receipts-about = Alt du har sagt ja og nei til
sharing-receipts-lead = Én for hver beslutning. Vis den hvis noen sier at de ikke kan snakke sammen om deg.
sharing-receipts-offline = Kvitteringene lagres ikke på telefonen, så de trenger nett. Det du deler, ser du likevel under Hva jeg deler.
sharing-receipts-empty = Du har ikke sagt ja eller nei til noe ennå.
sharing-event-given = Du sa ja til { $name }
sharing-event-narrowed = Du delte mindre med { $name }
sharing-event-paused = Du satte det på pause for { $name }
sharing-event-resumed = Du delte igjen med { $name }
sharing-event-withdrawn = Du trakk tilbake fra { $name }
sharing-event-refused = Du sa nei til { $name }
sharing-event-expired = Ja-et ditt til { $name } gikk ut
sharing-receipt-open = Åpne og skriv ut
sharing-receipt-save = Lagre som fil
sharing-receipt-file = kvittering
sharing-older = Vis eldre

# Hvem har sett.
looked-title = Hvem har sett
looked-about = Hvem som har lest, hva og når
looked-lead = Hver gang noen andre har lest noe av ditt, det nyeste først.
looked-offline = Listen lagres ikke på telefonen, så den trenger nett.
looked-empty = Ingen andre har sett.
looked-between = kl. { $from }–{ $to }
looked-ground-unknown = Grunnen har vi ikke ord for her.

# Spørsmål fra dem som jobber med personen.
request-section = Spørsmål til deg
request-title = Et spørsmål til deg
request-asks = { $who } spør om du vil dele
request-purpose = Hvorfor, med deres egne ord
request-what = Hva de ønsker
request-until = Til { $day }.
request-until-taken-back = Til du trekker det tilbake.
request-what-happens = Sier du ja, gjelder det med en gang, og du kan trekke det tilbake når du vil. Sier du nei, får ikke { $name } beskjed, og alt er som før.
request-yes = { $count ->
    [one] Ja
   *[other] Ja, til alt
}
request-part = Ja, til noe av det
request-part-which = Hva sier du ja til?
request-part-yes = Ja, til dette
request-no = Nei
request-said-yes = Du har sagt ja til { $name }.
request-said-no = Du har sagt nei. { $name } får ikke beskjed.
request-gone = Spørsmålet er ikke her lenger.
request-to-member = Hva { $name } får se

# Å invitere. Ordene sies, de sendes aldri.
invite-do = Inviter { $name }
invite-open = Vis invitasjonen
invite-again = Inviter på nytt
invite-to-confirm = Sammenlign ordene
invite-title = Inviter { $name }
invite-step-link = Du får en lenke. Send den til { $name }.
invite-step-words = Dere ser de samme to ordene. Si dem til hverandre, på telefon eller når dere møtes.
invite-step-let-in = Stemmer ordene, slipper du inn { $name }. Først da vises det du har valgt å dele.
invite-active = { $name } er allerede med. Inviter på nytt hvis { $name } har mistet veien inn. Da ser { $name } ingenting før du har sluppet inn igjen.
invite-make = Lag en lenke
invite-make-again = Lag en ny lenke
invite-make-again-help = Da slutter den gamle å virke.
invite-not-sent-yet = Telefonen trenger nett før du kan lage en lenke.
invite-send = Send lenken
invite-send-how = Lenken er bare til { $name }. Den virker én gang, til { $day }.
invite-share = Send
invite-square = Vis som QR-kode
invite-square-label = QR-kode med invitasjonen
# Følger med lenken i en SMS. Sier ingenting om hva det gjelder.
invite-message = Hei! Her er en invitasjon fra meg.
invite-words = De to ordene deres
invite-say-words = Si ordene til { $name }, som ser de samme to. Ikke send dem sammen med lenken.
invite-nothing-shared = Ingenting er delt ennå. Du slipper selv inn { $name } når ordene stemmer.
invite-waits = { $name } har ikke sagt ja ennå. Lenken virker til { $day }.
invite-link-once = Lenken vises bare når den lages. Har den kommet bort, kan du lage en ny.
invite-cancel = Trekk invitasjonen tilbake
invite-cancelled = Invitasjonen er trukket tilbake. Lenken virker ikke lenger.

confirm-title = Slippe inn { $name }?
confirm-words = Spør { $name } hvilke to ord som står på skjermen. Er det disse?
confirm-will-see = Dette får { $name } se
confirm-nothing-yet = Ingenting ennå. Du kan velge etterpå.
confirm-at-once = Det gjelder med en gang.
confirm-waits = Det gjelder om { $hours ->
    [24] en dag
    [72] tre dager
   *[other] { $hours } timer
}. Du har valgt en ventetid.
confirm-alone = Vil du dette selv?
confirm-alone-why = Svar helst når du er alene. Ingen andre bestemmer dette. Du kan vente så lenge du vil.
confirm-do = Ja, slipp inn { $name }
confirm-not-now = Ikke nå
confirm-wrong = Ordene stemmer ikke
confirm-done = Du har sluppet inn { $name }.
confirm-thrown-out = Den som brukte lenken, kommer ikke inn og har ikke sett noe.
confirm-nothing = Her er det ikke noe å svare på akkurat nå.

preview-open = Se som { $name }
preview-title = Slik ser { $name } det
preview-lead = Akkurat dette kan { $name } se nå.
preview-nothing = { $name } ser ingenting akkurat nå.
preview-empty = Her er det ikke noe å vise ennå.
preview-offline = Det trengs nett for å vise nøyaktig hva { $name } ser.
