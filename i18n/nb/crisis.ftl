crisis-title = Kriseplan
crisis-back = Til kriseplanen

crisis-empty-lead = En kriseplan er dine egne ord til deg selv, for en dag det er vanskelig å tenke.
crisis-empty-how = Skriv den når det er rolig. Ett spørsmål om gangen, i den rekkefølgen du vil. Du kan stoppe når som helst. Alt lagres av seg selv.
crisis-begin = Begynn med første spørsmål
crisis-all-sections = Dette kan den handle om
crisis-not-yet = Ikke skrevet ennå
crisis-nothing-written = Her er det ikke skrevet noe ennå.

crisis-still-right = Stemmer den fortsatt?
crisis-still-right-today = Du har sagt at planen stemmer i dag.
# $day: for eksempel «tirsdag 24. november».
crisis-still-right-since = Sist du sa at planen stemte: { $day }.
crisis-still-right-never = Når du har lest gjennom planen, kan du si at den stemmer.
crisis-still-right-yes = Ja, den stemmer i dag

crisis-with-you = Ha den med deg
crisis-opens = Vis uten å låse opp
crisis-take-along = Papir eller QR-kode

crisis-sealed-some = Her er de delene du har valgt å vise uten å låse opp.
crisis-sealed-none = Du har ikke valgt å vise noen del av kriseplanen uten å låse opp.
crisis-unlock = Lås opp for å se alt
crisis-sign-in = Logg inn for å se alt
crisis-to-support = Til Støtte nå
crisis-none = Kriseplanen ligger på telefonen der du er logget inn i Tråden. Her er ingen logget inn.
crisis-none-start = Logg inn eller begynn

crisis-kinds = Hva andre pleier å skrive om
crisis-written = Det du har skrevet
crisis-words-first = Med dine egne ord
crisis-words = En ting til
crisis-words-somebody = Hvem, og hva du kan be om
crisis-who = Noen du allerede har i Tråden
crisis-who-help = Da følger navn og nummer med av seg selv.
crisis-who-other = Noen andre
crisis-phone = Telefonnummer
crisis-only-me = Bare meg
crisis-only-me-help = Deles aldri med andre. Vises aldri når appen er låst.
crisis-only-me-mark = Bare du ser dette
crisis-another = Skriv en ting til
crisis-up = Flytt opp
crisis-down = Flytt ned
crisis-removed = Fjernet
# $section: overskriften på neste del.
crisis-onward = Neste: { $section }
crisis-stop-here = Stopp her. Alt er lagret.
crisis-done = Ferdig for nå

crisis-opens-lead = En krise venter ikke på at du skal låse opp. Du bestemmer hva som kan leses med en gang.
crisis-opens-who = Den som holder telefonen din, kan da lese de delene.
crisis-opens-never = Det du har merket «Bare meg», vises likevel aldri.
crisis-opens-where = Valget gjelder alle telefoner der du er logget inn. Du kan ombestemme deg når du vil.
crisis-opens-no-lock = Akkurat nå er Tråden ikke låst på denne telefonen. Den som kommer inn i telefonen, kan lese alt.
crisis-opens-to-lock = Velg lås
crisis-opens-choose = Vis uten å låse opp

crisis-take-along-lead = Til lommeboka, kjøleskapet eller noen du stoler på. Alt lages på telefonen din. Ingenting sendes.
crisis-take-along-choose = Ta med
crisis-with-only-me = Ta med det som er merket «Bare meg»
crisis-square = Vis som QR-kode
crisis-square-warning = Koden inneholder selve teksten. Alle som skanner den, kan lese dette:
crisis-square-label = QR-kode med teksten i kriseplanen
crisis-square-empty = Velg minst én del.
crisis-square-too-long = Teksten er for lang for en QR-kode som lar seg skanne. Velg færre deler.
# $day: kort, med år.
# $numbers: landets nødnumre, for eksempel «113 · 112».
crisis-paper-since = Sist bekreftet { $day }
crisis-paper-foot = Fare for liv: ring { $numbers }

crisis-warning-signs = Faresignaler
crisis-warning-signs-question = Hvordan merker du at det er på vei i feil retning?
crisis-warning-signs-kinds =
    Noe i kroppen
    Tanker som kommer tilbake
    Noe du gjør mer av, eller slutter å gjøre
    Noe andre merker før deg
crisis-what-i-can-do = Hva jeg kan gjøre
crisis-what-i-can-do-question = Hva har hjulpet deg før, i det minste litt? Disse stegene vises ett om gangen i Støtte nå.
crisis-what-i-can-do-kinds =
    Noe som roer kroppen
    Noe som opptar tankene en stund
    Noe du kan gjøre midt på natten
    Noe lite som nesten alltid går
crisis-people-and-places = Mennesker og steder
crisis-people-and-places-question = Hvor og med hvem blir det litt lettere, også uten at dere snakker om hvordan det er?
crisis-people-and-places-kinds =
    Noen det er godt å være nær
    Et sted der det er andre
    Et sted der det er rolig
    Et fellesskap du hører til
crisis-people-to-ask = De jeg kan be om hjelp
crisis-people-to-ask-question = Hvem kan du ta kontakt med, og si det som det er?
crisis-people-to-ask-kinds =
    Noen som lytter
    Noen som kan komme
    Noen som svarer om natten
    Hva du vil at de gjør, og ikke gjør
crisis-professionals = Fagfolk og tjenester
crisis-professionals-question = Hvem kan du ringe, og når?
crisis-professionals-kinds =
    Kontaktpersonen din
    Vakttelefon eller ambulant team
    En poliklinikk eller avdeling som kjenner deg
    Hva du vil si først når du ringer
crisis-make-it-safe = Gjøre det trygt rundt meg
crisis-make-it-safe-question = Hva gjør det tryggere der du er, til det verste har gått over?
crisis-make-it-safe-kinds =
    Ting som det er bedre at noen andre tar vare på en stund
    Noen som kan være hos deg
    Noe du lar være akkurat da
    Hvem du har avtalt det med
crisis-reasons = Grunner til å leve
crisis-reasons-question = Hva er verdt å leve for? Det lille teller også.
crisis-reasons-kinds =
    Noen som du betyr noe for
    Et dyr
    Noe du vil se eller gjøre
    Noe du tror på
crisis-how-to-meet-me = Slik vil jeg bli møtt
crisis-how-to-meet-me-question = Hva vil du at de som møter deg, skal vite?
crisis-how-to-meet-me-kinds =
    Hvordan du vil at andre snakker til deg
    Hva som roer, og hva som gjør det verre
    Hva du ikke orker å fortelle en gang til
    Hvem du vil ha med deg
crisis-if-i-cannot-decide = Hvis jeg ikke kan bestemme selv
crisis-if-i-cannot-decide-question = Hvis du har det så vondt at du ikke kan si hva du vil, hva er viktig da? Skriv det som ønsker til dem som hjelper deg.
crisis-if-i-cannot-decide-kinds =
    Behandling du ønsker, eller ikke ønsker
    Hvem som skal få vite det, og hvem som ikke skal
    Barn og andre du har omsorg for
    Kjæledyr
    Hjem, post og regninger
