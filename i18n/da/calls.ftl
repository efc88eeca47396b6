# At bede nogen tage kontakt: spørgsmålet, hvordan det går, svarene. Ordet alarm bruges aldrig: det er et spørgsmål,
# og 112 står altid først. Sig aldrig mere, end vi ved: sendt er ikke nået frem, nået frem er ikke læst. Læses om natten.

support-next-ask = Næste

calls-ask-title = Bed nogen om at kontakte dig
calls-ask-one = Bed { $name } om at kontakte dig
calls-ask-many = Bed dem om at kontakte dig
calls-ask-means = De ser kun, at du gerne vil have, at de kontakter dig. Du kan fortryde i { $seconds } sekunder.
calls-order = Hvem der bliver spurgt
calls-order-explain = Den øverste først. Svarer ingen, spørger vi den næste.
calls-choose = Spørg kun nogle af dem
calls-choose-who = Hvem skal spørges denne gang?
calls-needs-network = Telefonen har ikke net, så spørgsmålet kan ikke sendes lige nu. Ring eller send sms i stedet.
calls-nobody-reachable = Ingen af dem kan nås herfra lige nu. Ring i stedet.
calls-someone = En
calls-and = { $names } og { $last }

# Hvordan nogen kan nås. $first og $others er for eksempel »Notifikation på telefonen« og »sms«.
calls-reach-push = { $count ->
    [one] notifikation på telefonen
   *[other] notifikation på { $count } enheder
}
calls-reach-sms = sms
calls-reach-mail = e-mail
calls-reach-then = { $first }. Ellers { $others }.
calls-reach-none = Kan ikke nås herfra. Ring i stedet.
calls-reach-unknown = Vi kan ikke se lige nu, hvordan spørgsmålet når frem.
calls-reached = { $days ->
    [0] Sidst nået i dag.
    [1] Sidst nået i går.
   *[other] Sidst nået for { $days } dage siden.
}
calls-reached-never = Ikke nået herfra endnu.

# Hvordan det går. Det store, og sætningen nedenunder.
calls-sending = Sender
calls-undoing = Fortryder
calls-ending = Afslutter
calls-looking = Ser efter, hvordan det går
calls-not-sent = IKKE sendt
calls-not-sent-offline = Telefonen har ikke net. Spørgsmålet bliver ikke sendt senere af sig selv. Ring eller send sms i stedet.
calls-not-sent-nobody = Der er ingen at spørge herfra lige nu. Ring eller send sms i stedet.
calls-not-sent-sign-in = Du skal logge ind igen først. Ring eller send sms i stedet.
calls-not-sent-more = Ingen har fået spørgsmålet. Ring eller send sms i stedet, eller prøv igen.
calls-unsure = Sandsynligvis IKKE sendt
calls-unsure-more = Vi fik intet svar. Regn med, at ingen har fået spørgsmålet. Ring eller send sms i stedet.
calls-unsure-undoing = Fortryder
calls-unsure-undoing-more = Vi ved ikke, om spørgsmålet nåede af sted. Vi stopper det, så snart vi får forbindelse.
calls-out-of-sight = Vi kan ikke se, hvordan det går
calls-out-of-sight-more = Det kræver net. Vent ikke på os: ring eller send sms.
calls-not-yet-undone = Ikke fortrudt endnu
calls-not-yet-undone-more = Vi kan ikke få forbindelse. Vi prøver, så længe Tråden er åben.
calls-not-yet-ended = Ikke afsluttet endnu
calls-not-yet-ended-more = Vi kan ikke få forbindelse. Vi prøver, så længe Tråden er åben.
calls-silent = Intet svar endnu
calls-silent-more = Vi burde have hørt noget nu. Vent ikke på os: ring eller send sms.
calls-soon = Om lidt spørger vi { $name }
calls-soon-more = Du kan fortryde.
calls-next = Spørgsmålet er på vej
calls-trying = Vi prøver at få fat i { $names }
calls-of = { $name }: { $words }
calls-answered = Nogen har svaret
calls-answered-calling = { $name }: »Jeg ringer nu«
calls-answered-calling-more = Tag telefonen, når den ringer.
calls-answered-coming = { $name }: »Jeg kommer«
calls-answered-coming-more = Vil du tale med nogen så længe, kan du ringe.
calls-undone = Fortrudt
calls-undone-more = Ingen har fået spørgsmålet.
calls-undone-late = Fortrudt
calls-undone-late-more = Spørgsmålet nåede af sted. De, der fik det, får at vide, at det er slut.
calls-ended = Afsluttet
calls-ended-more = De, der blev spurgt, får at vide, at det er slut.
calls-nobody = Ingen har svaret
calls-nobody-more = Det behøver ikke at handle om dig. { $count ->
    [one] { $names } sover måske, eller har slået lyden fra.
   *[other] De sover måske, eller har slået lyden fra.
} Ring til en af de her.
calls-nobody-reached = Spørgsmålet kunne ikke sendes
calls-nobody-reached-more = Ingen kan nås herfra lige nu. Ring til en af de her.
calls-nobody-can = { $names } kan ikke lige nu
calls-nobody-can-more = Ring til en af de her i stedet.

