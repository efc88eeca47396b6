# Planen: mål, steg, vem som gör vad.
# Att ingen har ett steg är inte någons fel: skriv så att ingen känner sig anklagad.

plan-title = Plan
plan-who = Vem gör vad
plan-print = Skriv ut
plan-print-only-me = Steg märkta ”Bara jag” skrivs inte ut.
plan-to-plan = Tillbaka till planen
plan-change = Ändra

plan-empty = Här samlar du det du vill, och vem som hjälper till med vad. Börja med en sak. Allt går att ändra sedan.
plan-new-goal = Vad vill du?
plan-new-goal-hint = Med dina egna ord. Till exempel: sova om nätterna, ett eget boende, träffa mina barn mer.
plan-add-goal = Lägg till ett mål
plan-open-goal = Mer om målet
plan-new-step = Vad behöver göras?
plan-new-step-hint = En sak som någon kan göra. Till exempel: boka en tid hos läkaren.
plan-add-step = Lägg till ett steg
plan-without-goal = Andra steg
plan-no-steps = Inga steg än.
plan-finished-steps = { $count ->
    [one] Ett avslutat steg
   *[other] { $count } avslutade steg
}

plan-responsible = Helhetsansvarig
plan-responsible-none = Ingen är utsedd än
plan-responsible-explain = Den som håller ihop det hela och som du alltid kan fråga. När flera verksamheter hjälper dig ska en av dem ha det här ansvaret.
plan-responsible-name = Namn
plan-responsible-member = En av dina personer
plan-responsible-agency = Från vilken verksamhet
plan-next-review = Nästa uppföljning
plan-next-review-none = Ingen dag bestämd
plan-next-review-explain = Dagen då ni går igenom planen tillsammans.
plan-if-this-fails = Om det inte fungerar
plan-if-this-fails-hint = Vad som ska hända då, och vem du ringer.

plan-nobody-title = Ingen har det här än
plan-nobody-no_owner = Ingen är utsedd för det här steget.
plan-nobody-not_accepted = { $name } är utsedd, men har inte sagt ja än.
plan-nobody-not_accepted-unnamed = Någon är utsedd, men har inte sagt ja än.
plan-nobody-overdue = Det skulle vara klart { $day }. Inget är noterat sedan dess.
plan-nobody-do-no_owner = Välj vem som gör det
plan-nobody-do-not_accepted = Har de sagt ja?
plan-nobody-do-overdue = Har du hört något?
plan-nobody-me-overdue = Det skulle vara klart { $day }. Det är okej att det tar längre tid.
plan-nobody-do-me-overdue = Välj en ny dag
plan-nobody-yes = De har sagt ja
plan-nobody-heard = Jag har hört av dem
plan-nobody-said-yes = Noterat: de sa ja i dag.
plan-nobody-noted = Noterat: du hörde av dem i dag.

plan-owner-nobody = Ingen än
plan-owner-me = Du
plan-owner-unnamed = Någon
plan-owner-at = { $name }, { $agency }
plan-due-by = senast { $day }

plan-state-proposed = Förslag
plan-state-agreed = Överenskommet
plan-state-started = På gång
plan-state-done = Klart
plan-state-stopped = Avbrutet
plan-state-not_possible = Gick inte

plan-answer-agree = Du håller med
plan-answer-disagree = Du håller inte med
plan-answer-unsure = Du är osäker
plan-answer-none = Väntar på ditt svar

plan-goal-title = Mål
plan-goal-words = Vad du vill, med dina egna ord
plan-goal-professional = Så uttrycker vården och kommunen det
plan-goal-professional-hint = Skriv av den från planen på papper, om det finns en. Dina egna ord står först.
plan-goal-area = Vad handlar det om?
plan-area-none = Inte valt
plan-area-health = Hälsa
plan-area-substance_use = Alkohol och andra droger
plan-area-home = Boende
plan-area-money = Pengar
plan-area-work_or_school = Arbete eller skola
plan-area-people = Människor omkring dig
plan-area-everyday = Vardag
plan-goal-steps = Steg
plan-goal-remove = Ta bort målet
plan-goal-removed = Målet är borttaget. Stegen finns kvar i planen.
plan-goal-gone = Det här målet finns inte kvar.

