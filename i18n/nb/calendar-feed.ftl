# Timer i kalenderen man allerede har: en adresse som kalenderen selv henter fra.

# Hva kalenderen heter i kalenderprogrammet. Andre kan se det.
calendar-feed-name = Mine timer
calendar-feed-title = Timene i kalenderen din
calendar-feed-about = I kalenderen du allerede har
calendar-feed-lead = Kalenderen din kan hente timene dine selv. Blir en time flyttet eller avlyst, vises det der også.
calendar-feed-add = Ny adresse
calendar-feed-called = Hva er den til?
calendar-feed-called-hint = For eksempel: telefonen min.
calendar-feed-whole = Hva og hvor
calendar-feed-whole-help = Der står det hva timen heter og hvor den er. Den som ser kalenderen din, kan lese det. Det kan firmaet bak kalenderen også.
calendar-feed-make = Lag en adresse
calendar-feed-made = Legg inn adressen nå. Den vises bare én gang.
calendar-feed-open = Åpne i kalenderen
calendar-feed-copy = Kopier adressen
calendar-feed-secret = Den som har adressen, kan se timene dine. Gi den bare til din egen kalender.
calendar-feed-delay = Kalenderen henter når den selv vil, ofte noen ganger om dagen. Det som gjelder, står alltid her.
calendar-feed-list = Adresser du har laget
calendar-feed-unnamed = En kalender
calendar-feed-made-on = Laget { $day }.
calendar-feed-read = Sist hentet { $when }.
calendar-feed-never-read = Ingen kalender har hentet ennå.
calendar-feed-take-back = Ta tilbake
calendar-feed-taken-back = Adressen er tatt tilbake. Timer som kalenderen allerede har hentet, fjerner du der.
calendar-feed-offline = Adresser lages og tas tilbake når det er nett.
calendar-feed-all-of-them = Alle timene på én gang
