# Å be noen ta kontakt: spørsmålet, hvordan det går, svarene. Ordet alarm brukes aldri: det er et spørsmål, og 113
# står alltid først. Si aldri mer enn det vi vet: sendt er ikke framme, framme er ikke lest. Leses midt på natta.

support-next-ask = Neste

calls-ask-title = Be noen ta kontakt
calls-ask-one = Be { $name } ta kontakt
calls-ask-many = Be dem ta kontakt
calls-ask-means = De ser bare at du vil at de tar kontakt. Du kan angre i { $seconds } sekunder.
calls-order = Hvem som blir spurt
calls-order-explain = Den øverste først. Svarer ingen, spør vi neste.
calls-choose = Spør bare noen av dem
calls-choose-who = Hvem skal spørres denne gangen?
calls-needs-network = Telefonen har ikke nett, så spørsmålet kan ikke sendes akkurat nå. Ring eller send SMS i stedet.
calls-nobody-reachable = Ingen av dem kan nås herfra akkurat nå. Ring i stedet.
calls-someone = Noen
calls-and = { $names } og { $last }

# Hvordan noen kan nås. $first og $others er for eksempel «Varsel på telefonen» og «SMS».
calls-reach-push = { $count ->
    [one] varsel på telefonen
   *[other] varsel på { $count } enheter
}
calls-reach-sms = SMS
calls-reach-mail = e-post
calls-reach-then = { $first }. Ellers { $others }.
calls-reach-none = Kan ikke nås herfra. Ring i stedet.
calls-reach-unknown = Vi kan ikke se akkurat nå hvordan spørsmålet kommer fram.
calls-reached = { $days ->
    [0] Sist nådd i dag.
    [1] Sist nådd i går.
   *[other] Sist nådd for { $days } dager siden.
}
calls-reached-never = Ikke nådd herfra ennå.

# Hvordan det går. Det store, og setningen under.
calls-sending = Sender
calls-undoing = Angrer
calls-ending = Avslutter
calls-looking = Ser etter hvordan det går
calls-not-sent = IKKE sendt
calls-not-sent-offline = Telefonen har ikke nett. Spørsmålet sendes ikke senere av seg selv. Ring eller send SMS i stedet.
calls-not-sent-nobody = Det er ingen å spørre herfra akkurat nå. Ring eller send SMS i stedet.
calls-not-sent-sign-in = Du må logge inn igjen først. Ring eller send SMS i stedet.
calls-not-sent-more = Ingen har fått spørsmålet. Ring eller send SMS i stedet, eller prøv igjen.
calls-unsure = Sannsynligvis IKKE sendt
calls-unsure-more = Vi fikk ikke svar. Regn med at ingen har fått spørsmålet. Ring eller send SMS i stedet.
calls-unsure-undoing = Angrer
calls-unsure-undoing-more = Vi vet ikke om spørsmålet rakk å gå ut. Vi stopper det så snart vi får kontakt.
calls-out-of-sight = Vi kan ikke se hvordan det går
calls-out-of-sight-more = Det trengs nett. Ikke vent på oss: ring eller send SMS.
calls-not-yet-undone = Ikke angret ennå
calls-not-yet-undone-more = Vi får ikke kontakt. Vi prøver så lenge Tråden er åpen.
calls-not-yet-ended = Ikke avsluttet ennå
calls-not-yet-ended-more = Vi får ikke kontakt. Vi prøver så lenge Tråden er åpen.
calls-silent = Ikke noe svar ennå
calls-silent-more = Vi burde ha hørt noe nå. Ikke vent på oss: ring eller send SMS.
calls-soon = Snart spør vi { $name }
calls-soon-more = Du kan angre.
calls-next = Spørsmålet er på vei
calls-trying = Vi prøver å nå { $names }
calls-of = { $name }: { $words }
calls-answered = Noen har svart
calls-answered-calling = { $name }: «Jeg ringer nå»
calls-answered-calling-more = Ta telefonen når den ringer.
calls-answered-coming = { $name }: «Jeg kommer»
calls-answered-coming-more = Vil du snakke med noen så lenge, kan du ringe.
calls-undone = Angret
calls-undone-more = Ingen har fått spørsmålet.
calls-undone-late = Angret
calls-undone-late-more = Spørsmålet rakk å gå ut. De som fikk det, får vite at det er over.
calls-ended = Avsluttet
calls-ended-more = De som ble spurt, får vite at det er over.
calls-nobody = Ingen har svart
calls-nobody-more = Det trenger ikke å ha noe med deg å gjøre. { $count ->
    [one] { $names } sover kanskje, eller har lyden av.
   *[other] De sover kanskje, eller har lyden av.
} Ring noen av disse.
calls-nobody-reached = Spørsmålet kunne ikke sendes
calls-nobody-reached-more = Ingen kan nås herfra akkurat nå. Ring noen av disse.
calls-nobody-can = { $names } kan ikke akkurat nå
calls-nobody-can-more = Ring noen av disse i stedet.

