# Rammen om alle skærme.
frame-name = Tråden
frame-window-title = { $title } – Tråden
frame-to-content = Gå til indholdet
frame-rooms = Appens dele
frame-today = I dag
frame-plan = Plan
frame-appointments = Aftaler
frame-people = Folk
frame-me = Mig
frame-support-now = Støtte nu
# Forlad appen på et sekund, hvis nogen kigger med.
frame-leave = Forlad
frame-state-saved = Gemt på denne telefon
frame-state-saving = Gemmer
frame-state-sending = Sender
frame-state-sent = Sendt
frame-state-offline = Intet net. Alt er gemt her.
frame-state-fetching = Henter
frame-state-not-here = Intet net
frame-not-here-yet = Din plan er ikke kommet til denne telefon endnu. Den kommer, når der er net.
# Det, der ikke kunne tages imod; fører til Venter.
frame-waiting-for-you = { $count ->
    [one] Én ændring venter på dig
   *[other] { $count } ændringer venter på dig
}
frame-waiting-for-network = Venter på net ({ $count })
frame-new-version = Der er en ny version.
frame-take-new-version = Skift til den
frame-nothing-here = Her er ikke noget
frame-go-to-today = Gå til I dag
frame-broken-title = Denne side kunne ikke vises
frame-broken = Det er vores fejl, ikke din. Det, du har skrevet, er stadig på telefonen. Støtte nu virker som altid.
frame-try-again = Prøv igen
frame-no-script = Tråden skal bruge JavaScript for at virke. Haster det, eller er der fare for liv: ring 112.

# Beskeder på låseskærmen. De siger aldrig noget om, hvad det drejer sig om.
push-title = Tråden
push-body = Der er noget nyt.

# Når to telefoner har skrevet forskelligt samme sted.
kept-both-title = To versioner: { $label }
kept-both-lead = Teksten blev ændret to steder. Begge er gemt. Vælg, hvilken du vil beholde.
kept-both-use-this = Brug denne
kept-both-keep-both = Behold begge, efter hinanden
