crisis-title = Kriseplan
crisis-back = Til kriseplanen

crisis-empty-lead = En kriseplan er dine egne ord til dig selv, til en dag, hvor det er svært at tænke.
crisis-empty-how = Skriv den, når der er ro på. Ét spørgsmål ad gangen, i den rækkefølge, du vil. Du kan stoppe når som helst. Alt gemmes af sig selv.
crisis-begin = Begynd med det første spørgsmål
crisis-all-sections = Det kan den handle om
crisis-not-yet = Ikke skrevet endnu
crisis-nothing-written = Her er ikke skrevet noget endnu.

crisis-still-right = Passer den stadig?
crisis-still-right-today = Du har sagt, at planen passer i dag.
# $day: for eksempel "tirsdag 24. november".
crisis-still-right-since = Sidst du sagde, at planen passede: { $day }.
crisis-still-right-never = Når du har læst planen igennem, kan du sige, at den passer.
crisis-still-right-yes = Ja, den passer i dag

crisis-with-you = Tag den med
crisis-opens = Vis uden at låse op
crisis-take-along = Papir eller QR-kode

crisis-sealed-some = Her er de dele, du har valgt at vise uden at låse op.
crisis-sealed-none = Du har ikke valgt at vise nogen del af kriseplanen uden at låse op.
crisis-unlock = Lås op for at se alt
crisis-sign-in = Log ind for at se alt
crisis-to-support = Til Støtte nu
crisis-none = Kriseplanen ligger på den telefon, hvor du er logget ind i Tråden. Her er ingen logget ind.
crisis-none-start = Log ind eller begynd

crisis-kinds = Hvad andre plejer at skrive om
crisis-written = Det, du har skrevet
crisis-words-first = Med dine egne ord
crisis-words = En ting mere
crisis-words-somebody = Hvem, og hvad du kan bede om
crisis-who = En, du allerede har i Tråden
crisis-who-help = Så følger navn og nummer med af sig selv.
crisis-who-other = En anden
crisis-phone = Telefonnummer
crisis-only-me = Kun mig
crisis-only-me-help = Deles aldrig med andre. Vises aldrig, når appen er låst.
crisis-only-me-mark = Kun du ser det her
crisis-another = Skriv en ting mere
crisis-up = Flyt op
crisis-down = Flyt ned
crisis-removed = Fjernet
# $section: overskriften på næste del.
crisis-onward = Næste: { $section }
crisis-stop-here = Stop her. Alt er gemt.
crisis-done = Færdig indtil videre

crisis-opens-lead = En krise venter ikke på, at du låser op. Du bestemmer, hvad der kan læses med det samme.
crisis-opens-who = Den, der har din telefon i hånden, kan så læse de dele.
crisis-opens-never = Det, du har mærket »Kun mig«, vises alligevel aldrig.
crisis-opens-where = Valget gælder alle telefoner, hvor du er logget ind. Du kan ændre det, når du vil.
crisis-opens-no-lock = Lige nu er Tråden ikke låst på denne telefon. Den, der kommer ind i telefonen, kan læse alt.
crisis-opens-to-lock = Vælg lås
crisis-opens-choose = Vis uden at låse op

crisis-take-along-lead = Til pungen, køleskabet eller en, du har tillid til. Alt laves på din telefon. Intet bliver sendt.
crisis-take-along-choose = Tag med
crisis-with-only-me = Tag det med, der er mærket »Kun mig«
crisis-square = Vis som QR-kode
crisis-square-warning = Koden indeholder selve teksten. Alle, der scanner den, kan læse det her:
crisis-square-label = QR-kode med kriseplanens tekst
crisis-square-empty = Vælg mindst én del.
crisis-square-too-long = Teksten er for lang til en QR-kode, der kan scannes. Vælg færre dele.
# $day: kort, med år.
# $numbers: landets nødnumre, for eksempel "112".
crisis-paper-since = Senest bekræftet { $day }
crisis-paper-foot = Livsfare: ring { $numbers }

crisis-warning-signs = Advarselstegn
crisis-warning-signs-question = Hvordan mærker du, at det er på vej i den forkerte retning?
crisis-warning-signs-kinds =
    Noget i kroppen
    Tanker, der kommer igen
    Noget, du gør mere af eller holder op med
    Noget, andre mærker før dig
crisis-what-i-can-do = Hvad jeg kan gøre
crisis-what-i-can-do-question = Hvad har hjulpet dig før, i det mindste lidt? De her skridt vises ét ad gangen i Støtte nu.
crisis-what-i-can-do-kinds =
    Noget, der giver ro i kroppen
    Noget, der optager tankerne en stund
    Noget, du kan gøre midt om natten
    Noget lille, der næsten altid kan lade sig gøre
crisis-people-and-places = Mennesker og steder
crisis-people-and-places-question = Hvor og sammen med hvem bliver det lidt lettere, også uden at I taler om, hvordan det går?
crisis-people-and-places-kinds =
    En, det er rart at være sammen med
    Et sted, hvor der er andre
    Et sted, hvor der er ro
    Et fællesskab, du hører til
crisis-people-to-ask = Dem, jeg kan bede om hjælp
crisis-people-to-ask-question = Hvem kan du ringe eller skrive til og sige det, som det er?
crisis-people-to-ask-kinds =
    En, der lytter
    En, der kan komme
    En, der svarer om natten
    Hvad du gerne vil have, de gør og ikke gør
crisis-professionals = Fagfolk og tilbud
crisis-professionals-question = Hvem kan du ringe til, og hvornår?
crisis-professionals-kinds =
    Din kontaktperson
    Vagttelefon eller udgående team
    Et ambulatorium eller en afdeling, der kender dig
    Hvad du vil sige først, når du ringer
crisis-make-it-safe = Gøre det trygt omkring mig
crisis-make-it-safe-question = Hvad kan gøre det mere trygt der, hvor du er, indtil det værste er gået over?
crisis-make-it-safe-kinds =
    Ting, som det er bedre, at en anden passer på for en tid
    En, der kan være hos dig
    Noget, du lader være med imens
    Hvem du har aftalt det med
crisis-reasons = Grunde til at leve
crisis-reasons-question = Hvad er værd at leve for? Det små tæller også.
crisis-reasons-kinds =
    En, som du betyder noget for
    Et dyr
    Noget, du vil se eller gøre
    Noget, du tror på
crisis-how-to-meet-me = Sådan vil jeg gerne blive mødt
crisis-how-to-meet-me-question = Hvad er godt at vide for dem, der møder dig?
crisis-how-to-meet-me-kinds =
    Hvordan du gerne vil have, at andre taler til dig
    Hvad der giver ro, og hvad der gør det værre
    Hvad du ikke orker at fortælle en gang til
    Hvem du gerne vil have med
crisis-if-i-cannot-decide = Hvis jeg ikke selv kan bestemme
crisis-if-i-cannot-decide-question = Hvis du har det så dårligt, at du ikke kan sige, hvad du vil, hvad er så vigtigt? Skriv det som ønsker til dem, der hjælper dig.
crisis-if-i-cannot-decide-kinds =
    Behandling, du ønsker eller ikke ønsker
    Hvem der skal vide det, og hvem der ikke skal
    Børn og andre, du tager dig af
    Kæledyr
    Hjem, post og regninger
