# I dag: det et trøtt hode trenger å vite nå.

today-title = I dag
today-empty = Her ser du hva som skjer framover, og hvem du kan ringe. Ingenting er skrevet ennå, og du kan begynne hvor du vil.
today-empty-do = Skriv inn din neste time
today-next = Det neste
today-next-none = Ingenting er bestilt framover.
today-add-appointment = Legg til en time
today-with = Med { $name }
today-by-video = På video
today-bring = Ta med:
today-questions = { $count ->
    [one] Du har ett spørsmål å stille
   *[other] Du har { $count } spørsmål å stille
}
today-who = Hvem har tråden
today-trust-none = Én person kan være den du går til først. Du velger hvem.
today-waits = Venter på svaret ditt
today-more-in-plan = { $count ->
    [one] Ett til i planen
   *[other] { $count } til i planen
}
today-time-for = Nå er det tid for
today-kept-both = Skrevet på to måter
today-kept-both-explain = Det samme er skrevet ulikt på to enheter. Begge er lagret. Velg når du vil.
today-still-right = Stemmer kriseplanen din fortsatt?
today-still-right-explain = Det er en stund siden du så på den. Velg en rolig stund.
today-still-right-look = Les kriseplanen
today-still-right-yes = Ja, den stemmer
today-still-right-noted = Notert: kriseplanen din stemmer.

# Om deling: noen å slippe inn, samtykker som snart går ut, beskjeder.
today-accepted = { $name } har sagt ja
today-accepted-do = Sammenlign de to ordene før du slipper inn.
today-ends-do = Etterpå slutter det av seg selv. Du kan forlenge det.
today-notes = Beskjeder til deg
today-notes-put-aside = Legg til side
today-notes-aside = Lagt til side. De ligger fortsatt under Folk.
