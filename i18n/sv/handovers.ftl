# Övergångar: från den ena till den andra.

handovers-kind-agency = Från en verksamhet till en annan
handovers-kind-worker = Från en person till nästa
handovers-state-proposed = Föreslagen, väntar på ja
handovers-state-accepted = Den nya har sagt ja
handovers-state-first_meeting_booked = Första mötet är bokat
handovers-state-met = Ni har träffats
handovers-state-closed = Klar
handovers-state-declined = Den nya sa nej
handovers-state-expired = Ingen svarade i tid
handovers-state-taken_back = Tillbakatagen
handovers-climbed-receiver = Den nya är påmind
handovers-climbed-coordinator = Den helhetsansvariga vet om det
handovers-climbed-person = Du vet om det

handovers-title = Övergångar
handovers-one = Övergång
handovers-from-to = Från { $from } till { $to }
handovers-past = { $count ->
    [one] En tidigare övergång
   *[other] { $count } tidigare övergångar
}
handovers-has-now = Har det nu
handovers-takes-over = Ska ta över
handovers-had-before = Hade det förut
handovers-was-asked = Blev tillfrågad

# Vad som gäller just nu. Någon har det alltid.
handovers-waits = Väntar på ett ja, senast { $day }.
handovers-waits-no-day = Väntar på ett ja.
handovers-still-has = Till dess är det { $name } som har det.
handovers-unanswered = Ingen har svarat. Det är fortfarande { $name } som har det.
handovers-said-no = { $to } sa nej. Det är fortfarande { $from } som har det.
handovers-was-taken-back = Övergången är tillbakatagen. { $name } har det som förut.
handovers-has-it = { $name } har sagt ja och har det nu.
handovers-have-met = Ni har träffats. { $name } har det nu.

handovers-meeting = Första mötet
handovers-meeting-none = Det första mötet är inte bokat än.
handovers-meet-who = Vem du träffar
handovers-meet-door = Så hittar du in
handovers-meet-about = Vad mötet är till för
handovers-meet-me-write = Skriv hur du vill bli bemött
handovers-which-meeting = Vilken tid är det första mötet?
handovers-which-none = Ingen av dem

handovers-why = Varför det lämnas över
handovers-why-not = Varför de sa nej
handovers-answer-by = Svar senast
handovers-if-nobody = Om ingen svarar
handovers-if-nobody-words = Då är det { $name } som har det kvar. { $receiver ->
    [yes] Den som ska ta över blir påmind dagen innan.
   *[no] Den som ska ta över får ingen påminnelse härifrån. Ring, eller be någon ringa åt dig.
} { $coordinator ->
    [yes] Sedan får den helhetsansvariga veta det, och sist du.
   *[no] Du får veta det när dagen har gått.
}
handovers-told = Påminnelser
handovers-goodbye = Hälsning från { $name }
handovers-gone = Den här övergången finns inte kvar.

handovers-yes = De har sagt ja
handovers-no = De har sagt nej
handovers-take-back = Ta tillbaka övergången
handovers-we-met = Vi har träffats
handovers-then-has = Då är det { $name } som har det.
handovers-not-undone = Det går inte att ändra här sedan.
handovers-noted = Noterat.
handovers-add = Lägg till: tid, dörr, egna ord
handovers-we-can = Ja, vi tar över
handovers-we-cannot = Nej, vi kan inte ta över
handovers-then-you = Då är det du som har det från och med nu.

# När personen själv skriver upp en övergång: de flesta verksamheter har inget system som gör det.
handovers-new = Någon annan ska ta över
handovers-new-lead = Skriv upp det, så syns det hela tiden vem som har det. Den som lämnar över har det tills den nya har sagt ja.
handovers-new-from = Vem lämnar över?
handovers-new-to = Vem tar över?
handovers-new-to-none = Står inte med här
handovers-new-name = Namn på den som tar över
handovers-new-name-hint = Om du vet det.
handovers-new-step = Gäller det ett steg i planen?
handovers-new-step-none = Inget särskilt steg
handovers-new-day-hint = Annars om en vecka.
handovers-new-told = De som ser din plan i Tråden ser det här. Andra vet inget om det förrän någon säger det till dem.
handovers-new-do = Skriv upp
handovers-ask-again = Fråga igen
handovers-close = Övergången är klar
handovers-comes-after = Efter { $from } kommer { $to }.
handovers-meeting-add = Skriv in första mötet
handovers-remove = Ta bort övergången
handovers-removed = Övergången är borttagen.
handovers-your-goodbye = Din hälsning
handovers-your-goodbye-hint = Några ord till den du har hjälpt. De står kvar i planen.
handovers-somebody = { $side ->
    [to] någon ny
   *[from] någon
}

# När någon som arbetar med personen lämnar över.
handovers-hand-over = Lämna över
handovers-hand-over-about = Till en annan verksamhet, eller till den som kommer efter dig
handovers-hand-over-lead = Ni har det tills den nya har sagt ja. Det syns i planen hos alla som ser den.
handovers-hand-over-kind = Du lämnar över till
handovers-hand-over-agency = En annan verksamhet
handovers-hand-over-worker = En kollega. Jag slutar eller byter.
