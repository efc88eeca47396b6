# Rammen rundt alle skjermer.
frame-name = Tråden
frame-window-title = { $title } – Tråden
frame-to-content = Hopp til innholdet
frame-rooms = Delene i appen
frame-today = I dag
frame-plan = Plan
frame-appointments = Timer
frame-people = Folk
frame-me = Meg
frame-support-now = Støtte nå
# Forlat appen på et sekund, hvis noen ser på.
frame-leave = Forlat
frame-state-saved = Lagret på denne telefonen
frame-state-saving = Lagrer
frame-state-sending = Sender
frame-state-sent = Sendt
frame-state-offline = Ikke nett. Alt er lagret her.
frame-state-fetching = Henter
frame-state-not-here = Ikke nett
frame-not-here-yet = Planen din har ikke kommet til denne telefonen ennå. Den kommer når du har nett.
# Det som ikke kunne tas imot; fører til Venter.
frame-waiting-for-you = { $count ->
    [one] Én endring venter på deg
   *[other] { $count } endringer venter på deg
}
frame-waiting-for-network = Venter på nett ({ $count })
frame-new-version = Det finnes en ny versjon.
frame-take-new-version = Bytt til den
frame-nothing-here = Her er det ingenting
frame-go-to-today = Gå til I dag
frame-broken-title = Denne siden kunne ikke vises
frame-broken = Det er vår feil, ikke din. Det du har skrevet, er fortsatt på telefonen. Støtte nå virker som vanlig.
frame-try-again = Prøv igjen
frame-no-script = Tråden trenger JavaScript for å virke. Haster det, eller er det fare for liv: ring 113.

# Varsler på låseskjermen. De sier aldri noe om hva det gjelder.
push-title = Tråden
push-body = Det er noe nytt.

# Når to telefoner har skrevet forskjellig på samme sted.
kept-both-title = To versjoner: { $label }
kept-both-lead = Teksten ble endret to steder. Begge er lagret. Velg hvilken du vil beholde.
kept-both-use-this = Bruk denne
kept-both-keep-both = Behold begge, etter hverandre
