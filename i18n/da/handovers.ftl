# Overgange: fra den ene til den anden.

handovers-kind-agency = Fra en instans til en anden
handovers-kind-worker = Fra en person til den næste
handovers-state-proposed = Foreslået, venter på et ja
handovers-state-accepted = Den nye har sagt ja
handovers-state-first_meeting_booked = Det første møde er aftalt
handovers-state-met = I har mødtes
handovers-state-closed = Færdig
handovers-state-declined = Den nye sagde nej
handovers-state-expired = Ingen svarede i tide
handovers-state-taken_back = Trukket tilbage
handovers-climbed-receiver = Den nye er mindet om det
handovers-climbed-coordinator = Den overordnet ansvarlige ved det
handovers-climbed-person = Du ved det

handovers-title = Overgange
handovers-one = Overgang
handovers-from-to = Fra { $from } til { $to }
handovers-past = { $count ->
    [one] Én tidligere overgang
   *[other] { $count } tidligere overgange
}
handovers-has-now = Har det nu
handovers-takes-over = Skal tage over
handovers-had-before = Havde det før
handovers-was-asked = Blev spurgt

# Det, der gælder lige nu. Nogen har det altid.
handovers-waits = Venter på et ja, senest { $day }.
handovers-waits-no-day = Venter på et ja.
handovers-still-has = Indtil da er det { $name }, der har det.
handovers-unanswered = Ingen har svaret. Det er stadig { $name }, der har det.
handovers-said-no = { $to } sagde nej. Det er stadig { $from }, der har det.
handovers-was-taken-back = Overgangen er trukket tilbage. { $name } har det som før.
handovers-has-it = { $name } har sagt ja og har det nu.
handovers-have-met = I har mødtes. { $name } har det nu.

handovers-meeting = Det første møde
handovers-meeting-none = Det første møde er ikke aftalt endnu.
handovers-meet-who = Hvem du møder
handovers-meet-door = Sådan finder du ind
handovers-meet-about = Hvad mødet skal bruges til
handovers-meet-me-write = Skriv, hvordan du gerne vil mødes
handovers-which-meeting = Hvilken aftale er det første møde?
handovers-which-none = Ingen af dem

handovers-why = Hvorfor det gives videre
handovers-why-not = Hvorfor de sagde nej
handovers-answer-by = Svar senest
handovers-if-nobody = Hvis ingen svarer
handovers-if-nobody-words = Så er det { $name }, der stadig har det. { $receiver ->
    [yes] Den, der skal tage over, bliver mindet om det dagen før.
   *[no] Den, der skal tage over, får ingen påmindelse herfra. Ring, eller bed nogen ringe for dig.
} { $coordinator ->
    [yes] Derefter får den overordnet ansvarlige det at vide, og til sidst du.
   *[no] Du får det at vide, når dagen er gået.
}
handovers-told = Påmindelser
handovers-goodbye = Hilsen fra { $name }
handovers-gone = Denne overgang findes ikke længere.

handovers-yes = De har sagt ja
handovers-no = De har sagt nej
handovers-take-back = Træk overgangen tilbage
handovers-we-met = Vi har mødtes
handovers-then-has = Så er det { $name }, der har det.
handovers-not-undone = Det kan ikke ændres her bagefter.
handovers-noted = Noteret.
handovers-add = Tilføj: aftale, dør, egne ord
handovers-we-can = Ja, vi tager over
handovers-we-cannot = Nej, vi kan ikke tage over
handovers-then-you = Så er det dig, der har det fra nu af.

# Når personen selv skriver en overgang ned: De fleste instanser har ikke et system, der gør det.
handovers-new = Nogen anden skal tage over
handovers-new-lead = Skriv det ned, så kan du hele tiden se, hvem der har det. Den, der giver det videre, har det, indtil den nye har sagt ja.
handovers-new-from = Hvem giver det videre?
handovers-new-to = Hvem tager over?
handovers-new-to-none = Står ikke her
handovers-new-name = Navn på den, der tager over
handovers-new-name-hint = Hvis du ved det.
handovers-new-step = Handler det om et skridt i planen?
handovers-new-step-none = Ikke noget bestemt skridt
handovers-new-day-hint = Ellers om en uge.
handovers-new-told = De, der ser din plan i Tråden, ser det her. Andre ved det ikke, før nogen siger det til dem.
handovers-new-do = Skriv det ned
handovers-ask-again = Spørg igen
handovers-close = Overgangen er færdig
handovers-comes-after = Efter { $from } kommer { $to }.
handovers-meeting-add = Skriv det første møde ind
handovers-remove = Fjern overgangen
handovers-removed = Overgangen er fjernet.
handovers-your-goodbye = Din hilsen
handovers-your-goodbye-hint = Et par ord til den, du har hjulpet. De bliver stående i planen.
handovers-somebody = { $side ->
    [to] en ny person
   *[from] nogen
}

# Når nogen, der arbejder med personen, giver videre.
handovers-hand-over = Giv videre
handovers-hand-over-about = Til en anden instans eller til den, der kommer efter dig
handovers-hand-over-lead = I har det, indtil den nye har sagt ja. Det kan ses i planen af alle, der ser den.
handovers-hand-over-kind = Du giver videre til
handovers-hand-over-agency = En anden instans
handovers-hand-over-worker = En kollega. Jeg stopper eller skifter.
