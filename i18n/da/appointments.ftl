# Aftaler. En aftale, der ikke blev til noget, "blev ikke til noget", og lukker ingen døre.

appointments-title = Aftaler
appointments-one-title = Aftale
appointments-empty = Her ser du alle dine aftaler dag for dag, uanset hvem de er med. De ligger på telefonen, også uden net.
appointments-none-ahead = Der er ikke aftalt noget fremover.
appointments-add = Tilføj en aftale
appointments-needs-what = Skriv, hvad det er. Ét ord er nok.
appointments-needs-day = Vælg en dag.
appointments-to-list = Til alle aftaler
appointments-gone = Aftalen er her ikke længere.
appointments-behind = { $count ->
    [one] Én tidligere aftale
   *[other] { $count } tidligere aftaler
}
appointments-what = Hvad er det?
appointments-what-hint = Et ord, som alle gerne må se, for eksempel: læge, møde, samtale.
appointments-day = Dag
appointments-time = Klokkeslæt
appointments-until = Til
appointments-other-clock = Lokal tid i { $place }. Efter uret på denne telefon: { $time }.

appointments-status-proposed = Forslag
appointments-status-booked = Aftalt
appointments-status-cancelled = Aflyst
appointments-status-did_not_happen = Blev ikke til noget
appointments-status-done = Har fundet sted

appointments-when = Hvornår
appointments-with = Med
appointments-where = Hvor
appointments-map = Se på kort (åbner uden for Tråden)
appointments-video = Videolink
appointments-video-open = Åbn videomødet
appointments-purpose = Hvad det handler om
appointments-bring = Tag med
appointments-comes-along = Tager med dig
appointments-for-step = Hører til skridtet
appointments-no-step = Intet skridt
appointments-source = Hvor aftalen kommer fra
appointments-source-calendar_file = Fra en kalenderfil
appointments-source-agency_system = Fra instansens system
appointments-told-by-typed = Det, du selv har skrevet
appointments-told-by-calendar_file = Din kalenderfil
appointments-told-by-agency_system = Et sted, der har sendt den
appointments-same-event = Samme aftale fra: { $names }
appointments-same-event-title = Samme aftale, fra andre
appointments-same-event-differs = De siger ikke det samme. Aflyst: { $cancelled }. Ikke aflyst: { $stands }. Spørg, hvad der gælder, før du tager af sted.
appointments-unsure = Det er ikke helt sikkert, at aftalen gælder. Spørg dem, hvis du er i tvivl.

appointments-ask-change = Bed om at få den ændret
appointments-ask-new = Bed om en ny tid
appointments-ask-change-words = Hej! Jeg har en tid hos jer { $when }. Jeg vil gerne have den ændret. Kan I foreslå en anden tid?
appointments-ask-new-words = Hej! Min tid hos jer { $when } blev ikke til noget. Kan jeg få en ny?
appointments-ask-subject = Om min aftale
appointments-ask-words = Sådan kan du skrive
appointments-ask-sent-by = Ret i det, som du vil. Det er telefonens egen app, der sender, ikke Tråden.
appointments-ask-text = Skriv en sms
appointments-ask-mail = Skriv en e-mail
appointments-ask-nobody = Der er ikke noget telefonnummer og ingen e-mail her endnu. Tilføj det under »Med hvem, og hvordan du får fat i dem«, eller vælg instansen.

appointments-to-calendar = Læg i min kalender
appointments-calendar-shows = Hvad må kalenderen vise?
appointments-calendar-little = Kun at du er optaget
appointments-calendar-little-help = Der står »Optaget« og ikke andet.
appointments-calendar-all = Det hele
appointments-calendar-all-help = Der står »{ $title }«, og hvor og med hvem. Andre kan måske se din kalender.
appointments-calendar-neutral = Optaget
appointments-calendar-get = Læg den der

appointments-proposed-explain = Det her er et forslag. Er tiden aftalt nu?
appointments-proposed-yes = Ja, den er aftalt
appointments-cancelled-explain = Aftalen bliver stående på listen, så du husker den.
appointments-cancelled-back = Den bliver til noget alligevel
appointments-cancelled-here = Noteret her som aflyst. Tråden giver dem ikke besked. Giv selv besked, hvis der er brug for det.
appointments-did-it-happen = Blev det til noget?
appointments-it-did-not = Det blev ikke til noget
appointments-noted = Noteret.
appointments-did-not-explain = Det kan ske for enhver. Du kan bede om en ny.
appointments-it-is-cancelled = Den er aflyst
appointments-remove = Fjern
appointments-removed = Aftalen er fjernet.

appointments-questions = Det, du vil spørge om
appointments-question-new = Skriv et spørgsmål
appointments-question-hint = Skriv det, når du kommer i tanke om det. Det er her, når du er der.
appointments-question-done = Tilføj
appointments-question-asked = Jeg har spurgt om det
appointments-question-answer = Hvad de svarede
appointments-question-words = Spørgsmålet
appointments-question-remove = Fjern spørgsmålet
appointments-question-removed = Spørgsmålet er fjernet.

appointments-change = Ret eller tilføj
appointments-fields-what = Hvad det er, og hvad det handler om
appointments-fields-when = Dag og klokkeslæt
appointments-fields-with = Med hvem, og hvordan du får fat i dem
appointments-fields-where = Hvor
appointments-fields-bring = Hvad skal du tage med?
appointments-fields-along = Hvem tager med?
appointments-with-name = Hvem du skal møde
appointments-with-hint = Et navn, hvis du kender det. Spørg ellers efter et.
appointments-agency = Instans
appointments-no-agency = Ingen instans
appointments-change-contact = Hvordan du ændrer aftalen
appointments-change-contact-hint = Telefon eller e-mail, hvis det ikke er instansens sædvanlige.
appointments-place = Adresse
appointments-door = Hvordan du kommer ind
appointments-door-hint = Indgang, etage, dørkode, hvor du melder dig.
appointments-along-explain = Vælg, hvem du gerne vil have med. Ingen får det at vide herfra. Spørg dem selv.

appointments-import = Hent fra en kalenderfil
appointments-import-explain = Har du fået en fil, der ender på .ics, kan du hente aftalerne fra den. Vælg den samme fil igen, hvis den er ændret: intet kommer dobbelt.
appointments-import-choose = Vælg en fil
appointments-import-kept = Filen er gemt. Aftalerne vises her, når den er sendt. Det sker med det samme, hvis der er net.
appointments-import-too-large = Filen er for stor. Den må højst fylde 1 MB.
appointments-import-not-calendar = Det er ikke en kalenderfil. Vælg en, der ender på .ics.
appointments-import-refused = Filen kunne ikke læses. Se under »Venter på dig«.
appointments-import-nothing-new = Filen er læst. Der er ikke noget nyt i den.
appointments-import-added = { $count ->
    [one] Én ny aftale.
   *[other] { $count } nye aftaler.
}
appointments-import-changed = { $count ->
    [one] Én er ændret.
   *[other] { $count } er ændret.
}
appointments-import-cancelled = { $count ->
    [one] Én er aflyst.
   *[other] { $count } er aflyst.
}
