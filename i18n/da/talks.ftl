# Samtaler mellem dem, der hjælper dig.

talks-kind-asked = Nogen har bedt dem tale sammen
talks-kind-repeat = Det samme ser ud til at stå i to planer
talks-kind-clash = To planer ser ikke ud til at passe sammen
talks-state-open = I gang
talks-state-settled = Afgjort
talks-state-put_aside = Lagt til side
