# Overganger: fra den ene til den andre.

handovers-kind-agency = Fra en tjeneste til en annen
handovers-kind-worker = Fra en person til den neste
handovers-state-proposed = Foreslått, venter på ja
handovers-state-accepted = Den nye har sagt ja
handovers-state-first_meeting_booked = Det første møtet er avtalt
handovers-state-met = Dere har møttes
handovers-state-closed = Ferdig
handovers-state-declined = Den nye sa nei
handovers-state-expired = Ingen svarte i tide
handovers-state-taken_back = Trukket tilbake
handovers-climbed-receiver = Den nye er minnet om det
handovers-climbed-coordinator = Den hovedansvarlige vet det
handovers-climbed-person = Du vet det

handovers-title = Overganger
handovers-one = Overgang
handovers-from-to = Fra { $from } til { $to }
handovers-past = { $count ->
    [one] Én tidligere overgang
   *[other] { $count } tidligere overganger
}
handovers-has-now = Har det nå
handovers-takes-over = Skal ta over
handovers-had-before = Hadde det før
handovers-was-asked = Ble spurt

# Det som gjelder akkurat nå. Noen har det alltid.
handovers-waits = Venter på et ja, senest { $day }.
handovers-waits-no-day = Venter på et ja.
handovers-still-has = Inntil da er det { $name } som har det.
handovers-unanswered = Ingen har svart. Det er fortsatt { $name } som har det.
handovers-said-no = { $to } sa nei. Det er fortsatt { $from } som har det.
handovers-was-taken-back = Overgangen er trukket tilbake. { $name } har det som før.
handovers-has-it = { $name } har sagt ja og har det nå.
handovers-have-met = Dere har møttes. { $name } har det nå.

handovers-meeting = Det første møtet
handovers-meeting-none = Det første møtet er ikke avtalt ennå.
handovers-meet-who = Hvem du møter
handovers-meet-door = Slik finner du inn
handovers-meet-about = Hva møtet er til for
handovers-meet-me-write = Skriv hvordan du vil bli møtt
handovers-which-meeting = Hvilken time er det første møtet?
handovers-which-none = Ingen av dem

handovers-why = Hvorfor det gis videre
handovers-why-not = Hvorfor de sa nei
handovers-answer-by = Svar senest
handovers-if-nobody = Hvis ingen svarer
handovers-if-nobody-words = Da er det { $name } som fortsatt har det. { $receiver ->
    [yes] Den som skal ta over, blir minnet på det dagen før.
   *[no] Den som skal ta over, får ingen påminnelse herfra. Ring, eller be noen ringe for deg.
} { $coordinator ->
    [yes] Deretter får den hovedansvarlige vite det, og til slutt du.
   *[no] Du får vite det når dagen har gått.
}
handovers-told = Påminnelser
handovers-goodbye = Hilsen fra { $name }
handovers-gone = Denne overgangen finnes ikke lenger.

handovers-yes = De har sagt ja
handovers-no = De har sagt nei
handovers-take-back = Trekk tilbake overgangen
handovers-we-met = Vi har møttes
handovers-then-has = Da er det { $name } som har det.
handovers-not-undone = Det kan ikke endres her etterpå.
handovers-noted = Notert.
handovers-add = Legg til: time, dør, egne ord
handovers-we-can = Ja, vi tar over
handovers-we-cannot = Nei, vi kan ikke ta over
handovers-then-you = Da er det du som har det fra nå av.

# Når personen selv skriver ned en overgang: De fleste tjenester har ikke noe system som gjør det.
handovers-new = Noen andre skal ta over
handovers-new-lead = Skriv det ned, så ser du hele tiden hvem som har det. Den som gir det videre, har det til den nye har sagt ja.
handovers-new-from = Hvem gir det videre?
handovers-new-to = Hvem tar over?
handovers-new-to-none = Står ikke her
handovers-new-name = Navn på den som tar over
handovers-new-name-hint = Hvis du vet det.
handovers-new-step = Gjelder det et steg i planen?
handovers-new-step-none = Ikke noe bestemt steg
handovers-new-day-hint = Ellers om en uke.
handovers-new-told = De som ser planen din i Tråden, ser dette. Andre vet ikke om det før noen sier det til dem.
handovers-new-do = Skriv det ned
handovers-ask-again = Spør igjen
handovers-close = Overgangen er ferdig
handovers-comes-after = Etter { $from } kommer { $to }.
handovers-meeting-add = Skriv inn det første møtet
handovers-remove = Fjern overgangen
handovers-removed = Overgangen er fjernet.
handovers-your-goodbye = Din hilsen
handovers-your-goodbye-hint = Noen ord til den du har hjulpet. De blir stående i planen.
handovers-somebody = { $side ->
    [to] en ny person
   *[from] noen
}

# Når noen som arbeider med personen, gir videre.
handovers-hand-over = Gi videre
handovers-hand-over-about = Til en annen tjeneste, eller til den som kommer etter deg
handovers-hand-over-lead = Dere har det til den nye har sagt ja. Det vises i planen for alle som ser den.
handovers-hand-over-kind = Du gir videre til
handovers-hand-over-agency = En annen tjeneste
handovers-hand-over-worker = En kollega. Jeg slutter eller bytter.
