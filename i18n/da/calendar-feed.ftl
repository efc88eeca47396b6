# Aftaler i den kalender man allerede har: en adresse som kalenderen selv henter fra.

# Hvad kalenderen hedder i kalenderprogrammet. Andre kan se det.
calendar-feed-name = Mine aftaler
calendar-feed-title = Aftalerne i din kalender
calendar-feed-about = I den kalender, du allerede har
calendar-feed-lead = Din kalender kan selv hente dine aftaler. Bliver en aftale flyttet eller aflyst, kan du også se det der.
calendar-feed-add = Ny adresse
calendar-feed-called = Hvad er den til?
calendar-feed-called-hint = For eksempel: min telefon.
calendar-feed-whole = Hvad og hvor
calendar-feed-whole-help = Der står, hvad aftalen hedder, og hvor den er. Den, der ser din kalender, kan læse det. Det kan firmaet bag kalenderen også.
calendar-feed-make = Lav en adresse
calendar-feed-made = Sæt adressen ind nu. Den bliver kun vist én gang.
calendar-feed-open = Åbn i kalenderen
calendar-feed-copy = Kopiér adressen
calendar-feed-secret = Den, der har adressen, kan se dine aftaler. Giv den kun til din egen kalender.
calendar-feed-delay = Kalenderen henter, når den selv vil, tit nogle gange om dagen. Det, der gælder, står altid her.
calendar-feed-list = Adresser, du har lavet
calendar-feed-unnamed = En kalender
calendar-feed-made-on = Lavet { $day }.
calendar-feed-read = Sidst hentet { $when }.
calendar-feed-never-read = Ingen kalender har hentet endnu.
calendar-feed-take-back = Tag tilbage
calendar-feed-taken-back = Adressen er taget tilbage. Aftaler, som kalenderen allerede har hentet, fjerner du der.
calendar-feed-offline = Adresser laves og tages tilbage, når der er net.
calendar-feed-all-of-them = Alle aftaler på én gang
