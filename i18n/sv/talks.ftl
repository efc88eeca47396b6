# Samtal mellan dem som hjälper dig.

talks-kind-asked = Någon har bett dem prata
talks-kind-repeat = Samma sak verkar stå i två planer
talks-kind-clash = Två planer verkar inte gå ihop
talks-explain-repeat = Två verksamheter vill hjälpa dig med samma sak, på samma gång. De behöver säga till varandra vem som gör vad. Du behöver inte välja mellan dem.
talks-explain-clash = Den ena väntar med något tills en annan sak är klar. Den andra gör just det samtidigt. De behöver säga till varandra vad som kommer först. Du behöver inte välja mellan dem.
talks-state-open = Pågår
talks-state-settled = Avgjort
talks-state-put_aside = Undanlagt

talks-title = Samtal mellan dem som hjälper dig
talks-one = Samtal
talks-today = Att reda ut
talks-asked-by-me = Du har bett dem prata med varandra
talks-asked-by = { $name } har bett dem prata med varandra
talks-past = { $count ->
    [one] Ett tidigare samtal
   *[other] { $count } tidigare samtal
}
talks-gone = Det här samtalet finns inte kvar.
talks-about = Det gäller
talks-answers = Vad de säger
talks-you = Du
talks-no-answer = Har inte svarat än
talks-who-sees = De som ser din plan i Tråden kan svara här. Andra kan du ringa, eller be någon ringa åt dig.
talks-own-answer = Vad säger du?
talks-own-answer-hint = Du behöver inte svara. Högst tre rader.
talks-answer-by = Svar senast
talks-question = Vad behöver de prata om?
talks-question-hint = En sak, med dina egna ord. Du ska inte behöva bära svar mellan dem.
talks-outcome = Vad de kom fram till
talks-outcome-none = Inget skrivet än
talks-outcome-hint = Skriv det så att du själv kan visa det för någon annan.
talks-write-outcome = Skriv vad de kom fram till
talks-settle = Det är avgjort
talks-put-aside = Lägg undan
talks-open-again = Ta upp det igen
talks-now-open = Samtalet är öppet igen.
talks-now-settled = Noterat: det är avgjort.
talks-now-put_aside = Undanlagt. Det finns kvar i planen.

talks-ask = Be två prata med varandra
talks-who = Vilka ska prata? Välj minst två
talks-ask-do = Be dem prata
talks-theirs = Frågor till dig och andra
talks-theirs-repeat = Två planer tar upp samma sak på samma gång. Säg till varandra vem som gör vad, så att { $name } slipper välja.
talks-theirs-clash = Den ena planen väntar med något tills en annan sak är klar. Den andra gör just det samtidigt. Säg till varandra vad som kommer först, så att { $name } slipper välja.
talks-your-answer = Ditt svar
talks-three-lines = Högst tre rader.
talks-asked = Frågan finns nu i planen.
talks-we-agreed = Skriv vad ni kom fram till
talks-outcome-yours = Vad ni kom fram till
