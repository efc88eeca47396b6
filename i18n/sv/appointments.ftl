# Tider. En tid som inte blev av "blev inte av", och stänger ingen dörr.

appointments-title = Tider
appointments-one-title = Tid
appointments-empty = Här ser du alla dina tider dag för dag, oavsett verksamhet. De finns i telefonen även utan nät.
appointments-none-ahead = Inget är bokat framöver.
appointments-add = Lägg till en tid
appointments-needs-what = Skriv vad det är. Ett ord räcker.
appointments-needs-day = Välj en dag.
appointments-to-list = Till alla tider
appointments-gone = Den här tiden finns inte kvar.
appointments-behind = { $count ->
    [one] En tidigare tid
   *[other] { $count } tidigare tider
}
appointments-what = Vad är det?
appointments-what-hint = Ett ord som vem som helst får se, till exempel: läkare, möte, samtal.
appointments-day = Dag
appointments-time = Klockslag
appointments-until = Till
appointments-other-clock = Lokal tid i { $place }. Enligt klockan i den här telefonen: { $time }.

appointments-status-proposed = Förslag
appointments-status-booked = Bokad
appointments-status-cancelled = Inställd
appointments-status-did_not_happen = Blev inte av
appointments-status-done = Har ägt rum

appointments-when = När
appointments-with = Med
appointments-where = Var
appointments-map = Se på karta (öppnas utanför Tråden)
appointments-video = Videolänk
appointments-video-open = Öppna videomötet
appointments-purpose = Vad det handlar om
appointments-bring = Ta med
appointments-comes-along = Följer med dig
appointments-for-step = Hör till steget
appointments-no-step = Inget steg
appointments-source = Varifrån tiden kommer
appointments-source-calendar_file = Från en kalenderfil
appointments-source-agency_system = Från verksamhetens system
appointments-told-by-typed = Det du själv har skrivit
appointments-told-by-calendar_file = Din kalenderfil
appointments-told-by-agency_system = En verksamhets system
appointments-same-event = Samma tid från: { $names }
appointments-same-event-title = Samma tid, från andra håll
appointments-same-event-differs = De säger olika. Inställd: { $cancelled }. Inte inställd: { $stands }. Fråga vad som gäller innan du ger dig av.
appointments-unsure = Det är inte helt säkert att tiden gäller. Fråga dem om du undrar.

appointments-ask-change = Be om ändring
appointments-ask-new = Be om en ny tid
appointments-ask-change-words = Hej! Jag har en tid hos er { $when }. Jag skulle vilja ändra den. Kan ni föreslå en annan tid?
appointments-ask-new-words = Hej! Min tid hos er { $when } blev inte av. Kan jag få en ny?
appointments-ask-subject = Om min tid
appointments-ask-words = Så här kan du skriva
appointments-ask-sent-by = Ändra som du vill. Det är telefonens egen app som skickar, inte Tråden.
appointments-ask-text = Skriv sms
appointments-ask-mail = Skriv e-post
appointments-ask-nobody = Här finns inget telefonnummer och ingen e-post än. Lägg till under ”Med vem och hur du når dem”, eller välj verksamheten.

appointments-to-calendar = Lägg i min kalender
appointments-calendar-shows = Vad får kalendern visa?
appointments-calendar-little = Bara att du är upptagen
appointments-calendar-little-help = Där står ”Upptagen” och inget mer.
appointments-calendar-all = Allt
appointments-calendar-all-help = Där står ”{ $title }”, och var och med vem. Andra kan kanske se din kalender.
appointments-calendar-neutral = Upptagen
appointments-calendar-get = Lägg den där

appointments-proposed-explain = Det här är ett förslag. Är tiden bokad nu?
appointments-proposed-yes = Ja, den är bokad
appointments-cancelled-explain = Tiden står kvar i listan så att du kommer ihåg den.
appointments-cancelled-back = Den blir av ändå
appointments-cancelled-here = Noterad här som inställd. Tråden säger inget till dem. Hör av dig själv om det behövs.
appointments-did-it-happen = Blev det av?
appointments-it-did-not = Det blev inte av
appointments-noted = Noterat.
appointments-did-not-explain = Det kan hända vem som helst. Du kan be om en ny.
appointments-it-is-cancelled = Den är inställd
appointments-remove = Ta bort
appointments-removed = Tiden är borttagen.

appointments-questions = Det du vill fråga
appointments-question-new = Skriv en fråga
appointments-question-hint = Skriv när du kommer på den. Den finns här när du är där.
appointments-question-done = Lägg till
appointments-question-asked = Jag har frågat det här
appointments-question-answer = Vad de svarade
appointments-question-words = Frågan
appointments-question-remove = Ta bort frågan
appointments-question-removed = Frågan är borttagen.

appointments-change = Ändra eller lägg till
appointments-fields-what = Vad det är och vad det handlar om
appointments-fields-when = Dag och klockslag
appointments-fields-with = Med vem och hur du når dem
appointments-fields-where = Var
appointments-fields-bring = Vad ska du ta med?
appointments-fields-along = Vem följer med?
appointments-with-name = Vem du ska träffa
appointments-with-hint = Ett namn, om du vet det. Fråga annars efter ett.
appointments-agency = Verksamhet
appointments-no-agency = Ingen verksamhet
appointments-change-contact = Hur du ändrar tiden
appointments-change-contact-hint = Telefon eller e-post, om det inte är verksamhetens vanliga.
appointments-place = Adress
appointments-door = Hur du kommer in
appointments-door-hint = Ingång, våning, portkod, var du anmäler dig.
appointments-along-explain = Välj vem du vill ha med dig. Ingen får veta det härifrån. Fråga dem själv.

appointments-import = Hämta från en kalenderfil
appointments-import-explain = Om du har fått en fil som slutar på .ics kan du hämta tiderna ur den. Välj samma fil igen om den har ändrats: inget kommer dubbelt.
appointments-import-choose = Välj en fil
appointments-import-kept = Filen är sparad. Tiderna syns här när den har skickats. Det går genast om det finns nät.
appointments-import-too-large = Filen är för stor. Den får vara högst 1 MB.
appointments-import-not-calendar = Det här är ingen kalenderfil. Välj en som slutar på .ics.
appointments-import-refused = Filen gick inte att läsa. Se under ”Väntar på dig”.
appointments-import-nothing-new = Filen är läst. Inget nytt i den.
appointments-import-added = { $count ->
    [one] En ny tid.
   *[other] { $count } nya tider.
}
appointments-import-changed = { $count ->
    [one] En är ändrad.
   *[other] { $count } är ändrade.
}
appointments-import-cancelled = { $count ->
    [one] En är inställd.
   *[other] { $count } är inställda.
}
