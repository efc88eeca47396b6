# Ramen runt alla skärmar.
frame-name = Tråden
frame-window-title = { $title } – Tråden
frame-to-content = Hoppa till innehållet
frame-rooms = Appens delar
frame-today = I dag
frame-plan = Plan
frame-appointments = Tider
frame-people = Personer
frame-me = Jag
frame-support-now = Stöd nu
# Lämna appen på en sekund, om någon tittar.
frame-leave = Lämna
frame-state-saved = Sparat på den här telefonen
frame-state-saving = Sparar
frame-state-sending = Skickar
frame-state-sent = Skickat
frame-state-offline = Inget nät. Allt är sparat här.
frame-state-fetching = Hämtar
frame-state-not-here = Inget nät
frame-not-here-yet = Din plan har inte kommit till den här telefonen än. Den kommer när det finns nät.
# Det som inte kunde tas emot; leder till Väntar.
frame-waiting-for-you = { $count ->
    [one] En ändring väntar på dig
   *[other] { $count } ändringar väntar på dig
}
frame-waiting-for-network = Väntar på nät ({ $count })
frame-new-version = Det finns en ny version.
frame-take-new-version = Byt till den
frame-nothing-here = Här finns inget
frame-go-to-today = Gå till I dag
frame-broken-title = Den här sidan gick inte att visa
frame-broken = Det är vårt fel, inte ditt. Det du har skrivit finns kvar på telefonen. Stöd nu fungerar som vanligt.
frame-try-again = Försök igen
frame-no-script = Tråden behöver JavaScript för att fungera. Är det bråttom eller fara för liv: ring 112.

# Notiser på låsskärmen. De säger aldrig något om vad det gäller.
push-title = Tråden
push-body = Det finns något nytt.

# När två telefoner har skrivit olika på samma ställe.
kept-both-title = Två versioner: { $label }
kept-both-lead = Texten ändrades på två ställen. Båda är sparade. Välj vilken du vill ha kvar.
kept-both-use-this = Använd den här
kept-both-keep-both = Behåll båda, efter varandra
