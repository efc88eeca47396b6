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
handovers-if-nobody-words = Då är det { $name } som har det kvar. Den som ska ta över blir påmind, sedan den helhetsansvariga. Sist får du veta det.
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
