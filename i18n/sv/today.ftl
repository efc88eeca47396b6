# I dag: det ett trött huvud behöver veta nu.

today-title = I dag
today-empty = Här ser du vad som händer härnäst och vem du kan ringa. Inget är skrivet än, och du kan börja var du vill.
today-empty-do = Skriv in din nästa tid
today-next = Härnäst
today-next-none = Inget är bokat framöver.
today-add-appointment = Lägg till en tid
today-with = Med { $name }
today-by-video = Via video
today-bring = Ta med:
today-questions = { $count ->
    [one] Du har en fråga att ställa
   *[other] Du har { $count } frågor att ställa
}
today-who = Vem har tråden
today-trust-none = En person kan vara den du vänder dig till först. Du väljer vem.
today-waits = Väntar på ditt svar
today-more-in-plan = { $count ->
    [one] Ett till i planen
   *[other] { $count } till i planen
}
today-time-for = Dags för
today-kept-both = Skrivet på två sätt
today-kept-both-explain = Samma sak är skriven olika på två enheter. Båda är sparade. Välj när du vill.
today-still-right = Stämmer din krisplan fortfarande?
today-still-right-explain = Det är ett tag sedan du tittade på den. Välj en lugn stund.
today-still-right-look = Läs krisplanen
today-still-right-yes = Ja, den stämmer
today-still-right-noted = Noterat: din krisplan stämmer.

# Om delning: någon att släppa in, samtycken som snart går ut, hälsningar.
today-accepted = { $name } har tackat ja
today-accepted-do = Jämför de två orden innan du släpper in.
today-ends-do = Sedan slutar det av sig självt. Du kan förlänga det.
today-notes = Hälsningar till dig
today-notes-put-aside = Lägg undan
today-notes-aside = Undanlagt. De finns kvar under Personer.
