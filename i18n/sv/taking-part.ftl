# Att vara med i någon annans plan: tacka ja till en inbjudan, se det som delas, göra sin del, lämna.
# Den som inte längre ser något läser exakt samma ord som den som inget har delats med än. Lova därför
# aldrig att den andra ser eller läser något.

invitation-title = { $name } bjuder in dig
invitation-title-plain = En inbjudan
invitation-as = { $relation ->
    [relative] Till sin plan i Tråden, som någon i familjen eller nära.
    [friend] Till sin plan i Tråden, som vän.
    [professional] Till sin plan i Tråden, som någon som arbetar med { $name }.
    [guardian] Till sin plan i Tråden, som vårdnadshavare.
   *[other] Till sin plan i Tråden.
}
invitation-means = Om du tackar ja
invitation-means-nothing = Du ser inget förrän { $name } har släppt in dig.
invitation-means-theirs = { $name } bestämmer vad du får se. Det kan ändras och tas tillbaka utan att du får veta det.
invitation-means-looked = När du läser något kan { $name } se att du har gjort det.
invitation-means-leave = Du kan lämna planen när du vill.
invitation-passkey-name = Namn på din lösennyckel
invitation-passkey-name-help = Så att du känner igen den. Ditt förnamn räcker.
invitation-yes-passkey = Tacka ja med en lösennyckel
invitation-yes = Ja, jag vill vara med
invitation-have-account = Jag har redan ett konto
invitation-here-own = Du tackar ja med kontot som är öppet här. Din egen plan syns inte för { $name }.
invitation-here = Du tackar ja med kontot som är öppet här.
invitation-not-mine = Är det inte ditt konto? Öppna länken på din egen telefon i stället.
invitation-locked = Tråden är låst här. Öppna den, så kan du tacka ja.
invitation-not-now = Inte nu
invitation-later = Länken fungerar en gång. Du kan öppna den igen när du har bestämt dig.
invitation-offline = Inbjudan behöver nät. Försök igen när det finns.
invitation-void-title = Inbjudan går inte att använda
invitation-void = Den kan vara för gammal eller redan använd. Be om en ny, så fungerar den.
invitation-void-already = Har du redan tackat ja? Då finns planen här:

with-title = Planer jag är med i
with-about = Det andra delar med dig
with-empty = Du är inte med i någon annans plan. Den som vill ha med dig skickar en länk.
with-someone = Någon
with-plan-of = Plan för { $name }
with-plan-of-someone = Någon annans plan
with-back-mine = Till min plan
with-back-all = Alla planer
with-open = Öppna
with-as = { $relation ->
    [relative] Du är med som närstående.
    [friend] Du är med som vän.
    [professional] Du är med i ditt arbete.
    [guardian] Du är med som vårdnadshavare.
   *[other] Du är med.
}
with-not-in = Du är inte med i den planen.
with-no-crisis-plan = Du har ingen egen krisplan här. En krisplan som någon delar med dig finns i den personens plan.
with-your-account = Ditt konto
with-own = Vill du ha en egen plan?
with-own-how = En egen plan får ett eget konto med en egen lösennyckel. Logga ut här, eller ta en annan enhet, och välj ”Starta min egen plan”.

# Medan man väntar på att bli insläppt.
with-waits = Väntar på { $name }
with-say-words = Säg de här orden till { $name }, som ser samma två.
with-waits-why = När orden stämmer kan { $name } släppa in dig. Det får ta tid. Du behöver inte göra något mer.

# Vad som är delat. Inget delat: samma ord för alla, vad skälet än är.
with-nothing-short = Inget är delat just nu
with-shared = Delat med dig: { $what }
with-nothing = Just nu är inget delat med dig här. { $name } bestämmer vad som delas, och när. Du kan ändå skriva några rader.
with-not-kept-now = Det som delas med dig finns inte på telefonen just nu. Det hämtas när det finns nät.
with-shared-title = Delat med dig
with-your-agency = din arbetsplats
with-about-them = Om { $name }
with-empty-room = Här står inget än.
with-your-steps = Dina steg
with-next = Nästa tid
with-do = Det du kan göra

