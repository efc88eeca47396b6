# Notiser: vad man vill få veta, på den här telefonen och på andra sätt. Lova aldrig att en notis kommer fram.

notices-title = Notiser
notices-about-on = Påslagna här. Vad du får veta, och när
notices-about-off = Avslagna här. Vad du kan få veta, och när

notices-here = På den här telefonen
notices-why = Telefonen kan säga till när en tid närmar sig, när något väntar på dig och när någon ber dig höra av dig. Du väljer vad.
notices-then-asked = När du trycker frågar telefonen om Tråden får skicka notiser. Du kan slå av dem när du vill.
notices-turn-on = Slå på notiser här
notices-turned-on = Påslaget. Skicka gärna en testnotis.
notices-on = Notiser är påslagna här.
notices-elsewhere = { $count ->
    [one] En annan av dina enheter får notiser.
   *[other] { $count } andra av dina enheter får notiser.
}
notices-turn-off = Slå av notiser här
notices-turned-off = Notiser är avslagna här.
notices-denied = Telefonen släpper inte fram notiser från Tråden. Det är bara du som kan ändra det.
notices-denied-android = Öppna telefonens inställningar och Appar. Välj Tråden, eller webbläsaren du använder, och slå på Aviseringar. Kom sedan tillbaka hit.
notices-denied-apple = Öppna Inställningar, Notiser och sedan Tråden. Slå på Tillåt notiser. Kom sedan tillbaka hit.
notices-denied-other = Tryck på ikonen bredvid webbadressen och tillåt aviseringar. Kom sedan tillbaka hit.
notices-not-here = Den här webbläsaren kan inte ta emot notiser. Så är det också i privata fönster. Prova en annan webbläsare, eller din telefon.
notices-no-service = Det gick inte att slå på notiser. Webbläsaren når inte sin notistjänst just nu. Prova igen om en stund, eller i en annan webbläsare.

# iPhone: först på hemskärmen. Orden är de som står i telefonen.
notices-apple = På iPhone och iPad kommer notiser bara till det som ligger på hemskärmen. Så här lägger du Tråden där:
notices-apple-share = Tryck på Dela, fyrkanten med en pil uppåt. Den kan ligga bakom tre prickar.
notices-apple-add = Välj Lägg till på hemskärmen.
notices-apple-open = Öppna Tråden från hemskärmen och logga in där. Slå på notiser under Jag.
notices-install = Installera Tråden på telefonen. Då får den fortsätta skicka notiser, även om du inte har öppnat den på länge.
notices-install-do = Installera Tråden
notices-install-menu = Öppna webbläsarens meny. Välj Installera app eller Lägg till på startskärmen.

notices-test = Skicka en testnotis hit
notices-test-sent = Testnotisen är skickad. Den brukar komma inom en minut.
notices-test-arrived = Testnotisen har kommit fram hit.

notices-lock-screen = Det som syns på låsskärmen
notices-lock-screen-what = Bara några fasta ord. Aldrig namn, tider eller något ur en plan.
notices-lock-screen-open = Vad det gäller ser du först när du har öppnat Tråden.

notices-kinds = Det du vill få veta
notices-kind-appointment-day-before = Dagen före en tid
notices-kind-appointment-two-hours = Två timmar före en tid
notices-kind-step-due = När det är dags för ett steg
notices-kind-step-nobody-has = När ingen har ett steg
notices-kind-my-answer = När något väntar på ditt svar
notices-kind-handover-waits = När ingen har svarat på en övergång
notices-kind-consent-lapses = När ett samtycke snart går ut
notices-kind-review = När planen ska ses över
notices-kind-still-right = När det är dags att läsa krisplanen igen
notices-kind-step-overdue = När ett av dina steg är förbi sin dag
notices-kinds-trusted = För någon som litar på dig
notices-kinds-trusted-if = Du får veta det här om den personen vill det.
notices-kind-did-not-happen = När en tid inte blev av
notices-kind-nobody-has = När ingen har ett steg
notices-call-always = Ber någon dig höra av dig får du alltid veta det, också under tyst tid.
notices-together = Flera saker samtidigt blir en enda notis.

notices-quiet = Tyst tid
notices-quiet-on = Inga notiser vissa timmar
notices-quiet-after = Det som händer under tiden får du veta efteråt.
notices-quiet-from = Från
notices-quiet-to = Till
notices-quiet-zone = Enligt telefonens klocka ({ $place }).

notices-ways = Om telefonen inte svarar
notices-ways-why = När någon ber dig höra av dig, och notisen inte kommer fram till telefonen, kan Tråden skicka en länk. Den säger inte vem eller vad det gäller.
notices-ways-offline = Det här behöver nät. Inget har ändrats.
notices-way-mail = E-post
notices-way-sms = Sms
notices-way-mail-address = Din e-postadress
notices-way-sms-address = Ditt mobilnummer
notices-way-send-code = Skicka en kod dit
notices-way-code-sent = En kod är skickad till { $address }.
notices-way-code = Koden du fick
notices-way-confirm = Bekräfta
notices-way-no-code = Kom det ingen kod?
notices-way-until-then = Tills dess används { $address }.
notices-way-stopped = Det som senast skickades dit gick inte fram. Stämmer det?
notices-way-confirmed = Bekräftat.
notices-way-dropped = Borttaget. Inget skickas dit längre.

notices-none = Om inget kommer
notices-none-what = Det som kan stå i vägen
notices-none-silent = Telefonen är på ljudlöst, Stör ej eller Fokus.
notices-none-battery = Batterisparläget håller tillbaka det som inte är öppet.
notices-none-new = Du har rensat webbläsaren. Slå då på notiser igen.
notices-best-effort = En notis kan bli sen eller utebli, fast allt är rätt inställt. Är det bråttom: Stöd nu finns alltid högst upp.

# Någon har tryckt på en testnotis.
notices-thanks = Tack
notices-thanks-what = Notisen kom fram, och du öppnade den.
notices-thanks-once = Det var ett test. Du behöver inte göra något mer.

# Ett kort på Personer, och hos den som är med i någon annans plan.
notices-offer = Ska telefonen säga till?
notices-offer-own = Du kan få veta när en tid närmar sig eller något väntar på dig. På låsskärmen syns aldrig vad det gäller.
notices-offer-asked = Den du är med hos kan be dig höra av dig. Med notiser kan du få veta det genast.
notices-offer-look = Se hur det fungerar
notices-offer-later = Inte nu
notices-offer-put-aside = Det finns kvar under Jag, Notiser.

# På låsskärmen, när någon har svarat direkt på notisen. Svaren själva står i calls.ftl.
notices-answered = Ditt svar är skickat.
notices-not-sent = Ditt svar är INTE skickat. Tryck här och svara igen.
