# Planen: mål, skridt, hvem der gør hvad.
# At ingen har et skridt, er ikke nogens skyld: skriv, så ingen føler sig anklaget.

plan-title = Plan
plan-who = Hvem gør hvad
plan-print = Print
plan-print-only-me = Skridt mærket »Kun mig« bliver ikke printet.
plan-to-plan = Tilbage til planen
plan-change = Ret

plan-empty = Her samler du det, du gerne vil, og hvem der hjælper med hvad. Begynd med én ting. Alt kan ændres senere.
plan-new-goal = Hvad vil du gerne?
plan-new-goal-hint = Med dine egne ord. For eksempel: sove om natten, få min egen bolig, se mine børn mere.
plan-add-goal = Tilføj et mål
plan-open-goal = Mere om målet
plan-new-step = Hvad skal der gøres?
plan-new-step-hint = Én ting, som nogen kan gøre. For eksempel: bestille tid hos lægen.
plan-add-step = Tilføj et skridt
plan-without-goal = Andre skridt
plan-no-steps = Ingen skridt endnu.
plan-finished-steps = { $count ->
    [one] Et afsluttet skridt
   *[other] { $count } afsluttede skridt
}

plan-responsible = Overordnet ansvarlig
plan-responsible-none = Der er ikke valgt nogen endnu
plan-responsible-explain = Den, der holder sammen på det hele, og som du altid kan spørge. Når flere instanser hjælper dig, skal én af dem have det ansvar.
plan-responsible-name = Navn
plan-responsible-member = En af dine folk
plan-responsible-agency = Fra hvilken instans
plan-next-review = Næste opfølgning
plan-next-review-none = Ingen dag er aftalt
plan-next-review-explain = Den dag, I gennemgår planen sammen.
plan-if-this-fails = Hvis det ikke virker
plan-if-this-fails-hint = Hvad der skal ske så, og hvem du ringer til.

plan-nobody-title = Ingen har det her endnu
plan-nobody-no_owner = Der er ikke valgt nogen til det her skridt.
plan-nobody-not_accepted = { $name } er valgt, men har ikke sagt ja endnu.
plan-nobody-not_accepted-unnamed = Der er valgt nogen, men de har ikke sagt ja endnu.
plan-nobody-overdue = Det skulle være færdigt { $day }. Der er ikke noteret noget siden.
plan-nobody-do-no_owner = Vælg, hvem der gør det
plan-nobody-do-not_accepted = Har de sagt ja?
plan-nobody-do-overdue = Har du hørt noget?
plan-nobody-me-overdue = Det skulle være færdigt { $day }. Det er helt i orden, at det tager længere tid.
plan-nobody-do-me-overdue = Vælg en ny dag
plan-nobody-yes = De har sagt ja
plan-nobody-heard = Jeg har hørt fra dem
plan-nobody-said-yes = Noteret: de sagde ja i dag.
plan-nobody-noted = Noteret: du hørte fra dem i dag.

plan-owner-nobody = Ingen endnu
plan-owner-me = Dig
plan-owner-unnamed = Nogen
plan-owner-at = { $name }, { $agency }
plan-due-by = senest { $day }

plan-state-proposed = Forslag
plan-state-agreed = Aftalt
plan-state-started = I gang
plan-state-done = Færdigt
plan-state-stopped = Stoppet
plan-state-not_possible = Kunne ikke lade sig gøre

plan-answer-agree = Du er enig
plan-answer-disagree = Du er ikke enig
plan-answer-unsure = Du er i tvivl
plan-answer-none = Venter på dit svar

plan-goal-title = Mål
plan-goal-words = Det, du gerne vil, med dine egne ord
plan-goal-professional = Sådan siger fagfolkene det
plan-goal-professional-hint = Skriv det af fra planen på papir, hvis der er en. Dine egne ord står først.
plan-goal-area = Hvad handler det om?
plan-area-none = Ikke valgt
plan-area-health = Helbred
plan-area-substance_use = Alkohol og andre rusmidler
plan-area-home = Bolig
plan-area-money = Penge
plan-area-work_or_school = Arbejde eller skole
plan-area-people = Menneskene omkring dig
plan-area-everyday = Hverdag
plan-goal-steps = Skridt
plan-goal-remove = Fjern målet
plan-goal-removed = Målet er fjernet. Skridtene er stadig i planen.
plan-goal-gone = Målet er her ikke længere.