with-step-nobody = Ingen har det här än. Kan du?
with-step-take = Jag tar det
with-step-taken = Steget är ditt.
with-step-accept = Ja, jag gör det
with-step-accepted = Du har sagt ja.
with-step-start = Jag har börjat
with-step-started = Noterat: på gång.
with-step-done = Det är klart
with-step-is-done = Noterat: klart.
with-step-give-back = Lämna tillbaka
with-step-given-back = Steget är tillbaka i planen. Ingen har det just nu.

with-comes-along = Följer med
with-come-along = Jag följer med
with-coming-now = Noterat: du följer med { $name }.
with-comes = Du följer med
with-not-coming = Jag kan inte följa med
with-not-coming-now = Noterat: du följer inte med { $name }.
with-more = Mer om tiden
with-told-by-own = Det { $name } själv har lagt in
with-questions = Det { $name } vill fråga
with-crisis-now = Är det bråttom? Stöd nu finns alltid högst upp.
with-crisis-since = { $name } sa senast { $day } att krisplanen stämmer.

with-note = Skriv några rader
with-note-about = En hälsning till { $name }, också när du inget ser
with-note-title = Till { $name }
with-note-field = Vad vill du säga?
with-note-help = { $name } väljer själv om och när det läses. Du får inget besked.
with-note-not-urgent = Är det bråttom: ring eller skicka sms till { $name } i stället.
with-note-send = Skicka
with-note-on-its-way = Sparat. Det skickas så fort det finns nät.
with-note-written = Det du har skrivit
with-note-not-sent = Inte skickat än
with-note-none = Inget än.
with-sent-offline = Det du har skickat förut sparas inte på telefonen. Det behöver nät.

with-card = Mina kontaktuppgifter
with-card-about = Hur { $name } når dig
with-card-lead = Så här kan { $name } nå dig. Det är bara för den här planen.
with-card-offline = Uppgifterna sparas inte på telefonen, så de behöver nät.
with-card-save = Spara
with-card-saved = Sparat.

with-leave = Lämna planen
with-leave-title = Lämna planen för { $name }?
with-leave-sees = Du ser inget mer av planen. Det som finns på telefonen tas bort.
with-leave-silent = { $name } får inget meddelande, men kan se att du har lämnat.
with-leave-stays = Det du har skrivit till planen och åtagit dig står kvar där.
with-leave-for-good = Det går inte att ångra. För att komma tillbaka behöver du en ny inbjudan.
with-leave-do = Ja, lämna planen
with-left = Du har lämnat planen.

# För den som arbetar med andra: många planer, inget sparat.
with-visited = I ditt arbete
with-not-kept = Inget av det här sparas på enheten. Det visas bara medan du läser.
with-search = Sök på namn
with-search-none = Ingen med det namnet.
with-count = { $count ->
    [one] En person
   *[other] { $count } personer
}
with-list-offline = Det här sparas inte på enheten, så det behöver nät.
with-visit-offline = Det finns inget nät. Det { $name } delar sparas inte på enheten, så det kan inte visas just nu.
with-visit-later = Det gick inte att hämta just nu. Försök igen om en stund.

with-ask = Be om att få se
with-ask-about = { $name } svarar ja, nej eller ja till en del
with-ask-lead = { $name } bestämmer. Skriv skälet i vanliga ord, som ni hade sagt det till varandra.
with-ask-shares = Vad vill du se?
with-ask-right-see = Bara se
with-ask-right-take-part = Se, och kunna göra något
with-ask-purpose = Varför?
with-ask-purpose-help = { $name } läser det här, och det står på kvittot.
with-ask-until = Sista dagen
with-ask-until-help = Lämna tomt om det gäller tills { $name } tar tillbaka det.
with-ask-do = Skicka frågan
with-asked = Frågan är skickad.
with-asked-before = Det du har frågat om
with-asked-silence = Ett ja syns genom att något delas med dig. Ett nej och inget svar ser likadana ut.

with-propose-step = Föreslå ett steg
with-propose-time = Föreslå en tid
with-propose-about = { $name } svarar
with-propose-lead = Det står som ett förslag i planen tills { $name } har svarat.
with-propose-who-member = Jag
with-propose-who-me = { $name }
with-propose-who-nobody = Inte bestämt än
with-propose-whom = Vem { $name } träffar
with-propose-do = Skicka förslaget
with-proposed = Förslaget är sparat. Det skickas så fort det finns nät.
