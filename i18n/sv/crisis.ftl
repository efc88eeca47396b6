crisis-title = Krisplan
crisis-back = Till krisplanen

crisis-empty-lead = En krisplan är dina egna ord till dig själv, för en dag då det är svårt att tänka.
crisis-empty-how = Skriv den när det är lugnt. En fråga i taget, i den ordning du vill. Du kan sluta när som helst. Allt sparas av sig självt.
crisis-begin = Börja med första frågan
crisis-all-sections = Det här kan den handla om
crisis-not-yet = Inte skrivet än
crisis-nothing-written = Här finns inget skrivet än.

crisis-still-right = Stämmer den fortfarande?
crisis-still-right-today = Du har sagt att planen stämmer i dag.
# $day: till exempel ”tisdag 24 november”.
crisis-still-right-since = Senast du sa att planen stämde: { $day }.
crisis-still-right-never = När du har läst igenom planen kan du säga att den stämmer.
crisis-still-right-yes = Ja, den stämmer i dag

crisis-with-you = Ha den med dig
crisis-opens = Visa utan att låsa upp
crisis-take-along = Papper eller QR-kod

crisis-sealed-some = Här är de delar du har valt att visa utan att låsa upp.
crisis-sealed-none = Du har inte valt att visa någon del av krisplanen utan att låsa upp.
crisis-unlock = Lås upp för att se allt
crisis-sign-in = Logga in för att se allt
crisis-to-support = Till Stöd nu
crisis-none = Krisplanen finns på den telefon där du är inloggad i Tråden. Här är ingen inloggad.
crisis-none-start = Logga in eller börja

crisis-kinds = Vad andra brukar skriva om
crisis-written = Det du har skrivit
crisis-words-first = Med dina egna ord
crisis-words = En sak till
crisis-words-somebody = Vem, och vad du kan be om
crisis-who = Någon du redan har i Tråden
crisis-who-help = Då följer namn och nummer med av sig själva.
crisis-who-other = Någon annan
crisis-phone = Telefonnummer
crisis-only-me = Bara jag
crisis-only-me-help = Delas aldrig med någon annan. Visas aldrig när appen är låst.
crisis-only-me-mark = Bara du ser det här
crisis-another = Skriv en sak till
crisis-up = Flytta upp
crisis-down = Flytta ner
crisis-removed = Borttaget
# $section: nästa avsnitts rubrik.
crisis-onward = Nästa: { $section }
crisis-stop-here = Stanna här. Allt är sparat.
crisis-done = Klart för nu

crisis-opens-lead = En kris väntar inte på att du ska låsa upp. Du bestämmer vad som ska gå att läsa direkt.
crisis-opens-who = Den som håller i din telefon kan då läsa de delarna.
crisis-opens-never = Det du har märkt ”Bara jag” visas ändå aldrig.
crisis-opens-where = Valet gäller alla telefoner där du är inloggad. Du kan ändra dig när du vill.
crisis-opens-no-lock = Just nu är Tråden inte låst på den här telefonen. Den som kommer in i telefonen kan läsa allt.
crisis-opens-to-lock = Välj lås
crisis-opens-choose = Visa utan att låsa upp

crisis-take-along-lead = Till plånboken, kylskåpet eller någon du litar på. Allt görs på din telefon. Inget skickas.
crisis-take-along-choose = Ta med
crisis-with-only-me = Ta med det som är märkt ”Bara jag”
crisis-square = Visa som QR-kod
crisis-square-warning = Koden innehåller själva texten. Vem som helst som läser av den kan läsa det här:
crisis-square-label = QR-kod med krisplanens text
crisis-square-empty = Välj minst en del.
crisis-square-too-long = Texten är för lång för en QR-kod som går att läsa av. Välj färre delar.
# $day: kort, med år.
# $numbers: landets nödnummer, till exempel ”112” eller ”113 · 112”.
crisis-paper-since = Senast bekräftad { $day }
crisis-paper-foot = Fara för liv: ring { $numbers }

crisis-warning-signs = Varningstecken
crisis-warning-signs-question = Hur märker du att det är på väg åt fel håll?
crisis-warning-signs-kinds =
    Något i kroppen
    Tankar som kommer tillbaka
    Något du gör mer av, eller slutar göra
    Något som andra märker före dig
crisis-what-i-can-do = Vad jag kan göra
crisis-what-i-can-do-question = Vad har hjälpt dig förut, åtminstone lite? De här stegen visas ett i taget i Stöd nu.
crisis-what-i-can-do-kinds =
    Något som lugnar kroppen
    Något som fångar tankarna en stund
    Något du kan göra mitt i natten
    Något litet som nästan alltid går
crisis-people-and-places = Människor och platser
crisis-people-and-places-question = Var och med vem blir det lite lättare, även utan att ni pratar om hur det är?
crisis-people-and-places-kinds =
    Någon det är skönt att vara nära
    En plats där det finns andra
    En plats där det är lugnt
    Ett sammanhang du hör till
crisis-people-to-ask = De jag kan be om hjälp
crisis-people-to-ask-question = Vem kan du höra av dig till, och säga som det är?
crisis-people-to-ask-kinds =
    Någon som lyssnar
    Någon som kan komma
    Någon som svarar på natten
    Vad du vill att de gör, och inte gör
crisis-professionals = Vård och andra verksamheter
crisis-professionals-question = Vilka kan du ringa, och när?
crisis-professionals-kinds =
    Din kontaktperson
    Jour eller mobilt team
    En mottagning eller avdelning som känner dig
    Vad du vill säga först när du ringer
crisis-make-it-safe = Göra tryggt omkring mig
crisis-make-it-safe-question = Vad gör att det blir tryggare där du är, tills det värsta har gått över?
crisis-make-it-safe-kinds =
    Sådant som är bättre att någon annan tar hand om ett tag
    Någon som kan vara hos dig
    Något du låter bli just då
    Vem du har kommit överens med om det
crisis-reasons = Skäl att leva
crisis-reasons-question = Vad är värt att leva för? Också det lilla räknas.
crisis-reasons-kinds =
    Någon som du betyder något för
    Ett djur
    Något du vill se eller göra
    Något som du tror på
crisis-how-to-meet-me = Så vill jag bli bemött
crisis-how-to-meet-me-question = Vad vill du att de som möter dig ska veta?
crisis-how-to-meet-me-kinds =
    Hur du vill att andra pratar med dig
    Vad som lugnar, och vad som gör det värre
    Vad du inte orkar berätta en gång till
    Vem du vill ha med dig
crisis-if-i-cannot-decide = Om jag inte kan bestämma själv
crisis-if-i-cannot-decide-question = Om du mår så dåligt att du inte kan säga vad du vill, vad är viktigt då? Skriv det som önskemål till dem som hjälper dig.
crisis-if-i-cannot-decide-kinds =
    Behandling du vill ha, eller inte vill ha
    Vem som ska få veta, och vem som inte ska det
    Barn och andra som du tar hand om
    Husdjur
    Hem, post och räkningar
