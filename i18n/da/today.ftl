# I dag: det, et træt hoved har brug for at vide nu.

today-title = I dag
today-empty = Her ser du, hvad der sker som det næste, og hvem du kan ringe til. Der er ikke skrevet noget endnu, og du kan begynde, hvor du vil.
today-empty-do = Skriv din næste aftale
today-next = Det næste
today-next-none = Der er ikke aftalt noget fremover.
today-add-appointment = Tilføj en aftale
today-with = Med { $name }
today-by-video = På video
today-bring = Tag med:
today-questions = { $count ->
    [one] Du har ét spørgsmål at stille
   *[other] Du har { $count } spørgsmål at stille
}
today-who = Hvem har tråden
today-trust-none = Én person kan være den, du går til først. Du vælger hvem.
today-waits = Venter på dit svar
today-more-in-plan = { $count ->
    [one] Ét mere i planen
   *[other] { $count } mere i planen
}
today-time-for = Nu er det tid til
today-kept-both = Skrevet på to måder
today-kept-both-explain = Det samme er skrevet forskelligt på to enheder. Begge dele er gemt. Vælg, når du vil.
today-still-right = Passer din kriseplan stadig?
today-still-right-explain = Det er et stykke tid siden, du så på den. Vælg et roligt øjeblik.
today-still-right-look = Læs kriseplanen
today-still-right-yes = Ja, den passer
today-still-right-noted = Noteret: din kriseplan passer stadig.

# Om deling: nogen at lukke ind, samtykker, der snart udløber, beskeder.
today-accepted = { $name } har sagt ja
today-accepted-do = Sammenlign de to ord, før du lukker ind.
today-ends-do = Derefter holder det op af sig selv. Du kan forlænge det.
today-notes = Beskeder til dig
today-notes-put-aside = Læg til side
today-notes-aside = Lagt til side. De ligger stadig under Folk.
