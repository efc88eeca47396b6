# Samsnakk: de som hjelper deg, snakker sammen.

talks-kind-asked = Noen har bedt dem snakke sammen
talks-kind-repeat = Det samme ser ut til å stå i to planer
talks-kind-clash = To planer ser ikke ut til å gå sammen
talks-explain-repeat = To tjenester vil hjelpe deg med det samme, på samme tid. De må si fra til hverandre om hvem som gjør hva. Du trenger ikke å velge mellom dem.
talks-explain-clash = Den ene venter med noe til noe annet er gjort. Den andre gjør nettopp det samtidig. De må si fra til hverandre om hva som kommer først. Du trenger ikke å velge mellom dem.
talks-state-open = Pågår
talks-state-settled = Avgjort
talks-state-put_aside = Lagt til side

talks-title = Samsnakk mellom dem som hjelper deg
talks-one = Samsnakk
talks-today = Noe å finne ut av
talks-asked-by-me = Du har bedt dem snakke sammen
talks-asked-by = { $name } har bedt dem snakke sammen
talks-past = { $count ->
    [one] Ett tidligere samsnakk
   *[other] { $count } tidligere samsnakk
}
talks-gone = Dette samsnakket finnes ikke lenger.
talks-about = Det gjelder
talks-answers = Hva de sier
talks-you = Du
talks-no-answer = Har ikke svart ennå
talks-who-sees = De som ser planen din i Tråden, kan svare her. Andre kan du ringe, eller be noen ringe for deg.
talks-own-answer = Hva sier du?
talks-own-answer-hint = Du trenger ikke svare. Høyst tre linjer.
talks-answer-by = Svar senest
talks-question = Hva må de snakke om?
talks-question-hint = Én ting, med dine egne ord. Du skal ikke måtte bære svar mellom dem.
talks-outcome = Hva de kom fram til
talks-outcome-none = Ikke noe skrevet ennå
talks-outcome-hint = Skriv det slik at du selv kan vise det til noen andre.
talks-write-outcome = Skriv hva de kom fram til
talks-settle = Det er avgjort
talks-put-aside = Legg til side
talks-open-again = Ta det opp igjen
talks-now-open = Samsnakket er åpent igjen.
talks-now-settled = Notert: Det er avgjort.
talks-now-put_aside = Lagt til side. Det finnes fortsatt i planen.

talks-ask = Be to snakke sammen
talks-who = Hvem skal snakke? Velg minst to
talks-ask-do = Be dem snakke sammen
talks-theirs = Spørsmål til deg og andre
talks-theirs-repeat = To planer tar opp det samme på samme tid. Si fra til hverandre om hvem som gjør hva, så { $name } slipper å velge.
talks-theirs-clash = Den ene planen venter med noe til noe annet er gjort. Den andre gjør nettopp det samtidig. Si fra til hverandre om hva som kommer først, så { $name } slipper å velge.
talks-your-answer = Svaret ditt
talks-three-lines = Høyst tre linjer.
talks-asked = Spørsmålet ligger nå i planen.
talks-we-agreed = Skriv hva dere kom fram til
talks-outcome-yours = Hva dere kom fram til
