# Samsnakk: de som hjelper deg, snakker sammen.

talks-kind-asked = Noen har bedt dem snakke sammen
talks-kind-repeat = Det samme ser ut til å stå i to planer
talks-kind-clash = To planer ser ikke ut til å gå sammen
talks-state-open = Pågår
talks-state-settled = Avgjort
talks-state-put_aside = Lagt til side
