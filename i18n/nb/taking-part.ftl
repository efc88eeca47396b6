# Å være med i en annens plan: si ja til en invitasjon, se det som deles, gjøre sin del, gå ut.
# Den som ikke lenger ser noe, leser nøyaktig de samme ordene som den det ikke er delt noe med ennå. Lov derfor
# aldri at den andre ser eller leser noe.

invitation-title = { $name } inviterer deg
invitation-title-plain = En invitasjon
invitation-as = { $relation ->
    [relative] Til planen sin i Tråden, som pårørende eller en som står nær.
    [friend] Til planen sin i Tråden, som venn.
    [professional] Til planen sin i Tråden, som en som jobber med { $name }.
    [guardian] Til planen sin i Tråden, som foresatt.
   *[other] Til planen sin i Tråden.
}
invitation-means = Hvis du sier ja
invitation-means-nothing = Du ser ingenting før { $name } har sluppet deg inn.
invitation-means-theirs = { $name } bestemmer hva du får se. Det kan endres og trekkes tilbake uten at du får vite det.
invitation-means-looked = Når du leser noe, kan { $name } se at du har gjort det.
invitation-means-leave = Du kan gå ut av planen når du vil.
invitation-passkey-name = Navn på tilgangsnøkkelen din
invitation-passkey-name-help = Så du kjenner den igjen. Fornavnet ditt er nok.
invitation-yes-passkey = Si ja med en tilgangsnøkkel
invitation-yes = Ja, jeg vil være med
invitation-have-account = Jeg har konto fra før
invitation-here-own = Du sier ja med kontoen som er åpen her. { $name } ser ikke din egen plan.
invitation-here = Du sier ja med kontoen som er åpen her.
invitation-not-mine = Er det ikke din konto? Åpne lenken på din egen telefon i stedet.
invitation-locked = Tråden er låst her. Åpne den, så kan du si ja.
invitation-not-now = Ikke nå
invitation-later = Lenken virker én gang. Du kan åpne den igjen når du har bestemt deg.
invitation-offline = Invitasjonen trenger nett. Prøv igjen når det er der.
invitation-void-title = Invitasjonen kan ikke brukes
invitation-void = Den kan være for gammel eller allerede brukt. Be om en ny, så virker den.
invitation-void-already = Har du sagt ja allerede? Da er planen her:

with-title = Planer jeg er med i
with-about = Det andre deler med deg
with-empty = Du er ikke med i andres planer. Den som vil ha deg med, sender deg en lenke.
with-someone = Noen
with-plan-of = Planen til { $name }
with-plan-of-someone = En annens plan
with-back-mine = Til planen min
with-back-all = Alle planer
with-open = Åpne
with-as = { $relation ->
    [relative] Du er med som pårørende.
    [friend] Du er med som venn.
    [professional] Du er med i jobben din.
    [guardian] Du er med som foresatt.
   *[other] Du er med.
}
with-not-in = Du er ikke med i den planen.
with-no-crisis-plan = Du har ingen egen kriseplan her. En kriseplan som noen deler med deg, ligger i planen til den personen.
with-your-account = Kontoen din
with-own = Vil du ha din egen plan?
with-own-how = En egen plan får en egen konto med sin egen tilgangsnøkkel. Logg ut her, eller ta en annen enhet, og velg «Start min egen plan».

# Mens man venter på å bli sluppet inn.
with-waits = Venter på { $name }
with-say-words = Si disse ordene til { $name }, som ser de samme to.
with-waits-why = Når ordene stemmer, kan { $name } slippe deg inn. Det kan ta tid. Du trenger ikke gjøre noe mer.

# Hva som er delt. Ingenting delt: de samme ordene for alle, uansett grunn.
with-nothing-short = Ingenting er delt akkurat nå
with-shared = Delt med deg: { $what }
with-nothing = Akkurat nå er ingenting delt med deg her. { $name } bestemmer hva som deles, og når. Du kan likevel skrive noen linjer.
with-not-kept-now = Det som deles med deg, er ikke på telefonen akkurat nå. Det hentes når det er nett.
with-shared-title = Delt med deg
with-your-agency = stedet der du jobber
with-about-them = Om { $name }
with-empty-room = Her står det ikke noe ennå.
with-your-steps = Dine steg
with-next = Neste time
with-do = Det du kan gjøre

