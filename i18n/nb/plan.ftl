# Planen: mål, steg, hvem som gjør hva.
# At ingen har et steg, er ikke noens feil: skriv slik at ingen føler seg anklaget.

plan-title = Plan
plan-who = Hvem gjør hva
plan-print = Skriv ut
plan-print-only-me = Steg merket «Bare meg» skrives ikke ut.
plan-to-plan = Tilbake til planen
plan-change = Endre

plan-empty = Her samler du det du vil, og hvem som hjelper med hva. Begynn med én ting. Alt kan endres senere.
plan-new-goal = Hva vil du?
plan-new-goal-hint = Med dine egne ord. For eksempel: sove om natten, et eget sted å bo, se barna mine mer.
plan-add-goal = Legg til et mål
plan-open-goal = Mer om målet
plan-new-step = Hva skal gjøres?
plan-new-step-hint = Én ting som noen kan gjøre. For eksempel: bestille time hos legen.
plan-add-step = Legg til et steg
plan-without-goal = Andre steg
plan-no-steps = Ingen steg ennå.
plan-finished-steps = { $count ->
    [one] Ett avsluttet steg
   *[other] { $count } avsluttede steg
}

plan-responsible = Hovedansvarlig
plan-responsible-none = Ingen er valgt ennå
plan-responsible-explain = Den som holder det hele sammen, og som du alltid kan spørre. Når flere tjenester hjelper deg, skal én av dem ha dette ansvaret.
plan-responsible-name = Navn
plan-responsible-member = En av dine folk
plan-responsible-agency = Fra hvilken tjeneste
plan-next-review = Neste gjennomgang
plan-next-review-none = Ingen dag er satt
plan-next-review-explain = Dagen dere går gjennom planen sammen.
plan-if-this-fails = Hvis det ikke fungerer
plan-if-this-fails-hint = Hva som skal skje da, og hvem du ringer.

plan-nobody-title = Ingen har dette ennå
plan-nobody-no_owner = Ingen er valgt til dette steget.
plan-nobody-not_accepted = { $name } er valgt, men har ikke sagt ja ennå.
plan-nobody-not_accepted-unnamed = Noen er valgt, men har ikke sagt ja ennå.
plan-nobody-overdue = Det skulle være ferdig { $day }. Ingenting er notert siden.
plan-nobody-do-no_owner = Velg hvem som gjør det
plan-nobody-do-not_accepted = Har de sagt ja?
plan-nobody-do-overdue = Har du hørt noe?
plan-nobody-me-overdue = Det skulle være ferdig { $day }. Det er greit at det tar lengre tid.
plan-nobody-do-me-overdue = Velg en ny dag
plan-nobody-yes = De har sagt ja
plan-nobody-heard = Jeg har hørt fra dem
plan-nobody-said-yes = Notert: de sa ja i dag.
plan-nobody-noted = Notert: du hørte fra dem i dag.

plan-owner-nobody = Ingen ennå
plan-owner-me = Du
plan-owner-unnamed = Noen
plan-owner-at = { $name }, { $agency }
plan-due-by = innen { $day }

plan-state-proposed = Forslag
plan-state-agreed = Avtalt
plan-state-started = I gang
plan-state-done = Ferdig
plan-state-stopped = Stoppet
plan-state-not_possible = Lot seg ikke gjøre

plan-answer-agree = Du er enig
plan-answer-disagree = Du er ikke enig
plan-answer-unsure = Du er usikker
plan-answer-none = Venter på svaret ditt

plan-goal-title = Mål
plan-goal-words = Det du vil, med dine egne ord
plan-goal-professional = Slik sier fagfolkene det
plan-goal-professional-hint = Skriv av fra planen på papir, hvis det finnes en. Dine egne ord står først.
plan-goal-area = Hva handler det om?
plan-area-none = Ikke valgt
plan-area-health = Helse
plan-area-substance_use = Alkohol og andre rusmidler
plan-area-home = Bolig
plan-area-money = Penger
plan-area-work_or_school = Arbeid eller skole
plan-area-people = Menneskene rundt deg
plan-area-everyday = Hverdag
plan-goal-steps = Steg
plan-goal-remove = Fjern målet
plan-goal-removed = Målet er fjernet. Stegene er fortsatt i planen.
plan-goal-gone = Dette målet er ikke her lenger.

