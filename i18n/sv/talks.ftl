# Samtal mellan dem som hjälper dig.

talks-kind-asked = Någon har bett dem prata
talks-kind-repeat = Samma sak verkar stå i två planer
talks-kind-clash = Två planer verkar inte gå ihop
talks-state-open = Pågår
talks-state-settled = Avgjort
talks-state-put_aside = Undanlagt
