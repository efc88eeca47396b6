# Timer. En time som ikke ble noe av, "ble ikke noe av", og stenger ingen dør.

appointments-title = Timer
appointments-one-title = Time
appointments-empty = Her ser du alle timene dine dag for dag, uansett tjeneste. De ligger på telefonen også uten nett.
appointments-none-ahead = Ingenting er bestilt framover.
appointments-add = Legg til en time
appointments-needs-what = Skriv hva det er. Ett ord er nok.
appointments-needs-day = Velg en dag.
appointments-to-list = Til alle timene
appointments-gone = Denne timen er ikke her lenger.
appointments-behind = { $count ->
    [one] Én tidligere time
   *[other] { $count } tidligere timer
}
appointments-what = Hva er det?
appointments-what-hint = Et ord som hvem som helst kan se, for eksempel: lege, møte, samtale.
appointments-day = Dag
appointments-time = Klokkeslett
appointments-until = Til
appointments-other-clock = Lokal tid i { $place }. Etter klokka på denne telefonen: { $time }.

appointments-status-proposed = Forslag
appointments-status-booked = Bestilt
appointments-status-cancelled = Avlyst
appointments-status-did_not_happen = Ble ikke noe av
appointments-status-done = Har funnet sted

appointments-when = Når
appointments-with = Med
appointments-where = Hvor
appointments-map = Se på kart (åpnes utenfor Tråden)
appointments-video = Videolenke
appointments-video-open = Åpne videomøtet
appointments-purpose = Hva det handler om
appointments-bring = Ta med
appointments-comes-along = Blir med deg
appointments-for-step = Hører til steget
appointments-no-step = Ikke noe steg
appointments-source = Hvor timen kommer fra
appointments-source-calendar_file = Fra en kalenderfil
appointments-source-agency_system = Fra tjenestens system
appointments-told-by-typed = Det du selv har skrevet
appointments-told-by-calendar_file = Kalenderfilen din
appointments-told-by-agency_system = Systemet til en tjeneste
appointments-same-event = Samme time fra: { $names }
appointments-same-event-title = Samme time, fra andre
appointments-same-event-differs = De sier ikke det samme. Avlyst: { $cancelled }. Ikke avlyst: { $stands }. Spør hva som gjelder før du drar.
appointments-unsure = Det er ikke helt sikkert at timen gjelder. Spør dem hvis du lurer.

appointments-ask-change = Be om endring
appointments-ask-new = Be om en ny time
appointments-ask-change-words = Hei! Jeg har time hos dere { $when }. Jeg vil gjerne endre den. Kan dere foreslå et annet tidspunkt?
appointments-ask-new-words = Hei! Timen min hos dere { $when } ble ikke noe av. Kan jeg få en ny?
appointments-ask-subject = Om timen min
appointments-ask-words = Slik kan du skrive
appointments-ask-sent-by = Endre som du vil. Det er telefonens egen app som sender, ikke Tråden.
appointments-ask-text = Skriv SMS
appointments-ask-mail = Skriv e-post
appointments-ask-nobody = Her er det ikke noe telefonnummer og ingen e-post ennå. Legg til under «Med hvem og hvordan du når dem», eller velg tjenesten.

appointments-to-calendar = Legg i kalenderen min
appointments-calendar-shows = Hva skal kalenderen vise?
appointments-calendar-little = Bare at du er opptatt
appointments-calendar-little-help = Der står det «Opptatt» og ikke noe mer.
appointments-calendar-all = Alt
appointments-calendar-all-help = Der står det «{ $title }», og hvor og med hvem. Andre kan kanskje se kalenderen din.
appointments-calendar-neutral = Opptatt
appointments-calendar-get = Legg den der

appointments-proposed-explain = Dette er et forslag. Er timen bestilt nå?
appointments-proposed-yes = Ja, den er bestilt
appointments-cancelled-explain = Timen blir stående i listen, så du husker den.
appointments-cancelled-back = Den blir noe av likevel
appointments-cancelled-here = Notert her som avlyst. Tråden sier ikke fra til dem. Si fra selv hvis det trengs.
appointments-did-it-happen = Ble det noe av?
appointments-it-did-not = Det ble ikke noe av
appointments-noted = Notert.
appointments-did-not-explain = Det kan skje hvem som helst. Du kan be om en ny.
appointments-it-is-cancelled = Den er avlyst
appointments-remove = Fjern
appointments-removed = Timen er fjernet.

appointments-questions = Det du vil spørre om
appointments-question-new = Skriv et spørsmål
appointments-question-hint = Skriv det når du kommer på det. Det er her når du er der.
appointments-question-done = Legg til
appointments-question-asked = Jeg har spurt om dette
appointments-question-answer = Hva de svarte
appointments-question-words = Spørsmålet
appointments-question-remove = Fjern spørsmålet
appointments-question-removed = Spørsmålet er fjernet.

appointments-change = Endre eller legg til
appointments-fields-what = Hva det er, og hva det handler om
appointments-fields-when = Dag og klokkeslett
appointments-fields-with = Med hvem og hvordan du når dem
appointments-fields-where = Hvor
appointments-fields-bring = Hva skal du ta med?
appointments-fields-along = Hvem blir med?
appointments-with-name = Hvem du skal møte
appointments-with-hint = Et navn, hvis du vet det. Spør ellers etter et.
appointments-agency = Tjeneste
appointments-no-agency = Ingen tjeneste
appointments-change-contact = Hvordan du endrer timen
appointments-change-contact-hint = Telefon eller e-post, hvis det ikke er tjenestens vanlige.
appointments-place = Adresse
appointments-door = Hvordan du kommer inn
appointments-door-hint = Inngang, etasje, dørkode, hvor du melder deg.
appointments-along-explain = Velg hvem du vil ha med deg. Ingen får vite det herfra. Spør dem selv.

appointments-import = Hent fra en kalenderfil
appointments-import-explain = Har du fått en fil som slutter på .ics, kan du hente timene fra den. Velg samme fil igjen hvis den er endret: ingenting kommer dobbelt.
appointments-import-choose = Velg en fil
appointments-import-kept = Filen er lagret. Timene vises her når den er sendt. Det skjer med en gang hvis det er nett.
appointments-import-too-large = Filen er for stor. Den kan være høyst 1 MB.
appointments-import-not-calendar = Dette er ikke en kalenderfil. Velg en som slutter på .ics.
appointments-import-refused = Filen kunne ikke leses. Se under «Venter på deg».
appointments-import-nothing-new = Filen er lest. Ikke noe nytt i den.
appointments-import-added = { $count ->
    [one] Én ny time.
   *[other] { $count } nye timer.
}
appointments-import-changed = { $count ->
    [one] Én er endret.
   *[other] { $count } er endret.
}
appointments-import-cancelled = { $count ->
    [one] Én er avlyst.
   *[other] { $count } er avlyst.
}