# Hvor langt det er kommet med en af dem. $when: for eksempel »kl. 03.12«.
calls-said-calling = Svarede { $when }: »Jeg ringer nu«
calls-said-coming = Svarede { $when }: »Jeg kommer«
calls-said-cannot = Svarede { $when }: »Jeg kan ikke nu«
calls-waits = Bliver spurgt, hvis ingen andre svarer
calls-was-not-asked = Blev ikke spurgt
calls-seen = Åbnede spørgsmålet { $when }.
calls-on-the-phone = Nåede telefonen { $when }. Vi ved ikke, om { $name } har set det.
# $how: for eksempel »notifikation og sms«.
calls-sent = Sendt { $when } ({ $how }). Vi ved ikke, om det er nået frem.
calls-by-push = notifikation
calls-by-sms = sms
calls-by-mail = e-mail
calls-failed = Kunne ikke sendes. Ring til { $name } i stedet.
calls-no-way = Kan ikke nås herfra. Vises, hvis { $name } åbner Tråden.
calls-queued = Skal sendes

calls-undo = Fortryd
calls-okay = Jeg er okay nu
calls-again = Spørg igen
calls-not-wait = Vil du ikke vente? Ring selv
calls-stale = Vi kan ikke få forbindelse lige nu. Sådan var det { $when }.
calls-danger = Er der fare for liv? Ring { $number }.

# En linje på andre skærme.
calls-strip = Du har bedt nogen om at kontakte dig.
calls-strip-see = Se, hvordan det går

calls-history = Når du har bedt nogen om at kontakte dig
calls-history-about = Hvem der blev spurgt, og hvad de svarede
calls-history-lead = Det seneste først. Kun du ser det her.
calls-history-offline = Det her gemmes ikke på telefonen, så det kræver net.
calls-history-empty = Du har ikke bedt nogen om at kontakte dig herfra. Det gør du i Støtte nu.
calls-past-undoable = Sendes om lidt.
calls-past-asking = Er i gang nu.
calls-past-answered = Nogen svarede.
calls-past-nobody-answered = Ingen svarede i tide.
calls-past-ended = Du sagde, at du var okay.
calls-past-undone = Du fortrød. Det gik ikke videre.

# I Personer.
ask-order-title = Når du beder nogen om at kontakte dig
ask-order-nobody = Der er ingen at spørge endnu. Den, du har tillid til, kan blive spurgt, når du har inviteret og lukket vedkommende ind.
ask-order-explain = De bliver spurgt i den her rækkefølge. Åbn en person for at ændre det.
ask-order-no-way = Ingen af dem kan nås herfra endnu. Bed dem åbne Tråden og slå notifikationer til.
ask-order-always = { $name } er blandt de første, der bliver spurgt.
ask-order-may = { $name } må også blive spurgt
ask-order-may-help = Efter den, du har tillid til, og reserven, hvis ingen af dem svarer. Ingen får at vide, hvad du vælger.

ask-first-question = Hvem skal spørges først?
ask-first-none = Ingen bestemt
ask-first-explain = Når du beder nogen om at kontakte dig om det her, bliver den person spurgt før alle andre.

# Tidlige tegn: det, der er aftalt i rolige tider.
tell-do = Sig det til { $name }
tell-title = Sige det til { $name }?
tell-exactly = De her ord går til { $name }, præcis sådan:
tell-only = Kun { $name } får dem. Du kan fortryde i nogle sekunder.
tell-one-is-going = Du har allerede bedt nogen om at kontakte dig. Se først, hvordan det går.
tell-not-saved = Ordene er lige blevet ændret og er ikke nået frem til os endnu. Det kræver net først.
tell-send = Send
tell-not-now = Ikke nu
tell-agree = Sige det til nogen, når det kan mærkes
tell-agree-explain = Skriv det en rolig dag. Så får du en knap i kriseplanen, der sender dine ord. Intet bliver sendt af sig selv.
tell-agree-who = Hvem vil du sige det til?
tell-agree-words = Ordene til { $name }
tell-agree-words-help = For eksempel: Nu mærker jeg det, vi talte om. Vil du tage kontakt i aften?

# Den, der bliver spurgt.
asks-title = { $name } beder dig om at tage kontakt
asks-window = Et spørgsmål til dig
asks-calling = Jeg ringer nu
asks-coming = Jeg kommer
asks-cannot = Jeg kan ikke nu
asks-you-said = Du har svaret: »{ $words }«
asks-then-calling = Svaret er sendt. Ring nu.
asks-then-coming = Svaret er sendt. Ring gerne på vejen.
asks-then-cannot = Svaret er sendt. Er der andre at spørge, går spørgsmålet videre.
asks-change = Ændr svaret
asks-sending = Sender: »{ $words }«
asks-not-sent = IKKE sendt: »{ $words }«
asks-not-sent-offline = Vi kunne ikke få forbindelse. Dit svar bliver her. Ring gerne med det samme.
asks-send-again = Send svaret igen
asks-over = Det er slut nu. Du behøver ikke gøre mere.
asks-number-yours = Ring på det nummer, du plejer.
asks-offline = Det her kræver net. Prøv igen, eller ring med det samme.
asks-gone = Her er ikke noget spørgsmål til dig.
asks-link-title = Nogen vil gerne have, at du tager kontakt
asks-link-lead = Tryk for at se hvem. Så kan du svare.
asks-link-look = Se hvem
asks-link-none = Åbn linket i den besked, du fik.
asks-link-void-title = Linket kan ikke bruges
asks-link-void = Det kan være for gammelt eller allerede brugt. Tænker du på, hvordan nogen har det? Ring med det samme.