plan-step-title = Steg
plan-step-what = Vad ska göras?
plan-step-goal = Vilket mål hör det till?
plan-step-goal-none = Inget mål
plan-step-who = Vem gör det?
plan-step-who-nobody = Ingen än
plan-step-who-me = Jag
plan-step-who-member = En av mina personer
plan-step-who-agency = En verksamhet
plan-step-who-choose = Välj
plan-step-who-name = Namn på den som gör det
plan-step-who-name-hint = Fråga efter ett namn. Det är lättare att ringa en människa än en verksamhet.
plan-step-accepted = Har de sagt ja?
plan-step-accepted-not-yet = Inte än
plan-step-accepted-on = Ja, { $day }
plan-step-accepted-day = Vilken dag?
plan-step-when = När ska det vara klart?
plan-step-when-none = Ingen dag bestämd
plan-step-first = Ska något annat vara klart först?
plan-step-first-none = Nej
plan-step-first-hint = Till exempel: först nykter, sedan en egen lägenhet. Skriv det här om någon kräver det.
plan-step-first-area = Vad ska vara klart först?
plan-first = { $area ->
    [health] Först det som rör hälsan
    [substance_use] Först det som rör alkohol och andra droger
    [home] Först det som rör boendet
    [money] Först det som rör pengar
    [work_or_school] Först det som rör arbete eller skola
    [people] Först det som rör relationer till andra
   *[everyday] Först det som rör vardagen
}
plan-step-due = Klart senast
plan-step-start = Börjar
plan-step-last-word = När du senast hörde av dem
plan-step-state = Hur går det?
plan-step-state-proposed = Det är ett förslag
plan-step-state-agreed = Vi är överens
plan-step-state-started = Det är på gång
plan-step-state-done = Det är klart
plan-step-state-stopped = Det har avbrutits
plan-step-state-not_possible = Det gick inte
plan-step-why = Varför?
plan-step-why-hint = Så att du slipper förklara igen. Ingen bedömer dig för det här.
plan-step-fallback = Om det inte blir av?
plan-step-fallback-hint = Vad som händer då, och vem du ringer.
plan-step-fallback-none = Inget skrivet än
plan-step-answer = Vad tycker du?
plan-step-answer-agree = Jag håller med
plan-step-answer-disagree = Jag håller inte med
plan-step-answer-unsure = Jag är osäker
plan-step-answer-words = Med dina egna ord
plan-step-answer-words-hint = Ditt svar följer med steget och skrivs ut med planen.
plan-step-from = Var kommer det ifrån?
plan-step-source = Hur det hamnade här
plan-source-typed = Skrivet här
plan-source-agency_system = Från verksamhetens system
plan-source-meeting = Från ett möte
plan-step-kind = Vilken plan kommer det från?
plan-kind-none = Ingen särskild plan
plan-kind-sip = SIP, samordnad individuell plan
plan-kind-individual_plan = Individuell plan
plan-kind-indsatsplan = Dansk indsatsplan
plan-kind-vardplan = Vårdplan
plan-kind-genomforandeplan = Genomförandeplan
plan-kind-nav_plan = Plan från NAV
plan-kind-other = En annan plan
plan-step-only-me = Bara jag
plan-step-only-me-explain = Ingen annan ser steget, även om du delar planen.
plan-step-remove = Ta bort steget
plan-step-removed = Steget är borttaget.
plan-step-gone = Det här steget finns inte kvar.
plan-step-appointments = Tider för det här steget

plan-who-title = Vem gör vad
plan-who-explain = Samma steg, samlade efter vem som har dem.
plan-who-empty = När det finns steg i din plan ser du här vem som har vilka.
plan-who-owner = Vem
plan-who-what = Vad
plan-who-when = När
plan-who-state = Läge
plan-who-answer = Ditt svar
plan-who-nobody = Ingen än
plan-printed = Utskrift { $day }
plan-of = Plan för { $name }