with-step-nobody = Ingen har dette ennå. Kan du?
with-step-take = Jeg tar det
with-step-taken = Steget er ditt.
with-step-accept = Ja, jeg gjør det
with-step-accepted = Du har sagt ja.
with-step-start = Jeg har begynt
with-step-started = Notert: i gang.
with-step-done = Det er gjort
with-step-is-done = Notert: gjort.
with-step-give-back = Gi det tilbake
with-step-given-back = Steget er tilbake i planen. Ingen har det akkurat nå.

with-comes-along = Blir med
with-come-along = Jeg blir med
with-coming-now = Notert: du blir med { $name }.
with-comes = Du blir med
with-not-coming = Jeg kan ikke bli med
with-not-coming-now = Notert: du blir ikke med { $name }.
with-more = Mer om timen
with-told-by-own = Det { $name } selv har lagt inn
with-questions = Det { $name } vil spørre om
with-crisis-now = Haster det? Støtte nå er alltid øverst.
with-crisis-since = { $name } sa sist { $day } at kriseplanen stemmer.

with-note = Skriv noen linjer
with-note-about = En beskjed til { $name }, også når du ikke ser noe
with-note-title = Til { $name }
with-note-field = Hva vil du si?
with-note-help = { $name } velger selv om og når det blir lest. Du får ikke vite det.
with-note-not-urgent = Haster det, så ring eller send melding til { $name } i stedet.
with-note-send = Send
with-note-on-its-way = Lagret. Det sendes så snart det er nett.
with-note-written = Det du har skrevet
with-note-not-sent = Ikke sendt ennå
with-note-none = Ingenting ennå.
with-sent-offline = Det du har sendt før, lagres ikke på telefonen. Det trenger nett.

with-card = Kontaktopplysningene mine
with-card-about = Hvordan { $name } får tak i deg
with-card-lead = Slik kan { $name } få tak i deg. Det gjelder bare denne planen.
with-card-offline = Opplysningene lagres ikke på telefonen, så de trenger nett.
with-card-save = Lagre
with-card-saved = Lagret.

with-leave = Gå ut av planen
with-leave-title = Gå ut av planen til { $name }?
with-leave-sees = Du ser ikke mer av planen. Det som ligger på telefonen, blir fjernet.
with-leave-silent = { $name } får ingen melding, men kan se at du har gått ut.
with-leave-stays = Det du har skrevet til planen og tatt på deg, blir stående der.
with-leave-for-good = Det kan ikke angres. For å komme tilbake trenger du en ny invitasjon.
with-leave-do = Ja, gå ut av planen
with-left = Du har gått ut av planen.

# For den som jobber med andre: mange planer, ingenting lagret.
with-visited = I jobben din
with-not-kept = Ingenting av dette lagres på enheten. Det vises bare mens du leser.
with-search = Søk på navn
with-search-none = Ingen med det navnet.
with-count = { $count ->
    [one] Én person
   *[other] { $count } personer
}
with-list-offline = Dette lagres ikke på enheten, så det trenger nett.
with-visit-offline = Det er ikke nett. Det { $name } deler, lagres ikke på enheten, så det kan ikke vises akkurat nå.
with-visit-later = Det gikk ikke å hente det akkurat nå. Prøv igjen om litt.

with-ask = Be om å få se
with-ask-about = { $name } svarer ja, nei eller ja til en del
with-ask-lead = { $name } bestemmer. Skriv grunnen med vanlige ord, slik dere ville sagt det til hverandre.
with-ask-shares = Hva vil du se?
with-ask-right-see = Bare se
with-ask-right-take-part = Se, og kunne gjøre noe
with-ask-purpose = Hvorfor?
with-ask-purpose-help = { $name } leser dette, og det står på kvitteringen.
with-ask-until = Siste dag
with-ask-until-help = La det stå tomt hvis det gjelder til { $name } trekker det tilbake.
with-ask-do = Send spørsmålet
with-asked = Spørsmålet er sendt.
with-asked-before = Det du har spurt om
with-asked-silence = Et ja viser seg ved at noe blir delt med deg. Et nei og ikke noe svar ser like ut.

with-propose-step = Foreslå et steg
with-propose-time = Foreslå en time
with-propose-about = { $name } svarer
with-propose-lead = Det står som et forslag i planen til { $name } har svart.
with-propose-who-member = Jeg
with-propose-who-me = { $name }
with-propose-who-nobody = Ikke bestemt ennå
with-propose-whom = Hvem { $name } møter
with-propose-do = Send forslaget
with-proposed = Forslaget er lagret. Det sendes så snart det er nett.