plan-step-title = Skridt
plan-step-what = Hvad skal der gøres?
plan-step-goal = Hvilket mål hører det til?
plan-step-goal-none = Intet mål
plan-step-who = Hvem gør det?
plan-step-who-nobody = Ingen endnu
plan-step-who-me = Det gør jeg
plan-step-who-member = En af mine folk
plan-step-who-agency = En instans
plan-step-who-choose = Vælg
plan-step-who-name = Navnet på den, der gør det
plan-step-who-name-hint = Spørg efter et navn. Det er lettere at ringe til et menneske end til en instans.
plan-step-accepted = Har de sagt ja?
plan-step-accepted-not-yet = Ikke endnu
plan-step-accepted-on = Ja, { $day }
plan-step-accepted-day = Hvilken dag?
plan-step-when = Hvornår skal det være færdigt?
plan-step-when-none = Ingen dag er aftalt
plan-step-first = Skal noget andet være på plads først?
plan-step-first-none = Nej
plan-step-first-hint = For eksempel: først ædru, så egen bolig. Skriv det her, hvis nogen kræver det.
plan-step-first-area = Hvad skal være på plads først?
plan-first = { $area ->
    [health] Først det, der handler om helbredet
    [substance_use] Først det, der handler om alkohol og andre rusmidler
    [home] Først det, der handler om boligen
    [money] Først det, der handler om penge
    [work_or_school] Først det, der handler om arbejde eller skole
    [people] Først det, der handler om forholdet til andre
   *[everyday] Først det, der handler om hverdagen
}
plan-step-due = Færdigt senest
plan-step-start = Begynder
plan-step-last-word = Sidst du hørte fra dem
plan-step-state = Hvordan går det?
plan-step-state-proposed = Det er et forslag
plan-step-state-agreed = Vi er enige
plan-step-state-started = Det er i gang
plan-step-state-done = Det er færdigt
plan-step-state-stopped = Det er stoppet
plan-step-state-not_possible = Det kunne ikke lade sig gøre
plan-step-why = Hvorfor?
plan-step-why-hint = Så slipper du for at forklare det igen. Ingen bedømmer dig for det.
plan-step-fallback = Hvis det ikke bliver til noget?
plan-step-fallback-hint = Hvad der sker så, og hvem du ringer til.
plan-step-fallback-none = Der er ikke skrevet noget endnu
plan-step-answer = Hvad synes du?
plan-step-answer-agree = Jeg er enig
plan-step-answer-disagree = Jeg er ikke enig
plan-step-answer-unsure = Jeg er i tvivl
plan-step-answer-words = Med dine egne ord
plan-step-answer-words-hint = Dit svar følger skridtet og kommer med, når du printer planen.
plan-step-from = Hvor kommer det fra?
plan-step-source = Hvordan det kom hertil
plan-source-typed = Skrevet her
plan-source-agency_system = Fra instansens system
plan-source-meeting = Fra et møde
plan-step-kind = Hvilken plan er det fra?
plan-kind-none = Ingen bestemt plan
plan-kind-sip = Svensk SIP
plan-kind-individual_plan = Norsk individuell plan
plan-kind-indsatsplan = Koordinerende indsatsplan
plan-kind-vardplan = Behandlingsplan
plan-kind-genomforandeplan = Handleplan fra kommunen
plan-kind-nav_plan = Norsk NAV-plan
plan-kind-other = En anden plan
plan-step-only-me = Kun mig
plan-step-only-me-explain = Ingen andre ser skridtet, heller ikke hvis du deler planen.
plan-step-remove = Fjern skridtet
plan-step-removed = Skridtet er fjernet.
plan-step-gone = Skridtet er her ikke længere.
plan-step-appointments = Aftaler for det her skridt

plan-who-title = Hvem gør hvad
plan-who-explain = De samme skridt, samlet efter, hvem der har dem.
plan-who-empty = Når der er skridt i din plan, ser du her, hvem der har hvilke.
plan-who-owner = Hvem
plan-who-what = Hvad
plan-who-when = Hvornår
plan-who-state = Status
plan-who-answer = Dit svar
plan-who-nobody = Ingen endnu
plan-printed = Printet { $day }
plan-of = Plan for { $name }
