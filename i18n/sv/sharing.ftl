# Vad jag delar: vem som får se vad, hur det tas tillbaka, frågor, kvitton och vem som har tittat.
# Ord för kategorier och lägen står i sharing-words.ftl. Ingen får besked när något tas tillbaka: säg det, rakt.

sharing-title = Vad jag delar
sharing-about = Vem som ser vad. Ta tillbaka när du vill.
sharing-lead = Inget delas förrän du har sagt ja. Du kan ta tillbaka det när du vill.
sharing-to-sharing = Till Vad jag delar
sharing-someone = Någon
sharing-at = { $name } på { $agency }

# En rad om vad någon har.
sharing-may-plan-see = Får se planen
sharing-may-plan-take-part = Får se planen och åta sig steg
sharing-may-appointments-see = Får se dina tider
sharing-may-appointments-take-part = Får se dina tider och säga ”jag följer med”
sharing-may-crisis-plan-see = Får läsa krisplanen
sharing-may-about-me-see = Får läsa Om mig
sharing-may-network-see = Får se vilka som finns omkring dig
sharing-nothing = Ser inget
sharing-paused = Pausat. Ser inget just nu.
# $words: till exempel ”Får se planen”.
sharing-line-paused = { $words } (pausat just nu)
sharing-until = { $words }, till { $day }
sharing-from = { $words }, från { $when }
sharing-only-parts = Bara: { $parts }
sharing-not-given-yet = Väntar på nät: syns inte för andra än.
sharing-not-back-yet = Väntar på nät: inte tillbakataget överallt än.
sharing-not-let-in = Inte insläppt än. Ser inget.

# Vad som ingår.
sharing-what-plan = Mål, steg och vem som gör vad. Det du har märkt ”Bara jag” är aldrig med.
sharing-what-appointments = När, var och med vem, och frågorna du vill ta upp.
sharing-what-crisis-plan = De delar du väljer, med dina egna ord. Det du har märkt ”Bara jag” är aldrig med.
sharing-what-about-me = De delar du väljer, med dina egna ord. Det du har märkt ”Bara jag” är aldrig med.
sharing-what-network = Namn och nummer till dina personer och verksamheter. Dina egna anteckningar om dem är aldrig med.

# På en persons eller verksamhets sida.
sharing-sees = Vad { $name } får se
sharing-agency-who = Gäller dem som arbetar på { $agency } och som du har släppt in.
sharing-agency-too = { $name } ser också det som { $agency } får se
sharing-nothing-of = { $name } ser inget av det här nu.
sharing-when-let-in = Det börjar gälla först när du har släppt in { $name }.
sharing-how-much = Hur mycket?
sharing-which-parts = Vilka delar?
sharing-how-long = Hur länge?
sharing-span-open = Tills jag tar tillbaka det
sharing-span-month = En månad
sharing-span-quarter = Tre månader
sharing-span-year = Ett år
sharing-span-day = Till en dag jag väljer
sharing-last-day = Sista dagen
sharing-purpose = Vad ska det användas till?
sharing-purpose-hint = Det står på kvittot. Till exempel: så att vi kan planera tillsammans.
sharing-give-do = Ja, dela med { $name }
sharing-given = Du har sagt ja till { $name }.
sharing-take-back = Ta tillbaka
sharing-taken-back = Tillbakataget. { $name } får inget besked.
sharing-pause = Pausa
sharing-paused-now = Pausat. { $name } får inget besked.
sharing-paused-of = Du har pausat det här. { $name } ser inget just nu.
sharing-resume = Dela igen
sharing-resumed = { $name } kan se det igen.
sharing-change = Ändra hur mycket och hur länge
sharing-change-do = Ja, dela så här
sharing-changed = Ändrat.
sharing-silent = Ingen får besked. Det som redan är läst eller fotograferat går inte att ta tillbaka.

# När någon har valts som den man litar på.
sharing-trust-title = Vad får { $name } se?
sharing-trust-why = Ett förslag. Ta bort det du inte vill. Inget delas förrän du har sagt ja.
sharing-trust-which = Förslag för den du litar på
sharing-trust-yes = Ja, dela det här
sharing-trust-no = Inte nu

sharing-empty = Du delar inget just nu. Ingen annan ser din plan.
sharing-empty-do = Välj vem som får se
sharing-ended = Har gått ut
sharing-ended-on = { $what }: gick ut { $day }. Ser inget.
sharing-guardians = I din ålder ser dina vårdnadshavare allt utom det du har märkt ”Bara jag”, utan att du har sagt ja. Från { $day } bestämmer du själv.
sharing-waits = Väntetid för nya
sharing-waits-help = Så länge dröjer det innan någon du släpper in ser något. Då hinner du ändra dig.
sharing-waits-0 = Ingen väntetid
sharing-waits-24 = En dag
sharing-waits-72 = Tre dagar

sharing-stop = Stoppa all delning
sharing-stop-everyone = Ingen annan ser något av ditt längre. Inbjudningar slutar gälla.
sharing-stop-silent = Ingen får besked.
sharing-stop-kept = Dina personer och allt du har skrivit finns kvar hos dig.
sharing-stop-again = Du kan dela igen senare. Då väljer du på nytt.
sharing-stop-do = Ja, stoppa allt nu
sharing-stopped-now = All delning är stoppad.
sharing-stopped = All delning är stoppad
sharing-stopped-what = Ingen annan ser något av ditt.
sharing-stopped-not-yet = Det är stoppat här, men telefonen har inte nått nätet än. Fram till dess kan andra se det de såg förut. Det skickas före allt annat.
sharing-stopped-here = All delning är stoppad. Tillåt den igen först, om du vill dela det här.
sharing-again = Tillåt delning igen
sharing-again-how = Inget kommer tillbaka av sig självt. Du väljer på nytt, person för person.
sharing-again-now = Nu kan du välja vem som får se vad.