# Hvor langt det har kommet med en av dem. $when: for eksempel «kl. 03:12».
calls-said-calling = Svarte { $when }: «Jeg ringer nå»
calls-said-coming = Svarte { $when }: «Jeg kommer»
calls-said-cannot = Svarte { $when }: «Jeg kan ikke nå»
calls-waits = Blir spurt hvis ingen andre svarer
calls-was-not-asked = Ble ikke spurt
calls-seen = Åpnet spørsmålet { $when }.
calls-on-the-phone = Framme på telefonen { $when }. Vi vet ikke om { $name } har sett det.
# $how: for eksempel «varsel og SMS».
calls-sent = Sendt { $when } ({ $how }). Vi vet ikke om det har kommet fram.
calls-by-push = varsel
calls-by-sms = SMS
calls-by-mail = e-post
calls-failed = Kunne ikke sendes. Ring { $name } i stedet.
calls-no-way = Kan ikke nås herfra. Vises hvis { $name } åpner Tråden.
calls-queued = Skal sendes

calls-undo = Angre
calls-okay = Jeg er ok nå
calls-again = Spør igjen
calls-not-wait = Vil du ikke vente? Ring selv
calls-stale = Vi får ikke kontakt akkurat nå. Slik var det { $when }.
calls-danger = Er det fare for liv? Ring { $number }.

# En linje på andre skjermer.
calls-strip = Du har bedt noen ta kontakt.
calls-strip-see = Se hvordan det går

calls-history = Når du har bedt noen ta kontakt
calls-history-about = Hvem som ble spurt, og hva de svarte
calls-history-lead = Det siste først. Bare du ser dette.
calls-history-offline = Dette lagres ikke på telefonen, så det trengs nett.
calls-history-empty = Du har ikke bedt noen ta kontakt herfra. Det gjør du i Støtte nå.
calls-past-undoable = Sendes straks.
calls-past-asking = Pågår nå.
calls-past-answered = Noen svarte.
calls-past-nobody-answered = Ingen svarte i tide.
calls-past-ended = Du sa at du var ok.
calls-past-undone = Du angret. Det gikk ikke videre.

# I Personer.
ask-order-title = Når du ber noen ta kontakt
ask-order-nobody = Det er ingen å spørre ennå. Tillitspersonen din kan bli spurt når du har invitert og sluppet inn vedkommende.
ask-order-explain = De blir spurt i denne rekkefølgen. Åpne en person for å endre.
ask-order-no-way = Ingen av dem kan nås herfra ennå. Be dem åpne Tråden og slå på varsler.
ask-order-always = { $name } er blant de første som blir spurt.
ask-order-may = { $name } kan også bli spurt
ask-order-may-help = Etter tillitspersonen og reserven, hvis ingen av dem svarer. Ingen får vite hva du velger.

ask-first-question = Hvem skal spørres først?
ask-first-none = Ingen spesiell
ask-first-explain = Når du ber noen ta kontakt om dette, blir denne personen spurt før alle andre.

# Tidlige tegn: det som er avtalt i rolige tider.
tell-do = Si fra til { $name }
tell-title = Si fra til { $name }?
tell-exactly = Disse ordene går til { $name }, akkurat slik:
tell-only = Bare { $name } får dem. Du kan angre i noen sekunder.
tell-one-is-going = Du har allerede bedt noen ta kontakt. Se hvordan det går først.
tell-not-saved = Ordene er nettopp endret og har ikke nådd oss ennå. Det trengs nett først.
tell-send = Send
tell-not-now = Ikke nå
tell-agree = Si fra til noen når det merkes
tell-agree-explain = Skriv dette en rolig dag. Da får du en knapp i kriseplanen som sender ordene dine. Ingenting sendes av seg selv.
tell-agree-who = Hvem vil du si fra til?
tell-agree-words = Ordene til { $name }
tell-agree-words-help = For eksempel: Nå merker jeg det vi snakket om. Kan du ta kontakt i kveld?

# Den som blir spurt.
asks-title = { $name } ber deg om å ta kontakt
asks-window = Et spørsmål til deg
asks-calling = Jeg ringer nå
asks-coming = Jeg kommer
asks-cannot = Jeg kan ikke nå
asks-you-said = Du har svart: «{ $words }»
asks-then-calling = Svaret er sendt. Ring nå.
asks-then-coming = Svaret er sendt. Ring gjerne på veien.
asks-then-cannot = Svaret er sendt. Er det noen andre å spørre, går spørsmålet videre.
asks-change = Endre svaret
asks-sending = Sender: «{ $words }»
asks-not-sent = IKKE sendt: «{ $words }»
asks-not-sent-offline = Vi fikk ikke kontakt. Svaret ditt blir her. Ring gjerne med en gang.
asks-send-again = Send svaret igjen
asks-over = Det er over nå. Du trenger ikke å gjøre noe mer.
asks-number-yours = Ring det nummeret du pleier.
asks-offline = Dette trenger nett. Prøv igjen, eller ring med en gang.
asks-gone = Her er det ikke noe spørsmål til deg.
asks-link-title = Noen vil at du tar kontakt
asks-link-lead = Trykk for å se hvem. Så kan du svare.
asks-link-look = Se hvem
asks-link-none = Åpne lenken i meldingen du fikk.
asks-link-void-title = Lenken kan ikke brukes
asks-link-void = Den kan være for gammel eller allerede brukt. Lurer du på hvordan noen har det? Ring med en gang.