plan-step-title = Steg
plan-step-what = Hva skal gjøres?
plan-step-goal = Hvilket mål hører det til?
plan-step-goal-none = Ikke noe mål
plan-step-who = Hvem gjør det?
plan-step-who-nobody = Ingen ennå
plan-step-who-me = Jeg
plan-step-who-member = En av mine folk
plan-step-who-agency = En tjeneste
plan-step-who-choose = Velg
plan-step-who-name = Navnet på den som gjør det
plan-step-who-name-hint = Spør etter et navn. Det er lettere å ringe et menneske enn en tjeneste.
plan-step-accepted = Har de sagt ja?
plan-step-accepted-not-yet = Ikke ennå
plan-step-accepted-on = Ja, { $day }
plan-step-accepted-day = Hvilken dag?
plan-step-when = Når skal det være ferdig?
plan-step-when-none = Ingen dag er satt
plan-step-first = Må noe annet være gjort først?
plan-step-first-none = Nei
plan-step-first-hint = For eksempel: først rusfri, så egen bolig. Skriv det her hvis noen krever det.
plan-step-first-area = Hva må være gjort først?
plan-first = { $area ->
    [health] Først det som gjelder helsen
    [substance_use] Først det som gjelder alkohol og andre rusmidler
    [home] Først det som gjelder boligen
    [money] Først det som gjelder penger
    [work_or_school] Først det som gjelder arbeid eller skole
    [people] Først det som gjelder forholdet til andre
   *[everyday] Først det som gjelder hverdagen
}
plan-step-due = Ferdig innen
plan-step-start = Begynner
plan-step-last-word = Sist du hørte fra dem
plan-step-state = Hvordan går det?
plan-step-state-proposed = Det er et forslag
plan-step-state-agreed = Vi er enige
plan-step-state-started = Det er i gang
plan-step-state-done = Det er ferdig
plan-step-state-stopped = Det har stoppet
plan-step-state-not_possible = Det lot seg ikke gjøre
plan-step-why = Hvorfor?
plan-step-why-hint = Så slipper du å forklare det igjen. Ingen bedømmer deg for dette.
plan-step-fallback = Hvis det ikke blir noe av?
plan-step-fallback-hint = Hva som skjer da, og hvem du ringer.
plan-step-fallback-none = Ingenting er skrevet ennå
plan-step-answer = Hva synes du?
plan-step-answer-agree = Jeg er enig
plan-step-answer-disagree = Jeg er ikke enig
plan-step-answer-unsure = Jeg er usikker
plan-step-answer-words = Med dine egne ord
plan-step-answer-words-hint = Svaret ditt følger steget og blir med når du skriver ut planen.
plan-step-from = Hvor kommer det fra?
plan-step-source = Hvordan det kom hit
plan-source-typed = Skrevet her
plan-source-agency_system = Fra tjenestens system
plan-source-meeting = Fra et møte
plan-step-kind = Hvilken plan er det fra?
plan-kind-none = Ingen bestemt plan
plan-kind-sip = Svensk SIP
plan-kind-individual_plan = Individuell plan
plan-kind-indsatsplan = Dansk indsatsplan
plan-kind-vardplan = Behandlingsplan
plan-kind-genomforandeplan = Tiltaksplan fra kommunen
plan-kind-nav_plan = Plan fra NAV
plan-kind-other = En annen plan
plan-step-only-me = Bare meg
plan-step-only-me-explain = Ingen andre ser steget, selv om du deler planen.
plan-step-remove = Fjern steget
plan-step-removed = Steget er fjernet.
plan-step-gone = Dette steget er ikke her lenger.
plan-step-appointments = Timer for dette steget

plan-who-title = Hvem gjør hva
plan-who-explain = De samme stegene, samlet etter hvem som har dem.
plan-who-empty = Når det er steg i planen din, ser du her hvem som har hvilke.
plan-who-owner = Hvem
plan-who-what = Hva
plan-who-when = Når
plan-who-state = Status
plan-who-answer = Svaret ditt
plan-who-nobody = Ingen ennå
plan-printed = Utskrift { $day }
plan-of = Planen til { $name }