# Kvitton.
sharing-receipts = Kvitton på samtycke
sharing-receipts-about = Allt du har sagt ja och nej till
sharing-receipts-lead = Ett för varje beslut. Visa det om någon säger att de inte får prata med varandra om dig.
sharing-receipts-offline = Kvittona sparas inte på telefonen, så de behöver nät. Det du delar ser du ändå under Vad jag delar.
sharing-receipts-empty = Du har inte sagt ja eller nej till något än.
sharing-event-given = Du sa ja till { $name }
sharing-event-narrowed = Du delade mindre med { $name }
sharing-event-paused = Du pausade för { $name }
sharing-event-resumed = Du delade igen med { $name }
sharing-event-withdrawn = Du tog tillbaka från { $name }
sharing-event-refused = Du sa nej till { $name }
sharing-event-expired = Ditt ja till { $name } gick ut
sharing-receipt-open = Öppna och skriv ut
sharing-receipt-save = Spara som fil
sharing-receipt-file = kvitto
sharing-older = Visa äldre

# Vem har tittat.
looked-title = Vem har tittat
looked-about = Vem som har läst, vad och när
looked-lead = Varje gång någon annan har läst något av ditt, det senaste först.
looked-offline = Listan sparas inte på telefonen, så den behöver nät.
looked-empty = Ingen annan har tittat.
looked-between = kl. { $from }–{ $to }
looked-ground-unknown = Skälet har vi inga ord för här.

# Frågor från dem som arbetar med personen.
request-section = Frågor till dig
request-title = En fråga till dig
request-asks = { $who } frågar om du vill dela
request-purpose = Varför, med deras egna ord
request-what = Vad de vill
request-until = Till { $day }.
request-until-taken-back = Tills du tar tillbaka det.
request-what-happens = Säger du ja gäller det direkt, och du kan ta tillbaka det när du vill. Säger du nej får { $name } inget besked, och allt är som förut.
request-yes = { $count ->
    [one] Ja
   *[other] Ja, till allt
}
request-part = Ja, till en del
request-part-which = Vad säger du ja till?
request-part-yes = Ja, till det här
request-no = Nej
request-said-yes = Du har sagt ja till { $name }.
request-said-no = Du har sagt nej. { $name } får inget besked.
request-gone = Frågan finns inte kvar.
request-to-member = Vad { $name } får se

# Att bjuda in. Orden sägs, de skickas aldrig.
invite-do = Bjud in { $name }
invite-open = Visa inbjudan
invite-again = Bjud in på nytt
invite-to-confirm = Jämför orden
invite-title = Bjud in { $name }
invite-step-link = Du får en länk. Skicka den till { $name }.
invite-step-words = Ni ser båda samma två ord. Säg dem till varandra, på telefon eller när ni ses.
invite-step-let-in = Stämmer orden släpper du in { $name }. Först då syns det du har valt att dela.
invite-active = { $name } är redan med. Bjud in på nytt om { $name } har tappat sin väg in. Då ser { $name } inget förrän du har släppt in igen.
invite-make = Skapa en länk
invite-make-again = Skapa en ny länk
invite-make-again-help = Då slutar den gamla att fungera.
invite-not-sent-yet = Telefonen behöver nät innan du kan skapa en länk.
invite-send = Skicka länken
invite-send-how = Länken är bara till { $name }. Den fungerar en gång, till { $day }.
invite-share = Skicka
invite-square = Visa som QR-kod
invite-square-label = QR-kod med inbjudan
# Följer med länken i ett sms. Säger inget om vad det gäller.
invite-message = Hej! Här är en inbjudan från mig.
invite-words = Era två ord
invite-say-words = Säg orden till { $name }, som ser samma två. Skicka dem inte med länken.
invite-nothing-shared = Inget är delat än. Du släpper själv in { $name } när orden stämmer.
invite-waits = { $name } har inte tackat ja än. Länken fungerar till { $day }.
invite-link-once = Länken visas bara när den skapas. Har den kommit bort kan du skapa en ny.
invite-cancel = Ta tillbaka inbjudan
invite-cancelled = Inbjudan är tillbakatagen. Länken fungerar inte längre.

confirm-title = Släpp in { $name }?
confirm-words = Fråga { $name } vilka två ord som står på skärmen. Är det de här?
confirm-will-see = Det här får { $name } se
confirm-nothing-yet = Inget än. Du kan välja efteråt.
confirm-at-once = Det börjar gälla direkt.
confirm-waits = Det börjar gälla om { $hours ->
    [24] en dag
    [72] tre dagar
   *[other] { $hours } timmar
}. Du har valt en väntetid.
confirm-alone = Vill du det här själv?
confirm-alone-why = Svara helst när du är ensam. Ingen annan bestämmer det här. Du kan vänta hur länge du vill.
confirm-do = Ja, släpp in { $name }
confirm-not-now = Inte nu
confirm-wrong = Orden stämmer inte
confirm-done = Du har släppt in { $name }.
confirm-thrown-out = Den som använde länken kommer inte in och har inte sett något.
confirm-nothing = Här finns inget att svara på just nu.

preview-open = Se som { $name }
preview-title = Så ser { $name } det
preview-lead = Exakt det här kan { $name } se just nu.
preview-nothing = { $name } ser inget just nu.
preview-empty = Här finns inget att visa än.
preview-offline = Det behövs nät för att visa exakt vad { $name } ser.
