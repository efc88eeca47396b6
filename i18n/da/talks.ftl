# Samtaler mellem dem, der hjælper dig.

talks-kind-asked = Nogen har bedt dem tale sammen
talks-kind-repeat = Det samme ser ud til at stå i to planer
talks-kind-clash = To planer ser ikke ud til at passe sammen
talks-explain-repeat = To steder vil hjælpe dig med det samme på samme tid. De skal sige til hinanden, hvem der gør hvad. Du behøver ikke vælge mellem dem.
talks-explain-clash = Den ene venter med noget, til noget andet er på plads. Den anden gør netop det imens. De skal sige til hinanden, hvad der kommer først. Du behøver ikke vælge mellem dem.
talks-state-open = I gang
talks-state-settled = Afgjort
talks-state-put_aside = Lagt til side

talks-title = Samtaler mellem dem, der hjælper dig
talks-one = Samtale
talks-today = Noget at finde ud af
talks-asked-by-me = Du har bedt dem tale sammen
talks-asked-by = { $name } har bedt dem tale sammen
talks-past = { $count ->
    [one] Én tidligere samtale
   *[other] { $count } tidligere samtaler
}
talks-gone = Denne samtale findes ikke længere.
talks-about = Det handler om
talks-answers = Hvad de siger
talks-you = Du
talks-no-answer = Har ikke svaret endnu
talks-who-sees = De, der ser din plan i Tråden, kan svare her. Andre kan du ringe til, eller bede nogen ringe for dig.
talks-own-answer = Hvad siger du?
talks-own-answer-hint = Du behøver ikke svare. Højst tre linjer.
talks-answer-by = Svar senest
talks-question = Hvad har de brug for at tale om?
talks-question-hint = Én ting, med dine egne ord. Du skal ikke bære svar mellem dem.
talks-outcome = Hvad de kom frem til
talks-outcome-none = Der er ikke skrevet noget endnu
talks-outcome-hint = Skriv det, så du selv kan vise det til andre.
talks-write-outcome = Skriv, hvad de kom frem til
talks-settle = Det er afgjort
talks-put-aside = Læg til side
talks-open-again = Tag det op igen
talks-now-open = Samtalen er åben igen.
talks-now-settled = Noteret: Det er afgjort.
talks-now-put_aside = Lagt til side. Den findes stadig i planen.

talks-ask = Bed to tale sammen
talks-who = Hvem skal tale sammen? Vælg mindst to
talks-ask-do = Bed dem tale sammen
talks-theirs = Spørgsmål til dig og andre
talks-theirs-repeat = To planer tager det samme op på samme tid. Sig til hinanden, hvem der gør hvad, så { $name } slipper for at vælge.
talks-theirs-clash = Den ene plan venter med noget, til noget andet er på plads. Den anden gør netop det imens. Sig til hinanden, hvad der kommer først, så { $name } slipper for at vælge.
talks-your-answer = Dit svar
talks-three-lines = Højst tre linjer.
talks-asked = Spørgsmålet ligger nu i planen.
talks-we-agreed = Skriv, hvad I kom frem til
talks-outcome-yours = Hvad I kom frem til
